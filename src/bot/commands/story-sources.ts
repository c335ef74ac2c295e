import { Composer } from 'grammy'
import type { BotContext, BotParts } from '../context.ts'
import { editionHere } from '../edition-here.ts'
import { keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { renderStorySources } from '../render/story-sources.ts'
import { reply, replyAll } from '../reply.ts'

/** The stories of so many are answered at one press. */
const PAGE_SIZE = 10

/** The button under a digest that lists who reports each story, with links to all their articles. */
export function storySourcesButton(parts: BotParts): Composer<BotContext> {
  const { editions } = parts.services
  const composer = new Composer<BotContext>()
  composer.filter(pressed('story-sources')).use(async (ctx) => {
    const { words, press } = ctx
    const { id, from } = press
    const edition = await editionHere(ctx, parts, id)
    if (edition === null) return
    const total = edition.stories.length
    if (from >= total) return reply(ctx, words.t('edition-gone'))
    const stories = await editions.reports(edition, { from, count: PAGE_SIZE })
    const next = from + PAGE_SIZE
    await replyAll(
      ctx,
      renderStorySources(stories, { from, edition }, words),
      next < total
        ? keyboard([[words.label('button-more'), { kind: 'story-sources', id, from: next }]])
        : undefined,
    )
  })
  return composer
}
