import { lastAction, metricStart } from './lexicon.ts'
import { type Measure, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, nounAfter, splitPhrase, subjectWords } from './phrase.ts'

const STATES =
  '竣工投产|开工建设|建成投产|竣工|开工|投产|停工|签约|动工|复工|通车|建成|投用|入库|落地|达产|封顶|投运|完工|试生产'
const STATE_AFTER = new RegExp(`^(?:已|均已|全部|已全部|实现|顺利|集中|未|尚未|要)*(${STATES})`)
const STATE_AT_END = new RegExp(`(?:实际|计划|新|已|未|集中|再|应|累计)*(?:${STATES})(?:了|有)?$`)
const MODIFIER_AT_END = new RegExp(
  `(?:新开工|新签约|${STATES}|新增|续建|在建|储备|新建|未开工|剩余|滞后|尚未开工)(?:的|建设的)?$`,
)
/** Things whose number makes the clause speak of them afterwards. */
const TOPIC_NOUN = /(?:项目|专案|工程|企业|片区|园区|单位|类|公司)$/
const PROJECTS = /(?:项目|专案|工程|片区|园区)$/
/** The noun behind the size of each: 4台35万千瓦机组. */
const SIZED = /^[\d.]+[万亿]?(?:千瓦|兆瓦|吨级|吨|平方米|立方米|千伏安?)级?的?([^，。；、\d]{2,10})/
/** 4个项目列入省级年度重大项目投资计划: the list says which they are. */
const LISTED = /^(?:被)?(?:列入|入选|纳入|入围)[^，。；（]{2,20}/
/** 建设重载泊位3个, 安排重大项目58个: what is counted is the thing, whatever is done to it. */
const BUILDING = /^(?:建设|安排|布局|配备|设有|建有|采用|包括|包含)$/
const NO_NOUN =
  /^(?:总投资|投资|完成|年度(?!计划新)|占|同比|预计|计划|[，、。/]|的?比例|以?内|以上|以下|左右)/

/** 62个重点项目, 新开工项目21个, 已开工43个, 5个项目竣工投产, 4台机组. */
export function countMeasure(mention: Mention, previous: Measure | null): Measure {
  const noun = nounOf(mention)
  if (noun) return countOfNoun(mention, noun)
  const core = coreOf(mention.left)
  const state = STATE_AFTER.exec(mention.right)?.[1]
  if (state) return plain(state, subjectWords(core), false)
  if (core === '' || core === '个') return sameAs(previous, '数量')
  const verb = STATE_AT_END.exec(core)
  if (verb) {
    const subject = subjectWords(core.slice(0, verb.index))
    return plain(verb[0].replace(/^已|[了有]$/g, ''), subject, subject !== '')
  }
  const phrase = splitPhrase(core)
  if (/类$/.test(core)) return plain(`${core}项目`, core, true)
  const action = lastAction(core)
  const counted = action ? core.slice(action.end) : phrase.metric
  const isTopic = action ? PROJECTS.test(counted) : TOPIC_NOUN.test(counted) || isClass(mention, phrase.bare)
  const metric = action && BUILDING.test(core.slice(action.start, action.end)) ? counted : phrase.metric
  return plain(metric, phrase.subject + (isTopic ? counted : ''), isTopic)
}

/** 结转在库市重点49个，总投资…: a class may go without its 项目. */
function isClass({ right, after, quantity }: Mention, bare: boolean): boolean {
  return bare && right === '' && /^[个项]$/.test(quantity.unit) && /^，(?:计划|概算|估算)?总投资/.test(after)
}

/** The counted noun; behind a metric of its own it comes after 的: 4台单机容量35万千瓦的机组. */
function nounOf({ right, after, quantity }: Mention): string {
  if (right === '') return nounAfter(SIZED.exec(after)?.[1] ?? '')
  if (NO_NOUN.test(right)) return ''
  if (/^的/.test(right) && /人|户/.test(quantity.unit)) return ''
  const noun = nounAfter(right)
  if (noun === '' || metricStart(noun) > 0) return noun
  return nounAfter(/^[^，。；的]{0,24}的([^，。；]{0,20})/.exec(after)?.[1] ?? '')
}

function countOfNoun({ left, right }: Mention, noun: string): Measure {
  const core = coreOf(left)
  const state = STATE_AFTER.exec(right.slice(right.indexOf(noun) + noun.length))?.[1]
  const modifier = MODIFIER_AT_END.exec(core)?.[0].replace(/的$/, '') ?? ''
  const head = core.slice(0, core.length - (MODIFIER_AT_END.exec(core)?.[0].length ?? 0))
  const short = noun.length <= 4
  const metric = state && short ? `${state}${noun}` : modifier && short ? `${modifier}${noun}` : noun
  const action = lastAction(`${head}。`)
  const owner = action ? '' : subjectWords(head)
  if (!TOPIC_NOUN.test(noun)) return plain(metric, owner, false)
  const listed = LISTED.exec(right.slice(right.indexOf(noun) + noun.length))?.[0]
  return plain(metric, listed ? `${owner}${listed}的${noun}` : `${owner}${modifier}${noun}`, true)
}

function plain(metric: string, subject: string, isTopic: boolean): Measure {
  return { metric, subject, isTopic, change: null, base: metric }
}
