import type { Document } from 'grammy/types'
import type { ChatUser } from '../../src/console/api/chats.ts'
import type { LocalBotApi } from '../../src/console/local-bot-api.ts'

/** Takes what the files of people are uploaded with; nobody reads it. */
const ELSEWHERE = 424_242

/** Puts a file where the bot can fetch it. */
export async function uploadFile(api: LocalBotApi, name: string, content: string): Promise<Document> {
  api.addChat({ id: ELSEWHERE, type: 'private', user: { id: ELSEWHERE, first_name: 'Elsewhere' } })
  const form = new FormData()
  form.set('chat_id', String(ELSEWHERE))
  form.set('document', new Blob([content]), name)
  const response = await fetch(`${api.root}/bot${api.token}/sendDocument`, { method: 'POST', body: form })
  const { result } = (await response.json()) as { result: { document: Document } }
  return result.document
}

/** Somebody sends a file to the bot in private. */
export function sendFile(api: LocalBotApi, from: ChatUser, document: Document): void {
  api.addChat({ id: from.id, type: 'private', user: from })
  api.update({
    message: {
      message_id: 900_000 + api.calls.length,
      date: 1,
      chat: { id: from.id, type: 'private', first_name: from.first_name },
      from: { ...from, is_bot: false },
      document,
    },
  })
}
