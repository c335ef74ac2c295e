import { isNamed, isWeak, lastAction, metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'

/** 其中…, 包括…, 一期…, 剩余…: a part of what was measured before. */
const PART = /(?:其中|其余|包括|包含|含|分别|剩余|余下|首期|[一二三四五]期|当年|今年|年内|当中)/
/** Names of parts: of industries, places, stretches, kinds, stages. */
const PART_END =
  /(?:[省市县区国]级|(?<![企就营作开停失转创专毕结])业|段|境内|境外|部分|片区|[省市州县镇乡]|(?<!服务|停车|休息|作业|生产|办公|功能|展示|体验|养殖|种植|核心|[景社小校园厂库港矿工])区|街道|类|领域|企业|生活|快速路网|方面|首批|首期|近期|远期|[一二三四]期)$/
/** What a heading names before a ranking or a colon: 到位省外资金前三位：. */
const LABEL = /([^，。；：\d]{2,24})：[^：]*$/
const RANKING =
  /(?:排名|排|居|位居)?(?:前|后|末)?[一二两三四五六七八九十\d]*[位名强个](?:的)?(?:是|为|分别为|依次为)?$|(?:情况|如下|分别|依次|为|是)$/
/** A side of a thing, which is no part of it. */
const DIMENSION = /[径深宽高跨距厚]$/
/** 分活动主体看，各类企业54.18亿元; 2.18亿元（中央1.26亿元、省级5400万元）: parts of an amount just told. */
const BREAKDOWN = /分[^，。；\d]{1,10}看，[^。]*$|\d[^（，。；]{0,4}（[^）]*$/
const IN_BRACKET = /\d[^（，。；]{0,4}（[^）]*$/
/** 占地1100亩，一期海关监管库2.8万平方米: no house is part of the ground by its own size. */
const HOUSE = /(?:库|车间|厂房|[大航]?楼|馆|中心|站房|仓|大厅|宿舍|公寓)$/
/** 认证茶园由2.5万亩扩大到9.1万亩: a land of its own. */
const GROWN_LAND = /(?:[茶果菜药桑花]园|田|林|地)$/
const OF_GROUND = /(?:占地|用地|征地)[^，]{0,2}$/
const REACH = 160

/** 积体电路以1402亿元居冠: who leads has what was told of all. */
const LEADS = /^(?:的[^，。；]{0,4})?(?:居|位居|位列|稳居|高居|领[先跑]|夺|称|排|名列|登顶|垫底|最[高多大])/

const BY = /^[，、]?(?:并|又|仍|则|更)?以$/

/** The measure of who leads or closes a ranking of what was just told; null for others. */
export function leader({ left, right }: Mention, core: string, like: Measure | null): Measure | null {
  if (!LEADS.test(right)) return null
  // 石浦港增长4%，以720万吨稳居第二
  if (like !== null && like.change === null && (core === '以' || core === ''))
    return BY.test(left) ? sameAs(like, '') : null
  const who = core.endsWith('以') ? core.slice(0, -1) : ''
  const isLevel = like?.change === null || like?.change === 'progress'
  return like && isLevel && who.length >= 2 ? part(like, who) : null
}

/** The measure of a list or whole that a mere name takes over: 其中濮阳段84公里, 第一产业38.2亿千瓦时. */
export function inherited(mention: Mention, core: string, like: Measure | null): Measure | null {
  if (metricStart(core) < core.length || lastAction(core)) return null
  const listed =
    /^[、，和及与]/.test(mention.left) || /[、，：]$/.test(mention.before.slice(0, -mention.left.length))
  if (mention.isBefore && mention.quantity.kind === 'area' && GROWN_LAND.test(core)) return null
  if (DIMENSION.test(core) || (like && HOUSE.test(core) && OF_GROUND.test(like.metric))) return null
  if (like?.isPart && listed && !/^(?:配套|另|新增|还)/.test(core) && /^$|^[、，及和]/.test(mention.right))
    return like.metric.startsWith(like.subject) ? namedPart(like, core) : part(like, core)
  if (like && isPartOf(like, mention, core)) return namedPart(like, core)
  const named =
    like?.isPlaced && NEXT_ONE.test(mention.before.slice(0, -mention.left.length))
      ? like
      : wholeNamed(mention)
  if (named && core.length <= SHORT_PART && ENDS.test(mention.right))
    return { ...namedPart(named, core), isPlaced: true }
  const before = mention.before.slice(-REACH)
  const counts = mention.quantity.kind === 'count'
  if (
    !PART_END.test(core) &&
    !(core.length <= 6 && IN_BRACKET.test(before)) &&
    (counts ? !/包[括含]/.test(before.slice(-core.length - 8)) : !isNamed(core))
  )
    return null
  const label = labelled(before)
  if (label) return part(measureOf(label), core)
  const joined =
    listed ||
    PART.test(before.slice(-core.length - 8)) ||
    PART.test(core) ||
    BREAKDOWN.test(before) ||
    opensNext(mention) ||
    (like?.isPart === true && /[；：]$/.test(before.slice(0, -mention.left.length).trim()))
  return like && joined && (like.change === null || like.change === 'progress') ? part(like, core) : null
}

const NEXT_ONE = /；$/
const ENDS = /^(?:$|[，；。、])/

/** 三大园区营收创新高，其中北园0.8兆元: the whole is named without a number. */
function wholeNamed(mention: Mention): Measure | null {
  const named =
    mention.quantity.kind === 'money' && /^[，、；]?其中/.test(mention.left) ? namedBefore(mention) : ''
  return named === '' ? null : measureOf(named)
}

/** 装机1.36亿千瓦，其中煤电6210万千瓦; 挖掘机收入71亿元；起重机42亿元: a name and no more, where the whole or the one beside it has a measure. */
function isPartOf(like: Measure, mention: Mention, core: string): boolean {
  const { right, left, before } = mention
  if (
    core.length > LONGEST_PART ||
    !/^$|^[、，；。）)和及]|^(?:[须需应已均将]|全部|全都|尚未)/.test(right) ||
    OWN_KIND.test(core)
  )
    return false
  if (like.change !== null) return false
  if (!isPureMeasure(like, mention) && !isClassOf(like, mention, core)) return false
  const ahead = before.slice(0, before.length - left.length)
  const counts = mention.quantity.kind === 'count'
  const opening = left.slice(0, Math.max(0, left.length - core.length))
  if (
    (mention.quantity.kind !== 'count' || isClassName(core, mention.quantity.unit)) &&
    /(?:其中|当中)[：，]?$/.test(left.slice(0, left.length - core.length).trim() || ahead)
  )
    return true
  if (counts && NAMES_PARTS.test(ahead + opening) && isPureMeasure(like, mention)) return true
  if (FRAME_OF_PARTS.test(ahead)) return true
  if (!counts && NAMES_EACH.test(before) && !lastAction(`${core}。`)) return true
  return mention.quantity.kind !== 'count' && opensNext(mention) && OF_PARTS.test(before)
}

