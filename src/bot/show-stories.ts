import type { KeptEdition } from '../domain/edition.ts'
import type { Press } from './callback-data.ts'
import type { BotContext, BotParts } from './context.ts'
import { editionHere } from './edition-here.ts'
import { keyboard } from './keyboard.ts'
import { reply, replyAll } from './reply.ts'

/** The stories of so many are answered at one press. */
const PAGE_SIZE = 10

/** A button that asks about the stories of an edition from number `from` on, counted from 0. */
type StoriesPress = Extract<Press, { kind: 'more' | 'story-sources' }>

/** Answers such a press with what `render` makes of some stories, and a button for those behind them. */
export async function showStories(
  ctx: BotContext,
  parts: Pick<BotParts, 'services'>,
  press: StoriesPress,
  render: (edition: KeptEdition, range: { from: number; count: number }) => Promise<readonly string[]>,
): Promise<void> {
  const { words } = ctx
  const { id, from } = press
  const edition = await editionHere(ctx, parts, id)
  if (edition === null) return
  const total = edition.stories.length
  if (from >= total) return reply(ctx, words.t('edition-gone'))
  const next = from + PAGE_SIZE
  await replyAll(
    ctx,
    await render(edition, { from, count: PAGE_SIZE }),
    next < total ? keyboard([[words.label('button-more'), { ...press, from: next }]]) : undefined,
  )
}
