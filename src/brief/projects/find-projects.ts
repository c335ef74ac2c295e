import type { ProjectMention } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { fittedJudge } from '../judge/fitted-judge.ts'
import type { Judge } from '../judge/judge.ts'
import type { Span } from '../span.ts'
import { stemOf } from './cluster-names.ts'
import { gatherNames, IN_TITLE, type Named } from './gather-names.ts'
import { findPlace } from './place.ts'

/** A project and where the article speaks of it, under any of its names. */
export interface LocatedProject extends ProjectMention {
  /** Offsets into the text, in order, none overlapping. */
  readonly occurrences: readonly Span[]
}

/** More than any article for people names; what the title names is read last, and never left out. */
const MOST = 60
const MOST_KEYS = 8
const FEWEST_KEYS = 3
/** Surer than this a name is worth a reader's look. */
const TELLING = 0
/** The weight from which what may be a name is taken for one. */
const LEAST = -0.75
/** The same where the text itself goes on to call it a project. */
const LEAST_TAKEN_UP = -2

/** Finds the named undertakings of an article, each with its aliases, place and occurrences. */
export function findProjects(document: Document, judge: Judge = fittedJudge()): LocatedProject[] {
  const named = gatherNames(document, judge)
    .map((each) => ({ named: each, weight: judge.name({ alone: [...each.observed], together: [] }) }))
    .filter(({ named: { takenUp }, weight }) => weight >= (takenUp ? LEAST_TAKEN_UP : LEAST))
    .filter(({ named: { observed } }, index) => index < MOST || observed.has(IN_TITLE))
  const keys = chooseKeys(named.map(({ weight }) => weight))
  return named.map(({ named: each }, index) => ({ ...locate(document, each), key: keys.has(index) }))
}

function locate(document: Document, { names, others: given }: Named): LocatedProject {
  const [full, ...others] = [...names.values()].sort(
    (a, b) => Number(given.has(a)) - Number(given.has(b)) || b.length - a.length,
  ) as [string, ...string[]]
  const stems = [full, ...others].map(stemOf)
  const aliases = [...new Set([...others, ...stems])].filter((alias) => alias !== full)
  const occurrences = occurrencesOf(document.text, [full, ...aliases])
  return { name: full, aliases, place: findPlace(document, occurrences), key: false, occurrences }
}

function occurrencesOf(text: string, names: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length })
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = -1
  return spans.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

/** Those that are most surely projects. */
function chooseKeys(weights: readonly number[]): ReadonlySet<number> {
  const ranked = weights.map((weight, index) => ({ weight, index }))
  ranked.sort((a, b) => b.weight - a.weight || a.index - b.index)
  const telling = ranked.filter(({ weight }) => weight >= TELLING).length
  return new Set(
    ranked.slice(0, Math.min(MOST_KEYS, Math.max(FEWEST_KEYS, telling))).map(({ index }) => index),
  )
}
