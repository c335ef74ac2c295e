import { claimRows } from './claim-rows.ts'
import { inChunks } from './in-chunks.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso } from './instant.ts'
import type { StoreContext } from './schema.ts'
import { NO_THREAD } from './subscription-rows.ts'
import { WAITING } from './waiting.ts'
import type { AlertStore, DueWatcher } from './watch-store.ts'

/** What is found for watches, and the messages that tell it. */
export function createAlertStore(context: StoreContext): AlertStore {
  const { db } = context
  return {
    async unmatched(limit) {
      const rows = await db
        .selectFrom('briefs')
        .innerJoin('articles', 'articles.id', 'briefs.articleId')
        .select(['briefs.articleId', 'briefs.writtenAt', 'briefs.publishedAt'])
        .select(['articles.newsAt', 'articles.backlog'])
        .select(({ selectFrom }) =>
          selectFrom('revisions')
            .select(({ fn }) => fn.countAll<number>().as('many'))
            .whereRef('revisions.articleId', '=', 'briefs.articleId')
            .as('revision'),
        )
        .where('briefs.matchedAt', 'is', null)
        .orderBy('briefs.articleId')
        .limit(limit)
        .execute()
      return rows.map(({ newsAt, backlog, revision, ...row }) => ({
        ...row,
        newsAt: toIso(newsAt),
        backlog: backlog === 1,
        revision: revision ?? 0,
      }))
    },

    match: (found, now) => inTransaction(context, (inside) => match(inside, found, now)),
    due: (before) => due(context, before),

    async waiting(watcherId) {
      return db
        .selectFrom('matches')
        .innerJoin('watches', 'watches.id', 'matches.watchId')
        .select(['matches.id', 'matches.articleId', 'matches.revision', 'watches.words'])
        .where('watches.watcherId', '=', watcherId)
        .where('matches.toldAt', 'is', null)
        .orderBy('matches.id')
        .execute()
    },

    async toldSince(watcherId, since) {
      const rows = await db
        .selectFrom('matches')
        .innerJoin('watches', 'watches.id', 'matches.watchId')
        .select('matches.articleId')
        .distinct()
        .where('watches.watcherId', '=', watcherId)
        .where('matches.toldAt', '>=', since.getTime())
        .orderBy('matches.articleId')
        .execute()
      return rows.map(({ articleId }) => articleId)
    },

    enqueue: (input, now) => inTransaction(context, (inside) => enqueue(inside, input, now)),

    async withMessages() {
      const rows = await places(context)
        .where('quietHours.begins', 'is not', null)
        .where('watchers.id', 'in', (query) =>
          query.selectFrom('alerts').select('alerts.watcherId').where('alerts.state', '=', WAITING),
        )
        .execute()
      return rows.map(toPlace)
    },

    async hold(watcherId, until) {
      await db
        .updateTable('alerts')
        .set({ notBefore: until.getTime() })
        .where('watcherId', '=', watcherId)
        .where('state', '=', WAITING)
        .where('notBefore', '<', until.getTime())
        .execute()
    },

    async claim(now, limit, until) {
      const at = now.getTime()
      const candidates = db
        .selectFrom('alerts')
        .select('id')
        .where('state', '=', WAITING)
        .where('notBefore', '<=', at)
        .where((is) => is.or([is('claimedUntil', 'is', null), is('claimedUntil', '<=', at)]))
        .orderBy('notBefore')
        .orderBy('id')
      const ids = await claimRows(context, 'alerts', candidates, { limit, until })
      if (ids.length === 0) return []
      const rows = await db
        .selectFrom('alerts')
        .innerJoin('watchers', 'watchers.id', 'alerts.watcherId')
        .select(['alerts.id', 'alerts.watcherId', 'alerts.html', 'alerts.buttons', 'alerts.attempts'])
        .select(['alerts.createdAt', 'watchers.chatId', 'watchers.threadId'])
        .where('alerts.id', 'in', ids)
        .orderBy('alerts.id')
        .execute()
      return rows.map(({ watcherId, createdAt, buttons, threadId, ...row }) => ({
        ...row,
        subscriptionId: watcherId,
        threadId: threadId === NO_THREAD ? null : threadId,
        date: toIso(createdAt).slice(0, 10),
        part: 1,
        parts: 1,
        buttons: JSON.parse(buttons),
      }))
    },

    async markSent(id, messageId, at) {
      await settle(id, { state: 'sent', messageId, sentAt: at.getTime(), lastError: null })
    },

    async putOff(id, { error, notBefore }) {
      await db
        .updateTable('alerts')
        .set((row) => ({
          notBefore: notBefore.getTime(),
          claimedUntil: null,
          attempts: row('attempts', '+', 1),
          lastError: error,
        }))
        .where('id', '=', id)
        .where('state', '=', WAITING)
        .execute()
    },

    async reject(id, error) {
      await settle(id, { state: 'rejected', lastError: error })
    },

    async counts() {
      const rows = await db
        .selectFrom('alerts')
        .select(['state', ({ fn }) => fn.countAll<number>().as('many')])
        .groupBy('state')
        .execute()
      const of = (state: 'waiting' | 'sent' | 'rejected') =>
        rows.find((row) => row.state === state)?.many ?? 0
      return { waiting: of('waiting'), sent: of('sent'), rejected: of('rejected') }
    },

    async purge(before) {
      const at = before.getTime()
      await db.deleteFrom('matches').where('toldAt', '<', at).execute()
      await db.deleteFrom('alerts').where('state', '!=', WAITING).where('createdAt', '<', at).execute()
    },
  }

  async function settle(
    id: number,
    outcome: { state: 'sent' | 'rejected'; messageId?: number; sentAt?: number; lastError: string | null },
  ): Promise<void> {
    await db
      .updateTable('alerts')
      .set({ ...outcome, claimedUntil: null })
      .where('id', '=', id)
      .where('state', '=', WAITING)
      .execute()
  }
}

