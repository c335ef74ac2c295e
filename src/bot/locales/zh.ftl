# Kaigong 对读者说的全部中文。button-、command-、toast- 开头的是纯文字，其余可用 Telegram 的 HTML。

list-separator = 、
tag-separator = 、

## 简报

digest-title = 开工简报 · { $day }
digest-title-named = 开工简报 · { $name } · { $day }
digest-late = ⏰ 本期迟到：原定{ $time }
digest-since = 🗓 补上自{ $day }以来未能送达的内容
digest-since-time = 🕗 { $time }以来的新内容
digest-totals = { $articles }篇报道 · { $projects }个项目 · { $sources }个来源
digest-announced = 计划总投资 { $money }
digest-figures = 📊 关键数据
digest-directives = 📣 部署要求
digest-projects = 🏗 项目动态
digest-corrections = ✏️ 往期更正
digest-reports = { $count }篇报道
digest-sources = { $count }个来源：{ $names }
digest-sources-many = { $count }个来源：{ $names }等
digest-follow-up = 【续报】{ $headline }
digest-more = 还有{ $count }条，这里没有列出。
digest-untitled = （无标题）
digest-empty = 今天还没有值得一报的新消息。
digest-empty-since = { $time }以来没有值得一报的新消息。
digest-empty-hint =
    新闻一到，这里就会更新，稍后发 /today 再看。
    想查往日的内容，直接发关键词；想知道在看哪些网站，发 /sources。
digest-footer = 发关键词即可查询 · /sources 来源 · /help 帮助

## 往日与一周

days-title = 📅 看哪一天？也可以直接写：<code>/digest 2026-11-20</code>、<code>/digest 昨天</code>、<code>/digest week</code>（近七天）
day-empty = { $day }：这一天没有值得一报的消息。
digest-filtered = 🔎 已按这里的筛选挑选。改筛选：/filter
day-empty-filtered = { $day }：按这里的筛选，这一天没有值得一报的消息。改筛选：/filter
day-ahead = { $day }还没到。今天的简报：/today
day-unknown = 看不懂“{ $text }”是哪一天。请这样写：<code>/digest 2026-11-20</code>、<code>/digest 昨天</code>或<code>/digest week</code>
week-title = 开工一周 · { $days }
week-span = { $from } — { $to }
week-stories = 📊 本周要闻
week-investments = 🏗 投资最大
week-deadlines = ⏳ 期限将至
week-empty = 这七天没有值得一报的消息。
week-footer = 看某一天：/digest · 今天的简报：/today

## 网页、订阅源与图

page-evidence = { $count ->
        [1] 原文依据
       *[other] 原文依据 · { $count }句
    }
feed-title = 开工简报
chart-projects = 计划总投资 · 按项目
chart-regions = 计划总投资 · 按地区
chart-progress = 进度与目标
chart-no-place = 地点不明
chart-goal = 目标 { $value }
chart-counted = 约{ $share }
chart-line = { $value }（{ $more }）
chart-counted-note = 标“约”的，是按两个数字算出的。
chart-none = 这份简报里可比的数字太少，不足以成图。

figure-planned = 计划
# 各来源说法不一时，每个数字后面注明来源。
figure-version = { $value }（{ $names }）
figure-target = 目标
figure-yoy = 同比
figure-mom = 环比
figure-vs-end-last-year = 较上年末
figure-progress = 完成进度

correction-changed = 更正：{ $what } <s>{ $before }</s> → <b>{ $after }</b>
correction-removed = 原文已删：{ $what } <s>{ $before }</s>
correction-added = 原文新增：{ $what } <b>{ $after }</b>

directive-said = { $who }：{ $what }
directive-target = 目标 <b>{ $target }</b>

## 为什么选这些

