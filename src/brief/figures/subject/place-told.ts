import { PROVINCES } from '../../province.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import type { SubjectState } from './subject-state.ts'

/** 在河南，…; 在浙江宁海，…; 在青川县，…: nothing but a place stands between 在 and the comma. */
const OPENS = new RegExp(
  `^(?:此外|同时|另外|而)?，?在(?<place>(?:${PROVINCES})(?:省|自治区|市)?\\p{Script=Han}{0,6}|\\p{Script=Han}{2,8}[省市县区州旗镇])，`,
  'u',
)
/** 在广西工地上, 在山东调研时: where somebody was. */
const NO_PLACE = /[上中下里内时]$|现场|工地|调研|考察|采访|街头|小区$|社区$|厂区$|景区$|地区$/

/** 今年，国家下达…: who gives the money is what it is told of, whatever works were told of before. */
const STATE =
  /^(?:截至目前|截至[^，]{1,6}|目前|今年|去年|同时|此外)*，?(?<body>国家|中央财政|中央|我国)(?:已|将|还|累计|先后|共|计划)*(?:下达|安排|投入|拨付|补助|下拨|发行|追加|统筹|筹措|落实)/

/** What only works have. */
const OF_WORKS = /^(?:总投资|概算|占地|用地|总?建筑面积|总?库容|设计|年产|产能|全长|工期|装机)/

/** The place that opens the sentence of a figure; empty when none does, or when something else was named since. */
export function placeOpening(
  { sentence, quantity, before, leadLength, clauseStart }: Mention,
  { projects, nouns }: SubjectState,
): string {
  if (projects.lastBefore(sentence.start, quantity.start)) return ''
  const own = before.slice(leadLength)
  const place = OPENS.exec(own)?.groups?.['place'] ?? ''
  if (place === '' || NO_PLACE.test(place)) return ''
  const end = own.indexOf(place) + place.length
  const at = quantity.start - sentence.start
  const others = nouns.some(
    ({ start, role, thing }) =>
      role !== 'what' && start >= end && start < Math.min(at, clauseStart) && thing !== '',
  )
  return others ? '' : place
}

/** The place or the state, where the clause of a figure names nothing else that it could be measured on. */
export function placeTold(
  mention: Mention,
  { metric, subject }: Measure,
  state: SubjectState,
): string | null {
  if (subject !== '' || OF_WORKS.test(metric)) return null
  const body = STATE.exec(mention.clause)?.groups?.['body']
  if (body !== undefined && !state.projects.lastBefore(mention.sentence.start, mention.quantity.start))
    return body
  const { clauseStart, quantity, sentence } = mention
  const here = state.nouns.some(
    ({ start, role, thing }) =>
      (role === 'head' || role === 'whom') &&
      start >= clauseStart &&
      start < quantity.start - sentence.start &&
      thing !== '' &&
      !metric.includes(thing),
  )
  return here ? null : placeOpening(mention, state) || null
}
