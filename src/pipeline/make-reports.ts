import { cite } from '../digest/cite.ts'
import type { Edition } from '../domain/edition.ts'
import type { ReportedStory } from '../domain/report.ts'
import type { PipelineParts } from './parts.ts'

/** Who reports the stories of an edition, `count` of them from number `from` on, counted from 0; those told before last. */
export async function makeReports(
  { store }: Pick<PipelineParts, 'store'>,
  { stories }: Edition,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<ReportedStory[]> {
  const range = stories.slice(from, from + count)
  const ids = new Set(range.flatMap(({ articleIds, toldIds }) => [...articleIds, ...toldIds]))
  const records = new Map(
    (await store.briefs.byArticles([...ids])).map((record) => [record.articleId, record]),
  )
  const reportsOf = (articleIds: readonly number[], isTold: boolean) =>
    articleIds.flatMap((id) => {
      const record = records.get(id)
      return record ? [{ cite: cite(record), publishedAt: record.brief.publishedAt, isTold }] : []
    })
  return range.map(({ headline, articleIds, toldIds }) => ({
    headline,
    reports: [...reportsOf(articleIds, false), ...reportsOf(toldIds, true)],
  }))
}
