import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ANN, LIN, labelsOf, startTestBot, type TestBot } from './support/start-test-bot.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
})
afterEach(() => bot.stop())

describe('📰', () => {
  it('lists who reports each story, by its number, with links', async () => {
    const message = await bot.say(LIN, '/today')
    await bot.press(LIN, message, '📰 来源')
    const sources = bot.api.messages(LIN.id).at(-1)
    expect(sources?.text).toBe(
      [
        '📰 来源 · 2026年4月12日 星期日',
        '',
        '1. 临江新区一季度重点项目完成投资58.6亿元',
        '• 临江日报 · 4月11日 周六 · 第1篇',
        '',
        '2. 青禾电池三期总投资追加至47亿元',
        '• 临江日报 · 4月11日 周六 · 第3篇',
      ].join('\n'),
    )
    expect(sources?.entities?.filter(({ type }) => type === 'text_link')).toHaveLength(2)
  })
})

describe('👁', () => {
  it('offers the projects of the briefing, and watches the one that is pressed', async () => {
    const message = await bot.say(LIN, '/today')
    await bot.press(LIN, message, '👁 关注')
    const choice = bot.api.messages(LIN.id).at(-1)
    if (!choice) throw new Error('no choice')
    expect(labelsOf(choice)).toEqual([['👁 青禾电池三期']])
    await bot.press(LIN, choice, '👁 青禾电池三期')
    await expect.poll(() => bot.texts(LIN.id).at(-1)).toContain('已关注')
  })
})

it('opens for no other chat what was shown in this one, whatever number its data has', async () => {
  await bot.say(LIN, '/today')
  const { message_id: messageId } = await bot.say(ANN, '/help')
  for (const data of [
    'why:1',
    'more:1.1',
    'story-sources:1.0',
    'chart:1',
    'chart-kind:1.regions',
    'watch-choose:1',
  ]) {
    const before = bot.texts(ANN.id).length
    bot.api.press({ chatId: ANN.id, from: ANN, messageId, data })
    await expect
      .poll(() => bot.texts(ANN.id).slice(before))
      .toEqual([expect.stringContaining('no longer kept')])
  }
})
