import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'

const reader = { id: 5, first_name: 'Ann' }
const forum = -1001
const channel = -1002
let api: LocalBotApi

beforeAll(async () => {
  api = await startLocalBotApi({ bot: { id: 900 } })
  api.addChat({ id: reader.id, type: 'private', user: reader })
  api.addChat({
    id: forum,
    type: 'supergroup',
    topics: [{ id: 3 }, { id: 4, closed: true }],
    admins: [reader],
  })
  api.addChat({
    id: channel,
    type: 'channel',
    username: 'zone_news',
    admins: [reader, { id: 900, first_name: 'Bot' }],
  })
})

afterAll(() => api.close())

async function call(method: string, payload: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${api.root}/bot${api.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  })
  const body = (await response.json()) as Record<string, unknown>
  expect(response.status).toBe(body['ok'] === true ? 200 : body['error_code'])
  return body
}

const send = (payload: object) => call('sendMessage', { chat_id: reader.id, text: 'x', ...payload })
const inline = (...buttons: object[]) => ({ reply_markup: { inline_keyboard: [buttons] } })
const sent = async (payload: object = {}) =>
  ((await send(payload))['result'] as { message_id: number }).message_id

describe('sendMessage', () => {
  it.each([
    ['4096 units of text', { text: '文'.repeat(4096) }],
    ['4096 units with markup on top', { text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'html' }],
    ['callback data of 64 bytes', inline({ text: 'a', callback_data: `${'文'.repeat(21)}x` })],
    ['a button with an address', inline({ text: 'a', url: 'zone.example/x' })],
    ['a reply keyboard', { reply_markup: { keyboard: [['yes', { text: 'no' }]] } }],
    ['an empty keyboard', { reply_markup: { inline_keyboard: [] } }],
    ['a chat id as text', { chat_id: String(reader.id) }],
    ['a public name', { chat_id: '@Zone_News' }],
    ['an open topic', { chat_id: forum, message_thread_id: 3 }],
    [
      'a missing message to reply to, when that is allowed',
      { reply_parameters: { message_id: 99999, allow_sending_without_reply: true } },
    ],
    ['entities', { entities: [{ type: 'bold', offset: 0, length: 1 }] }],
    ['structures as JSON text', { reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}' }],
  ])('takes %s', async (_what, payload) => {
    expect(await send(payload)).toMatchObject({ ok: true })
  })

  it.each([
    ['no text', { text: '' }, 'message text is empty'],
    ['blank text', { text: ' \n' }, 'text must be non-empty'],
    ['4097 units', { text: 'x'.repeat(4097) }, 'message is too long'],
    ['2049 pairs', { text: '😀'.repeat(2049) }, 'message is too long'],
    ['too much source', { text: '文'.repeat(11_000) }, 'text is too long'],
    ['an unknown mode', { parse_mode: 'BBCode' }, 'unsupported parse_mode'],
    [
      'a bad tag',
      { text: 'a<br>', parse_mode: 'HTML' },
      'can\'t parse entities: Unsupported start tag "br" at byte offset 1',
    ],
    ['no chat', { chat_id: '' }, 'chat_id is empty'],
    ['an unknown chat', { chat_id: 6 }, 'chat not found'],
    ['an unknown name', { chat_id: '@nobody' }, 'chat not found'],
    ['an unknown topic', { chat_id: forum, message_thread_id: 9 }, 'message thread not found'],
    ['a topic outside a forum', { message_thread_id: 3 }, 'message thread not found'],
    ['a closed topic', { chat_id: forum, message_thread_id: 4 }, 'TOPIC_CLOSED'],
    [
      'a message to reply to that is not there',
      { reply_parameters: { message_id: 99999 } },
      'message to be replied not found',
    ],
    ['broken markup', { reply_markup: '{' }, "can't parse reply keyboard markup JSON object"],
    ['markup that is no object', { reply_markup: [] }, 'object expected as reply markup'],
    [
      'a keyboard that is no list',
      { reply_markup: { inline_keyboard: {} } },
      'field "inline_keyboard" must be of type Array',
    ],
    [
      'rows that are no lists',
      { reply_markup: { inline_keyboard: [{ text: 'a', callback_data: 'b' }] } },
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
    [
      'a button without text',
      inline({ callback_data: 'b' }),
      'can\'t parse inline keyboard button: Can\'t find field "text"',
    ],
    [
      'a button with empty text',
      inline({ text: '', callback_data: 'b' }),
      'inline keyboard button text must be non-empty',
    ],
    [
      'a button that does nothing',
      inline({ text: 'a' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'empty callback data',
      inline({ text: 'a', callback_data: '' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'callback data of 66 bytes',
      inline({ text: 'a', callback_data: '文'.repeat(22) }),
      'BUTTON_DATA_INVALID',
    ],
    [
      'a local address',
      inline({ text: 'a', url: 'http://localhost/' }),
      "inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
    ],
    [
      'an address of another kind',
      inline({ text: 'a', url: 'ftp://zone.example' }),
      "inline keyboard button URL 'ftp://zone.example' is invalid: Unsupported URL protocol",
    ],
    [
      'a hundred and one buttons',
      {
        reply_markup: {
          inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'a', callback_data: 'b' }]),
        },
      },
      'reply markup is too long',
    ],
    ['an empty key', { reply_markup: { keyboard: [['']] } }, 'keyboard button text must be non-empty'],
    [
      'an entity past the end',
      { entities: [{ type: 'bold', offset: 0, length: 2 }] },
      'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 2',
    ],
    [
      'an entity nowhere',
      { entities: [{ type: 'bold', offset: 'here', length: 1 }] },
      'can\'t parse MessageEntity: Field "offset" must be a valid Number',
    ],
    [
      'an entity within a pair',
      { text: '😀x', entities: [{ type: 'bold', offset: 1, length: 2 }] },
      'entity begins in a middle of a UTF-16 symbol',
    ],
    [
      'an entity of no known type',
      { entities: [{ type: 'loud', offset: 0, length: 1 }] },
      "can't parse MessageEntity: Unsupported type specified",
    ],
  ])('refuses %s', async (_what, payload, reason) => {
    expect(await send(payload)).toMatchObject({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${reason}`,
    })
  })
})

describe('edits and deletions', () => {
  const edit = (messageId: number, payload: object) =>
    call('editMessageText', { chat_id: reader.id, message_id: messageId, ...payload })

  it('refuses an edit that changes nothing, and takes one that changes only the keyboard', async () => {
    const id = await sent({
      text: '<b>x</b>',
      parse_mode: 'HTML',
      ...inline({ text: 'a', callback_data: 'b' }),
    })
    const same = { text: '<b>x</b>', parse_mode: 'HTML' }
    expect((await edit(id, { ...same, ...inline({ text: 'a', callback_data: 'b' }) }))['description']).toBe(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
    expect(await edit(id, same)).toMatchObject({ ok: true })
    expect(await edit(id, { text: 'x' })).toMatchObject({ ok: true })
  })

  it.each([
    ['a message that is not there', { message_id: 99999 }, 'message to edit not found'],
    ['an over-long text', { text: 'x'.repeat(4097) }, 'MESSAGE_TOO_LONG'],
    ['a reply keyboard', { reply_markup: { keyboard: [['a']] } }, 'inline keyboard expected'],
    ['no message', { chat_id: '', message_id: '' }, 'message identifier is not specified'],
  ])('refuses to edit with %s', async (_what, payload, reason) => {
    const id = await sent()
    expect((await edit(id, { text: 'y', ...payload }))['description']).toBe(`Bad Request: ${reason}`)
  })

  it('refuses to edit what somebody else wrote', async () => {
    const { message_id } = api.say({ chatId: reader.id, from: reader, text: 'mine' })
    expect((await edit(message_id, { text: 'y' }))['description']).toBe(
      "Bad Request: message can't be edited",
    )
  })

  it('deletes once, and not what others wrote in a group', async () => {
    const id = await sent()
    const where = { chat_id: reader.id, message_id: id }
    expect(await call('deleteMessage', where)).toMatchObject({ ok: true, result: true })
    expect((await call('deleteMessage', where))['description']).toBe(
      'Bad Request: message to delete not found',
    )
    const { message_id } = api.say({ chatId: forum, from: reader, text: 'mine', threadId: 3 })
    expect((await call('deleteMessage', { chat_id: forum, message_id }))['description']).toBe(
      "Bad Request: message can't be deleted for everyone",
    )
  })
})

describe('other methods', () => {
  it('answers a pressed button in time only', async () => {
    const quick = await startLocalBotApi({ callbackLifetimeMs: 1000, now: () => now })
    let now = 1_000_000
    const from = { id: 8, first_name: 'Li' }
    const { message_id } = quick.say({ chatId: 8, from, text: 'hi' })
    const id = quick.press({ chatId: 8, from, messageId: message_id, data: 'x' })
    const answer = async () =>
      (await fetch(`${quick.root}/bot${quick.token}/answerCallbackQuery?callback_query_id=${id}`)).status
    expect(await answer()).toBe(200)
    now += 1001
    expect(await answer()).toBe(400)
    await quick.close()
    expect((await call('answerCallbackQuery', { callback_query_id: '1' }))['description']).toBe(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    )
  })

  it.each([
    ['sendChatAction', { chat_id: 5, action: 'thinking' }, 'Bad Request: wrong parameter action in request'],
    [
      'setMyCommands',
      { commands: [{ command: 'Today', description: 'x' }] },
      'Bad Request: BOT_COMMAND_INVALID',
    ],
    [
      'setMyCommands',
      { commands: [{ command: 'a', description: '' }] },
      'Bad Request: command description must be non-empty',
    ],
    [
      'setMyCommands',
      { commands: [], language_code: 'zh-hans' },
      'Bad Request: invalid language code specified',
    ],
    ['setMyCommands', { commands: [], scope: { type: 'chat', chat_id: 6 } }, 'Bad Request: chat not found'],
    [
      'setMyCommands',
      { commands: [], scope: { type: 'everyone' } },
      "Bad Request: can't parse BotCommandScope: Unsupported type specified",
    ],
    ['getChat', { chat_id: 6 }, 'Bad Request: chat not found'],
    ['getChatAdministrators', { chat_id: 5 }, 'Bad Request: there are no administrators in the private chat'],
    ['getChatMember', { chat_id: forum, user_id: 123 }, 'Bad Request: user not found'],
    ['getFile', { file_id: 'x' }, 'Bad Request: wrong file_id or the file is temporarily unavailable'],
    ['sendPhoto', { chat_id: 5 }, 'Bad Request: there is no photo in the request'],
    ['sendPhoto', { chat_id: 5, photo: 'x' }, 'Bad Request: wrong file identifier/HTTP URL specified'],
    ['setWebhook', { url: 'x' }, 'Bad Request: invalid webhook URL specified'],
    ['sendTelepathy', {}, 'Not Found: method not found'],
  ])('%s refuses %j', async (method, payload, description) => {
    expect(await call(method, payload)).toMatchObject({ ok: false, description })
  })

  it('tells who is what in a group and a channel', async () => {
    const statusOf = async (chat_id: number, user_id: number) =>
      ((await call('getChatMember', { chat_id, user_id }))['result'] as { status: string }).status
    expect(await statusOf(forum, reader.id)).toBe('creator')
    expect(await statusOf(forum, 900)).toBe('member')
    expect(await statusOf(channel, 900)).toBe('administrator')
    expect((await call('getChatAdministrators', { chat_id: channel }))['result']).toHaveLength(2)
  })

  it('refuses to write to a chat that it left', async () => {
    api.addChat({ id: -7, type: 'group', title: 'Left' })
    await call('leaveChat', { chat_id: -7 })
    expect(await send({ chat_id: -7 })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot is not a member of the group chat',
    })
  })

  it('takes urlencoded forms, and GET with a query', async () => {
    const form = new URLSearchParams({
      chat_id: '5',
      text: 'form',
      reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
    })
    const posted = await fetch(`${api.root}/bot${api.token}/SENDMESSAGE`, { method: 'POST', body: form })
    expect(await posted.json()).toMatchObject({
      ok: true,
      result: { text: 'form', reply_markup: { inline_keyboard: [[{ text: 'a' }]] } },
    })
    const got = await fetch(`${api.root}/bot${api.token}/sendMessage?chat_id=5&text=query?`)
    expect(await got.json()).toMatchObject({ ok: true, result: { text: 'query?' } })
    expect(api.calls.at(-2)?.payload['reply_markup']).toEqual({
      inline_keyboard: [[{ text: 'a', callback_data: 'b' }]],
    })
  })

  it.each([
    ['{"a":', 400, "Bad Request: can't parse JSON object"],
    ['[]', 400, 'Bad Request: JSON object expected'],
    ['{"text":"\\ud83d"}', 400, 'Bad Request: strings must be encoded in UTF-8'],
    ['{"a":[{"text":"\\ude00\\ud83d"}]}', 400, 'Bad Request: strings must be encoded in UTF-8'],
  ])('refuses the body %j', async (body, status, description) => {
    const response = await fetch(`${api.root}/bot${api.token}/getMe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ description })
  })

  it('takes pairs of surrogates, however they are written', async () => {
    const response = await fetch(`${api.root}/bot${api.token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"chat_id":5,"text":"\\ud83d\\ude00 \\\\ud83d"}',
    })
    expect(await response.json()).toMatchObject({ ok: true, result: { text: '😀 \\ud83d' } })
  })

  it('knows no other addresses', async () => {
    expect((await fetch(`${api.root}/`)).status).toBe(404)
    expect((await fetch(`${api.root}/file/bot${api.token}/photos/none.png`)).status).toBe(404)
    expect((await fetch(`${api.root}/file/botwrong/photos/none.png`)).status).toBe(401)
  })

  it('takes the colon of a token as %3A too', async () => {
    const response = await fetch(`${api.root}/bot${api.token.replace(':', '%3A')}/getMe`)
    expect(await response.json()).toMatchObject({ ok: true, result: { id: 900 } })
  })
})

describe('what a bot hears', () => {
  const hears = async (chatId: number, text: string) => {
    api.say({ chatId, from: reader, text })
    const updates = (await call('getUpdates', { offset: -1 }))['result'] as { update_id: number }[]
    for (const { update_id } of updates) await call('getUpdates', { offset: update_id + 1 })
    return updates.length === 1
  }

  it.each([
    ['plain words in private', reader.id, 'hello', true],
    ['plain words in a group', forum, 'hello', false],
    ['a command in a group', forum, '/today', true],
    ['a command for it in a group', forum, '/today@Kaigong_local_bot', true],
    ['a command for another bot', forum, '/today@other_bot', false],
    ['its name in a group', forum, 'what says @kaigong_local_bot?', true],
    ['another name in a group', forum, 'what says @zone_news?', false],
    ['a post in a channel that it runs', channel, 'news', true],
  ])('%s', async (_what, chatId, text, expected) => {
    await call('getUpdates', { offset: 2_000_000_000 })
    expect(await hears(chatId, text)).toBe(expected)
  })
})
