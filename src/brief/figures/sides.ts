import type { UnitKind } from '../quantity/units.ts'
import { metricStart } from './lexicon.ts'
import type { Mention } from './mentions.ts'

/** The side of a thing that a unit measures. */
export const SIDES: Readonly<Partial<Record<UnitKind, string>>> = {
  length: '长度',
  area: '面积',
  volume: '容积',
  power: '装机容量',
  energy: '产能',
}
/** Nouns that tell the side themselves. */
const HAS_SIDE =
  /(?:面积|长度|用地|占地|里程|全长|容积|容量|库容|产能|能力|装机|电量|规模|区域|征收|拆迁|平整|土方|岸线)$/

/** 厂房 of 2万平方米 is told by its 厂房面积. */
export function sized(noun: string, { quantity }: Mention): string {
  const side = quantity.kind === 'length' || quantity.kind === 'area' ? SIDES[quantity.kind] : undefined
  if (
    quantity.kind === 'power' &&
    /(?:光伏|风电|互补|机组|电站|发电|电厂|风机|[风光][储光]|储能电站)[^，]{0,4}(?:项目|工程|基地|电站|电厂)?$/.test(
      noun,
    )
  )
    return '装机容量'
  if (quantity.kind === 'power' && /(?:主变|变压器)$/.test(noun)) return '主变容量'
  if (quantity.kind === 'energy')
    return /储能/.test(noun) ? '储能容量' : /(?:线|厂|基地|项目|车间)$/.test(noun) ? '产能' : noun
  if (quantity.kind === 'mass' && /[船轮]$/.test(noun)) return '载重'
  if (
    quantity.kind === 'money' &&
    /^[^，]{0,12}(?:项目|基地|[园城厂线桥]|医院|学校|隧道|水库|电站|枢纽|综合体)$/.test(noun)
  )
    return '总投资'
  return side && !HAS_SIDE.test(noun) && metricStart(noun) === noun.length ? noun + side : noun
}

/** 二期长 has the 长度; 交易大厅 the 交易大厅面积. */
export function sideOf(thing: string, side: string): string {
  if (/[全总]?[长宽高厚]$/.test(thing))
    return thing.length <= 8 ? `${thing}度` : `${/[全总]?[长宽高厚]$/.exec(thing)?.[0]}度`
  if (/[深径跨距]$/.test(thing)) return thing
  return HAS_SIDE.test(thing) || thing.length > 10 ? thing : thing + side
}

/** True for a noun that says by itself which side of the thing is meant. */
export function hasSide(noun: string): boolean {
  return HAS_SIDE.test(noun)
}
