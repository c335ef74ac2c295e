import { timingSafeEqual } from 'node:crypto'
import type { BotServices } from '../bot/services.ts'
import { nextDigestAt } from '../digest/next-digest.ts'
import { readFilters } from '../digest/read-filters.ts'
import { type ChatSettings, EVERY_DAY } from '../domain/subscription.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { previewDigest } from '../pipeline/preview-digest.ts'
import { findAnswer } from '../search/find-answer.ts'
import { createAskedDigests } from './asked-digests.ts'
import { createCatalogue } from './catalogue.ts'
import { tagsInUse } from './change-settings.ts'
import type { App } from './create-app.ts'
import { createWatches } from './create-watches.ts'
import { createEditions } from './editions.ts'
import { exportSources } from './export-sources.ts'
import { importSources } from './import-sources.ts'
import { createMembers } from './members.ts'
import { createOperations } from './operations.ts'
import { createPreviews } from './preview-sources.ts'
import { createSourceServices } from './source-services.ts'
import { withCorrections } from './with-corrections.ts'

/** What the bot may ask of the rest. */
export function createBotServices(
  app: App,
  options: { addSamples: (() => Promise<number>) | null; localAdmins?: readonly number[] },
): BotServices {
  const { config, store, parts } = app
  const { defaults } = config
  const settingsOf = async (chatId: number): Promise<ChatSettings> =>
    (await store.chats.get(chatId)) ?? { chatId, ...defaults }
  const active = async (chatId: number, threadId: number | null) => {
    const subscription = await store.subscriptions.ofChat(chatId, threadId)
    return subscription?.state === 'active' ? subscription : null
  }
  const isUnclaimed = async () =>
    config.adminIds.length + (options.localAdmins?.length ?? 0) === 0 &&
    (await store.admins.list()).length === 0
  const claimRights = claimOnce(app, isUnclaimed)
  return {
    now: parts.now,
    defaults,
    settings: {
      get: (chatId) => store.chats.get(chatId),
      async change(chatId, change) {
        const settings = { ...(await settingsOf(chatId)), ...change }
        await store.chats.save(settings)
        for (const { id, weekdays, resumeOn } of await store.subscriptions.activeOf(chatId)) {
          const next = nextDigestAt({ ...settings, weekdays, resumeOn }, parts.now())
          await store.subscriptions.update(id, { ...settings, nextDigestAt: next })
        }
        return settings
      },
    },
    subscriptions: {
      of: active,
      async start(chatId, threadId) {
        const settings = await settingsOf(chatId)
        const now = parts.now()
        // Who comes back finds the weekdays again that were chosen before.
        const known = await store.subscriptions.ofChat(chatId, threadId)
        const next = nextDigestAt({ ...settings, weekdays: known?.weekdays ?? EVERY_DAY }, now)
        return store.subscriptions.start({ ...settings, threadId, nextDigestAt: next }, now)
      },
      async end(chatId, threadId) {
        const subscription = await store.subscriptions.ofChat(chatId, threadId)
        return subscription !== null && store.subscriptions.end(subscription.id, 'unsubscribed')
      },
      async change(chatId, threadId, change) {
        const subscription = await active(chatId, threadId)
        if (subscription === null) return null
        const changed = { ...subscription, ...change }
        const { filters, length, weekdays, resumeOn } = changed
        const wishes = { filters, length, weekdays, resumeOn }
        // A digest that is due this moment must not be put off by other words.
        const isOtherDay = change.weekdays !== undefined || change.resumeOn !== undefined
        const next = isOtherDay ? nextDigestAt(changed, parts.now()) : null
        await store.subscriptions.setWishes(subscription.id, { ...wishes, nextDigestAt: next })
        return changed
      },
      async readFilters(text, before) {
        const sourceIds = (await store.sources.list()).map(({ id }) => id)
        return readFilters(text, { tags: await tagsInUse(app), sourceIds }, before)
      },
      async preview(chatId, threadId) {
        const subscription = await active(chatId, threadId)
        return subscription && { subscription, ...(await previewDigest(parts, subscription)) }
      },
    },
    ...createAskedDigests(app, { settingsOf, activeAt: active }),
    editions: createEditions(app),
    draw: drawPicture,
    watches: createWatches(app),
    ask: (words) => answerWords(app, words),
    sources: createSourceServices(app, options.addSamples),
    previews: createPreviews(app),
    operations: createOperations(app),
    files: {
      importFile: (file, actor, progress) => importSources(app, file, { actor, ...progress }),
      exportFile: (actor) => exportSources(app, actor),
    },
    catalogue: createCatalogue(app),
    members: createMembers(app, options.localAdmins ?? []),
    access: { isUnclaimed, claim: claimRights },
  }
}

/** What is known about some words. */
export async function answerWords({ store }: App, words: string) {
  const answer = await findAnswer(words, {
    find: (phrases, limit) => store.search.find(phrases, limit),
    byArticles: (ids) => store.briefs.byArticles(ids),
  })
  return withCorrections(answer, store)
}

function claimOnce({ store, parts, claimCode }: App, isUnclaimed: () => Promise<boolean>) {
  return async (userId: number, code: string): Promise<boolean> => {
    const given = Buffer.from(code.trim())
    const right = Buffer.from(claimCode)
    if (given.length !== right.length || !timingSafeEqual(given, right) || !(await isUnclaimed()))
      return false
    await store.admins.add(userId, 'owner', parts.now())
    const details = `${userId} owner`
    await store.audit.add({ actor: { kind: 'user', userId }, action: 'member.add', details }, parts.now())
    return true
  }
}
