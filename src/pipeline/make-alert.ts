import { composeStory } from '../digest/compose-story.ts'
import type { Story } from '../digest/select.ts'
import { importanceOf, weighStory } from '../digest/weigh-story.ts'
import type { BriefRecord } from '../domain/stored.ts'
import type { StoryGroup } from '../domain/story.ts'
import type { Alert, AlertStory, Match } from '../domain/watch.ts'
import { correctionsIn } from '../knowledge/compare-briefs.ts'
import { freshPart } from '../knowledge/fresh-part.ts'
import { groupStories } from '../knowledge/group-stories.ts'
import { mergeFigures } from '../knowledge/merge-figures.ts'
import { type Day, dayInZone } from '../time/day.ts'
import type { PipelineParts } from './parts.ts'

/** What is reported so long after the message is no second source, but the next day's news. */
const LATER_MS = 12 * 3_600_000

/**
 * What these matches have to tell: each event once, however many sources report it. Of an event that was told before
 * only what its site corrected, and what is new in a later day's report. Null when nothing is left.
 */
export async function makeAlert(
  { store }: Pick<PipelineParts, 'store'>,
  matches: readonly Match[],
  {
    told,
    date,
    timezone,
  }: { readonly told: readonly number[]; readonly date: Day; readonly timezone: string },
): Promise<Alert | null> {
  const isTold = new Set(told)
  const corrected = new Set(matches.filter(({ revision }) => revision > 0).map(({ articleId }) => articleId))
  const fresh = new Set(matches.map(({ articleId }) => articleId))
  const records = await store.briefs.byArticles([...new Set([...fresh, ...told])])
  const tellings: Telling[] = []
  for (const group of groupStories(records)) {
    const known = group.filter(({ articleId }) => isTold.has(articleId))
    if (known.length === 0) {
      const reports = group.filter(({ articleId }) => fresh.has(articleId))
      tellings.push(...telling(reports, { told: null, corrections: [], date }))
      continue
    }
    const edited = group.filter(({ articleId }) => corrected.has(articleId))
    tellings.push(...telling(edited, { told: null, corrections: await correctionsOf(store, edited), date }))
    const unread = group.filter(({ articleId }) => fresh.has(articleId) && !corrected.has(articleId))
    const added = freshPart(laterThan(known, unread), known)
    tellings.push(...telling(added, { told: toldBefore(known, timezone), corrections: [], date }))
  }
  tellings.sort((one, other) => other.importance - one.importance)
  const [first, ...others] = tellings.map(({ story }) => story)
  if (!first) return null
  const shown = new Set(tellings.flatMap(({ articleIds }) => articleIds))
  const names = new Set(matches.filter(({ articleId }) => shown.has(articleId)).map(({ words }) => words))
  return { names: [...names], stories: [first, ...others], date }
}

interface Telling {
  readonly story: AlertStory
  readonly articleIds: readonly number[]
  readonly importance: number
}

/** These reports as one story, when there are any. */
function telling(
  records: readonly BriefRecord[],
  { told, corrections, date }: Pick<StoryGroup, 'told'> & Pick<AlertStory, 'corrections'> & { date: Day },
): Telling[] {
  const [first, ...others] = records
  if (!first) return []
  const story: Story = [first, ...others]
  const toldIds = told?.articleIds ?? []
  return [
    {
      story: {
        story: composeStory(story, { figures: mergeFigures(story), told }, date),
        toldIds,
        corrections,
      },
      articleIds: story.map(({ articleId }) => articleId),
      importance: importanceOf(
        weighStory(story, { changes: [], followsUp: told?.since ?? null, watched: [] }),
      ),
    },
  ]
}

function toldBefore(known: readonly BriefRecord[], timezone: string): NonNullable<StoryGroup['told']> {
  return {
    articleIds: known.map(({ articleId }) => articleId),
    since: dayInZone(new Date(Math.min(...known.map(timeOf))), timezone),
  }
}

/** Of these reports those of a later day than the last one of the event that was worth a message. */
function laterThan(known: readonly BriefRecord[], records: readonly BriefRecord[]): BriefRecord[] {
  let last = Number.NEGATIVE_INFINITY
  const before: BriefRecord[] = []
  for (const record of known.toSorted((one, other) => timeOf(one) - timeOf(other))) {
    if (timeOf(record) - last >= LATER_MS && freshPart([record], before).length > 0) last = timeOf(record)
    before.push(record)
  }
  return records.filter((record) => timeOf(record) - last >= LATER_MS)
}

function timeOf({ newsAt }: BriefRecord): number {
  return Date.parse(newsAt)
}

/** What the last edit of each of these articles corrected. */
async function correctionsOf(
  { revisions }: PipelineParts['store'],
  records: readonly BriefRecord[],
): Promise<AlertStory['corrections']> {
  const last = new Map<number, AlertStory['corrections']>()
  for (const { articleId, changes } of await revisions.of(records.map((record) => record.articleId))) {
    if (!last.has(articleId)) last.set(articleId, correctionsIn(changes))
  }
  return [...last.values()].flat()
}