const LONGEST_PART = 10
const SHORT_PART = 5

/** 煤电装机: a short name stands before the measure too. */
function namedPart(whole: Measure, name: string): Measure {
  const own = part(whole, name)
  const head = COUNTED.exec(own.metric)?.[0] ?? own.metric.slice(metricStart(own.metric))
  if (head === '' || head.endsWith('面积') || /^(?:完成|实现|占)/.test(head)) return own
  const metric = name.length <= SHORT_PART ? name + head : head
  return { ...own, metric, base: metric }
}

/** 专项债3亿元, 设备4亿元 of an investment are measures of their own. */
const OWN_KIND = /(?:款|金|费|税|债|债券|券|贷|补贴|补助|奖励|利润|收入|订单|合同|成本|[径深宽高跨距厚长])$/
/** 分产品看, 从贸易方式看, 结构上: what follows are the parts of one whole. */
export const PARTS_BY =
  /[^，。；\d]{0,4}(?:产品|方式|伙伴|市场|结构|行业|产业|业别|产业别|范畴|门类|区域|领域|构成|板块|主体|类别|类型|种类|地区|地域|县区|县市区?|乡镇|街道|片区|园区|成因|原因|体量|业态|来源|品种|用途|用于|性质|投向|渠道|航线|货类|电源|城乡|规模|层级|所有制)[^，。；\d]{0,3}[看上分中讲论计][，：]/
const OF_PARTS = new RegExp(`(?:[分从按]|^|[，。；])${PARTS_BY.source}`)

/** 另3家分别为禾丰农产9.5亿元、立纤维7.3亿元和昱程5.6亿元. */
const NAMES_EACH = /\d[家个项](?:[^，。；\d]{0,6})(?:分别[为是]|依次[为是])[^。；]*$/
const FRAME_OF_PARTS = new RegExp(`${OF_PARTS.source}$`)
/** What is counted, in parts by where it comes from: 按来源分，长三角8个. */
const COUNTED = /(?:项目|(?:投资|增资|开发)案|厂商|企业|工程|机构|单位|院校|学校|事项|问题|线索|案件|人才)$/

