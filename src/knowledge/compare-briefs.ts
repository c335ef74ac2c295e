import type { Brief, Figure } from '../domain/brief.ts'
import type { FigureChange } from '../domain/revision.ts'
import { likeness } from '../script/likeness.ts'
import { isSameValue } from './is-same-value.ts'
import { metricKey } from './metric-key.ts'
import { nameKey } from './project-keys.ts'

/** Sentences around one figure before and after its correction are so much alike without their numbers. */
const SAME_SENTENCE = 0.6

/**
 * What an edited article says differently in its figures, in the order of its text: those with another value, then
 * those that it no longer names, then new ones. A figure that only stands in other words has not changed.
 */
export function compareBriefs(before: Pick<Brief, 'figures'>, after: Pick<Brief, 'figures'>): FigureChange[] {
  const old = [...distinct(before.figures)]
  const fresh = [...distinct(after.figures)]
  pairOff(
    old,
    fresh,
    (one, other) => isSameUnit(one, other) && isSameValue(one, other) && isAlike(one, other),
  )
  // The same number that is told of something else now is a matter of reading, not of the text.
  pairOff(old, fresh, (one, other) => isSameUnit(one, other) && isSameValue(one, other))
  const changed = [
    ...pairOff(old, fresh, (one, other) => isSameMeasure(one, other) && isSameSentence(one, other)),
    ...pairOff(old, fresh, (one, other) => isSameUnit(one, other) && isSameSentence(one, other)),
    ...pairOff(old, fresh, isSameMeasure),
  ]
  return [
    ...changed
      .sort(([, one], [, other]) => one.start - other.start)
      .map(([was, is]) => ({ kind: 'changed', before: was, after: is }) as const),
    ...old.map((figure) => ({ kind: 'removed', before: figure }) as const),
    ...fresh.map((figure) => ({ kind: 'added', after: figure }) as const),
  ]
}

/** The changes that a reader is told of: those of key figures, and no new ones, which correct nothing. */
export function correctionsIn(changes: readonly FigureChange[]): FigureChange[] {
  return changes.filter(
    (change) =>
      change.kind !== 'added' && (change.before.key || (change.kind === 'changed' && change.after.key)),
  )
}

/** Articles repeat their main figures; one of each is enough. */
function distinct(figures: readonly Figure[]): Figure[] {
  return figures.filter(
    (figure, index) =>
      !figures
        .slice(0, index)
        .some((other) => isSameUnit(other, figure) && other.value === figure.value && isAlike(other, figure)),
  )
}

/** Takes out of both lists what `isPair` puts together, each figure once, and gives the pairs. */
function pairOff(
  old: Figure[],
  fresh: Figure[],
  isPair: (one: Figure, other: Figure) => boolean,
): [Figure, Figure][] {
  const pairs: [Figure, Figure][] = []
  for (const one of [...old]) {
    const other = fresh.find((candidate) => isPair(one, candidate))
    if (!other) continue
    old.splice(old.indexOf(one), 1)
    fresh.splice(fresh.indexOf(other), 1)
    pairs.push([one, other])
  }
  return pairs
}

function isSameUnit(one: Figure, other: Figure): boolean {
  return one.unit === other.unit && one.change === other.change
}

function isAlike(one: Figure, other: Figure): boolean {
  return metricKey(one.metric).key === metricKey(other.metric).key && one.period === other.period
}

/** The same metric of the same thing, for the same time. */
function isSameMeasure(one: Figure, other: Figure): boolean {
  const subject = (figure: Figure) => nameKey(figure.subject ?? figure.project ?? '')
  return (
    isSameUnit(one, other) &&
    isAlike(one, other) &&
    one.status === other.status &&
    subject(one) === subject(other)
  )
}

function isSameSentence(one: Figure, other: Figure): boolean {
  const clause = ({ evidence, evidenceStart, start, end }: Figure) => {
    const before =
      evidence
        .slice(0, start - evidenceStart)
        .split(/[，。；,;]/)
        .at(-1) ?? ''
    const behind = evidence.slice(end - evidenceStart).split(/[，。；,;]/)[0] ?? ''
    return `${before}${behind}`.replace(/\d[\d.,]*/g, '')
  }
  const [was, is] = [clause(one), clause(other)]
  return was === is || likeness(was, is) >= SAME_SENTENCE
}
