import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type NewsSite, type Story, startNewsSite } from './support/news-site.ts'
import { type Line, linksOf, READER, startLine, textsOf } from './support/start-line.ts'

/** An evening in Shanghai, and the hours of the readers' mornings after it. */
const EVENING = new Date('2026-11-20T20:00:00+08:00')
const MORNING = new Date('2026-11-21T08:00:00+08:00')
const NEXT_MORNING = new Date('2026-11-22T08:00:00+08:00')

let site: NewsSite
let line: Line
beforeEach(async () => {
  site = await startNewsSite('临汀新区')
  line = await startLine(EVENING)
})
afterEach(async () => {
  await line.close()
  await site.close()
})

const HARBOUR: Story = {
  slug: 'harbour',
  title: '临汀新区智慧港区项目开工',
  publishedAt: new Date('2026-11-20T18:30:00+08:00'),
  paragraphs: [
    '11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个，建成后预计年吞吐量1200万吨。',
    '新区党工委书记陶望川要求，各部门要靠前服务，确保港区项目明年6月底前完成主体工程。',
  ],
}

/** Reports enough for a briefing of several messages. */
const REPORTS: Story[] = ['青梧', '白泽', '丹枫', '云栖', '石桥', '南屏', '望江', '松岭', '沙洲', '柳堤'].map(
  (place, index) => ({
    slug: `report-${index}`,
    title: `${place}产业园前10个月完成投资${31 + index}.5亿元`,
    publishedAt: new Date(EVENING.getTime() - (index + 1) * 600_000),
    paragraphs: [
      `今年1至10月，${place}产业园52个重点项目完成投资${31 + index}.5亿元，占年度计划的8${index}.4%，同比增长${index + 3}.7%；新开工项目${12 + index}个，开工率9${index}%。`,
      `其中，${place}新材料基地项目总投资${20 + index}亿元，占地面积${300 + index}亩，达产后预计年产值${50 + index}亿元，目前厂房主体已经封顶，设备安装正在有序推进。`,
      `园区管委会主任石若${'海山川林峰岩江河湖溪'[index]}要求，各责任单位要倒排工期、挂图作战，确保年底前全年投资完成率达到100%。`,
    ],
  }),
)