why-title = 为什么选这些 · { $day }
why-intro = 排在前面的，是投资大、级别高、报道多、有新变化的；同一个地方、同一个行业的会隔开。
why-hint = 想看某一条的全部理由，发 <code>/why 3</code>，数字是那一条的编号。
why-none = 这里还没有发过简报。先看看今天的：/today
why-empty = 最近这份简报里没有消息。往日的：/digest
why-unknown = 没有编号为“{ $text }”的消息。最近一份简报共有{ $count }条，请这样问：<code>/why 3</code>
why-not-shown = 简报里只放得下前{ $shown }条，这一条在“更多”里。
why-separator = ；
why-money = 金额大：{ $figure }
why-level = { $level }：{ $who }
why-level-nation = 国家层面
why-level-province = 省级
why-level-city = 市级
why-level-county = 县区级
why-watched = 你关注的：{ $names }
why-sources = { $count ->
        [1] 1个来源报道
       *[other] { $count }个来源都在报道
    }
why-directives = 有{ $count }条部署要求
why-change = 数字有变化：{ $project }
why-follow-up = 续报：{ $day }已经报过，这里只有新内容，所以靠后
why-relevance = 属于开发建设新闻
why-same-place = 前面已有{ $count }条{ $place }的消息，往后让一让
why-same-industry = 前面已有{ $count }条{ $industry }的消息，往后让一让
industry-energy = 能源
industry-vehicles = 汽车
industry-chips = 芯片
industry-medicine = 医药
industry-materials = 材料化工
industry-machines = 装备制造
industry-digital = 数字经济
industry-transport = 交通物流
industry-food = 农业食品
industry-culture = 文旅
industry-living = 民生
more-title = <b>更多 · { $day }</b> · 第{ $from }—{ $to }条，共{ $total }条
story-sources-title = 📰 来源 · { $day }
story-sources-told = 此前已报
watch-choose = 👁 关注这份简报里的哪个项目？一有新报道，两分钟内就告诉这里。想关注别的，请发 <code>/watch 智慧港区</code>
watch-choose-none = 这份简报没有点名的项目。想关注某个词，请发 <code>/watch 智慧港区</code>
edition-gone = 这份简报的内容已经不再保留。今天的简报：/today

## 查询

answer-title = 🔎 <b>{ $query }</b> · { $total }篇报道
answer-aliases = 又名：{ $names }
answer-corrected = ✏️ { $day }原文有改动
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
    /digest 看往日简报，如 <code>/digest 昨天</code>；<code>/digest week</code> 看近七天
    /why 简报为什么选这些；<code>/why 3</code> 只问第3条
    /subscribe 每天定时收简报
    /unsubscribe 退订
    /subscriptions 可以有几个订阅，各有各的筛选和时间，如 <code>/subscribe 新能源</code>
    /filter 只收想看的：关键词、地区、行业、投资额；长度和日子也在这里
    /preview 下一期现在会是什么样
    /pause 暂停，如 <code>/pause 7天</code>；/resume 恢复
    /time 推送时间，如 <code>/time 08:00</code>；一天两次：<code>/time 早上8点和晚上6点</code>
    /timezone 时区，如 <code>/timezone 北京</code>，或把位置发给我
    /language 语言 · Language
    /watch 关注项目或关键词，一有新报道就告诉你，如 <code>/watch 智慧港区</code>；/unwatch 不再关注
    /quiet 免打扰时间，如 <code>/quiet 22:00-07:00</code>
    /channel 把简报发到频道
    /sources 正在关注的来源
    直接发关键词，就能查到相关数据、原文和链接。
