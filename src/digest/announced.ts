import type { Figure } from '../domain/brief.ts'
import type { DigestInvestment, Money } from '../domain/digest.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { cite } from './cite.ts'
import { placeOf } from './place-of.ts'
import type { Story } from './select.ts'
import { isTotalInvestment, yuanOf } from './weigh-figure.ts'

/** What is spent by now or in a year is a part of a total that was announced before. */
const PARTIAL = /年度|累计|累計|完成|annual|completed/i
/** Of a list of projects: they were announced before, one by one, and some are built by now. */
const STANDING =
  /今年以来|年初以来|今年.{0,6}(?:共|安排)|截至|目前|累计|全年|年度|在建|续建|经济运行|季度|上半年|前.{1,3}个月|quarter|so far this year|year to date|under way/i
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
  const taken: Sum[] = []
  for (const sum of sums.sort(byYuan)) if (!taken.some((larger) => isSameMoney(larger, sum))) taken.push(sum)
  return taken.map(({ figure, record, own }) => ({
    name: own?.name ?? record.brief.headline,
    figure,
    cite: cite(record),
  }))
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

interface Sum {
  readonly figure: Figure
  readonly record: BriefRecord
  /** The project that it is for; null for a list of several, or none that has a name. */
  readonly own: { readonly id: number | null; readonly name: string } | null
  /** Of all projects that the story names. */
  readonly ids: ReadonlySet<number>
  readonly place: string | null
}

/** By the fullest report that gives one, since another may round or add up. */
function biggestSum(story: Story): Sum | null {
  const inYuan = (figure: Figure) => figure.unit === 'CNY'
  const given = story.map((record) =>
    record.brief.figures.filter((figure) => isAnnounced(figure) && isNew(figure, record)),
  )
  const index = given.findIndex((figures) => figures.some(inYuan))
  const at = index >= 0 ? index : given.findIndex((figures) => figures.length > 0)
  const [record, figures] = [story[at], given[at]]
  if (!record || !figures) return null
  const [figure] = figures.toSorted(
    (one, other) => Number(inYuan(other)) - Number(inYuan(one)) || yuanOf(other) - yuanOf(one),
  )
  if (!figure) return null
  const ids = new Set(story.flatMap(({ projectIds }) => projectIds))
  return { figure, record, own: ownProject(figure, record), ids, place: placeOf(story) }
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

/** The project that the figure names, else the only one of the article. */
function ownProject({ project }: Figure, { brief, projectIds }: BriefRecord): Sum['own'] {
  const named = brief.projects.findIndex(
    ({ name, aliases }) => project === name || aliases.includes(project ?? ''),
  )
  const index = named >= 0 ? named : project === null && brief.projects.length === 1 ? 0 : -1
  const mention = brief.projects[index]
  if (mention) return { id: projectIds[index] ?? null, name: mention.name }
  return project === null ? null : { id: null, name: project }
}

function byYuan(one: Sum, other: Sum): number {
  return yuanOf(other.figure) - yuanOf(one.figure) || one.record.articleId - other.record.articleId
}

/** True when the larger sum holds the smaller one, or is the same told twice. */
function isSameMoney(larger: Sum, smaller: Sum): boolean {
  if (larger.own && smaller.own) return isSameOrPart(larger.own, smaller.own)
  // A list whose projects are not all named may hold what else is announced of its place.
  if (larger.place !== null && larger.place === smaller.place) return true
  if (smaller.own) return smaller.own.id !== null && larger.ids.has(smaller.own.id)
  if (larger.own) return larger.own.id !== null && smaller.ids.has(larger.own.id)
  return [...smaller.ids].some((id) => larger.ids.has(id))
}

function isSameOrPart(one: NonNullable<Sum['own']>, other: NonNullable<Sum['own']>): boolean {
  if (one.id !== null && one.id === other.id) return true
  const [name, part] = [plain(one.name), plain(other.name)].sort((a, b) => a.length - b.length)
  if (!name || !part || name.length < SHORTEST_NAME) return false
  return part.startsWith(name)
}

/** A name without what it may go without: 项目 at its end. */
function plain(name: string): string {
  return toSimplified(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(?:建设)?(?:项目|工程|project)$/, '')
}
