import { countedKind } from './counted-kind.ts'
import { TOPIC_NOUN } from './counted-noun.ts'
import { IN_STATE } from './counted-state.ts'
import { lastAction } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { splitPhrase } from './phrase.ts'

const PROJECTS = /(?:项目|专案|工程|片区|园区)$/
/** 建设重载泊位3个, 安排重大项目58个: what is counted is the thing, whatever is done to it. */
const BUILDING =
  /^(?:建设|安排|布局|配备|设有|建有|采用|包括|包含|设|有|现有|拥有|铺排|储备|共有|含|确定|共确定|实施|推进|谋划|梳理|摸排|举办|召开)$/

/** 让在家门口就业的村民超过1500人. */
const MADE_TO = /^[让使][^，]{2,}的([^的]{2,6})$/

/** 新开工项目21个, 安排重大项目58个: by the words in front of the number alone. */
export function ofWords(mention: Mention, core: string): Measure {
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
