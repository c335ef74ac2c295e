import type { Document } from '../document.ts'
import type { Judge } from '../judge/judge.ts'
import { naming, type Observation, observation } from '../judge/observation.ts'
import { type Sentence, sentenceOf } from '../sentences.ts'
import { alsoCalled } from './also-called.ts'
import type { NameCandidate } from './candidate.ts'
import { findNamesEn } from './candidates-en.ts'
import { findNameCandidates } from './candidates-zh.ts'
import { isSameProject, type NameReading, readName } from './cluster-names.ts'
import { headsTable } from './entry-names.ts'
import { findHeadings } from './headings.ts'
import { observeLists } from './observe-lists.ts'
import { observeName } from './observe-name.ts'
import { observeNameEn } from './observe-name-en.ts'
import { rankIn } from './rank-in.ts'

/** What may be one project of an article: everything that may name it, and what is observed about it. */
export interface Named {
  /** All spellings, Simplified, and as they were first written: the title may be in another script than the text. */
  readonly names: Map<string, string>
  /** The same spellings, as others are compared with them. */
  readonly readings: NameReading[]
  /** Names given in brackets behind another: never what the project is called first. */
  readonly others: Set<string>
  readonly observed: Set<Observation>
  mentions: number
  /** Whether 该项目 goes on right behind a sentence that names nothing else. */
  takenUp: boolean
}

/** More than any article for people names; keeps the time linear. Those of the title, which is read last, come besides. */
const MOST = 240
const MOST_WITH_TITLE = 260
const MOST_SPELLINGS = 12
/** A phrase that is less surely a name than this does not become one of those that a project has. */
const SPELLING = -2
const LONGEST_TITLE = 300
const AHEAD = 60
const MENTIONS = [1, 2, 3, 5]
const SPELLINGS = [1, 2]
const [MENTIONED, SPELT] = [naming('name mentioned'), naming('name spelt')]
export const IN_TITLE = observation('name in the title')
const [WITHIN, WITH_ANOTHER] = [observation('name within another'), observation('name with another inside')]

/** Everything in an article that may be a project, in the order of its first mention. */
export function gatherNames(document: Document, judge: Judge): Named[] {
  const found: Named[] = []
  for (const { sentence, candidates, inTitle, isTakenUp } of sentencesWithNames(document)) {
    const mentions = candidates.map((candidate) => {
      const observed =
        document.language === 'en'
          ? observeNameEn(sentence.simplified, candidate)
          : observeName(sentence.normal, candidate)
      return { candidate, observed, weight: judge.name({ alone: observed, together: [] }) }
    })
    const kept = withoutOverlap(mentions)
    const listed = observeLists(
      kept.map(({ candidate }) => candidate),
      sentence.normal,
    )
    for (const [at, { candidate, observed, weight }] of kept.entries()) {
      const named = add(found, { candidate, weight, sentence, most: inTitle ? MOST_WITH_TITLE : MOST })
      if (!named) continue
      if (isTakenUp && kept.length === 1) named.takenUp = true
      for (const each of observed) named.observed.add(each)
      for (const each of listed[at] ?? []) named.observed.add(each)
      if (inTitle) named.observed.add(IN_TITLE)
      else addOtherName(named, candidate, sentence)
    }
  }
  for (const named of found) {
    named.observed.add(MENTIONED(rankIn(MENTIONS, named.mentions)))
    named.observed.add(SPELT(rankIn(SPELLINGS, named.names.size)))
  }
  observeInside(found)
  return found
}

interface Found {
  readonly sentence: Sentence
  readonly candidates: readonly NameCandidate[]
  readonly inTitle: boolean
  readonly isTakenUp: boolean
}

/** 在砚田生产基地，他询问进度。该项目总投资16.8亿元: what the sentence before named is a project. */
const TAKES_UP = /^(?:该|此)(?:项目|工程)(?!部|办|组|所)/

/** The sentences of the text, and then the title, with what may be names in them. */
function sentencesWithNames(document: Document): Found[] {
  const inEnglish = document.language === 'en'
  const headings = inEnglish ? null : findHeadings(document.sentences)
  let inTable = false
  const found = document.sentences.map((sentence, index) => {
    const isTakenUp = TAKES_UP.test(document.sentences[index + 1]?.normal ?? '')
    const about = { sentence, inTitle: false, isTakenUp }
    if (inEnglish) return { ...about, candidates: findNamesEn(sentence.simplified) }
    if (headsTable(sentence.normal)) inTable = true
    else if (inTable && /[。！？]$/.test(sentence.normal)) inTable = false
    const heading = headings?.get(index)
    return { ...about, candidates: heading ? [heading] : findNameCandidates(sentence, inTable) }
  })
  const title = titleOf(document)
  const candidates = inEnglish ? findNamesEn(title.simplified) : findNameCandidates(title)
  return [...found, { sentence: title, candidates, inTitle: true, isTakenUp: false }]
}

function titleOf({ article, title }: Document): Sentence {
  return sentenceOf(article.title.slice(0, LONGEST_TITLE), title.slice(0, LONGEST_TITLE))
}

interface Mention {
  readonly candidate: NameCandidate
  readonly observed: readonly Observation[]
  /** How surely it is a name by itself. */
  readonly weight: number
}

/** Of mentions that share characters the one that is most surely a name stays; of equals the longest. */
function withoutOverlap(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions
  const taken = new Set<number>()
  return mentions
    .toSorted((a, b) => b.weight - a.weight || b.candidate.name.length - a.candidate.name.length)
    .filter(({ candidate: { start, end } }) => {
      for (let at = start; at < end; at++) if (taken.has(at)) return false
      for (let at = start; at < end; at++) taken.add(at)
      return true
    })
    .sort((a, b) => a.candidate.start - b.candidate.start)
}

interface Addition extends Pick<Mention, 'candidate' | 'weight'> {
  readonly sentence: Sentence
  readonly most: number
}

function add(found: Named[], { candidate, weight, sentence, most }: Addition): Named | null {
  const { start, end, name } = candidate
  const written = sentence.text.slice(start, end)
  const reading = readName(name)
  const same = found.find(({ readings }) => readings.some((each) => isSameProject(each, reading)))
  if (!same) {
    if (found.length >= most) return null
    const named = {
      names: new Map([[name, written]]),
      readings: [reading],
      others: new Set<string>(),
      observed: new Set<Observation>(),
      mentions: 1,
      takenUp: false,
    }
    found.push(named)
    return named
  }
  if (weight >= SPELLING && same.names.size < MOST_SPELLINGS && !same.names.has(name)) {
    same.names.set(name, written)
    same.readings.push(reading)
  }
  same.mentions++
  return same
}

function addOtherName(
  { names, readings, others }: Named,
  { end }: NameCandidate,
  { text, normal }: Sentence,
): void {
  const other = alsoCalled(normal.slice(end, end + AHEAD))
  if (!other || names.size >= MOST_SPELLINGS) return
  const written = text.slice(end + other.start, end + other.start + other.name.length)
  if (!names.has(other.name)) readings.push(readName(other.name))
  names.set(other.name, written)
  others.add(written)
}

/** A name within another is mostly a place, or the end of a name that begins elsewhere. */
function observeInside(found: readonly Named[]): void {
  const longest = found.map(({ names }) => [...names.keys()].reduce((a, b) => (b.length > a.length ? b : a)))
  for (const [index, named] of found.entries())
    for (const [place, other] of found.entries()) {
      if (index === place || ![...other.names.keys()].some((name) => name.includes(longest[index] as string)))
        continue
      named.observed.add(WITHIN)
      other.observed.add(WITH_ANOTHER)
    }
}
