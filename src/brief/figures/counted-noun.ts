import { metricStart } from './lexicon.ts'
import type { Measure } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'

/** Things whose number makes the clause speak of them afterwards. */
export const TOPIC_NOUN = /(?:项目|专案|工程|企业|片区|园区|单位|类|公司)$/
/** The noun behind the size of each: 4台35万千瓦机组. */
const SIZED =
  /^[\d.]+[万亿]?(?:千瓦|兆瓦|百万瓦|吨级|吨|平方米|立方米|标方|升|马力|英寸|毫米|千伏安?)级?(?:[和、及与]\d+[个台座条套艘][\d.]+[万亿]?(?:千瓦|兆瓦|吨级|吨|千伏安?)级?)*的?([^，。；、\d]{2,10})/
/** 6条饼干、糕点生产线: the noun stands behind the last of its modifiers. */
const NOUN_LIST =
  /^(?:[^，。；、\d和及与项企以]{1,6}、){1,3}[^，。；、\d和及与]{0,6}?(生产线|产线|项目|企业|基地|车间|泊位|机组|工程|平台|设备|岗位|品种)/
/** 4万个资助及私营房屋单位: two kinds of one thing, told by words that are nouns of nothing themselves. */
const TWO_KINDS =
  /^(?:[公私民国合]营|[公民]办|国有|资助|租赁|出租|出售|自有|新建|改建|扩建|续建|在建|[大中小微]型|[省市县区国]级|国家级|公共|专用|线上|线下|城镇|农村|室内|室外|地上|地下)[及和与或、](?=[^，。；、\d]{3,10})/
/** 96台单机容量6.25兆瓦的风机: a size of each stands between the number and the noun. */
const SIZE_OF_EACH = /^[^，。；\d]{2,8}[\d.]+[^，。；的\d]{1,4}的/
/** 62台单机13.6兆瓦的机组, 4台单机30万千瓦机组: the size of each has no noun of its own. */
const EACH_OF_SIZE =
  /^单[机台座体](?:容量|装机|功率)?[\d.]+(?:[万亿]?(?:千瓦|兆瓦|百万瓦|千伏安|[KMGkmg]?W)|[万亿]?吨级?)的?([^，。；、\d]{2,10})/
/** 109个列入省级计划的项目. */
const OF_LIST =
  /^(?:(?:列入|纳入|入选|入围|进入)[^，。；\d]{2,24}?|(?:投产|开工|签约|建成|落地|停工|停产|超期|逾期|未|没有|符合|满足|达到)[^，。；\d]{0,14}的)(工程项目|项目|企业|工程)/
/** 89个投资1000万元以上重大项目, 12家年产值超亿元的企业: the size of each stands before the noun. */
const BY_SUM =
  /^(?:单体|单个|协议|计划|年)?(?:总投资|投资|产值|营收|营业收入|销售收入|销售额|主营业务收入|税收|纳税)额?(?:超|过|达|在|不低于)?[\d.一二三四五六七八九十百千]*[亿万]元?(?:及?以[上内下]|左右)?的?([^，。；、\d]{2,16})/
/** 17个已批未到资项目, 7个应开未开项目, 4个还没开工的项目: what has not come of them stands before the noun. */
const NOT_YET_NOUN =
  /^(?:([已应]\p{Script=Han}{1,2}未\p{Script=Han}{1,3}|(?:尚)?未\p{Script=Han}{1,3})的?|(?:还|仍|尚)?没有?(\p{Script=Han}{2})的)(项目|企业|工程|地块|问题|任务|小区)/u
const NO_NOUN =
  /^(?:总投资|投资(?!案)|完成|年度(?!计划(?:新|[开竣投签]))|占|同比|预计|计划(?!新|[开竣投签])|[，、。/]|的?比例|以?内|以上|以下|左右|[长宽高]$)/
