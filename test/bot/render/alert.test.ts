import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { renderAlert } from '../../../src/bot/render/alert.ts'
import { measure, visibleText } from '../../../src/bot/render/split-messages.ts'
import type { Alert, AlertStory } from '../../../src/domain/watch.ts'
import { anyDigest } from './arbitrary-digest.ts'
import { asTelegram } from './as-telegram.ts'
import { sampleDigest } from './sample-digest.ts'

const { zh, en } = loadLocales()
const [sample] = sampleDigest().stories
if (!sample) throw new Error('The sample digest has no story')
const told: AlertStory = { story: sample, toldIds: [], corrections: [] }
const alert = (more: Partial<Alert> = {}): Alert => ({
  names: ['青禾电池三期'],
  stories: [told],
  date: '2026-04-12',
  ...more,
})
const textOf = (html: string) => visibleText({ html })

describe('renderAlert', () => {
  it('says what is new of what, with its figures, their evidence and the source', () => {
    const { html } = renderAlert(alert(), zh)
    expect(textOf(html)).toMatch(/^👁 青禾电池三期有新消息\n\n▪️ /)
    const [figure] = sample.figures
    expect(textOf(html)).toContain(figure?.figure.evidence)
    expect(html).toContain('<blockquote expandable>')
    expect(textOf(html)).toContain(sample.cites[0]?.sourceTitle)
    expect(textOf(renderAlert(alert(), en).html)).toContain('News of 青禾电池三期')
  })

  it('tells eight stories and counts the others', () => {
    const many = alert({ stories: [told, ...Array.from({ length: 11 }, () => told)] })
    const text = textOf(renderAlert(many, zh).html)
    expect(text.split('\n').filter((line) => line.startsWith('▪️'))).toHaveLength(8)
    expect(text).toContain('还有4条，点 ☰ 看')
    expect(textOf(renderAlert(many, en).html)).toContain('4 more stories: ☰')
    expect(renderAlert(many, en).shown).toBe(8)
  })

  it('names some of what is watched and counts the rest', () => {
    const names = ['光伏', '港口', '学校', '机场']
    expect(textOf(renderAlert(alert({ names }), zh).html)).toContain('光伏、港口、学校等4项有新消息')
    expect(textOf(renderAlert(alert({ names }), en).html)).toContain('4 things that you watch')
  })

  it('is one message that Telegram takes, whatever is in it', () => {
    fc.assert(
      fc.property(anyDigest, fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (digest, names) => {
        const [first, ...others] = digest.stories.map(
          (story): AlertStory => ({ story, toldIds: [], corrections: [] }),
        )
        fc.pre(first !== undefined)
        if (!first) return
        for (const words of [zh, en]) {
          const { html, shown } = renderAlert(
            { names, stories: [first, ...others], date: digest.date },
            words,
          )
          expect(html).not.toBe('')
          expect(shown).toBeLessThanOrEqual(digest.stories.length)
          expect(measure({ html }).units).toBeLessThanOrEqual(4096)
          expect(measure({ html }).entities).toBeLessThanOrEqual(100)
          asTelegram(html)
        }
      }),
      { numRuns: 50 },
    )
  })
})
