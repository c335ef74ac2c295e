import type { Span } from '../span.ts'
import { kindOfSpeaker } from '../speech/lexicon.ts'
import type { Issuer } from './compose-directive.ts'
import { STAND_IN } from './stand-in.ts'

/** 会议提出…。口岸管委会将设专项资金: behind somebody's words, the body that acts by itself and is not his. */
export function findOther(words: string, told: Issuer): Span | null {
  const body = ACTS_ITSELF.exec(words)?.groups?.['body']
  if (!body || STAND_IN.test(body)) return null
  if (kindOfSpeaker(body) !== 'body') return null
  const level = /^(.)里$/.exec(body)?.[1]
  if (`${told.role ?? ''}${told.name ?? ''}`.includes(level ?? body)) return null
  const start = words.indexOf(body)
  return { start, end: start + body.length }
}

const ACTS_ITSELF =
  /^(?:(?:下一?步|接下来|下一?阶段|后续|同时|此外|\d{1,2}月(?:底前|份)?|[上下]半年|年[内底]前?|展望[^，]{2,6})，)?(?<body>[省市县区镇乡村]里|\p{Script=Han}{2,14}?(?:[局委厅署办]|(?<=[一-龥]{2})处|部(?!分)|政府|管委会|指挥部|督查室|集团|公司|局方))(?:还|也|则|目标)?(?:(?<=里)(?:计划|打算|准备|拟)(?!投资)|将(?!于|在|举[行办]|召开|迎|是|成为)|会(?=[每定继全]))/u
