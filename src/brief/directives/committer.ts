import { matchesOf } from '../matches.ts'
import type { Span } from '../span.ts'
import { isPersonName, kindOfSpeaker } from '../speech/lexicon.ts'

const OPENING =
  /^(?:(?:下一?步|接下来|下一?阶段|今后|未来|同时|此外|目前|[^，,]{0,8}[年月季度半]+[初末底份内]*)[，,])*/
const VERB = /将|力争|确保|计划|拟|承诺/g
const LOOKED_AT = 120
const ADVERB =
  /(?:还|也|均|都|随后|届时|正|已|则|分别|共同|会同[^，]{2,12}|今年|明年|年内|全年|(?:于|在)[^，]{1,12})+$/

/** 2025年全区计划…: the year is not of the body. */
const WHEN =
  /^(?:\d{4}年|[今明]年|[上下]半年|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])(?=\p{Script=Han}{2})/u

/** 二期的电商分拣中心将动工: a part of the works is no body. */
const OF_WORKS = /^[一二三四]期|^(?:项目|工程)的/

/** 坚持以经济建设为中心，确保…: what is done, not who does it. */
export const ACT =
  /^(?!推进(?:中心|办|组|专班))(?:请|加强|严格|健全|建立|完善|提高|做好|抓好|压实|细化|突出|持续|全力|积极|认真|切实|牢固|紧盯|坚持|围绕|按照|落实|贯彻|推动|推进|加快|强化|就是|以|把|对|为|通过|聚焦|紧扣|立足|锚定|瞄准|抢抓|统筹|打造|深化|提升|优化|依托)/

/** The body or company that commits itself in Simplified words: 下一步，县水利局将… Null when a thing is the subject. */
export function findCommitter(content: string): Span | null {
  const opening = OPENING.exec(content)?.[0].length ?? 0
  for (const verb of matchesOf(VERB, content.slice(0, LOOKED_AT))) {
    if (verb.index <= opening) continue
    const before = content.slice(opening, verb.index).replace(/[，,]$/, '')
    const clause = opening + Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1
    const start = clause + (WHEN.exec(content.slice(clause))?.[0].length ?? 0)
    const subject = content.slice(start, opening + before.length).replace(ADVERB, '')
    if (ACT.test(subject) || OF_WORKS.test(subject)) continue
    const committed = kindOfSpeaker(subject) === 'body' || isPersonName(subject)
    if (committed && subject.length <= 20) return { start, end: start + subject.length }
  }
  return null
}
