import { TOPIC_NOUN } from './counted-noun.ts'
import { ENDS_IN_STATE, MODIFIER_AT_END, stateBehind } from './counted-state.ts'
import { lastAction } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, subjectWords } from './phrase.ts'

/** 4个项目列入省级年度重大项目投资计划: the list says which they are. */
const LISTED = /^(?:被)?(?:列入|入选|纳入|入围)[^，。；（]{2,20}/

/** 62个重点项目, 5个项目竣工投产, 新开工的21个项目: by the noun behind the number, with the state that it is in. */
export function countOfNoun({ left, right, after }: Mention, noun: string): Measure {
  const core = coreOf(left)
  const at = Math.max(0, right.indexOf(noun))
  const behind = right.slice(at + noun.length)
  const next = /\d/.test(after[right.length] ?? '')
  // 12个项目未开工: those that have not
  const state = next && ENDS_IN_STATE.test(behind) ? null : stateBehind(behind)
  const before = MODIFIER_AT_END.exec(core)?.[0] ?? ''
  const said = before.replace(/的$/, '')
  // 签约的39个签约项目
  const modifier = noun.startsWith(said) ? '' : said
  const head = core.slice(0, core.length - before.length)
  const short = noun.length <= 4
  const metric = state && short ? `${state}${noun}` : modifier && short ? `${modifier}${noun}` : noun
  const owner = lastAction(`${head}。`) ? '' : subjectWords(head)
  // 国家172项重大水利工程之一: the others are not spoken of
  if (!TOPIC_NOUN.test(noun) || behind.startsWith('之一')) return measureOf(metric, owner)
  const listed = LISTED.exec(behind)?.[0]
  return measureOf(metric, listed ? `${owner}${listed}的${noun}` : `${owner}${modifier}${noun}`, true)
}
