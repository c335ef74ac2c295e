import type { Bound, Change, FigureStatus, Language, Period } from '../domain/brief.ts'

/** One annotated article, as a line of a gold file holds it; test/gold/FORMAT.md defines every field. */
export interface GoldArticle {
  readonly id: string
  readonly lang: Language
  readonly text: string
  readonly figures: readonly GoldFigure[]
  readonly directives: readonly GoldDirective[]
  readonly projects?: readonly GoldProject[]
}

export interface GoldFigure {
  readonly text: string
  readonly start: number
  readonly value: number
  readonly unit: string
  readonly bound?: Bound
  readonly metric?: readonly string[]
  readonly subject?: readonly string[]
  readonly period?: Period | null
  readonly status: FigureStatus | 'unclear'
  readonly change?: Change | null
  readonly key?: boolean
  readonly optional?: boolean
}

export interface GoldDirective {
  readonly evidence: string
  readonly issuer?: readonly string[]
  readonly deadline?: Period | null
  readonly key?: boolean
}

export interface GoldProject {
  readonly name: string
  readonly also?: readonly string[]
  readonly key?: boolean
}

/** Reads a gold file: one JSON object a line, empty lines skipped. Throws with the line's number on one that is not JSON. */
export function parseGold<Line = GoldArticle>(lines: string): Line[] {
  return lines.split('\n').flatMap((line, index) => (line.trim() ? [parseLine<Line>(line, index + 1)] : []))
}

function parseLine<Line>(line: string, number: number): Line {
  try {
    return JSON.parse(line) as Line
  } catch (cause) {
    throw new Error(`line ${number} is no JSON`, { cause })
  }
}
