# Kaigong 对读者说的全部中文。button-、command-、toast- 开头的是纯文字，其余可用 Telegram 的 HTML。

list-separator = 、

## 简报

digest-title = 开工简报 · { $day }
digest-late = ⏰ 本期迟到：原定{ $time }
digest-since = 🗓 补上自{ $day }以来未能送达的内容
digest-totals = { $articles }篇报道 · { $projects }个项目 · { $sources }个来源
digest-figures = 📊 关键数据
digest-directives = 📣 部署要求
digest-projects = 🏗 项目动态
digest-also = 另有{ $count }篇报道：{ $names }
digest-untitled = （无标题）
digest-empty = 今天还没有值得一报的新消息。
digest-empty-hint =
    新闻一到，这里就会更新，稍后发 /today 再看。
    想查往日的内容，直接发关键词；想知道在看哪些网站，发 /sources。
digest-footer = 发关键词即可查询 · /sources 来源 · /help 帮助

figure-planned = 计划
figure-target = 目标
figure-yoy = 同比
figure-mom = 环比
figure-vs-end-last-year = 较上年末
figure-progress = 完成进度

directive-said = { $who }：{ $what }
directive-target = 目标 <b>{ $target }</b>

## 查询

answer-title = 🔎 <b>{ $query }</b> · { $total }篇报道
answer-aliases = 又名：{ $names }
answer-more = 只列出最新的{ $shown }篇。再加一个词，可以查得更准。
answer-none = 没有找到与“<b>{ $query }</b>”有关的报道。
answer-none-hint = 换个短一点的词试试，比如项目名、企业名或地名。今天的简报：/today

## 开始与帮助

start =
    你好，我是<b>开工</b>，替你看各地的开发建设新闻。
    📊 从报道里摘出关键数据、部署要求和项目进展，每条都附原文出处。
    ⏰ 订阅后，每天 { $time }（{ $timezone }）把简报送到这里。
    🔎 想查什么，直接发关键词：项目、企业、地名都行。
start-claim-hint = 这个机器人还没有管理员。如果是你部署的，请发送 <code>/claim 认领码</code>，认领码在程序日志里。

help =
    <b>我能做什么</b>
    /today 看今天的简报
    /subscribe 每天定时收简报
    /unsubscribe 退订
    /time 推送时间，如 <code>/time 08:00</code>
    /timezone 时区，如 <code>/timezone 北京</code>
    /language 语言 · Language
    /sources 正在关注的来源
    直接发关键词，就能查到相关数据、原文和链接。
help-group = 在群里查询，请 @我 加上关键词。订阅和设置由群管理员更改。
help-owner-title = <b>你是这个机器人的所有者</b>
help-administrator-title = <b>你是管理员</b>
help-editor-title = <b>你是编辑，负责来源</b>
help-sources =
    /addsource 先看一个网址能读出什么，再添加，如 <code>/addsource https://example.com/news</code>
    /addsources 一次添加多个网址，每行一个
    /removesource 删除来源
    /sources 点编号可以立即读取、暂停或删除来源
    /export 把全部来源导出为 OPML 文件；把这样的文件发给我，就能批量添加
help-operations =
    /stats 来源、文章和消息的数量
    /health 程序运行情况
    /log 谁改了什么
help-members = /admins 谁在管理；任免人员
help-editors = /admins 谁在管理；任免编辑

unknown-command = 没有 { $command } 这个命令。能用的都在 /help 里；想查新闻，直接发关键词。
not-text = 我只看得懂文字。发一个关键词试试，或看看 /help。

## 订阅

subscribed = ✅ 订阅好了：每天 <b>{ $time }</b>（{ $timezone }）把简报送到这里。
subscribed-already = 这里已经订阅了：每天 <b>{ $time }</b>（{ $timezone }）推送。
subscribed-hint = 改时间 /time · 改时区 /timezone · 现在就看 /today
unsubscribed = 已退订，不会再推送。想查什么，随时可以来问。
unsubscribed-already = 这里没有订阅，不会收到推送。想订阅请发 /subscribe。

time-now = 现在的推送时间是每天 <b>{ $time }</b>（{ $timezone }）。选一个，或直接发 <code>/time 07:30</code>。
time-set = ✅ 推送时间改为每天 <b>{ $time }</b>（{ $timezone }）。
time-bad = 没看懂“{ $text }”是几点。请这样写：<code>/time 08:00</code>
not-subscribed-hint = 不过这里还没有订阅，要收推送请发 /subscribe。

