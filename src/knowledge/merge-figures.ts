import type { Figure } from '../domain/brief.ts'
import type { BriefRecord } from '../domain/stored.ts'
import type { MergedFigure, MergedVersion } from '../domain/story.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { figuresAgree } from './figures-agree.ts'
import { metricKey } from './metric-key.ts'
import { phasesOf } from './phases-of.ts'
import { unitKind } from './unit-kind.ts'

/** Values farther apart measure two things, whatever they are called. */
const FARTHEST = 1.5

/**
 * What the reports of one event measure, each thing once, in the order of the reports. Values that agree are one
 * version. Two reports disagree on a thing where each gives one value for it, neither gives the other's value
 * anywhere, and time, phase and kind of statement are the same.
 */
export function mergeFigures(records: readonly BriefRecord[]): MergedFigure[] {
  const merged: { versions: [MergedVersion, ...MergedVersion[]] }[] = []
  for (const { articleId, brief } of records) {
    for (const figure of brief.figures) {
      const same = merged.find(({ versions }) => versions.some((version) => isSame(version.figure, figure)))
      if (same) {
        same.versions = add(same.versions, figure, articleId)
        continue
      }
      const disputed = merged.find(({ versions: [first] }) =>
        records.some(
          (other) =>
            other.articleId === first.articleIds[0] &&
            other.articleId !== articleId &&
            disagree(first.figure, other.brief.figures, figure, brief.figures),
        ),
      )
      if (disputed) disputed.versions.push({ figure, articleIds: [articleId] })
      else merged.push({ versions: [{ figure, articleIds: [articleId] }] })
    }
  }
  return merged
}

function add(
  [first, ...others]: readonly [MergedVersion, ...MergedVersion[]],
  figure: Figure,
  articleId: number,
): [MergedVersion, ...MergedVersion[]] {
  const all = [first, ...others]
  const index = all.findIndex((version) => isSame(version.figure, figure))
  const withArticle = (version: MergedVersion, at: number) =>
    at === index && !version.articleIds.includes(articleId)
      ? { ...version, articleIds: [...version.articleIds, articleId] }
      : version
  return [withArticle(first, 0), ...others.map((version, at) => withArticle(version, at + 1))]
}

/** Value and unit alone: what one calls 总投资 another calls 砸下. */
function isSame(one: Figure, other: Figure): boolean {
  return unitKind(one.unit) === unitKind(other.unit) && figuresAgree(one, other)
}

/** True when two reports give different values for one thing. */
function disagree(one: Figure, ofOne: readonly Figure[], other: Figure, ofOther: readonly Figure[]): boolean {
  if (!isComparable(one, other)) return false
  const alone = (figure: Figure, all: readonly Figure[]) =>
    all.every((each) => !isComparable(each, figure) || figuresAgree(each, figure))
  const unknown = (figure: Figure, all: readonly Figure[]) => all.every((each) => !isSame(each, figure))
  return alone(one, ofOne) && alone(other, ofOther) && unknown(one, ofOther) && unknown(other, ofOne)
}

function isComparable(one: Figure, other: Figure): boolean {
  const [few, many] = [Math.abs(one.value), Math.abs(other.value)].sort((a, b) => a - b)
  const [key, otherKey] = [metricKey(one.metric), metricKey(other.metric)]
  return (
    one.unit === other.unit &&
    key.key === otherKey.key &&
    one.change === other.change &&
    (one.status === 'target') === (other.status === 'target') &&
    (many ?? 0) <= (few ?? 0) * FARTHEST &&
    (key.isPlan || one.period === null || other.period === null || one.period === other.period) &&
    phaseOf(one) === phaseOf(other)
  )
}

function phaseOf({ subject }: Figure): string {
  return phasesOf(toSimplified(subject ?? '')).join()
}
