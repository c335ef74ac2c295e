import type { SpokenSentence } from '../speech/speakers.ts'
import type { Timing } from './compose-directive.ts'
import { isGone } from './is-gone.ts'
import { isOrdered } from './ordered-zh.ts'
import { isPoint } from './points-zh.ts'

/** The paragraph in which somebody tells of a time behind him, up to what he says of the time ahead: 2020年，完成…；盘活土地620亩. */
export function accountAt(
  { sentence, content, reach }: SpokenSentence,
  words: string,
  { timing: { periods, anchor }, account }: { timing: Timing; account: number | null },
): number | null {
  if (account === sentence.paragraph && reach === 'paragraph')
    return LOOKS_AHEAD.test(words) || isOrdered(words) ? null : account
  if (reach !== 'named' || isOrdered(words)) return null
  const first = periods.find(({ start }) => start >= sentence.start + content.start)
  const opens = first !== undefined && first.start - sentence.start - content.start <= 2
  return opens && isGone(first, anchor) ? sentence.paragraph : null
}

/** 他说：2020年，我们迎难而上: all of it tells of the year behind. */
export function isAccount(words: string): boolean {
  return /^20\d\d年[，,]/.test(words) && !LOOKS_AHEAD.test(words.slice(5))
}

const LOOKS_AHEAD =
  /[今明]年(?!以来)|20\d\d年|[上下]半年|下一?步|接下来|今后|未来|将|会(?![议上])|要|计划|打算|拟|安排|(?:年|月|日|季度)底?前|年内/

/** The same of nobody's words, which its points carry on: 攻坚以来，….⏎一是抓征迁。 */
export function bareAccountAt(spoken: SpokenSentence, words: string, account: number | null): number | null {
  const { sentence, reach } = spoken
  if (reach !== null) return null
  if (SINCE.test(words)) return sentence.paragraph
  const goesOn = account === sentence.paragraph || (account === sentence.paragraph - 1 && isPoint(spoken))
  return goesOn && !TURNS.test(words) ? sentence.paragraph : null
}

/** 自9月20日攻坚以来，… */
const SINCE =
  /^自?[^，]{2,20}以来，(?![^。]*(?:下一?步|接下来|将|要|必须|务必|(?:力争|确保|争取)[^，]{0,6}(?:全年|年内|年底|[\d一二三四]+(?:月|季度)|[今明]年|[上下]半年)))/
const TURNS =
  /下一?步|接下来|今后|明年|将|要(?!素)|须|务必|请|计划|打算|拟|(?:年|月|日|季度)底?前|年内|(?:力争|确保|争取)[^，]{0,6}(?:全年|年底|[\d一二三四]+(?:月|季度)|[今明]年|[上下]半年)/
