import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { source } from './support/memory-services.ts'
import { ANN, answerTo, LIN, startTestBot, type TestBot } from './support/start-test-bot.ts'

const GROUP = -100_500
const FORUM = -100_600

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
  bot.api.addChat({ id: GROUP, type: 'supergroup', title: '招商组', admins: [LIN] })
  bot.api.addChat({
    id: FORUM,
    type: 'supergroup',
    title: '论坛',
    admins: [LIN],
    topics: [{ id: 7 }, { id: 8 }],
  })
})
afterEach(() => bot.stop())

describe('in a group', () => {
  it('only its administrators change subscription and settings', async () => {
    for (const command of [
      ...['/subscribe', '/unsubscribe', '/time 09:00', '/timezone 东京', '/language en'],
      ...['/filter 锂电', '/length full', '/days 1-5', '/pause 7天', '/resume'],
    ]) {
      expect((await bot.say(ANN, command, { chatId: GROUP })).text).toContain('administrators can change')
    }
    expect(bot.services.chats.size + bot.services.running.size).toBe(0)
    const confirmed = await bot.say(LIN, '/subscribe@kaigong_local_bot', { chatId: GROUP })
    expect(confirmed.text).toContain('订阅好了')
    expect(await bot.press(ANN, confirmed, '⏰ 改时间')).toBe('只有群管理员可以更改。')
    expect(bot.services.running.get(`${GROUP}/null`)?.state).toBe('active')
  })

  it('an administrator who stays anonymous is one', async () => {
    bot.api.update({
      message: {
        message_id: 1,
        date: 1,
        chat: { id: GROUP, type: 'supergroup', title: '招商组' },
        from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' },
        sender_chat: { id: GROUP, type: 'supergroup', title: '招商组' },
        text: '/subscribe',
        entities: [{ type: 'bot_command', offset: 0, length: 10 }],
      },
    })
    await expect.poll(() => bot.services.running.size).toBe(1)
  })

  it('others talk without being answered, unless they mean the bot', async () => {
    const place = { chatId: GROUP }
    bot.api.say({ chatId: GROUP, from: ANN, text: 'lunch?' })
    bot.api.say({ chatId: GROUP, from: ANN, text: '/ban@other_bot Lin' })
    bot.api.say({ chatId: GROUP, from: ANN, text: '/ban Lin' })
    await bot.say(ANN, '@Kaigong_Local_Bot 开工率', place)
    expect(bot.services.asked).toEqual(['开工率'])
    expect((await bot.say(ANN, '/nonsense@kaigong_local_bot', place)).text).toContain('/nonsense')
    expect(bot.texts(GROUP)).toHaveLength(2)
  })

  it('only a reply to the bot answers what it asked', async () => {
    const place = { chatId: GROUP }
    bot.services.admins.add(LIN.id)
    bot.services.known.set(1, source(1, 'https://a.example/'))
    const asked = await bot.say(LIN, '/tags@kaigong_local_bot 1', place)
    const write = (text: string, extra: object = {}) => {
      const chat = { id: GROUP, type: 'supergroup', title: '招商组' } as const
      const from = { ...LIN, is_bot: false }
      bot.api.update({ message: { message_id: 900, date: 1, chat, from, text, ...extra } })
    }
    write('开会了')
    await expect.poll(() => bot.api.isIdle()).toBe(true)
    expect(bot.services.known.get(1)?.settings.tags.regions).toEqual([])
    write('安徽', { reply_to_message: asked })
    await expect.poll(() => bot.services.known.get(1)?.settings.tags.regions).toEqual(['安徽'])
  })

  it('a forum’s topics are subscribed one by one and answered where they are', async () => {
    const answer = await bot.say(LIN, '/subscribe', { chatId: FORUM, threadId: 7 })
    expect(answer.message_thread_id).toBe(7)
    expect([...bot.services.running.keys()]).toEqual([`${FORUM}/7`])
    expect((await bot.say(LIN, '/unsubscribe', { chatId: FORUM, threadId: 8 })).text).toContain('没有订阅')
    const question = await bot.say(LIN, '/time', { chatId: FORUM, threadId: 7 })
    await bot.press(LIN, question, '09:00')
    expect(bot.services.chats.get(FORUM)?.time).toBe('09:00')
  })

  it('an administrator is not claimed', async () => {
    expect((await bot.say(LIN, '/claim anything', { chatId: GROUP })).text).toContain('请私聊我')
  })

  it('Kaigong’s administrators are known by themselves, not by the group', async () => {
    expect((await bot.say(LIN, '/addsource https://x.example', { chatId: GROUP })).text).toContain(
      '只有机器人管理员',
    )
    const greeting = await bot.say(LIN, '/start', { chatId: GROUP })
    const id = bot.api.press({
      chatId: GROUP,
      from: LIN,
      messageId: greeting.message_id,
      data: 'add-samples',
    })
    expect(await answerTo(bot.api, id)).toContain('只有机器人管理员')
    expect(bot.services.known.size).toBe(0)
  })
})
