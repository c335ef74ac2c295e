import type { IsAt } from '../script/character-set.ts'

/** What a sticky pattern finds right at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** As `matchAll`, without its copy of the pattern, which costs more than most searches; the pattern is global. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    found.push(match)
  }
  return found
}

/** The first of what a sticky pattern finds, asked only where a character stands that it may begin with. */
export function matchFrom(mayBegin: IsAt, pattern: RegExp, text: string): RegExpExecArray | null {
  for (let at = 0; at < text.length; at++) {
    const match = mayBegin(text, at) ? matchAt(pattern, text, at) : null
    if (match !== null) return match
  }
  return null
}

/** As `matchesOf` with a sticky pattern, asked only where a character stands that its matches may begin with. */
export function matchesFrom(mayBegin: IsAt, pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = 0; at < text.length; at++) {
    const match = mayBegin(text, at) ? matchAt(pattern, text, at) : null
    if (match === null) continue
    found.push(match)
    at += Math.max(0, match[0].length - 1)
  }
  return found
}
