import type { Figure, Period, ProjectMention } from '../domain/brief.ts'
import type { ProjectChange } from '../domain/project.ts'
import type { BriefRecord, ProjectFigure } from '../domain/stored.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { isSameValue } from './is-same-value.ts'
import { metricKey } from './metric-key.ts'
import { phasesOf } from './phases-of.ts'
import { nameKey } from './project-keys.ts'

/** Within so many milliseconds two reports of one value are reports of one event, not old and new. */
const SAME_NEWS = 24 * 60 * 60 * 1000

/**
 * What an article says differently about its projects than the latest of the earlier ones did: at most one
 * change for each project and metric, in the article's order.
 *
 * Compared is like with like: the same metric of the same part of the project, in the same unit, for the same
 * time. A part and the whole, a goal and its state, this month and last month are different things, not changes;
 * and where an article gives several values for one thing, only one that none of them confirms has changed.
 */
export function findChanges(record: BriefRecord, earlier: readonly ProjectFigure[]): ProjectChange[] {
  const before = earlier
    .filter(({ articleId }) => articleId !== record.articleId)
    .toSorted((one, other) => Date.parse(other.newsAt) - Date.parse(one.newsAt))
  const seen = new Set<string>()
  return record.brief.projects.flatMap((mention, index) => {
    const projectId = record.projectIds[index]
    const past = before.filter((figure) => figure.projectId === projectId)
    if (past.length === 0) return []
    const names = namesOf(mention)
    const measures = measuresOf(names, record.brief.figures)
    return measures.flatMap(({ key }) => {
      if (seen.has(`${projectId} ${key}`)) return []
      seen.add(`${projectId} ${key}`)
      const change = findChange(
        measures.filter((measure) => measure.key === key),
        past,
        record,
        names,
      )
      return change ? [change] : []
    })
  })
}

/** A figure as it is compared. */
interface Measure {
  readonly figure: Figure
  /** What is measured on which part, in which unit. */
  readonly key: string
  readonly isPlan: boolean
}

/** A project's names, and what is asked of them for each figure. */
interface Names {
  readonly name: string
  readonly all: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  readonly phases: readonly string[]
  /** The same with one more name, under which an earlier article told of it. */
  with(name: string): Names
}

function namesOf({ name, aliases }: ProjectMention): Names {
  return namesFrom(name, [name, ...aliases])
}

function namesFrom(name: string, all: readonly string[]): Names {
  const keys = new Set(all.map(nameKey))
  const longer = new Map<string, Names>()
  return {
    name,
    all: new Set(all),
    keys,
    phases: phasesOf([...keys].join(' ')),
    with(other) {
      const known = longer.get(other) ?? namesFrom(name, [...all, other])
      longer.set(other, known)
      return known
    },
  }
}

function measuresOf(names: Names, figures: readonly Figure[]): Measure[] {
  return figures
    .filter((figure) => figure.project !== null && names.all.has(figure.project) && !isFormer(figure))
    .map((figure) => measure(figure, names))
}

function measure(figure: Figure, names: Names): Measure {
  const { key, isPlan } = metricKey(figure.metric)
  const planned = isPlan && figure.status !== 'target'
  const parts = [key, partOf(figure, names), figure.unit, figure.change, planned ? 'plan' : figure.status]
  return { figure, key: parts.join('|'), isPlan: planned }
}

/** What of the project a figure is measured on: '' for the whole, else the phase or the subject's name. */
function partOf(figure: Figure, names: Names): string {
  const project = figure.project ?? ''
  const { keys: own, phases: ownPhases } = names.all.has(project) ? names : names.with(project)
  const before = toSimplified(figure.evidence.slice(0, figure.start - figure.evidenceStart))
  const clause = before.split(/[，。；,;]/).at(-1) ?? ''
  const subject = nameKey(figure.subject ?? '')
  const phase = phasesOf(`${toSimplified(figure.subject ?? '')} ${clause}`).find(
    (each) => !ownPhases.includes(each),
  )
  if (phase !== undefined) return `phase ${phase}`
  const isWhole = subject === '' || /^(?:该|本)?(?:项目|工程|project)$/.test(subject) || own.has(subject)
  return isWhole ? '' : subject
}

/** 由43亿元增加到47亿元, 签约时的43亿元: what was. */
function isFormer({ evidence, evidenceStart, start, end }: Figure): boolean {
  const before = toSimplified(evidence.slice(0, start - evidenceStart))
  const after = toSimplified(evidence.slice(end - evidenceStart))
  return FORMERLY.test(before) || (FROM.test(before) && RISES.test(after))
}

const FORMERLY = /(?:原来|原先|最初|签约时|此前|原计划|原定|previously|originally)(?:的|约|近|超|\s)*$/i
const FROM = /(?:由|从|from)(?:约|近|超| about| over|\s)*$/i
const RISES = /^[^，。；,;]{0,6}(?:[增提调扩升降减追压到至]| to )/

/** The change in one measure, of which the article may give several values. */
function findChange(
  measures: readonly Measure[],
  past: readonly ProjectFigure[],
  record: BriefRecord,
  names: Names,
): ProjectChange | null {
  const [now] = measures
  if (!now) return null
  const isTold = (item: ProjectFigure) => measures.some(({ figure }) => isSameValue(item.figure, figure))
  const isSameNews = (item: ProjectFigure) =>
    Date.parse(record.newsAt) - Date.parse(item.newsAt) <= SAME_NEWS && isTold(item)
  const old = past.filter((item) => isComparable(item.figure, now, names) && !isSameNews(item))
  const latest = old.filter(({ articleId }) => articleId === old[0]?.articleId)
  const [before, ...others] = latest
  if (!before || latest.some(isTold)) return null
  if (others.some((item) => !isSameValue(item.figure, before.figure))) return null
  return {
    project: names.name,
    before: { figure: before.figure, url: before.url, seenAt: before.newsAt },
    after: { figure: now.figure, url: record.brief.url, seenAt: record.newsAt },
  }
}

function isComparable(figure: Figure, { figure: now, key, isPlan }: Measure, names: Names): boolean {
  // What costs less is asked first: of a known project there are hundreds of figures.
  if (figure.unit !== now.unit || figure.change !== now.change) return false
  if (!isPlan && !isSamePeriod(figure.period, now.period)) return false
  return measure(figure, names).key === key && !isFormer(figure)
}

/** The same time, or both from the same day on: what is counted up since January goes on. */
function isSamePeriod(one: Period | null, other: Period | null): boolean {
  if (one === other) return true
  const [from, to] = one?.split('/') ?? []
  const [otherFrom, otherTo] = other?.split('/') ?? []
  return to !== undefined && otherTo !== undefined && from === otherFrom
}
