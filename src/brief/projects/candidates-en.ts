import { naming } from '../judge/observation.ts'
import { matchesOf } from '../matches.ts'
import type { NameCandidate } from './candidate.ts'
import { leadOf } from './lead-of-en.ts'
import { BUILT, ORGANISATION, SENTENCE_WORDS, THING } from './lexicon-en.ts'
import { numberedThings } from './numbered-en.ts'
import { properNames } from './proper-names-en.ts'
import { findThings } from './things-en.ts'
import { findToldNamesEn } from './told-names-en.ts'
import { findWorksOfEn } from './works-of-en.ts'

/** Daliya Gate, a logistics park with …: what a name is said to be. */
const EXPLAINED = new RegExp(
  `(?<name>(?:[A-Z][\\w’'&–-]+ ){1,4}[A-Z][\\w’'&–-]+), (?:a|an|the|its)(?: (?!near |of |in |at |from |with |for |on |to |and |who |that )(?:[^\\s,;.]|(?<=\\d)[.,](?=\\d))+){0,6}? (?:${THING}|development|scheme|undertaking|project|regeneration|transformation|conversion)\\b`,
  'g',
)

const by = naming('found by')
const [TOLD, EXPLAINED_BEHIND] = [[by('works told')], [by('explanation')]]
const [BY_WORKS, BY_NUMBER] = [[by('works of')], [by('a number')]]

/** Finds phrases that may name projects in English: capitalised names with a head noun, and what is said to be built. */
export function findNamesEn(sentence: string): NameCandidate[] {
  const written = isShouted(sentence) ? inTitleCase(sentence) : sentence
  // a title names what it is about, a sentence of the text what it says is built
  const told = BUILT.test(written) || !/[.!?]/.test(written)
  const explained = explainedNames(written)
  const found = [...properNames(written), ...explained, ...toldNames(written)]
  if (told)
    found.push(
      ...[
        ...findThings(written),
        ...findWorksOfEn(written).map((named) => ({ ...named, signs: BY_WORKS })),
        ...numberedThings(written)
          .filter(({ name }) => !SENTENCE_WORDS.test(name))
          .map((named) => ({ ...named, signs: BY_NUMBER })),
      ].filter(
        ({ start }) =>
          !explained.some(({ end }) => start > end && !/[,.;]/.test(written.slice(end + 1, start))),
      ),
    )
  return longestFirst(found).map((each) => ({ ...each, name: sentence.slice(each.start, each.end) }))
}

function toldNames(sentence: string): NameCandidate[] {
  return findToldNamesEn(sentence)
    .filter(({ name }) => !SENTENCE_WORDS.test(name))
    .map((named) => ({ ...named, signs: TOLD }))
}

function explainedNames(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const match of matchesOf(EXPLAINED, sentence)) {
    const whole = match.groups?.['name'] ?? ''
    const lead = leadOf(`${whole} `)
    const name = whole.slice(lead)
    if (!name.includes(' ') || ORGANISATION.test(name)) continue
    const start = match.index + lead
    found.push({ start, end: start + name.length, name, signs: EXPLAINED_BEHIND })
  }
  return found
}

/** Of candidates that share characters the longest stays. */
function longestFirst(found: readonly NameCandidate[]): NameCandidate[] {
  const kept: NameCandidate[] = []
  for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || candidate.start >= last.end) kept.push(candidate)
    else if (candidate.name.length > last.name.length) kept[kept.length - 1] = candidate
  }
  return kept
}

/** GE TO ADD PLANT: a headline in capitals. */
function isShouted(sentence: string): boolean {
  return sentence.length > 8 && !/[a-z]/.test(sentence)
}

function inTitleCase(sentence: string): string {
  return sentence.replace(/[A-Z][A-Z]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
