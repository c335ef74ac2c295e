import type { Message } from 'grammy/types'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type NewsSite, startNewsSite } from './support/news-site.ts'
import { type Line, pressable, READER, startLine, textsOf } from './support/start-line.ts'

const shanghai = (time: string) => new Date(`2026-11-${time}:00+08:00`)

let paper: NewsSite
let office: NewsSite
let line: Line
beforeEach(async () => {
  paper = await startNewsSite('临汀日报')
  office = await startNewsSite('临汀发布')
  line = await startLine(shanghai('20T20:00'))
})
afterEach(async () => {
  await line.close()
  await Promise.all([paper.close(), office.close()])
})

it('tells a story once, with its sources and what they dispute, and later only what is new', async () => {
  paper.publish({
    slug: 'harbour',
    title: '临汀新区智慧港区项目开工',
    publishedAt: shanghai('20T18:30'),
    paragraphs: [
      '11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个，建成后预计年吞吐量1200万吨。',
      '新区党工委书记陶望川要求，各部门要靠前服务，确保港区项目明年6月底前完成主体工程。',
    ],
  })
  office.publish({
    slug: 'port',
    title: '临汀新区智慧港区项目今日动工',
    publishedAt: shanghai('20T19:00'),
    paragraphs: [
      '今天，临汀智慧港区项目动工建设，总投资44.2亿元，建成后年吞吐量约1200万吨，直接带动就业3500人。',
    ],
  })
  await line.say(READER, '/subscribe')
  await line.say(READER, '/time 08:00')
  await line.addSource(paper.feed)
  await line.addSource(office.feed)
  await line.tick()

  const first = await morning('21T08:00')
  expect(count(first, '智慧港区项目开工')).toBe(1)
  expect(textsOf(first)).toContain('2个来源：')
  expect(textsOf(first)).toMatch(/总投资 ⚠ 43亿元（临汀日报） \/ 44\.2亿元（临汀发布）/)
  expect(textsOf(first)).not.toContain('续报')
  const why = first.map((message) => pressable(message, 'why')).filter((data) => data !== undefined)
  expect(why).toHaveLength(1)
  expect(textsOf(await line.say(READER, '/why 1'))).toMatch(
    /智慧港区项目开工[\s\S]*金额大：总投资 43亿元\n• 2个来源都在报道/,
  )

  // A day later the office repeats it, and there is other news.
  office.publish(
    {
      slug: 'port-again',
      title: '临汀新区智慧港区项目开工 预计年吞吐量1200万吨',
      publishedAt: shanghai('21T15:00'),
      paragraphs: [
        '临汀智慧港区项目日前正式开工，总投资43亿元，规划建设泊位6个，建成后预计年吞吐量1200万吨。',
      ],
    },
    {
      slug: 'school',
      title: '临汀新区新建学校5所',
      publishedAt: shanghai('21T15:30'),
      paragraphs: ['今年，临汀新区新建学校5所，总投资7.6亿元，新增学位5400个。'],
    },
  )
  await at('21T16:00')
  const second = await morning('22T08:00')
  expect(textsOf(second)).toContain('学校')
  expect(textsOf(second)).not.toContain('智慧港区')
  expect(textsOf(await line.say(READER, '/why 1'))).toContain('学校')

  // Then the paper knows more.
  paper.publish({
    slug: 'harbour-more',
    title: '临汀新区智慧港区项目开工 已完成投资6.8亿元',
    publishedAt: shanghai('22T15:00'),
    paragraphs: [
      '临汀智慧港区项目日前开工，总投资43亿元，规划建设泊位6个，建成后预计年吞吐量1200万吨。记者22日获悉，该项目已完成投资6.8亿元。',
    ],
  })
  await at('22T16:00')
  const third = textsOf(await morning('23T08:00'))
  expect(third).toContain('【续报】')
  expect(third).toContain('6.8亿元')
  expect(third).not.toMatch(/• 总投资/)
  expect(third).not.toContain('⚠')
  expect(textsOf(await line.say(READER, '/why 1'))).toContain('续报：2026年11月21日 星期六已经报过')

  // Somebody who subscribed to nothing before is told the whole of it.
  expect(textsOf(await line.say(READER, '/today'))).not.toContain('续报')
})

async function at(time: string): Promise<void> {
  line.setClock(shanghai(time))
  await line.tick()
}

async function morning(time: string): Promise<Message[]> {
  const before = line.sentTo(READER.id).length
  await at(time)
  return line.sentTo(READER.id).slice(before)
}

/** How many headlines of stories hold these words. */
function count(messages: readonly Message[], words: string): number {
  const lines = textsOf(messages).split('\n')
  return lines.filter((each) => /^(?:📌|\d+\.) /.test(each) && each.includes(words)).length
}
