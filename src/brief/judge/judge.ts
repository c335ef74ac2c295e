import type { FigureStatus, Period } from '../../domain/brief.ts'
import { createWeigh, type Observed, type Table, type Weigh } from './linear.ts'
import { knownPhrases, type Phrases } from './phrases.ts'

/** Decides by weighing observations what grammar alone leaves open. */
export interface Judge {
  /** Which of the candidates a figure is measured on; empty when there is none. Every figure is asked about. */
  readonly subject: (candidates: readonly JudgedSubject[]) => string
  /** Its status and its period, which speak for each other: what is planned is no matter of last year. */
  readonly standing: (asked: JudgedStanding) => Standing
  /** The phrases that say something of a status or a period. */
  readonly phrases: Phrases
  /** How surely what is observed belongs to the name of a project: more than 0 is more likely than not. */
  readonly name: (observed: Observed) => number
  /** How much a reader needs each figure of an article; only the order and the sign have a meaning. */
  readonly need: (observed: Observed) => number
}

/** Words that may be the subject of a figure, and what is observed about them. */
export interface JudgedSubject {
  readonly words: string
  readonly observed: Observed
}

/** Whether a figure is a fact, a plan or a goal, and when. */
export interface Standing {
  readonly status: FigureStatus
  readonly period: Period | null
}

export interface JudgedStanding {
  /** Those that it may have; there is at least one. */
  readonly statuses: readonly FigureStatus[]
  /** What is observed of its status. */
  readonly observed: Observed
  /** The periods that it may be of; there is at least one. */
  readonly periods: readonly JudgedPeriod[]
}

/** A period that a figure may have, and what is observed about it, whatever the status and if it has one. */
export interface JudgedPeriod {
  readonly period: Period | null
  readonly observed: Observed
  readonly ifSo: (status: FigureStatus) => Observed
}

/** What each observation speaks for, fitted to annotated articles. */
export type JudgeTables = Readonly<Record<'name' | 'subject' | FigureStatus | 'period' | 'key', Table>>

/** No period is asked for that would have to make up for so much: with less fewer are right, with more no more. */
const HOPELESS = 2

export function createJudge(tables: JudgeTables): Judge {
  const subject = createWeigh(tables.subject)
  const period = createWeigh(tables.period)
  const ofStatus = {
    actual: createWeigh(tables.actual),
    planned: createWeigh(tables.planned),
    target: createWeigh(tables.target),
  }
  return {
    phrases: knownPhrases(namesIn(tables)),
    name: createWeigh(tables.name),
    subject: (candidates) => best(candidates, subject)?.words ?? '',
    standing: ({ statuses, observed, periods }) => {
      const weights = statuses.map((status) => ofStatus[status](observed))
      const least = Math.max(...weights) - HOPELESS
      const ofPeriods = periods.map((candidate) => period(candidate.observed))
      let standing: Standing = { status: 'actual', period: null }
      let most = Number.NEGATIVE_INFINITY
      for (const [index, status] of statuses.entries()) {
        const own = weights[index] as number
        if (own < least) continue
        for (const [place, candidate] of periods.entries()) {
          const weight = own + (ofPeriods[place] as number) + period(candidate.ifSo(status))
          if (weight <= most) continue
          standing = { status, period: candidate.period }
          most = weight
        }
      }
      return standing
    },
    need: createWeigh(tables.key),
  }
}

/** The names in the tables of what is observed of a figure. */
function* namesIn({ subject, actual, planned, target, period }: JudgeTables): Generator<string> {
  for (const table of [subject, actual, planned, target, period]) yield* Object.keys(table)
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
