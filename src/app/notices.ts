import type { TellNotice } from '../bot/tell-notice.ts'
import type { Member } from '../domain/access.ts'
import type { Notice } from '../domain/notice.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Memory } from '../pipeline/parts.ts'

/** Tells administrators what they need to know: each of them, once a day for the same thing, however often it happens. */
export interface Notices {
  raise(notice: Notice): void
  /** Tells what is to be told; what cannot be told now is tried again the next time. Never rejects. */
  deliver(): Promise<void>
}

export interface NoticeParts {
  readonly memory: Memory
  readonly now: () => Date
  readonly log: Log
  readonly members: () => Promise<Member[]>
  readonly tell: TellNotice
}

const AGAIN_MS = 24 * 60 * 60_000

export function createNotices({ memory, now, log, members, tell }: NoticeParts): Notices {
  const waiting = new Map<string, { readonly notice: Notice; readonly told: Set<number> }>()
  // Besides the memory, which cannot be written to when the disk is full.
  const toldAt = new Map<string, number>()

  const isTold = async (key: string): Promise<boolean> => {
    const own = toldAt.get(key)
    if (own !== undefined && Math.abs(now().getTime() - own) < AGAIN_MS) return true
    return (await memory.get<boolean>(key)) === true
  }

  const deliverOne = async (key: string, { notice, told }: { notice: Notice; told: Set<number> }) => {
    if (!(await isTold(key))) {
      for (const { userId, role } of await members()) {
        if (role === 'editor' || told.has(userId)) continue
        if (!(await tell(userId, notice))) return
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
        log.warn({ ...entry.notice, error: describeError(error) }, 'Administrators could not be told')
      }
    }
  }
  // One after the other, or the same would be told twice.
  let last = Promise.resolve()

  return {
    raise(notice) {
      const key = keyOf(notice)
      if (!waiting.has(key)) waiting.set(key, { notice, told: new Set() })
    },
    deliver() {
      last = last.then(deliverAll)
      return last
    },
  }
}

function keyOf(notice: Notice): string {
  switch (notice.kind) {
    case 'topic_gone':
      return `notice:topic_gone:${notice.chatId}:${notice.threadId ?? 0}`
    case 'malformed':
    case 'rejected':
      // Where in the text a fault lies is another fault each time to Telegram, not to an administrator.
      return `notice:${notice.kind}:${notice.description.replace(/\d+/g, '#')}`
    case 'outage':
      return `notice:outage:${notice.since}`
    case 'fault':
      return `notice:fault:${notice.message}`
  }
}
