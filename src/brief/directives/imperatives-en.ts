import type { Document } from '../document.ts'
import type { Sentence } from '../sentences.ts'

/** A notice, by its title or by news that one was issued; its bare imperatives bind those whom it is for. */
const NOTICE_TITLE =
  /\b(?:notice|circular|call for (?:proposals|applications|bids|tenders|entries|expressions)|guidelines?|instructions?|directive|requirements?|reminder|advisory|rules|bulletin|order) ?(?:\b|:)/i
const ISSUES =
  /\b(?:issued|issues|published|posted|circulated|sent out|released) (?:an? |the |its )?(?:[a-z-]+ ){0,2}(?:notice|circular|order|directive|guidelines?|instructions?|advisory|reminder)\b/
/** Who gives it, where the paper has no head: the body that its first sentences open with. */
const GIVER =
  /(?:^|\n)(?:The )?(?<body>(?:[A-Z][\w’'&-]*|of|and|the|for)(?: (?:[A-Z][\w’'&-]*|of|and|for|the)){0,7}) (?:today |this week |on \w+day )?(?:invites|has (?:issued|opened|published)|issued|published|opened|reminds|asks|requires|announces|notifies|informs|requests|will accept|is (?:inviting|accepting|calling))\b/

const HEAD = 600

export interface NoticeEn {
  readonly issuer: string | null
}

/** The notice that an English article is or tells word by word; null for plain news. */
export function noticeOf({ title, text }: Document): NoticeEn | null {
  const head = text.slice(0, HEAD)
  if (!NOTICE_TITLE.test(title) && !ISSUES.test(head)) return null
  const body = GIVER.exec(head)?.groups?.['body']
  return { issuer: body && /[A-Z]\w+ [A-Z]|[A-Z]{3}/.test(body) ? body.replace(/^The /, '') : null }
}

const TO_WHOM =
  /^(?:[A-Z][^:.]{2,60}: |[“"]|(?:Please|Kindly|Also|Then|By [^,.]{3,30},|Before [^,.]{3,40},) )+/
const VERBS = (
  'submit send file complete keep report register attach include provide pay install reduce limit ' +
  'use apply ensure remove clear close maintain display notify inform return sign finish begin ' +
  'start stop suspend avoid cut repair replace inspect test store cover label separate deliver ' +
  'upload obtain prepare publish update review establish strengthen accelerate implement enforce ' +
  'improve conduct wear fence restrict halt resume vacate relocate connect disclose correct ' +
  'rectify assign appoint'
)
  .split(' ')
  .join('|')
const COMMAND = new RegExp(
  `^(?:Do not|Don[’']t|Never|${VERBS}|(?:draw|fill|hand|set|step|speed|carry|switch|turn) (?:up|in|out|off))(?= (?!(?:of|is|are|was|were|has|have|will|to|by|says?|said|shows?)\\b)[\\w“"$£€])`,
  'i',
)
/** Test results show, Use fees rose: a noun that the sentence tells of. */
const TELLS =
  /^\w+(?: \w+){0,3} (?:is|are|was|were|has|have|had|will|would|rose|fell|grew|shows?|showed|says?|said|began|opened|remains?)\b/

/** A bare imperative: Submit applications by 30 June. */
export function commandsEn({ text }: Pick<Sentence, 'text'>): boolean {
  const words = text.replace(TO_WHOM, '')
  return /^[A-Z]/.test(words) && COMMAND.test(words) && !TELLS.test(words)
}
