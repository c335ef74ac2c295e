import { characterSet } from '../../../script/character-set.ts'

/** 第二条 对…, 一是: numbers of a list. */
const NUMBERED = /^(?:第[一二三四五六七八九十\d]+[条章款项]\s*|[一二三四五六七八九十]是|[\d.．]+[、.．]\s*)/
const mayBeNumbered = characterSet('第一二三四五六七八九十0123456789')

/** 民生类工程进度最快, 大项目偏少, 望舒县垫底: what is said of the noun before. */
const PREDICATE =
  /(?:(?:(?:进度|增速|增幅|降幅|涨幅|跌幅|占比|比重|总量|数量|表现|成效)(?:最|更|较|偏)?|最|更|较|偏|很|仍然?|也|相对|明显|普遍|依然)(?:快|慢|高|低|大|小|多|少|好|差|强|弱|重|突出|直观|明显|集中|不足)|强劲|稳定|稳中有[进升]|明显|显著|可观|扎实|火热|平稳|垫底|居首|领跑|领先|落后|(?<=.{3})进展(?:顺利|有序|良好|平稳|迅速)?|靠前|靠后|过半|翻番|减半|全免|紧张|受阻|旺盛|见顶|回暖|向好|进场|到岗|接单|问世|出炉|开门|开口|表态|醒目|相望|打完|起来|完毕|到位|亮眼|不变|持平|(?:经济)?运行(?:良好|稳健)|提质增效|提速(?:增效)?)$/
const mayBePredicate = characterSet(
  '岗单世炉门口态目望完场定进升展利序速快慢高低大小多少好差强弱重出观显中足劲著实热稳底首跑先后前半番免张阻盛顶暖好来毕位眼变平健效速',
)

/** 全区经济运行总体平稳: it is said of the district. */
const ON_THE_WHOLE = /(?<=.{2})(?:(?:经济)?运行)?[总整]体$/

/** 要大力…, 将加快…, 不超过…, 占全市…: no noun opens so. */
const VERBAL_OPENING =
  /^(?:归属于?(?!地)|[要须再又也仍并且而却使让被把凡占](?!素|求|点|生|担|条|地|塞|镇|制)|已(?!$)|将(?![军来乐])|务必|必须|应当|争取|力争|确保|坚持|努力|抓好|抓紧|做[好大强]|加快|加强|推动|推升|推高|带动|拉动|落实|贯彻|推进(?![会组办])|推行|推广|深化|强化|优化|完善|健全|打造|形成|剔除|扣除|购买|列入|纳入|具备|具有|拥有|配备|不(?!锈|动产|良|饱)|最(?!美)|超过|低于|高于|快于|慢于|超(?=时序|序时|计划|预期)|据(?!点|守|理)|经(?!济|开|营|贸|销|纪|典)|自(?!动|然|贸|由|主|治|来|行|流|建|筹|考|驾|贡)|以前|从前|下一步|今后|接下来|去年|今年|明年|上年|[上下]月|上周|以后|实际(?!控)|概算|估算|[他她它您你]们?|大家|谁|什么|怎么|为什么|沿着|连接(?!线|器|路|段|件)|分布(?!式)|建立|调动|先后|进一步|位于|了(?!解)|提升(?!机|工程|项目|行动)|划定|拉高|助力|助推|改变|聚焦|深耕|这(?!家|座|条|个|些|批|里|项|款|片|台|套)|那(?!家|座|条|个|些|批|里|项|曲)|有(?![色限机关轨线效]))/
const mayOpenVerbal = characterSet(
  '实概估沿连分布建调先进位了提划拉助改聚深归具拥配要须再又也仍并且而却使让被把凡占已将务必应争力确坚努抓做加推带拉落贯深强优完健打形剔扣购列纳不最超低高快慢据经自以从下今接去明上他她它您你大谁什怎为这那有',
)

/** 每辆, 单户, 一次性, 连续三年每年, 上午: how often, how much of it, or when. */
const MEASURE_OR_TIME =
  /^(?:(?:平均)?每[\d一二两三四五六七八九十百千万亿].*|每(?:(?![家个座所村县镇乡]).|[家个座](?!.*(?:企业|公司|项目|工程|园区|单位|机构|村|县|镇|乡|街道|学校|医院)$)).*|报告期内?$|第[一二三四五六七八九十\d]+(?:站|批|次|天|轮)$|[\d一二三四五六七八九十]*月[上中下]旬$|[\d一二三四五六七八九十]*月[初中底末]$|(?:连续[一二三四五六七八九十两\d]+[年月天])?(?:每|单|按每|[一二两三四]|首|头|前[一二两三]?|后[一二两三]?)(?:[件辆户个人家位台套吨亩单张次年月日天班列斤株棵只头条批项季周]|平方米|立方米|公斤|千瓦时?|公里|座|栋|间|季度){1,2}(?:最高|最低|补[贴助]|奖励|给予|累计)?|连续[一二三四五六七八九十两\d]+[年月天]|[一二三四五六七八九十两\d]+(?:多|余)?年来|[一二三四五六七八九十两\d]+(?:分钟|小时)|一次性|单位|(?:[上中下]午|凌晨|早上|晚上|当[天日晚场时]|现场|眼下|届时|期间|同期|当月|年[初中末底]|[春夏秋冬]季|会[上前后]|年度|月度|日均|月均|年均|平均|合计|总计|累计|其中|两者|三者|前者|后者|双方|各方|本次|此次|数字|情况|原因|如下|正式|顺利|全面|积极|大力|持续|稳步|集中|成功|(?:[一二三四五六七八九十]是)+))$/

