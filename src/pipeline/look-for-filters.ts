import { type FoldedFilters, foldReport, type SeenReport, wordsOf } from '../digest/filter-story.ts'
import type { SourceTags } from '../domain/source-settings.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { foldText } from '../script/fold-text.ts'
import { buildWordFinder } from '../script/word-finder.ts'
import type { Store } from '../store/store.ts'
import { type GiveWay, inSlices } from './in-slices.ts'

const NO_TAGS: SourceTags = { regions: [], industries: [] }

/** An article as filters look at it, found once however many filters ask. */
export type Look = (record: BriefRecord) => SeenReport

/** Looks for the words of all these filters at once. */
export async function lookForFilters(
  { sources }: Pick<Store, 'sources'>,
  filters: readonly FoldedFilters[],
  giveWay: GiveWay,
): Promise<Look> {
  const finder = await inSlices(buildWordFinder(new Set(filters.flatMap(wordsOf))), giveWay)
  const asksTags = filters.some(({ regions, industries }) => regions.length + industries.length > 0)
  const tags = new Map<number, SourceTags>()
  for (const { id, settings } of asksTags ? await sources.list() : []) tags.set(id, folded(settings.tags))
  const seen = new WeakMap<BriefRecord, SeenReport>()
  return (record) => {
    const known = seen.get(record)
    if (known) return known
    const { text, opening } = foldReport(record)
    const tagsOfSource = tags.get(record.sourceId) ?? NO_TAGS
    const report = { record, tags: tagsOfSource, words: finder.find(text), opening }
    seen.set(record, report)
    return report
  }
}

function folded({ regions, industries }: SourceTags): SourceTags {
  return { regions: regions.map(foldText), industries: industries.map(foldText) }
}