help-group = 在群里查询，请 @我 加上关键词。订阅、关注和设置由群管理员更改。
help-owner-title = <b>你是这个机器人的所有者</b>
help-administrator-title = <b>你是管理员</b>
help-editor-title = <b>你是编辑，负责来源</b>
help-sources =
    /addsource 先看一个网址能读出什么，再添加，如 <code>/addsource https://example.com/news</code>
    /addsources 一次添加多个网址，每行一个
    /catalogue 自带的来源目录，勾选后试读
    /removesource 删除来源
    /sources 点编号可以立即读取、暂停或删除来源
    /tags 给来源加地区和行业标签，如 <code>/tags 12 安徽 合肥 / 新能源</code>
    /zone 来源的日期没写时区时，按哪个时区算，如 <code>/zone 12 东京</code>
    /selectors 列表页认不出来时，用 CSS 选择器指明，如 <code>/selectors 12 link=ul.news a</code>
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
subscribed-hint = 改时间 /time · 改时区 /timezone · 只收想看的 /filter · 现在就看 /today
unsubscribed = 已退订，不会再推送。想查什么，随时可以来问。
unsubscribed-already = 这里没有订阅，不会收到推送。想订阅请发 /subscribe。

time-now = 现在的推送时间是每天 <b>{ $time }</b>（{ $timezone }）。选一个，或直接发 <code>/time 07:30</code>。
time-set = ✅ 推送时间改为每天 <b>{ $time }</b>（{ $timezone }）。
time-bad = 没看懂“{ $text }”是几点。请这样写：<code>/time 08:00</code>，一天两次写 <code>/time 8:00 18:00</code>
not-subscribed-hint = 不过这里还没有订阅，要收推送请发 /subscribe。

timezone-now = 现在的时区是 <b>{ $timezone }</b>。选一个，发城市名，如 <code>/timezone 北京</code>，或把位置发给我。
timezone-set = ✅ 时区改为 <b>{ $timezone }</b>，每天 { $time } 按当地时间推送。
timezone-bad = 没找到“{ $text }”对应的时区。请发城市名，如 <code>/timezone 上海</code>，或标准名称，如 <code>/timezone Asia/Shanghai</code>。

language-now = 请选择语言。Choose a language.
language-set = ✅ 以后我都说中文。
language-bad = 我会说中文和英文。I speak Chinese and English.

## 筛选、长度、日子和暂停

wishes-title = ⚙️ 这里的订阅
wishes-title-own = ⚙️ { $name }
wishes-when = ⏰ { $days } { $time }（{ $timezone }）
wishes-daily = 每天
wishes-length = 📏 长度：{ $length }
wishes-paused = ⏸ 已暂停，{ $day }恢复
wishes-change = 这样写也是同样的筛选，改一改再发就行：{ $command }
wishes-hint =
    <code>/filter 宣城 锂电 -体育 ≥10亿</code> 设定筛选，<code>/filter + 储能</code> 加词，<code>/filter off</code> 收全部
    还可以写：<code>≥60%</code> 相关度 · <code>#12</code> 来源编号 · <code>地区:安徽</code> · <code>行业:新能源</code> · <code>项目:智慧港区</code>
    同一类有一个符合就行，不同类要都符合。
