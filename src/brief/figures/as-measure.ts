import type { UnitKind } from '../quantity/units.ts'
import { isNamed } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { type Phrase, subjectWords } from './phrase.ts'
import { SIDES, sideOf } from './sides.ts'

/** A phrase whose last words are a measure, in full words: 用地面积, 总长度. */
export function asMeasure({ subject, metric: words }: Phrase, core: string, kind: UnitKind): Measure {
  const metric = kind === 'money' ? words : words.replace(/^(?:完成|实现)(?=.{2})/, '')
  const lengthened = LENGTHENED.get(metric) ?? metric.replace(/(?<=[总自净单])重$/, '重量')
  const named = kind === 'area' && lengthened === '用地' ? `${lengthened}面积` : lengthened
  return measureOf(named || core, subject, subject !== '')
}

const LENGTHENED: ReadonlyMap<string, string> = new Map([
  ['单机', '单机容量'],
  ['总长', '总长度'],
  ['长', '长度'],
  ['重', '重量'],
])

/** 配套风电25万千瓦. */
const PLANT = /(?:风电|光伏|火电|煤电|水电|核电|气电|机组|电站|抽水蓄能|抽蓄)$/

/** Words that are no measure: a thing whose side the unit tells, or what is measured on. */
export function bare(mention: Mention, core: string, phrase: Phrase): Measure {
  const { kind } = mention.quantity
  const side = kind === 'length' || kind === 'area' ? SIDES[kind] : undefined
  const plant = kind === 'power' ? PLANT.exec(core)?.[0] : undefined
  if (plant) return measureOf(`${plant}装机容量`, subjectWords(core))
  if (!side) return asMeasure(phrase, core, mention.quantity.kind)
  const thing = sideOf(phrase.metric, side)
  return measureOf(thing, phrase.subject || (isNamed(core) ? core : ''), phrase.subject !== '')
}
