import { Composer } from 'grammy'
import type { BotContext, BotParts } from '../context.ts'
import { pressed } from '../pressed.ts'
import { renderStorySources } from '../render/story-sources.ts'
import { showStories } from '../show-stories.ts'

/** The button under a digest that lists who reports each story, with links to all their articles. */
export function storySourcesButton(parts: BotParts): Composer<BotContext> {
  const { editions } = parts.services
  const composer = new Composer<BotContext>()
  composer
    .filter(pressed('story-sources'))
    .use((ctx) =>
      showStories(ctx, parts, ctx.press, async (edition, range) =>
        renderStorySources(await editions.reports(edition, range), { from: range.from, edition }, ctx.words),
      ),
    )
  return composer
}
