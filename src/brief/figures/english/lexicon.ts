import { verbWord } from './verbs.ts'

/** Words of English news by what they do in a sentence. What is not listed is taken for a noun or an adjective. */

const words = (list: string): Set<string> => new Set(list.split(/\s+/))

export const DETERMINERS = words(
  'a an the this these that those its their our his her my your whose each every all some any another both such no one-third',
)
export const PRONOUNS = words('it they we i he she you us them who which that this these those')
export const PREPOSITIONS = words(
  'of in to by at for from on with per as into onto over under through across during among amid against between within without ' +
    'towards toward via around near outside inside alongside about above below beyond past along since until till after before behind upon off out up down than including ' +
    'excluding despite regarding worth according beside beneath underneath atop opposite throughout',
)
export const CONJUNCTIONS = words(
  'and or but while whereas although though because if when where so nor plus whilst once',
)
export const AUXILIARIES = words(
  "is are was were be been being am has have had having do does did will would shall should can could may might must ’ll 'll won’t cannot",
)
export const ADVERBS = words(
  'also now already currently then still just only not never ever again further together respectively approximately roughly nearly almost ' +
    'about more most less least very much too so far ahead alone annually yearly daily monthly weekly eventually finally initially jointly ' +
    'recently previously currently expectedly directly mainly mostly largely partly fully there here however moreover meanwhile ' +
    'therefore otherwise instead overall thereby thus yet soon later earlier ago away back worldwide nationwide statewide abroad overseas ' +
    'altogether apiece aside particularly especially steadily next sharply slightly significantly actually today yesterday tomorrow',
)

/** Heads of noun phrases that name what is measured, not what it is measured on. */
const MEASURED =
  /^(?:gdp|product|output|values?|revenues?|income|sales|turnover|profits?|loss(?:es)?|trade|exports?|imports?|investments?|spending|expenditures?|receipts|tax(?:es)?|budget|capital|financing|funding|costs?|prices?|rates?|ratios?|shares?|wages?|salary|salaries|pay|population|employment|unemployment|workforce|headcount|capacity|production|area|length|space|volumes?|throughput|traffic|deposits|loans?|reserves|growth|increase|decline|rise|drop|progress|completion|disbursements?|payments?|compensation|benefits?|numbers?|total|occupancy|demand|supply|emissions|consumption|generation|density|licen[cs]es|registrations|renewals|deliveries|shipments|arrivals|orders|bookings|subsid(?:y|ies)|bonus|grants?|contracts?|ceiling|estimate|commitments?|debt|assets|added|speed|yield|reserves|equity|base|bill|earnings|surplus|deficit|inflows?|outflows?|use|utili[sz]ation|figures?|use|stock|credit|margin|inflation|surplus|fares?|time|times|spans?|period|age|distance|size|depth|height|weight|temperature|payroll|rents?|inflow|outlay|revenue|earthworks|data|results|gap|lead|lag|efforts?|targets?|goals?|plans?|shortcomings|details|economy|discharges|loadings|landings|sailings|transhipments?|cargo|freight|tonnage|ridership|patronage|footfall|dividends?|royalt(?:y|ies)|fees?|tolls?|premiums?|remittances|repayments?|withdrawals|inventor(?:y|ies)|stockpiles?|stocks|backlog|book|lending|borrowings?|savings|liabilities|provisions|ebitda|margins?|returns?|proceeds|takings|purchases|procurement|acreage|vacancy|attendance|enrol?lments?|intake|turnout|births|deaths|penetration|content|mileage|range|thickness|width|breadth|draught|clearance|pressure|intensity|efficiency|productivity|usage|uptake|recovery|resources|harvest|crop|catch|yields?|pensions?|waiting|absorption)$/i

/** Whether a noun phrase names a quantity: gross domestic product, annual capacity. */
export function isMeasured(phrase: string): boolean {
  const words = phrase.split(' ')
  // floor space sold
  const head = words.length > 1 && verbWord(words.at(-1) ?? '')?.form === 'past' ? words.at(-2) : words.at(-1)
  return MEASURED.test(head ?? '')
}

/** A thing that is invested in: what a sum beside it costs. */
export const PROJECT_NOUN =
  /\b(?:projects?|plants?|factor(?:y|ies)|parks?|facilit(?:y|ies)|developments?|schemes?|complex|campus|hubs?|cent(?:er|re)s?|ports?|expansion|programmes?|programs?|railway|line|bridge|warehouse|mill|refinery|terminal|airport|undertaking|base|venture|building|works|smelter|mine|farm|base|upgrade|redevelopment|road|stadium|hospital|school|site)$/i

/** Bodies that give public money. */
export const PUBLIC_BODY =
  /\b(?:government|council|administration|ministry|authority|state|city|county|district|province|commission|agency|union|parliament|department|bank|committee|treasury|bureau|prefecture|municipality)\b/i