wishes-changed = ✅ 已修改。
wishes-not-subscribed = 这里还没有订阅。先订阅，再设筛选、长度和日子。
filters-none = 🔎 没有筛选，全部都收
filters-include = 🔎 含有：{ $words }
filters-exclude = 🚫 不含：{ $words }
filters-regions = 📍 地区：{ $words }
filters-industries = 🏭 行业：{ $words }
filters-projects = 🏗 项目：{ $words }
filters-sources = 📰 来源：{ $words }
filters-relevance = 🎯 相关度不低于{ $percent }%
filters-investment = 💰 投资不少于{ $sum }元
filter-prefix-word = 含
filter-prefix-region = 地区
filter-prefix-industry = 行业
filter-prefix-project = 项目
filter-bad = 没看懂“{ $text }”。可以这样写：<code>/filter 宣城 锂电 -体育 ≥10亿 ≥60% #12</code>。金额按人民币，来源编号见 /sources。
filter-too-many = 太多了：一个订阅最多50个词和来源。
filter-tags-ask = 点一下加上，再点一下去掉。地区和行业看来源的标签，也看文章的标题、项目和开头。
weekday-of-week = 周{ $day }
weekday-mon = 一
weekday-tue = 二
weekday-wed = 三
weekday-thu = 四
weekday-fri = 五
weekday-sat = 六
weekday-sun = 日
length-headlines = 标题
length-standard = 标准
length-full = 全文
length-bad = 没有“{ $text }”这种长度。请选 <code>/length 标题</code>、<code>/length 标准</code> 或 <code>/length 全文</code>。
days-bad = 没看懂“{ $text }”是哪几天。请这样写：<code>/days 工作日</code>、<code>/days 一三五</code> 或 <code>/days 1-6</code>
pause-ask = 要暂停多久？选一个，或直接发 <code>/pause 7天</code>、<code>/pause 2026-12-10</code>。随时可以 /resume。
pause-bad = 没看懂要暂停到“{ $text }”。请写天数或以后的日子，一年以内：<code>/pause 7天</code>、<code>/pause 2026-12-10</code>
coming-title = 👀 <b>下一期如果现在就发，会是这样：</b>
coming-left-out = 按你的筛选，略去了{ $count }篇报道。改筛选：/filter
timezone-nowhere = 这个位置不知道属于哪个时区。请发城市名，如 <code>/timezone 北京</code>。

## 多个订阅与频道

times-ask = ⏰ 现在是 <b>{ $time }</b>（{ $timezone }）。点一下加上，再点一下去掉，一天最多{ $most }次。后一次只发前一次之后的新内容。其他时间请直接发：<code>/time 07:30 18:15</code>
time-too-many = 太频繁了：一个订阅一天最多推送{ $most }次。
subscriptions-title = ⏰ <b>这里的订阅：{ $count }个</b>
subscriptions-none = 这里还没有订阅。
subscriptions-hint = 点一个就能修改，之后发的 /filter、/length、/days、/time、/pause、/preview 都是改它。再加一个：<code>/subscribe 新能源</code>
subscription-unnamed = 订阅{ $number }
subscription-filtered = 有筛选
subscription-which = 这里有几个订阅。先选一个，再把刚才的话发一遍。
subscription-gone = 这个订阅已经不在了。现有的见 /subscriptions
subscription-ask-name = 给它起个名字，发给我，比如“新能源”“临汀新区”。（在群里请回复这条消息。）
subscription-ask-rename = “{ $name }”要改成什么名字？发给我就行。（在群里请回复这条消息。）
subscription-bad-name = 名字要有1到{ $most }个字，如 <code>/subscribe 新能源</code>
subscription-bad-rename = 不能用这个名字：要有1到24个字，也不能和这里别的订阅重名。请再发一个。
subscription-too-many = 这里已经有{ $most }个订阅，到上限了。先在 /subscriptions 里删掉一个。
subscription-added = ✅ 已订阅“{ $name }”。接着设定收什么、什么时候收。
subscription-known = “{ $name }”已经有了：
subscription-deleted = 🗑 已删除“{ $name }”，不会再推送。
subscription-deleted-already = 🗑 已经删除了。
subscription-restored = ↩️ 已恢复，和原来一样。
subscription-too-late = 已经过了一天，不能撤销了。要新的，请发 /subscribe
unsubscribe-which = 要删除哪一个？全部退订请发 <code>/unsubscribe 全部</code>
channel-admitted = 📢 我可以在“{ $title }”发消息了。你和频道的其他管理员都在和我的私聊里设置它。
channel-nothing-yet = 还没有推送
channel-count = { $count }个订阅
channel-may-not-post = 我现在不能在那里发消息。请把我设为管理员，并允许发布消息。
channel-started = ✅ 简报会发到“{ $title }”。在这里设置就行：一天之内，/filter 等命令都是改它，除非你在 /subscriptions 里另选一个。
channel-needs-post = 我在“{ $title }”里，但还不能发消息。请允许我发布消息，我就来问你推送什么。
channel-unknown = 没有找到你的这个频道。请先把我设为它的管理员，并允许发布消息，再发 <code>/channel @频道名</code>，或转发一条它的消息给我。只有频道的管理员能设置。
channel-how = 📢 要把简报发到频道，请把我设为频道管理员，并允许发布消息，我就会在这里问你。如果没有动静，发 <code>/channel @频道名</code>，或转发一条它的消息给我。
notice-channel-lost = 📢 我不能再在“{ $title }”发消息了，它的订阅已暂停。重新把我设为管理员，就可以继续。

