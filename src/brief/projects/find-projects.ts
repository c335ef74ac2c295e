import type { ProjectMention } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import type { Span } from '../span.ts'
import { findNamesEn } from './candidates-en.ts'
import { findNameCandidates } from './candidates-zh.ts'
import { isSameProject, stemOf } from './cluster-names.ts'
import { findPlace } from './place.ts'
import { CERTAIN } from './weigh-name.ts'

/** A project and where the article speaks of it, under any of its names. */
export interface LocatedProject extends ProjectMention {
  /** Offsets into the text, in order, none overlapping. */
  readonly occurrences: readonly Span[]
}

/** More than any article for people names; keeps the time linear. */
const MOST = 60
const MOST_SPELLINGS = 12
const LONGEST_TITLE = 300
const MOST_KEYS = 8
const FEWEST_KEYS = 3
/** A rank above that of a mere mention. */
const TELLING = 4.5

interface Named {
  /** All spellings, Simplified, and as written. */
  readonly names: Map<string, string>
  weight: number
  inTitle: boolean
  mentions: number
}

/** Finds the named undertakings of an article, each with its aliases, place and occurrences. */
export function findProjects(document: Document): LocatedProject[] {
  const named = collect(document).filter(
    ({ weight, inTitle, mentions }) => weight + (inTitle ? 1 : 0) + (mentions > 1 ? 1 : 0) >= CERTAIN,
  )
  const located = named.slice(0, MOST).map((each) => locate(document, each))
  const keys = chooseKeys(located, named)
  return located.map((project, index) => ({ ...project, key: keys.has(index) }))
}

function collect(document: Document): Named[] {
  const found: Named[] = []
  const find = document.language === 'en' ? findNamesEn : findNameCandidates
  const add = (written: string, name: string, weight: number, inTitle: boolean): void => {
    const same = found.find(({ names }) => [...names.keys()].some((each) => isSameProject(each, name)))
    if (same) {
      if (same.names.size < MOST_SPELLINGS) same.names.set(name, written)
      same.weight = Math.max(same.weight, weight)
      same.inTitle ||= inTitle
      same.mentions++
    } else if (found.length < MOST * 4)
      found.push({ names: new Map([[name, written]]), weight, inTitle, mentions: 1 })
  }
  for (const sentence of document.sentences)
    for (const { start, end, name, weight } of find(sentence.simplified))
      add(sentence.text.slice(start, end), name, weight, false)
  for (const { start, end, name, weight } of find(document.title.slice(0, LONGEST_TITLE)))
    add(document.article.title.slice(start, end), name, weight, true)
  return found
}

function locate(document: Document, { names }: Named): LocatedProject {
  const [full, ...others] = [...names.values()].sort((a, b) => b.length - a.length) as [string, ...string[]]
  const stems = [full, ...others].map(stemOf)
  const aliases = [...new Set([...others, ...stems])].filter((alias) => alias !== full)
  const occurrences = occurrencesOf(document.text, [full, ...aliases])
  return { name: full, aliases, place: findPlace(document, full, occurrences), key: false, occurrences }
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

/** The projects of the title first, then those told about most surely and most often. */
function chooseKeys(located: readonly LocatedProject[], named: readonly Named[]): ReadonlySet<number> {
  const ranked = located.map(({ occurrences }, index) => {
    const { weight, inTitle } = named[index] as Named
    return { index, rank: (inTitle ? 3 : 0) + weight + Math.min(3, occurrences.length) / 2 }
  })
  ranked.sort((a, b) => b.rank - a.rank || a.index - b.index)
  const telling = ranked.filter(({ rank }) => rank >= TELLING).length
  return new Set(
    ranked.slice(0, Math.min(MOST_KEYS, Math.max(FEWEST_KEYS, telling))).map(({ index }) => index),
  )
}