timezone-now = 现在的时区是 <b>{ $timezone }</b>。选一个，或直接发城市名，如 <code>/timezone 北京</code>。
timezone-set = ✅ 时区改为 <b>{ $timezone }</b>，每天 { $time } 按当地时间推送。
timezone-bad = 没找到“{ $text }”对应的时区。请发城市名，如 <code>/timezone 上海</code>，或标准名称，如 <code>/timezone Asia/Shanghai</code>。

language-now = 请选择语言。Choose a language.
language-set = ✅ 以后我都说中文。
language-bad = 我会说中文和英文。I speak Chinese and English.

## 来源

sources-title = <b>{ $count }个来源</b>
sources-none = 还没有任何来源。
sources-none-hint = 管理员可以用 /addsource 添加。
sources-none-admin = 发送 <code>/addsource 网址</code> 添加第一个来源：订阅源地址，或网站的新闻列表页都可以。
sources-samples-hint = 想先看看效果？点下面的按钮，用自带的示例站点试一试。
source-ok = 上次读取 { $at }
source-new = 等待第一次读取
source-failing = 连续{ $failures }次读取失败，上次成功 { $at }
source-never-ok = 连续{ $failures }次读取失败，还没有成功过
source-paused = 已暂停，不再读取
sources-place = 第{ $page }页，共{ $pages }页
source-gone = 这个来源已经不在了。

card-articles = 共{ $articles }篇，其中{ $briefed }篇已写简报，最近七天新增{ $week }篇
card-newest = 最近一次有新内容：{ $at }
card-nothing = 还没有读到过内容。
card-added = 添加时间：{ $at }
card-next = 下次读取：{ $at }

check-working = 正在读取，请稍等…
check-new = 🔄 刚刚读过：新增{ $count }篇。
check-same = 🔄 刚刚读过：没有新内容。
check-busy = 现在正好在读取，过一分钟再看。

kind-feed = 订阅源
kind-list = 列表页
kind-sitemap = 网站地图

reading-newest = 最新的几条：
reading-empty = 目前一条内容也没有。
reading-no-date = 未注明日期
preview-title = 🔎 <b>{ $title }</b> · { $kind } · { $count }条
preview-known = ℹ️ 这个来源已经有了：#{ $id }。
preview-brief = 📝 最新一篇的简报：
preview-no-brief = 最新的几篇现在都读不出来。
preview-no-news = ℹ️ 这一篇不算发展要闻，不会进入简报。
preview-hint = 按 ✅ 之后才会添加。预览保留一小时。
preview-choose = 可以改用同一网站的这些地址：
preview-found = 找到{ $what }。
preview-reading = 正在读《{ $title }》…
preview-cancelled = ✖ 已取消，没有添加。
preview-expired = 预览已超过一小时。想再看，请发 /addsource 加网址。
found-feeds = { $count }个订阅源
found-lists = { $count }个列表页
found-sitemaps = { $count }个网站地图

addsource-usage = 请把网址写在后面，如 <code>/addsource https://example.com/news</code>。订阅源或新闻列表页都可以；先给你看能读出什么，确认后才添加。一行一个网址，可以一次添加多个。
addsource-working = 🔎 正在查看 { $address } …
addsource-added = ✅ 已添加 #{ $id }。
addsource-hint = 稍后的内容会自动进入简报，现在可以看 /today。
addsource-known = 这个来源已经有了：#{ $id } <b>{ $title }</b>。

checksource-usage = 请把网址写在后面，如 <code>/checksource https://example.com/news</code>。
addsources-usage =
    请在下面每行写一个网址，我会弄清每个是什么：
    <code>/addsources
    https://example.com/news
    https://example.org/feed.xml</code>
    一条消息放不下，就发文件（.opml 或 .txt）。

removesource-choose = 要删除哪一个来源？
removesource-page = 只列出前{ $shown }个，其余的请用编号：<code>/removesource 12</code>，编号见 /sources。
removesource-unknown = 没有找到来源“{ $text }”。编号和网址见 /sources。
removesource-removed = 已删除来源 <b>{ $title }</b>。
removesource-undo = 已经读到的内容会保留，一天之内可以撤销。
restore-done = ✅ 已恢复读取 <b>{ $title }</b>。
restore-too-late = 已经过了一天，不能撤销了。请用 <code>/addsource 网址</code> 重新添加，网址见上面的消息。

samples-added = ✅ 已添加{ $count }个示例来源。稍等片刻，发 /today 看简报。
samples-gone = 示例站点现在没有开启。

## 来源文件

