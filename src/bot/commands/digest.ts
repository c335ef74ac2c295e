import { Composer } from 'grammy'
import { formatDay } from '../../time/format-day.ts'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import { dayButtons } from '../digest-buttons.ts'
import { toKeyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { renderByLength } from '../render/by-length.ts'
import { tellsNothing } from '../render/digest.ts'
import { renderWeek } from '../render/week.ts'
import { reply, show } from '../reply.ts'
import { replyDigest } from '../reply-digest.ts'

const WEEK =
  /^(?:the |this |last )?week$|^(?:本|这|這|上|一)?[周週]$|^(?:最?近)?(?:七|7|一)天$|^最?近一[周週]$/i

/** /digest 2026-11-20, /digest 昨天: the briefing of a past day; /digest week: the last seven days; /digest: which there are. */
export function digestCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  const placeOf = (ctx: BotContext) => ({ chatId: chatIdOf(ctx), threadId: threadOf(ctx) })

  const showDay = async (ctx: BotContext, day: string, today: string) => {
    const { words } = ctx
    const { digest, length, isFiltered } = await withProgress(ctx, null, () =>
      services.digestOf(placeOf(ctx), day),
    )
    const occasion = { dueTime: null, sinceDay: null, sinceTime: null, isFiltered }
    if (day === today || !tellsNothing(digest))
      return replyDigest(ctx, digest, renderByLength(digest, words, { length, occasion }), services)
    const text = words.t(isFiltered ? 'day-empty-filtered' : 'day-empty', {
      day: formatDay(day, words.locale),
    })
    await reply(ctx, text, toKeyboard(dayButtons(day, words)))
  }
  const showWeek = async (ctx: BotContext) => {
    const { digest, isFiltered } = await withProgress(ctx, null, () => services.week(placeOf(ctx)))
    const occasion = { dueTime: null, sinceDay: null, sinceTime: null, isFiltered }
    await replyDigest(ctx, digest, renderWeek(digest, ctx.words, occasion), services)
  }

  composer.command('digest', async (ctx) => {
    const { words } = ctx
    const asked = typeof ctx.match === 'string' ? ctx.match.trim() : ''
    if (WEEK.test(asked)) return showWeek(ctx)
    const { day, today } = await services.findDay(chatIdOf(ctx), asked)
    const others = toKeyboard(dayButtons(today, words))
    if (asked === '') return reply(ctx, words.t('days-title'), others)
    if (day === null) return reply(ctx, words.t('day-unknown', { text: asked.slice(0, 40) }), others)
    if (day > today) return reply(ctx, words.t('day-ahead', { day: formatDay(day, words.locale) }), others)
    await showDay(ctx, day, today)
  })

  composer.filter(pressed('digest-day')).use(async (ctx) => {
    const { today } = await services.findDay(chatIdOf(ctx), '')
    await showDay(ctx, ctx.press.day, today)
  })
  composer.filter(pressed('digest-week')).use(showWeek)
  composer.filter(pressed('earlier')).use(async (ctx) => {
    await reply(ctx, ctx.words.t('days-title'), toKeyboard(dayButtons(ctx.press.day, ctx.words)))
  })
  composer.filter(pressed('days')).use(async (ctx) => {
    await show(ctx, ctx.words.t('days-title'), toKeyboard(dayButtons(ctx.press.day, ctx.words)))
  })
  return composer
}
