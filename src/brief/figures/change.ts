import type { Change } from '../../domain/brief.ts'
import type { UnitKind } from '../quantity/units.ts'
import { isNamed } from './lexicon.ts'
import type { Measure } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, splitPhrase } from './phrase.ts'

const VERB =
  /(比增|增长|成长|下降|上升|回落|提高|提升|降低|下滑|减少|增加|增产|减产|多完成|少完成|多|少|扩大|收窄|缩短|缩减|压缩|压减|反弹|攀升|上涨|下跌|快|慢|高|低|增|降|涨|跌)了?(?:约|近|超过?|逾|达|至少|高达|[—-])*$/
/** Verbs that tell of growth against the year before unless something else is named. */
const GROWTH = /(?:比增|增长|成长|下降|上升|回落|下滑|增产|减产|增|降)$/
const COMPARED =
  /(?:分别)?(?:(?:同比|环比)(?:分别)?|[比较与](?:上|去|前|年|\d|计划|原|全|行业|目标|合同|一).*|[比较].*|上年同期.*|按可比.*|按不变.*|名义|实际(?=增长))$/
const COMPARISON = /同比|环比|[比较与](?:上|去|前|年初|\d)|[比较][^，]{1,6}时|上年同期/
const SCHEDULE = /时序进度|时间进度|序时进度/

/** 同比增长11.2%, 比年初增加198亿元, 降幅收窄1.4个百分点: what changed, and against what. */
export function changeMeasure(mention: Mention, previous: Measure | null): Measure | null {
  const { timedLeft: left, quantity } = mention
  const verb = VERB.exec(left)
  if (!verb || SCHEDULE.test(left)) return null
  const rate = quantity.kind === 'percent' || quantity.kind === 'points' || quantity.kind === 'times'
  if (!rate && !COMPARISON.test(left)) return null
  const phrase = splitPhrase(
    coreOf(mention.left.slice(0, Math.max(0, mention.left.length - verb[0].length)).replace(COMPARED, '')),
  )
  const base = (phrase.metric || baseOf(previous, quantity.kind)).replace(/(?<=投资)额$/, '')
  const name = verb[1] as string
  const metric = base.endsWith(name) ? base : base + name
  const subject = phrase.subject || (phrase.bare && isNamed(phrase.metric) ? phrase.metric : '')
  return { metric, subject, isTopic: subject !== '', change: changeOf(mention, name), base }
}

/** Points are added to the rate just given; a rate of growth belongs to the amount before that. */
function baseOf(previous: Measure | null, kind: UnitKind): string {
  if (!previous) return ''
  return kind === 'points' && /率|比/.test(previous.metric) ? previous.metric : previous.base
}

function changeOf({ timedLeft: left, clause, before }: Mention, verb: string): Change | null {
  if (/[比较与](?:上|去)年[底末]|[比较与]年初|[比较与]\d{4}年[底末]/.test(clause)) return 'vs_end_last_year'
  if (/环比|[比较与]上个?月|[比较与]上季|[比较与]上一/.test(clause)) return 'mom'
  if (
    /拉动|带动|降幅|增幅|收窄|增速[比较回]|[比较]全|[比较]计划|[比较]原|[比较]合同|平均|[比较]\d{1,2}(?:[-—至~]|月)|[高低]于/.test(
      left,
    )
  )
    return null
  const near = left.length < 4 ? before.slice(-24) : left
  if (/同比|上年|去年|同期|前年|\d{4}年/.test(near)) return 'yoy'
  return GROWTH.test(verb) ? 'yoy' : null
}
