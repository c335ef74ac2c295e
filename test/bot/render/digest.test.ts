import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { renderDigest } from '../../../src/bot/render/digest.ts'
import { anyDigest } from './arbitrary-digest.ts'
import { asTelegram, linksOf } from './as-telegram.ts'
import { cite, figure, sampleDigest } from './sample-digest.ts'

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
12篇报道 · 7个项目 · 4个来源 · 计划总投资 47亿元

📌 临江新区一季度重点项目完成投资58.6亿元
2个来源：临江新区管委会、临江日报
重点项目
• 项目数 62个 · 一季度
• 完成投资 58.6亿元 · 一季度
• 投资完成率 53.3% · 一季度
新开工项目
• 项目数 超21个 · 一季度
会议通报，一季度全区62个重点项目完成投资58.6亿元，占年度计划的53.3%；其中新开工项目21个。

📊 关键数据
2. 青禾电池三期总投资追加至47亿元
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
    expect(text).toContain(
      'Kaigong briefing · Sunday, 12 April 2026\n12 articles · 7 projects · 4 sources · CNY 4.7 bn announced',
    )
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
    const figures = [item, { figure: { ...item.figure, text: '63个' }, cite: other, versions: [] }]
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
    const story = { headline: '无名新闻', followsUp: null, figures: [], directives: [], cites: [] }
    const digest = { ...sampleDigest(), headline: null, stories: [story], directives: [], projects: [] }
    expect(asTelegram(renderDigest(digest, zh)[0] ?? '').text).toContain('1. 无名新闻')
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
    stories.forEach(({ headline }, index) => {
      expect(all).toContain(`${index + 1}. ${headline}\n`)
    })
  })

  it('shortens a headline without end at a sentence', () => {
    const headline = `${'新区今天开工一批项目，'.repeat(10)}全年计划投资不变。${'后面还有很多很多话，'.repeat(900)}`
    const story = { headline, followsUp: null, figures: [], directives: [], cites: [] }
    const { text } = asTelegram(
      renderDigest({ ...sampleDigest(), stories: [story], directives: [], projects: [] }, zh)[0] ?? '',
    )
    expect(text).toContain('全年计划投资不变。…\n')
  })

  it('shows figures on which the sources disagree side by side, and marks them', () => {
    const [paper, office] = [cite(1, '甲', '甲报'), cite(2, '乙', '乙网')]
    const total = (text: string, value: number) =>
      figure({ text, value, unit: 'CNY', metric: '总投资', evidence: `总投资${text}。` })
    const [twelve, more] = [total('12亿元', 12e8), total('12.5亿元', 12.5e8)]
    const versions = [
      { figure: twelve, cites: [paper] },
      { figure: more, cites: [office] },
    ]
    const story = {
      headline: '新材料项目开工',
      followsUp: '2026-04-11',
      figures: [{ figure: twelve, cite: paper, versions }],
      directives: [],
      cites: [paper, office],
    }
    const digest = { ...sampleDigest(), headline: null, stories: [story], directives: [], projects: [] }
    const seen = asTelegram(renderDigest(digest, zh)[0] ?? '')
    expect(seen.text).toContain(
      '1. 【续报】新材料项目开工\n2个来源：甲报、乙网\n• 总投资 ⚠ 12亿元（甲报） / 12.5亿元（乙网）\n总投资12亿元。\n总投资12.5亿元。',
    )
    expect(linksOf(seen)).toEqual([1, 2, 1, 2].map((id) => `https://news.example/${id}`))
    const { text } = asTelegram(renderDigest(digest, en)[0] ?? '')
    expect(text).toContain('1. Follow-up: 新材料项目开工\n2 sources: 甲报, 乙网')
    expect(text).toContain('⚠ CNY 1.2 bn (甲报) / CNY 1.25 bn (乙网)')
  })

  it('counts sources and not their articles, and names four', () => {
    const reportsOf = (titles: string[]) => {
      const cites = titles.map((title, index) => cite(index + 1, '题', title))
      const story = { headline: '开工', followsUp: null, figures: [], directives: [], cites }
      const digest = { ...sampleDigest(), headline: null, stories: [story], directives: [], projects: [] }
      return asTelegram(renderDigest(digest, zh)[0] ?? '').text
    }
    expect(reportsOf(['甲报'])).toContain('\n甲报\n')
    expect(reportsOf(['甲报', '甲报'])).toContain('\n甲报 · 2篇报道\n')
    expect(reportsOf(['甲报', '乙网', '甲报'])).toContain('\n2个来源：甲报、乙网\n')
    expect(reportsOf(['甲', '乙', '丙', '丁', '戊'])).toContain('\n5个来源：甲、乙、丙、丁等\n')
  })

  it('says how many stories it had no room for', () => {
    const sample = sampleDigest()
    const outlines = Array.from({ length: 14 }, () => sample.outlines[0]).filter((each) => each !== undefined)
    expect(asTelegram(renderDigest({ ...sample, outlines }, zh).join('')).text).toContain('还有12条')
    expect(asTelegram(renderDigest({ ...sample, outlines }, en).join('')).text).toContain('12 more stories')
    expect(asTelegram(renderDigest(sample, zh).join('')).text).not.toContain('还有')
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