const isOpeningMark = characterSet('/（(〔、，。：；·-—□■◆●▲★☆→%％）)〕》”')
/** What nothing closes belongs to words that were cut off. */
const PAIRS = [
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
  ['〔', '〕'],
] as const
const isMark = characterSet(PAIRS.flat().join(''))
const isDigit = characterSet('0123456789')
const isFullStop = characterSet('.．')
/** 8台焊接机器人一字码开: what is counted, and what it does. */
const COUNTED = /^\d[\d.,]*[余多]?万?[台辆架名位艘]/
/** 年度目标1050亿元的60.2%: another figure; 5亿元以上项目 is a class. */
const FIGURE = /\d(?:%|％|个百分点|[万亿]?元(?!及?以[上下]))/

/** 先看东港区, 再看用工: what a survey turns to. */
const SURVEY = /^[先再]看(?=.{2})/
const mayBeSurvey = characterSet('先再')

/** 会议听取了…: most verbs before 了 are as long. */
const VERB = 2
/** 采购合同签了…, 这项工程花了…: those that are shorter. */
const isShortVerb = characterSet('签花掉作做算买卖点抓盖修跑少多赚挣拿动抹')

/** 硕士每人, 棚圈每平方米. */
const LONGEST_UNIT = 5

/** What joins a noun to another that was cut off; 永和, 中与 end names. */
const isJoint = characterSet('和与及')
const endsName = characterSet('太永人祥中颐平谐温义仁协泰雍')

/** 属地街道要…: what is told to them follows. */
const mayBeModal = characterSet('要须')

/** The noun phrase that words are, without what only numbers it or is said of it; empty when they are none. */
export function nounPhrase(words: string): string {
  let phrase = mayBeNumbered(words, 0) ? words.replace(NUMBERED, '') : words
  if (isFullStop(phrase, phrase.length - 1)) phrase = phrase.slice(0, -1)
  if (mayBeSurvey(phrase, 0)) phrase = phrase.replace(SURVEY, '')
  const done = phrase.indexOf('了', 2)
  if (done > 0 && phrase[done + 1] !== '解')
    phrase = phrase.slice(0, done - (isShortVerb(phrase, done - 1) ? 1 : VERB))
  if (mayBePredicate(phrase, phrase.length - 1))
    phrase = phrase.replace(PREDICATE, '').replace(ON_THE_WHOLE, '')
  const each = phrase.lastIndexOf('每')
  if (each > 0 && phrase.length - each <= LONGEST_UNIT) phrase = phrase.slice(0, each)
  if (phrase.length > 3 && isJoint(phrase, phrase.length - 1) && !endsName(phrase, phrase.length - 2))
    phrase = phrase.slice(0, -1)
  if (mayBeModal(phrase, phrase.length - 1)) phrase = phrase.slice(0, -1)
  if (phrase.length < 2 || tellsScene(phrase)) return ''
  if (isOpeningMark(phrase, 0) || (mayOpenVerbal(phrase, 0) && VERBAL_OPENING.test(phrase))) return ''
  if (MEASURE_OR_TIME.test(phrase) || FIGURE.test(phrase) || (isDigit(phrase, 0) && COUNTED.test(phrase)))
    return ''
  return isUnpaired(phrase) ? '' : phrase
}

/** 货车排着长队, 两厂隔河相望着: somebody is doing something; 显著 and 沿着 are other words. */
function tellsScene(phrase: string): boolean {
  const at = phrase.indexOf('着', 1)
  return at > 0 && at < phrase.length - 1 && !ASPECTLESS.test(phrase.slice(at - 1, at + 2))
}

const ASPECTLESS = /^[显执附沉穿衣土]着|着[力眼陆手色装落床]/

function isUnpaired(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++)
    if (isMark(phrase, at))
      return PAIRS.some(([open, close]) => phrase.includes(open) !== phrase.includes(close))
  return false
}
