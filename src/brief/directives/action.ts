import { characterSet } from '../../script/character-set.ts'
import { isLatinAt, isSpaceAt } from '../../script/characters.ts'

/** The longest action, in characters: a line in a chat. */
const LONGEST = { zh: 60, en: 140 } as const

/** The words that order. */
const CUE =
  /要(?!素|求)|必须|须|应|不得|严禁|确保|力争|力保|请|将|\b(?:must|should|will|has to|have to|ordered|urged)\b/

/**
 * Shortens what is said to its instruction: a part of `content` cut at commas, the background in front of it
 * left out when the whole is too long for a line.
 */
export function shortenAction(content: string, language: 'zh' | 'en'): string {
  const longest = LONGEST[language]
  const whole = trim(content)
  if (whole.length <= longest) return whole
  const clauses = whole.split(CLAUSES)
  const core = strongest(clauses)
  let action = clauses[core] as string
  for (let i = core + 1; i < clauses.length && trim(action + clauses[i]).length <= longest; i++)
    action += clauses[i]
  for (let i = core - 1; i >= 0 && trim(clauses[i] + action).length <= longest; i--)
    action = clauses[i] + action
  return cut(trim(action), longest)
}

/** Behind a comma, but for the one of 6,000. */
const CLAUSES = /(?<=[，；;]|,(?!\d)|\D,)/

/** The clause that orders most plainly; of equals the first. */
function strongest(clauses: readonly string[]): number {
  let best = 0
  for (const [index, clause] of clauses.entries())
    if (strength(clause) > strength(clauses[best] as string)) best = index
  return best
}

function strength(clause: string): number {
  return (CUE.test(clause) ? 2 : 0) + (/\d/.test(clause) ? 1 : 0)
}

/** ● · 一、 · （二） · 三是 · 1. in front of a clause. */
const COUNTER =
  /^[\s　●○■□▪◆◇▲△★☆►▶➢※·•*]*(?:[（(]?[一二三四五六七八九十]{1,3}(?:[）)、]|是(?!要|否))|\d{1,2}[.．、](?!\d))?[，,]?/

/** told investors that… */
const THAT = /^ ?(?:[a-z]+ ){0,2}that /

/** COLUMBUS, Ohio (AP) — */
const DATELINE = /^[A-Z]{3}[A-Za-z .,()]{0,40} (?:[—–]|-{1,2}) /

function trim(words: string): string {
  const counted = words.replace(COUNTER, '')
  const isLatin = isLatinAt(counted, 0) || isLatinAt(counted, 1)
  const bare = withoutEdges(isLatin ? counted.replace(DATELINE, '').replace(THAT, '') : counted)
  const plain = withoutQuotes(bare)
  return plain.includes('"') ? plain.replace(/^"|[,.]?"$/g, '') : plain
}

const leads = characterSet('，,：:、—–-')
const trails = characterSet('。；;，,：:、.!！')

function withoutEdges(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && (isSpaceAt(words, start) || leads(words, start))) start++
  while (end > start && (isSpaceAt(words, end - 1) || trails(words, end - 1))) end--
  return words.slice(start, end)
}

/** Takes away the quotation mark that the words open or close alone, and the pair around all of them. */
function withoutQuotes(words: string): string {
  if (!words.includes('“') && !words.includes('”')) return words
  const opens = words.split('“').length
  const closes = words.split('”').length
  const whole = opens === 2 && closes === 2 && /^“.*”$/s.test(words)
  const open = opens > closes || whole ? words.replace(/^“/, '') : words
  return closes > opens || whole ? open.replace(/[。！，]?”$/, '') : open
}

/** Cuts at the last pause or space that leaves a line, never inside a surrogate pair. */
function cut(words: string, longest: number): string {
  if (words.length <= longest) return words
  const line = words.slice(0, longest)
  const pause = Math.max(line.lastIndexOf('、'), line.lastIndexOf(' '))
  const kept = pause > longest / 2 ? line.slice(0, pause) : line
  return kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()
}
