import { byVerb } from './by-verb.ts'
import { classWithSum } from './class-with-sum.ts'
import { again, BY_UNIT, bestOf, leftOver } from './count-again.ts'
import { byUse } from './count-by-use.ts'
import { countOfNoun } from './count-of-noun.ts'
import { ofWords } from './count-of-words.ts'
import { saysWhatIsKept } from './counted-kind.ts'
import { countedNoun, TOPIC_NOUN, thingOf } from './counted-noun.ts'
import { stageBehind, stateAtEnd, stateBehind } from './counted-state.ts'
import { rateOfWork } from './done-by.ts'
import { inherited, namedBefore } from './inherited.ts'
import { isClause } from './is-clause.ts'
import { metricStart } from './lexicon.ts'
import { made } from './made.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { goalAfter, goalOfLike } from './noun-after.ts'
import { someOf } from './of-several.ts'
import { coreOf, splitPhrase, subjectWords, withoutDone } from './phrase.ts'
import { portThroughput } from './port-throughput.ts'
import { toldByUnit } from './told-by-unit.ts'
import { verbEnd } from './verb-end.ts'

/** 高峰时2600人, 如今1480人: nothing but when. */
const AT_PEAK = /^(?:最)?(?:高峰|鼎盛|旺季|低谷|淡季|忙|闲)(?:时|期|时期)?$/
/** 8.6万人受灾: the state of people stands behind their number. */
const PEOPLE_IN =
  /^(受灾|受损|受困|被困|受伤|死亡|失踪|转移|参保|脱贫|返乡|返岗|到岗|落户|就医|迁出|搬迁|未签|持证|上岗)(?=[，。；、]|$)/
/** 锦绣苑一期1216套: a place whose homes are counted. */
const PLACE = /(?:[一二三四五六七八九]期|库区|灌区|苑|小区|花园|片区|新村|(?<![农渔])村|社区)$/
/** 由每周15列增至25列. */
const EACH_TIME = /(?<=.{2})(?:将?于)?由?每[天日周月年]$/
/** 日均22.4万辆次: the count before, by the day. */
const OF_DAY = /^(?:单日|日均|月均|单月|当日|高峰日|年均)$/
/** Work in a year, which the count of the things made is: 年产300架. */
const YEARLY = /(?:年产|月产|日产|年处理|日处理|产能|能力|吞吐量|客流量?|车流量)$/
/** 历史累计破5000列, 每周不少于2列. */
const OF_ALL_TIME = /^(?:历史|总)?累计$|^每[天日周月年]$/
/** 10亿元以上的有4个. */
const OF_SIZE = /亿?元及?以[上下]的(?:共|仅|已|达)?[有达]?$/
/** 2840户群众: they are counted by their homes. */
const HOUSEHOLDS = /^[^，]{0,4}(?:居民|村民|群众|牧民|渔民|职工)$/
/** 排队等候的还有2140人: a clause with 的, and no noun behind it. */
const OF_THOSE =
  /^[^由从]{4,}的(?:共|现|已|仍|还|尚|就|只|仅|仅仅|大约)*(?:有|是|为|达)?(?:近|约|超过?|不到|不足)?$/
/** 5亿元以上3个、1亿—5亿元9个、亿元以下2个. */
const SIZE_CLASS = /(?:[\d.]|(?<![\d.])[、：，])[亿万]元?(?:及?以[上下])?(?:的)?(?:共|仅|只|已)?有?$/
/** 2020年我们才25家: who has them is no name of them. */
const WHO = /^(?:我们|他们|咱们|我[省市县区])(?:才|就|只|也|已)*$/
/** 安置房1284套中有3栋. */
const AMONG = /^(?:中|里|当中|之中|内)$/
/** 8.6万人缺口, 缺85人. */
const GAP = /^的?(?:用工|人员|人力|学位|床位)?缺口/
const LACKS = /(?:^|[还仍尚])(?:缺|短缺|差)$/
/** 打通两条支洞后增加到7个: what came before it is no name. */
const LED_TO = /(?:后|以来|之后)(?:增加|增|减少|减|提高|扩大|发展|达|上升)[至到为]?$/

