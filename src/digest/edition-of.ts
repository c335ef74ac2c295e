import type { Digest } from '../domain/digest.ts'
import type { Edition } from '../domain/edition.ts'
import type { Alert } from '../domain/watch.ts'

/** What is kept of a digest when it was told. */
export function editionOf({ date, span, stories, outlines }: Digest): Edition {
  return { date, ...(span === 'day' ? {} : { span }), shown: stories.length, stories: outlines }
}

/** What is kept of an alert that has no room for all its stories. */
export function alertEdition({ date, stories }: Alert, shown: number): Edition {
  return {
    ...{ date, shown },
    stories: stories.map(({ story: { headline, followsUp, cites }, toldIds }) => ({
      ...{ headline, url: cites[0]?.url ?? null, articleIds: cites.map(({ articleId }) => articleId) },
      ...{ toldIds, followsUp, reasons: [] },
    })),
  }
}
