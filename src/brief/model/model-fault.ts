import { APIError } from 'openai'
import { describeError } from '../../errors.ts'
import { TooLarge } from './limit-body.ts'

/** Why a model gave no brief; a message for people comes with it. */
export type ModelFault = 'timeout' | 'unavailable' | 'refused' | 'malformed' | 'empty'

/** A server that asks for more patience than this is treated as down; the rules brief serves meanwhile. */
const LONGEST_WAIT_MS = 10_000
const FIRST_WAIT_MS = 500
const LONGEST_DETAIL = 200

const FAULTS: Record<ModelFault, string> = {
  timeout: 'is too slow',
  unavailable: 'cannot answer now',
  refused: 'refused the request',
  malformed: 'sent what cannot be read',
  empty: 'sent nothing',
}

/** What a failed request was; `unavailable` may pass by itself, the others will not. */
export function faultOf(error: unknown): ModelFault {
  const unreadable = causesOf(error).some(
    (cause) => cause instanceof SyntaxError || cause instanceof TooLarge,
  )
  if (unreadable) return 'malformed'
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined
  return status === undefined || status === 408 || status === 429 || status >= 500 ? 'unavailable' : 'refused'
}

/** True when the server takes the question, but not in this form. */
export function isRefusedForm(error: unknown): boolean {
  return error instanceof APIError && (error.status === 400 || error.status === 422)
}

/** Milliseconds until another attempt makes sense, as the server asks or longer each time; null when none does. */
export function retryDelay(error: unknown, attempt: number): number | null {
  if (faultOf(error) !== 'unavailable') return null
  const headers = error instanceof APIError ? (error.headers as Headers | undefined) : undefined
  const milliseconds = headers?.get('retry-after-ms')
  const seconds = headers?.get('retry-after')
  const asked = milliseconds ? Number(milliseconds) : seconds ? Number(seconds) * 1000 : Number.NaN
  const delay = asked >= 0 ? asked : FIRST_WAIT_MS * 2 ** (attempt - 1)
  return delay <= LONGEST_WAIT_MS ? delay : null
}

/** The fault in one line, with the innermost cause; `secret` is blotted out of what the server said. */
export function describeFault(error: unknown, server: string, secret: string): string {
  const said = describeError(causesOf(error).at(-1)).replaceAll(secret, '***')
  return `${server} ${FAULTS[faultOf(error)]}: ${shorten(said)}`
}

/** At most 200 characters of what a server or model said. */
export function shorten(text: string): string {
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL - 1)}…` : text
}

function causesOf(error: unknown): readonly unknown[] {
  const chain = [error]
  for (let at = error; at instanceof Error && at.cause !== undefined && chain.length < 9; at = at.cause) {
    chain.push(at.cause)
  }
  return chain
}
