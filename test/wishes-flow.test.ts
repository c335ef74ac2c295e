import type { Message } from 'grammy/types'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type NewsSite, startNewsSite } from './support/news-site.ts'
import { ADMIN, type Line, pressable, READER, startLine, textsOf } from './support/start-line.ts'
import { until } from './support/until.ts'

/** The 20th of November 2026 is a Friday. */
const shanghai = (time: string) => new Date(`2026-11-${time}:00+08:00`)

let paper: NewsSite
let line: Line
beforeEach(async () => {
  paper = await startNewsSite('临汀日报')
  line = await startLine(shanghai('19T20:00'))
  paper.publish(
    {
      slug: 'battery',
      title: '宣城鋰電隔膜項目開工',
      publishedAt: shanghai('19T18:00'),
      paragraphs: ['11月19日，宣城锂电隔膜项目开工建设。该项目总投资12亿元，达产后年产隔膜3亿平方米。'],
    },
    {
      slug: 'port',
      title: '临汀新区智慧港区项目开工',
      publishedAt: shanghai('19T18:30'),
      paragraphs: ['11月19日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个。'],
    },
    {
      slug: 'stadium',
      title: '临汀体育中心扩建工程开工',
      publishedAt: shanghai('19T19:00'),
      paragraphs: ['临汀体育中心扩建工程日前开工，总投资2.4亿元，新增座位8000个。'],
    },
  )
  await line.say(READER, '/subscribe')
  await line.say(READER, '/time 08:00')
  await line.addSource(paper.feed)
  await line.tick()
})
afterEach(async () => {
  await line.close()
  await paper.close()
})

it('tells each subscription what its filters leave, in the length that it wishes', async () => {
  const shown = textsOf(await line.say(READER, '/filter 锂电 港区 -体育 ≥10亿'))
  expect(shown).toContain('含有：港区、锂电')
  expect(shown).toContain('不含：体育')
  expect(shown).toContain('投资不少于10亿元')
  await line.say(ADMIN, '/subscribe')
  await line.say(ADMIN, '/time 08:00')

  const before = line.sentTo(READER.id).length
  const preview = () => textsOf(line.sentTo(READER.id).slice(before))
  await line.say(READER, '/preview')
  await until(() => preview().includes('开工简报'))
  const coming = preview()
  expect(coming).toContain('略去了1篇报道')
  expect(coming).toMatch(/隔膜[\s\S]*港区|港区[\s\S]*隔膜/)
  expect(coming).not.toContain('体育中心')

  await line.say(READER, '/filter 锂电')
  await line.say(READER, '/length 标题')
  const [own, whole] = await morning('20T08:00')
  expect(own).toMatch(/1\. 宣城鋰電隔膜項目開工/)
  expect(own).toContain('1篇报道')
  expect(own).not.toMatch(/港区|体育|• |📣|🏗/)
  expect(whole).toMatch(/• 总投资 43亿元/)
  expect(whole).toContain('体育中心')
  expect(textsOf(await line.say(READER, '/why 1'))).toContain('隔膜')

  expect(textsOf(await line.say(READER, '/filter off'))).toContain('没有筛选')
})

it('keeps to the filters in the digest of a past day and of the week, and tells so', async () => {
  await line.say(READER, '/filter 锂电')
  line.setClock(shanghai('21T09:00'))
  for (const asked of ['/digest 2026-11-19', '/digest week']) {
    const own = await answerTo(asked)
    expect(own).toContain('🔎 已按这里的筛选挑选')
    expect(own).toContain('隔膜')
    expect(own).not.toMatch(/港区|体育/)
  }
  expect(await answerTo('/digest 2026-11-20')).toContain('按这里的筛选，这一天没有值得一报的消息')
  // The day that is over holds it, so the next does not tell it again, with or without filters.
  await line.say(READER, '/filter off')
  expect(await answerTo('/digest 2026-11-19')).toContain('体育中心')
  expect(await answerTo('/digest 2026-11-20')).toContain('这一天没有值得一报的消息')
  expect(await answerTo('/today')).toContain('开工简报')
})

/** What the bot says to this, once it has said all of it. */
async function answerTo(text: string): Promise<string> {
  const before = line.sentTo(READER.id).length
  await line.say(READER, text)
  const answer = () => textsOf(line.sentTo(READER.id).slice(before))
  await until(() => /开工|这一天/.test(answer()) && line.api.isIdle())
  return answer()
}

it('offers to clear filters only where there are some', async () => {
  const labelsOf = async (text: string) =>
    (await line.say(READER, text))
      .at(-1)
      ?.reply_markup?.inline_keyboard.flat()
      .map((button) => button.text)
  expect(await labelsOf('/filter')).not.toContain('✖ 清空筛选')
  expect(await labelsOf('/filter 锂电')).toContain('✖ 清空筛选')
})

