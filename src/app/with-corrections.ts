import type { Answer } from '../domain/answer.ts'
import { correctionsIn } from '../knowledge/compare-briefs.ts'
import type { Store } from '../store/store.ts'

/** Figures of an article that an answer shows as corrected. */
const MOST_SHOWN = 3

/** An answer whose articles say what their sites corrected in them last. */
export async function withCorrections(answer: Answer, store: Pick<Store, 'revisions'>): Promise<Answer> {
  const revisions = await store.revisions.of(answer.hits.map(({ cite }) => cite.articleId))
  const hits = answer.hits.map((hit) => {
    const corrected = revisions
      .filter(({ articleId }) => articleId === hit.cite.articleId)
      .map(({ replacedAt, changes }) => ({
        noticedAt: replacedAt,
        changes: correctionsIn(changes).slice(0, MOST_SHOWN),
      }))
    const last = corrected.find(({ changes }) => changes.length > 0)
    return last ? { ...hit, correction: last } : hit
  })
  return { ...answer, hits }
}
