import type { Selectable } from 'kysely'
import type { Revision } from '../domain/revision.ts'
import { articleColumns } from './article-columns.ts'
import type { NewRevision, RevisionStore } from './article-store.ts'
import { createBriefStore, saveBrief } from './briefs.ts'
import { inChunks } from './in-chunks.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso } from './instant.ts'
import type { RevisionTable, StoreContext } from './schema.ts'

/** What articles said before; the brief that holds now is in briefs.ts. */
export function createRevisionStore(context: StoreContext): RevisionStore {
  const { db } = context
  const rows = () => db.selectFrom('revisions').selectAll()

  return {
    async add(articleId, revision) {
      await inTransaction(context, (inside) => addRevision(inside, articleId, revision))
    },

    async of(articleIds) {
      const found: Revision[] = []
      for (const chunk of inChunks(articleIds)) {
        const some = await rows()
          .where('articleId', 'in', chunk)
          .orderBy('articleId', 'desc')
          .orderBy('id', 'desc')
          .execute()
        found.push(...some.map(toRevision))
      }
      return found
    },

    async between(from, to) {
      const some = await rows()
        .where('replacedAt', '>=', from.getTime())
        .where('replacedAt', '<', to.getTime())
        .orderBy('replacedAt')
        .orderBy('id')
        .execute()
      return some.map(toRevision)
    },
  }
}

async function addRevision(inside: StoreContext, articleId: number, revision: NewRevision): Promise<void> {
  const {
    article,
    changes,
    brief,
    mentions,
    tokens,
    at,
    textKey = null,
    titleKey = null,
    rereadAt = null,
  } = revision
  const [former] = await createBriefStore(inside).byArticles([articleId])
  if (!former) return
  await inside.db
    .insertInto('revisions')
    .values({
      articleId,
      replacedAt: at.getTime(),
      brief: JSON.stringify(former.brief),
      changes: JSON.stringify(changes),
    })
    .execute()
  await inside.db
    .updateTable('articles')
    .set((row) => ({
      ...articleColumns(article),
      textKey,
      titleKey,
      readAt: at.getTime(),
      rereads: row('rereads', '+', 1),
      rereadAt: rereadAt?.getTime() ?? null,
      itemContent: null,
    }))
    .where('id', '=', articleId)
    .execute()
  await saveBrief(inside, articleId, { brief, mentions, tokens, at })
}

function toRevision(row: Selectable<RevisionTable>): Revision {
  return {
    articleId: row.articleId,
    replacedAt: toIso(row.replacedAt),
    brief: JSON.parse(row.brief),
    changes: JSON.parse(row.changes),
  }
}
