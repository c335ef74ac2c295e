import type { Sender } from '../bot/send.ts'
import type { Alarm } from '../domain/alarm.ts'

/** Shorter ones nobody alarms, and many are of a few seconds. */
const NOTICED_MS = 10 * 60_000

/** The same sender; when Telegram is back after a long time, `raise` is told for how long it was away. */
export function watchOutage(send: Sender, now: () => Date, raise: (alarm: Alarm) => void): Sender {
  let since: Date | null = null
  return async (...message) => {
    const start = now()
    const outcome = await send(...message)
    if (outcome.kind === 'unavailable') since ??= start
    else if (since) {
      const until = now()
      if (until.getTime() - since.getTime() >= NOTICED_MS)
        raise({ kind: 'outage', since: since.toISOString(), until: until.toISOString() })
      since = null
    }
    return outcome
  }
}
