import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../support/until.ts'
import { CLAIM_CODE, source } from './support/memory-services.ts'
import { ANN, answerTo, LIN, labelsOf, startTestBot, type TestBot } from './support/start-test-bot.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
})
afterEach(() => bot.stop())

describe('a reader', () => {
  it('is greeted in the language of their Telegram', async () => {
    const chinese = await bot.say(LIN, '/start')
    expect(chinese.text).toMatch(/^你好，我是开工/)
    expect(labelsOf(chinese)).toEqual([['⏰ 订阅', '📊 今天'], ['🌐 Language']])
    expect((await bot.say(ANN, '/start')).text).toMatch(/^Hello, I am Kaigong/)
    expect(bot.services.chats.get(ANN.id)?.locale).toBe('en')
  })

  it('changes the language by command and by button', async () => {
    expect((await bot.say(LIN, '/language en')).text).toBe('✅ I will speak English.')
    const question = await bot.say(LIN, '/language')
    expect(question.text).toContain('Choose a language')
    await bot.press(LIN, question, '中文')
    expect(bot.texts(LIN.id).at(-1)).toBe('✅ 以后我都说中文。')
    expect((await bot.say(LIN, '/language klingon')).text).toContain('中文和英文')
    expect(bot.services.chats.get(LIN.id)?.locale).toBe('zh')
  })

  it('subscribes once, unsubscribes, and takes it back', async () => {
    expect((await bot.say(LIN, '/subscribe')).text).toContain('订阅好了：每天 08:00（Asia/Shanghai）')
    expect((await bot.say(LIN, '/subscribe')).text).toContain('已经订阅了')
    const farewell = await bot.say(LIN, '/unsubscribe')
    expect(bot.services.running.size).toBe(0)
    await bot.press(LIN, farewell, '↩️ 恢复订阅')
    await until(() => bot.services.running.size === 1)
    await bot.say(LIN, '/unsubscribe')
    expect((await bot.say(LIN, '/unsubscribe')).text).toContain('没有订阅')
  })

  it('sets the hour as people write it, and by button', async () => {
    expect((await bot.say(LIN, '/time 8点30')).text).toContain('每天 08:30')
    expect(bot.texts(LIN.id).at(-1)).toContain('还没有订阅')
    const question = await bot.say(LIN, '/time')
    expect(labelsOf(question)).toEqual([['07:00', '08:00', '09:00', '18:00']])
    await bot.press(LIN, question, '18:00')
    expect(bot.services.chats.get(LIN.id)?.time).toBe('18:00')
    expect(bot.texts(LIN.id).at(-1)).toContain('每天 18:00')
    expect((await bot.say(LIN, '/time <b>soon')).text).toContain('没看懂“<b>soon”')
  })

  it('sets the time zone by city, by zone and by button', async () => {
    expect((await bot.say(ANN, '/timezone new york')).text).toContain('America/New_York')
    expect((await bot.say(ANN, '/timezone 香港')).text).toContain('Asia/Hong_Kong')
    const question = await bot.say(ANN, '/timezone')
    await bot.press(ANN, question, 'London')
    expect(bot.services.chats.get(ANN.id)?.timezone).toBe('Europe/London')
    expect((await bot.say(ANN, '/timezone Atlantis')).text).toContain('no time zone for “Atlantis”')
  })

  it('gets today’s briefing by command and by button', async () => {
    expect((await bot.say(LIN, '/today')).text).toMatch(/^开工简报 · 2026年4月12日/)
    const greeting = await bot.say(ANN, '/start')
    await bot.press(ANN, greeting, '📊 Today')
    await until(() => bot.texts(ANN.id).at(-1)?.startsWith('Kaigong briefing') ?? false)
    expect(bot.api.calls.some((call) => call.method === 'sendChatAction')).toBe(true)
  })

  it('asks with plain words, whatever they hold', async () => {
    expect((await bot.say(LIN, '比亚迪 <产业园> & ')).text).toContain('没有找到与“比亚迪 <产业园> &”有关')
    await bot.say(LIN, '字'.repeat(4000))
    expect(bot.services.asked).toEqual(['比亚迪 <产业园> &', '字'.repeat(200)])
  })

  it('is told about commands that do not exist, and gets help without an administrator’s part', async () => {
    expect((await bot.say(LIN, '/nonsense@kaigong_local_bot now')).text).toMatch(/^没有 \/nonsense 这个命令/)
    expect((await bot.say(LIN, '/help')).text).not.toContain('/addsource')
  })

  it('is refused an administrator’s commands and buttons politely', async () => {
    for (const command of ['/addsource https://x.example', '/checksource x', '/removesource 1']) {
      expect((await bot.say(LIN, command)).text).toContain('只有机器人管理员能用')
    }
    const greeting = await bot.say(LIN, '/start')
    const query = { chatId: LIN.id, from: LIN, messageId: greeting.message_id }
    const pressed = bot.api.press({ ...query, data: 'remove-source:1' })
    expect(await answerTo(bot.api, pressed)).toContain('只有机器人管理员')
  })

  it('sees what is being read', async () => {
    expect((await bot.say(LIN, '/sources')).text).toContain('还没有任何来源')
    bot.services.known.set(3, source(3, 'https://news.example/rss', '临江新区'))
    expect((await bot.say(LIN, '/sources')).text).toContain('#3 临江新区')
  })

  it('may press what nobody wrote: it is answered and nothing happens', async () => {
    const greeting = await bot.say(ANN, '/start')
    for (const data of [
      'time:99:99',
      'nonsense',
      'language:xx',
      'timezone:../../etc',
      'remove-source:-1',
      '🏗',
    ]) {
      const id = bot.api.press({ chatId: ANN.id, from: ANN, messageId: greeting.message_id, data })
      expect(await answerTo(bot.api, id)).toBe('This button no longer works.')
    }
    expect(bot.log.filter(({ level }) => level !== 'info')).toEqual([])
  })
})