## 关注与提醒

watch-list = 👁 <b>这里关注着{ $count }项</b>
watch-list-hint = 点 ✖ 不再关注。再关注一个：<code>/watch 项目、企业或关键词</code>
watch-none = 这里还没有关注什么。发 <code>/watch 项目、企业或关键词</code>，有了新报道，两分钟内就告诉这里。
watch-added-project = 👁 已关注项目 <b>{ $name }</b>：一有新报道，两分钟内就告诉这里。
watch-added-keyword = 👁 已关注 <b>{ $name }</b>：报道里一出现这几个字，两分钟内就告诉这里。
watch-hint = 全部关注 /watch · 不再关注 /unwatch · 免打扰 /quiet
watch-known = 这里已经关注了 <b>{ $name }</b>。
watch-too-many = 这里已经关注了{ $most }项，到上限了。先用 /unwatch 去掉几项，再关注新的。
watch-bad-length = 关注的内容要有{ $least }到{ $most }个字，如 <code>/watch 智慧港区</code>。
watch-stopped = ✖ 不再关注 <b>{ $name }</b>。
watch-unknown = 这里没有关注“{ $name }”。
alert-title = 👁 <b>{ $names }</b>有新消息
alert-title-many = 👁 <b>{ $names }</b>等{ $count }项有新消息
alert-more = 还有{ $count }条，点 ☰ 看。

quiet-now = 🌙 免打扰：每天 <b>{ $from }</b> 到 <b>{ $to }</b>（{ $timezone }）不发提醒，过后一起告诉你。取消请发 <code>/quiet off</code>。
quiet-none = 现在没有免打扰时间，提醒随到随发。要设定，请发 <code>/quiet 22:00-07:00</code>。
quiet-set = 🌙 好的，每天 <b>{ $from }</b> 到 <b>{ $to }</b>（{ $timezone }）不发提醒，过后一起告诉你。简报照常按时送。
quiet-off = 🔔 已取消免打扰，提醒随到随发。
quiet-bad = 没看懂“{ $text }”是从几点到几点。请这样写：<code>/quiet 22:00-07:00</code>

## 来源

sources-title = <b>{ $count }个来源</b>
sources-none = 还没有任何来源。
sources-none-hint = 管理员可以用 /addsource 添加。
sources-none-admin = 发送 <code>/addsource 网址</code> 添加第一个来源：订阅源地址，或网站的新闻列表页都可以。也可以从 /catalogue 里挑选。
sources-samples-hint = 想先看看效果？点下面的按钮，用自带的示例站点试一试。
source-ok = 上次读取 { $at }
source-new = 等待第一次读取
source-failing = 连续{ $failures }次读取失败，上次成功 { $at }
source-never-ok = 连续{ $failures }次读取失败，还没有成功过
source-paused = 已暂停，不再读取
source-silent = 读得到，但从 { $at } 起没有新内容
sources-place = 第{ $page }页，共{ $pages }页
source-gone = 这个来源已经不在了。

card-articles = 共{ $articles }篇，其中{ $briefed }篇已写简报，最近七天新增{ $week }篇
card-newest = 最近一次有新内容：{ $at }
card-nothing = 还没有读到过内容。
card-rhythm = { $days ->
        [1] 平常每天都有新内容
       *[other] 平常每{ $days }天左右有新内容
    }
