import { byVerb } from './by-verb.ts'
import { classWithSum } from './class-with-sum.ts'
import { again, BY_UNIT, bestOf, leftOver } from './count-again.ts'
import { byUse } from './count-by-use.ts'
import { countedKind, saysWhatIsKept } from './counted-kind.ts'
import { countedNoun, TOPIC_NOUN, thingOf } from './counted-noun.ts'
import { rateOfWork } from './done-by.ts'
import { inherited, namedBefore } from './inherited.ts'
import { isClause } from './is-clause.ts'
import { lastAction, metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { goalAfter, goalOfLike } from './noun-after.ts'
import { someOf } from './of-several.ts'
import { coreOf, splitPhrase, subjectWords, withoutDone } from './phrase.ts'
import { productOf } from './product-of.ts'
import { toldByUnit } from './told-by-unit.ts'
import { verbEnd } from './verb-end.ts'

const STATES =
  '竣工投产|开工建设|开复工|续建|新建|改建|扩建|改扩建|建成投产|竣工|开工|投产|停工|签约|动工|复工|通车|建成|投用|入库|落地|达产|封顶|投运|完工|试生产'
const STATE_AFTER = new RegExp(
  `^(?:已经?|均已|全部|已全部|实现|顺利|集中|还|仍)*(未|尚未|没有|要)?(?:实现)?(${STATES})(?!满)`,
)
const STATE_AT_END = new RegExp(`(?:实际|计划|新|已|未|集中|再|应|累计)*(?:${STATES})(?:了|有)?$`)
const ENDS_IN_STATE = new RegExp(`(?:${STATES})$`)
const MODIFIER_AT_END = new RegExp(
  `(?:计划)?(?:新开工|新签约|${STATES}|新增|续建|在建|储备|新建|未开工|剩余|滞后|尚未开工)(?:的|建设的)?$`,
)
/** 高峰时2600人, 如今1480人: nothing but when. */
const AT_PEAK = /^(?:最)?(?:高峰|鼎盛|旺季|低谷|淡季|忙|闲)(?:时|期|时期)?$/
/** 26个处于前期阶段, 233户未签, 8.6万人受灾: the state they are in stands behind their number. */
const STAGE = /^(?:还|仍|正|均|都)?(?:处[于在]|卡在|停在|停留在)([^，。；]{2,6}?)(?:阶段|状态|环节)/
const NOT_YET = /^(?:还|仍|均|至今)?((?:尚?未|没有?)\p{Script=Han}{1,4})(?=[，。；、]|$)/u
const PEOPLE_IN =
  /^(受灾|受损|受困|被困|受伤|死亡|失踪|转移|参保|脱贫|返乡|返岗|到岗|落户|就医|迁出|搬迁|未签|持证|上岗)(?=[，。；、]|$)/
/** 尚未开工建设的项目37项. */
const IN_STATE = new RegExp(`((?:已|未|尚未|新)?(?:${STATES}))(?:建设)?的([^的]{0,6}(?:项目|工程|企业))$`)
/** 锦绣苑一期1216套: a place whose homes are counted. */
const PLACE = /(?:[一二三四五六七八九]期|库区|灌区|苑|小区|花园|片区|新村|(?<![农渔])村|社区)$/
const PROJECTS = /(?:项目|专案|工程|片区|园区)$/
/** 4个项目列入省级年度重大项目投资计划: the list says which they are. */
const LISTED = /^(?:被)?(?:列入|入选|纳入|入围)[^，。；（]{2,20}/
/** 建设重载泊位3个, 安排重大项目58个: what is counted is the thing, whatever is done to it. */
const BUILDING =
  /^(?:建设|安排|布局|配备|设有|建有|采用|包括|包含|设|有|现有|拥有|铺排|储备|共有|含|确定|共确定|实施|推进|谋划|梳理|摸排|举办|召开)$/
/** 由每周15列增至25列. */
const EACH_TIME = /(?<=.{2})(?:将?于)?由?每[天日周月年]$/
/** 日均22.4万辆次: the count before, by the day. */
const OF_DAY = /^(?:单日|日均|月均|单月|当日|高峰日|年均)$/
/** Work in a year, which the count of the things made is: 年产300架. */
const YEARLY = /(?:年产|月产|日产|年处理|日处理|产能|能力|吞吐量|客流量?|车流量)$/
/** 月产12英寸硅片15万片. */
const OUTPUT = /([年月日](?:可|能)?(?:生产|产))(?![值业品出权地生量能])[^，]{0,12}$/
/** 生产电梯5.2万台. */
const MADE =
  /(?:^|[^，]*?)(?<!投|可|待)生产(?!设备|设施|要素|车间|厂房|用房|基地|工艺|企业|许可|任务|经营|装置|机组)([^，、\d产线]{1,8})$/
const BOXES = /^(?:标箱|标准箱|TEU)$/
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

/** 让在家门口就业的村民超过1500人. */
const MADE_TO = /^[让使][^，]{2,}的([^的]{2,6})$/
/** 打通两条支洞后增加到7个: what came before it is no name. */
const LED_TO = /(?:后|以来|之后)(?:增加|增|减少|减|提高|扩大|发展|达|上升)[至到为]?$/
const STATE_ALONE = /^(?:已|均|全部|陆续|先后)*(?:落地|签约|落户|入库|供地|拿地|备案|核准|注册|立项)$/

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
    inBoxes(mention, core, like) ??
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
  if (GAP.test(mention.right) || LACKS.test(core) || (core === '' && /[缺差]了?$/.test(mention.left)))
    return measureOf(lackOf(mention, like))
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
  const state = STATE_AFTER.exec(mention.right)
  if (state) return measureOf(`${/未|没/.test(state[1] ?? '') ? '未' : ''}${state[2]}`, subjectWords(core))
  const stage = STAGE.exec(mention.right)?.[1] ?? NOT_YET.exec(mention.right)?.[1]
  if (stage) return measureOf(stage.replace(/^没有?/, '未'), subjectWords(core))
  const grown = core === '' && /^[由从]/.test(mention.left.trim()) ? namedBefore(mention) : ''
  if (grown) return measureOf(grown)
  const people = PEOPLE_IN.exec(mention.right)?.[1]
  if (people && /^[人户名]/.test(mention.quantity.unit))
    return measureOf(`${people}${mention.quantity.unit === '户' ? '户数' : '人数'}`, subjectWords(core))
  const done = STATE_AT_END.exec(core)
  if (done) {
    const words = core.slice(0, done.index)
    // 已落地开工61个: two states, and nobody they are of
    const subject = STATE_ALONE.test(words) ? '' : subjectWords(words)
    return measureOf(done[0].replace(/^已|[了有]$/g, ''), subject, subject !== '')
  }
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
function lackOf({ quantity }: Mention, like: Measure | null): string {
  if (/^[人名]$/.test(quantity.unit)) return '用工缺口'
  return like && like.base.length <= 8 ? `${like.base}缺口` : '缺口'
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

function made(mention: Mention, core: string, like: Measure | null): Measure | null {
  const { unit } = mention.quantity
  if (/[家户人名位个项]$/.test(unit)) return null
  const product = like && /[年月日]产|产能/.test(like.metric) ? productOf(mention, core, like) : null
  if (product) return product
  const output = OUTPUT.exec(core)
  if (output) return measureOf(`${output[1]?.[0]}产能`, subjectWords(core.slice(0, output.index)))
  const thing = MADE.exec(core)?.[1]
  return thing === undefined
    ? null
    : measureOf(`${thing}产量`, subjectWords(core.slice(0, core.indexOf('生产'))))
}

/** Standard containers are what a port handles, whatever verb stands before them: 全年要冲450万标箱. */
function inBoxes({ quantity, right }: Mention, core: string, like: Measure | null): Measure | null {
  if (core === '' && like) return null
  if (
    !BOXES.test(quantity.unit) ||
    metricStart(core) < core.length ||
    core.length > 6 ||
    /[柜箱运卸发]/.test(core)
  )
    return null
  return /^(?:的?目标|$|[，。；、”])/.test(right) ? measureOf('集装箱吞吐量') : null
}

/** 净增高新技术企业18家，总数达到203家. */
function totalOf(core: string, like: Measure | null): Measure | null {
  if (!like || !/^(?:总数|总量|总计)$/.test(core)) return null
  const thing = like.base.replace(/^(?:净增|新增)|(?:新增|净增|增加)?数?$/g, '')
  return thing.length >= 2 ? measureOf(`${thing}总数`) : null
}

function ofWords(mention: Mention, core: string): Measure {
  const kind = countedKind(mention, core)
  if (kind) return kind
  const worked = /^(.{2,10}?)(?:已|累计|全部)*完成$/.exec(core)?.[1]
  if (worked && lastAction(`${worked}。`)) return measureOf(worked)
  const made = MADE_TO.exec(core)?.[1]
  if (made) return measureOf(made)
  const inState = IN_STATE.exec(core)
  if (inState) return measureOf(`${inState[1]}${inState[2]}`, `${inState[1]}${inState[2]}`, true)
  const phrase = splitPhrase(core)
  if (/类$/.test(core))
    return measureOf(`${core}${mention.quantity.unit === '家' ? '企业' : '项目'}`, core, true)
  const action = lastAction(core)
  const counted = action ? core.slice(action.end) : phrase.metric
  if (action && counted.length < 2) return measureOf(core.slice(action.start))
  if (isClass(mention, phrase.bare) && !TOPIC_NOUN.test(core)) return measureOf(`${core}项目`, core, true)
  const isTopic = action ? PROJECTS.test(counted) : TOPIC_NOUN.test(counted) || isClass(mention, phrase.bare)
  const metric = (
    action && BUILDING.test(core.slice(action.start, action.end)) ? counted : phrase.metric
  ).replace(/^(?:完成|实现)(?=.{2})/, '')
  return measureOf(metric, phrase.subject + (isTopic ? counted : ''), isTopic)
}

/** 结转在库市重点49个，总投资…: a class may go without its 项目. */
function isClass({ right, after, quantity }: Mention, bare: boolean): boolean {
  return (
    bare &&
    right === '' &&
    /^[个项]$/.test(quantity.unit) &&
    /^，(?:计划|概算|估算|年度|累计|完成)?总?投资/.test(after)
  )
}

function countOfNoun({ left, right, after }: Mention, noun: string): Measure {
  const core = coreOf(left)
  const at = Math.max(0, right.indexOf(noun))
  const behind = right.slice(at + noun.length)
  const next = /\d/.test(after[right.length] ?? '')
  const told = next && ENDS_IN_STATE.test(behind) ? null : STATE_AFTER.exec(behind)
  // 12个项目未开工: those that have not
  const state = told ? `${/未|没/.test(told[1] ?? '') ? '未' : ''}${told[2]}` : undefined
  const said = MODIFIER_AT_END.exec(core)?.[0].replace(/的$/, '') ?? ''
  // 签约的39个签约项目
  const modifier = noun.startsWith(said) ? '' : said
  const head = core.slice(0, core.length - (MODIFIER_AT_END.exec(core)?.[0].length ?? 0))
  const short = noun.length <= 4
  const metric = state && short ? `${state}${noun}` : modifier && short ? `${modifier}${noun}` : noun
  const owner = lastAction(`${head}。`) ? '' : subjectWords(head)
  // 国家172项重大水利工程之一: the others are not spoken of
  if (!TOPIC_NOUN.test(noun) || behind.startsWith('之一')) return measureOf(metric, owner)
  const listed = LISTED.exec(right.slice(at + noun.length))?.[0]
  return measureOf(metric, listed ? `${owner}${listed}的${noun}` : `${owner}${modifier}${noun}`, true)
}