describe('an administrator', () => {
  /** What the progress of an answer to Ann has become. */
  const previewOf = async (text: string): Promise<Message> => {
    const { message_id: id } = await bot.say(ANN, text)
    const now = () => bot.api.messages(ANN.id).find((message) => message.message_id === id) as Message
    await until(() => labelsOf(now()).flat().includes('✅ Add'))
    return now()
  }

  it('claims the bot once, by command or link, in private', async () => {
    expect((await bot.say(LIN, '/start')).text).toContain('/claim')
    expect((await bot.say(LIN, '/claim')).text).toContain('请把认领码写在后面')
    expect((await bot.say(LIN, '/claim wrong')).text).toContain('认领码不对')
    const welcome = await bot.say(LIN, `/start ${CLAIM_CODE}`)
    expect(welcome.text).toContain('认领成功')
    expect((await bot.say(ANN, `/claim ${CLAIM_CODE}`)).text).toContain('has an administrator already')
    expect((await bot.say(ANN, `/start ${CLAIM_CODE}`)).text).toMatch(/^Hello/)
    expect([...bot.services.admins]).toEqual([LIN.id])
    await until(() => bot.api.calls.some((call) => call.method === 'setMyCommands'))
  })

  it('is told how to begin while there is no source, and may try the samples', async () => {
    bot.services.admins.add(LIN.id)
    const empty = await bot.say(LIN, '/sources')
    expect(empty.text).toContain('/addsource 网址')
    await bot.press(LIN, empty, '👀 试用示例站点')
    await until(() => bot.texts(LIN.id).at(-1)?.includes('已添加1个示例来源') ?? false)
    expect(bot.services.known.has(100)).toBe(true)
  })

  it('sees what a source gives, adds it, and ends on its card', async () => {
    bot.services.admins.add(ANN.id)
    const preview = await previewOf('/addsource https://news.example/rss')
    expect(preview.text).toMatch(/^🔎 News of https:\/\/news\.example\/rss · feed · 1 item\nhttps:/)
    expect(bot.services.known.size).toBe(0)
    await bot.press(ANN, preview, '✅ Add')
    await expect.poll(() => bot.texts(ANN.id).at(-1)).toMatch(/^✅ Added as #1\./)
    expect(bot.texts(ANN.id).at(-1)).toContain('feed · waiting for its first reading')
    expect(labelsOf(bot.api.messages(ANN.id).at(-1) as Message)[0]).toEqual(['🔄 Check now', '⏸ Pause'])
    await bot.say(ANN, '/addsource https://news.example/rss')
    await expect.poll(() => bot.texts(ANN.id).at(-1)).toMatch(/^This source is there already: #1/)
    expect((await bot.say(ANN, '/addsource')).text).toContain('Put the address after it')
  })

  it('looks at an address by the old command and the old button too', async () => {
    bot.services.admins.add(ANN.id)
    const preview = await previewOf('/checksource https://news.example/?a=1&b=<2>')
    const { message_id: messageId } = preview
    bot.api.press({ chatId: ANN.id, from: ANN, messageId, data: 'add-source' })
    await expect.poll(() => bot.api.isIdle()).toBe(true)
    await expect.poll(() => labelsOf(bot.api.messages(ANN.id).at(-1) as Message)[0]).toContain('✅ Add')
    await bot.press(ANN, bot.api.messages(ANN.id).at(-1) as Message, '✅ Add')
    await until(() => bot.services.known.size === 1)
    expect(bot.services.known.get(1)?.url).toBe('https://news.example/?a=1&b=<2>')
  })

  it('removes a source by number, by address or by button, and takes it back', async () => {
    bot.services.admins.add(ANN.id)
    const { known } = bot.services
    for (const id of [4, 5, 6]) known.set(id, source(id, `https://news.example/${id}`))
    expect((await bot.say(ANN, '/removesource 99')).text).toContain('no source “99”')
    await bot.say(ANN, '/removesource #4')
    await bot.say(ANN, '/removesource news.example/5/')
    expect([...known.keys()]).toEqual([6])
    const choice = await bot.say(ANN, '/removesource')
    await bot.press(ANN, choice, '#6 来源6')
    await until(() => bot.texts(ANN.id).at(-1)?.startsWith('Removed 来源6') ?? false)
    const removed = bot.api.messages(ANN.id).at(-1)
    if (removed) await bot.press(ANN, removed, '↩️ Undo')
    await until(() => known.size === 1)
    expect([...known.values()][0]?.url).toBe('https://news.example/6')
  })

  it('reads in plain words why an address cannot be read', async () => {
    bot.services.admins.add(LIN.id)
    bot.services.read = async () => ({
      kind: 'failed',
      reason: 'private_address',
      message: 'http://10.0.0.1 is a private address',
      retryAfter: null,
    })
    await bot.say(LIN, '/addsource http://10.0.0.1')
    await expect.poll(() => bot.texts(LIN.id).at(-1)).toMatch(/^⚠️ 10\.0\.0\.1 是内网地址/)
    expect(bot.texts(LIN.id).at(-1)).not.toMatch(/private/)
  })

  it('may look at what robots.txt closes all the same, unless an editor', async () => {
    bot.services.admins.add(LIN.id)
    const { read } = bot.services
    bot.services.read = async (address, robots) =>
      robots === 'ignore'
        ? read(address, robots)
        : { kind: 'failed', reason: 'robots', message: 'closed', retryAfter: null }
    const message = await bot.say(LIN, '/addsource https://closed.example/')
    await expect.poll(() => bot.texts(LIN.id).at(-1)).toContain('robots.txt')
    const now = () => bot.api.messages(LIN.id).find(({ message_id: id }) => id === message.message_id)
    const label = '🤖 不理会 robots.txt，照样看看'
    await expect.poll(() => labelsOf(now() ?? message)).toEqual([[label]])
    bot.services.roles.set(LIN.id, 'editor')
    expect(await bot.press(LIN, now() ?? message, label)).toContain('管理员')
    bot.services.roles.set(LIN.id, 'administrator')
    await bot.press(LIN, now() ?? message, label)
    await expect.poll(() => now()?.text).toMatch(/^🔎 News of https:\/\/closed[\s\S]*🤖 不理会 robots\.txt/)
  })

  it('is told at once what is going on, and may do other things meanwhile', async () => {
    bot.services.admins.add(LIN.id)
    const { read } = bot.services
    let go = () => {}
    const waits = new Promise<void>((resolve) => {
      go = resolve
    })
    bot.services.read = (address, robots) => waits.then(() => read(address, robots))
    const looking = await bot.say(LIN, '/addsource https://slow.example')
    expect(looking.text).toBe('🔎 正在查看 https://slow.example …')
    expect(labelsOf(looking)).toEqual([['✖ 取消']])
    expect((await bot.say(LIN, '/today')).text).toContain('开工简报')
    go()
    await expect.poll(() => bot.texts(LIN.id)[0]).toMatch(/^🔎 News of https:\/\/slow\.example/)
  })

  it('gets help with what the role may do, and no more', async () => {
    bot.services.admins.add(ANN.id)
    const help = async () => (await bot.say(ANN, '/help')).text ?? ''
    expect(await help()).toMatch(
      /You own this bot[\s\S]*\/removesource[\s\S]*\/log[\s\S]*name and dismiss people/,
    )
    bot.services.roles.set(ANN.id, 'administrator')
    expect(await help()).toMatch(/You are an administrator[\s\S]*\/log[\s\S]*name and dismiss editors/)
    expect((await bot.say(ANN, '/admins')).text).not.toContain('owner</code>')
    bot.services.roles.set(ANN.id, 'editor')
    expect(await help()).toMatch(/You look after the sources[\s\S]*\/addsource/)
    expect(await help()).not.toMatch(/\/log|\/stats|\/health|\/admins/)
  })

  it('changes a menu at once with a role, in both languages', async () => {
    bot.services.admins.add(ANN.id)
    await bot.say(LIN, '/whoami')
    const menu = async (language: 'zh' | 'en') => {
      const scope = { type: 'chat', chat_id: LIN.id }
      const url = `${bot.api.root}/bot${bot.api.token}/getMyCommands`
      const body = JSON.stringify({ scope, language_code: language })
      const answer = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      })
      const { result } = (await answer.json()) as { result: { command: string }[] }
      return result.map(({ command }) => command)
    }
    await bot.say(ANN, `/admins add ${LIN.id} editor`)
    await expect.poll(() => menu('en')).toContain('addsources')
    expect(await menu('zh')).not.toContain('log')
    await bot.say(ANN, `/admins add ${LIN.id} administrator`)
    await expect.poll(() => menu('en')).toContain('log')
    await bot.say(ANN, `/admins remove ${LIN.id}`)
    await expect.poll(() => menu('en')).toEqual([])
    expect(await menu('zh')).toEqual([])
  })

  it('reads how much there is and how the program is doing', async () => {
    bot.services.admins.add(ANN.id)
    const { text } = await bot.say(ANN, '/stats')
    expect(text).toMatch(/^1,204 sources\n⏳ waiting for the first reading: 1\n✅ well: 1,200\n🔴 /)
    expect(text).toContain(
      'Briefing messages: 7 waiting, 8 sent in 30 days, 9 refused.\nAlerts: 1 waiting, 2 sent in 30 days, 3 refused.',
    )
    expect((await bot.say(ANN, '/health')).text).toBe(`Kaigong 1.2.3 · SQLite
Running since 11 Apr 2026, 07:00: 1 d 1 h 5 min
Memory: 150 MB
Sources have not been asked since the start; this happens every half minute.
Waiting: 1 pages to read, 2 briefs to write, 7 briefing messages and 1 alerts to send`)
    expect((await bot.say(LIN, '/stats')).text).toContain('只有机器人管理员能用')
    expect((await bot.say(LIN, '/health')).text).toContain('只有机器人管理员能用')
  })
})
