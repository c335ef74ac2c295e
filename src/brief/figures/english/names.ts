import type { Document } from '../../document.ts'
import { matchesOf } from '../../matches.ts'

/** The names of an English article. */
export interface Names {
  /** The zone, company, body or project that the article is about; empty when none stands out. */
  readonly main: string
  isPerson(words: string): boolean
  /** Whether words in capitals are a name: they stand inside a sentence somewhere. */
  isKnown(words: string): boolean
  /** Whether one word is part of such a name. */
  isPart(word: string): boolean
}

const BODY =
  '(?:Zone|Area|Park|Group|Corp|Corporation|Inc|Ltd|County|City|Council|Authority|Port|Company|Holdings|Agency|Ministry|Administration|Line|Project|Railway|Airport|Plant|Bridge|Estate|District|Province|Energy|Motors|Bank)'
/** A name in capitals that ends in a word for a body, or "City of". */
const NAME = new RegExp(
  `(?:City|County|Port|Ministry|Bank|University) of [A-Z][\\w’'-]*(?: [A-Z][\\w’'-]*){0,3}|[A-Z][\\w’'–-]*(?: (?:[A-Z][\\w’'–-]*|&|of|and|high-tech|for)){0,6}? (?:${BODY}|zone)(?![\\w’'])(?: ${BODY})?`,
)
const IN_CAPITALS =
  /[A-Z][A-Z–-]{2,}(?: [A-Z–-]{2,}){0,6} (?:ZONE|AREA|PARK|PORT|LINE|PROJECT|RAILWAY|AIRPORT|PLANT|BRIDGE|COUNTY|CITY)\b/
const TITLED =
  /\b(?:Mr|Ms|Mrs|Dr|Sen|Gov|Rep|Governor|Minister|Mayor|President|Chairman|Chairwoman|Director|Secretary|Commissioner|Senator|Councillor|Councilmember|Premier|Marshal|Prince|Prof|Cr|Cllr|Coun|Councilman|executive|officer|manager|director|spokesman|spokeswoman|leader|chairman|president)\.? ([A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2})|([A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2}) (?:said|told|added|noted|urged|stressed|ordered|explained|disclosed|thanked|praised)\b|,” ([A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2})/g
/** Last words of firms and bodies that no person has. */
const FIRM =
  '(?:Logistics|Foods|Partners|Systems|Solutions|Technologies|Industries|Homes|Airlines|Airways|Shipyard|Steel|Mining|Pharma|Semiconductor|Electronics|Cells|Renewables|Resources|Materials|Capital|Ventures|Properties|Developments?|Construction|Engineering|Services|Networks|Labs?|Water|Rail|Ports|Oil|Gas|Petroleum|Chemicals|Cement|Telecom|Solar|Wind|Power|Electric|Appliances|Healthcare|University|College|Institute|Association|Union|Federation|Trust|Fund|Board|Bureau|Department|Office|Commission|Committee|Government|Mills|Works|Yards)'
const IS_BODY = new RegExp(`\\b${BODY}\\b|\\b${FIRM}$`)
const PROPER = /(?<=[a-z,] )[A-Z][\w’&-]*(?: (?:[A-Z][\w’&-]*|&)){0,4}/g
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|In|It|He|She|We|I|GDP|GNP|CPI|PPI|PMI|FDI|FTZs?|EDZs?|VAT|TEUs?)\b/
/** By Orla Tamm, Harbour Courier | 21 October 2022: whoever writes it, and where, is not what it tells of. */
const BYLINE = /^By [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}(?:,| \||(?=\n|$))[^\n]{0,80}$/gm
/** Project director Ivo Tamm is no project: his name is in the last words. */
const CALLED = 2
/** How far into an article its names are looked for. */
const OPENING = 6000
const HEAD = 700
/** How many names are weighed against each other. */
const MANY = 60

