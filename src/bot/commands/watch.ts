import { Composer } from 'grammy'
import type { Watch } from '../../domain/watch.ts'
import { groupAdminsOnly } from '../access.ts'
import { changeSettings } from '../change-settings.ts'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import { editionHere } from '../edition-here.ts'
import { type Button, keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { cleanLine, type Html, html, joined } from '../render/html.ts'
import { shorten } from '../render/shorten.ts'
import { answerPress, reply, show } from '../reply.ts'
import type { WatchOutcome } from '../watch-services.ts'

/** What a chat is told of at once: /watch 比亚迪产业园 adds, /watch lists, /unwatch and buttons stop. */
export function watchCommands(parts: BotParts): Composer<BotContext> {
  const { services } = parts
  const composer = new Composer<BotContext>()
  const { watches } = services
  const placeOf = (ctx: BotContext) => ({ chatId: chatIdOf(ctx), threadId: threadOf(ctx) })

  const list = async (ctx: BotContext, first: Html | '' = '') => {
    const { words } = ctx
    const all = await watches.list(placeOf(ctx))
    const text = all.length === 0 ? words.t('watch-none') : listText(all, words)
    await show(ctx, joined([first, text], '\n\n'), all.length === 0 ? undefined : stopButtons(all))
  }

  // Alerts speak the language in which they were asked for.
  const remember = async (ctx: BotContext) => {
    if (!ctx.isKnownChat) await changeSettings(ctx, services)
  }

  composer.command('watch').filter(hasNoWords, (ctx) => list(ctx))
  composer.command('watch', groupAdminsOnly, async (ctx) => {
    await remember(ctx)
    await reply(ctx, outcomeText(await watches.add(placeOf(ctx), cleanLine(ctx.match)), ctx.words))
  })

  composer.command('unwatch').filter(hasNoWords, (ctx) => list(ctx))
  composer.command('unwatch', groupAdminsOnly, async (ctx) => {
    const { words } = ctx
    const wanted = cleanLine(ctx.match)
    const stopped = await watches.removeWords(placeOf(ctx), wanted)
    const name = shorten(stopped?.words ?? wanted, 60)
    if (stopped) return reply(ctx, words.t('watch-stopped', { name }))
    await list(ctx, words.t('watch-unknown', { name }))
  })

  composer.filter(pressed('watch-stop')).use(groupAdminsOnly, async (ctx) => {
    const stopped = await watches.remove(placeOf(ctx), ctx.press.id)
    const name = shorten(stopped?.words ?? '', 60)
    await list(ctx, stopped ? ctx.words.t('watch-stopped', { name }) : '')
  })

  composer.filter(pressed('watches')).use(async (ctx) => {
    const all = await watches.list(placeOf(ctx))
    const { words } = ctx
    // A new message: the news above stay as they are.
    if (all.length === 0) return reply(ctx, words.t('watch-none'))
    await reply(ctx, listText(all, words), stopButtons(all))
  })

  composer.filter(pressed('watch-choose')).use(async (ctx) => {
    const edition = await editionHere(ctx, parts, ctx.press.id)
    if (edition === null) return
    const { words } = ctx
    const projects = await services.editions.projects(edition)
    if (projects.length === 0) return reply(ctx, words.t('watch-choose-none'))
    const watched = new Set((await watches.list(placeOf(ctx))).map((one) => one.words))
    await reply(ctx, words.t('watch-choose'), projectButtons(projects, watched))
  })

  composer.filter(pressed('watch-project')).use(groupAdminsOnly, async (ctx) => {
    const outcome = await watches.addProject(placeOf(ctx), ctx.press.id)
    if (outcome.kind === 'gone') return answerPress(ctx, ctx.words.label('toast-unknown'))
    await remember(ctx)
    await reply(ctx, outcomeText(outcome, ctx.words))
  })
  return composer
}

function hasNoWords(ctx: BotContext): boolean {
  return typeof ctx.match !== 'string' || cleanLine(ctx.match) === ''
}

function outcomeText(outcome: WatchOutcome, words: Words): Html {
  switch (outcome.kind) {
    case 'added':
    case 'known': {
      const name = shorten(outcome.watch.words, 60)
      if (outcome.kind === 'known') return words.t('watch-known', { name })
      const key = outcome.watch.kind === 'project' ? 'watch-added-project' : 'watch-added-keyword'
      return joined([words.t(key, { name }), words.t('watch-hint')], '\n')
    }
    case 'too_many':
      return words.t('watch-too-many', { most: outcome.most })
    case 'bad_length':
      return words.t('watch-bad-length', { least: outcome.least, most: outcome.most })
  }
}

function listText(all: readonly Watch[], words: Words): Html {
  const lines = all.map(
    ({ kind, words: name }) => html`${kind === 'project' ? '🏗' : '🔤'} ${shorten(name, 60)}`,
  )
  return joined(
    [words.t('watch-list', { count: all.length }), joined(lines, '\n'), words.t('watch-list-hint')],
    '\n',
  )
}

/** One a line, since names are long; ✓ is watched already. */
function projectButtons(
  projects: readonly { readonly id: number; readonly name: string }[],
  watched: ReadonlySet<string>,
) {
  return keyboard(
    ...projects.map(({ id, name }): Button[] => [
      [`${watched.has(name) ? '✓' : '👁'} ${shorten(name, 40)}`, { kind: 'watch-project', id }],
    ]),
  )
}

function stopButtons(all: readonly Watch[]) {
  return keyboard(
    ...all.map(({ id, words }): Button[] => [[`✖ ${shorten(words, 30)}`, { kind: 'watch-stop', id }]]),
  )
}
