import { expect, test } from 'vitest'
import { verifyBrief } from '../../src/brief/verify.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import type { Brief, Directive, Figure } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'

const BRIEF = writeRulesBrief(
  articleOf('临江新区推进会\n全区完成投资12.5亿元。\n区长石若海强调，要确保8月底前开工6个项目。'),
)
const FIGURE = BRIEF.figures.find(({ unit }) => unit === 'CNY') as Figure
const DIRECTIVE = BRIEF.directives[0] as Directive

const verifyFigure = (change: Partial<Figure>): Figure | undefined =>
  verifyBrief({ ...BRIEF, figures: [{ ...FIGURE, ...change }] }).brief.figures[0]
const verifyDirective = (change: Partial<Directive>): Directive | undefined =>
  verifyBrief({ ...BRIEF, directives: [{ ...DIRECTIVE, ...change }] }).brief.directives[0]

test('a brief of the rules stands unchanged', () => {
  expect(verifyBrief(BRIEF)).toEqual({ brief: BRIEF, dropped: { figures: 0, directives: 0 } })
})

test('what is dropped is counted', () => {
  const invented: Brief = {
    ...BRIEF,
    figures: [
      ...BRIEF.figures,
      { ...FIGURE, evidence: '全区完成投资99亿元。', text: '99亿元', value: 9.9e9 },
    ],
    directives: [...BRIEF.directives, { ...DIRECTIVE, evidence: '要立即停工。' }],
  }
  expect(verifyBrief(invented)).toEqual({ brief: BRIEF, dropped: { figures: 1, directives: 1 } })
})

test.each<[string, Partial<Figure>]>([
  ['value', { value: 1.25e8 }],
  ['unit', { unit: 'USD' }],
  ['text', { text: '12.5亿' }],
  ['end of a longer number', { text: '2.5亿元', value: 2.5e8, start: FIGURE.start + 1 }],
  ['text out of its evidence', { evidence: '区长石若海强调，要确保8月底前开工6个项目。' }],
])('a wrong %s drops a figure', (_, change) => {
  expect(verifyFigure(change)).toBeUndefined()
})

test('wrong offsets are set right when the words stand elsewhere', () => {
  expect(verifyFigure({ evidenceStart: 900, start: 912, end: 918 })).toEqual(FIGURE)
  expect(verifyDirective({ evidenceStart: -5 })).toEqual(DIRECTIVE)
})

test('claims that the article does not bear out are taken from a directive', () => {
  expect(
    verifyDirective({
      issuer: '省长',
      role: '副部长',
      target: '60个',
      deadline: 'soon',
      action: '开工600个项目',
    }),
  ).toEqual({
    ...DIRECTIVE,
    issuer: null,
    role: null,
    target: null,
    deadline: null,
    action: DIRECTIVE.evidence,
  })
})

test('an issuer may be written in the other script', () => {
  expect(verifyDirective({ issuer: '區長石若海' })?.issuer).toBe('區長石若海')
})
