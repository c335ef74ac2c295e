import { type BotContext, chatIdOf, threadOf } from './context.ts'
import type { Html } from './render/html.ts'
import { answerPress, reply } from './reply.ts'

/** Telegram shows "typing…" for five seconds. */
const TYPING_MS = 4500
/** Whoever waits longer than this is told what is going on. */
const SLOW_MS = 2000

/** Does the work while the chat shows that something is being done; what takes long is announced once. */
export async function withProgress<T>(
  ctx: BotContext,
  announcement: Html | null,
  work: () => Promise<T>,
): Promise<T> {
  await answerPress(ctx)
  // What cannot be shown must not fail the work.
  const quietly = (show: () => Promise<unknown>) => show().catch(() => {})
  const thread = threadOf(ctx)
  const type = () =>
    quietly(() =>
      ctx.api.sendChatAction(chatIdOf(ctx), 'typing', thread === null ? {} : { message_thread_id: thread }),
    )
  type()
  const typing = setInterval(type, TYPING_MS)
  let announced: Promise<unknown> = Promise.resolve()
  const slow = setTimeout(() => {
    if (announcement) announced = quietly(() => reply(ctx, announcement))
  }, SLOW_MS)
  try {
    return await work()
  } finally {
    clearInterval(typing)
    clearTimeout(slow)
    // The result must not overtake what announces it.
    await announced
  }
}
