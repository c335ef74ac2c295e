import { GrammyError, type InlineKeyboard } from 'grammy'
import { type BotContext, chatIdOf, threadOf } from './context.ts'
import type { Html } from './render/html.ts'
import { messageOptions, patiently, reply } from './reply.ts'

/** Telegram shows "typing…" for five seconds; the terminal chat takes so long a silence for the end of an answer. */
const TYPING_MS = 3500
/** Telegram allows about one edit a second in a chat. */
const EDIT_EVERY_MS = 1000

/** A message that tells how far some work is, and at last what came of it. */
export interface LiveMessage {
  /** Shows this soon, or something newer instead. Never fails: what cannot be shown must not stop the work. */
  show(text: Html, keyboard?: InlineKeyboard): void
  /** Shows the last word, in a new message when this one is gone. */
  finish(text: Html, keyboard?: InlineKeyboard): Promise<void>
}

export interface LiveOptions {
  readonly text: Html
  readonly keyboard?: InlineKeyboard
  /** Milliseconds from one edit to the next. */
  readonly everyMs?: number
}

/** Takes the message of a pressed button, or a new one; the chat shows "typing…" until it is finished. */
export async function openLiveMessage(ctx: BotContext, options: LiveOptions): Promise<LiveMessage> {
  const { text, keyboard, everyMs = EDIT_EVERY_MS } = options
  const chatId = chatIdOf(ctx)
  const thread = threadOf(ctx)
  const pressed = ctx.callbackQuery?.message?.message_id
  const id = pressed ?? (await patiently(() => ctx.reply(text.html, messageOptions(keyboard)))).message_id

  const edit = (to: Html, buttons: InlineKeyboard | undefined) =>
    ctx.api.editMessageText(chatId, id, to.html, messageOptions(buttons))
  const type = () =>
    void ctx.api
      .sendChatAction(chatId, 'typing', thread === null ? {} : { message_thread_id: thread })
      .catch(() => {})

  let newest: (() => Promise<unknown>) | null = null
  let timer: NodeJS.Timeout | null = null
  let shown: Promise<unknown> = Promise.resolve()
  let shownAt = pressed === undefined ? performance.now() : 0
  const showNewest = () => {
    timer = null
    const work = newest
    newest = null
    if (work === null) return
    shownAt = performance.now()
    shown = shown.then(() =>
      work()
        .catch(() => {})
        .then(type),
    )
  }
  let isFinished = false
  const show = (to: Html, buttons?: InlineKeyboard) => {
    if (isFinished) return
    newest = () => edit(to, buttons)
    timer ??= setTimeout(showNewest, Math.max(0, shownAt + everyMs - performance.now()))
  }
  type()
  const typing = setInterval(type, TYPING_MS)
  if (pressed !== undefined) show(text, keyboard)

  return {
    show,
    async finish(to, buttons) {
      isFinished = true
      if (timer !== null) clearTimeout(timer)
      clearInterval(typing)
      newest = null
      // The last word must not be overtaken by what announces it.
      await shown
      try {
        await patiently(() => edit(to, buttons))
      } catch (error) {
        if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
        if (!error.description.includes('message is not modified')) await reply(ctx, to, buttons)
      }
    },
  }
}