card-added = 添加时间：{ $at }
card-next = 下次读取：{ $at }
card-body-unmatched = ⚠️ 最近七天有{ $count }篇文章用选择器 body 没找到正文，按一般方法读了。
card-zone = 🕐 没写时区的日期按 { $timezone } 算
card-robots = 🤖 不理会 robots.txt（由管理员决定）

edit-done = ✅ 已修改。
edit-undone = ↩️ 已撤销上一次修改。
edit-no-undo = 没有可以撤销的修改：一天之内的最后一次才能撤销。

tags-ask = 点按钮加上或去掉标签，或者直接发给我：先写地区，斜杠后面写行业，如 <code>安徽 合肥 / 新能源</code>。
tags-command = 也可以随时用命令：<code>/tags { $id } 安徽 / 新能源</code>，<code>/tags { $id } -</code> 清空。
tags-usage = 先写来源编号，再写标签：<code>/tags 12 安徽 合肥 / 新能源</code>。编号见 /sources。
tags-bad = “{ $text }”不能作标签。先写地区，斜杠后面写行业，每个不超过24个字，每类不超过12个，如 <code>安徽 合肥 / 新能源</code>；清空请写 <code>-</code>。

edit-zone-usual = { $timezone }（默认）
edit-zone-ask = 这个来源的日期没写时区时，按哪个时区算？点按钮，或者发给我城市或时区名。
edit-zone-command = 也可以随时用命令：<code>/zone { $id } 东京</code>，<code>/zone { $id } -</code> 恢复默认。
edit-zone-usage = 先写来源编号，再写城市或时区：<code>/zone 12 东京</code>。编号见 /sources。
edit-zone-bad = 不知道“{ $text }”是哪个时区。请写城市或时区名：<code>/zone { $id } Asia/Shanghai</code>

robots-ask = 网站的 robots.txt 说明了程序不该读哪些网页，开工一向照办。这里可以只对这个来源不予理会：列表和文章都会照读不误。请先确认您有权这样做；这个决定会记入 /log，随时可以改回。
robots-ignored = 这个来源不理会网站的 robots.txt。

selectors-usage =
    列表页认不出来时，用 CSS 选择器指明；马上会试读一次，您看过结果再决定是否保留：
    <code>/selectors { $what } link=ul.news li a title=h3 date=span.date body=#zoom</code>
    link 文章链接（或链接外面的元素） · title 标题 · date 日期 · body 文章页的正文
    不写的保持不变，写 <code>date=-</code> 去掉一个。还没添加的网址也可以：把编号换成网址。
selectors-hint = 试读结果如上。按 ✅ 之后才会用于来源 #{ $id }。
selectors-unreadable = ⚠️ 选择器 { $name } 写得不对，无法识别。请检查括号和引号，每个不超过300个字符。
selectors-unmatched = ⚠️ 选择器 { $name } 什么也没找到。
selectors-body = 正文开头：{ $text }
selectors-no-list = 这个来源不是列表页，link、title、date 用不上；只能指定 body。

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
preview-older = 后面还有旧文章的分页：添加后读一次，最多5页。
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

## 来源目录

catalogue-title = 📚 <b>来源目录</b> · { $count }个网址
catalogue-about = 部委、省市、开发区和报纸公开的订阅源与新闻页面，供起步时挑选。能不能读，要在这台机器上试过才知道：网站会换地址，有的不让程序读取。请选一个分组，勾选想要的，再按 ▶️。
catalogue-worked = 在这台机器上试读成功：{ $count }个
catalogue-ticked = 已勾选：{ $count }个
catalogue-unverified = 未经验证
catalogue-works = ✅ { $at } 试读成功
catalogue-fails = ⚠️ { $at } 没能读到
catalogue-tried = ✅ 试读完成：{ $added }个成功并已添加为来源，{ $known }个原来就有，{ $failed }个没能读到。
catalogue-left = ⏹ 已停止：还有{ $count }个没有试，仍在 /catalogue 里勾选着。
catalogue-hint = 全部来源见 /sources，继续挑选请发 /catalogue。

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
failure-selectors = 这个来源的选择器在 { $host } 上找不到文章链接了。请用 /selectors 重新试。
failure-too-costly = { $host } 的页面太复杂，读取太费时间或内存，已停止。请换订阅源，或内容少一些的页面。
failure-details = 详情

