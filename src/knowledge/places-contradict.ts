import { toSimplified } from '../script/to-simplified.ts'

/** What every zone is called, which tells none from another. */
const ORDINARY =
  /经济技术|经济|高新技术|产业|工业|[经高]开?新?[区园]|开发区|新区|园区|片区|示范|省|市|区|县|镇|街道|\b(?:the|in|of|and|new|area|zone|district|city|county|province|park|economic|development|industrial|high-tech|technological)\b/gi

/**
 * True when two places cannot be one: they have no word, or no two neighbouring characters, in common. A place
 * that is not told, or told in another script, contradicts none.
 */
export function placesContradict(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const comparable = first.some(isHan) === second.some(isHan) && first.length > 0 && second.length > 0
  return comparable && !first.some((word) => second.includes(word))
}

function wordsOf(place: string): string[] {
  const plain = toSimplified(place.normalize('NFKC')).toLowerCase().replace(ORDINARY, ' ')
  return (plain.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    isHan(word) && word.length > 2
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word],
  )
}

function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word)
}
