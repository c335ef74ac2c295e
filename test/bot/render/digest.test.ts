import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { renderDigest } from '../../../src/bot/render/digest.ts'
import { anyDigest } from './arbitrary-digest.ts'
import { asTelegram, linksOf } from './as-telegram.ts'
import { sampleDigest } from './sample-digest.ts'

const { zh, en } = loadLocales()

describe('renderDigest', () => {
  it('tells what was corrected below the rest, and on a day without news', () => {
    const sample = sampleDigest()
    const [story] = sample.stories
    const [item] = story?.figures ?? []
    if (!item) throw new Error('the sample has figures')
    const before = { ...item.figure, text: '60个', value: 60 }
    const corrections = [
      {
        cite: item.cite,
        changes: [
          { kind: 'changed' as const, before, after: item.figure },
          { kind: 'removed' as const, before: { ...before, subject: null, metric: '占地' } },
        ],
      },
    ]
    const lines = (words: typeof zh, digest: typeof sample) =>
      renderDigest({ ...digest, corrections }, words)
        .map((message) => asTelegram(message).text)
        .join('\n')
    const full = lines(zh, sample)
    expect(full.slice(full.indexOf('✏️'))).toContain(`✏️ 往期更正
▪️ ${item.cite.title} · ${item.cite.sourceTitle}
更正：重点项目 项目数 60个 → 62个
原文已删：占地 60个
`)
    const empty = { ...sample, headline: null, stories: [], directives: [], projects: [] }
    expect(lines(zh, empty)).toContain('往期更正')
    expect(lines(en, empty)).toContain('Corrected: 重点项目 项目数')
  })

  it('reads well in Chinese', () => {
    const [message = '', ...others] = renderDigest(sampleDigest(), zh)
    expect(others).toEqual([])
    expect(asTelegram(message).text).toBe(`开工简报 · 2026年4月12日 星期日
12篇报道 · 7个项目 · 4个来源

📌 临江新区一季度重点项目完成投资58.6亿元
临江新区管委会 · 另有1篇报道：临江日报
重点项目
• 项目数 62个 · 一季度
• 完成投资 58.6亿元 · 一季度
• 投资完成率 53.3% · 一季度
新开工项目
• 项目数 超21个 · 一季度
会议通报，一季度全区62个重点项目完成投资58.6亿元，占年度计划的53.3%；其中新开工项目21个。

📊 关键数据
▪️ 青禾电池三期总投资追加至47亿元
东湾经开区
• 总投资 47亿元
• 占地 1200亩 · 计划
青禾电池三期总投资由43亿元追加至47亿元，占地1200亩，预计2027年6月投产。

📣 部署要求
▪️ 党工委书记 秦立峰 · 临江新区管委会
• 未开工的8个项目6月底前全部破土动工 · ⏳ 6月30日前
秦立峰强调，未开工的8个项目要逐一列出问题清单，6月底前全部破土动工。

▪️ 会议 · 临江日报
• 加快要素保障，确保二季度开工率达到80%以上 · ⏳ 二季度内

🏗 项目动态
▪️ 青禾电池三期 · 东湾
↑ 总投资 43亿元 → 47亿元

发关键词即可查询 · /sources 来源 · /help 帮助`)
  })

  it('puts figures, dates and its own words into English', () => {
    const { text } = asTelegram(renderDigest(sampleDigest(), en)[0] ?? '')
    expect(text).toContain('Kaigong briefing · Sunday, 12 April 2026\n12 articles · 7 projects · 4 sources')
    expect(text).toContain('• 完成投资 CNY 5.86 bn · Q1')
    expect(text).toContain('• 项目数 over 21 · Q1')
    expect(text).toContain('• 占地 1,200 mu (80 ha) · planned')
    expect(text).toContain(' · ⏳ by 30 Jun\n')
    expect(text).toContain('↑ 总投资 CNY 4.3 bn → CNY 4.7 bn')
  })

  it('links every item to its article and folds up the evidence', () => {
    const seen = asTelegram(renderDigest(sampleDigest(), zh)[0] ?? '')
    const address = (id: number) => `https://news.example/${id}`
    expect(linksOf(seen)).toEqual([1, 2, 3, 1, 2, 3, 0, 3].map(address))
    expect(seen.entities.filter((entity) => entity.type === 'expandable_blockquote')).toHaveLength(3)
  })

  it('links a figure that another report of the story gives to that report', () => {
    const sample = sampleDigest()
    const [story] = sample.stories
    const [own, other] = story?.cites ?? []
    const item = story?.figures[0]
    if (!story || !own || !other || !item) throw new Error('no story')
    const figures = [item, { figure: { ...item.figure, text: '63个' }, cite: other }]
    const digest = {
      ...sample,
      headline: null,
      stories: [{ ...story, figures }],
      directives: [],
      projects: [],
    }
    const [message = ''] = renderDigest(digest, zh)
    expect(message).toContain('项目数 <b>62个</b>')
    expect(message).toContain(`项目数 <b><a href="${other.url}">63个</a></b>`)
    expect(asTelegram(message).text).not.toContain('项目动态')
  })

  it('shows a story without a source, even without a headline of the day', () => {
    const story = { headline: '无名新闻', figures: [], directives: [], cites: [] }
    const digest = { ...sampleDigest(), headline: null, stories: [story], directives: [], projects: [] }
    expect(asTelegram(renderDigest(digest, zh)[0] ?? '').text).toContain('▪️ 无名新闻')
  })

  it('says on a day without news what to do', () => {
    const empty = { ...sampleDigest(), headline: null, stories: [], directives: [], projects: [] }
    for (const words of [zh, en]) {
      const messages = renderDigest(empty, words)
      expect(messages).toHaveLength(1)
      expect(asTelegram(messages[0] ?? '').text).toMatch(/\/today.*\/sources/s)
    }
  })

  it('numbers the parts of a long day and loses none of its stories', () => {
    const sample = sampleDigest()
    const story = sample.stories[1]
    if (!story) throw new Error('no story')
    const stories = Array.from({ length: 500 }, (_, index) => ({
      ...story,
      headline: `第${index}号工程开工`,
    }))
    const seen = renderDigest({ ...sample, stories }, zh).map(asTelegram)
    expect(seen.length).toBeGreaterThan(5)
    seen.forEach(({ text }, index) => {
      expect(text.endsWith(`\n\n(${index + 1}/${seen.length})`)).toBe(true)
    })
    const all = seen.map(({ text }) => text).join('\n')
    for (const { headline } of stories) expect(all).toContain(`▪️ ${headline}\n`)
  })

  it('shortens a headline without end at a sentence', () => {
    const headline = `${'新区今天开工一批项目，'.repeat(10)}全年计划投资不变。${'后面还有很多很多话，'.repeat(900)}`
    const story = { headline, figures: [], directives: [], cites: [] }
    const { text } = asTelegram(
      renderDigest({ ...sampleDigest(), stories: [story], directives: [], projects: [] }, zh)[0] ?? '',
    )
    expect(text).toContain('全年计划投资不变。…\n')
  })

  it('gives only what Telegram takes, whatever the articles hold', () => {
    fc.assert(
      fc.property(anyDigest, fc.constantFrom(zh, en), (digest, words) => {
        for (const message of renderDigest(digest, words)) {
          const { text } = asTelegram(message)
          expect(text).not.toMatch(/[\u202a-\u202e]|\{\$/)
        }
      }),
      { numRuns: 150 },
    )
  })
})