describe('a subscriber’s morning', () => {
  it('brings one briefing, whole and in order, and nothing twice', async () => {
    site.publish(...REPORTS, HARBOUR)
    await addSource()
    expect(textsOf(await line.say(READER, '/start'))).toContain('开工')
    expect(textsOf(await line.say(READER, '/subscribe'))).toContain('订阅好了')
    expect(textsOf(await line.say(READER, '/time 08:00'))).toContain('08:00')
    await line.tick()
    const before = line.sentTo(READER.id).length
    line.setClock(new Date(MORNING.getTime() - 1000))
    await line.tick()
    expect(line.sentTo(READER.id)).toHaveLength(before)

    line.setClock(MORNING)
    await line.tick()
    const parts = line.sentTo(READER.id).slice(before)
    expect(parts.length).toBeGreaterThan(1)
    for (const { text = '' } of parts) expect(text.length).toBeLessThanOrEqual(4096)
    expect(parts[0]?.text).toContain('开工简报 · 2026年11月21日')
    expect(parts.at(-1)?.text).toContain('发关键词即可查询')
    expect(parts.filter(({ text }) => text?.includes('开工简报'))).toHaveLength(1)
    const text = textsOf(parts)
    for (const figure of ['43亿元', '1200万吨', '35.5亿元', '陶望川']) expect(text).toContain(figure)
    for (const decoy of ['912个', '8888亿元']) expect(text).not.toContain(decoy)
    const links = linksOf(parts)
    for (const { slug } of [HARBOUR, ...REPORTS.slice(1)]) expect(links).toContain(site.addressOf(slug))
    expect(recordedTo(READER.id).slice(-parts.length)).toEqual(parts.map((part) => part.text))

    await line.tick()
    line.pass(3600)
    await line.tick()
    expect(line.sentTo(READER.id)).toHaveLength(before + parts.length)
    // Read once, and looked at again in the night for a correction.
    expect(site.visits()[`/news/${HARBOUR.slug}.html`]).toBe(2)
  })

  it('shows the next day what changed about a project', async () => {
    await subscribe()
    site.publish(HARBOUR)
    await addSource()
    await line.tick()
    await morning(MORNING)
    site.publish({
      slug: 'harbour-grows',
      title: '临汀智慧港区项目追加投资',
      publishedAt: new Date('2026-11-21T16:00:00+08:00'),
      paragraphs: [
        '11月21日，记者从临汀新区获悉，临汀智慧港区项目总投资增至47亿元，新增的资金将用于自动化码头建设。',
      ],
    })
    line.setClock(new Date('2026-11-21T17:00:00+08:00'))
    await line.tick()
    const text = textsOf(await morning(NEXT_MORNING))
    expect(text).toMatch(/↑ 总投资 43亿元 → 47亿元/)
  })

  it('ends with /unsubscribe', async () => {
    site.publish(HARBOUR)
    await subscribe()
    await addSource()
    await line.tick()
    expect(await morning(MORNING)).not.toHaveLength(0)
    expect(textsOf(await line.say(READER, '/unsubscribe'))).toContain('已退订')
    expect(await morning(NEXT_MORNING)).toHaveLength(0)
  })

  it('comes at each reader’s own hour, in their zone and language', async () => {
    const ann = { id: 88, first_name: 'Ann', language_code: 'en' }
    site.publish(HARBOUR)
    await subscribe()
    await line.say(ann, '/subscribe')
    await line.say(ann, '/timezone Europe/London')
    await line.say(ann, '/time 07:30')
    await addSource()
    await line.tick()
    await morning(MORNING)
    const before = line.sentTo(ann.id).length
    line.setClock(new Date('2026-11-21T07:30:00Z'))
    await line.tick()
    const text = textsOf(line.sentTo(ann.id).slice(before))
    expect(text).toContain('21 November')
    expect(text).toContain('43亿元')
  })
})

describe('a keyword query', () => {
  it('is answered with figures, evidence and link', async () => {
    site.publish(...REPORTS, HARBOUR)
    await addSource()
    await line.tick()
    const answer = await line.say(READER, '智慧港区总投资多少')
    const text = textsOf(answer)
    expect(text).toContain('总投资')
    expect(text).toContain('43亿元')
    expect(text).toContain('该项目总投资43亿元，规划建设泊位6个')
    expect(linksOf(answer)).toContain(site.addressOf('harbour'))
    expect(text).not.toContain('35.5亿元')
    // The other script finds the same article.
    expect(textsOf(await line.say(READER, '智慧港區'))).toContain('43亿元')
    expect(textsOf(await line.say(READER, '月球基地'))).toContain('没有找到')
  })

  it('/today answers before any digest was due', async () => {
    site.publish(HARBOUR)
    await addSource()
    await line.tick()
    const today = await line.say(READER, '/today')
    expect(textsOf(today)).toContain('11月20日')
    expect(textsOf(today)).toContain('43亿元')
  })
})

async function addSource(): Promise<void> {
  await line.addSource(site.feed)
  expect(await line.app.store.sources.findByUrl(site.feed)).not.toBeNull()
}

async function subscribe(): Promise<void> {
  await line.say(READER, '/subscribe')
  await line.say(READER, '/time 08:00')
}

/** What the reader gets at that hour. */
async function morning(hour: Date): Promise<Message[]> {
  const before = line.sentTo(READER.id).length
  line.setClock(hour)
  await line.tick()
  return line.sentTo(READER.id).slice(before)
}

/** The text of every message that the bot's calls sent to a chat, as they were recorded. */
function recordedTo(chatId: number): (string | undefined)[] {
  return line.api.calls
    .filter(
      ({ method, ok, payload }) => method === 'sendMessage' && ok && Number(payload['chat_id']) === chatId,
    )
    .map(({ result }) => (result as Message).text)
}
