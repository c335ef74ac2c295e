import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { startTerminalChat } from '../../src/console/terminal-chat.ts'
import { until } from '../support/until.ts'

const user = { id: 42, first_name: 'Wen', language_code: 'zh-hans' }
const patience = { quietMs: 60, answerMs: 300, workMs: 5_000 }
let api: LocalBotApi
let bot: Bot
let stop: AbortController

beforeEach(async () => {
  api = await startLocalBotApi()
  bot = new Bot(api.token, { client: { apiRoot: api.root } })
  stop = new AbortController()
})

afterEach(async () => {
  stop.abort()
  await bot.stop()
  await api.close()
})

interface Terminal {
  readonly input: PassThrough
  readonly done: Promise<void>
  shown(): string
}

function open(options: { isTTY?: boolean; language?: string } = {}): Terminal {
  const { isTTY = false, language = user.language_code } = options
  const input = Object.assign(new PassThrough(), isTTY ? { isTTY } : {})
  const output = Object.assign(new PassThrough(), isTTY ? { isTTY, columns: 60, hasColors: () => true } : {})
  let text = ''
  output.on('data', (chunk: Buffer) => {
    text += chunk
  })
  const done = startTerminalChat({
    api,
    input,
    output,
    user: { ...user, language_code: language },
    chatId: user.id,
    signal: stop.signal,
    patience,
  })
  return { input, done, shown: () => text }
}

