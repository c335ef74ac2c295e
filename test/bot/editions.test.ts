import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outline, sampleDigest } from './render/sample-digest.ts'
import { ANN, LIN, startTestBot, type TestBot } from './support/start-test-bot.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
})
afterEach(() => bot.stop())

/** A day with more stories than a digest has room for. */
function longDay() {
  const sample = sampleDigest()
  const cite = sample.stories[0]?.cites[0]
  if (!cite) throw new Error('no story')
  const others = Array.from({ length: 23 }, (_, index) =>
    outline(`第${index + 3}条新闻`, cite, [{ kind: 'sources', count: 1, points: 1 }]),
  )
  return { ...sample, outlines: [...sample.outlines, ...others] }
}

describe('/why', () => {
  it('says what to do where no briefing was shown', async () => {
    expect((await bot.say(LIN, '/why')).text).toContain('/today')
  })

  it('tells of the briefing that was shown last in the same chat', async () => {
    await bot.say(LIN, '/today')
    expect((await bot.say(LIN, '/why')).text).toMatch(/^为什么选这些 · 2026年4月12日[\s\S]*2个来源都在报道/)
    expect((await bot.say(LIN, '/why 2')).text).toContain('前面已有1条临江的消息')
    expect((await bot.say(LIN, '/why ２')).text).toContain('前面已有1条临江的消息')
    expect((await bot.say(ANN, '/why 2')).text).toContain('No briefing has been sent here yet')
  })

  it('has no reasons where there was no news', async () => {
    bot.services.digest = async () => ({ ...sampleDigest(), stories: [], outlines: [], headline: null })
    await bot.say(ANN, '/today')
    expect((await bot.say(ANN, '/why')).text).toContain('had no stories')
  })

  it('keeps to its numbers', async () => {
    await bot.say(ANN, '/today')
    for (const text of ['/why 3', '/why 0', '/why <b>', '/why 1 2'])
      expect((await bot.say(ANN, text)).text).toContain('The last briefing has 2 stories')
  })

  it('opens by the button under the briefing', async () => {
    const message = await bot.say(LIN, '/today')
    await bot.press(LIN, message, '❔ 为什么选这些')
    expect(bot.texts(LIN.id).at(-1)).toContain('1. 临江新区一季度重点项目完成投资58.6亿元')
  })
})

describe('more', () => {
  it('is no button where all stories had room', async () => {
    const message = await bot.say(LIN, '/today')
    expect(message.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual([
      ...['📰 来源', '❔ 为什么选这些'],
      ...['👁 关注', '📅 往日简报'],
    ])
  })

  it('shows ten at a time, to the end', async () => {
    bot.services.digest = async () => longDay()
    const message = await bot.say(LIN, '/today')
    expect(message.text).toContain('还有23条')
    await bot.press(LIN, message, '☰ 更多')
    const ten = bot.api.messages(LIN.id).at(-1)
    expect(ten?.text).toMatch(/第3—12条，共25条[\s\S]*\n3\. 第3条新闻[\s\S]*\n12\. 第12条新闻$/)
    if (!ten) throw new Error('no answer')
    await bot.press(LIN, ten, '☰ 更多')
    const next = bot.api.messages(LIN.id).at(-1)
    if (!next) throw new Error('no answer')
    await bot.press(LIN, next, '☰ 更多')
    const last = bot.api.messages(LIN.id).at(-1)
    expect(last?.text).toMatch(/第23—25条，共25条[\s\S]*\n25\. 第25条新闻$/)
    expect(last?.reply_markup).toBeUndefined()
  })

  it('says so when the briefing is kept no more', async () => {
    const message = await bot.say(LIN, '/today')
    bot.api.press({ chatId: LIN.id, from: LIN, messageId: message.message_id, data: 'more:999.10' })
    bot.api.press({ chatId: LIN.id, from: LIN, messageId: message.message_id, data: 'why:999' })
    await expect.poll(() => bot.texts(LIN.id).filter((text) => text.includes('不再保留'))).toHaveLength(2)
  })
})
