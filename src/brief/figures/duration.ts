import type { Measure } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, splitPhrase, subjectWords } from './phrase.ts'

const LIMIT = /^(?:以?内|之内)?(?:[^，。]{0,4}?)(回应|办结|答复|完成|审核|兑现|拨付|受理|公示|反馈)/
const BUILDING = /^(?:以?内|之内|便|就|后)*(?:完成)?(?:[^，。]{0,4}?)(?:建成|竣工|完工|投产|交付|投用)/
const USED = /(?:实际)?(?:仅用|用时|耗时|历时|经过|为期)$/

/** 工期36个月, 3个工作日内办结, 较计划提前10个月. */
export function durationMeasure({ left, right }: Mention, previous: Measure | null): Measure {
  const core = coreOf(left)
  const limit = LIMIT.exec(right)?.[1]
  if (BUILDING.test(right) && (core === '' || USED.test(core))) return plain('工期', '')
  if (limit) return plain(`${limit}时限`, subjectWords(core))
  if (core === '')
    return previous && /[由从至到]/.test(left)
      ? { ...previous, subject: '', isTopic: false }
      : plain('时间', '')
  const { subject, metric } = splitPhrase(core)
  return { ...plain(metric, subject), isTopic: subject !== '' }
}

function plain(metric: string, subject: string): Measure {
  return { metric, subject, isTopic: false, change: null, base: metric }
}
