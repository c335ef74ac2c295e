import type { Message } from 'grammy/types'
import type { ChatUser } from '../../src/console/api/chats.ts'
import { type Line, pressable } from './start-line.ts'
import { until } from './until.ts'

/** Presses the button of this kind, label or data; gives the message as it is then, and what was sent meanwhile. */
export async function press(
  line: Line,
  message: Message | undefined,
  what: string,
  from?: ChatUser,
): Promise<{ message: Message; sent: Message[]; toast: string | undefined }> {
  if (message === undefined) throw new Error(`No message with ${what}`)
  const { chat, message_id: messageId } = message
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  const labelled = buttons.find(({ text }) => text === what)
  const data = labelled && 'callback_data' in labelled ? labelled.callback_data : pressable(message, what)
  const before = line.sentTo(chat.id).length
  const person = from ?? { id: chat.id, first_name: 'R' }
  const id = line.api.press({ chatId: chat.id, from: person, messageId, data: data ?? what })
  const answer = () =>
    line.api.calls.find(
      ({ method, payload }) => method === 'answerCallbackQuery' && payload['callback_query_id'] === id,
    )
  await until(() => answer() !== undefined)
  await until(() => line.api.isIdle())
  const now = line.sentTo(chat.id).find(({ message_id: one }) => one === messageId) as Message
  return {
    message: now,
    sent: line.sentTo(chat.id).slice(before),
    toast: answer()?.payload['text'] as string | undefined,
  }
}

/** What stands on the buttons of a message. */
export function buttonsOf(message: Message | undefined): string[] {
  return (message?.reply_markup?.inline_keyboard.flat() ?? []).map(({ text }) => text)
}
