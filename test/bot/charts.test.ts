import { afterEach, beforeEach, expect, it } from 'vitest'
import { sampleCharts, sampleDigest } from './render/sample-digest.ts'
import { ANN, LIN, labelsOf, startTestBot, type TestBot } from './support/start-test-bot.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
})
afterEach(() => bot.stop())

const newest = (chatId: number) => {
  const message = bot.api.messages(chatId).at(-1)
  if (!message) throw new Error('no message')
  return message
}

it('comes as a picture, with each sum and its article in words, and leads to the others', async () => {
  bot.services.digest = async () => ({ ...sampleDigest(), charts: sampleCharts() })
  const message = await bot.say(LIN, '/today')
  await bot.press(LIN, message, '📊 图表')
  await expect.poll(() => newest(LIN.id).photo?.at(-1)).toMatchObject({ width: 720, height: 364 })
  const projects = newest(LIN.id)
  expect(projects.caption).toBe(
    '计划总投资 · 按项目 · 2026年4月12日 星期日\n• 青禾电池三期 47亿元\n• 青禾电池三期 47亿元\n• 青禾电池三期 47亿元',
  )
  expect(projects.caption_entities?.filter(({ type }) => type === 'text_link')).toHaveLength(3)
  expect(labelsOf(projects)).toEqual([['📍 按地区', '🎯 进度与目标']])
  await bot.press(LIN, projects, '🎯 进度与目标')
  await expect.poll(() => newest(LIN.id).photo?.at(-1)).toMatchObject({ width: 720, height: 472 })
  expect(newest(LIN.id).caption).toBe(
    [
      '进度与目标 · 2026年4月12日 星期日',
      '• 临江 · 重点项目 完成投资 53.3%（58.6亿元 / 110亿元）',
      '• 临江新区 开工率 40%（目标 不低于80%）',
      '• 青禾电池三期 完成投资 约12.5%（58.6亿元 / 110亿元）',
      '标“约”的，是按两个数字算出的。',
    ].join('\n'),
  )
})

it('tells of each place what is to be built there', async () => {
  bot.services.digest = async () => ({ ...sampleDigest(), charts: sampleCharts().slice(1, 2) })
  await bot.press(LIN, await bot.say(LIN, '/today'), '📊 图表')
  await expect.poll(() => newest(LIN.id).caption).toContain('• 地点不明 8,000万元（青禾电池三期）')
})

it('names the week, and not only its last day', async () => {
  const week = { ...sampleDigest(), span: 'week' as const, charts: sampleCharts().slice(0, 1) }
  bot.services.digest = async () => week
  const message = await bot.say(ANN, '/digest week')
  await bot.press(ANN, message, '📊 Charts')
  await expect
    .poll(() => newest(ANN.id).caption)
    .toMatch(/^Announced investment by project · Mon 6 Apr – Sunday, 12 April 2026/)
  expect(labelsOf(newest(ANN.id))).toEqual([])
})

it('has no button where there is too little to compare, and says so when an old button asks', async () => {
  const message = await bot.say(ANN, '/today')
  expect(labelsOf(message).flat()).not.toContain('📊 Charts')
  bot.api.press({ chatId: ANN.id, from: ANN, messageId: message.message_id, data: 'chart:1' })
  await expect.poll(() => bot.texts(ANN.id).at(-1)).toContain('too few figures')
  bot.api.press({ chatId: ANN.id, from: ANN, messageId: message.message_id, data: 'chart:99' })
  await expect.poll(() => bot.texts(ANN.id).at(-1)).toContain('no longer kept')
})
