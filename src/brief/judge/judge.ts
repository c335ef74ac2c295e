import type { FigureStatus, Period } from '../../domain/brief.ts'
import { createWeigh, greatest, type Observed, type Table, type Weigh } from './linear.ts'

/** Decides by weighing observations what grammar alone leaves open. */
export interface Judge {
  /** Which of the candidates a figure is measured on; there is at least one. */
  readonly subject: (candidates: readonly JudgedSubject[]) => string
  readonly status: (observed: Observed) => FigureStatus
  /** Which of the candidates is a figure's period; there is at least one. */
  readonly period: (candidates: readonly JudgedPeriod[]) => Period | null
  /** How much a reader needs each figure of an article; only the order and the sign have a meaning. */
  readonly need: (observed: Observed) => number
}

/** Words that may be the subject of a figure, and what is observed about them. */
export interface JudgedSubject {
  readonly words: string
  readonly observed: Observed
}

/** A period that a figure may have, and what is observed about it. */
export interface JudgedPeriod {
  readonly period: Period | null
  readonly observed: Observed
}

/** What each observation speaks for, fitted to annotated articles. */
export type JudgeTables = Readonly<Record<'subject' | FigureStatus | 'period' | 'key', Table>>

const STATUSES = ['actual', 'planned', 'target'] as const

export function createJudge(tables: JudgeTables): Judge {
  const subject = createWeigh(tables.subject)
  const period = createWeigh(tables.period)
  const statuses = STATUSES.map((status) => createWeigh(tables[status]))
  return {
    subject: (candidates) => best(candidates, subject)?.words ?? '',
    status: (observed) => STATUSES[greatest(statuses.map((weigh) => weigh(observed)))] ?? 'actual',
    period: (candidates) => best(candidates, period)?.period ?? null,
    need: createWeigh(tables.key),
  }
}

/** The candidate that weighs most; the first of equals. */
function best<Candidate extends { readonly observed: Observed }>(
  candidates: readonly Candidate[],
  weigh: Weigh,
): Candidate | undefined {
  let best: Candidate | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const weight = weigh(candidate.observed)
    if (weight <= most) continue
    best = candidate
    most = weight
  }
  return best
}
