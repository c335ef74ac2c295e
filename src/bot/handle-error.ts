import { type BotError, GrammyError } from 'grammy'
import type { BotContext, BotLog } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'
import { type Locales, localeOf } from './locales.ts'
import { answerPress, reply } from './reply.ts'

/** The one place where a failed update ends: logged once, and whoever waits for an answer is told. */
export function handleError(parts: { locales: Locales; log: BotLog }) {
  return async ({ error, ctx }: BotError<BotContext>): Promise<void> => {
    const fields = { update: ctx.update.update_id, error: describeTelegramError(error) }
    if (error instanceof GrammyError && error.error_code === 403) {
      parts.log.info(fields, 'The bot may not write to this chat')
      return
    }
    const stack = error instanceof GrammyError || !(error instanceof Error) ? {} : { stack: callsOf(error) }
    parts.log.error({ ...fields, ...stack }, 'An update could not be handled')
    // Nobody wrote, and in a channel everybody would read it.
    if (ctx.myChatMember !== undefined) return
    // Words are missing when the very settings of the chat could not be read.
    const words = ctx.words ?? parts.locales[localeOf(ctx.from?.language_code) ?? 'en']
    try {
      await answerPress(ctx)
      await reply(ctx, words.t('answer-failed'))
    } catch (second) {
      parts.log.warn({ ...fields, error: describeTelegramError(second) }, 'Nor could the reader be told')
    }
  }
}

/** Where it happened, without the message, which can hold anything. */
function callsOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
}
