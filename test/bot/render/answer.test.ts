import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { renderAnswer } from '../../../src/bot/render/answer.ts'
import type { Answer } from '../../../src/domain/answer.ts'
import { anyFigure, text } from './arbitrary-digest.ts'
import { asTelegram, linksOf } from './as-telegram.ts'
import { cite, directive, figure, sampleDigest } from './sample-digest.ts'

const { zh, en } = loadLocales()

const invested = figure({
  text: '47亿元',
  value: 4.7e9,
  unit: 'CNY',
  metric: '总投资',
  subject: '青禾电池三期',
})
const answer: Answer = {
  query: '青禾电池',
  project: {
    id: 3,
    name: '青禾电池三期',
    aliases: ['青禾电池'],
    changes: sampleDigest().projects[0]?.changes ?? [],
  },
  hits: [
    {
      cite: cite(3, '青禾电池三期追加投资', '东湾经开区'),
      newsAt: '2026-04-11T23:00:00Z',
      headline: '青禾电池三期总投资追加至47亿元',
      figures: [invested],
      directives: [directive({ issuer: '会议', action: '确保项目按期投产', deadline: '2027-06' })],
    },
  ],
  total: 9,
}

describe('renderAnswer', () => {
  it('says what a site corrected in an article, and on which day of the reader it was noticed', () => {
    const before = { ...invested, text: '43亿元', value: 4.3e9 }
    const correction = {
      noticedAt: '2026-04-12T17:00:00Z',
      changes: [{ kind: 'changed' as const, before, after: invested }],
    }
    const hits = answer.hits.map((hit) => ({ ...hit, correction }))
    const seen = asTelegram(renderAnswer({ ...answer, hits }, zh, 'Asia/Shanghai')[0] ?? '').text
    expect(seen).toContain('✏️ 2026年4月13日原文有改动\n更正：青禾电池三期 总投资 43亿元 → 47亿元')
    expect(renderAnswer({ ...answer, hits }, en, 'UTC')[0]).toContain('noticed on')
  })

  it('gives figures, evidence, days of the reader and links', () => {
    const seen = asTelegram(renderAnswer(answer, zh, 'Asia/Shanghai')[0] ?? '')
    expect(seen.text).toBe(`🔎 青禾电池 · 9篇报道

🏗 青禾电池三期
又名：青禾电池
↑ 总投资 43亿元 → 47亿元
青禾电池三期总投资由43亿元追加至47亿元，占地1200亩，预计2027年6月投产。

▪️ 青禾电池三期总投资追加至47亿元
东湾经开区 · 2026年4月12日
• 总投资 47亿元
📣 会议：确保项目按期投产 · ⏳ 2027年6月底前
总投资47亿元。
确保项目按期投产。

只列出最新的1篇。再加一个词，可以查得更准。`)
    expect(linksOf(seen)).toContain('https://news.example/3')
  })

  it('says what to try when nothing is found, with the words as they were typed', () => {
    const nothing = { query: '<b>&', project: null, hits: [], total: 0 }
    const seen = asTelegram(renderAnswer(nothing, en, 'UTC')[0] ?? '')
    expect(seen.text).toContain('Nothing found for “<b>&”.')
  })

  it('gives only what Telegram takes, whatever was found', () => {
    const hit = fc.record({
      cite: fc.record({
        articleId: fc.nat(),
        title: text,
        url: fc.option(fc.webUrl(), { nil: null }),
        sourceTitle: text,
      }),
      newsAt: fc.constant('2026-04-11T23:00:00Z'),
      headline: text,
      figures: fc.array(anyFigure, { maxLength: 8 }),
      directives: fc.constant([]),
    })
    const hits = fc.array(hit, { maxLength: 10 })
    fc.assert(
      fc.property(text, hits, fc.nat(), (query, found, total) => {
        renderAnswer({ query, project: null, hits: found, total }, zh, 'UTC').forEach(asTelegram)
      }),
      { numRuns: 60 },
    )
  })
})