import-working = 📥 正在读取网址…
import-progress = 📥 已处理{ $done }个网址，共{ $total }个…
import-done = ✅ 完成：新增{ $added }个来源，{ $known }个原来就有。
import-stopped = ⏹ 已停止：新增{ $added }个来源，{ $known }个原来就有，还有{ $left }个没有试。再发一次就能接着添加。
import-failed = { $count }个网址没能添加：
import-more = ……另有{ $count }个
import-hint = 全部来源见 /sources。
import-unreadable = 这个文件既不是 OPML，也不是每行一个网址的列表。请从阅读器里重新导出，再发给我。
import-empty = 这个文件里没有网址。
import-too-many = 文件里有{ $count }个网址，一次最多{ $limit }个。请拆成几个文件再发。
import-too-large = 文件超过 1 MB。请拆成几个文件再发。
import-other-file = 我能读来源文件：OPML（.opml、.xml），或每行一个网址的文本文件（.txt）。
import-not-fetched = 没能从 Telegram 取到文件，请再发一次。
import-broken = 文件没有读完。已添加的见 /sources，其余的请再发一次文件。
export-hint = 全部来源（OPML）。把这个文件或其他阅读器导出的文件发给我，就能添加里面的来源。

failure-bad-address = 这不是能读取的网址。请从 http:// 或 https:// 写起，整行复制过来，里面不要带用户名和密码。
failure-private-address = { $host } 是内网地址，为安全起见不读取。如果这是你自己的网站，请设置 ALLOW_PRIVATE_SOURCES。
failure-unreachable = 连不上 { $host }：没有这个域名，或网站不接受连接。请检查网址，或稍后再试。
failure-timeout = { $host } 太久没有回应{ $status ->
        [0] {""}
       *[other] （HTTP { $status }）
    }。请稍后再试。
failure-too-large = { $host } 的页面太大，没有读完。请换新闻列表页或订阅源的地址。
failure-redirect-loop = { $host } 一直在跳转，到不了页面。请换浏览器最终打开的那个网址。
failure-not-found = { $host } 上没有这个页面{ $status ->
        [0] {""}
       *[other] （HTTP { $status }）
    }。请在浏览器里打开网址核对。
failure-refused = { $host } 不让程序读取这个页面{ $status ->
        [0] {""}
       *[other] （HTTP { $status }）
    }。可以换它的订阅源地址试试。
failure-robots = { $host } 在 robots.txt 里请程序不要读取这个地址，所以不读。请换这个网站的其他地址，比如订阅源。
failure-server-error = { $host } 自己出错了{ $status ->
        [0] {""}
       *[other] （HTTP { $status }）
    }。请稍后再试。
failure-not-readable = { $host } 打开了，但没有找到新闻。请换新闻列表页或订阅源的地址。
failure-article = 这是 { $host } 上的一篇文章。来源应当是列出文章的页面，或订阅源。
failure-the-site = 这个网站
failure-unknown = 上次没有读成，稍后会自动再试。
failure-too-costly = { $host } 的页面太复杂，读取太费时间或内存，已停止。请换订阅源，或内容少一些的页面。
failure-details = 详情

## 运行情况

stats-new = 等待第一次读取：{ $count }个
stats-well = 正常：{ $count }个
stats-troubled = 上次读取失败：{ $count }个
stats-failing = 连日读取失败：{ $count }个
stats-paused = 已暂停：{ $count }个
stats-articles = 文章：已写简报{ $briefed }篇，待写{ $unbriefed }篇，待读{ $unread }篇，读不出{ $unreadable }篇。项目：{ $projects }个。
stats-deliveries = 订阅：{ $subscriptions }个。消息：待发{ $waiting }条，30天内已发{ $sent }条，被拒{ $rejected }条。

health-title = <b>开工 { $version }</b> · { $database }
health-uptime = 启动于 { $at }，已运行{ $days }天{ $hours }小时{ $minutes }分钟
health-memory = 内存：{ $megabytes } MB
health-sweep = 最近一次读取来源：{ $at }，用时{ $seconds }秒
health-no-sweep = 启动后还没有读取过来源，每半分钟会读一次。
health-waiting = 待办：待读{ $unread }页，待写简报{ $unbriefed }篇，待发消息{ $messages }条

## 角色与操作记录

whoami = 你的编号是 <code>{ $id }</code>。
admins-title = <b>谁在管理这个机器人</b>
admins-usage =
    <code>/admins add 编号 editor</code> 授予角色：<code>editor</code>（编辑，只管来源）、<code>administrator</code>（管理员）或 <code>owner</code>（所有者）。
    <code>/admins remove 编号</code> 取消角色。
    对方给我发 /whoami 就能知道自己的编号。
