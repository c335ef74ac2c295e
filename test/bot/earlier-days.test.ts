import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Digest } from '../../src/domain/digest.ts'
import { sampleDigest } from './render/sample-digest.ts'
import { ANN, LIN, startTestBot, type TestBot } from './support/start-test-bot.ts'

const asFound = (digest: Digest, isFiltered = false) => ({ digest, length: 'standard' as const, isFiltered })

let bot: TestBot
const asked: string[] = []
beforeEach(async () => {
  bot = await startTestBot()
  asked.length = 0
  bot.services.digestOf = async (_, day) => {
    asked.push(day)
    return asFound({ ...sampleDigest(), date: day })
  }
})
afterEach(() => bot.stop())

const emptyDay = (date: string) => ({
  ...sampleDigest(),
  ...{ date, headline: null, stories: [], outlines: [], directives: [], projects: [], investments: [] },
  totals: { articles: 0, projects: 0, sources: 0, announced: [] },
})

describe('/digest', () => {
  it.each([
    ['2026-04-10', '2026-04-10', '2026年4月10日 星期五'],
    ['昨天', '2026-04-11', '2026年4月11日 星期六'],
    ['4月3日', '2026-04-03', '2026年4月3日 星期五'],
    ['yesterday', '2026-04-11', '2026年4月11日 星期六'],
  ])('%s brings the briefing of %s', async (text, day, shown) => {
    expect((await bot.say(LIN, `/digest ${text}`)).text).toMatch(new RegExp(`^开工简报 · ${shown}`))
    expect(asked).toEqual([day])
  })

  it('offers days where none is named, and where the words name none', async () => {
    expect((await bot.say(ANN, '/digest')).text).toContain('Which day?')
    const { text, reply_markup } = await bot.say(ANN, '/digest <b>soon')
    expect(text).toContain('“<b>soon” names no day')
    expect(reply_markup?.inline_keyboard.flat().map((button) => button.text)).toEqual([
      ...['Sat 11 Apr', 'Fri 10 Apr', 'Thu 9 Apr', 'Wed 8 Apr', 'Tue 7 Apr', 'Mon 6 Apr'],
      ...['🗓 Last 7 days', '◀ Earlier'],
    ])
    expect(asked).toEqual([])
  })

  it('says so when the day is still to come, or nothing is known of it', async () => {
    expect((await bot.say(ANN, '/digest 2026-04-13')).text).toContain('is still to come')
    bot.services.digestOf = async (_, day) => asFound(emptyDay(day))
    expect((await bot.say(ANN, '/digest 2020-01-01')).text).toContain('nothing worth a briefing is known')
    // Of today more may come.
    expect((await bot.say(ANN, '/digest today')).text).toContain('try /today again later')
  })

  it('says that filters chose, also where they left nothing', async () => {
    bot.services.digestOf = async (_, day) => asFound({ ...sampleDigest(), date: day }, true)
    expect((await bot.say(LIN, '/digest 2026-04-10')).text).toContain('星期五\n🔎 已按这里的筛选挑选')
    bot.services.digestOf = async (_, day) => asFound(emptyDay(day), true)
    expect((await bot.say(ANN, '/digest 2026-04-10')).text).toContain(
      'by the filters of this chat there is nothing',
    )
  })

  it('makes /why and More speak of the day that was shown', async () => {
    await bot.say(LIN, '/digest 2026-04-10')
    expect((await bot.say(LIN, '/why')).text).toContain('2026年4月10日')
  })
})

describe('the week', () => {
  it.each(['week', '本周', '近七天', 'last week'])('comes by /digest %s', async (words) => {
    const { text } = await bot.say(LIN, `/digest ${words}`)
    expect(text).toMatch(/^开工一周 · 4月6日 周一 — 2026年4月12日 星期日\n12篇报道/)
    expect(text).toMatch(/本周要闻\n1\. 临江新区[\s\S]*投资最大\n▪️ 青禾电池三期 47亿元[\s\S]*期限将至\n/)
  })

  it('says so when there was nothing', async () => {
    bot.services.week = async () => asFound({ ...emptyDay('2026-04-12'), span: 'week' })
    expect((await bot.say(ANN, '/digest week')).text).toMatch(/^Kaigong week[\s\S]*No development news/)
  })
})

describe('the button under a briefing', () => {
  it('leads to the days before it, day by day and further back', async () => {
    const message = await bot.say(LIN, '/today')
    await bot.press(LIN, message, '📅 往日简报')
    const days = bot.api.messages(LIN.id).at(-1)
    if (!days) throw new Error('no days')
    await bot.press(LIN, days, '◀ 更早')
    const further = bot.api.messages(LIN.id).at(-1)
    expect(further?.message_id).toBe(days.message_id)
    expect(further?.reply_markup?.inline_keyboard.flat()[0]?.text).toBe('4月5日 周日')
    if (!further) throw new Error('no days')
    await bot.press(LIN, further, '4月5日 周日')
    await expect.poll(() => bot.texts(LIN.id).at(-1)).toMatch(/^开工简报 · 2026年4月5日/)
    await bot.press(LIN, further, '🗓 近七天')
    await expect.poll(() => bot.texts(LIN.id).at(-1)).toMatch(/^开工一周/)
  })

  it('stands under an empty briefing too', async () => {
    bot.services.digest = async () => emptyDay('2026-04-12')
    const { reply_markup } = await bot.say(ANN, '/today')
    expect(reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual(['📅 Earlier days'])
  })
})
