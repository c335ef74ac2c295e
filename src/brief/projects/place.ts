import type { Document } from '../document.ts'
import type { Span } from '../span.ts'

const BEFORE = /(?:位于|坐落于|坐落在|落户)(?<place>[^，。；、的（(]{2,16})的$/
const AFTER =
  /^[”]?(?:项目)?[，,]?(?:地处|位于|坐落于|坐落在|选址|落户)(?:在|于)?(?<place>[^，。；、（(]{2,16})/
const IN_ZONE =
  /^在(?<place>[\p{Script=Han}]{2,14}(?:园|区|镇|街道|县|新城|港|市))(?:正式|顺利|集中)?(?:开工|动工|奠基|竣工|投产|签约|举行)/u
const AFTER_EN =
  /^,? (?:located |sited |situated )?(?:in|at|near|east of|west of|north of|south of) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?<place>(?:(?:St|Mt|Ft)\. )?[A-Z][\w’'-]*(?: (?:of |the )?[A-Z0-9][\w’'-]*){0,4})/
const REACH = 40

/** Where a project is, in the article's words: 位于X的…, …落户X; null when the article does not tell beside its name. */
export function findPlace(document: Document, occurrences: readonly Span[]): string | null {
  const { simplified, text } = document
  for (const { start, end } of occurrences.slice(0, 6)) {
    const before = simplified.slice(Math.max(0, start - REACH), start)
    const after = simplified.slice(end, end + REACH)
    const place = BEFORE.exec(before)?.groups?.['place']
    if (place) return text.slice(start - 1 - place.length, start - 1)
    const behind = AFTER.exec(after) ?? IN_ZONE.exec(after) ?? AFTER_EN.exec(after)
    const found = behind?.groups?.['place']
    if (behind && found) {
      const at = end + behind[0].indexOf(found)
      return text.slice(at, at + found.length)
    }
  }
  return null
}
