import type { Selectable } from 'kysely'
import type { Article } from '../domain/article.ts'
import type { DueReading } from '../domain/revision.ts'
import type { Item } from '../domain/source.ts'
import { type SourceSettings, USUAL_SETTINGS } from '../domain/source-settings.ts'
import type { PendingArticle, UnbriefedArticle } from '../domain/stored.ts'
import { addItems } from './add-items.ts'
import { articleColumns } from './article-columns.ts'
import type { ArticleStore, TextIdentity } from './article-store.ts'
import { claimRows } from './claim-rows.ts'
import { findByUrl } from './find-by-url.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso } from './instant.ts'
import type { ArticleState, ArticleTable, StoreContext } from './schema.ts'
import { settingsOf } from './source-settings.ts'
import { textKey } from './text-key.ts'

/** Articles from the offered link to the read page; their briefs are in briefs.ts. */
export function createArticleStore(context: StoreContext): ArticleStore {
  const { db } = context

  return {
    addItems: (sourceId, items, now) =>
      inTransaction(context, (inside) => addItems(inside, sourceId, { items, now })),

    async claimUnread(now, limit, until) {
      const rows = await claimWork(context, 'unread', { now, limit, until })
      const settings = await settingsBySource(context, rows)
      return rows.map((row) => toPending(row, settings.get(row.sourceId) ?? USUAL_SETTINGS))
    },

    async saveText(id, article, newsAt, identity = {}) {
      await inTransaction(context, (inside) => saveText(inside, id, article, { newsAt, ...identity }))
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

    async claimRereads(now, limit, until) {
      const at = now.getTime()
      const due = db
        .selectFrom('articles')
        .select('id')
        .where('rereadAt', '<=', at)
        .where('state', '=', 'briefed')
        .where((is) => is.or([is('claimedUntil', 'is', null), is('claimedUntil', '<=', at)]))
        .orderBy('rereadAt')
      const ids = await claimRows(context, 'articles', due, { limit, until })
      if (ids.length === 0) return []
      const rows = await db.selectFrom('articles').selectAll().where('id', 'in', ids).orderBy('id').execute()
      return toDueReadings(context, rows)
    },

    async settleReread(id, { at, next }) {
      await db
        .updateTable('articles')
        .set((row) => ({
          rereads: row('rereads', '+', 1),
          rereadAt: next?.getTime() ?? null,
          readAt: at.getTime(),
          claimedUntil: null,
          itemContent: null,
        }))
        .where('id', '=', id)
        .execute()
    },

    async withTitle(titleKey, since) {
      const rows = await db
        .selectFrom('articles')
        .selectAll()
        .where('titleKey', '=', titleKey)
        .where('foundAt', '>=', since.getTime())
        .where('state', '=', 'briefed')
        .orderBy('foundAt', 'desc')
        .limit(10)
        .execute()
      return toDueReadings(context, rows)
    },

    async markRepeated(id, originalId) {
      await db
        .updateTable('articles')
        .set({ state: 'duplicate', duplicateOf: originalId, itemContent: null, claimedUntil: null })
        .where('id', '=', id)
        .where('state', '=', 'unread')
        .execute()
    },

    findByUrl: (url) => findByUrl(context, url),

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
async function saveText(
  { db, now }: StoreContext,
  id: number,
  article: Article,
  { newsAt, textKey: sameText = null, titleKey = null, rereadAt = null }: TextIdentity & { newsAt: Date },
): Promise<void> {
  const pageKey = article.url === null ? null : textKey(article.url)
  const alike = db
    .selectFrom('articles')
    .select('id')
    .where('id', '!=', id)
    .where('state', 'not in', ['duplicate', 'unreadable'])
  const original =
    (pageKey === null
      ? undefined
      : await alike
          .where((is) => is.or([is('urlKey', '=', pageKey), is('pageKey', '=', pageKey)]))
          .executeTakeFirst()) ??
    (sameText === null
      ? undefined
      : await alike
          .where('textKey', '=', sameText)
          .where('readAt', '>=', now().getTime() - SAME_TEXT_MS)
          .executeTakeFirst())
  const outcome = original
    ? { state: 'duplicate' as const, duplicateOf: original.id, itemContent: null }
    : {
        state: 'unbriefed' as const,
        pageKey,
        newsAt: newsAt.getTime(),
        ...articleColumns(article),
        textKey: sameText,
        titleKey,
        readAt: now().getTime(),
        rereadAt: rereadAt?.getTime() ?? null,
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

/** Later, a site that says the same again means it anew: rules and calls come back word for word each year. */
const SAME_TEXT_MS = 30 * 86_400_000

function toItem(row: Selectable<ArticleTable>): Item {
  return {
    title: row.itemTitle,
    url: row.itemUrl,
    publishedAt: row.itemPublishedAt,
    guid: row.itemGuid,
    content: row.itemContent,
  }
}

async function settingsBySource(
  { db }: StoreContext,
  articles: readonly { readonly sourceId: number }[],
): Promise<ReadonlyMap<number, SourceSettings>> {
  const ids = [...new Set(articles.map(({ sourceId }) => sourceId))]
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('sources').select(['id', 'settings']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, settings }) => [id, settingsOf(settings)]))
}

function toPending(row: Selectable<ArticleTable>, settings: SourceSettings): PendingArticle {
  return {
    id: row.id,
    sourceId: row.sourceId,
    item: toItem(row),
    foundAt: toIso(row.foundAt),
    backlog: row.backlog === 1,
    attempts: row.attempts,
    settings,
  }
}

function toUnbriefed(row: Selectable<ArticleTable>): UnbriefedArticle {
  return { id: row.id, newsAt: toIso(row.newsAt), article: toArticle(row) }
}

async function toDueReadings(
  context: StoreContext,
  rows: readonly Selectable<ArticleTable>[],
): Promise<DueReading[]> {
  const settings = await settingsBySource(context, rows)
  return rows.map((row) => ({
    ...toUnbriefed(row),
    foundAt: toIso(row.foundAt),
    item: toItem(row),
    settings: settings.get(row.sourceId) ?? USUAL_SETTINGS,
    rereads: row.rereads,
  }))
}

function toArticle(row: Selectable<ArticleTable>): Article {
  return {
    url: row.url,
    title: row.title ?? '',
    publishedAt: row.publishedAt,
    language: row.language ?? 'zh-Hans',
    text: row.text ?? '',
    sourceName: row.sourceName,
    cuts: JSON.parse(row.cuts),
    ...(row.attachments && { attachments: JSON.parse(row.attachments) }),
  }
}
