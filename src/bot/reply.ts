import { setTimeout as sleep } from 'node:timers/promises'
import { GrammyError, type InlineKeyboard } from 'grammy'
import type { BotContext } from './context.ts'
import type { Html } from './render/html.ts'

/** Answers where the update came from, in its topic. */
export async function reply(ctx: BotContext, text: Html, keyboard?: InlineKeyboard): Promise<void> {
  await replyAll(ctx, [text.html], keyboard)
}

/** Answers in several messages; the buttons stand under the last. */
export async function replyAll(
  ctx: BotContext,
  messages: readonly string[],
  keyboard?: InlineKeyboard,
): Promise<void> {
  for (const [index, message] of messages.entries()) {
    const isLast = index === messages.length - 1
    await patiently(() => ctx.reply(message, messageOptions(isLast ? keyboard : undefined)))
  }
}

/** Answers a pressed button in its own message, anything else with a new one. */
export async function show(ctx: BotContext, text: Html, keyboard?: InlineKeyboard): Promise<void> {
  if (ctx.callbackQuery === undefined) return reply(ctx, text, keyboard)
  try {
    await patiently(() => ctx.editMessageText(text.html, messageOptions(keyboard)))
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    // The same button twice leaves the message as it is; one that cannot be edited any more is answered below it.
    if (!error.description.includes('message is not modified')) await reply(ctx, text, keyboard)
  }
}

/** Stops the waiting of a pressed button, with a few words where there are any. Only the first call counts. */
export async function answerPress(ctx: BotContext, toast?: string): Promise<void> {
  if (ctx.callbackQuery === undefined || ctx.isPressAnswered) return
  ctx.isPressAnswered = true
  try {
    await ctx.answerCallbackQuery(toast === undefined ? {} : { text: toast, show_alert: true })
  } catch (error) {
    // Buttons pressed while the bot was away are too old to be answered.
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
  }
}

/** How messages are sent: as HTML, without link previews, with these buttons. */
export function messageOptions(keyboard: InlineKeyboard | undefined) {
  return {
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  }
}

/** A reader waits for this: floods of less than half a minute are sat out. */
const PATIENCE_SECONDS = 30
const ATTEMPTS = 4

/** Sits out a flood limit that ends soon. */
export async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      const wait = error instanceof GrammyError ? error.parameters.retry_after : undefined
      if (wait === undefined || wait > PATIENCE_SECONDS || attempt === ATTEMPTS) throw error
      await sleep(wait * 1000)
    }
  }
}
