import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { createJudge } from '../../src/brief/judge/judge.ts'
import { chooseKeyFigures } from '../../src/brief/key-figures.ts'
import { observeNeeds } from '../../src/brief/needs/observe-needs.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'

const none = { name: {}, subject: {}, actual: {}, planned: {}, target: {}, period: {} }
const judgeOf = (key: Record<string, number>) => createJudge({ ...none, key })

/** The figures of a text, none of them marked, and its document. */
function read(text: string, language: 'zh-Hans' | 'en' = 'zh-Hans') {
  const article = articleOf(text, language)
  const figures = writeRulesBrief(article).figures.map((figure) => ({ ...figure, key: false }))
  return { figures, document: createDocument(article) }
}

/** Which figures of a text are key, and what about each of them was observed. */
function keysOf(text: string, key: Record<string, number>): string[] {
  const { figures, document } = read(text)
  return chooseKeyFigures(figures, document, judgeOf(key)).flatMap(({ text: own, key }) => (key ? [own] : []))
}

function observedOf(text: string, own: string, language: 'zh-Hans' | 'en' = 'zh-Hans'): string[] {
  const { figures, document } = read(text, language)
  const index = figures.findIndex((figure) => figure.text === own)
  return (observeNeeds(figures, document)[index]?.alone ?? []).map(({ name }) => name)
}

const towns = (count: number) =>
  `各镇税收\n${Array.from({ length: count }, (_, i) => `第${i + 1}镇完成税收${i + 2}.5亿元。`).join('')}`

describe('the number of key figures', () => {
  it('is five where nothing else is needed', () => {
    expect(keysOf(towns(9), { any: -3 })).toHaveLength(5)
    expect(keysOf(towns(3), { any: -3 })).toHaveLength(3)
  })

  it('counts what two have alike twice', () => {
    expect(keysOf('各地\n甲湫县投资增长5%。乙湫县投资增长5%。', { any: 3 })).toEqual(['5%', '5%'])
    expect(keysOf('甲湫县\n甲湫县一季度投资增长5%。二季度投资增长5%。', { any: 3 })).toEqual(['5%', '5%'])
  })

  it('is as many as are needed, and twelve at most', () => {
    expect(keysOf(towns(9), { any: 3 })).toHaveLength(9)
    expect(keysOf(towns(60), { any: 3 })).toHaveLength(12)
    expect(keysOf(towns(60), { any: -3, 'sentence 1': 9, 'sentence 2': 9 })).toHaveLength(5)
  })

  it('does not count what is said twice', () => {
    const text = '盐港镇简报\n盐港镇工业投资完成12.4亿元。今年工业投资完成12.4亿元，来之不易。'
    expect(keysOf(text, { any: 3 })).toEqual(['12.4亿元'])
  })
})

describe('what is observed about a figure', () => {
  const plan = '项目进度\n全县计划开工市级项目52个，截至6月底已开工37个。'

  it('is what stands beside it', () => {
    expect(observedOf(plan, '37个')).toEqual(expect.arrayContaining(['before it 已开工', 'behind it 。']))
    const english = 'Port news\nThe port will spend $48 million on cranes.'
    expect(observedOf(english, '$48 million', 'en')).toEqual(
      expect.arrayContaining(['before it spend', 'behind it on']),
    )
  })

  it('is whether the title says it, in either script', () => {
    expect(observedOf('鷺津新區投資86億元建港\n鷺津新區完成投資86億元，收到稅金9億元。', '86億元')).toContain(
      'in title',
    )
    expect(
      observedOf('鷺津新區投資86億元建港\n鷺津新區完成投資86億元，收到稅金9億元。', '9億元'),
    ).not.toContain('in title')
  })

  it('is whether it belongs to what the article is about', () => {
    const text = '云帆锂电项目开工\n云帆锂电项目总投资36亿元，占地240亩。沿江的海纳仓储项目总投资4.5亿元。'
    expect(observedOf(text, '36亿元')).toContain('projects, of few first')
    expect(observedOf(text, '4.5亿元')).toContain('projects, of few later')
    expect(observedOf(text, '36亿元')).toContain('rank among money 0')
    expect(observedOf(text, '4.5亿元')).toContain('rank among money 1')
  })
})
