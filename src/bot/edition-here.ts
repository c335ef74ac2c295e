import type { KeptEdition } from '../domain/edition.ts'
import { type BotContext, type BotParts, chatIdOf } from './context.ts'
import { reply } from './reply.ts'

/** The edition that a pressed button is about, if it is one of this chat; who asks for another is told that it is gone. */
export async function editionHere(
  ctx: BotContext,
  { services }: Pick<BotParts, 'services'>,
  id: number,
): Promise<KeptEdition | null> {
  const edition = await services.editions.get(id, chatIdOf(ctx))
  if (edition === null) await reply(ctx, ctx.words.t('edition-gone'))
  return edition
}
