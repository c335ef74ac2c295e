import { foldReport, type SeenReport, wordsOf } from '../digest/filter-story.ts'
import type { Filters } from '../domain/filters.ts'
import type { SourceTags } from '../domain/source-settings.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { groupStories } from '../knowledge/group-stories.ts'
import { foldText } from '../script/fold-text.ts'
import { createWordFinder } from '../script/word-finder.ts'
import type { Store } from '../store/store.ts'

const NO_TAGS: SourceTags = { regions: [], industries: [] }

/** What filters are asked about, each found once however many filters ask. */
export interface Look {
  /** An article as filters look at it. */
  see(record: BriefRecord): SeenReport
  /** The same articles by event. */
  storiesOf(records: readonly BriefRecord[]): readonly (readonly BriefRecord[])[]
}

/** Looks for the words of all these filters at once. */
export async function lookForFilters(
  { sources }: Pick<Store, 'sources'>,
  filters: readonly Filters[],
): Promise<Look> {
  const finder = createWordFinder(new Set(filters.flatMap(wordsOf)))
  const asksTags = filters.some(({ regions, industries }) => regions.length + industries.length > 0)
  const tags = new Map<number, SourceTags>()
  for (const { id, settings } of asksTags ? await sources.list() : []) tags.set(id, folded(settings.tags))
  const seen = new WeakMap<BriefRecord, SeenReport>()
  const stories = new Map<string, readonly (readonly BriefRecord[])[]>()
  return {
    see(record) {
      const known = seen.get(record)
      if (known) return known
      const { text, opening } = foldReport(record)
      const tagsOfSource = tags.get(record.sourceId) ?? NO_TAGS
      const report = { record, tags: tagsOfSource, words: finder.find(text), opening }
      seen.set(record, report)
      return report
    },
    storiesOf(records) {
      const key = records.map(({ articleId }) => articleId).join(' ')
      const known = stories.get(key) ?? groupStories(records)
      stories.set(key, known)
      return known
    },
  }
}

function folded({ regions, industries }: SourceTags): SourceTags {
  return { regions: regions.map(foldText), industries: industries.map(foldText) }
}
