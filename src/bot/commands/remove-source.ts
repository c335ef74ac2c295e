import { Composer } from 'grammy'
import type { Source } from '../../domain/source.ts'
import { actorOf, adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { joined } from '../render/html.ts'
import { shorten } from '../render/shorten.ts'
import { addressCode, sourceTitle } from '../render/sources.ts'
import { reply } from '../reply.ts'

/** More buttons than this are no help. */
const MAX_BUTTONS = 20

/** /removesource for administrators: by number, by address, or chosen from buttons; with a way back. */
export function removeSourceCommand(parts: BotParts): Composer<BotContext> {
  const { services } = parts
  const composer = new Composer<BotContext>()

  const remove = async (ctx: BotContext, id: number) => {
    const { words } = ctx
    const removed = await services.sources.remove(id, actorOf(ctx))
    if (removed === null) return reply(ctx, words.t('removesource-unknown', { text: `#${id}` }))
    await reply(
      ctx,
      joined(
        [
          words.t('removesource-removed', { title: sourceTitle(removed) }),
          addressCode(removed.url),
          words.t('removesource-undo'),
        ],
        '\n',
      ),
      keyboard([[words.label('button-undo'), { kind: 'restore-source', id }]]),
    )
  }

  const restore = async (ctx: BotContext, id: number) => {
    const { words } = ctx
    const outcome = await services.sources.restore(id, actorOf(ctx))
    if (outcome.kind === 'too_late') return reply(ctx, words.t('restore-too-late'))
    const title = sourceTitle(outcome.source)
    const isBack = outcome.kind === 'restored'
    await reply(
      ctx,
      isBack ? words.t('restore-done', { title }) : words.t('addsource-known', { id: String(id), title }),
      keyboard([[words.label('button-card'), { kind: 'source-card', id }]]),
    )
  }

  const choose = async (ctx: BotContext, sources: readonly Source[]) => {
    const { words } = ctx
    if (sources.length === 0) return reply(ctx, words.t('sources-none'))
    const shown = sources.slice(0, MAX_BUTTONS)
    const more = sources.length > MAX_BUTTONS ? words.t('removesource-page', { shown: shown.length }) : ''
    const button = (source: Source): Button => [
      shorten(`#${source.id} ${sourceTitle(source)}`, 48),
      { kind: 'remove-source', id: source.id },
    ]
    const text = joined([words.t('removesource-choose'), more], '\n')
    await reply(ctx, text, keyboard(...shown.map((source) => [button(source)])))
  }

  composer.command('removesource', adminsOnly(parts), async (ctx) => {
    const text = ctx.match.trim()
    const sources = await services.sources.list()
    if (text === '') return choose(ctx, sources)
    const found = findSource(sources, text)
    if (!found) return reply(ctx, ctx.words.t('removesource-unknown', { text: shorten(text, 200) }))
    await remove(ctx, found.id)
  })
  composer.filter(pressed('remove-source')).use(adminsOnly(parts), (ctx) => remove(ctx, ctx.press.id))
  composer.filter(pressed('restore-source')).use(adminsOnly(parts), (ctx) => restore(ctx, ctx.press.id))
  return composer
}

function findSource(sources: readonly Source[], text: string): Source | undefined {
  const id = /^#?(\d{1,15})$/.exec(text)?.[1]
  if (id !== undefined) return sources.find((source) => source.id === Number(id))
  const address = (url: string) =>
    url
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
  return sources.find((source) => address(source.url) === address(text))
}
