import { randomBytes } from 'node:crypto'

/** One piece of work that takes long, while its chat is free for other things. */
export interface Errand {
  /** 12 characters of base64url, for the button that ends it. */
  readonly token: string
  readonly signal: AbortSignal
  end(): void
}

/** What is under way in this process and can be stopped by a button. */
export interface Errands {
  /** Null while one of this token is under way. */
  begin(chatId: number, token?: string): Errand | null
  /** False when there is none of this token in this chat any more. */
  stop(token: string, chatId: number): boolean
}

/** None is under way at first. */
export function createErrands(): Errands {
  const running = new Map<string, { chatId: number; stop: AbortController }>()
  return {
    begin(chatId, token = newToken()) {
      if (running.has(token)) return null
      const stop = new AbortController()
      running.set(token, { chatId, stop })
      return { token, signal: stop.signal, end: () => void running.delete(token) }
    },
    stop(token, chatId) {
      const one = running.get(token)
      if (one?.chatId !== chatId) return false
      one.stop.abort()
      return true
    },
  }
}

function newToken(): string {
  return randomBytes(9).toString('base64url')
}