admins-usage-editors =
    <code>/admins add 编号 editor</code> 任命一位编辑，只管来源。
    <code>/admins remove 编号</code> 取消角色。
    对方给我发 /whoami 就能知道自己的编号。
admins-added = ✅ 已授予 <code>{ $id }</code> 这个角色。
admins-removed = ✅ 已取消 <code>{ $id }</code> 的角色。
admins-unknown = 这个编号没有任何角色。现有的见 /admins。
admins-not-allowed = 管理员只能任免编辑，其他角色请找所有者。
admins-configured = 这位所有者写在设置 ADMIN_IDS 里，请到那里修改。
admins-last-owner = 这是最后一位所有者。请先指定另一位。
role-owner = 所有者
role-administrator = 管理员
role-editor = 编辑
not-for-editors = 编辑只管来源，这个命令要管理员或所有者才能用。你能做的见 /help。

log-title = <b>操作记录（新的在前）</b>
log-empty = 还没有任何改动。
log-source-add = 添加来源
log-source-remove = 删除来源
log-source-restore = 恢复来源
log-source-pause = 暂停来源
log-source-resume = 继续来源
log-source-edit = 修改来源
log-import = 导入来源文件：
log-export = 导出来源：
log-member-add = 授予角色：
log-member-remove = 取消角色：
actor-cli = 命令行
actor-system = 程序自身

## 管理

claim-done = ✅ 认领成功，你现在是管理员。
claim-wrong = 认领码不对，或者已经用过了。
claim-usage = 请把认领码写在后面，如 <code>/claim 认领码</code>。认领码在程序日志里。
claim-taken = 这个机器人已经有管理员了。
claim-private = 请私聊我再认领，免得认领码被别人看到。

admin-only = 这个命令只有机器人管理员能用。你可以用 /help 看看能做什么。
group-admin-only = 这里的订阅和设置只有群管理员能改。
answer-failed = 抱歉，刚才出了点问题，没能办成。请稍后再试；如果一直这样，请告诉管理员。

## 按钮与命令说明（纯文字）

button-subscribe = ⏰ 订阅
button-today = 📊 今天
button-language = 🌐 Language
button-resubscribe = ↩️ 恢复订阅
button-undo = ↩️ 撤销
button-accept = ✅ 添加
button-cancel = ✖ 取消
button-look-again = 🔎 再看一次
button-stop = ⏹ 停止
button-check = 🔄 立即读取
button-pause = ⏸ 暂停
button-resume = ▶️ 继续
button-delete = 🗑 删除
button-sources = ☰ 全部来源
button-card = ⚙️ 来源详情
button-previous = ‹ 上一页
button-next = 下一页 ›
button-samples = 👀 试用示例站点
button-older = 更早 ›
button-time = ⏰ 改时间

zone-shanghai = 北京 · 上海
zone-hong-kong = 香港
zone-taipei = 台北
zone-singapore = 新加坡
zone-tokyo = 东京
zone-london = 伦敦
zone-new-york = 纽约
zone-los-angeles = 洛杉矶

toast-unknown = 这个按钮已经不能用了。
toast-admin-only = 只有机器人管理员可以这样做。
toast-group-admin-only = 只有群管理员可以更改。
toast-stopping = 正在读的网址读完就停。
toast-not-running = 已经不在进行了。再发一次就能接着添加。

command-today = 今天的简报
command-subscribe = 每天定时收简报
command-unsubscribe = 退订
command-time = 推送时间
command-timezone = 时区
command-language = 语言 / Language
command-sources = 正在关注的来源
command-help = 帮助
command-addsource = 添加来源
command-addsources = 一次添加多个来源
command-removesource = 删除来源
command-export = 导出全部来源
command-stats = 来源、文章和消息的数量
command-health = 程序运行情况
command-log = 谁改了什么
command-admins = 谁在管理这个机器人

## 告诉管理员的事

alarm-topic-gone = ⏸ 会话 <code>{ $chat }</code> 的话题 { $topic } 已被关闭或删除，它的订阅已暂停。重新打开话题后，在里面发送 /subscribe 即可恢复。
alarm-malformed = ⚠️ Telegram 无法解析一期简报的格式，已改用纯文本发出。这是开工的错误，请反馈：<code>{ $description }</code>
alarm-rejected = ⚠️ Telegram 拒收了简报中的一条消息，读者没有收到它。这是开工的错误，请反馈：<code>{ $description }</code>
alarm-outage = ℹ️ { $since } 至 { $until } 无法连接 Telegram。没有遗漏：应发的内容正在补发。
alarm-fault = ⚠️ 需要您处理（以下为程序原文）：{ $message } { $remedy }
