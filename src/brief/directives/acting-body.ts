import type { Span } from '../span.ts'
import { kindOfSpeaker } from '../speech/lexicon.ts'
import type { Issuer } from './compose-directive.ts'
import { STAND_IN, TOLD } from './stand-in.ts'

/** 会议提出…。口岸管委会将设专项资金: behind somebody's words, the body that acts by itself and is not his. */
export function findOther(words: string, told: Issuer): Span | null {
  const body = ACTS_ITSELF.exec(words)?.groups?.['body']
  if (!body || STAND_IN.test(body) || TOLD.test(body)) return null
  if (kindOfSpeaker(body) !== 'body') return null
  const level = /^(.)里$/.exec(body)?.[1]
  if (`${told.role ?? ''}${told.name ?? ''}`.includes(level ?? body)) return null
  const start = words.indexOf(body)
  return { start, end: start + body.length }
}

const ACTS_ITSELF =
  /^(?:(?:下一?步|接下来|下一?阶段|后续|同时|此外|\d{1,2}月(?:底前|份)?|[上下]半年|年[内底]前?|展望[^，]{2,6})，)?(?<body>[省市县区镇乡村]里|\p{Script=Han}{2,14}?(?:[局委厅署办]|(?<=[一-龥]{2})处|部(?!分)|政府|管委会|指挥部|督查室|集团|公司|局方))(?:还|也|则|目标)?(?:(?<=里)(?:计划|打算|准备|拟)(?!投资)|将(?!于|在|举[行办]|召开|迎|是|成为)|会(?=[每定继全]))/u

/** 督查组对项目进度进行检查，要求…: the body that acts before it demands. */
export function findDemander(words: string): Span | null {
  const body = DEMANDER.exec(words)?.groups?.['body']
  if (!body || TOLD.test(body) || kindOfSpeaker(body) !== 'body') return null
  const start = words.indexOf(body)
  return { start, end: start + body.length }
}

const DEMANDER =
  /^(?:[^，]{2,16}，)?(?<body>\p{Script=Han}{2,14}?(?:组|局|委|办|厅|署|管委会|指挥部|专班|政府|公司|集团))(?=(?:一行)?(?:重点|随后|实地|现场|先后|深入|对|就|采取|通过|在|听取|查看|察看|检查|开展|详细|逐一))[^。]*，(?:并|还|同时)*要求/u
