import { type Attention, standing } from './attention.ts'
import { PROJECT_NOUN, PUBLIC_BODY } from './lexicon.ts'

const PRONOUN = /^(?:it|they|he|she|its|their|his|her)$/i
const OURS = /^(?:we|our|i|us)$/i
/** Nouns that with "the" mean something named before. */
export const COMMON =
  /^(?:new |whole |second |entire )?(?:area|zone|county|port|line|province|country|city|company|project|plant|park|state|scheme|site|firm|group|building|facility|works|venture|undertaking|development|complex|factory|developer|investor|operator|authority|agency|council|ministry|administration|government|terminal|airport|bridge|[a-z]+ ?(?:maker|manufacturer))$/i
const COMPANY = /^(?:company|firm|group|manufacturer|[a-z]*maker|developer|investor|operator)$/
const COMPANY_NAME =
  /^.* (?:Inc|Corp|Corporation|Ltd|Co|plc|PLC|LLC|Group|Holdings|AG|SA|GmbH|SE|Company|Motors|Energy|Technologies|Industries|Foods|Homes|Rail|Resources|Minerals|Systems|Logistics|Electronics|Steel|Mining|Pharma|Semicon|Semiconductor|Partners|Capital|Digital|Electric|Power)\b/
/** Things that are as often the whole that the article is about. */
const WHOLE = /\b(?:area|zone|park|port|line|base|centre|center)$/i
/** Bodies above a place, which are seldom what an article is about, and firms that it has not named. */
const OTHERS = /^(?:state|government|ministry|country|county|company|firm|group)$/i
/** Words that mean any project. */
const ANY_PROJECT = /^(?:project|scheme|development|facility|works|undertaking|venture|investment)$/

/** Times, sizes and comparisons, which nothing is measured on: the previous year's $45 million, double that. */
export const NO_THING =
  /^(?:(?:[a-z]+ )?(?:years?|months?|weeks?|days?|quarters?|halves|decades?|yesterday|today)|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|hectares|acres|metres|meters|kilomet(?:re|er)s|(?:mega|giga|kilo)watts|tonnes|tons|double|triple|twice|half|larger|smaller|higher|lower|longer|shorter|more|fewer|less|bigger|s|%)$/i

/** Harbour Zone officials: it is the zone that they speak of. */
export const SPEAKERS =
  / (?:representatives|officials|authorities|executives|leaders|spokes(?:man|woman|person|people))$/

/** What is meant by words that may go back to something named before: it, the park, the company; else the words. */
export function resolve(named: string, determiner: string, attention: Attention): string {
  const words = named.replace(SPEAKERS, '')
  const { names } = attention
  if (PRONOUN.test(words) || NO_THING.test(words)) return standing(attention) || words
  if (OURS.test(words)) return names.main || attention.named || words
  if (names.isPerson(words)) return standing(attention)
  const goesBack = determiner === 'the' || determiner === 'this' || determiner === ''
  if (!goesBack || !COMMON.test(words)) return words
  const called = lastCalled(words, attention)
  if (called === '' && OTHERS.test(words)) return words
  return called || (PROJECT_NOUN.test(words) && !WHOLE.test(words) ? words : standing(attention)) || words
}

/** the park: the last name that ends in Park. */
function lastCalled(words: string, { seen, names, named }: Attention): string {
  const noun = (words.split(' ').at(-1) ?? '').toLowerCase()
  if (ANY_PROJECT.test(noun)) return isProject(named) ? named : (seen.findLast(isProject) ?? '')
  if (COMPANY.test(noun)) return companyIn(seen) || (mayBeFirm(named) ? named : '')
  const isCalled = (name: string): boolean => name.toLowerCase().split(' ').includes(noun)
  return seen.findLast(isCalled) ?? (isCalled(names.main) ? names.main : '')
}

/** Voltara Inc of "Voltara Inc officials". */
function companyIn(seen: readonly string[]): string {
  const name = seen.findLast((each) => COMPANY_NAME.test(each))
  return name === undefined ? '' : ((COMPANY_NAME.exec(name)?.[0] ?? '').split(' and ').at(-1) ?? '')
}

/** The park's company is not the park. */
function mayBeFirm(name: string): boolean {
  return !PROJECT_NOUN.test(name) && !WHOLE.test(name) && !PUBLIC_BODY.test(name)
}

/** Economic Development is a body that has the word in its name. */
function isProject(name: string): boolean {
  return PROJECT_NOUN.test(name) && !/Development$/.test(name)
}
