import { timingSafeEqual } from 'node:crypto'
import type { BotServices } from '../bot/services.ts'
import type { ChatSettings } from '../domain/subscription.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { findAnswer } from '../search/find-answer.ts'
import { createAskedDigests } from './asked-digests.ts'
import { createCatalogue } from './catalogue.ts'
import { createChannels } from './channels.ts'
import type { App } from './create-app.ts'
import { createWatches } from './create-watches.ts'
import { createEditions } from './editions.ts'
import { exportSources } from './export-sources.ts'
import { importSources } from './import-sources.ts'
import { createMembers } from './members.ts'
import { createOperations } from './operations.ts'
import { createPreviews } from './preview-sources.ts'
import { createSourceServices } from './source-services.ts'
import { createSubscriptions, followSettings } from './subscriptions.ts'
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
        const before = await settingsOf(chatId)
        const settings = { ...before, ...change }
        await store.chats.save(settings)
        await followSettings(app, before, settings)
        return settings
      },
    },
    subscriptions: createSubscriptions(app, settingsOf),
    channels: createChannels(app),
    moveChat: (from, to) => store.chats.move(from, to),
    ...createAskedDigests(app, settingsOf),
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
