import type { Brief, Directive, Evidence, Figure } from '../domain/brief.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { isPeriod } from './is-period.ts'
import { amountsAt, scanQuantities } from './quantity/find-quantities.ts'
import { type HomeCurrency, homeCurrency } from './quantity/home-currency.ts'
import { normalise } from './quantity/normalise.ts'
import { endOfNumberWords } from './quantity/number-words.ts'
import type { Amount, Quantity } from './quantity/quantity.ts'
import type { Span } from './span.ts'

export interface Verified {
  readonly brief: Brief
  readonly dropped: { readonly figures: number; readonly directives: number }
}

/**
 * The law that every brief passes, whichever engine wrote it. A figure stays only when its evidence stands in
 * the article, its text stands in the evidence, and the quantity grammar reads its value and unit there. A
 * directive stays only when its evidence stands in the article; an issuer, role, target or deadline that the
 * article does not bear out is taken from it. Offsets are corrected where the words are found elsewhere.
 */
export function verifyBrief(brief: Brief): Verified {
  const check = createCheck(brief)
  const figures = brief.figures.map((figure) => check.figure(figure)).filter((figure) => figure !== null)
  const directives = brief.directives.map((each) => check.directive(each)).filter((each) => each !== null)
  return {
    brief: { ...brief, figures, directives },
    dropped: {
      figures: brief.figures.length - figures.length,
      directives: brief.directives.length - directives.length,
    },
  }
}

interface Check {
  figure(figure: Figure): Figure | null
  directive(directive: Directive): Directive | null
}

function createCheck({ title, text }: Brief): Check {
  const read = new Map<string, Read>()
  const home = homeCurrency(text)
  let whole: ReadonlyMap<number, Quantity> | null = null
  // a cell of a table has its unit from the lines above its evidence
  const cellAt = (start: number): Quantity | undefined => {
    whole ??= new Map(scanQuantities(text, normalise(text), home).map((each) => [each.start, each]))
    return whole.get(start)
  }
  const readingOf = (evidence: string): Read => {
    const known = read.get(evidence)
    if (known) return known
    const reading = readEvidence(evidence, home)
    read.set(evidence, reading)
    return reading
  }
  // figures of one sentence have one evidence
  let found: Found | null = null
  const placeOf = (evidence: string, start: number): Evidence | null => {
    if (found === null || found.evidence !== evidence || found.start !== start)
      found = { evidence, start, place: placeEvidence(text, evidence, start) }
    return found.place
  }
  const told = `${title}\n${text}`
  const heard = new Map<string, boolean>()
  let simplified: string | null = null
  const stands = (words: string): boolean => {
    if (told.includes(words)) return true
    simplified ??= toSimplified(told)
    return simplified.includes(toSimplified(words))
  }
  // most words stand in the evidence itself, the others come again and again
  const says = (words: string, evidence: string): boolean => {
    if (evidence.includes(words)) return true
    const known = heard.get(words) ?? stands(words)
    heard.set(words, known)
    return known
  }
  return {
    figure: (figure) => verifyFigure(figure, { placeOf, readingOf, cellAt }),
    directive: (directive) =>
      verifyDirective(directive, placeOf(directive.evidence, directive.evidenceStart), says),
  }
}

/** Evidence as the quantity grammar reads it. */
interface Read {
  /** What begins at an offset; most figures stand where they say. */
  readonly at: (offset: number) => readonly Amount[]
  readonly all: () => readonly Quantity[]
}

function readEvidence(evidence: string, home: HomeCurrency): Read {
  const normal = normalise(evidence)
  let all: readonly Quantity[] | null = null
  return {
    at: (offset) => amountsAt(normal, offset, home),
    all: () => {
      all ??= scanQuantities(evidence, normal, home)
      return all
    },
  }
}

/** Evidence as it was asked for, and where it stands. */
interface Found {
  readonly evidence: string
  readonly start: number
  readonly place: Evidence | null
}

interface Readings {
  readonly placeOf: (evidence: string, start: number) => Evidence | null
  readonly readingOf: (evidence: string) => Read
  readonly cellAt: (start: number) => Quantity | undefined
}

function verifyFigure(figure: Figure, { placeOf, readingOf, cellAt }: Readings): Figure | null {
  const evidence = placeOf(figure.evidence, figure.evidenceStart)
  if (!evidence) return null
  const moved = evidence.evidenceStart - figure.evidenceStart
  const wanted = figure.start + moved - evidence.evidenceStart
  const reading = readingOf(evidence.evidence)
  const isItsValue = ({ unit, value }: Amount | Quantity): boolean =>
    unit === figure.unit && isSameValue(value, figure.value)
  const isIt = (quantity: Quantity): boolean => quantity.text === figure.text && isItsValue(quantity)
  const there = reading
    .at(wanted)
    .find(
      (amount) => amount.start === wanted && isWritten(figure.text, evidence, amount) && isItsValue(amount),
    )
  const quantity = there ?? elsewhere(reading.all().filter(isIt), wanted)
  if (!quantity) {
    const cell = isBareNumber(figure.text) ? cellAt(figure.start + moved) : undefined
    return cell && isIt(cell) ? { ...figure, ...evidence, start: cell.start, end: cell.end } : null
  }
  const start = evidence.evidenceStart + quantity.start
  const end = start + figure.text.length
  if (moved === 0 && start === figure.start && end === figure.end) return figure
  return { ...figure, ...evidence, start, end }
}

/** Digits or English words whose noun stands outside their sentence: six have been delivered. */
function isBareNumber(text: string): boolean {
  return BARE_NUMBER.test(text) || endOfNumberWords(text) === text.length
}

const BARE_NUMBER =
  /^[-−－+]?[\d０-９][\d０-９.．,，]*(?: (?:thousand|[mbtr]{1,2}illion))?$|^(?:dozens?|hundreds?)$/i

function isWritten(text: string, { evidence }: Evidence, { start, end }: Span): boolean {
  return end - start === text.length && evidence.startsWith(text, start)
}

function elsewhere(same: readonly Quantity[], wanted: number): Quantity | undefined {
  return same.find(({ start }) => start === wanted) ?? same[0]
}

function isSameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** The evidence at the offset it names, else where it first stands; null when the article does not hold it. */
function placeEvidence(text: string, evidence: string, evidenceStart: number): Evidence | null {
  if (!evidence) return null
  if (evidenceStart >= 0 && text.startsWith(evidence, evidenceStart)) return { evidence, evidenceStart }
  const found = text.indexOf(evidence)
  return found >= 0 ? { evidence, evidenceStart: found } : null
}

function verifyDirective(
  directive: Directive,
  evidence: Evidence | null,
  says: (words: string, evidence: string) => boolean,
): Directive | null {
  if (!evidence) return null
  const { issuer, role, target, deadline } = directive
  return {
    ...directive,
    ...evidence,
    issuer: issuer && says(issuer, evidence.evidence) ? issuer : null,
    role: role && says(role, evidence.evidence) ? role : null,
    action: isBorneOut(directive.action, evidence.evidence) ? directive.action : evidence.evidence,
    target: target !== null && evidence.evidence.includes(target) ? target : null,
    deadline: deadline !== null && isPeriod(deadline) ? deadline : null,
  }
}

const NUMBERS = /\d+(?:\.\d+)?/g

/** An action has words, and every number in it is one of the evidence. */
function isBorneOut(action: string, evidence: string): boolean {
  const told = action.match(NUMBERS)
  if (told === null) return action.trim() !== ''
  const numbers = new Set(evidence.match(NUMBERS))
  return told.every((number) => numbers.has(number))
}
