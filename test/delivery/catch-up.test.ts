import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingestSource } from '../../src/pipeline/ingest-source.ts'
import { sweepArticles } from '../../src/pipeline/sweep.ts'
import { type NewsSite, startNewsSite } from '../support/news-site.ts'
import { type Line, READER, startLine, textsOf } from '../support/start-line.ts'

let site: NewsSite
let line: Line
beforeEach(async () => {
  site = await startNewsSite('临汀新区')
  line = await startLine(shanghai('20', '08:30'))
  await line.app.store.sources.add({ kind: 'feed', url: site.feed, title: '临汀新区' }, line.app.parts.now())
  await line.tick()
  await line.say(READER, '/subscribe')
})
afterEach(async () => {
  await line.close()
  await site.close()
})

describe('after the program was away', () => {
  it('for less than six hours, the briefing comes late and says so', async () => {
    await publish('20', '12:00', '智慧港区', 43)
    line.setClock(shanghai('21', '13:59'))
    await line.tick()
    expect(briefings()).toHaveLength(1)
    expect(briefings()[0]).toContain('本期迟到：原定08:00')
    expect(briefings()[0]).toContain('智慧港区')
    line.setClock(shanghai('22', '08:00'))
    await line.tick()
    expect(briefings()[1]).not.toContain('迟到')
    expect(briefings()).toHaveLength(2)
  })

  it('for longer, the next briefing holds what was missed, and says since when', async () => {
    await publish('20', '12:00', '智慧港区', 43)
    line.setClock(shanghai('21', '14:00'))
    await line.tick()
    expect(briefings()).toEqual([])
    await publish('21', '16:00', '海洋牧场', 7)
    line.setClock(shanghai('22', '08:00'))
    await line.tick()
    const [briefing = '', ...more] = briefings()
    expect(more).toEqual([])
    expect(briefing).toContain('智慧港区')
    expect(briefing).toContain('海洋牧场')
    expect(briefing).toMatch(/补上自2026年11月20日 星期五以来/)
    expect(briefing).not.toContain('迟到')
    line.setClock(shanghai('23', '08:00'))
    await line.tick()
    expect(briefings()[1]).not.toContain('智慧港区')
    expect(briefings()[1]).not.toContain('补上')
  })

  it('for days, one briefing comes for all of them', async () => {
    await publish('20', '12:00', '智慧港区', 43)
    line.setClock(shanghai('24', '09:30'))
    await line.tick()
    expect(briefings()).toHaveLength(1)
    expect(briefings()[0]).toMatch(/迟到：原定08:00[\s\S]*补上自2026年11月20日[\s\S]*智慧港区/)
  })
})

describe('when the clock is set', () => {
  it('back by an hour after the briefing, it is not repeated, and what comes in that hour is in the next', async () => {
    await publish('20', '12:00', '智慧港区', 43)
    line.setClock(shanghai('21', '08:00'))
    await line.tick()
    expect(briefings()).toHaveLength(1)
    line.setClock(shanghai('21', '07:00'))
    await line.tick()
    await publish('21', '07:20', '海洋牧场', 7)
    for (const time of ['08:00', '08:10', '12:00']) {
      line.setClock(shanghai('21', time))
      await line.tick()
    }
    expect(briefings()).toHaveLength(1)
    line.setClock(shanghai('22', '08:00'))
    await line.tick()
    expect(briefings()).toHaveLength(2)
    expect(briefings()[1]).toContain('海洋牧场')
  })

  it('forward by an hour, it comes at once and not again', async () => {
    line.setClock(shanghai('21', '07:30'))
    await line.tick()
    line.setClock(shanghai('21', '08:30'))
    await line.tick()
    expect(briefings()).toHaveLength(1)
    line.setClock(shanghai('21', '07:31'))
    for (const time of ['07:31', '08:00', '09:00']) {
      line.setClock(shanghai('21', time))
      await line.tick()
    }
    expect(briefings()).toHaveLength(1)
  })
})

function shanghai(day: string, time: string): Date {
  return new Date(`2026-11-${day}T${time}:00+08:00`)
}

/** News that is found at this moment. */
async function publish(day: string, time: string, name: string, sum: number): Promise<void> {
  const at = shanghai(day, time)
  line.setClock(at)
  site.publish({
    slug: `report-${sum}`,
    title: `临汀新区${name}项目开工`,
    publishedAt: at,
    paragraphs: [`当天，临汀${name}项目正式开工。该项目总投资${sum}亿元，规划建设泊位6个。`],
  })
  const { store, parts } = line.app
  const never = new AbortController().signal
  for (const source of await store.sources.list()) await ingestSource(parts, source, never)
  await sweepArticles(parts, never)
}

function briefings(): string[] {
  return line
    .sentTo(READER.id)
    .map((message) => textsOf([message]))
    .filter((text) => text.includes('开工简报'))
}
