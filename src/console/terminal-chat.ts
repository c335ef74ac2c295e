import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Message } from 'grammy/types'
import { messageOf, type RecordedCall } from './api/call-log.ts'
import type { ChatUser } from './api/chats.ts'
import { integerOf, textOf } from './api/payload.ts'
import type { LocalBotApi } from './local-bot-api.ts'
import { renderText } from './render-for-terminal.ts'
import { type Choice, choicesOf, renderChoices } from './terminal/choices.ts'
import { readUpload } from './terminal/read-upload.ts'
import { renderMessage } from './terminal/render-message.ts'
import { Screen } from './terminal/screen.ts'
import { type ChatTexts, chatTexts } from './terminal/texts.ts'
import { PATIENCE, type Patience, watchAnswer } from './terminal/watch-answer.ts'

/** A chat to be held in a terminal. */
export interface TerminalChatOptions {
  readonly api: LocalBotApi
  readonly input: Readable
  readonly output: Writable
  readonly user: ChatUser
  readonly chatId: number
  readonly signal: AbortSignal
  /** For input that is no terminal: how long the bot may be silent between two lines. */
  readonly patience?: Patience
}

interface Chat extends TerminalChatOptions {
  readonly screen: Screen
  readonly texts: ChatTexts
  /** The buttons that numbers stand for, and the message they came with. */
  buttons: { readonly messageId: number; readonly choices: readonly Choice[] }
}

const NO_BUTTONS: Chat['buttons'] = { messageId: 0, choices: [] }
const QUIT = /^\/(?:quit|exit)$/i

/**
 * Holds a chat in a terminal, or with lines from a pipe: what the bot sends and edits is printed, what is typed is
 * said to it, a button's number presses the button, `@path` sends a file. Piped lines wait for the answer to the line before. Ends at the
 * end of the input, on /quit or /exit, and when the signal aborts.
 */
export async function startTerminalChat(options: TerminalChatOptions): Promise<void> {
  const { api, input, output, user, chatId, signal } = options
  const chat: Chat = {
    ...options,
    screen: new Screen(output),
    texts: chatTexts(user.language_code),
    buttons: NO_BUTTONS,
  }
  const isTyped = chat.screen.isTerminal && 'isTTY' in input && input.isTTY === true
  if (chatId === user.id) api.addChat({ id: chatId, type: 'private', user })
  chat.screen.print(chat.screen.dim(plain(chat, chat.texts.hint)))
  const stopListening = api.onCall((call) => show(chat, call))
  const lines = createInterface({ input, ...(isTyped ? { output } : {}), terminal: isTyped, signal })
  if (isTyped) chat.screen.keepPrompt(lines)
  try {
    for await (const line of lines) {
      const text = line.trim()
      if (QUIT.test(text)) break
      if (text !== '') {
        if (isTyped) await send(chat, text)
        else await sendAndWait(chat, text)
      }
      if (isTyped) chat.screen.setStatus('')
    }
  } finally {
    stopListening()
    lines.close()
    chat.screen.close()
  }
}

async function sendAndWait(chat: Chat, text: string): Promise<void> {
  chat.screen.echo(text)
  const answer = watchAnswer(chat.api, chat.patience ?? PATIENCE)
  if (await send(chat, text)) await answer.wait(chat.signal)
  answer.stop()
}

/** A button's number presses it, a file is sent; anything else is said. Whether the bot hears of it. */
async function send(
  { api, chatId, user: from, buttons, screen, texts }: Chat,
  text: string,
): Promise<boolean> {
  const upload = await readUpload(text)
  if (upload.kind === 'file') {
    api.send({ from, name: upload.name, bytes: upload.bytes })
    return true
  }
  if (upload.kind !== 'words') {
    screen.print(`${texts.notSent}: ${upload.kind === 'too_large' ? texts.tooLarge : texts.notThere}`)
    return false
  }
  const number = text.normalize('NFKC')
  const choice = /^\d{1,3}$/.test(number) ? buttons.choices[Number(number) - 1] : undefined
  if (choice?.kind === 'show') {
    screen.print(choice.text)
    return false
  }
  if (choice?.kind === 'press') api.press({ chatId, from, messageId: choice.messageId, data: choice.data })
  else api.say({ chatId, from, text: choice?.label ?? text })
  return true
}

function show(chat: Chat, call: RecordedCall): void {
  const { screen, texts } = chat
  const message = messageOf(call)
  if (message?.chat.id === chat.chatId) {
    showMessage(chat, call, message)
  } else if (call.ok && call.method === 'answerCallbackQuery') {
    const notice = textOf(call.payload, 'text')
    if (notice !== '') screen.print(`ℹ ${notice}`)
  } else if (call.ok && textOf(call.payload, 'chat_id') === String(chat.chatId)) {
    if (call.method === 'sendChatAction') screen.setStatus(texts.typing)
    if (call.method === 'deleteMessage') {
      forgetButtons(chat, integerOf(call.payload, 'message_id'))
      screen.print(screen.dim(`✕ ${texts.deleted}`))
    }
  }
}

function showMessage(chat: Chat, call: RecordedCall, message: Message): void {
  const { screen, texts } = chat
  const rows = choicesOf(call, message)
  if (rows !== null) chat.buttons = { messageId: message.message_id, choices: rows.flat() }
  else forgetButtons(chat, message.message_id)
  const edited = call.method.startsWith('edit') ? screen.dim(`✎ ${texts.edited}`) : ''
  const text = renderMessage(message, texts, { color: screen.color, width: screen.width })
  screen.print(
    [edited, text, plain(chat, renderChoices(rows ?? []))].filter((part) => part !== '').join('\n'),
  )
}

/** Wrapped like the messages. */
function plain({ screen }: Chat, text: string): string {
  return renderText({ text, entities: [] }, { color: false, width: screen.width })
}

/** A message that is gone, or was edited and has no buttons now, leaves nothing to press. */
function forgetButtons(chat: Chat, messageId: number | null): void {
  if (chat.buttons.messageId === messageId) chat.buttons = NO_BUTTONS
}