/** 已经装好3900根, 清完最后28座, 他手下230人: a verb with what it comes to, or where and when. */
const NAMES_NOTHING =
  /^.$|^.{0,2}(?:[了着]|[^友美更最较良爱]好|[建开]出|[打清做改铺挖装架吊]完)$|^.{0,3}(?:最后|每[天日月年周]|左边|右边|这边|那边|工地上(?:日均)?|手下|进入规上)$/

/** 新开工78个，完成年度目标任务132个的59%. */
const GOAL_OF = /^(?:占|完成|为|是)?((?:全年|年度?)?(?:目标任务|目标|任务|计划)数?)$/
const LONGEST_OF_GOAL = 10

/** 62个重点项目, 新开工项目21个, 已开工43个, 5个项目竣工投产, 4台机组. */
export function countMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  const core = withoutDone(coreOf(mention.left))
    .replace(EACH_TIME, '')
    .replace(OF_ALL_TIME, '')
    .replace(WHO, '')
    .replace(AMONG, '')
    .replace(AT_PEAK, '')
    .replace(/^[只仅](?=(?:改造|完成|建成|接入|安装|开工|交付|整改|修复|签约)$)/, '')
  const own =
    byUse(mention, core) ??
    toldByUnit(mention, core) ??
    peopleOf(mention, core, previous) ??
    leftOver(mention, core, like) ??
    made(mention, core, like ?? previous) ??
    portThroughput(mention, core, like) ??
    totalOf(core, like)
  if (own) return own
  if (like && OF_DAY.test(core) && /^(?:$|[，。；、])/.test(mention.right))
    return { ...sameAs(like, ''), metric: core + like.base.replace(/^.*(?:日均|单日)/, '') }
  if (YEARLY.test(core)) {
    const { metric, subject } = splitPhrase(core)
    return measureOf(metric, subject)
  }
  if (/^[人万]$/.test(mention.quantity.unit) && mention.right.startsWith('口'))
    return measureOf('人口', subjectWords(core))
  const lack = lackOf(mention, core, like)
  if (lack) return lack
  const rate = /[人户名位]/.test(mention.quantity.unit) || core.includes('均') ? '' : rateOfWork(core)
  if (rate !== '') return measureOf(rate)
  const summed = classWithSum(mention, core)
  if (summed) return summed
  if (/^[个项]$/.test(mention.quantity.unit) && ofSize(mention)) return measureOf('项目')
  const some = someOf(mention)
  if (some !== '') return measureOf(some)
  const verb = verbEnd(core)
  const told = byVerb(mention, core)
  const noun = countedNoun(mention)
  if (
    told &&
    (noun.length < 2 ||
      /^(?:的)?(?:饮水|吃水|用水|出行|住房|上学|就医)/.test(mention.right) ||
      /就业|上班|务工|打工/.test(mention.right))
  )
    return measureOf(told)
  if (noun === '人家') return measureOf('户数')
  if (mention.quantity.unit === '户' && HOUSEHOLDS.test(noun)) return measureOf(`${noun}户数`)
  if (noun.length >= 2) return countOfNoun(mention, noun)
  const home = PLACE.test(core) ? BY_UNIT.get(mention.quantity.unit) : undefined
  if (home && like && like.change === null && like.base.length <= 8)
    return { ...sameAs(like, ''), subject: core }
  if (home) return measureOf(home, core)
  const state = stateBehind(mention.right) ?? stageBehind(mention.right)
  if (state) return measureOf(state, subjectWords(core))
  const grown = core === '' && /^[由从]/.test(mention.left.trim()) ? namedBefore(mention) : ''
  if (grown) return measureOf(grown)
  const people = PEOPLE_IN.exec(mention.right)?.[1]
  if (people && /^[人户名]/.test(mention.quantity.unit))
    return measureOf(`${people}${mention.quantity.unit === '户' ? '户数' : '人数'}`, subjectWords(core))
  const done = stateAtEnd(core)
  if (done) return done
  const plan = like && mention.right.startsWith('的') ? GOAL_OF.exec(core)?.[1] : undefined
  if (like && plan)
    return {
      ...measureOf(like.base.length > LONGEST_OF_GOAL ? plan : like.base + plan),
      base: like.base,
    }
  const goal = core === '' || verb === core.length ? goalAfter(mention) : ''
  if (goal) return measureOf(goalOfLike(goal, like))
  if (core === '' || core === '个' || (verb > 0 && verb === core.length))
    return again(mention, core, previous, like)
  if (
    metricStart(core) === core.length &&
    /的$/.test(mention.left.replace(/(?:[只仅共还]?有|为|达|仅|共|约|[是已])+$/, '')) &&
    like
  )
    return { ...sameAs(like, '数量'), metric: thingOf(like, mention) }
  const left =
    OF_THOSE.test(mention.left) && metricStart(core) === core.length
      ? BY_UNIT.get(mention.quantity.unit)
      : undefined
  if (left) return measureOf(left)
  if (/等$/.test(core)) return like ? { ...sameAs(like, '数量') } : measureOf('项目数')
  const whole =
    like && (!TOPIC_NOUN.test(core) || (core.endsWith('类') && !like.metric.includes('类')))
      ? inherited(mention, core, like)
      : null
  if (whole && !/(?:增加|增长|减少)$/.test(whole.metric)) return whole
  if (
    (metricStart(core) === core.length && verb < 2 && isClause(core) && !saysWhatIsKept(core)) ||
    LED_TO.test(mention.left)
  )
    return again(mention, '', previous, like)
  const named =
    NAMES_NOTHING.test(core) && metricStart(core) === core.length ? bestOf(mention, core, like) : null
  return named ?? ofWords(mention, core)
}

