import type { UnitKind } from '../quantity/units.ts'
import { metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { hasSide } from './sides.ts'

/** Of another kind than the measure before, it is this side of the same thing. */
const REPEATED: Readonly<Partial<Record<UnitKind, string>>> = { length: '长度', area: '面积', mass: '重量' }

const TO = /^(?:升|增|跌|降)?(?:[至到达]|达到)了?(?:约|近|逾|超过?)?$/

/** 共17家、412万元: no money is measured by the number of firms. */
function isMoney({ base, metric }: Measure): boolean {
  return metricStart(base) < base.length || metricStart(metric) < metric.length
}

/** The same once more; of another kind, it is another side of the same thing: 道路14条、21.8公里. */
export function repeated(
  { quantity, left }: Mention,
  previous: Measure | null,
  like: Measure | null,
): Measure {
  const side = REPEATED[quantity.kind]
  // 货物吞吐量2960万吨。两大货种分别达到420万吨: the next sentence goes on with it
  if (previous === null && like?.change === null && quantity.kind === 'mass') return sameAs(like, '')
  const granted =
    quantity.kind === 'money'
      ? /补[助贴]|奖[励补]|贴息|资助|[支扶]持(?=比例)/.exec(previous?.metric ?? '')?.[0]
      : undefined
  if (granted) return sameAs({ ...measureOf(granted) }, granted)
  // 营业额按年升6.2%，至18.4亿元: the amount that the growth is of
  const grown = previous?.change === 'yoy' || previous?.change === 'mom'
  if (quantity.kind === 'money' && grown && previous.base !== '' && TO.test(left))
    return sameAs({ ...previous, metric: previous.base, change: null }, '')
  if (
    quantity.kind === 'money' &&
    like?.change === null &&
    /(?:占比|比重|比例)$/.test(previous?.metric ?? '')
  )
    return sameAs(like, '')
  const change = /(?:增加|减少)$/.exec(previous?.metric ?? '')?.[0]
  if (change && like && previous?.base !== like.base)
    return { ...sameAs(like, side ?? ''), metric: like.base + change }
  const traded = side === '面积' ? /^(.+)宗数$/.exec(previous?.metric ?? '')?.[1] : undefined
  if (traded) return measureOf(`${traded}面积`)
  if (previous && side && (!like || like.metric !== previous.metric)) {
    const thing = /数量?$/.test(previous.metric) ? '' : previous.metric
    if (thing === '') return { ...sameAs(previous, side), metric: side === '面积' ? '建筑面积' : side }
    return { ...sameAs(previous, side), metric: hasSide(thing) ? thing : thing + side }
  }
  if (quantity.kind === 'money' && !like && previous && !isMoney(previous)) return measureOf('金额')
  return sameAs(
    like && previous?.change
      ? like
      : previous?.change && quantity.kind !== 'money'
        ? sameAs({ ...previous, metric: previous.base, change: null }, '')
        : previous,
    side ?? '金额',
  )
}
