import { isWithinHours } from '../time/is-within-hours.ts'
import type { PipelineParts } from './parts.ts'

/** So long after the end of the quiet hours, at most, the message leaves. */
const HOLD_MS = 30_000

/** Holds what waited in the outbox when the quiet hours of its chat began: Telegram was away, or asked for patience. */
export async function holdAlerts(
  { store, now }: Pick<PipelineParts, 'store' | 'now'>,
  usual: { readonly timezone: string },
): Promise<void> {
  for (const { watcherId, timezone, quietHours } of await store.alerts.withMessages()) {
    if (quietHours && isWithinHours(quietHours, timezone ?? usual.timezone, now()))
      await store.alerts.hold(watcherId, new Date(now().getTime() + HOLD_MS))
  }
}
