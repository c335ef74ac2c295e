import type { Transformer } from 'grammy'

/** Lets one message after the other leave; src/delivery has it. */
export interface AnswerPace {
  enter(
    chatId: number,
    purpose: 'answer',
  ): Promise<
    | { readonly kind: 'go'; readonly departure: { land(landing: Landing): Promise<void> } }
    | { readonly kind: 'later'; readonly inMs: number }
    | { readonly kind: 'stopped' }
  >
}

type Landing =
  | { readonly kind: 'answered' }
  | { readonly kind: 'flood'; readonly retryAfter: number }
  | { readonly kind: 'unavailable' }

/** What Telegram counts as a message. */
const COUNTED = /^(?:send(?!ChatAction)|edit|copy|forward)/

/** Every message that the bot answers with takes its turn at the pace of all messages, before those of digests. */
export function paceAnswers(
  pace: AnswerPace,
  { allowPaidBroadcast }: { allowPaidBroadcast: boolean },
): Transformer {
  return async (call, method, payload, signal) => {
    const chatId = 'chat_id' in payload ? Number(payload.chat_id) : Number.NaN
    if (!COUNTED.test(method) || !Number.isSafeInteger(chatId)) return call(method, payload, signal)
    const turn = await pace.enter(chatId, 'answer')
    if (turn.kind !== 'go') return tooMany(turn.kind === 'later' ? turn.inMs : 0)
    let landing: Landing = { kind: 'unavailable' }
    try {
      const paid = allowPaidBroadcast && method.startsWith('send') ? { allow_paid_broadcast: true } : {}
      const answer = await call(method, { ...payload, ...paid }, signal)
      landing = landingOf(answer)
      return answer
    } finally {
      await turn.departure.land(landing)
    }
  }
}

type ApiAnswer = Awaited<ReturnType<Parameters<Transformer>[0]>>

function landingOf(answer: ApiAnswer): Landing {
  if (answer.ok) return { kind: 'answered' }
  if (answer.error_code === 429) return { kind: 'flood', retryAfter: answer.parameters?.retry_after ?? 30 }
  return { kind: answer.error_code >= 500 ? 'unavailable' : 'answered' }
}

/** What Telegram would say: it asked for silence, and asking again would only make it longer. */
function tooMany(inMs: number): Extract<ApiAnswer, { ok: false }> {
  const seconds = Math.max(1, Math.ceil(inMs / 1000))
  return {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  }
}
