import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { renderMoreStories } from '../../../src/bot/render/digest.ts'
import { renderReason, renderReasons } from '../../../src/bot/render/edition.ts'
import { editionOf } from '../../../src/digest/edition-of.ts'
import { anyDigest, anyOutline } from './arbitrary-digest.ts'
import { asTelegram } from './as-telegram.ts'
import { cite, outline, sampleDigest } from './sample-digest.ts'

const { zh, en } = loadLocales()
const edition = editionOf(sampleDigest())
const cite1 = cite(1, '题', '甲报')
const textOf = (messages: readonly string[] | null) =>
  (messages ?? []).map((html) => asTelegram(html).text).join('\n')

describe('renderReasons', () => {
  it('tells in plain words why each story is there', () => {
    expect(textOf(renderReasons(edition, zh))).toContain(`1. 临江新区一季度重点项目完成投资58.6亿元
• 2个来源都在报道；县区级：管委会

2. 青禾电池三期总投资追加至47亿元
• 金额大：总投资 47亿元；前面已有1条临江的消息，往后让一让`)
    expect(textOf(renderReasons(edition, en))).toContain(
      '• large sum: 总投资 CNY 4.7 bn; further down, for 1 story about 临江 stands before it',
    )
  })

  it('tells all reasons of one, and that it had no room', () => {
    const many = { ...edition, shown: 1 }
    expect(textOf(renderReason(many, 1, zh))).toContain('• 金额大：总投资 47亿元\n• 前面已有1条')
    expect(textOf(renderReason(many, 1, zh))).toContain('只放得下前1条')
    expect(textOf(renderReason(many, 0, zh))).not.toContain('只放得下')
    expect(renderReason(many, 2, zh)).toBeNull()
  })

  it('never lets a reason go without words', () => {
    const plain = { date: '2026-04-12', shown: 1, stories: [outline('开工', cite1, [])] }
    expect(textOf(renderReasons(plain, zh))).toContain('• 属于开发建设新闻')
  })

  it('gives only what Telegram takes, whatever the stories hold', () => {
    fc.assert(
      fc.property(
        fc.array(anyOutline, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(zh, en),
        (stories, words) => {
          const any = { date: '2026-04-12', shown: stories.length, stories }
          for (const message of [...renderReasons(any, words), ...(renderReason(any, 0, words) ?? [])])
            expect(asTelegram(message).text).not.toMatch(/[\u202a-\u202e]|\{\$/)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('renderMoreStories', () => {
  it('goes on counting', () => {
    const { stories, date, outlines } = sampleDigest()
    const edition = { date, shown: 10, stories: Array.from({ length: 6 }, () => outlines).flat() }
    const text = textOf(renderMoreStories(stories, { from: 10, edition }, zh))
    expect(text).toContain('第11—12条，共12条')
    expect(text).toContain('\n12. 青禾电池三期总投资追加至47亿元\n')
  })

  it('gives only what Telegram takes', () => {
    fc.assert(
      fc.property(anyDigest, fc.constantFrom(zh, en), ({ stories, date, outlines }, words) => {
        const edition = { date, shown: 10, stories: outlines }
        for (const message of renderMoreStories(stories, { from: 10, edition }, words))
          expect(asTelegram(message).text).not.toMatch(/[\u202a-\u202e]|\{\$/)
      }),
      { numRuns: 60 },
    )
  })
})
