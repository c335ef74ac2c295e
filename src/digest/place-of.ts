import { toSimplified } from '../script/to-simplified.ts'
import type { Story } from './select.ts'

const ZONE =
  '(?:国家级)?(?:经济技术|经济|高新技术产业|高新技术|高新|经|产业|工业|化工|综合|自贸)?(?:开发区|开区|新区|高新区|经开区|保税区|园区|市|县|区)'
/** Two characters in front of what a zone, town or county is called; those of an ordinary word are no name. */
const CHINESE = new RegExp(`((?![全本各该在到于为和与等及对向从将把])\\p{Script=Han}{2})(?=${ZONE})`, 'u')
const ENGLISH = /\b([A-Z][a-z]+)(?= (?:[A-Z][\w-]+ ){0,4}(?:Zone|District|County|City|New Area|Park)\b)/

/**
 * Where a story happened, as a word by which stories of one region are told from others: 白石 of 白石经开区. From the
 * place of its first project, else its headline, else its beginning; null where none tells.
 */
export function placeOf([{ brief }]: Story): string | null {
  const texts = [brief.projects[0]?.place, brief.title, brief.headline, brief.text.slice(0, 80)]
  for (const text of texts) {
    const plain = toSimplified((text ?? '').normalize('NFKC'))
    const found = CHINESE.exec(plain)?.[1] ?? ENGLISH.exec(plain)?.[1]
    if (found) return found
  }
  return null
}
