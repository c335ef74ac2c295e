/** The longest action, in characters: a line in a chat. */
const LONGEST = { zh: 60, en: 140 } as const

/** What matters in an instruction; a clause without any of it may stay away at either end. */
const CUE = /要|必须|须|应|不得|严禁|确保|力争|力保|将|加快|推动|推进|前|达到|完成|must|should|will|to /

/**
 * Shortens what is said to its instruction: a part of `content` cut at commas, the background in front of it
 * left out when the whole is too long for a line.
 */
export function shortenAction(content: string, language: 'zh' | 'en'): string {
  const longest = LONGEST[language]
  const whole = trim(content)
  if (whole.length <= longest) return whole
  const clauses = whole.split(/(?<=[，,；;])/)
  const first = Math.max(
    0,
    clauses.findIndex((clause) => CUE.test(clause)),
  )
  let action = ''
  for (const clause of clauses.slice(first)) {
    if (action && trim(action + clause).length > longest) break
    action += clause
  }
  return cut(trim(action), longest)
}

function trim(words: string): string {
  return words.replace(/^[\s“"'‘「，,：:、—–-]+|[\s”"'’」。；;，,：:、.!！]+$/g, '')
}

/** Cuts at the last pause or space that leaves a line, never inside a surrogate pair. */
function cut(words: string, longest: number): string {
  if (words.length <= longest) return words
  const line = words.slice(0, longest)
  const pause = Math.max(line.lastIndexOf('、'), line.lastIndexOf(' '))
  const kept = pause > longest / 2 ? line.slice(0, pause) : line
  return kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()
}
