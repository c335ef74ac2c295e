import type { Figure } from '../domain/brief.ts'
import type { DigestInvestment } from '../domain/chart.ts'
import type { Money } from '../domain/digest.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { once } from '../script/once.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { cite } from './cite.ts'
import { placeName } from './place-name.ts'
import { placeOf } from './place-of.ts'
import type { Story } from './select.ts'
import { isTotalInvestment, yuanOf } from './weigh-figure.ts'

/** What is spent by now or in a year is a part of a total that was announced before. */
const PARTIAL = /年度|累计|累計|完成|annual|completed/i
/** Of a list of projects: they were announced before, one by one, and some are built by now. */
const STANDING =
  /今年以来|年初以来|今年.{0,6}(?:共|安排)|截至|目前|累计|全年|年度|在建|续建|经济运行|季度|上半年|前.{1,3}个月|quarter|so far this year|year to date|under way/i
/** 12个项目, 58个市级以上重大项目, 15项基础设施工程, 三条道路工程, 12 projects */
const SEVERAL =
  /(?:(?<![\d.])1\d+|[2-9]\d*|[两兩二三四五六七八九十])\s*[个個项項条條座][^，。；,;]{0,10}(?:项目|項目|工程|專案)|(?:1\d+|[2-9]\d*) [a-z ]{0,20}(?:projects|schemes)\b/i
/** 该项目总投资, 项目包括3个工程: of the project that was named before. */
const SPOKEN_OF = /[该該]|此(?!外)|本[项項]目|(?:^|，)[项項]目|\b(?:the|this) project\b/i
/** 总投资约 before the sum of a headline. */
const SUM_LABEL = /[\s：:，,]*(?:计划|計劃|预计|預計|协议|協議)?[总總]?投[资資][额額]?(?:[约約超逾达達]|近)?$/
/** Shorter names stand in others by chance. */
const SHORTEST_NAME = 4

/**
 * What the stories announce to be invested, the largest first: of each story its own biggest planned total investment,
 * in yuan where it gives one in yuan. A total that is spent already, a year's share, a threshold, a goal, or what a
 * place's projects of the year come to is none. An undertaking counts once with the biggest of its sums: stories on one
 * project, on a project and a part of it (…产业园 and …产业园二期), and on a list of projects and one that it names or
 * that is of the same place, announce the same money. Pure.
 */
export function announcedInvestments(stories: readonly Story[]): DigestInvestment[] {
  const sums = stories.flatMap((story) => biggestSum(story) ?? [])
  const taken: Taken = { all: [], lists: [], ids: new Set(), names: new Map() }
  for (const sum of sums.sort(byYuan)) if (!isTaken(sum, taken)) take(sum, taken)
  return taken.all.map(({ figure, record, own, story }) => ({
    name: own?.name ?? headlineWithout(figure, record.brief.headline),
    place: placeName(story),
    figure,
    cite: cite(record),
  }))
}

/** The headline without the sum at its end, which stands beside it anyway. */
function headlineWithout({ text }: Figure, headline: string): string {
  if (!headline.endsWith(text)) return headline
  const rest = headline.slice(0, -text.length).replace(SUM_LABEL, '').trim()
  return rest.length >= SHORTEST_NAME ? rest : headline
}

/** The investments added up by currency: yuan first, then the currency of the largest sum. */
export function addUp(investments: readonly Pick<DigestInvestment, 'figure'>[]): Money[] {
  const sums = new Map<string, number>()
  for (const { figure } of investments.toSorted((one, other) => yuanOf(other.figure) - yuanOf(one.figure)))
    sums.set(figure.unit, (sums.get(figure.unit) ?? 0) + figure.value)
  return [...sums]
    .map(([unit, value]) => ({ unit, value }))
    .sort((one, other) => Number(other.unit === 'CNY') - Number(one.unit === 'CNY'))
}

interface OwnProject {
  readonly id: number | null
  readonly name: string
  /** The name without what it may go without. */
  readonly plainName: string
}

interface Sum {
  readonly figure: Figure
  readonly record: BriefRecord
  readonly story: Story
  /** The project that it is for; null for a list of several, or none that has a name. */
  readonly own: OwnProject | null
  /** Of all projects that the story names. */
  readonly ids: ReadonlySet<number>
  /** Looked for only when it is asked for, which lists alone do. */
  readonly place: () => string | null
}

/** The sums that count, the larger ones first. */
interface Taken {
  readonly all: Sum[]
  /** Those without a project of their own. */
  readonly lists: Sum[]
  /** Of the projects that have one. */
  readonly ids: Set<number>
  /** Their names by the first letters, which a part shares with its whole. */
  readonly names: Map<string, string[]>
}

function take(sum: Sum, { all, lists, ids, names }: Taken): void {
  all.push(sum)
  if (sum.own === null) {
    lists.push(sum)
    return
  }
  if (sum.own.id !== null) ids.add(sum.own.id)
  const name = sum.own.plainName
  const head = headOf(name)
  names.set(head, [...(names.get(head) ?? []), name])
}

