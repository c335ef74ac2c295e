import { hasRight, type Right } from '../bot/access.ts'
import { digestButtons } from '../bot/digest-buttons.ts'
import type { Locales } from '../bot/locales.ts'
import { renderDigest } from '../bot/render/digest.ts'
import type { Sender } from '../bot/send.ts'
import { sendNotices } from '../bot/send-notices.ts'
import type { BotServices } from '../bot/services.ts'
import { createPace } from '../delivery/pace.ts'
import { type SendParts, sendDue } from '../delivery/send-due.ts'
import { queueDigests } from '../pipeline/queue-digests.ts'
import { sweepNews } from '../pipeline/sweep.ts'
import { type Recipients, watchSilence, watchSources } from '../pipeline/watch-sources.ts'
import type { Tick } from '../scheduler.ts'
import type { App } from './create-app.ts'

/** So long the buttons under a digest work, and /why knows it. */
const KEPT_MS = 90 * 24 * 60 * 60_000

/** What runs by the clock: news come in, digests are composed, messages leave. Each tick asks the store what is due. */
export function newsTicks(app: App, { locales, send, services }: TickParts): Tick[] {
  const { parts, store, log } = app
  const { now } = parts
  const watch = { store, now, recipients: () => recipientsOf(services) }
  const notices = { services, outbox: store.notices, locales, send, now, log }
  const delivery: SendParts = {
    outbox: store.deliveries,
    pace: createPace(),
    now: parts.now,
    send,
    endSubscription: (id, reason) => store.subscriptions.end(id, reason),
    moveChat: (from, to) => store.chats.move(from, to),
    onTrouble: ({ chatId, date, part }, outcome) =>
      log.warn({ chatId, date, part, ...outcome }, 'A message was not taken'),
  }
  return [
    { name: 'news', every: '*/30 * * * * *', run: (signal) => sweep(app, signal) },
    {
      name: 'digests',
      every: '*/15 * * * * *',
      run: (signal) =>
        queueDigests(
          parts,
          (digest, locale, editionId) => ({
            messages: renderDigest(digest, locales[locale]),
            buttons: digestButtons(digest, editionId, locales[locale]),
          }),
          signal,
        ),
    },
    { name: 'deliveries', every: '*/5 * * * * *', run: (signal) => sendDue(delivery, signal) },
    { name: 'watch', every: '40 */5 * * * *', run: () => watchSources(watch) },
    { name: 'silence', every: '50 23 * * * *', run: () => watchSilence(watch) },
    { name: 'notices', every: '10,40 * * * * *', run: (signal) => sendNotices(notices, signal) },
    { name: 'cache', every: '0 17 * * * *', run: () => purge(app) },
    {
      name: 'editions',
      every: '0 41 3 * * *',
      run: () => store.editions.purge(new Date(parts.now().getTime() - KEPT_MS)),
    },
  ]
}

export interface TickParts {
  readonly locales: Locales
  readonly send: Sender
  readonly services: Pick<BotServices, 'members' | 'settings' | 'defaults'>
}

async function recipientsOf({ members }: TickParts['services']): Promise<Recipients> {
  const all = await members.list()
  const withRight = (right: Right) =>
    all.filter(({ role }) => hasRight(role, right)).map(({ userId }) => userId)
  return { sources: withRight('sources'), operations: withRight('operations') }
}

async function purge({ store, parts }: App): Promise<void> {
  await store.cache.purge(parts.now())
  await store.notices.purge(parts.now())
}

async function sweep({ parts, vitals }: App, signal: AbortSignal): Promise<void> {
  const start = parts.now()
  await sweepNews(parts, signal)
  vitals.lastSweep = { at: start.toISOString(), ms: parts.now().getTime() - start.getTime() }
}
