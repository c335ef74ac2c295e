import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, splitPhrase } from './phrase.ts'
import { rateMeasure } from './rate.ts'
import { secondShare } from './second-share.ts'
import { shareBehind, withShare } from './share-behind.ts'
import { shareOfPlan } from './share-of-plan.ts'
import { shareOfThing, shareOfWhole } from './share-of-whole.ts'
import { doneShare, schedule } from './share-of-work.ts'

/** 仅为去年同期的68%: the same measure as part of that of the year before. */
const OF_YEAR_BEFORE =
  /(?:为|是|相当于|只有|达到?|占)(?:去年|上年|前年|\d{4}年)(?:同期|同月|同季|全年|全年总量)?(?:水平)?的$/

/** Rates, shares and progress: 开工率80%, 占年度计划的53.3%, 隧道工程完成83.5%. */
export function shareMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  return (
    shareBehind(mention, previous) ??
    withShare(mention) ??
    ofYearBefore(mention, previous) ??
    restored(mention, previous) ??
    secondShare(mention, previous) ??
    listedShare(mention, previous) ??
    shareOfPlan(mention, previous) ??
    shareOfWhole(mention, previous, like) ??
    shareOfThing(mention, previous) ??
    schedule(mention, previous) ??
    doneShare(mention) ??
    rateMeasure(mention, previous, like)
  )
}

function listedShare({ listed, after }: Mention, previous: Measure | null): Measure | null {
  const ratio = /^(?:[、和及][\d.]+%){0,9}的([^，、\d]{0,4}比例)/.exec(after)?.[1]
  if (ratio) return measureOf(ratio)
  return listed && previous ? sameAs(previous, '占比') : null
}

function ofYearBefore({ timedLeft }: Mention, previous: Measure | null): Measure | null {
  return previous && OF_YEAR_BEFORE.test(timedLeft)
    ? { ...sameAs(previous, ''), metric: `${previous.base}占去年同期`, change: null }
    : null
}

/** 按可比口径恢复至2019年的131%. */
const RESTORED =
  /^(.*?)(?:分别|已|基本)*恢复[至到][^，。；]{0,8}(?:年|同期|[以之疫情]前|水平)[^，。；]{0,8}的?(?:近|约|超过?)?$/

function restored({ timedLeft }: Mention, previous: Measure | null): Measure | null {
  const found = RESTORED.exec(timedLeft)
  if (!found) return null
  const own = splitPhrase(coreOf((found[1] ?? '').replace(/^[，、]?按可比[^，]*$/, '')))
  const base = own.metric || (previous?.base ?? '')
  return { ...measureOf(`${base}恢复比例`, own.subject), base }
}
