import { Composer, type InlineKeyboard } from 'grammy'
import { adminsOnly, isAdmin } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { type Html, joined } from '../render/html.ts'
import { HEALTH_MARKS, renderSourcePage } from '../render/source-page.ts'
import { reply, show } from '../reply.ts'
import type { BotServices } from '../services.ts'
import type { SourcePage } from '../source-services.ts'

/** More sources than this make a long message and small buttons. */
const PAGE_SIZE = 8

/** /sources lists what is being read, page by page; while that is nothing, administrators are told what to do. */
export function sourcesCommand(parts: BotParts): Composer<BotContext> {
  const { services } = parts
  const composer = new Composer<BotContext>()

  const showPage = async (ctx: BotContext, number: number) => {
    const { words, settings } = ctx
    const isForAdmin = await isAdmin(ctx, services)
    const page = await services.sources.page(number, PAGE_SIZE)
    if (page.total > 0) {
      const text = renderSourcePage(page, words, settings.timezone)
      return show(ctx, text, pageButtons(page, words, isForAdmin))
    }
    if (!isForAdmin) return show(ctx, joined([words.t('sources-none'), words.t('sources-none-hint')], '\n'))
    const { text, buttons } = noSourcesYet(words, services)
    await show(ctx, text, buttons)
  }

  composer.command('sources', (ctx) => showPage(ctx, 0))
  composer.filter(pressed('sources-page'), (ctx) => showPage(ctx, ctx.press.page))
  composer.filter(pressed('add-samples')).use(adminsOnly(parts), async (ctx) => {
    const { addSamples } = services.sources
    if (addSamples === null) return reply(ctx, ctx.words.t('samples-gone'))
    const count = await withProgress(ctx, null, addSamples)
    await reply(ctx, ctx.words.t('samples-added', { count }))
  })
  return composer
}

/** The page of the list on which the source with so many before it stands. */
export function pageOf(position: number): number {
  return Math.floor(position / PAGE_SIZE)
}

function pageButtons(
  { sources, page, pages }: SourcePage,
  words: Words,
  isForAdmin: boolean,
): InlineKeyboard | undefined {
  const cards = sources.map(
    ({ source: { id }, health }): Button => [`${HEALTH_MARKS[health]} #${id}`, { kind: 'source-card', id }],
  )
  const back: Button = [words.label('button-previous'), { kind: 'sources-page', page: page - 1 }]
  const on: Button = [words.label('button-next'), { kind: 'sources-page', page: page + 1 }]
  const rows = [
    ...(isForAdmin ? [cards.slice(0, 4), cards.slice(4)] : []),
    [...(page > 0 ? [back] : []), ...(page + 1 < pages ? [on] : [])],
  ].filter((row) => row.length > 0)
  return rows.length > 0 ? keyboard(...rows) : undefined
}

/** What an administrator reads while there is no source: how to add one, and the sample site for a look. */
export function noSourcesYet(
  words: Words,
  services: BotServices,
): { text: Html; buttons: InlineKeyboard | undefined } {
  const canTry = services.sources.addSamples !== null
  const hints = [
    words.t('sources-none'),
    words.t('sources-none-admin'),
    canTry ? words.t('sources-samples-hint') : '',
  ]
  return {
    text: joined(hints, '\n'),
    buttons: canTry ? keyboard([[words.label('button-samples'), { kind: 'add-samples' }]]) : undefined,
  }
}