async function match(
  { db }: StoreContext,
  found: Parameters<AlertStore['match']>[0],
  now: Date,
): Promise<number> {
  let added = 0
  for (const { articleId, writtenAt, revision, keys, projectIds } of found) {
    // Of two that compare the same brief the second waits here, and finds it done.
    const marked = await db
      .updateTable('briefs')
      .set({ matchedAt: now.getTime() })
      .where('articleId', '=', articleId)
      .where('writtenAt', '=', writtenAt)
      .where('matchedAt', 'is', null)
      .returning('articleId')
      .executeTakeFirst()
    if (!marked) continue
    const watchIds = new Set<number>()
    const active = () =>
      db
        .selectFrom('watches')
        .innerJoin('watchers', 'watchers.id', 'watches.watcherId')
        .select('watches.id')
        .where('watchers.state', '=', 'active')
    for (const chunk of inChunks(keys)) {
      for (const { id } of await active().where('watches.key', 'in', chunk).execute()) watchIds.add(id)
    }
    for (const chunk of inChunks(projectIds)) {
      for (const { id } of await active().where('watches.projectId', 'in', chunk).execute()) watchIds.add(id)
    }
    const rows = [...watchIds].map((watchId) => ({ watchId, articleId, revision, matchedAt: now.getTime() }))
    for (const chunk of inChunks(rows)) {
      const inserted = await db
        .insertInto('matches')
        .values(chunk)
        .onConflict((conflict) => conflict.columns(['watchId', 'articleId', 'revision']).doNothing())
        .returning('id')
        .execute()
      added += inserted.length
    }
  }
  return added
}

async function due(context: StoreContext, before: Date): ReturnType<AlertStore['due']> {
  const rows = await places(context)
    .where('watchers.id', 'in', (query) =>
      query
        .selectFrom('matches')
        .innerJoin('watches', 'watches.id', 'matches.watchId')
        .select('watches.watcherId')
        .where('matches.toldAt', 'is', null)
        .where('matches.matchedAt', '<=', before.getTime()),
    )
    .execute()
  return rows.map(toPlace)
}

function places({ db }: StoreContext) {
  return db
    .selectFrom('watchers')
    .leftJoin('chats', 'chats.chatId', 'watchers.chatId')
    .leftJoin('quietHours', 'quietHours.chatId', 'watchers.chatId')
    .select(['watchers.id as watcherId', 'watchers.chatId', 'watchers.threadId'])
    .select(['chats.locale', 'chats.timezone', 'quietHours.begins', 'quietHours.ends'])
    .orderBy('watchers.id')
}

function toPlace({ threadId, begins, ends, ...row }: Row): DueWatcher {
  return {
    ...row,
    threadId: threadId === NO_THREAD ? null : threadId,
    quietHours: begins === null || ends === null ? null : { from: begins, to: ends },
  }
}

type Row = Awaited<ReturnType<ReturnType<typeof places>['execute']>>[number]

async function enqueue(
  { db, dialect }: StoreContext,
  { watcherId, matchIds, message }: Parameters<AlertStore['enqueue']>[0],
  now: Date,
): Promise<boolean> {
  const at = now.getTime()
  // The watcher's row is what two processes take turns by; who comes second finds nothing left to tell.
  const watcher = db.selectFrom('watchers').select('id').where('id', '=', watcherId)
  const found = await (dialect === 'postgres' ? watcher.forUpdate() : watcher).executeTakeFirst()
  if (!found) return false
  let left = 0
  for (const chunk of inChunks(matchIds)) {
    const { many } = await db
      .selectFrom('matches')
      .select(({ fn }) => fn.countAll<number>().as('many'))
      .where('id', 'in', chunk)
      .where('toldAt', 'is', null)
      .executeTakeFirstOrThrow()
    left += many
  }
  if (left < matchIds.length) return false
  for (const chunk of inChunks(matchIds))
    await db.updateTable('matches').set({ toldAt: at }).where('id', 'in', chunk).execute()
  if (message) {
    const { html, buttons } = message
    await db
      .insertInto('alerts')
      .values({ watcherId, html, buttons: JSON.stringify(buttons), createdAt: at, notBefore: at })
      .execute()
  }
  return true
}