/** Whether a class of projects by what is invested in them is counted, and no noun stands behind the number. */
function ofSize({ before, right }: Mention): boolean {
  const isAlone = right === '' || /^[，。；、）]/.test(right)
  return (isAlone && SIZE_CLASS.test(before)) || (right === '' && OF_SIZE.test(before))
}

/** What is lacking of people is hands; of other things, those that were counted. */
function lackOf({ quantity, left, right }: Mention, core: string, like: Measure | null): Measure | null {
  if (!GAP.test(right) && !LACKS.test(core) && !(core === '' && /[缺差]了?$/.test(left))) return null
  if (/^[人名]$/.test(quantity.unit)) return measureOf('用工缺口')
  return measureOf(like && like.base.length <= 8 ? `${like.base}缺口` : '缺口')
}

/** 惠及沿线6个村1.4万人: the people of the places just counted. */
function peopleOf(
  { quantity: { unit }, before }: Mention,
  core: string,
  previous: Measure | null,
): Measure | null {
  if (unit === '人' && core === '' && previous && /户[、，]$/.test(before))
    return { ...sameAs(previous, ''), metric: previous.metric.replace(/户数$/, '人口') }
  if (!/^[人户]$/.test(unit) || !/^(?:行政|自然)?(?:村|乡|镇|乡镇|街道|社区|小区|县|区)$/.test(core))
    return null
  const reached = /(?:惠及|受益|造福|覆盖)[^，。；]{0,16}$/.test(before)
  return measureOf(unit === '户' ? (reached ? '受益户数' : '户数') : reached ? '受益人口' : '人口')
}

/** 净增高新技术企业18家，总数达到203家. */
function totalOf(core: string, like: Measure | null): Measure | null {
  if (!like || !/^(?:总数|总量|总计)$/.test(core)) return null
  const thing = like.base.replace(/^(?:净增|新增)|(?:新增|净增|增加)?数?$/g, '')
  return thing.length >= 2 ? measureOf(`${thing}总数`) : null
}
