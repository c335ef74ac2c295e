import { Composer, type InlineKeyboard } from 'grammy'
import { actorOf, adminsOnly } from '../access.ts'
import type { ListedEntry } from '../catalogue-services.ts'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'
import type { Errands } from '../errands.ts'
import { followWork } from '../follow-import.ts'
import { type Button, keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { type CataloguePage, renderCatalogue, renderCataloguePage, renderTried } from '../render/catalogue.ts'
import { shorten } from '../render/shorten.ts'
import { answerPress, show } from '../reply.ts'

/** More make a long message. */
const PAGE_SIZE = 8

/** /catalogue shows addresses that come with Kaigong, group by group, to tick and to try. */
export function catalogueCommand(parts: BotParts, errands: Errands): Composer<BotContext> {
  const { catalogue } = parts.services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  const showGroups = async (ctx: BotContext) => {
    const entries = await catalogue.list(chatIdOf(ctx))
    await show(ctx, renderCatalogue(entries, ctx.words), groupButtons(entries, ctx.words))
  }

  const showPage = async (ctx: BotContext, number: number) => {
    const entries = await catalogue.list(chatIdOf(ctx))
    const pages = pagesOf(entries)
    const page = pages[number - 1]
    if (page === undefined) return showGroups(ctx)
    const text = renderCataloguePage(page, ctx.words, ctx.settings.timezone)
    await show(ctx, text, pageButtons(page, { pages: pages.length, entries, words: ctx.words }))
  }

  const tick = async (ctx: BotContext, number: number) => {
    const entries = await catalogue.list(chatIdOf(ctx))
    const found = entries.find(({ entry }) => entry.number === number)
    if (found) await catalogue.tick(chatIdOf(ctx), [number], !found.ticked)
    await showPage(ctx, pagesOf(entries).find((page) => found && page.entries.includes(found))?.number ?? 0)
  }

  const tickPage = async (ctx: BotContext, number: number) => {
    const page = pagesOf(await catalogue.list(chatIdOf(ctx)))[number - 1]
    const untickedToo = page?.entries.some(({ ticked }) => !ticked) ?? false
    const numbers = page?.entries.map(({ entry }) => entry.number) ?? []
    await catalogue.tick(chatIdOf(ctx), numbers, untickedToo)
    await showPage(ctx, number)
  }

  const tryTicked = async (ctx: BotContext) => {
    const entries = await catalogue.list(chatIdOf(ctx))
    if (!entries.some(({ ticked }) => ticked))
      return answerPress(ctx, ctx.words.label('toast-nothing-ticked'))
    await followWork(ctx, parts, errands, async (progress) =>
      renderTried(await catalogue.tryTicked(chatIdOf(ctx), actorOf(ctx), progress), ctx.words),
    )
  }

  composer.command('catalogue', admins, showGroups)
  composer.filter(pressed('catalogue')).use(admins, showGroups)
  composer.filter(pressed('catalogue-page')).use(admins, (ctx) => showPage(ctx, ctx.press.id))
  composer.filter(pressed('catalogue-tick')).use(admins, (ctx) => tick(ctx, ctx.press.id))
  composer.filter(pressed('catalogue-tick-page')).use(admins, (ctx) => tickPage(ctx, ctx.press.id))
  composer.filter(pressed('catalogue-try')).use(admins, tryTicked)
  return composer
}

/** Pages of the catalogue, each of one group. */
function pagesOf(entries: readonly ListedEntry[]): CataloguePage[] {
  const pages: { number: number; group: string; entries: ListedEntry[] }[] = []
  for (const listed of entries) {
    const last = pages.at(-1)
    if (last?.group === listed.entry.group && last.entries.length < PAGE_SIZE) last.entries.push(listed)
    else pages.push({ number: pages.length + 1, group: listed.entry.group, entries: [listed] })
  }
  return pages
}

function groupButtons(entries: readonly ListedEntry[], words: Words): InlineKeyboard {
  const pages = pagesOf(entries)
  const firsts = pages.filter(({ group }, index) => pages[index - 1]?.group !== group)
  const rows = firsts.map(({ group, number }): Button[] => {
    const own = entries.filter(({ entry }) => entry.group === group)
    const ticked = own.filter((entry) => entry.ticked).length
    const count = ticked > 0 ? `☑ ${ticked} / ${own.length}` : String(own.length)
    return [[`${shorten(group, 40)} · ${count}`, { kind: 'catalogue-page', id: number }]]
  })
  return keyboard(...rows, ...tryRow(entries, words))
}

function pageButtons(
  { number, entries: own }: CataloguePage,
  { pages, entries, words }: { pages: number; entries: readonly ListedEntry[]; words: Words },
): InlineKeyboard {
  const ticks = own.map(({ entry, ticked }): Button[] => [
    [
      `${ticked ? '☑' : '☐'} ${entry.number}. ${shorten(entry.title, 40)}`,
      { kind: 'catalogue-tick', id: entry.number },
    ],
  ])
  const back: Button = [words.label('button-previous'), { kind: 'catalogue-page', id: number - 1 }]
  const on: Button = [words.label('button-next'), { kind: 'catalogue-page', id: number + 1 }]
  const groups: Button = [words.label('button-groups'), { kind: 'catalogue' }]
  return keyboard(
    ...ticks,
    [[words.label('button-tick-all'), { kind: 'catalogue-tick-page', id: number }]],
    [...(number > 1 ? [back] : []), groups, ...(number < pages ? [on] : [])],
    ...tryRow(entries, words),
  )
}

function tryRow(entries: readonly ListedEntry[], words: Words): Button[][] {
  const count = entries.filter(({ ticked }) => ticked).length
  return count === 0 ? [] : [[[words.label('button-try', { count }), { kind: 'catalogue-try' }]]]
}
