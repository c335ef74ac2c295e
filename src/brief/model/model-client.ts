import { setTimeout as wait } from 'node:timers/promises'
import OpenAI from 'openai'
import type { ChatCompletion } from 'openai/resources/chat/completions'
import { limitBody } from './limit-body.ts'
import { describeFault, faultOf, isRefusedForm, type ModelFault, retryDelay, shorten } from './model-fault.ts'

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
const REPLY_BYTES = 1_000_000

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
  const { apiKey, baseUrl, model, timeoutMs } = address
  const server = `The model server at ${baseUrl === null ? 'api.openai.com' : new URL(baseUrl).host}`
  const client = createClient(apiKey, baseUrl)
  let form = 0
  return {
    async ask(question, signal) {
      const deadline = AbortSignal.timeout(timeoutMs)
      const stop = signal ? AbortSignal.any([signal, deadline]) : deadline
      const forms = questionForms(model, question)
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
          if (signal?.aborted)
            return failed('unavailable', 'The model was not waited for: Kaigong is stopping')
          if (deadline.aborted)
            return failed('timeout', `${server} did not answer within ${timeoutMs / 1000} s`)
          if (isRefusedForm(error) && tried + 1 < forms.length) continue
          return failed(faultOf(error), describeFault(error, server, apiKey))
        }
      }
    },
  }
}

/** The library reads settings of its own from the environment where an option is left out. */
function createClient(apiKey: string, baseUrl: string | null): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    logLevel: 'off',
    // Its own retries sleep through an abort.
    maxRetries: 0,
    fetch: async (url, init) => limitBody(await fetch(url, init), REPLY_BYTES),
  })
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

/** A server may send anything: what the library's type promises is looked at as if it were missing. */
function readCompletion(completion: Partial<ChatCompletion> | null): ModelAnswer {
  const choice = completion?.choices?.[0]
  const refusal = choice?.message?.refusal
  if (refusal) return failed('refused', `The model declined to answer: ${shorten(refusal)}`)
  switch (choice?.finish_reason) {
    case 'content_filter':
      return failed('refused', "The model's answer was stopped by a content filter")
    case 'length':
      return failed('malformed', "The model's answer was cut off at its length limit")
  }
  const text = choice?.message?.content
  const spoken = typeof text === 'string' && text.trim() !== ''
  return spoken ? { kind: 'answered', text } : failed('malformed', 'The model server sent no answer')
}

function failed(reason: ModelFault, message: string): ModelAnswer {
  return { kind: 'failed', reason, message }
}