/** True when a larger sum holds this one, or is the same told twice. */
function isTaken(sum: Sum, { all, lists, ids, names }: Taken): boolean {
  const { own } = sum
  // A list whose projects are not all named may hold what else is announced of its place.
  const isOfPlace = (larger: Sum) => larger.place() !== null && larger.place() === sum.place()
  if (own === null) {
    if ([...sum.ids].some((id) => ids.has(id) || lists.some((list) => list.ids.has(id)))) return true
    return all.some(isOfPlace)
  }
  const { id } = own
  if (id !== null && (ids.has(id) || lists.some((list) => list.ids.has(id)))) return true
  const name = own.plainName
  if ((names.get(headOf(name)) ?? []).some((larger) => isSameOrPart(larger, name))) return true
  return lists.some(isOfPlace)
}

function isSameOrPart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_NAME) return false
  return one.startsWith(other) || other.startsWith(one)
}

function headOf(name: string): string {
  return name.slice(0, SHORTEST_NAME)
}

/** By the fullest report that gives one, since another may round or add up. */
export const biggestSum = once((story: Story): Sum | null => {
  const given = story.flatMap((record) => {
    const figure = biggestOf(record)
    return figure ? [{ figure, record }] : []
  })
  const first = given.find(({ figure }) => figure.unit === 'CNY') ?? given[0]
  if (!first) return null
  const { figure, record } = first
  const ids = new Set(story.flatMap(({ projectIds }) => projectIds))
  let place: string | null | undefined
  return {
    ...{ figure, record, story, ids, own: ownProject(figure, record) },
    place() {
      if (place === undefined) place = placeOf(story)
      return place
    },
  }
})

/** The biggest sum of a report, in yuan if it has one in yuan. */
function biggestOf(record: BriefRecord): Figure | undefined {
  const inYuan = ({ unit }: Figure) => Number(unit === 'CNY')
  return record.brief.figures
    .filter(isAnnounced)
    .sort((one, other) => inYuan(other) - inYuan(one) || yuanOf(other) - yuanOf(one))
    .find((figure) => isNew(figure, record))
}

function isAnnounced(figure: Figure): boolean {
  const { status, bound, value, metric, project } = figure
  const isThreshold = project === null && (bound === 'at_least' || bound === 'at_most')
  return (
    isTotalInvestment(figure) &&
    status === 'planned' &&
    !isThreshold &&
    !PARTIAL.test(metric) &&
    Number.isFinite(value) &&
    value > 0
  )
}

/** True when it is the money of one project, or of a list that is new as a whole. */
function isNew(figure: Figure, record: BriefRecord): boolean {
  if (ownProject(figure, record)) return true
  // What a month or a quarter brought together was news before.
  if (figure.period !== null && !/^\d{4}-\d{2}-\d{2}$/.test(figure.period)) return false
  return !STANDING.test(toSimplified(`${record.brief.headline} ${figure.subject ?? ''} ${figure.evidence}`))
}

/** The project that the figure names, else the only one of the article, unless the figure is of something else. */
function ownProject(figure: Figure, { brief, projectIds }: BriefRecord): OwnProject | null {
  const { project } = figure
  const named = brief.projects.findIndex(
    ({ name, aliases }) => project === name || aliases.includes(project ?? ''),
  )
  if (project !== null && isOfOthers(figure, [project, ...(brief.projects[named]?.aliases ?? [])]))
    return null
  const index = named >= 0 ? named : project === null && isOfOnly(figure, brief.projects) ? 0 : -1
  const mention = brief.projects[index]
  if (mention) return toOwn(projectIds[index] ?? null, mention.name)
  return project === null ? null : toOwn(null, project)
}

/** Money of several that the sentence counts, which names the project nowhere: it was told of before them. */
function isOfOthers({ evidence }: Figure, names: readonly string[]): boolean {
  return SEVERAL.test(evidence) && !SPOKEN_OF.test(evidence) && !names.some((name) => evidence.includes(name))
}

function toOwn(id: number | null, name: string): OwnProject {
  return { id, name, plainName: plain(name) }
}

function isOfOnly(
  { subject, evidence }: Figure,
  [only, ...others]: BriefRecord['brief']['projects'],
): boolean {
  if (!only || others.length > 0 || SEVERAL.test(evidence)) return false
  return subject === null || subject.includes(only.name) || only.name.includes(subject)
}

function byYuan(one: Sum, other: Sum): number {
  return yuanOf(other.figure) - yuanOf(one.figure) || one.record.articleId - other.record.articleId
}

/** A name without what it may go without: 项目 at its end. */
function plain(name: string): string {
  return toSimplified(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(?:建设)?(?:项目|工程|project)$/, '')
}