/** 18.3万个标准箱, 362万个标准货柜单位: a way of counting boxes; what is in them stands before. */
const BOXES = /^(?:标准?箱|标准货柜)/
/** 3座跨河桥的桩基, 2800套安置房的选房顺序: a noun that the measure word goes with is what is counted, whatever 的 joins to it. */
const GOES_WITH: Readonly<Record<string, RegExp>> = {
  座: /(?:桥|站|厂|库|塔|楼|隧道|电站|码头|井|窑|炉)$/,
  套: /(?:房|住宅|公寓|住房|设备)$/,
  户: /(?:户|村民|居民|家庭|群众|人家)$/,
  条: /(?:路|线|河|街|道|渠|水体)$/,
  所: /(?:学校|院|园|小学|中学)$/,
  家: /(?:厂|店|银行|医院|院)$/,
  栋: /(?:楼|厂房|房)$/,
  幢: /(?:楼|厂房|房)$/,
}
/** 127户村民屋顶上的光伏板. */
const WHOSE = /^(村民|居民|农户|牧民|渔民|群众)[^，。；、\d的]{1,6}的/
/** Words of measurement that are counted themselves. */
const COUNTABLE = /^(?:订单|学位|床位|岗位|就业|存栏|专利|人口|车间)/
/** Nouns of one character that are short for others. */
const SHORT_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    班: '班级',
    线: '生产线',
    站: '车站',
    桥: '桥梁',
    楼: '楼栋',
    桩: '桩基',
    村: '村庄',
    镇: '乡镇',
    校: '学校',
  }),
)

/** The noun that a count is of, with the short ones spelt out; empty when none stands behind it. */
export function countedNoun(mention: Mention): string {
  const noun = nounOf(mention)
  return SHORT_NOUNS.get(noun) ?? noun
}

/** The counted noun; behind a metric of its own it comes after 的: 4台单机容量35万千瓦的机组. */
function nounOf({ right, after, quantity }: Mention): string {
  if (right === '') return nounAfter(SIZED.exec(after)?.[1] ?? '')
  const of = SIZED.exec(right)?.[1]
  if (of) return nounAfter(of)
  const sized = EACH_OF_SIZE.exec(after)?.[1]
  if (sized) return nounAfter(sized)
  const yet = NOT_YET_NOUN.exec(right)
  if (yet) return `${yet[1] ?? `未${yet[2]}`}${yet[3]}`
  const listed = OF_LIST.exec(right)?.[1]
  if (listed) return listed
  const bySum = nounAfter(BY_SUM.exec(after)?.[1] ?? '')
  if (TOPIC_NOUN.test(bySum)) return bySum
  if (NO_NOUN.test(right) || BOXES.test(right)) return ''
  if (/^的/.test(right) && /人|户/.test(quantity.unit)) return ''
  const listedHead = NOUN_LIST.exec(right)?.[1]
  if (listedHead) return listedHead
  const people = quantity.unit === '户' ? WHOSE.exec(right)?.[1] : undefined
  if (people) return people
  const kinds = TWO_KINDS.exec(right)?.[0].length ?? 0
  const noun = nounAfter(right.slice(kinds))
  if (
    /^[^，。；、\d的]{2,8}的[^，。；、\d]{2,8}/.test(right) &&
    noun !== '' &&
    !TOPIC_NOUN.test(noun) &&
    !/[位床班桌]$/.test(noun) &&
    !GOES_WITH[quantity.unit]?.test(noun)
  ) {
    const head = right.indexOf('的') !== noun.length ? '' : nounAfter(right.slice(right.indexOf('的') + 1))
    if (head.length >= 2) return head
  }
  if (
    noun === '' ||
    (metricStart(noun) > 0 && !(metricStart(noun) < noun.length && SIZE_OF_EACH.test(after))) ||
    COUNTABLE.test(noun)
  )
    return noun
  return nounAfter(/^[^，。；的]{0,24}的([^，。；]{0,20})/.exec(after)?.[1] ?? '')
}

/** 未开工11个: what is counted are projects, when it is a state that was named. */
export function thingOf(like: Measure, { quantity }: Mention): string {
  return /^[个项]$/.test(quantity.unit) &&
    /^(?:[已未新在]|尚未)?(?:开工|竣工|投产|建成|在建|完工|签约|落地)$/.test(like.base)
    ? `${like.base}项目`
    : like.base
}
