import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { describeError } from '../../errors.ts'
import type { CallLog, CallOutcome } from './call-log.ts'
import { type Faults, refusalOf } from './faults.ts'
import { performMethod } from './methods.ts'
import type { RateLimiter } from './rate-limits.ts'
import { readCall } from './read-call.ts'
import { Refusal } from './refusal.ts'
import { respondFile, respondRefusal, respondResult } from './respond.ts'
import type { Call, World } from './world.ts'

/** What a request is served with. */
export interface Serving {
  readonly world: World
  readonly token: string
  readonly log: CallLog
  readonly faults: Faults
  readonly limiter: RateLimiter | null
  /** Calls, other than `getUpdates`, that are not answered yet. */
  underWay: number
}

/** Serves one HTTP request: `/bot<token>/<method>` or `/file/bot<token>/<path>`. Never rejects. */
export async function serveCall(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { isFile, token, rest, query } = readAddress(request.url ?? '/')
    const body = await readCall(request, query)
    if (token !== serving.token) throw new Refusal(401, 'Unauthorized')
    if (isFile) return serveFile(serving, response, rest)
    const onGone = (listener: () => void) => void response.once('close', listener)
    await answer(serving, { method: rest, ...body, onGone }, response)
  } catch (error) {
    if (response.destroyed) return
    respondRefusal(response, error instanceof Refusal ? error : internalError(error))
  }
}

/** Clients may write the colon of a token as %3A. Throws a Refusal for any address the Bot API has not. */
function readAddress(address: string): {
  isFile: boolean
  token: string
  rest: string
  query: URLSearchParams
} {
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(address) ?? []
  const [, file, token, rest] = /^\/(file\/)?bot([^/]*)\/(.*)$/.exec(path.replaceAll('%3A', ':')) ?? []
  if (token === undefined || rest === undefined) throw new Refusal(404, 'Not Found')
  return { isFile: file !== undefined, token, rest, query: new URLSearchParams(query) }
}

function internalError(error: unknown): Refusal {
  return new Refusal(500, `Internal Server Error: ${describeError(error)}`)
}

function serveFile({ world }: Serving, response: ServerResponse, path: string): void {
  const file = world.files.atPath(path)
  if (file === undefined) throw new Refusal(404, 'Not Found')
  respondFile(response, file.bytes)
}

async function answer(serving: Serving, call: Call, response: ServerResponse): Promise<void> {
  const isPolling = call.method.toLowerCase() === 'getupdates'
  if (!isPolling) serving.underWay++
  try {
    const { delayMs, outcome: fault } = serving.faults.fateOf(call)
    if (delayMs > 0) await sleep(delayMs, undefined, { ref: false })
    const outcome = await settle(serving, call, fault)
    if (!isPolling) serving.log.record(call, serving.world.now(), outcome, fault?.kind ?? null)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'drop' || fault?.kind === 'drop_after') response.destroy()
    else if (outcome.kind === 'performed') respondResult(response, outcome.result)
    else if (outcome.kind === 'refused') respondRefusal(response, outcome.refusal)
  } finally {
    if (!isPolling) serving.underWay--
  }
}

async function settle(
  { world, limiter }: Serving,
  call: Call,
  fault: Parameters<typeof refusalOf>[0],
): Promise<CallOutcome> {
  if (fault?.kind === 'drop' || fault?.kind === 'hang') return { kind: 'unanswered' }
  try {
    const ordered = refusalOf(fault)
    if (ordered !== null) throw ordered
    limiter?.admit(call, world.now())
    return { kind: 'performed', result: await performMethod(world, call) }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', refusal: error }
    throw error
  }
}
