import { matchesOf } from '../matches.ts'
import { leadOf } from './lead-of-en.ts'
import { ORGANISATION } from './lexicon-en.ts'
import type { ListedName } from './listed-names.ts'

const CAPITALS = "[A-Z][\\w’'-]+(?: (?:of |at |the )?[A-Z][\\w’'-]+| [A-Z0-9]\\b){1,4}"
/** The second phase of Gull Quays, broke ground on Foxhill Meadows: only a thing to be built stands there. */
const WORKED_ON = new RegExp(
  `\\b(?:[Ww]orks? on|[Cc]onstruction (?:of|at)|[Pp]hase (?:one|two|three|four|\\d|I{1,3}) (?:of|at)|(?:first|second|third|fourth|next|final|last) phase (?:of|at)|(?:broke|breaks?|broken) ground (?:on|at|for)) (?:the )?(?:new )?(?<name>${CAPITALS})`,
  'g',
)
/** Skyline Tower Two topped out: what only such a thing does. */
const DOES = new RegExp(
  `(?<![\\w’'-])(?<name>${CAPITALS})(?= topped out| opened to (?:traffic|the public|shoppers|visitors|passengers)| (?:has )?reached \\d+ ?(?:%|per ?cent)| (?:is|are|was|were) (?:now )?(?:\\d[\\d.]* ?(?:%|per ?cent) (?:complete|done|built)|(?:nearly |almost )?complete\\b|under construction|(?:due|set|scheduled|expected|slated) to (?:open|be completed|be finished))| (?:will|would) (?:be (?:completed|finished|built)|open (?:in|by|on|next|this)\\b)| (?:will|would) re-?open\\b| (?:will|would) be (?:re-?tendered|reopened|commissioned)| (?:has|have) been (?:shelved|scrapped|cancelled|delayed|postponed|mothballed)| (?:is|are|was|were) (?:\\w+ (?:months?|weeks?|years?) (?:late|behind)|behind schedule|out to tender|on hold|stalled)| entered service|, stalled since|, where (?:more than |about |some |up to )?\\d[\\d,]* (?:new )?(?:homes|houses|flats|apartments|units) )`,
  'g',
)
/** • Gull Quays (Norway): $96 million: an entry of a list, told by its sum. */
const ENTRY =
  /^\s*(?:[•·▪●*–—-]|\d{1,2}[.)]) ?(?:(?<name>[A-Z][\w’'&-]*(?: [A-Z0-9][\w’'&-]*){1,4})(?: \([^()]{1,40}\))?|(?<short>[A-Z][\w’'&-]{3,}) \([A-Z][^()]{1,40}\)): (?=[$€£¥]?\d[\d.,]* ?(?:million|billion|bn|m)\b)/g
/** Dates, people, offices and places that bodies are called by. */
const NO_THING =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mayor|Governor|President|Premier|Minister|Prime|Sir|Mr|Mrs|Ms|Dr|United|South|North|East|West) |^(?:US|HK|NT|AU|A|C)?[A-Z]{2,3} \d|(?:No|Street|Avenue|County|Province|District|City|Town|Borough|Republic|States|Kingdom|Council|Day|Week|Opening|Season|Rangers|Show|Exhibition|Review|Report|Festival|Fair|Games|Committee|Act|Bill|Plan|Programme|Program|Tourism|Exports|Imports|Investment|Revenue|Total|Funding|Costs?|Budget|Sales|Profit|Income|Spending|Trade|Output|Sector|Industry|Services|Fund|Bank)$/

/** Names of English that end with no noun of something built, where works are told of them; offsets into the sentence. */
export function findToldNamesEn(sentence: string): ListedName[] {
  return [
    ...matchesOf(WORKED_ON, sentence),
    ...matchesOf(DOES, sentence),
    ...matchesOf(ENTRY, sentence),
  ].flatMap((match) => {
    const short = match.groups?.['short']
    const whole = match.groups?.['name'] ?? short ?? ''
    const lead = leadOf(`${whole} `)
    const name = whole.slice(lead)
    if (!(short || name.includes(' ')) || NO_THING.test(name) || ORGANISATION.test(name)) return []
    const start = match.index + match[0].indexOf(whole) + lead
    return [{ start, end: start + name.length, name }]
  })
}