describe('the terminal chat over a pipe', () => {
  it('sends line by line, waits for each whole answer, and ends after the last one', async () => {
    bot.on('message:text', async (ctx) => {
      await sleep(30)
      await ctx.reply(`first to ${ctx.msg.text}`)
      await ctx.replyWithChatAction('typing')
      await sleep(120)
      await ctx.reply(`second to ${ctx.msg.text}`)
    })
    void bot.start()
    const terminal = open()
    terminal.input.end('one\n\n  two  \n')
    await terminal.done
    const [hint, ...rest] = terminal.shown().trimEnd().split('\n\n')
    expect(hint).toContain('/quit')
    expect(hint).toMatch(/编号/)
    expect(rest).toEqual(['> one', 'first to one', 'second to one', '> two', 'first to two', 'second to two'])
  })

  it('numbers the buttons and presses them by number', async () => {
    bot.command('menu', (ctx) => {
      const keyboard = new InlineKeyboard().text('更多', 'more').text('来源', 'sources').row()
      return ctx.reply('<b>菜单</b>', {
        parse_mode: 'HTML',
        reply_markup: keyboard.url('网站', 'https://zone.example/'),
      })
    })
    bot.on('callback_query:data', async (ctx) => {
      await ctx.answerCallbackQuery(`按了 ${ctx.callbackQuery.data}`)
      await ctx.editMessageText(`这是 ${ctx.callbackQuery.data}`)
    })
    bot.on('message', (ctx) => ctx.reply(`听到 ${ctx.msg.text}`))
    void bot.start()
    const terminal = open()
    terminal.input.end('/menu\n4\n3\n２\n1\n')
    await terminal.done
    expect(terminal.shown().trimEnd().split('\n\n').slice(1)).toEqual([
      '> /menu',
      '菜单\n[1] 更多  [2] 来源\n[3] 网站',
      '> 4',
      '听到 4',
      '> 3',
      'https://zone.example/',
      '> ２',
      'ℹ 按了 sources',
      '✎ 已修改\n这是 sources',
      '> 1',
      '听到 1',
    ])
  })

  it('sends a file that @ names, and says when there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kaigong-upload-'))
    await writeFile(join(folder, 'my feeds.opml'), '<opml/>')
    await writeFile(join(folder, 'empty.txt'), '')
    bot.on('message:document', async (ctx) => {
      const { file_path: path } = await ctx.getFile()
      const answer = await fetch(`${api.root}/file/bot${api.token}/${path}`)
      await ctx.reply(`${ctx.msg.document.file_name}: ${await answer.text()}`)
    })
    bot.on('message:text', (ctx) => ctx.reply(`heard ${ctx.msg.text}`))
    void bot.start()
    const terminal = open({ language: 'en' })
    const lines = [`@${folder}/my feeds.opml`, `@"${folder}/my feeds.opml"`, `@${folder}/none.opml`]
    terminal.input.end([...lines, `@${folder}/empty.txt`, '@somebody hello', '@'].join('\n'))
    await terminal.done
    const answers = terminal
      .shown()
      .split('\n\n')
      .filter((part) => !/^(>|Type|$)/.test(part))
    await rm(folder, { recursive: true })
    expect(answers.map((part) => part.trim())).toEqual([
      'my feeds.opml: <opml/>',
      'my feeds.opml: <opml/>',
      'This file was not sent: there is no such file that can be read',
      'This file was not sent: it is larger than 20 MB, or empty',
      'heard @somebody hello',
      'heard @',
    ])
  })

  it('offers the keys of a reply keyboard by number', async () => {
    bot.command('start', (ctx) =>
      ctx.reply('pick', { reply_markup: new Keyboard().text('Today').text('Help') }),
    )
    bot.on('message', (ctx) => ctx.reply(`heard ${ctx.msg.text}`))
    void bot.start()
    const terminal = open({ language: 'en' })
    terminal.input.end('/start\n2\n')
    await terminal.done
    expect(terminal.shown()).toContain('pick\n[1] Today  [2] Help\n')
    expect(terminal.shown()).toContain('heard Help')
  })

  it('ends at /quit without sending it, and goes on when the bot stays silent', async () => {
    void bot.start()
    const terminal = open({ language: 'en' })
    terminal.input.write('hello?\n/quit\nnever\n')
    await terminal.done
    expect(terminal.shown()).toContain('Ctrl-D')
    expect(api.messages(user.id).map((message) => message.text)).toEqual(['hello?'])
  })

  it('has no escape sequences, not even those of a message', async () => {
    bot.on('message', (ctx) => ctx.reply('<b>x</b>\u009b31m&#27;[2J', { parse_mode: 'HTML' }))
    void bot.start()
    const terminal = open()
    terminal.input.end('hi\n')
    await terminal.done
    expect(terminal.shown()).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
  })

  it('ends when the signal aborts, also while it waits for an answer', async () => {
    const terminal = open()
    terminal.input.write('nobody listens\n')
    await until(() => api.messages(user.id).length === 1)
    stop.abort()
    await terminal.done
  })

  it('takes away the buttons of a message that is deleted, and names files', async () => {
    bot.on('message:text', async (ctx) => {
      const keyboard = new InlineKeyboard().text('Go', 'go')
      const { message_id } = await ctx.reply('soon gone', { reply_markup: keyboard })
      await ctx.api.deleteMessage(ctx.chat.id, message_id)
      await ctx.replyWithDocument(new InputFile(Buffer.from('x'), 'a.txt'), { caption: 'the file' })
    })
    void bot.start()
    const terminal = open({ language: 'en' })
    terminal.input.end('hi\n1\n')
    await terminal.done
    const answer = ['soon gone\n[1] Go', '✕ message deleted', '▤ file a.txt\nthe file']
    expect(terminal.shown().trimEnd().split('\n\n').slice(1)).toEqual(['> hi', ...answer, '> 1', ...answer])
  })

  it('shows nothing of other chats', async () => {
    api.addChat({ id: 43, type: 'private', user: { id: 43, first_name: 'Other' } })
    const terminal = open()
    await bot.api.sendMessage(43, 'not for you')
    await bot.api.sendMessage(user.id, 'for you')
    terminal.input.end()
    await terminal.done
    expect(terminal.shown()).not.toContain('not for you')
    expect(terminal.shown()).toContain('for you')
  })
})

describe('the terminal chat in a terminal', () => {
  it('keeps a prompt, says when the bot types, paints styles, and ends with the input', async () => {
    const terminal = open({ isTTY: true })
    await until(() => terminal.shown().endsWith('> ') || terminal.shown().includes('> '))
    terminal.input.write('hello\r')
    await until(() => api.messages(user.id).length === 1)
    await bot.api.sendChatAction(user.id, 'typing')
    expect(terminal.shown()).toContain('正在输入…')
    await bot.api.sendMessage(user.id, '<b>粗</b>', { parse_mode: 'HTML' })
    expect(terminal.shown()).toContain('\x1b[1m粗\x1b[0m\n\n')
    terminal.input.write('\x04')
    await terminal.done
    expect(terminal.shown().endsWith('\n')).toBe(true)
  })
})
