import { hasHan } from '../../script/characters.ts'
import { isWhole } from './english/part-of-whole.ts'
import type { Mention, ReadSentence } from './mentions.ts'

/** a 76-km pipeline, the 650-million-yuan plant: a size that is a word before its thing. */
const COMPOUND = /^[A-Z$£€¥]*\d[\d.,]*-[a-z]/
/** Of these a time may be told. */
const FUND =
  /^ (?:[a-z]+ )?(?:funds?|loans?|grants?|budgets?|plans?|profits?|loss(?:es)?|contracts?|deals?|increases?|rise|fall|drop|cuts?)\b/
/** its $240 million mill here */
const OWN_SUM = /\b(?:its|their|his|her|our|an?) $/
const THING_BEHIND =
  /^ (?:[a-z]+ )?(?:mill|plant|factory|terminal|centre|center|depot|warehouse|hub|campus|bridge|tunnel|headquarters|hospital|school|hotel|mine|dam|refinery|smelter|industry|port|airport|stadium|park)\b/

/** What is of no time whatever its sentence tells of: the size in the name of a thing, the whole of a part. */
export function isOfNoTimeInEnglish(
  { before, after, quantity: { text, kind } }: Mention,
  { normal }: ReadSentence,
): boolean {
  if (hasHan(normal)) return false
  if (kind === 'count') return isWhole(before)
  if (COMPOUND.test(text)) return !FUND.test(after)
  return kind === 'money' && OWN_SUM.test(before.slice(-8)) && THING_BEHIND.test(after)
}
