import { countedNounAt } from './counted-noun-at.ts'
import { readPart } from './read-part.ts'
import type { UnitKind } from './units.ts'

/** What an English number without a noun counts. */
export interface Elided {
  readonly unit: string
}

/** The amount before a number. */
export interface Before {
  readonly end: number
  readonly kind: UnitKind
  readonly unit: string
}

/** How far back a noun may stand that a number is understood to count. */
const REACH = 160
/** How far where the number says that it counts what was told before. */
const FAR = 400
const SENTENCE_END = /[.!?;](?=["”]?\s)|\n/
const EACH_END = /[.!?;](?=["”]?\s)|\n+/
/** 15 have been put into operation: the number is the subject. */
const AS_SUBJECT = /^ (?:of them |more )?(?:have|has|had|are|were|will|would|could|can|must|should|may)\b/
const OPENS_CLAUSE =
  /(?:[,:;(–—] |\b(?:and|while|but|whereas|of which|with) )(?:about |around |some |nearly |more than |over |only |another |an additional |a further )?$/
/** against 2,306 in 2024: the number is what something is compared with. */
const COMPARED =
  /\b(?:compared (?:with|to)|against(?: an? (?:[a-z]+ )?(?:target|plan|goal) of)?|of (?:its|the|their|an?) (?:[a-z]+ )?(?:target|plan|goal) of|versus|(?:up|down) from|from|(?:bringing|taking|lifting|raising) (?:the|its|their) (?:[a-z]+ )?(?:total|number|tally)(?: [a-z ]{1,24})? to|(?:bringing|taking|lifting|raising) (?:the|its|their) [a-z -]{2,32} to|(?:short of|to|past|above|below|beyond) (?:its|the|their|an?) (?:[a-z]+ )?(?:target|plan|goal|forecast) of|short of (?:the|its|their))(?: about| around| some| nearly| just| only| just over| more than)? $/
const ENDS_COMPARISON =
  /^(?:[,.;)]| (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months|quarters|years) (?:ago|earlier|before)\b| (?:in|at|a year|last year|the year|previously|earlier|today|now|at present|to|by|forecast|promised|planned|targeted)\b)/
const OF_ALL = /^ (?:out )?of (?:the |its |their |all |some |about |around )*(?:[A-Za-z-]+['’]s? )?/
/** 312 companies, 48 of them foreign-funded. */
const OF_THEM = /^ of (?:them|which|whom|these|those)\b/
/** the top 10 of 168 zones: a rank. */
const TOP = /\btop $/i
/** Of the newly signed projects, 35 are …: the whole opens the sentence. */
const OF_WHOLE =
  /(?:^|[.\n"“] ?)(?:Of|Among) (?:the|these|those|them|its|all)?(?<noun>(?: [A-Za-z-]+){1,6}), $/

/**
 * The noun that a bare English number counts without saying it: that of the count before it in the sentence, or
 * of the whole that it is a part of. Null when nothing shows that it is a count.
 */
export function elidedNoun(
  text: string,
  number: { readonly start: number; readonly end: number },
  previous: Before | undefined,
  counted: Before | undefined,
): Elided | null {
  // all the signs of one end or begin with a space
  if (text[number.start - 1] !== ' ' && text[number.end] !== ' ') return null
  const after = text.slice(number.end, number.end + 24)
  if (IN_WORDS.test(after) && RATIO.test(text.slice(Math.max(0, number.start - 12), number.start)))
    return null
  if (isYear(text.slice(number.start, number.end))) return null
  if (OF_THEM.test(after) && counted && isCount(counted) && number.start - counted.end <= REACH)
    return sentencesIn(text.slice(counted.end, number.start)) > 1 ? null : { unit: counted.unit }
  if (/^ of us\b/.test(after)) return { unit: 'person' }
  const sized = SIZED.exec(text.slice(number.end, number.end + 48))?.[1]
  if (sized) return countedNounAt(` ${sized}`, 0)
  const whole = TOP.test(text.slice(Math.max(0, number.start - 8), number.start)) ? null : OF_ALL.exec(after)
  if (whole) return nounOfWhole(text, number.end + whole[0].length)
  const before = text.slice(Math.max(0, number.start - REACH), number.start)
  const said = numberOf(before, after)
  if (said) return said
  const opened = AS_SUBJECT.test(after) ? OF_WHOLE.exec(before)?.groups?.['noun'] : undefined
  const noun = opened === undefined ? null : countedNounAt(opened, 0)
  if (noun && noun.end === opened?.length) return { unit: noun.unit }
  const joined = JOINED.exec(text.slice(number.end, number.end + 60))?.[0]
  const both = joined === undefined ? null : nounOfWhole(text, number.end + joined.length)
  if (both) return both
  const part = counted && isCount(counted) ? partOf(text, number, counted) : null
  if (part) return part
  // 142 homes, 81% of its target of 175
  const last = previous?.kind === 'percent' ? counted : previous
  const these =
    AS_SUBJECT.test(after) && counted && isCount(counted) ? ofThese(text, number.start, counted) : null
  if (these) return these
  if (counted && isCount(counted) && DIFFERS.test(after) && isInSentence(text, number.start, counted))
    return { unit: counted.unit }
  if (!last || !isCount(last) || number.start - last.end > REACH) return null
  const between = text.slice(last.end, number.start)
  if (AS_SUBJECT.test(after) && between.endsWith('; ') && sentencesIn(between.slice(0, -2)) === 0)
    return { unit: last.unit }
  if (SENTENCE_END.test(between)) return null
  // by seven votes to two
  const shifts = GOES_TO.test(between) && /\d/.test(text[number.start] ?? '')
  if (shifts || (CHANGED_BY.test(between) && ENDS_CHANGE.test(after))) return { unit: last.unit }
  if (AS_SUBJECT.test(after) && OPENS_CLAUSE.test(between)) return { unit: last.unit }
  return COMPARED.test(between) && ENDS_COMPARISON.test(after) ? { unit: last.unit } : null
}

/** nine in ten of them: a ratio. */
const RATIO = /\b(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) (?:every )?$/i
const IN_WORDS = /^ of (?:them|these|those|the|its|all)\b/
/** six 5,000-tonne berths */
const SIZED = /^ [\d,.]+-(?:[a-z]+-)*[a-z]+ (?:[a-z-]+ ){0,2}?([a-z]{3,}s)\b/
/** Of these, 31 have been finished: the count of the sentence before. */
const OF_THESE =
  /[.\n] ?(?:Of|Among) (?:these|those|them|which), (?:about |around |some |nearly |more than |over |only )?$/
/** from 6,900 in 2020 to 2,750, against 11.7 million in 2025 and 10.9 million, 12 stations out of 19 */
const GOES_TO =
  /^(?:(?: in (?:(?:19|20)\d\d|[A-Z][a-z]+))? to| in (?:19|20)\d\d and| out of(?: the| its| a total of)?)(?: about| around| some| nearly| just| only| over| more than)? $/
/** 17 more than in May, 230 short of the forecast */
const DIFFERS = /^ (?:(?:more|fewer|less) than\b|(?:short of|below|above) (?:its|the|their|an?|that|last)\b)/
/** households on the list, up 900 in a year */
const CHANGED_BY =
  /(?:, (?:up|down)(?: by)?|(?:rose|grew|climbed|fell|increased|shrank|dropped|declined) by)(?: about| around| some| nearly| over| more than| just)? $/
const ENDS_CHANGE = /^(?:[.,;)]| (?:in|on|over|from|since|during|a)\b)/

function ofThese(text: string, start: number, counted: Before): Elided | null {
  if (start - counted.end > FAR || !OF_THESE.test(text.slice(Math.max(0, start - 48), start))) return null
  return sentencesIn(text.slice(counted.end, start)) < 2 ? { unit: counted.unit } : null
}

function isInSentence(text: string, start: number, { end }: Before): boolean {
  return start - end <= REACH && !SENTENCE_END.test(text.slice(end, start))
}

function sentencesIn(between: string): number {
  return between.split(EACH_END).length - 1
}

const SAYS =
  '(?: to| at| of| numbers| is| was| reached| hit| exceeded| topped| totall?ed| stood at| stands at| (?:rose|grew|climbed|fell|increased) to)(?: about| around| some| nearly| over| more than| at least)? $'
const NUMBER_OF = new RegExp(
  `\\bnumber of(?<noun>(?: [A-Za-z-]+){1,5}?)(?: in [A-Z][a-z]+)?(?:${SAYS}|(?: (?:on|at) (?:the )?[a-z]+)?(?: (?:has |had |was |is )?(?:dropped|fallen|fell|rose|risen|grew|grown|cut|gone|went|increased))? from $)`,
)
const PEOPLE = new RegExp(
  `\\b(?:workforce|population|headcount|staff|enroll?ment|payroll|employment)(?:${SAYS}|, (?:at )?$)`,
)
/** The steelworks employed 4,600. */
const EMPLOYS = /\bemploy(?:s|ed|ing)?(?: about| around| some| nearly| over| more than| only| just)? $/
const ENDS = /^(?:[.,;)]|$| (?:at|in|on|there|here|directly|locally|before|by)\b)/
/** Vessel calls numbered 1,730. */
const NUMBERED_AS =
  /\b([a-z]{3,}s)(?: also| now)? (?:number|numbered)(?: about| around| some| nearly| over| more than| only| just)? $/
const TOTALLED =
  /\b([a-z]{3,}s) (?:totall?ed|total)(?: about| around| some| nearly| over| more than| only| just)? $/

/** increase the number of foreign-funded enterprises to 12,000 · a workforce of 6,740. */
function numberOf(before: string, after: string): Elided | null {
  const noun = NUMBER_OF.exec(before)?.groups?.['noun']
  if (noun !== undefined) return countedNounAt(noun, 0)
  if (PEOPLE.test(before)) return { unit: 'person' }
  if (EMPLOYS.test(before) && ENDS.test(after)) return { unit: 'person' }
  const many = NUMBERED_AS.exec(before)?.[1] ?? TOTALLED.exec(before)?.[1]
  return many && !NO_THINGS.test(many) ? countedNounAt(` ${many}`, 0) : null
}

/** Exports totalled so many millions of what the text does not say. */
const NO_THINGS =
  /^(?:sales|exports|imports|revenues|costs|profits|assets|deposits|loans|investments|funds|taxes|receipts|earnings|proceeds|savings|shares|rates|prices|values|volumes|numbers|figures|losses|debts|reserves|services|items)$/

/** 250 direct and 400 indirect jobs. */
const JOINED =
  /^ (?:in)?(?:direct|permanent|full-time|skilled|new|affordable|social|public|residential|existing|domestic|local|male|urban|standard|private|council|construction|operational|on-site|market|studio|one-bedroom|two-bedroom|single|manufacturing|short-term|long-term|upstream|primary|large|small) (?:and|or|plus) (?:about |around |some |nearly |over |more than |up to |a further |another )?(?=\d)/
const FURTHER = /\b(?:another|a further|an additional|(?:the|all) (?:other|remaining)) $/i
const OPENS_PART =
  /(?:[:,(–—] |\band )(?:including |among them |of which |with |about |around |some |nearly |more than |over |just |only )*$/
/** 231 for rent, 1,120 funded by investors, 15 in 2023. */
const PART_GOES_ON =
  /^ (?:for|with|during (?:the )?construction|[a-z-]+ ones|to be|in(?! (?:ten|five|four|three|every|\d))|at|on|from|by|under|of them|(?!(?:being|during|including|according|regarding|following|concerning|hundred|need|used)\b)[a-z]{2,}(?:ed|ing))\b/
const ENDS_PART = /^[.,;:)]|^ (?:and|will|would|are|were|have|had)\b/
/** May 12 and 13, junctions 10 and 12, between 9 and 5: numbers that count nothing. */
const NUMBERED =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [\d, and–-]*$|\b(?:junctions?|phases?|lots?|routes?|sections?|stages?|gates?|blocks?|terminals?|berths?|lines?|numbers?|nos?\.?|exits?|zones?|wards?|aged?|ages|pages?|between|from|units?|buildings?|articles?|items?|points?|reactors?|platforms?|piers?) [\d, and–-]*$/i

/** 418 homes: 231 for rent and 97 for sale; 290 people, with a further 400 at suppliers; the other six. */
function partOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  counted: Before,
): Elided | null {
  if (start - counted.end > REACH || start < counted.end) return null
  const between = text.slice(counted.end, start)
  const after = text.slice(end, end + 24)
  if (NUMBERED.test(text.slice(Math.max(0, start - 40), start))) return null
  if (FURTHER.test(between) && (PART_GOES_ON.test(after) || ENDS_PART.test(after)))
    return { unit: counted.unit }
  if (SENTENCE_END.test(between)) return null
  const goesOn = PART_GOES_ON.test(after) || AS_SUBJECT.test(after)
  return OPENS_PART.test(between) && goesOn ? { unit: counted.unit } : null
}

/** 212,000 of the 498,000 concrete sleepers. */
function nounOfWhole(text: string, at: number): Elided | null {
  const whole = readPart(text, at)
  if (whole && whole.unit !== null) return null
  // 64 of the units
  const noun = countedNounAt(text, whole ? whole.end : at - 1)
  return noun && { unit: noun.unit }
}

function isCount({ kind, unit }: Before): boolean {
  return kind === 'count' && /^[a-z]/i.test(unit)
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number)
}
