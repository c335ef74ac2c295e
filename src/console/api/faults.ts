import { badRequest, Refusal, tooManyRequests } from './refusal.ts'
import type { Call } from './world.ts'

/** What befalls a call. */
export type FaultOutcome =
  /** 429. */
  | { readonly kind: 'flood'; readonly retryAfter: number }
  /** 403; by default the user has blocked the bot. */
  | { readonly kind: 'forbidden'; readonly description?: string }
  /** 400: the group has become a supergroup with this id. */
  | { readonly kind: 'migrated'; readonly to: number }
  | { readonly kind: 'server_error'; readonly status: number }
  | { readonly kind: 'bad_request'; readonly description: string }
  /** The connection ends before anything is done. */
  | { readonly kind: 'drop' }
  /** The call is performed, then the connection ends without an answer. */
  | { readonly kind: 'drop_after' }
  /** Nothing is done and no answer ever comes, on an open connection. */
  | { readonly kind: 'hang' }
  /** The call waits before it is performed; goes together with any other fault. */
  | { readonly kind: 'delay'; readonly ms: number | (() => number) }

/** Which calls an outcome befalls: those that fit all that is given. */
export interface FaultRule {
  readonly method?: string
  readonly match?: (call: Call) => boolean
  /** After so many calls the rule is spent; until it is taken back when absent. */
  readonly times?: number
  readonly outcome: FaultOutcome
}

/** What is to happen to one call. */
export interface Fate {
  readonly delayMs: number
  readonly outcome: Exclude<FaultOutcome, { kind: 'delay' }> | null
}

const SERVER_ERRORS: Readonly<Record<number, string>> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** The faults that tests have ordered. */
export class Faults {
  readonly #rules = new Set<{ readonly rule: FaultRule; left: number }>()

  /** Orders a fault; the result takes it back. */
  add(rule: FaultRule): () => void {
    const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY }
    this.#rules.add(entry)
    return () => void this.#rules.delete(entry)
  }

  /** All delays that fit the call together, and the first other outcome that fits. */
  fateOf(call: Call): Fate {
    let delayMs = 0
    let outcome: Fate['outcome'] = null
    for (const entry of this.#rules) {
      const { rule } = entry
      const isDelay = rule.outcome.kind === 'delay'
      if ((outcome !== null && !isDelay) || !fits(rule, call)) continue
      if (--entry.left <= 0) this.#rules.delete(entry)
      if (rule.outcome.kind !== 'delay') outcome = rule.outcome
      else delayMs += typeof rule.outcome.ms === 'number' ? rule.outcome.ms : rule.outcome.ms()
    }
    return { delayMs, outcome }
  }
}

/** The answer that an outcome gives in place of performing the call; null for those that give none. */
export function refusalOf(outcome: Fate['outcome']): Refusal | null {
  switch (outcome?.kind) {
    case 'flood':
      return tooManyRequests(outcome.retryAfter)
    case 'forbidden':
      return new Refusal(403, outcome.description ?? 'Forbidden: bot was blocked by the user')
    case 'migrated':
      return new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: outcome.to,
      })
    case 'server_error':
      return new Refusal(outcome.status, SERVER_ERRORS[outcome.status] ?? 'Internal Server Error')
    case 'bad_request':
      return badRequest(outcome.description.replace(/^Bad Request: /, ''))
    default:
      return null
  }
}

function fits(rule: FaultRule, call: Call): boolean {
  if (rule.method !== undefined && rule.method.toLowerCase() !== call.method.toLowerCase()) return false
  return rule.match?.(call) ?? true
}