/** 新建道路12公里: a length of roads is none of pipes; 通车里程, 装机, 产值 are what parts have too. */
function isPureMeasure({ metric }: Measure, { quantity: { kind } }: Mention): boolean {
  const at = metricStart(metric)
  if (kind === 'length' || kind === 'area' || kind === 'volume') return at === 0 || OF_LAND.test(metric)
  return kind === 'count' ? COUNTED.test(metric) : at < metric.length
}

/** 共有16个项目，涵盖先进制造9个. */
const NAMES_PARTS = /(?:其中|涵盖|包括|包含|分为|分别为|分布在|分别在|依次为|当中)[：，有]*$/
/** 新增学位12060个，其中小学8100个; 入园企业238户，其中规上84户: schools are no 个, so the name is a class of what is counted. */
function isClassOf({ metric }: Measure, { quantity }: Mention, core: string): boolean {
  return isClassName(core, quantity.unit) && metric.length <= LONGEST_PART
}

/** Schools and houses are counted themselves by 所, 座. */
function isClassName(core: string, unit: string): boolean {
  return CLASS_OF.test(core) || (BODY.test(core) && /^[个户套家件宗项起块案]$/.test(unit))
}

const CLASS_OF =
  /(?:规[上下]|限[上下]|[省市县区乡镇村]级?|国家级|[一二三四]级|三角|大湾区|京津冀|[东中西南北]部|以[上下]|业|类|领域|民营|国有)$/
const BODY =
  /(?:小学|初中|高中|幼儿园|中学|中职|央企|国企|民企|外企|外资|内资|台资|公寓|社区|小区|园区|片区|新城)$/

const OF_LAND = /^(?:征地|占地|用地|供地|建筑|规划|流转|公路|铁路|高速)[^，]{0,4}(?:面积|里程)$/

/** 采矿业利润8亿元；制造业58亿元: the next of a row that ；joins begins with its name. */
function opensNext({ before, leadLength, left }: Mention): boolean {
  return leadLength > 0 && before.length - left.length <= leadLength
}

/** The measure that a heading before a colon names; empty when it names none. */
function labelled(before: string): string {
  const label = (LABEL.exec(before)?.[1] ?? '').replace(RANKING, '')
  const at = metricStart(label)
  return at < label.length ? label.slice(at) : ''
}

/** What one part of several has; the whole's 总 is not its own. */
function part(whole: Measure, name: string): Measure {
  const metric = whole.metric.replace(/^总(?=规模|投资|面积)/, '').replace(/^.*(?:总长度?|全长)$/, '长度')
  return { ...whole, metric, subject: name, isTopic: false, isPart: true }
}

/** What a clause says of who leads before its numbers: 完成投资居前三, 入住率更高. */
const PRAISE =
  /(?:首次|已经?|再次|均)?(?:过半|过百|过千|破百|破千)$|(?:位?居|排名|排在|排|名列|列|稳居|跃居|均居)?(?:全[省市国区县州])?(?:第一|首位|榜首|前列|末位|[前后][一二三四五六七八九十\d]+[位名]?|第[一二三四五六七八九十\d]+位?)(?:的.{0,8})?$|(?:[\d一二两三五十]+年)?(?:翻[一二两三\d]*番|倍增)$|(?:最|更|较|偏|普遍|明显|依然|持续|稳步|相对)*(?:高|低|快|慢|大|小|多|少|好|突出|参差不齐|高低不一|不一|各异|悬殊|平稳|靠前|靠后|领先|落后|增长|提升|攀升|不足)$|(?:接连|连续|首次|连|再)?(?:跨|迈|跃|登|站)[^，]{0,8}(?:台阶|大关|关口)$|实现[^，]{0,4}(?:突破|翻番)$|(?:[再又屡两三]度?|多次|首)?创(?:历史|同期)?新[高低]$/
const CLAUSE_BEFORE = /(?:^|[，；：。]|\d[年月日大]底?)([^，；：。\d]{3,30})[，、][^，；：。]*$/

/** The measure that the clause before names without giving its number; empty when it names none. */
export function namedBefore({ before }: Mention): string {
  const clause = (CLAUSE_BEFORE.exec(before.slice(-REACH))?.[1] ?? '').replace(PRAISE, '')
  const at = metricStart(clause)
  if (at === clause.length || /^[年月天]/.test(clause)) return ''
  return isWeak(clause.slice(at)) && clause.length <= 10 ? clause : clause.slice(at)
}
