import { expect, test } from 'vitest'
import type { Directive, Figure } from '../../src/domain/brief.ts'
import { type GoldArticle, parseGold } from '../../src/evaluate/gold.ts'
import { renderReport } from '../../src/evaluate/render-report.ts'
import { scoreBriefs } from '../../src/evaluate/score-briefs.ts'

const TEXT = '全区完成投资12亿元，同比增长8%。区长石若海要求，要在6月底前开工6个项目。星澜项目投产。'
const GOLD: GoldArticle = {
  id: 'a',
  lang: 'zh-Hans',
  text: TEXT,
  figures: [
    {
      text: '12亿元',
      start: 6,
      value: 1.2e9,
      unit: 'CNY',
      metric: ['完成投资'],
      subject: [],
      period: null,
      status: 'actual',
      key: true,
    },
    {
      text: '8%',
      start: 15,
      value: 8,
      unit: '%',
      metric: ['增长'],
      subject: [],
      period: null,
      status: 'actual',
      change: 'yoy',
    },
    {
      text: '6个',
      start: 36,
      value: 6,
      unit: '个',
      metric: ['项目'],
      subject: [],
      period: '2024-06',
      status: 'target',
      optional: true,
    },
  ],
  directives: [
    {
      evidence: '区长石若海要求，要在6月底前开工6个项目。',
      issuer: ['石若海'],
      deadline: '2024-06',
      key: true,
    },
  ],
  projects: [{ name: '星澜项目' }],
}
const SENTENCE = '全区完成投资12亿元，同比增长8%。'
const FIGURE: Figure = {
  text: '12亿元',
  start: 6,
  end: 10,
  value: 1.2e9,
  unit: 'CNY',
  bound: 'exact',
  metric: '完成投资',
  subject: '全区',
  project: null,
  period: null,
  status: 'actual',
  change: null,
  key: true,
  evidence: SENTENCE,
  evidenceStart: 0,
}
const DIRECTIVE: Directive = {
  issuer: '石若海',
  role: '区长',
  action: '',
  deadline: '2024-06',
  target: null,
  key: true,
  evidence: '区长石若海要求，要在6月底前开工6个项目。',
  evidenceStart: 18,
}

test('right answers count', () => {
  const growth: Figure = { ...FIGURE, text: '8%', value: 8, unit: '%', metric: '增长', change: 'yoy' }
  const brief = {
    figures: [FIGURE, growth],
    directives: [DIRECTIVE],
    projects: [{ name: '星澜', aliases: [], place: null, key: true }],
  }
  const report = scoreBriefs([GOLD], new Map([['a', brief]]))
  expect(report).toMatchObject({
    articles: 1,
    withoutBrief: 0,
    fabricated: 0,
    figures: { tp: 2, fp: 0, fn: 0, f1: 1 },
    keyFigureRecall: 1,
    directives: { f1: 1 },
    directiveAttributes: { issuer: 1, deadline: 1 },
    projectRecall: 1,
    misses: [],
  })
  expect(report.figureAttributes).toMatchObject({ metric: 1, subject: null, joint: 1, change: 1 })
})

test('wrong, invented and missing ones are told apart', () => {
  const brief = {
    figures: [
      { ...FIGURE, metric: '产值' },
      { ...FIGURE, text: '77亿元', value: 7.7e9 },
    ],
    directives: [
      { ...DIRECTIVE, issuer: '会议', deadline: null },
      { ...DIRECTIVE, evidence: '要加强绿化养护管理工作。' },
    ],
    projects: [],
  }
  const report = scoreBriefs([GOLD], new Map([['a', brief]]))
  expect(report).toMatchObject({
    fabricated: 1,
    figures: { tp: 1, fp: 1, fn: 1 },
    directives: { tp: 1, fp: 1, fn: 0 },
    directiveAttributes: { issuer: 0, deadline: 0 },
    projectRecall: 0,
  })
  expect(report.misses).toHaveLength(8)
})

test('an article without a brief is counted, and nothing to find is no rate', () => {
  const report = scoreBriefs([{ ...GOLD, figures: [], directives: [], projects: [] }], new Map())
  expect(report).toMatchObject({ withoutBrief: 1, keyFigureRecall: null, projectRecall: null })
  expect(renderReport(report)).toContain('projects    R   n/a')
})

test('a gold file is one object a line', () => {
  expect(parseGold(`${JSON.stringify(GOLD)}\n\n${JSON.stringify(GOLD)}\n`)).toEqual([GOLD, GOLD])
})
