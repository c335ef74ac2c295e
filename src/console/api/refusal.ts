/** Telegram's "no": what a method answers in place of a result. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: number
  readonly parameters: RefusalParameters | undefined

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/** What a client may do about it: wait this many seconds, or write to that chat. */
export interface RefusalParameters {
  readonly retry_after?: number
  readonly migrate_to_chat_id?: number
}

/**
 * 400 with a reason, worded as the Bot API server words it: the first letter is lowered, except before a capital
 * or an underscore (`BUTTON_DATA_INVALID` stays).
 */
export function badRequest(reason: string): Refusal {
  const text = /^.(?:_|[A-Z])/.test(reason) ? reason : reason.charAt(0).toLowerCase() + reason.slice(1)
  return new Refusal(400, `Bad Request: ${text}`)
}

/** 429 with the seconds to wait. */
export function tooManyRequests(retryAfter: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter })
}
