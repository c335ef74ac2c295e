import { matchesOf } from '../matches.ts'
import type { ListedName } from './listed-names.ts'

/** Terminal 5: its kind and its number are the name. */
const NUMBERED =
  /(?<![\w-])(?:Terminal|Berth|Runway|Pier|Metro Line|Line|Dock|Quay|Reactor) \d{1,2}\b(?![-.,]\d)/g

/** A second machine, priced at $110 million: told by its sum. */
const PRICED =
  /\b[AaTt](?:he)? (?<name>(?:[a-z-]+ ){1,3}[a-z]+), (?:priced at|costing|worth|valued at|budgeted at|estimated at) (?:an estimated |about |some )?(?:[$€£¥]\d[\d.,]* ?(?:million|billion|bn|m)|\d[\d.,]* (?:million|billion) )/g

/** What has a sum too, and is nothing built. */
const NO_MACHINE =
  /(?:contract|deal|loan|grant|order|fund|package|agreement|bond|tender|fine|programme|program|award|bid|stake|share|budget|subsidy|house|home|flat|investment|company|firm|start-?up|business|maker|credit|tax|parcel|land|estate|property|portfolio|facility fee)$/

/** Things of English told by their kind and number, or by their kind and sum; offsets into the sentence. */
export function numberedThings(sentence: string): ListedName[] {
  const priced = matchesOf(PRICED, sentence).flatMap(({ index, 0: all, groups }) => {
    const name = groups?.['name'] ?? ''
    if (NO_MACHINE.test(name)) return []
    const start = index + all.indexOf(name)
    return [{ start, end: start + name.length, name }]
  })
  return [
    ...priced,
    ...matchesOf(NUMBERED, sentence).map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      name,
    })),
  ]
}