export function namesOf({ article, title, text }: Document): Names {
  const opening = article.language === 'en' ? `${title}\n${text.slice(0, OPENING)}`.replace(BYLINE, '') : ''
  const people = new Set<string>()
  for (const [, titled, speaks, quoted] of matchesOf(TITLED, opening)) {
    const name = titled ?? speaks ?? quoted ?? ''
    const inTitle = titled === undefined && title.includes(name.split(' ')[0] as string)
    if (!IS_BODY.test(name) && !inTitle && !invests(name, opening))
      people.add(name.split(' ').at(-1) as string)
  }
  const isPerson = (words: string): boolean =>
    people.has(words.split(' ').at(-1) ?? '') && !IS_BODY.test(words.split(' ').slice(-CALLED).join(' '))
  const known = new Set<string>()
  for (const [name] of matchesOf(PROPER, opening)) if (!NO_NAME.test(name)) known.add(name)
  const main = mainOf(title.replace(BYLINE, ''), opening, known, isPerson)
  const parts = new Set([...known].flatMap((name) => name.split(' ')))
  return { main, isPerson, isKnown: (words) => known.has(words), isPart: (word) => parts.has(word) }
}

/** Lockheed Martin plans to invest: no person does. */
function invests(name: string, opening: string): boolean {
  const at = opening.indexOf(`${name} `)
  return at >= 0 && INVESTS.test(opening.slice(at + name.length, at + name.length + 40))
}

const INVESTS =
  /^ (?:plans to|will|intends to|is to|has agreed to) (?:invest|build|open|create|hire|employ|construct|expand|establish|locate)\b/

/** Who counts, reports or publishes is not what is told of, unless the headline names him. */
const REPORTS = /\b(?:Bureau|Statistics|Customs|Ministry|News|Agency|Daily|Times|Observer|Reuters|Xinhua)\b/

function mainOf(
  title: string,
  opening: string,
  known: ReadonlySet<string>,
  isPerson: (words: string) => boolean,
): string {
  const leading = leadingName(title, opening)
  if (leading !== '' && !isPerson(leading)) return leading
  const named =
    NAME.exec(title)?.[0] ?? IN_CAPITALS.exec(title)?.[0] ?? NAME.exec(opening.slice(0, HEAD))?.[0]
  if (named && (!REPORTS.test(named) || title.includes(named))) return named.replace(/^The /, '').trim()
  const weigh = (name: string): number =>
    (opening.split(name).length - 1) *
    (name.includes(' ') ? 2 : 1) *
    (title.includes(name.split(' ')[0] as string) ? 2 : 1)
  let best = ''
  let most = 1
  for (const name of [...known]
    .filter(
      (each) =>
        !isPerson(each) &&
        !/['’]s?$/.test(each) &&
        (!REPORTS.test(each) || title.includes(each)) &&
        !opening.includes(`Ministry of ${each}`),
    )
    .slice(0, MANY)) {
    const weight = weigh(name)
    if (weight > most) [best, most] = [name, weight]
  }
  return best
}

const LEADING = /^[A-Z][\w’&-]*(?: (?:[A-Z][\w’&-]*|&|high-tech|of(?= [A-Z])))*/
/** China's Hainan Free Trade Port. */
const OF_WHOM = /^[A-Z]\w*['’]s (?=[A-Z])/
const OFFICES =
  /^(?:Gov|Sen|Rep|Gen|Lt|Dr|Mr|Mrs|Ms|Prof|Governor|Senator|Government|Council|Mayor|Minister|Ministry|President|State|City|County|Officials|Work|New|Report|Notice|Press|Fact|The|A|An|In|On|At|For|How|Why|What|When|Half-yearly|Annual)\b/

/** The name that a headline opens with, when its text has it too and it is no common word. */
function leadingName(title: string, opening: string): string {
  const lower = title.split(' ').filter((word) => /^[a-z]{3,}/.test(word)).length
  const name = lower < 3 ? '' : (LEADING.exec(title.replace(OF_WHOM, ''))?.[0] ?? '').replace(/['’]s?$/, '')
  if (name === '' || OFFICES.test(name)) return ''
  const body = opening.slice(title.length)
  const isCommon = !name.includes(' ') && new RegExp(`\\b${name.toLowerCase()}\\b`).test(body)
  if (body.includes(name)) return isCommon ? '' : name
  const short = name.replace(/ [A-Z]{2,}$/, '')
  return short !== name && short.includes(' ') && body.includes(short) ? short : ''
}
