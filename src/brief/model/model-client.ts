import { setTimeout as wait } from 'node:timers/promises'
import OpenAI, { APIError } from 'openai'
import type { ChatCompletion } from 'openai/resources/chat/completions'
import { describeError } from '../../errors.ts'
import { limitBody, TooLarge } from './limit-body.ts'

/** Why a model gave no brief; a message for people comes with it. */
export type ModelFault = 'timeout' | 'unavailable' | 'refused' | 'malformed' | 'empty'

/** What came of one question to a model. */
export type ModelAnswer =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: ModelFault; readonly message: string }

/** A question in the form the model gets it. */
export interface ModelQuestion {
  readonly system: string
  readonly user: string
  /** JSON Schema of the answer, for servers that can hold a model to one. */
  readonly schema: Record<string, unknown>
}

/** Where the model is asked. */
export interface ModelAddress {
  readonly apiKey: string
  /** Any OpenAI-compatible server; null for OpenAI's own. */
  readonly baseUrl: string | null
  readonly model: string
  /** For the whole answer, retries included. */
  readonly timeoutMs: number
}

const ATTEMPTS = 3
/** A server that asks for more patience than this is treated as down; the rules brief serves meanwhile. */
const LONGEST_WAIT_MS = 10_000
const FIRST_WAIT_MS = 500
const REPLY_BYTES = 1_000_000

type Failed = Extract<ModelAnswer, { kind: 'failed' }>
type Body = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming

/**
 * Asks one model. Servers differ in what they accept: with a 400 the question is put again without the
 * schema, then without a temperature, and the first form that worked is kept for later questions.
 * Faults that pass (429, 5xx, a lost connection) are tried three times. Never throws; the key is in
 * no message.
 */
export function createModelClient(address: ModelAddress): {
  ask(question: ModelQuestion, signal?: AbortSignal): Promise<ModelAnswer>
} {
  const client = new OpenAI({
    apiKey: address.apiKey,
    baseURL: address.baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    // Its own retries sleep through an abort.
    maxRetries: 0,
    timeout: address.timeoutMs,
    logLevel: 'off',
    fetch: async (url, init) => limitBody(await fetch(url, init), REPLY_BYTES),
  })
  let form = 0
  return {
    async ask(question, signal) {
      const deadline = AbortSignal.timeout(address.timeoutMs)
      const stop = signal ? AbortSignal.any([signal, deadline]) : deadline
      const forms = questionForms(address.model, question)
      for (let tried = form; ; tried++) {
        try {
          const body = forms[tried] as Body
          const completion = await patiently(
            () => client.chat.completions.create(body, { signal: stop }),
            stop,
          )
          form = tried
          return readCompletion(completion)
        } catch (error) {
          if (isRefusedForm(error) && tried + 1 < forms.length) continue
          return describeFailure(error, address, { deadline, signal })
        }
      }
    },
  }
}

/** The ways to put one question, the strictest first. */
function questionForms(model: string, { system, user, schema }: ModelQuestion): readonly Body[] {
  const messages: Body['messages'] = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ]
  const object = { type: 'json_object' } as const
  const strict = { type: 'json_schema', json_schema: { name: 'brief', strict: true, schema } } as const
  return [
    { model, messages, temperature: 0, response_format: strict },
    { model, messages, temperature: 0, response_format: object },
    { model, messages, response_format: object },
  ]
}

function isRefusedForm(error: unknown): boolean {
  return error instanceof APIError && (error.status === 400 || error.status === 422)
}

async function patiently<T>(request: () => Promise<T>, stop: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request()
    } catch (error) {
      const delay = retryDelay(error, attempt)
      if (delay === null || attempt === ATTEMPTS || stop.aborted) throw error
      await wait(delay, undefined, { signal: stop })
    }
  }
}

/** Milliseconds until another attempt makes sense; null when none does. */
function retryDelay(error: unknown, attempt: number): number | null {
  if (faultOf(error) !== 'unavailable') return null
  const headers = error instanceof APIError ? (error.headers as Headers | undefined) : undefined
  const milliseconds = headers?.get('retry-after-ms')
  const seconds = headers?.get('retry-after')
  const asked = milliseconds ? Number(milliseconds) : seconds ? Number(seconds) * 1000 : Number.NaN
  const delay = asked >= 0 ? asked : FIRST_WAIT_MS * 2 ** (attempt - 1)
  return delay <= LONGEST_WAIT_MS ? delay : null
}

/** `unavailable` may pass by itself; the others will not. */
function faultOf(error: unknown): ModelFault {
  if (error instanceof SyntaxError || causesOf(error).some((cause) => cause instanceof TooLarge))
    return 'malformed'
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined
  return status === undefined || status === 408 || status === 429 || status >= 500 ? 'unavailable' : 'refused'
}

/** A server may send anything: what the library's type promises is looked at as if it were missing. */
function readCompletion(completion: Partial<ChatCompletion>): ModelAnswer {
  const choice = completion.choices?.[0]
  const refusal = choice?.message?.refusal
  if (refusal || choice?.finish_reason === 'content_filter') {
    return failed(
      'refused',
      `The model declined to answer: ${shorten(refusal || 'its content filter stopped it')}`,
    )
  }
  if (choice?.finish_reason === 'length')
    return failed('malformed', "The model's reply was cut off at its length limit")
  const text = choice?.message?.content
  if (typeof text !== 'string' || text.trim() === '')
    return failed('malformed', 'The model server sent no answer')
  return { kind: 'answered', text }
}

function describeFailure(
  error: unknown,
  { apiKey, baseUrl, timeoutMs }: ModelAddress,
  stops: { readonly deadline: AbortSignal; readonly signal: AbortSignal | undefined },
): Failed {
  const server = `The model server at ${baseUrl === null ? 'api.openai.com' : new URL(baseUrl).host}`
  if (stops.signal?.aborted) return failed('unavailable', 'The model was not waited for: Kaigong is stopping')
  if (stops.deadline.aborted)
    return failed('timeout', `${server} did not answer within ${timeoutMs / 1000} s`)
  const reason = faultOf(error)
  const detail = shorten(describeError(causesOf(error).at(-1)).replaceAll(apiKey, '***'))
  return failed(reason, `${server} ${FAULTS[reason]}: ${detail}`)
}

const FAULTS: Record<ModelFault, string> = {
  timeout: 'is too slow',
  unavailable: 'cannot answer now',
  refused: 'refused the request',
  malformed: 'sent what cannot be read',
  empty: 'sent nothing',
}

function failed(reason: ModelFault, message: string): Failed {
  return { kind: 'failed', reason, message }
}

/** The error and what caused it, the innermost last. */
function causesOf(error: unknown): readonly unknown[] {
  const chain = [error]
  for (let at = error; at instanceof Error && at.cause !== undefined && chain.length < 9; at = at.cause) {
    chain.push(at.cause)
  }
  return chain
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
