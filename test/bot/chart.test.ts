import { afterEach, beforeEach, expect, it } from 'vitest'
import { sampleDigest } from './render/sample-digest.ts'
import { ANN, LIN, startTestBot, type TestBot } from './support/start-test-bot.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
})
afterEach(() => bot.stop())

/** A day with three sums in yuan. */
function investedDay() {
  const sample = sampleDigest()
  const [one] = sample.investments
  if (!one) throw new Error('the sample has an investment')
  return { ...sample, investments: [one, { ...one, name: '海棠光学 <b>' }, { ...one, name: '鷺灣港' }] }
}

it('comes as a picture, with each sum and its article in words', async () => {
  bot.services.digest = async () => investedDay()
  const message = await bot.say(LIN, '/today')
  await bot.press(LIN, message, '📊 图表')
  await expect
    .poll(() => bot.api.messages(LIN.id).at(-1)?.photo?.at(-1))
    .toMatchObject({ width: 720, height: 364 })
  const { caption, caption_entities } = bot.api.messages(LIN.id).at(-1) ?? {}
  expect(caption).toBe(
    '计划总投资 · 2026年4月12日 星期日\n• 青禾电池三期 47亿元\n• 海棠光学 <b> 47亿元\n• 鷺灣港 47亿元',
  )
  expect(caption_entities?.filter(({ type }) => type === 'text_link')).toHaveLength(3)
})

it('has no button where there is too little to compare, and says so when an old button asks', async () => {
  const message = await bot.say(ANN, '/today')
  expect(message.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).not.toContain('📊 Chart')
  bot.api.press({ chatId: ANN.id, from: ANN, messageId: message.message_id, data: 'chart:1' })
  await expect.poll(() => bot.texts(ANN.id).at(-1)).toContain('too few sums')
  bot.api.press({ chatId: ANN.id, from: ANN, messageId: message.message_id, data: 'chart:99' })
  await expect.poll(() => bot.texts(ANN.id).at(-1)).toContain('no longer kept')
})
