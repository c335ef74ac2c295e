import { matchesOf } from '../matches.ts'
import type { ListedName } from './listed-names.ts'

/** What is done to a thing that has a name: the dredging of Gull harbour, widening of the Foxhill road. */
const DOING =
  '[Dd]redging|[Dd]eepening|[Ww]idening|[Dd]ualling|[Dd]oubling|[Ee]lectrification|[Rr]edevelopment|[Rr]egeneration|[Rr]efurbishment|[Rr]estoration|[Rr]econstruction|[Rr]ebuilding|[Rr]eplacement|[Uu]pgrad(?:e|ing)|[Ee]xtension|[Ee]xpansion|[Mm]oderni[sz]ation|[Cc]onversion|[Rr]enewal|[Rr]eopening|[Ll]engthening|[Ss]trengthening'
const THING =
  'harbou?r|port|channel|river|canal|line|railway|railroad|road|route|corridor|highway|motorway|bridge|station|terminal|airport|runway|quay|pier|wharf|berth|dock|yard|depot|hospital|school|campus|plant|mill|factory|warehouse|mine|dam|reservoir|tunnel|interchange|junction|refinery|smelter|stadium|park|centre|center|market|works|sea wall|embankment|[A-Z]{0,2}\\d+'
const WORKS_OF = new RegExp(
  `\\b(?:[Tt]he |[Aa] )(?:[$€£¥]\\d[\\d.]*(?:m|bn| million| billion)? |planned |proposed |long-delayed )?(?<name>(?:${DOING}) (?:of|to) (?:the )?(?:[A-Z][\\w’'-]+ (?:of |[A-Za-z][\\w’'-]+ ){0,3}?(?:${THING})|[A-Z]\\d+))\\b`,
  'g',
)
const CAPITAL_THING = new RegExp(
  `\\b(?:[Tt]he |[Aa] )(?<name>(?:${DOING}) (?:of|to) (?:the )?(?:[A-Z][\\w’'-]+ ){1,3}(?:Harbou?r|Port|Channel|River|Canal|Line|Railway|Road|Bridge|Station|Terminal|Airport|Quay|Pier|Dock|Hospital|School|Dam|Tunnel|Park|Street|Market|Mill))\\b`,
  'g',
)
/** Most sentences do nothing of the kind. */
const MAY = /(?:ing|ion|ment|al|de) (?:of|to) /

/** Works called by what is done and to what; offsets into the sentence. */
export function findWorksOfEn(sentence: string): ListedName[] {
  if (!MAY.test(sentence)) return []
  return [...matchesOf(WORKS_OF, sentence), ...matchesOf(CAPITAL_THING, sentence)].map((match) => {
    const name = match.groups?.['name'] ?? ''
    const end = match.index + match[0].length
    return { start: end - name.length, end, name }
  })
}
