import { setImmediate as nextTurn } from 'node:timers/promises'
import { alertEdition } from '../digest/edition-of.ts'
import type { MessageButton } from '../domain/delivery.ts'
import type { Locale } from '../domain/subscription.ts'
import type { Alert } from '../domain/watch.ts'
import type { DueWatcher } from '../store/watch-store.ts'
import { dayInZone } from '../time/day.ts'
import { isWithinHours } from '../time/is-within-hours.ts'
import { makeAlert } from './make-alert.ts'
import type { PipelineParts } from './parts.ts'
import { createShelf, type Shelf } from './shelf.ts'

/** The first match of a place waits so long for others to go with it. */
const COMPANY_MS = 45_000
/** What was told longer ago is another event when it is reported again. */
const MEMORY_MS = 36 * 3_600_000
/** Different messages kept while a round lasts. */
const KEPT = 1_000

/** How an alert is told in a language. */
export interface AlertLook {
  /** The message, and how many of its stories stand in it. */
  render(alert: Alert, locale: Locale): { readonly html: string; readonly shown: number }
  /** `more`: where the stories are kept that it has no room for; null when it has room for all. */
  buttons(
    more: { readonly editionId: number; readonly from: number } | null,
    locale: Locale,
  ): readonly (readonly MessageButton[])[]
}

/** What a chat of which nothing is stored has. */
interface Usual {
  readonly locale: Locale
  readonly timezone: string
}

/**
 * Puts what was found for each place into the outbox as one message, when its first match has waited for company and
 * the chat is not to be left in quiet. Gives how many were queued.
 */
export async function queueAlerts(
  { store, now }: Pick<PipelineParts, 'store' | 'now'>,
  { look, usual }: { look: AlertLook; usual: Usual },
  signal: AbortSignal,
): Promise<number> {
  const alerts: Shelf<Alert | null> = createShelf(KEPT)
  let queued = 0
  for (const place of await store.alerts.due(new Date(now().getTime() - COMPANY_MS))) {
    if (signal.aborted) break
    // With SQLite nothing here waits, and whoever asks the bot something would wait for all of it.
    await nextTurn()
    const { locale, timezone } = { locale: place.locale ?? usual.locale, timezone: zoneOf(place, usual) }
    if (place.quietHours && isWithinHours(place.quietHours, timezone, now())) continue
    const { watcherId } = place
    const matches = await store.alerts.waiting(watcherId)
    const told = await store.alerts.toldSince(watcherId, new Date(now().getTime() - MEMORY_MS))
    const date = dayInZone(now(), timezone)
    const asked = matches.map(({ articleId, revision, words }) => [articleId, revision, words])
    // A follow-up tells since which day it follows, which is the zone's.
    const alert = await alerts.get(JSON.stringify([asked, told, date, told.length > 0 && timezone]), () =>
      makeAlert({ store }, matches, { told, date, timezone }),
    )
    const message =
      alert && (await writeMessage({ store, now }, alert, { look, locale, chatId: place.chatId }))
    const matchIds = matches.map(({ id }) => id)
    if ((await store.alerts.enqueue({ watcherId, matchIds, message }, now())) && message) queued += 1
  }
  return queued
}

function zoneOf({ timezone }: DueWatcher, usual: Usual): string {
  return timezone ?? usual.timezone
}

/** What the message has no room for is kept, so that its button can bring it. */
async function writeMessage(
  { store, now }: Pick<PipelineParts, 'store' | 'now'>,
  alert: Alert,
  { look, locale, chatId }: { look: AlertLook; locale: Locale; chatId: number },
) {
  const { html, shown } = look.render(alert, locale)
  if (shown === alert.stories.length) return { html, buttons: look.buttons(null, locale) }
  const editionId = await store.editions.keep(alertEdition(alert, shown), now())
  await store.editions.admit(editionId, chatId)
  return { html, buttons: look.buttons({ editionId, from: shown }, locale) }
}
