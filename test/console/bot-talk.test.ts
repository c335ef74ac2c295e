import { Bot, GrammyError, HttpError, InlineKeyboard, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { until } from '../support/until.ts'
import { startPoll } from './poll-arrival.ts'

const reader = { id: 77, first_name: '林', language_code: 'zh-hans' }
let api: LocalBotApi
let bot: Bot

beforeEach(async () => {
  api = await startLocalBotApi()
  bot = new Bot(api.token, { client: { apiRoot: api.root } })
  api.addChat({ id: reader.id, type: 'private', user: reader })
})

afterEach(async () => {
  await bot.stop()
  await api.close()
})

const texts = () => api.messages(reader.id).map((message) => message.text)

describe('a grammY bot on the local Bot API', () => {
  it('gets commands with their arguments and answers them', async () => {
    bot.command('time', (ctx) => ctx.reply(`time is ${ctx.match}, language ${ctx.from?.language_code}`))
    void bot.start()
    api.say({ chatId: reader.id, from: reader, text: '/time 08:00' })
    await until(() => texts().length === 2)
    expect(texts()).toEqual(['/time 08:00', 'time is 08:00, language zh-hans'])
    await until(() => api.isIdle())
  })

  it('gets pressed buttons, answers them and edits the message', async () => {
    bot.command('menu', (ctx) =>
      ctx.reply('<b>Menu</b>', {
        parse_mode: 'HTML',
        reply_markup: new InlineKeyboard().text('More', 'more:2'),
      }),
    )
    bot.callbackQuery(/^more:(\d)$/, async (ctx) => {
      await ctx.answerCallbackQuery({ text: 'here' })
      await ctx.editMessageText(`page ${ctx.match[1]}`)
    })
    void bot.start()
    api.say({ chatId: reader.id, from: reader, text: '/menu' })
    await until(() => texts().length === 2)
    const menu = api.messages(reader.id).at(-1)
    expect(menu?.entities).toEqual([{ type: 'bold', offset: 0, length: 4 }])
    expect(menu?.reply_markup?.inline_keyboard).toEqual([[{ text: 'More', callback_data: 'more:2' }]])
    api.press({ chatId: reader.id, from: reader, messageId: menu?.message_id ?? 0, data: 'more:2' })
    await until(() => texts().at(-1) === 'page 2')
    expect(api.messages(reader.id).at(-1)?.reply_markup).toBeUndefined()
    expect(api.calls.map((call) => call.method)).toContain('answerCallbackQuery')
  })

  it('hands out each update once and forgets it when it is confirmed', async () => {
    api.say({ chatId: reader.id, from: reader, text: 'one' })
    api.say({ chatId: reader.id, from: reader, text: 'two' })
    const first = await bot.api.getUpdates({ limit: 1 })
    expect(first.map((update) => update.message?.text)).toEqual(['one'])
    const rest = await bot.api.getUpdates({ offset: (first[0]?.update_id ?? 0) + 1 })
    expect(rest.map((update) => update.message?.text)).toEqual(['two'])
    expect(api.isIdle()).toBe(false)
    await bot.api.getUpdates({ offset: (rest[0]?.update_id ?? 0) + 1 })
    expect(api.isIdle()).toBe(true)
  })

  it('lets a poll wait until there is something', async () => {
    const waiting = await startPoll(api, () => bot.api.getUpdates({ timeout: 30 }))
    api.say({ chatId: reader.id, from: reader, text: 'at last' })
    expect((await waiting.answer)[0]?.message?.text).toBe('at last')
  })

  it('ends the older of two polls with 409', async () => {
    const older = await startPoll(api, () =>
      bot.api.getUpdates({ timeout: 30 }).catch((caught: unknown) => caught),
    )
    expect(await bot.api.getUpdates({ timeout: 0 })).toEqual([])
    const error = await older.answer
    expect(error).toBeInstanceOf(GrammyError)
    expect((error as GrammyError).error_code).toBe(409)
    expect((error as GrammyError).description).toBe(
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    )
  })

  it('leaves out the kinds of updates that the bot does not want', async () => {
    await bot.api.getUpdates({ allowed_updates: ['callback_query'] })
    api.say({ chatId: reader.id, from: reader, text: 'unheard' })
    expect(await bot.api.getUpdates({})).toEqual([])
  })

  it('takes uploads and gives their bytes back', async () => {
    const sent = await bot.api.sendDocument(
      reader.id,
      new InputFile(Buffer.from('a,b\n1,2\n'), 'figures.csv'),
      {
        caption: '<i>table</i>',
        parse_mode: 'HTML',
      },
    )
    expect(sent.caption_entities).toEqual([{ type: 'italic', offset: 0, length: 5 }])
    const file = await bot.api.getFile(sent.document.file_id)
    const response = await fetch(`${api.root}/file/bot${api.token}/${file.file_path}`)
    expect(await response.text()).toBe('a,b\n1,2\n')
    expect(sent.document.file_name).toBe('figures.csv')
  })

  it('keeps command lists apart by scope and language', async () => {
    const command = (description: string) => [{ command: 'today', description }]
    await bot.api.setMyCommands(command('Today'))
    await bot.api.setMyCommands(command('今天'), { language_code: 'zh' })
    await bot.api.setMyCommands(command('Yours'), { scope: { type: 'chat', chat_id: reader.id } })
    expect(await bot.api.getMyCommands({ language_code: 'zh' })).toEqual(command('今天'))
    expect(await bot.api.getMyCommands()).toEqual(command('Today'))
    expect(await bot.api.getMyCommands({ scope: { type: 'chat', chat_id: reader.id } })).toEqual(
      command('Yours'),
    )
    expect(await bot.api.getMyCommands({ scope: { type: 'all_group_chats' } })).toEqual([])
  })

  it('refuses a wrong token with 401, as grammY understands it', async () => {
    const stranger = new Bot(`${api.token}x`, { client: { apiRoot: api.root } })
    await expect(stranger.api.getMe()).rejects.toMatchObject({ error_code: 401, description: 'Unauthorized' })
  })
})

describe('ordered faults', () => {
  const send = () => bot.api.sendMessage(reader.id, 'digest')

  it.each([
    [{ kind: 'flood', retryAfter: 7 }, 429, 'Too Many Requests: retry after 7', { retry_after: 7 }],
    [{ kind: 'forbidden' }, 403, 'Forbidden: bot was blocked by the user', undefined],
    [
      { kind: 'migrated', to: -1005 },
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      { migrate_to_chat_id: -1005 },
    ],
    [{ kind: 'server_error', status: 502 }, 502, 'Bad Gateway', undefined],
    [{ kind: 'bad_request', description: 'TOPIC_CLOSED' }, 400, 'Bad Request: TOPIC_CLOSED', undefined],
  ] as const)('answers %o', async (outcome, code, description, parameters) => {
    api.fault({ method: 'sendMessage', times: 1, outcome })
    const error = await send().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(GrammyError)
    expect(error).toMatchObject({ error_code: code, description, parameters: parameters ?? {} })
    expect(api.messages(reader.id)).toEqual([])
    await expect(send()).resolves.toMatchObject({ text: 'digest' })
  })

  it('drops a connection before anything is done', async () => {
    api.fault({ times: 1, outcome: { kind: 'drop' } })
    await expect(send()).rejects.toBeInstanceOf(HttpError)
    expect(api.messages(reader.id)).toEqual([])
    expect(api.calls.at(-1)).toMatchObject({ ok: false, fault: 'drop', error: { code: 0 } })
  })

  it('performs a call and loses its answer', async () => {
    api.fault({ times: 1, outcome: { kind: 'drop_after' } })
    await expect(send()).rejects.toBeInstanceOf(HttpError)
    expect(texts()).toEqual(['digest'])
    expect(api.calls.at(-1)).toMatchObject({ ok: true, fault: 'drop_after' })
  })

  it('never answers on a half-open connection', async () => {
    api.fault({ times: 1, outcome: { kind: 'hang' } })
    await expect(
      bot.api.sendMessage(reader.id, 'digest', {}, AbortSignal.timeout(200) as never),
    ).rejects.toThrow()
    expect(api.calls.at(-1)).toMatchObject({ ok: false, fault: 'hang' })
  })

  it('delays a call together with another fault, and only the calls that match', async () => {
    api.addChat({ id: 78, type: 'private' })
    const isReader = ({ payload }: { payload: Readonly<Record<string, unknown>> }) =>
      payload['chat_id'] === reader.id
    api.fault({ match: isReader, outcome: { kind: 'delay', ms: () => 100 } })
    const undo = api.fault({ match: isReader, outcome: { kind: 'flood', retryAfter: 1 } })
    const delayed = expect(send()).rejects.toMatchObject({ error_code: 429 })
    await bot.api.sendMessage(78, 'undelayed')
    await delayed
    expect(api.calls.map(({ payload, ok }) => [payload['chat_id'], ok])).toEqual([
      [78, true],
      [reader.id, false],
    ])
    undo()
    await expect(send()).resolves.toMatchObject({ text: 'digest' })
  })
})