## 运行情况

stats-new = 等待第一次读取：{ $count }个
stats-well = 正常：{ $count }个
stats-troubled = 上次读取失败：{ $count }个
stats-failing = 连日读取失败：{ $count }个
stats-silent = 长时间没有新内容：{ $count }个
stats-paused = 已暂停：{ $count }个
stats-articles = 文章：已写简报{ $briefed }篇，待写{ $unbriefed }篇，待读{ $unread }篇，读不出{ $unreadable }篇。项目：{ $projects }个。
stats-deliveries = 订阅：{ $subscriptions }个。简报消息：待发{ $waiting }条，30天内已发{ $sent }条，被拒{ $rejected }条。
stats-alerts = 提醒：待发{ $waiting }条，30天内已发{ $sent }条，被拒{ $rejected }条。

health-title = <b>开工 { $version }</b> · { $database }
health-uptime = 启动于 { $at }，已运行{ $days }天{ $hours }小时{ $minutes }分钟
health-memory = 内存：{ $megabytes } MB
health-sweep = 最近一次读取来源：{ $at }，用时{ $seconds }秒
health-no-sweep = 启动后还没有读取过来源，每半分钟会读一次。
health-waiting = 待办：待读{ $unread }页，待写简报{ $unbriefed }篇，待发简报消息{ $messages }条、提醒{ $alerts }条
health-sources = 来源：连日读取失败{ $failing }个，长时间没有新内容{ $silent }个。是哪些，见 /sources。
health-outage = ⚠️ 从 { $at } 起所有网站都连不上，可能是运行这个程序的机器断网了。

## 主动告诉管理员的事

notice-failing = 🔴 { $count ->
        [1] <b>有一个来源读不到了</b>
       *[other] <b>有{ $count }个来源读不到了</b>
    }
notice-failing-since = 从 { $at } 起连续失败{ $failures }次
notice-failing-hint = 以后每天试一次，读到了会告诉你。如果网站换了地址，请删除后添加新网址；不再需要就暂停。
notice-recovered = ✅ { $count ->
        [1] <b>又能读到了</b>
       *[other] <b>{ $count }个来源又能读到了</b>
    }
notice-since = 从 { $at } 起读不到
notice-silent = 💤 { $count ->
        [1] <b>有一个来源很久没有新内容了</b>
       *[other] <b>有{ $count }个来源很久没有新内容了</b>
    }
notice-silent-for = 已经{ $days }天没有新内容，{ $everyDays ->
        [1] 以前每天都有。
       *[other] 以前每{ $everyDays }天左右就有。
    }
notice-silent-hint = 页面能正常读取。请用浏览器打开看看：如果新闻搬到了别的栏目，请添加新栏目的网址，再删除这一个。
notice-outage = 🌐 <b>从 { $at } 起，所有网站都连不上。</b>{ $count }个不同网站的来源同样读不到，多半是运行我的机器断网了，或代理、域名解析出了问题，请检查那里；来源本身不用管。恢复后会告诉你。
notice-outage-over = 🌐 <b>网络恢复了。</b>{ $since } 到 { $until } 之间，所有网站都连不上。期间没读到的{ $count }个来源正在重新读取。

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
log-source-move = 来源换了网址
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

