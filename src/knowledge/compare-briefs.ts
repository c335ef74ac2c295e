import type { Brief, Figure } from '../domain/brief.ts'
import type { FigureChange } from '../domain/revision.ts'
import { likeness } from '../script/likeness.ts'
import { isSameValue } from './is-same-value.ts'
import { metricKey } from './metric-key.ts'
import { nameKey } from './project-keys.ts'

/** Sentences around one figure before and after its correction are so much alike without their numbers. */
const SAME_SENTENCE = 0.6
/** Time grows with the square of their number; of longer lists only the key figures are compared. */
const MOST_FIGURES = 300

/**
 * What an edited article says differently in its figures: those with another value, in the order of the new text, then
 * those that it no longer names, then new ones. A figure that only stands in other words has not changed.
 */
export function compareBriefs(before: Pick<Brief, 'figures'>, after: Pick<Brief, 'figures'>): FigureChange[] {
  const isLong = Math.max(before.figures.length, after.figures.length) > MOST_FIGURES
  const compared = (figures: readonly Figure[]) => (isLong ? figures.filter(({ key }) => key) : figures)
  const old = distinct(compared(before.figures).map(measure))
  const fresh = distinct(compared(after.figures).map(measure))
  pairOff(old, fresh, (one, other) => isSameNumber(one, other) && isAlike(one, other))
  // The same number that is told of something else now is a matter of reading, not of the text.
  pairOff(old, fresh, isSameNumber)
  const changed = [
    ...pairOff(old, fresh, (one, other) => isSameMeasure(one, other) && isSameSentence(one, other)),
    ...pairOff(old, fresh, (one, other) => isSameUnit(one, other) && isSameSentence(one, other)),
    ...pairOff(old, fresh, isSameMeasure),
  ]
  const isToldIn = (figures: readonly Figure[], { figure }: Measure) =>
    figures.some((other) => other.unit === figure.unit && isSameValue(other, figure))
  const gone = old.filter((one) => !isToldIn(after.figures, one))
  const added = fresh.filter((one) => !isToldIn(before.figures, one))
  return [
    ...changed
      .sort(([, one], [, other]) => one.figure.start - other.figure.start)
      .map(([was, is]) => ({ kind: 'changed', before: was.figure, after: is.figure }) as const),
    ...gone.map(({ figure }) => ({ kind: 'removed', before: figure }) as const),
    ...added.map(({ figure }) => ({ kind: 'added', after: figure }) as const),
  ]
}

/** The changes that a reader is told of: those of key figures, and no new ones, which correct nothing. */
export function correctionsIn(changes: readonly FigureChange[]): FigureChange[] {
  return changes.filter(
    (change) =>
      change.kind !== 'added' && (change.before.key || (change.kind === 'changed' && change.after.key)),
  )
}

/** A figure as it is compared. */
interface Measure {
  readonly figure: Figure
  /** What is measured, whatever words say it. */
  readonly metric: string
  /** What it is measured on. */
  readonly subject: string
  /** The words around it in its clause, without numbers. */
  readonly clause: string
}

function measure(figure: Figure): Measure {
  const { evidence, evidenceStart, start, end, subject, project } = figure
  const before =
    evidence
      .slice(0, start - evidenceStart)
      .split(/[，。；,;]/)
      .at(-1) ?? ''
  const behind = evidence.slice(end - evidenceStart).split(/[，。；,;]/, 1)[0] ?? ''
  return {
    figure,
    metric: metricKey(figure.metric).key,
    subject: nameKey(subject ?? project ?? ''),
    clause: `${before}${behind}`.replace(/\d[\d.,]*/g, ''),
  }
}

/** Articles repeat their main figures; one of each is enough. */
function distinct(measures: readonly Measure[]): Measure[] {
  const isRepeat = (one: Measure, other: Measure) =>
    isSameUnit(one, other) && one.figure.value === other.figure.value && isAlike(one, other)
  return measures.filter((one, index) => !measures.slice(0, index).some((other) => isRepeat(other, one)))
}

/** Takes out of both lists what `isPair` puts together, each once, and gives the pairs. */
function pairOff(
  old: Measure[],
  fresh: Measure[],
  isPair: (one: Measure, other: Measure) => boolean,
): [Measure, Measure][] {
  const pairs: [Measure, Measure][] = []
  for (const one of [...old]) {
    const other = fresh.find((candidate) => isPair(one, candidate))
    if (!other) continue
    old.splice(old.indexOf(one), 1)
    fresh.splice(fresh.indexOf(other), 1)
    pairs.push([one, other])
  }
  return pairs
}

function isSameUnit({ figure: one }: Measure, { figure: other }: Measure): boolean {
  return one.unit === other.unit && one.change === other.change
}

function isSameNumber(one: Measure, other: Measure): boolean {
  return isSameUnit(one, other) && isSameValue(one.figure, other.figure)
}

function isAlike(one: Measure, other: Measure): boolean {
  return one.metric === other.metric && one.figure.period === other.figure.period
}

/** The same metric of the same thing, for the same time. */
function isSameMeasure(one: Measure, other: Measure): boolean {
  const isSameKind = one.figure.status === other.figure.status && one.subject === other.subject
  return isSameUnit(one, other) && isAlike(one, other) && isSameKind
}

function isSameSentence({ clause: was }: Measure, { clause: is }: Measure): boolean {
  return was === is || likeness(was, is) >= SAME_SENTENCE
}
