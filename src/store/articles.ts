import type { Selectable } from 'kysely'
import type { Article } from '../domain/article.ts'
import { type SourceSettings, USUAL_SETTINGS } from '../domain/source-settings.ts'
import type { PendingArticle, UnbriefedArticle } from '../domain/stored.ts'
import { claimRows } from './claim-rows.ts'
import { inChunks } from './in-chunks.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso } from './instant.ts'
import type { ArticleState, ArticleTable, StoreContext } from './schema.ts'
import { settingsOf } from './source-settings.ts'
import type { ArticleStore, NewItem } from './store.ts'
import { textKey } from './text-key.ts'

/** Articles from the offered link to the read page; their briefs are in briefs.ts. */
export function createArticleStore(context: StoreContext): ArticleStore {
  const { db } = context

  return {
    async addItems(sourceId, items, now) {
      return inTransaction(context, async ({ db: tx }) => {
        let added = 0
        for (const chunk of inChunks(items)) {
          const rows = await tx
            .insertInto('articles')
            .values(chunk.map((item) => toRow(sourceId, item, now)))
            .onConflict((conflict) => conflict.doNothing())
            .returning('id')
            .execute()
          added += rows.length
        }
        return added
      })
    },

    async claimUnread(now, limit, until) {
      const rows = await claimWork(context, 'unread', { now, limit, until })
      if (rows.length === 0) return []
      const settings = await settingsBySource(context, [...new Set(rows.map(({ sourceId }) => sourceId))])
      return rows.map((row) => toPending(row, settings.get(row.sourceId) ?? USUAL_SETTINGS))
    },

    async saveText(id, article, newsAt) {
      await inTransaction(context, (inside) => saveText(inside, id, article, newsAt))
    },

    async putOff(id, { error, nextTryAt }) {
      await db
        .updateTable('articles')
        .set((row) => ({
          attempts: row('attempts', '+', 1),
          nextTryAt: nextTryAt.getTime(),
          claimedUntil: null,
          lastError: error,
        }))
        .where('id', '=', id)
        .where('state', 'in', ['unread', 'unbriefed'])
        .execute()
    },

    async giveUp(id, error) {
      await db
        .updateTable('articles')
        .set({ state: 'unreadable', pageKey: null, claimedUntil: null, lastError: error })
        .where('id', '=', id)
        .where('state', 'in', ['unread', 'unbriefed'])
        .execute()
    },

    async claimUnbriefed(now, limit, until) {
      const rows = await claimWork(context, 'unbriefed', { now, limit, until })
      return rows.map(toUnbriefed)
    },

    async counts() {
      const rows = await db
        .selectFrom('articles')
        .select(({ fn }) => ['state', fn.countAll<number>().as('many')])
        .groupBy('state')
        .execute()
      const of = (state: ArticleState) => rows.find((row) => row.state === state)?.many ?? 0
      return {
        unread: of('unread'),
        unbriefed: of('unbriefed'),
        briefed: of('briefed'),
        unreadable: of('unreadable'),
      }
    },
  }
}

/** News goes before backlog, then whatever waits longest. */
async function claimWork(
  context: StoreContext,
  state: 'unread' | 'unbriefed',
  { now, limit, until }: { now: Date; limit: number; until: Date },
): Promise<Selectable<ArticleTable>[]> {
  const at = now.getTime()
  const due = context.db
    .selectFrom('articles')
    .select('id')
    .where('state', '=', state)
    .where('nextTryAt', '<=', at)
    .where((is) => is.or([is('claimedUntil', 'is', null), is('claimedUntil', '<=', at)]))
    .orderBy('backlog')
    .orderBy('nextTryAt')
    .orderBy('id')
  const ids = await claimRows(context, 'articles', due, { limit, until })
  if (ids.length === 0) return []
  return context.db
    .selectFrom('articles')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('backlog')
    .orderBy('nextTryAt')
    .orderBy('id')
    .execute()
}

/** Only an unread article takes a text: one whose claim lapsed may have been read and briefed by another. */
async function saveText({ db }: StoreContext, id: number, article: Article, newsAt: Date): Promise<void> {
  const pageKey = article.url === null ? null : textKey(article.url)
  const original =
    pageKey === null
      ? undefined
      : await db
          .selectFrom('articles')
          .select('id')
          .where((is) => is.or([is('urlKey', '=', pageKey), is('pageKey', '=', pageKey)]))
          .where('id', '!=', id)
          .where('state', 'not in', ['duplicate', 'unreadable'])
          .executeTakeFirst()
  const outcome = original
    ? { state: 'duplicate' as const, duplicateOf: original.id, itemContent: null }
    : {
        state: 'unbriefed' as const,
        pageKey,
        newsAt: newsAt.getTime(),
        url: article.url,
        title: article.title,
        publishedAt: article.publishedAt,
        language: article.language,
        sourceName: article.sourceName,
        cuts: JSON.stringify(article.cuts),
        text: article.text,
        // It only stood in for the page.
        itemContent: null,
      }
  await db
    .updateTable('articles')
    .set({ ...outcome, attempts: 0, claimedUntil: null, lastError: null })
    .where('id', '=', id)
    .where('state', '=', 'unread')
    .execute()
}

function toRow(sourceId: number, { item, backlog, newsAt }: NewItem, now: Date) {
  return {
    sourceId,
    state: 'unread' as const,
    backlog: backlog ? (1 as const) : (0 as const),
    newsAt: newsAt.getTime(),
    foundAt: now.getTime(),
    nextTryAt: now.getTime(),
    attempts: 0,
    urlKey: textKey(item.url),
    guidKey: item.guid === null ? null : textKey(item.guid),
    itemUrl: item.url,
    itemTitle: item.title,
    itemPublishedAt: item.publishedAt,
    itemGuid: item.guid,
    itemContent: item.content,
    cuts: '[]',
  }
}

async function settingsBySource(
  { db }: StoreContext,
  ids: readonly number[],
): Promise<ReadonlyMap<number, SourceSettings>> {
  const rows = await db.selectFrom('sources').select(['id', 'settings']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, settings }) => [id, settingsOf(settings)]))
}

function toPending(row: Selectable<ArticleTable>, settings: SourceSettings): PendingArticle {
  return {
    id: row.id,
    sourceId: row.sourceId,
    item: {
      title: row.itemTitle,
      url: row.itemUrl,
      publishedAt: row.itemPublishedAt,
      guid: row.itemGuid,
      content: row.itemContent,
    },
    foundAt: toIso(row.foundAt),
    backlog: row.backlog === 1,
    attempts: row.attempts,
    settings,
  }
}

function toUnbriefed(row: Selectable<ArticleTable>): UnbriefedArticle {
  return {
    id: row.id,
    newsAt: toIso(row.newsAt),
    article: {
      url: row.url,
      title: row.title ?? '',
      publishedAt: row.publishedAt,
      language: row.language ?? 'zh-Hans',
      text: row.text ?? '',
      sourceName: row.sourceName,
      cuts: JSON.parse(row.cuts),
    },
  }
}
