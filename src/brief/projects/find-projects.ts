import type { ProjectMention } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { type Sentence, sentenceOf } from '../sentences.ts'
import type { Span } from '../span.ts'
import { alsoCalled } from './also-called.ts'
import { findNamesEn } from './candidates-en.ts'
import { findNameCandidates, type NameCandidate } from './candidates-zh.ts'
import { isSameProject, stemOf } from './cluster-names.ts'
import { headsTable } from './entry-names.ts'
import { isFollowedUp } from './followed-up.ts'
import { findHeadings } from './headings.ts'
import { findPlace } from './place.ts'
import { countSpecific } from './specificity.ts'
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
  /** Names given in brackets behind another: never what the project is called first. */
  readonly others: Set<string>
  weight: number
  inTitle: boolean
  mentions: number
}

/** Finds the named undertakings of an article, each with its aliases, place and occurrences. */
export function findProjects(document: Document): LocatedProject[] {
  const named = collect(document).filter(
    ({ names, weight, inTitle, mentions }) =>
      weight + (inTitle ? 1 : 0) + (mentions > 1 && isSpecific(names) ? 1 : 0) >= CERTAIN,
  )
  const located = named.slice(0, MOST).map((each) => locate(document, each))
  const keys = chooseKeys(located, named)
  return located.map((project, index) => ({ ...project, key: keys.has(index) }))
}

const NO_HEADINGS: ReadonlyMap<number, NameCandidate> = new Map()
const AHEAD = 60
const MOST_BETWEEN = 8

function collect(document: Document): Named[] {
  const found: Named[] = []
  const find =
    document.language === 'en'
      ? ({ simplified }: Sentence, _?: boolean) => findNamesEn(simplified)
      : findNameCandidates
  const alias = (name: string, written: string, other: string): void => {
    const named = found.find(({ names }) => names.has(name))
    if (!named || named.names.size >= MOST_SPELLINGS) return
    named.names.set(other, written)
    named.others.add(written)
  }
  const add = (written: string, name: string, weight: number, inTitle: boolean): void => {
    const same = found.find(({ names }) => [...names.keys()].some((each) => isSameProject(each, name)))
    if (same) {
      if (same.names.size < MOST_SPELLINGS) same.names.set(name, written)
      same.weight = Math.max(same.weight, weight)
      same.inTitle ||= inTitle
      same.mentions++
    } else if (found.length < MOST * 4)
      found.push({ names: new Map([[name, written]]), others: new Set(), weight, inTitle, mentions: 1 })
  }
  const headings = document.language === 'en' ? NO_HEADINGS : findHeadings(document.sentences)
  let inTable = false
  document.sentences.forEach((sentence, index) => {
    if (headsTable(sentence.normal)) inTable = true
    else if (/[。！？]$/.test(sentence.normal)) inTable = false
    const heading = headings.get(index)
    const names = heading ? [heading] : find(sentence, inTable)
    for (const { start, end, name, weight: alone } of names) {
      const told = alone < CERTAIN && names.length === 1 && isToldLater(document.sentences, index, name)
      const weight = told ? CERTAIN : alone
      add(sentence.text.slice(start, end), name, weight, false)
      const other = alsoCalled(sentence.normal.slice(end, end + AHEAD))
      if (other)
        alias(name, sentence.text.slice(end + other.start, end + other.start + other.name.length), other.name)
    }
  })
  for (const { start, end, name, weight } of find(titleOf(document)))
    add(document.article.title.slice(start, end), name, weight, true)
  return found
}

/** The sentence behind may say what it likes of 项目; later ones must call the thing by its end. */
function isToldLater(sentences: readonly Sentence[], index: number, name: string): boolean {
  if (countSpecific(name) < 2) return false
  if (isFollowedUp(name, sentences[index + 1]?.normal ?? '')) return true
  const end = name.slice(-4)
  return sentences
    .slice(index + 2, index + 2 + MOST_BETWEEN)
    .some(({ normal }) => normal.startsWith(end) && isFollowedUp(name, normal))
}

function titleOf({ article, title }: Document): Sentence {
  return sentenceOf(article.title.slice(0, LONGEST_TITLE), title.slice(0, LONGEST_TITLE))
}

/** A class may be mentioned often. */
function isSpecific(names: ReadonlyMap<string, string>): boolean {
  return [...names.keys()].some((name) => countSpecific(name) >= 2)
}

function locate(document: Document, { names, others: given }: Named): LocatedProject {
  const [full, ...others] = [...names.values()].sort(
    (a, b) => Number(given.has(a)) - Number(given.has(b)) || b.length - a.length,
  ) as [string, ...string[]]
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
