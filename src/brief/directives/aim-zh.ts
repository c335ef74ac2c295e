import type { Period } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import type { Document } from '../document.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import { isGone } from './is-gone.ts'
import type { Section } from './sections.ts'

/** What a heading, a question or the first goal of a paragraph says goals are for: 二、2024年重点任务. */
interface Aim {
  readonly period: Period
  /** The paragraph it holds for; null until the next heading with a time, or to the end of what is ahead. */
  readonly paragraph: number | null
  /** The first goal of a paper set it: it holds for the goals, not for the tasks that follow. */
  readonly ofGoals?: boolean
}

/** Where the goals of a paper end. */
const TASKS = /任务|措施|举措|行动|工程|保障|推进|实施/

/** 2025年十大民生实事: the tasks of a plan for one year are for that year. */
export function aimOfTitle({ title }: Document, isPlan: boolean): Aim | null {
  const years = isPlan ? [...new Set(title.match(/20\d\d(?=年)/g))] : []
  const range = /20\d\d年?\s?[—–～~至-]/.test(title)
  return years.length === 1 && !range ? { period: years[0] as Period, paragraph: null } : null
}

/** What goals are for from this sentence on; null when nothing says. */
export function aimOf(
  { sentence }: SpokenSentence,
  around: { aim: Aim | null; document: Document; heading: boolean; isPaper: boolean; section: Section },
): Aim | null {
  const { document, heading, isPaper, section } = around
  const aim =
    around.aim?.paragraph === null || around.aim?.paragraph === sentence.paragraph ? around.aim : null
  const leads = heading || leadsOn(sentence.simplified, sentence.simplified.length - 1)
  if (leads && section !== 'ahead') return null
  if (!leads && !(mayAim(sentence.simplified, 0) && BY_YEAR.test(sentence.simplified))) return aim
  if (heading && aim?.ofGoals && TASKS.test(sentence.simplified)) return null
  const { anchor } = document
  const last = findPeriods(sentence, anchor).findLast(
    ({ kind }) => kind !== 'reference' && kind !== 'since' && kind !== 'day',
  )
  const period = last?.period?.split('/').at(-1)
  if (!last || !period || !anchor || isGone(last, anchor)) return aim
  const ofGoals = !leads && isPaper
  return { period, paragraph: leads || ofGoals ? null : sentence.paragraph, ofGoals }
}

const leadsOn = characterSet('：？')
/** 到2027年，… opens a list of goals. */
const BY_YEAR = /^(?:，*)(?:力争)?到(?:\d{4}年|“?十[三四五六]五”?)[底末]?，/
const mayAim = characterSet(firstCharacters(BY_YEAR))
