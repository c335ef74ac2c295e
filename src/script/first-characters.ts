import { SPACES } from './characters.ts'

/**
 * The characters that what a pattern finds may begin with, told from its source, so that a set of them never says
 * less than the pattern. Throws where that may be anything.
 */
export function firstCharacters(...patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => firstsOf(source)).join('')
}

/** The same for the source of a pattern. */
export function firstsOf(source: string): string {
  const { characters, mayBeEmpty } = beginningOf(source)
  if (mayBeEmpty) throw new Error(`${source} may begin with anything`)
  return characters
}

/** The alternatives of a pattern, or of a group of it. */
export function alternativesOf(source: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at = endOfAtom(source, at)) {
    if (source[at] !== '|') continue
    parts.push(source.slice(from, at))
    from = at + 1
  }
  return [...parts, source.slice(from)]
}

interface Beginning {
  readonly characters: string
  readonly mayBeEmpty: boolean
}

function beginningOf(source: string): Beginning {
  const each = alternativesOf(source).map(beginningOfAlternative)
  return {
    characters: each.map(({ characters }) => characters).join(''),
    mayBeEmpty: each.some(({ mayBeEmpty }) => mayBeEmpty),
  }
}

function beginningOfAlternative(source: string): Beginning {
  let characters = ''
  for (let at = 0; at < source.length; ) {
    const end = endOfAtom(source, at)
    const atom = beginningOfAtom(source.slice(at, end))
    characters += atom.characters
    const quantifier = QUANTIFIER.exec(source.slice(end))?.[0] ?? ''
    if (!atom.mayBeEmpty && !OPTIONAL.test(quantifier)) return { characters, mayBeEmpty: false }
    at = end + quantifier.length
  }
  return { characters, mayBeEmpty: true }
}

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/
const OPTIONAL = /^(?:[?*]|\{0)/
const LOOKS = /^(?:[$^]|\\b|\(\?<?[=!])/
const OPENING = /^\((?:\?:|\?<[^>]+>)?/
const NOTHING: Beginning = { characters: '', mayBeEmpty: true }

/** A character, a class, a group, or what only looks around. */
function beginningOfAtom(atom: string): Beginning {
  if (LOOKS.test(atom)) return NOTHING
  if (atom === '.') throw new Error('. may be anything')
  if (atom[0] === '(') return beginningOf(atom.replace(OPENING, '').slice(0, -1))
  return { characters: atom[0] === '[' ? ofClass(atom) : ofCharacter(atom), mayBeEmpty: false }
}

const RANGE = /(\\.|[^\\])(?:-(\\.|[^\\]))?/gs

function ofClass(atom: string): string {
  if (atom[1] === '^') throw new Error(`${atom} may begin with anything`)
  return Array.from(atom.slice(1, -1).matchAll(RANGE), ([, first = '', last]) =>
    last === undefined ? ofCharacter(first) : between(ofCharacter(first), ofCharacter(last)),
  ).join('')
}

function between(first: string, last: string): string {
  const from = first.charCodeAt(0)
  const length = last.charCodeAt(0) - from + 1
  return String.fromCharCode(...Array.from({ length }, (_, at) => from + at))
}

function ofCharacter(written: string): string {
  if (written === '\\d') return '0123456789'
  if (written === '\\s') return SPACES
  if (/^\\[a-zA-Z]/.test(written)) throw new Error(`${written} may begin with anything`)
  return written.at(-1) ?? ''
}

/** Where the character, class or group ends that stands at a place of a source. */
function endOfAtom(source: string, from: number): number {
  if (source[from] === '\\') return from + 2
  if (source[from] === '[') {
    let at = from + 1
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
    return at + 1
  }
  if (source[from] !== '(') return from + 1
  let at = from + 1
  while (source[at] !== ')') at = endOfAtom(source, at)
  return at + 1
}