button-more = ☰ 更多
button-story-sources = 📰 来源
button-watch-choose = 👁 关注
button-chart = 📊 图表
button-chart-projects = 🏗 按项目
button-chart-regions = 📍 按地区
button-chart-progress = 🎯 进度与目标
button-earlier = 📅 往日简报
button-still-earlier = ◀ 更早
button-week = 🗓 近七天
button-watch = 👁 关注这个项目
button-watches = 👁 全部关注
button-why = ❔ 为什么选这些
button-subscribe = ⏰ 订阅
button-today = 📊 今天
button-language = 🌐 Language
button-resubscribe = ↩️ 恢复订阅
button-undo = ↩️ 撤销
button-done = ‹ 返回
button-tags = 🏷 标签
button-no-tags = ✖ 清空
button-zone = 🕐 时区
button-usual-zone = ↺ 默认时区
button-selectors = 🎯 选择器
button-no-selectors = ✖ 不再用选择器
button-robots = 🤖 robots
button-robots-ignore = ⚠️ 不理会 robots.txt
button-robots-obey = ↺ 遵守 robots.txt
button-look-closed = 🤖 不理会 robots.txt，照样看看
button-keep = ✅ 保留
button-drop = ✖ 放弃
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
button-groups = ☰ 全部分组
button-tick-all = ☑ 本页全选
button-try = ▶️ 试读勾选的{ $count }个
button-older = 更早 ›
button-time = ⏰ 改时间
button-filter = ⚙️ 筛选
button-filter-tags = 🏷 地区和行业
button-filter-off = ✖ 清空筛选
button-coming = 👀 预览下一期
button-pause-week = ⏸ 暂停7天
button-pause-days = { $days }天
button-resume-digests = ▶️ 恢复
button-times = ＋ 一天几次
button-rename = ✏️ 改名
button-subscriptions = ☰ 全部订阅
button-subscription-new = ＋ 再加一个
button-channel = 📢 这个频道
button-channel-start = ⏰ 开始推送

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
toast-nothing-ticked = 还没有勾选。请先勾选几个。
toast-stopping = 正在读的网址读完就停。
toast-not-running = 已经不在进行了。再发一次就能接着添加。
toast-times = 一天要有1到{ $most }次。
toast-subscription-too-many = 这里已经有{ $most }个了，先删掉一个。

command-today = 今天的简报
command-digest = 往日简报、一周汇总
command-why = 为什么选这些消息
command-subscribe = 每天定时收简报
command-unsubscribe = 退订
command-subscriptions = 这里的全部订阅，再加一个
command-filter = 筛选，和订阅的其他设置
command-preview = 预览下一期简报
command-length = 简报的长度
command-days = 周几推送
command-pause = 暂停推送
command-resume = 恢复推送
command-time = 推送时间
command-timezone = 时区
command-watch = 关注项目或关键词
command-unwatch = 不再关注
command-quiet = 免打扰时间
command-channel = 把简报发到频道
command-language = 语言 / Language
command-sources = 正在关注的来源
command-help = 帮助
command-addsource = 添加来源
command-addsources = 一次添加多个来源
command-catalogue = 自带的来源目录
command-removesource = 删除来源
command-tags = 给来源加标签
command-zone = 来源的时区
command-selectors = 用选择器读列表页
command-export = 导出全部来源
command-stats = 来源、文章和消息的数量
command-health = 程序运行情况
command-log = 谁改了什么
command-admins = 谁在管理这个机器人

## 告诉管理员的事

alarm-topic-gone = ⏸ 会话 <code>{ $chat }</code> 的话题 { $topic } 已被关闭或删除，它的订阅和关注已暂停。重新打开话题后，在里面发送 /subscribe 和 /watch 即可恢复。
alarm-malformed = ⚠️ Telegram 无法解析一期简报的格式，已改用纯文本发出。这是开工的错误，请反馈：<code>{ $description }</code>
alarm-rejected = ⚠️ Telegram 拒收了简报中的一条消息，读者没有收到它。这是开工的错误，请反馈：<code>{ $description }</code>
alarm-outage = ℹ️ { $since } 至 { $until } 无法连接 Telegram。没有遗漏：应发的内容正在补发。
alarm-fault = ⚠️ 需要您处理（以下为程序原文）：{ $message } { $remedy }
