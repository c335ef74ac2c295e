import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportOutcome } from '../../src/bot/file-services.ts'
import { sendFile, uploadFile } from '../support/send-file.ts'
import { ANN, LIN, startTestBot, type TestBot } from './support/start-test-bot.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
  bot.services.admins.add(ANN.id)
})
afterEach(() => bot.stop())

const lastText = (chatId = ANN.id) => bot.texts(chatId).at(-1)

async function send(name: string, content = 'https://a.example/', from = ANN): Promise<void> {
  sendFile(bot.api, from, await uploadFile(bot.api, name, content))
}

describe('a file of sources', () => {
  it('is read as it is, and its report replaces the progress', async () => {
    const read: string[] = []
    bot.services.importFile = async (file) => {
      read.push(Buffer.from(file).toString())
      const failure = { kind: 'failed', reason: 'not_found', message: 'x', retryAfter: null } as const
      const failed = Array.from({ length: 14 }, (_, at) => ({ address: `https://<${at}>.example/`, failure }))
      return { kind: 'done', added: 1, known: 2, left: 0, failed }
    }
    await send('my feeds.OPML', '<opml>开工</opml>')
    await expect.poll(() => lastText()).toContain('Done: 1 source added, 2 known already')
    expect(read).toEqual(['<opml>开工</opml>'])
    expect(lastText()).toContain('14 addresses could not be added')
    expect(lastText()).toContain('https://<11>.example/\n⚠️ The site has no such page.')
    expect(lastText()).toContain('… and 2 more')
    expect(bot.texts(ANN.id)).toHaveLength(1)
  })

  it.each<[ImportOutcome, string]>([
    [{ kind: 'unreadable' }, 'neither OPML nor a list'],
    [{ kind: 'empty' }, 'no address in this file'],
    [{ kind: 'too_many', count: 2001, limit: 2000 }, 'names 2,001 addresses; 2,000 at a time'],
  ])('that is of no use is answered with what to do: %j', async (outcome, text) => {
    bot.services.importFile = async () => outcome
    await send('list.txt')
    await expect.poll(() => lastText()).toContain(text)
  })

  it('leaves the chat free while it is read, and says when that broke off', async () => {
    let fail = (_error: Error) => {}
    bot.services.importFile = () =>
      new Promise((_, reject) => {
        fail = reject
      })
    await send('list.txt')
    await expect.poll(() => lastText()).toBe('📥 Reading the addresses…')
    expect((await bot.say(ANN, '/today')).text).toContain('Kaigong briefing')
    fail(new Error('the disk is full'))
    await expect.poll(() => bot.texts(ANN.id)[0]).toContain('could not be read to its end')
  })

  it('is refused when it is too large or something else, before it is fetched', async () => {
    const document = await uploadFile(bot.api, 'list.txt', 'x')
    sendFile(bot.api, ANN, { ...document, file_size: 1024 ** 2 + 1 })
    await expect.poll(() => lastText()).toContain('larger than 1 MB')
    await send('photo.jpg')
    await expect.poll(() => lastText()).toContain('I can read files of sources')
    expect(bot.api.calls.filter(({ method }) => method === 'getFile')).toEqual([])
  })

  it('is refused when Telegram told a wrong size', async () => {
    const document = await uploadFile(bot.api, 'list.txt', 'x'.repeat(1024 ** 2 + 1))
    sendFile(bot.api, ANN, { ...document, file_size: 5 })
    await expect.poll(() => lastText()).toContain('larger than 1 MB')
  })

  it('that cannot be fetched is told kindly, and the token is in no log', async () => {
    const document = await uploadFile(bot.api, 'list.txt', 'x')
    sendFile(bot.api, ANN, { ...document, file_id: 'gone' })
    await expect.poll(() => lastText()).toContain('Telegram did not hand over the file')
    expect(JSON.stringify(bot.log)).toContain('could not be fetched')
    expect(JSON.stringify(bot.log)).not.toContain(bot.api.token)
  })

  it('of a reader is nothing to the bot', async () => {
    await send('list.txt', 'x', LIN)
    await expect.poll(() => lastText(LIN.id)).toContain('我只看得懂文字')
    expect((await bot.say(LIN, '/export')).text).toContain('只有机器人管理员能用')
  })

  it('is given on demand', async () => {
    const given = await bot.say(ANN, '/export')
    expect(given.document?.file_name).toBe('kaigong-sources.opml')
    expect(given.caption).toContain('All sources as OPML')
  })
})
