import type { Figure } from '../domain/brief.ts'
import type { Progress } from '../domain/chart.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { cite } from './cite.ts'
import { placeName } from './place-name.ts'
import { rateRows } from './progress/rate-rows.ts'
import { isDone, newest, type ProgressRow } from './progress/row.ts'
import { shareRows } from './progress/share-rows.ts'
import { sumRows } from './progress/sum-rows.ts'
import type { Story } from './select.ts'
import { isTotalInvestment } from './weigh-figure.ts'

/** More are not looked for: the stories come in their order, and a picture has no room for them. */
const MOST = 8
/** Of one story, so that one table of all counties does not fill the picture. */
const MOST_OF_STORY = 2
/** A share that is larger is no share of a plan. */
const MOST_PERCENT = 200
/** Less is better, or it is a part that belongs to somebody. */
const NO_ACHIEVEMENT =
  /失业|弃[光风水]|漏损|损耗|空置|闲置|能耗|电耗|含水|不良|死亡|事故|投诉|负债|持股|股比|占比|超额|unemploy|vacan|loss/i

/**
 * How far things have come of what was planned or asked for, as the stories tell it: a stated share of a plan (占年度计划
 * 53.3%), with its sums where these give that very share; a rate and the rate that is asked for (开工率 80%, 95%); a sum
 * and the planned sum of the same thing (43亿元 of 60亿元). Of one story at most two, of its fullest report that has any.
 * Ceilings, last year's shares, and pairs of different years make none. Pure.
 */
export function findProgress(stories: readonly Story[]): Progress[] {
  const found: Progress[] = []
  for (const story of stories) {
    if (found.length >= MOST) break
    found.push(...progressOf(story))
  }
  return found.slice(0, MOST)
}

function progressOf(story: Story): Progress[] {
  for (const record of story) {
    const rows = progressIn(record)
    if (rows.length > 0) return rows.slice(0, MOST_OF_STORY).map((row) => named(row, record, story))
  }
  return []
}

/** By the figures, which all digests of a day share. */
const known = new WeakMap<readonly Figure[], readonly ProgressRow[]>()

function progressIn({ brief: { figures } }: BriefRecord): readonly ProgressRow[] {
  const rows = known.get(figures) ?? rowsOf(figures)
  known.set(figures, rows)
  return rows
}

function rowsOf(figures: readonly Figure[]): ProgressRow[] {
  const actual = figures.filter(({ status, value }) => status === 'actual' && value > 0)
  const aims = figures.filter(({ status, value }) => status !== 'actual' && value > 0)
  if (actual.length === 0) return []
  const goals = aims.filter(isGoal)
  const isShare = ({ unit, change, value }: Figure) =>
    unit === '%' && change === 'progress' && value <= MOST_PERCENT
  const shares = shareRows(newest(actual.filter(isShare)), { sums: actual, aims, goals })
  const rates = rateRows(newest(actual.filter(isPlainRate)), goals.filter(isPlainRate))
  const told = new Set(shares.flatMap(({ done }) => done ?? []))
  const sums =
    shares.length > 0
      ? []
      : sumRows(
          actual.filter((figure) => isDone(figure) && !told.has(figure)),
          aims,
        )
  return [...shares, ...rates, ...sums].sort((one, other) => weight(other) - weight(one))
}

/** What is told most fully first, then what its brief takes for a key figure. */
function weight({ of, plan, goal }: ProgressRow): number {
  return Number(plan !== null) + Number(goal !== null) + Number(of.key)
}

function isGoal({ unit, bound, metric }: Figure): boolean {
  return (
    unit === '%' && bound !== 'at_most' && bound !== 'under' && !NO_ACHIEVEMENT.test(toSimplified(metric))
  )
}

function isPlainRate({ unit, change, value, metric }: Figure): boolean {
  return unit === '%' && change === null && value <= 100 && !NO_ACHIEVEMENT.test(toSimplified(metric))
}

/** 重点项目 are those of some place: where the name does not tell it, the story's own place stands before it. */
function named({ of, ...row }: ProgressRow, record: BriefRecord, story: Story): Progress {
  // What a total is of is often told further up than its sentence: then the headline names it better than a guess.
  const guessed = row.isCounted && row.plan !== null && isTotalInvestment(row.plan) ? null : of.subject
  const whose = of.project ?? guessed ?? record.brief.headline
  const place = placeName(story)
  const isTold = place === null || toSimplified(whose).toLowerCase().includes(place.toLowerCase())
  return { ...row, name: isTold ? whose : `${place} · ${whose}`, cite: cite(record) }
}
