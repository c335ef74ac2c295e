import type { TellAlarm } from '../bot/tell-alarm.ts'
import type { Member } from '../domain/access.ts'
import type { Alarm } from '../domain/alarm.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Memory } from '../pipeline/parts.ts'

/** Tells administrators what they need to know: each of them, once a day for the same thing, however often it happens. */
export interface Alarms {
  raise(alarm: Alarm): void
  /** Tells what is to be told; what cannot be told now is tried again the next time. Never rejects. */
  deliver(): Promise<void>
}

export interface AlarmParts {
  readonly memory: Memory
  readonly now: () => Date
  readonly log: Log
  readonly members: () => Promise<Member[]>
  readonly tell: TellAlarm
}

const AGAIN_MS = 24 * 60 * 60_000

export function createAlarms({ memory, now, log, members, tell }: AlarmParts): Alarms {
  const waiting = new Map<string, { readonly alarm: Alarm; readonly told: Set<number> }>()
  // Besides the memory, which cannot be written to when the disk is full.
  const toldAt = new Map<string, number>()

  const isTold = async (key: string): Promise<boolean> => {
    const own = toldAt.get(key)
    if (own !== undefined && Math.abs(now().getTime() - own) < AGAIN_MS) return true
    return (await memory.get<boolean>(key)) === true
  }

  const deliverOne = async (key: string, { alarm, told }: { alarm: Alarm; told: Set<number> }) => {
    if (!(await isTold(key))) {
      for (const { userId, role } of await members()) {
        if (role === 'editor' || told.has(userId)) continue
        if (!(await tell(userId, alarm))) return
        told.add(userId)
      }
      toldAt.set(key, now().getTime())
      await memory.set(key, true, AGAIN_MS)
    }
    waiting.delete(key)
  }

  const deliverAll = async () => {
    for (const [key, entry] of waiting) {
      try {
        await deliverOne(key, entry)
      } catch (error) {
        log.warn({ ...entry.alarm, error: describeError(error) }, 'Administrators could not be told')
      }
    }
  }
  // One after the other, or the same would be told twice.
  let last = Promise.resolve()

  return {
    raise(alarm) {
      const key = keyOf(alarm)
      if (!waiting.has(key)) waiting.set(key, { alarm, told: new Set() })
    },
    deliver() {
      last = last.then(deliverAll)
      return last
    },
  }
}

function keyOf(alarm: Alarm): string {
  switch (alarm.kind) {
    case 'topic_gone':
      return `alarm:topic_gone:${alarm.chatId}:${alarm.threadId ?? 0}`
    case 'malformed':
    case 'rejected':
      // Where in the text a fault lies is another fault each time to Telegram, not to an administrator.
      return `alarm:${alarm.kind}:${alarm.description.replace(/\d+/g, '#')}`
    case 'outage':
      return `alarm:outage:${alarm.since}`
    case 'fault':
      return `alarm:fault:${alarm.message}`
  }
}
