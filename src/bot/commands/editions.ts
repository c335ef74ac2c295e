import { Composer } from 'grammy'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import { editionHere } from '../edition-here.ts'
import { pressed } from '../pressed.ts'
import { renderMoreStories } from '../render/digest.ts'
import { renderReason, renderReasons } from '../render/edition.ts'
import { reply, replyAll } from '../reply.ts'
import { showStories } from '../show-stories.ts'

/** What can be asked about a digest: why it chose as it did (/why, /why 3), and the stories it had no room for. */
export function editionCommands(parts: BotParts): Composer<BotContext> {
  const { services } = parts
  const composer = new Composer<BotContext>()

  composer.command('why', async (ctx) => {
    const { words } = ctx
    const edition = await services.editions.last(chatIdOf(ctx), threadOf(ctx))
    if (edition === null) return reply(ctx, words.t('why-none'))
    if (edition.stories.length === 0) return reply(ctx, words.t('why-empty'))
    const asked = typeof ctx.match === 'string' ? ctx.match.trim() : ''
    if (asked === '') return replyAll(ctx, renderReasons(edition, words))
    const number = /^[#＃]?(\d{1,4})$/.exec(asked.normalize('NFKC'))?.[1]
    const reason = number === undefined ? null : renderReason(edition, Number(number) - 1, words)
    if (reason) return replyAll(ctx, reason)
    await reply(ctx, words.t('why-unknown', { text: asked.slice(0, 40), count: edition.stories.length }))
  })

  composer.filter(pressed('why')).use(async (ctx) => {
    const edition = await editionHere(ctx, parts, ctx.press.id)
    if (edition !== null) await replyAll(ctx, renderReasons(edition, ctx.words))
  })

  composer
    .filter(pressed('more'))
    .use((ctx) =>
      showStories(ctx, parts, ctx.press, async (edition, range) =>
        renderMoreStories(
          await services.editions.stories(edition, range),
          { from: range.from, edition },
          ctx.words,
        ),
      ),
    )

  return composer
}
