import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ANN, LIN, labelsOf, startTestBot, type TestBot } from './support/start-test-bot.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
})
afterEach(() => bot.stop())

const say = async (text: string, from = LIN) => (await bot.say(from, text)).text ?? ''

describe('/watch', () => {
  it('adds, lists and stops, in the reader’s language', async () => {
    expect(await say('/watch')).toContain('还没有关注什么')
    expect(await say('/watch', ANN)).toContain('Nothing is watched here yet')
    expect(await say('/watch 光伏')).toContain('已关注 光伏')
    expect(await say('/watch solar  power', ANN)).toContain('Watching solar power')
    expect(await say('/watch 光伏')).toContain('已经关注了 光伏')
    const list = await bot.say(LIN, '/watch')
    expect(list.text).toContain('这里关注着1项')
    expect(labelsOf(list)).toEqual([['✖ 光伏']])
    await bot.press(LIN, list, '✖ 光伏')
    expect(bot.texts(LIN.id).at(-1)).toMatch(/不再关注 光伏[\s\S]*还没有关注什么/)
    // The same button again finds nothing to stop.
    await bot.press(LIN, list, '✖ 光伏').catch(() => {})
    expect(await bot.services.watches.list({ chatId: ANN.id, threadId: null })).toHaveLength(1)
  })

  it('says what is too short, and when there are too many', async () => {
    expect(await say('/watch 港')).toContain('要有2到40个字')
    await say('/watch 光伏')
    await say('/watch 港口')
    expect(await say('/watch 学校')).toContain('已经关注了2项')
    expect(await say('/watch schools', ANN)).toContain('Watching')
    await say('/watch ports', ANN)
    expect(await say('/watch roads', ANN)).toContain('2 things are watched here')
  })

  it('escapes what people write', async () => {
    expect(await say('/watch <b>光伏&')).toContain('已关注 <b>光伏&')
    const list = await bot.say(LIN, '/watch')
    expect(list.text).toContain('<b>光伏&')
  })

  it('remembers the language that it was asked in, for the alerts', async () => {
    await say('/watch solar', ANN)
    expect(await bot.services.settings.get(ANN.id)).toMatchObject({ locale: 'en' })
  })
})

describe('/unwatch', () => {
  it('stops by words, and shows what there is to stop', async () => {
    await say('/watch 光伏')
    expect(await say('/unwatch 港口')).toMatch(/没有关注“港口”[\s\S]*光伏/)
    expect(await say('/unwatch')).toContain('光伏')
    expect(await say('/unwatch 光伏')).toContain('不再关注 光伏')
    expect(await say('/unwatch')).toContain('还没有关注什么')
  })
})

describe('/quiet', () => {
  it.each([
    ['22:00-07:00', '22:00', '07:00'],
    ['22:00 – 7:00', '22:00', '07:00'],
    ['22点半到7点', '22:30', '07:00'],
    ['１２：００～１４：００', '12:00', '14:00'],
    ['10pm to 7am', '22:00', '07:00'],
  ])('takes %s', async (text, from, to) => {
    expect(await say(`/quiet ${text}`)).toContain(`每天 ${from} 到 ${to}（Asia/Shanghai）`)
    expect(await bot.services.watches.quietHours(LIN.id)).toEqual({ from, to })
    expect(await say('/quiet')).toContain(`每天 ${from} 到 ${to}`)
    expect(await say('/quiet off')).toContain('已取消')
    expect(await say('/quiet')).toContain('没有免打扰时间')
  })

  it.each(['22:00', '22:00-22:00', '25:00-07:00', 'a-b', '1-2-3'])('does not take %s', async (text) => {
    expect(await say(`/quiet ${text}`)).toContain('没看懂')
    expect(await say(`/quiet ${text}`, ANN)).toContain('From when to when')
    expect(await bot.services.watches.quietHours(LIN.id)).toBeNull()
  })
})

describe('in a group', () => {
  const GROUP = -100_123
  beforeEach(() => {
    bot.api.addChat({
      id: GROUP,
      type: 'supergroup',
      title: '群',
      admins: [ANN],
      topics: [{ id: 7 }, { id: 8 }],
    })
  })
  const inTopic = (threadId: number) => ({ chatId: GROUP, threadId })

  it('its administrators decide, everybody may look, and each topic has its own', async () => {
    const refused = await bot.say(LIN, '/watch@kaigong_local_bot 光伏', inTopic(7))
    expect(refused.text).toContain('只有群管理员能改')
    expect((await bot.say(ANN, '/watch@kaigong_local_bot 光伏', inTopic(7))).text).toContain('Watching')
    const list = await bot.say(LIN, '/watch@kaigong_local_bot', inTopic(7))
    expect(list.text).toContain('光伏')
    expect(await bot.press(LIN, list, '✖ 光伏')).toContain('administrators')
    expect((await bot.say(LIN, '/watch@kaigong_local_bot', inTopic(8))).text).toContain('Nothing is watched')
    expect((await bot.say(LIN, '/quiet@kaigong_local_bot off', inTopic(7))).text).toContain('administrators')
    await bot.press(ANN, list, '✖ 光伏')
    expect(await bot.services.watches.list({ chatId: GROUP, threadId: 7 })).toEqual([])
  })
})

describe('an answer that names a project', () => {
  it('offers to watch it', async () => {
    const project = { id: 3, name: '青禾电池三期', aliases: [], changes: [] }
    bot.services.answer = async (query) => ({ query, project, hits: [], total: 1 })
    const answer = await bot.say(LIN, '青禾电池')
    await bot.press(LIN, answer, '👁 关注这个项目')
    expect(bot.texts(LIN.id).at(-1)).toContain('已关注项目 青禾电池三期')
    bot.services.answer = async (query) => ({ query, project: { ...project, id: 4 }, hits: [], total: 1 })
    const gone = await bot.say(LIN, '青禾电池')
    expect(await bot.press(LIN, gone, '👁 关注这个项目')).toBe('这个按钮已经不能用了。')
  })
})
