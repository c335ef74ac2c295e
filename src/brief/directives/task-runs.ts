import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import { isDone, isResult, reports } from './narrative-zh.ts'
import type { Section } from './sections.ts'
import { opensImperatively, opensWithTask } from './tasks-zh.ts'

/** Fewer verbs in a row may as well tell what was done. */
const FEWEST = 3
/** So many with nothing but such verbs need no time. */
const MANY = 5
/** One of them looks ahead. */
const AHEAD = /年内|力争|确保|将(?!近|军)|(?:年|月|季度?)底?前/
const OPENING = /^[，•·▍▎●■◆▲★☆]+\s*/
const isMark = characterSet(firstCharacters(OPENING))

/** Sentences that stand in a list of tasks though nothing says so: 1.加快推进…，年内完成主体。2.新建…。3.保障…。 */
export function findTaskRuns(
  spoken: readonly SpokenSentence[],
  sections: readonly { readonly section: Section; readonly heading: boolean }[],
): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  let isAhead = false
  let bare = 0
  const close = (): void => {
    if (run.length >= FEWEST && (isAhead || bare >= MANY)) for (const index of run) found.add(index)
    run = []
    isAhead = false
    bare = 0
  }
  for (const [index, { sentence, reach }] of spoken.entries()) {
    const { section, heading } = sections[index] as (typeof sections)[number]
    const words = isMark(sentence.simplified, 0)
      ? sentence.simplified.replace(OPENING, '')
      : sentence.simplified
    // 2.新建小学教学楼。 looks like a heading, and is one where other things are told under it
    if (heading && !(words.endsWith('。') && isTask(words))) continue
    if (reach !== null || section !== null || !isTask(words)) close()
    else {
      run.push(index)
      isAhead ||= AHEAD.test(words)
      if (opensImperatively(words)) bare++
    }
  }
  close()
  return found
}

function isTask(words: string): boolean {
  return (
    (opensImperatively(words) || opensWithTask(words)) &&
    !reports(words) &&
    !isDone(words) &&
    !isResult(words)
  )
}