it('is not put off by filters that change when it is due', async () => {
  line.setClock(shanghai('20T08:00'))
  await line.say(READER, '/filter 锂电')
  expect((await morning('20T08:01'))[0]).toContain('隔膜')
})

it('says which part of a filter it cannot read, and changes nothing', async () => {
  await line.say(READER, '/filter 锂电')
  expect(textsOf(await line.say(READER, '/filter 港区 ≥10亿美元'))).toContain('没看懂“≥10亿美元”')
  expect(textsOf(await line.say(READER, '/filter'))).toContain('含有：锂电')
})

it('takes regions and industries by buttons', async () => {
  const [source] = await line.app.store.sources.list()
  await line.say(ADMIN, `/tags ${source?.id} 江淮 / 新材料`)
  const [menu] = await line.say(READER, '/filter')
  const tags = await press(menu, 'filter-tags')
  const chosen = await press(tags, '江淮')
  expect(labelsOf(chosen)).toContain('✓ 江淮')
  await press(chosen, '交通物流')
  expect(textsOf(await line.say(READER, '/filter'))).toMatch(/地区：江淮[\s\S]*行业：交通物流/)
  const [own] = await morning('20T08:00')
  expect(own).toContain('港区')
  expect(own).not.toContain('隔膜')
})

it('comes on the chosen weekdays only, with all news since the one before', async () => {
  await line.say(READER, '/days 1-5')
  expect((await morning('20T08:00'))[0]).toContain('港区')
  paper.publish({
    slug: 'school',
    title: '临汀新区新建学校5所',
    publishedAt: shanghai('20T15:00'),
    paragraphs: ['今年，临汀新区新建学校5所，总投资7.6亿元，新增学位5400个。'],
  })
  line.setClock(shanghai('20T16:00'))
  await line.tick()
  expect((await morning('21T08:00'))[0]).toBe('')
  expect((await morning('22T08:00'))[0]).toBe('')
  const [monday] = await morning('23T08:00')
  expect(monday).toContain('学校')
  expect(monday).not.toContain('补上')
})

it('rests until a day, and goes on before it when told so', async () => {
  expect(textsOf(await line.say(READER, '/pause 3天'))).toContain('已暂停，2026年11月22日')
  expect((await morning('20T08:00'))[0]).toBe('')
  expect((await morning('21T08:00'))[0]).toBe('')
  const [menu] = await line.say(READER, '/filter')
  await press(menu, 'resume')
  expect(textsOf(await line.say(READER, '/filter'))).not.toContain('已暂停')
  await line.say(READER, '/pause 2026-11-23')
  expect((await morning('22T08:00'))[0]).toBe('')
  expect((await morning('23T08:00'))[0]).toContain('开工简报')
})

it('sends nobody to a menu who subscribed to nothing', async () => {
  await line.say(READER, '/unsubscribe')
  for (const command of ['/filter 锂电', '/pause 7天', '/resume', '/preview', '/length full', '/days 1-5'])
    expect(textsOf(await line.say(READER, command))).toContain('还没有订阅')
})

it('learns the zone from a shared place', async () => {
  const before = line.sentTo(READER.id).length
  line.api.update({
    message: {
      message_id: 9_000,
      date: 1,
      chat: { id: READER.id, type: 'private', first_name: READER.first_name },
      from: { ...READER, is_bot: false },
      location: { latitude: 51.5, longitude: -0.12 },
    },
  })
  await until(() => line.sentTo(READER.id).length > before)
  expect(textsOf(line.sentTo(READER.id).slice(before))).toContain('Europe/London')
})

/** What the reader and the administrator are sent when it is that time. */
async function morning(time: string): Promise<[reader: string, admin: string]> {
  const before = [READER, ADMIN].map(({ id }) => line.sentTo(id).length)
  line.setClock(shanghai(time))
  await line.tick()
  const [own, other] = [READER, ADMIN].map(({ id }, index) => textsOf(line.sentTo(id).slice(before[index])))
  return [own ?? '', other ?? '']
}

/** Presses the button of this kind or label; gives the message as it is then. */
async function press(message: Message | undefined, what: string): Promise<Message> {
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? []
  const labelled = buttons.find(({ text }) => text === what)
  const data = labelled && 'callback_data' in labelled ? labelled.callback_data : undefined
  const messageId = message?.message_id ?? 0
  const chosen = data ?? (message && pressable(message, what)) ?? ''
  const now = () => line.sentTo(READER.id).find(({ message_id: id }) => id === messageId) as Message
  const before = JSON.stringify(now())
  line.api.press({ chatId: READER.id, from: READER, messageId, data: chosen })
  await until(() => JSON.stringify(now()) !== before)
  await until(() => line.api.isIdle())
  return now()
}

function labelsOf(message: Message): string[] {
  return (message.reply_markup?.inline_keyboard.flat() ?? []).map(({ text }) => text)
}
