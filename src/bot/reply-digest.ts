import type { Digest } from '../domain/digest.ts'
import { type BotContext, chatIdOf, threadOf } from './context.ts'
import { digestButtons } from './digest-buttons.ts'
import { toKeyboard } from './keyboard.ts'
import { replyAll } from './reply.ts'
import type { BotServices } from './services.ts'

/** Shows a digest with its buttons, and keeps what it tells as what this chat was shown last. */
export async function replyDigest(
  ctx: BotContext,
  digest: Digest,
  messages: readonly string[],
  { editions }: Pick<BotServices, 'editions'>,
): Promise<void> {
  const id = await editions.keep(digest, chatIdOf(ctx), threadOf(ctx))
  await replyAll(ctx, messages, toKeyboard(digestButtons(digest, id, ctx.words)))
}
