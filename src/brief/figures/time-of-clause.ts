import { hasHan } from '../../script/characters.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isWhole, wholeBehind } from './english/part-of-whole.ts'
import type { Mention, ReadSentence } from './mentions.ts'

/** In front of a time that says when: in, by, when it opens in. */
const WHEN = /(?:^| )(?:in|by|at|during|over|throughout|on|before|until|through|for)(?: the)? $/
/** What begins another clause, or hangs the time on something else than the verb of the figure. */
const LEAVES =
  /[,;:()—–"“”]| (?:and|or|but|while|whereas|which|who|whose|where|that|than|as|after|since|because|if|although|though|from|against|compared|with which) | [a-z]{2,}(?:ed|ing|ught|ilt) | (?:born|built|made|set|sold|won|held|done|known|begun|drawn|taken|given|seen|left|paid|put|cut) /
/** when it opens in 2027: what is told with the figure is to be then. */
const ONCE = / (?:when|once) /
/** Behind a time that is no adjective of a noun. */
const ENDS =
  /^(?:$|[,.;:)!?"”—–]| (?:and|but|while|as|to|in|at|on|or|from|with|for|because|after|under|through|when|if|even|although|up|down|compared|against|thanks|amid|despite)\b)/
/** had been leased, must be taken back: the verb of the figure itself, not one that hangs on a noun. */
const PASSIVE =
  /^(?: of (?:the |its |their )?[a-z-]+(?: (?!and |or |which |that )[a-z-]+)?)? (?:has|have|had|was|were|is|are|will|would|must|should|shall|may|can|could)(?: (?:be|been|already|since|also|now|not))* (?:[a-z]+ed|laid|built|sold|won|held|done|drawn|taken|given|left|paid|put|cut|spent|made|bought|brought)\b/
/** tonnes of contaminated soil */
const ADJECTIVE = /^ of [a-z-]+(?:ed|ing) (?=[a-z])/
const FARTHEST = 120
/** the 310-hectare site, its $240 million mill: a size is of no time. */
const ATTRIBUTE =
  /^ (?!(?:a|an|the|of|in|to|by|at|for|on|from|into|worth|per|when|once|during|over|through|until|before|last|this|next|each|every|more|annually|a year|long|together|has|have|had|was|were|is|are|will|would|must|should|shall|may|can|could)\b)[A-Za-z]/
const WORTH = /\bworth (?:(?:a|an|the|about|over|some|nearly|more than|combined|total of) )*$/
/** How far before a figure the words stand that hang it on a noun. */
const NEAR = 40
/** risen by $12 million */
const BY = / by (?:[a-z]+ ){0,2}$/
/** a depot with 30 docks, a school for 600 apprentices */
const HANGS = /\b(?:with|for|around|near) (?:(?:the|a|an|up to|about|over|some|at least|more than|nearly) )?$/

/** 48 billion yuan (about $6.7 billion) in May: how long the same sum in other money is. */
export function glossBehind(normal: string, at: number): number {
  return normal.startsWith(' (', at) ? (GLOSS.exec(normal.slice(at, at + LONGEST_GLOSS))?.[0].length ?? 0) : 0
}

const GLOSS = /^ \([^()]*\d[^()]*\)/
const LONGEST_GLOSS = 48

/**
 * The time behind an English figure that says when its verb happens: hire 420 workers by the end of 2024, make 300,000
 * motors when it opens in 2025. Null where another figure, clause or participle stands between.
 */
export function timeOfClause(
  { quantity, sentence, before, after }: Mention,
  { normal, periods, mentions }: ReadSentence,
): PeriodSpan | null {
  const near = before.slice(-NEAR)
  if (hasHan(normal) || HANGS.test(near)) return null
  const next = periods.find(({ start }) => start >= quantity.end)
  if (!next || next.start - quantity.end > FARTHEST || !/^(?:span|as_of|deadline|day|since)$/.test(next.kind))
    return null
  // laid 16 km since January; what grew since then is measured against it
  if (next.kind === 'since' && (/^(?:percent|points|times)$/.test(quantity.kind) || BY.test(near)))
    return null
  if (isWhole(near)) return null
  const whole = wholeBehind(after)
  const gloss = whole || glossBehind(normal, quantity.end - sentence.start)
  const from = quantity.end - sentence.start + gloss
  if (
    next.period === null ||
    next.start < sentence.start + from ||
    mentions.some(({ quantity: { start } }) => start >= sentence.start + from && start < next.start)
  )
    return null
  const between = normal.slice(from, next.start - sentence.start)
  // the day of an event dates what is counted there, not what its projects are worth
  if (quantity.kind === 'money' && next.kind === 'day' && WORTH.test(near)) return null
  if (quantity.kind !== 'count' && ATTRIBUTE.test(between)) return null
  const words = normal.slice(next.start - sentence.start, next.end - sentence.start)
  const when =
    next.kind === 'since' ||
    WHEN.test(between) ||
    /^(?:by|before|until|last|this|next|as of|at|on)\b/i.test(words)
  const [own = ''] = between.replace(PASSIVE, ' ').replace(ADJECTIVE, ' ').split(ONCE)
  if (
    !when ||
    LEAVES.test(`${own} `) ||
    !ENDS.test(normal.slice(next.end - sentence.start, next.end - sentence.start + 14))
  )
    return null
  return next
}
