import { toSimplified } from '../../script/to-simplified.ts'

/**
 * What a line of a page is by its wording alone: `body`; `credit` of a picture; `noise`, which is dropped where it
 * stands (share bars, printing, subscriptions); `tail`, after which the article is over (related links, rankings).
 */
export type LineRole = 'body' | 'credit' | 'noise' | 'tail'

/** A line longer than this is prose, whatever it begins with. */
const LONGEST_LABEL = 160

/** The role of one line, in Simplified, Traditional or English. */
export function lineRole(line: string): LineRole {
  if (line.length > LONGEST_LABEL) return 'body'
  // ▲云岭冷链　投资5亿元 is an entry of a list
  if (/^[▲△▼▽↑↓]/.test(line) && !(LISTED.test(line) && !/(?:图|摄|现场|视频|画面)[）)]?$/.test(line)))
    return 'credit'
  const text = bare(toSimplified(line))
  if (text === '') return 'noise'
  if (CREDIT.test(text) || (CREDIT_END.test(line) && !/[。！？.!?]\s*[(（]/.test(line))) return 'credit'
  if (TAIL_LABEL.test(text) || TAIL_START.test(text)) return 'tail'
  return NOISE_LABEL.test(text) || NOISE_START.test(text) || NOISE_ANYWHERE.test(text) ? 'noise' : 'body'
}

/** Amounts and counts, which captions of pictures hardly have. */
const LISTED =
  /\d[\d.,]*\s?(?:[亿億万萬]?(?:元|美元|吨|噸|平方米|千瓦|亩|畝)|[个個家项項台套座条條]|公里|%|million|billion|percent)/

