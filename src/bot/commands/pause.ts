import { Composer } from 'grammy'
import type { Subscription } from '../../domain/subscription.ts'
import { addDays, dayInZone } from '../../time/day.ts'
import { parseUntil } from '../../time/parse-until.ts'
import { groupAdminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { reply } from '../reply.ts'
import { withSubscription } from '../which-subscription.ts'
import { changeWishes } from '../wishes.ts'

const DAYS = [3, 7, 14, 30]

/** No briefings until a day, and again before it: /pause 7天, /pause 2026-12-10, /resume. */
export function pauseCommands({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const withToday = (
    ctx: BotContext,
    work: (today: string, one: Subscription) => Promise<void>,
  ): Promise<void> =>
    withSubscription(ctx, services, (one) => work(dayInZone(services.now(), one.timezone), one))
  const resume = (ctx: BotContext) => changeWishes(ctx, services, { resumeOn: null })

  composer.command('pause', groupAdminsOnly, (ctx) =>
    withToday(ctx, async (today, { id }) => {
      const { words, match } = ctx
      if (match.trim() === '') return reply(ctx, words.t('pause-ask'), choices(ctx, id))
      const resumeOn = parseUntil(match, today)
      if (resumeOn === null)
        return reply(ctx, words.t('pause-bad', { text: match.slice(0, 40) }), choices(ctx, id))
      await changeWishes(ctx, services, { resumeOn })
    }),
  )
  composer.filter(pressed('pause-days')).use(groupAdminsOnly, (ctx) =>
    withToday(ctx, async (today) => {
      if (DAYS.includes(ctx.press.id))
        await changeWishes(ctx, services, { resumeOn: addDays(today, ctx.press.id) })
    }),
  )
  composer.command('resume', groupAdminsOnly, resume)
  composer.filter(pressed('resume')).use(groupAdminsOnly, resume)
  return composer
}

function choices({ words }: BotContext, of: number) {
  return keyboard(
    DAYS.map(
      (days): Button => [words.label('button-pause-days', { days }), { kind: 'pause-days', id: days, of }],
    ),
  )
}
