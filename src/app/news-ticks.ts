import { hasRight, type Right } from '../bot/access.ts'
import { alertButtons } from '../bot/alert-buttons.ts'
import { digestButtons } from '../bot/digest-buttons.ts'
import type { Locales } from '../bot/locales.ts'
import { renderAlert } from '../bot/render/alert.ts'
import { renderByLength } from '../bot/render/by-length.ts'
import type { Sender } from '../bot/send.ts'
import { sendNotices } from '../bot/send-notices.ts'
import type { BotServices } from '../bot/services.ts'
import type { TellAlarm } from '../bot/tell-alarm.ts'
import type { Pace } from '../delivery/pace.ts'
import { type SendParts, sendDue } from '../delivery/send-due.ts'
import type { Delivery, SendOutcome } from '../domain/delivery.ts'
import { UserError } from '../errors.ts'
import { holdAlerts } from '../pipeline/hold-alerts.ts'
import { createWatchMatcher } from '../pipeline/match-watches.ts'
import { queueAlerts } from '../pipeline/queue-alerts.ts'
import { queueDigests } from '../pipeline/queue-digests.ts'
import { sweepBriefs, sweepNews } from '../pipeline/sweep.ts'
import { type Recipients, watchSilence, watchSources } from '../pipeline/watch-sources.ts'
import type { Tick } from '../scheduler.ts'
import { type Alarms, createAlarms } from './alarms.ts'
import type { App } from './create-app.ts'
import { ceilingOf } from './open-pace.ts'
import { watchClock } from './watch-clock.ts'
import { watchOutage } from './watch-outage.ts'

export interface NewsTickParts {
  readonly locales: Locales
  readonly pace: Pace
  readonly send: Sender
  readonly tell: TellAlarm
  readonly services: Pick<BotServices, 'members' | 'settings' | 'defaults'>
}

/** A month: long enough to look into what a reader says about last week's briefing. */
const KEEP_MS = 30 * 24 * 60 * 60_000
const PURGED_AT_ONCE = 1_000

/** So long the buttons under a digest work, and /why knows it. */
const KEPT_MS = 90 * 24 * 60 * 60_000

/** What runs by the clock: news come in, digests are composed, messages leave. Each tick asks the store what is due. */
export function newsTicks(app: App, { locales, pace, send, tell, services }: NewsTickParts): Tick[] {
  const { parts, store, log } = app
  const { now, memory } = parts
  const alarms = createAlarms({ memory, now, log, tell, members: () => services.members.list() })
  const watch = { store, now, recipients: () => recipientsOf(services) }
  const notices = { services, outbox: store.notices, locales, send, now, log }
  const delivery: SendParts = {
    outbox: store.deliveries,
    pace,
    now,
    send: watchOutage(send, now, alarms.raise),
    endSubscription: (id, reason) => store.subscriptions.loseChat(id, reason, now()),
    pauseSubscription: (id, reason) => store.subscriptions.loseTopic(id, reason),
    moveChat: (from, to) => store.chats.move(from, to),
    onTrouble: (message, outcome) => noteTrouble(app, alarms, message, outcome),
    places: ceilingOf(app) * 2,
    unsettled: new Map(),
  }
  const alertDelivery: SendParts = {
    ...delivery,
    outbox: store.alerts,
    purpose: 'alert',
    endSubscription: (id) => store.watches.end(id),
    pauseSubscription: (id) => store.watches.pause(id),
    unsettled: new Map(),
  }
  const matchWatches = createWatchMatcher(parts)
  const clock = watchClock(now, async (at, byMs) => {
    log.warn({ seconds: Math.round(byMs / 1000) }, 'The clock was set back')
    await store.turnBack(at)
  })
  const ticks: Tick[] = [
    { name: 'news', every: '*/30 * * * * *', run: (signal) => sweep(app, signal) },
    // By itself too: whoever watches something does not wait for the slowest page of a round.
    { name: 'briefs', every: '*/10 * * * * *', run: (signal) => sweepBriefs(parts, signal) },
    {
      name: 'digests',
      every: '*/15 * * * * *',
      async run(signal) {
        await clock()
        return queueDigests(
          parts,
          (digest, locale, { occasion, editionId, length }) => ({
            messages: renderByLength(digest, locales[locale], { length, occasion }),
            buttons: digestButtons(digest, editionId, locales[locale]),
          }),
          signal,
        )
      },
    },
    {
      name: 'alerts',
      every: '*/5 * * * * *',
      async run(signal) {
        await matchWatches(signal)
        await queueAlerts(
          parts,
          {
            look: {
              render: (alert, locale) => renderAlert(alert, locales[locale]),
              buttons: (more, locale) => alertButtons(more, locales[locale]),
            },
            usual: services.defaults,
          },
          signal,
        )
        await holdAlerts(parts, services.defaults)
        await sendDue(alertDelivery, signal)
      },
    },
    { name: 'deliveries', every: '*/5 * * * * *', run: (signal) => sendDue(delivery, signal) },
    { name: 'watch', every: '40 */5 * * * *', run: () => watchSources(watch) },
    { name: 'silence', every: '50 23 * * * *', run: () => watchSilence(watch) },
    { name: 'notices', every: '10,40 * * * * *', run: (signal) => sendNotices(notices, signal) },
    { name: 'cache', every: '0 17 * * * *', run: () => purge(app) },
    { name: 'outbox', every: '0 37 * * * *', run: (signal) => purgeOutbox(app, signal) },
    {
      name: 'editions',
      every: '0 41 3 * * *',
      run: () => store.editions.purge(new Date(now().getTime() - KEPT_MS)),
    },
  ]
  return [
    ...ticks.map((tick) => raisingFaults(tick, alarms)),
    { name: 'alarms', every: '*/10 * * * * *', run: () => alarms.deliver() },
  ]
}

async function noteTrouble(
  { log }: App,
  alarms: Alarms,
  { chatId, threadId, date, part }: Delivery,
  outcome: SendOutcome,
): Promise<void> {
  log.warn({ chatId, date, part, ...outcome }, 'A message was not taken')
  if (outcome.kind === 'topic_gone') alarms.raise({ kind: 'topic_gone', chatId, threadId })
  else if (outcome.kind === 'malformed' || outcome.kind === 'rejected') alarms.raise(outcome)
  else return
  await alarms.deliver()
}

/** The same tick; a fault that an operator can mend is also told to the administrators. */
function raisingFaults(tick: Tick, alarms: Alarms): Tick {
  return {
    ...tick,
    async run(signal) {
      try {
        return await tick.run(signal)
      } catch (error) {
        if (error instanceof UserError)
          alarms.raise({ kind: 'fault', message: error.message, remedy: error.remedy })
        throw error
      }
    },
  }
}

async function recipientsOf({ members }: NewsTickParts['services']): Promise<Recipients> {
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

async function purgeOutbox({ store, parts }: App, signal: AbortSignal): Promise<void> {
  const before = new Date(parts.now().getTime() - KEEP_MS)
  await store.alerts.purge(before)
  while (!signal.aborted) {
    if ((await store.deliveries.purge(before, PURGED_AT_ONCE)) < PURGED_AT_ONCE) return
  }
}
