import type { Citation } from '../domain/citation.ts'
import type { BriefRecord } from '../domain/stored.ts'

/** The article as a digest names it. */
export function cite({ articleId, brief, sourceTitle }: BriefRecord): Citation {
  return { articleId, title: brief.title, url: brief.url, sourceTitle }
}
