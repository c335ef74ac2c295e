import type { Document } from '../document.ts'
import type { Speaker } from './speaker.ts'

const NAME = "[A-Z][\\w’'&-]*(?: (?:of|the|for|and|&|[A-Z][\\w’'&-]*)){0,8}"
/** Delivered by Director Xu Jianing · Issued by the Rail Development Agency. */
const BY = new RegExp(
  `^(?:[^\\n]{0,60}\\b)?(?:[Ii]ssued|ISSUED|[Dd]elivered|[Rr]eleased|[Pp]ublished|[Pp]resented|[Aa]dopted|[Pp]romulgated) by (?:the )?(${NAME})`,
  'm',
)
/** A line with nothing but a public body, a number and a date: the head of its paper. */
const LETTERHEAD = new RegExp(
  `^((?:City|County|Town|Ministry|Office|Department|Bureau|Government|Province) of ${NAME}|${NAME}(?: (?:Administration|Authority|Council|Government|Commission|Committee|Ministry|Bureau|Agency|Department|Board|Office)))(?:,? (?:Document|Circular|Notice|Order|No\\.)[^\\n]{0,60})?(?:, [^\\n]{0,24}\\d{4})?$`,
  'm',
)
const OFFICE =
  /^((?:[A-Z][a-z]+ )*(?:Director|Mayor|Governor|Minister|Secretary|President|Chairman|Chairwoman|Premier|Commissioner|Administrator|Chief)) (?=[A-Z])/
const PAPER =
  /\b(?:fact sheet|notice|circular|work report|directive|guidelines|regulations|rules (?:on|for)|measures (?:on|for))\b/i
/** Excerpts from the work report of Hongyuan Development Area. */
const OF = new RegExp(
  `\\b(?:[Rr]eport|[Nn]otice|[Cc]ircular|[Ss]tatement|[Oo]rder|[Aa]nnouncement) (?:of|by|from) (?:the )?(${NAME})`,
)
/** Zhaoyuan Economic Zone: Notice on… */
const HEADED = new RegExp(`^(${NAME}): `)
/** "the Agency" in capitals is the one whose paper it is. */
const SELF =
  /\b[Tt]he (Agency|Administration|Authority|Ministry|Commission|Committee|Department|Bureau|Council|Board|Office)\b(?! of\b| [A-Z])/
const HEAD = 500
const REACH = 6000

/** Who issued or delivered the paper that an English article is, by its head; null for plain news. */
export function issuerOfPaper({ title, text }: Document): Speaker | null {
  const head = `${title}\n${text.slice(0, HEAD)}`
  const heading = HEADED.exec(title)?.[1]
  const headed = heading !== undefined && !PAPER.test(heading) ? heading : undefined
  const self = PAPER.test(title)
    ? (OF.exec(title)?.[1] ?? headed ?? SELF.exec(text.slice(0, REACH))?.[1])
    : undefined
  const named = (BY.exec(head)?.[1] ?? LETTERHEAD.exec(head)?.[1] ?? self)?.replace(/ (?:on|for|and|of)$/, '')
  if (named === undefined) return null
  const role = OFFICE.exec(named)?.[1] ?? null
  return role
    ? { kind: 'person', name: named.slice(role.length + 1), role }
    : { kind: 'body', name: named, role: null }
}