/** Without the ornaments around it: 【相关阅读】, >> 更多, ■ 图片新闻:. */
function bare(text: string): string {
  return text.replace(
    /^[\s【[「『（(<《>»■□●○▼▽▲◆◇★☆·•\-—=_*|#]+|[\s】\]」』）)>》«»■□●○▼▽▲◆◇★☆·•\-—=_*|#:：…]+$/gu,
    '',
  )
}

const any = (flags: string, ...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})`, flags)
const whole = (flags: string, ...patterns: string[]): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})$`, flags)

const CREDIT = any(
  'iu',
  '(?:图片|照片|题图|配图|首图|图|供图|摄影|视频|图文|文图|图/文|文/图)(?:均)?(?:来源|来自|提供|截图)?[:：/] ?[^。；]{1,40}$',
  '(?:资料图|效果图|示意图|图源)[^。；]{0,40}$|图为.{1,80}$',
  '(?:(?:image|photo|picture|video|file photo)s? ?(?:credit|copyright|caption|source|courtesy|by\\b|via\\b|[:：/])|credits?[:：])[^.]{0,100}$',
  '(?:getty images|reuters|ap photo|afp|associated press|shutterstock|istock)(?:[ /|,].{0,60})?$',
)

/** …（图片来源：新华社）, … (Image: GETTY), …现场。记者 石磊 摄 */
const CREDIT_END =
  /[(（](?:图片?|照片|摄影|供图|image|photo|pic|picture|credit)s?(?:来源|提供|by)? ?[:：/][^()（）]{1,60}[)）]\s*$|(?:记者|通讯员|[ （(。])\s*\p{Script=Han}{2,4} ?(?:摄|供图|\/图)[)）]?\s*$/iu

/** The whole line says so. */
const TAIL_LABEL = whole(
  'iu',
  '(?:相关|延伸|拓展|扩展|推荐|更多|精彩|往期|热门|热点|最新|猜你)(?:的)?(?:阅读|新闻|链接|文章|报道|推荐|稿件|资讯|内容|信息|专题|回顾|排行|标签|话题|动态|图片|更新|评论|视频|产品|喜欢|要闻)(?:排行)?(?:榜)?',
  '[您你]可能(?:也|还)?(?:会)?(?:感兴趣|喜欢|想看)(?:的.{0,6})?',
  '(?:为|猜)[您你](?:推荐|喜欢)|相关推荐|大家都在看|看了又看|编辑推荐|小编推荐|站内推荐|频道(?:精选|推荐)',
  '(?:今|昨|本)[日周月](?:热点|要闻|热搜|推荐|头条|焦点|排行|热文|热门)|(?:头条|要闻|焦点)(?:推荐|新闻)?',
  '(?:(?:新闻|点击|阅读|人气|热度|\\d{1,2}小时|一周|本周|周|日|月|热门|热点|浏览)?(?:点击|阅读|热文|热点|热门)?(?:排行|排名|热榜|热搜)(?:榜)?)',
  '最近更新|更多|更多精彩|查看更多|图片新闻|图说新闻|视频新闻|专题(?:推荐|报道|专栏)|热搜榜?|热评',
  '(?:网友|最新|热门|全部|精彩|发表|我要)?评论(?:区|列表)?(?: ?[(（]?\\d+[)）]?)?|我来说两句|参与评论',
  '友情链接|网站地图|联系我们|关于我们|返回(?:首页|顶部|列表|搜狐.{0,8})',
  'related(?: (?:articles?|stories|news|content|posts?|links?|topics?|coverage|reading|items|videos?))?',
  '(?:read|what to read|up) (?:next|also)|read more|keep reading|further reading|explore further|see also',
  'more (?:stories|news|headlines|articles|posts|like this|on this (?:story|topic)|(?:from|in|on|about) .{2,40})',
  '(?:the )?most (?:popular|read|viewed|shared|commented|recent)(?: .{0,20})?|trending(?: .{0,20})?|popular(?: (?:posts|now|stories|articles))',
  'recommended(?: (?:for you|stories|articles|reading|videos))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed).{0,20}',
  '(?:(?:leave|post|add|write) (?:a|your) )?(?:comments?|repl(?:y|ies))(?: ?\\(?\\d*\\)?)?|join the (?:conversation|discussion).{0,20}|\\d+ comments?',
  "about the (?:author|writer)|editors?['’]?s? (?:picks?|choice)|(?:top|latest|other|featured|recent|breaking) (?:stories|news|headlines|posts|articles|videos)",
  '(?:sponsored|promoted|paid)(?: (?:content|links|stories|posts))?|(?:from )?around the web|share this(?: .{0,20})?|tags?|topics?|filed under|post navigation',
)

/** The line begins with it and says more. */
const TAIL_START = any(
  'iu',
  '(?:关键词|关键字|标签|相关(?:标签|链接|阅读|新闻|附件)|延伸阅读|推荐阅读)[:：]',
  '[上下]一[篇条页则][:：]',
  '(?:版权所有|版权声明|免责声明|特别声明|郑重声明|声明[:：]|(?:主办|承办|主管)单位[:：].*(?:备案|标识码|技术支持|版权)|网站标识码|备案号|.{0,6}ICP备|(?:互联网)?新闻信息服务许可证|(?:新闻|举报|投稿)(?:热线|电话|邮箱)|违法和不良信息)',
  'related ?[:：]|(?:tags|topics|filed under|posted in|categories|more from .{2,30}) ?[:：]',
  '(?:©|copyright (?:©|\\(c\\)|\\d{4})|all rights reserved)',
)

const NOISE_LABEL = whole(
  'iu',
  '(?:字号|字体|打印|关闭|收藏|分享|大|中|小|放大|缩小|默认|纠错|点赞|在看|转发|投稿|完|全文完|end|the end|听新闻|小字|大字|导读|朗读|展开全文|阅读原文|点击阅读原文|全文|原标题|返回|登录|注册|搜索|首页|保护视力色|繁體|简体|无障碍|长者模式|扫一扫)(?:[ |｜/、】【\\[\\]()（）]*(?:字号|字体|打印|关闭|收藏|分享|大|中|小|页|本页|窗口))*',
  '(?:advertisement|advert|ad|loading|share|tweet|email|e-mail|print|save|copy link|close|caption|back to gallery|hide caption|play|pause|menu|search|skip|listen|watch|video|gallery|photos?|photo gallery|slideshow|subscribe|sign up|log in|facebook|twitter|whatsapp|linkedin|reddit|pinterest|\\d+ shares?|\\d+ of \\d+|\\d+ ?min(?:ute)?s? read)',
)

const NOISE_START = any(
  'iu',
  '(?:广告(?:$|[\\]】 :：])|扫一扫|扫码|扫描(?:下方|上方)?二维码|长按(?:识别|二维码|关注)|点击(?:上方|下方|蓝字|关注|查看|进入|下载|这里)|关注(?:我们|公众号|微信|官方)|微信公众号|分享(?:到|至)|转载请|未经(?:授权|许可|本网).{0,30}(?:转载|使用|复制|链接|摘编)|欢迎(?:关注|投稿|转载)|本文(?:转载自|来源于|由.{2,12}授权)|阅读(?:次数|量)[:：]|浏览(?:次数|量)[:：]|点击(?:数|率|量|次数)[:：]|您(?:所在|当前)的?位置|当前位置|原标题[:：]|分享让更多人看到|(?:手机看|打开).{2,12}(?:APP|客户端)|下载.{2,12}(?:APP|客户端))',
  '(?:also )?read (?:more|also|next|the full (?:story|article))(?:[:：>]| about| on| here)|see also[:：]|(?:watch|listen|video|more|gallery|photos|related video)[:：]',
  '(?:please )?(?:sign up|subscribe|register)(?: now| here| today| free)? (?:for|to|and|here)\\b|get (?:the latest|our|your|all the).{0,60}(?:inbox|newsletters?|alerts?|app)\\b|(?:click|tap) here (?:to|for)',
  'https?://\\S+$|like this story\\b',
  '(?:like|follow|find|join|connect with) .{1,60} on (?:twitter|facebook|instagram|linkedin|social|youtube|telegram|whatsapp)\\b|(?:have|got) a (?:tip|story|news tip)|e-?mail (?:the (?:author|writer|reporter)|us) ',
  'support our journalism|become a (?:member|subscriber)|this (?:article|story|content) (?:is|was) (?:only )?(?:available to subscribers|sponsored)|story continues (?:below|after)|article continues (?:below|after)|continue reading|scroll (?:down )?(?:to|for)|swipe ',
)

const NOISE_ANYWHERE =
  /\b(?:(?:this|our) (?:web)?sites? uses? cookies|we use cookies|use of cookies|cookie (?:policy|settings|preferences)|accept (?:all )?cookies|follow (?:him|her|them|us|me) on (?:twitter|facebook|instagram)|material may not be published, broadcast|enable javascript)\b/i
