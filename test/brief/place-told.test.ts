import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/brief.ts'
import { figuresOf, figureWith } from './figures-of.ts'

const figureIn = (text: string, amount: string): Figure | undefined =>
  figureWith(figuresOf(`多地重大项目加快推进\n2024年6月3日\n${text}`), amount)
const WORKS = '在广西，平川运河枢纽工程主体完工，总投资72亿元。\n'

describe('a place that opens a sentence', () => {
  it.each([
    ['在河南，今年安排水利建设投资520亿元。', '520亿元', '河南'],
    ['在浙江宁溪，新增充电桩3.2万个。', '3.2万个', '浙江宁溪'],
    ['今年，国家下达农田建设补助资金1200亿元。', '1200亿元', '国家'],
  ])('is what is measured on, not the works told of before: %s', (text, amount, subject) => {
    expect(figureIn(WORKS + text, amount)?.subject).toBe(subject)
  })

  it('is the area of the things counted behind it', () => {
    expect(figureIn(`${WORKS}在山东，新开工项目312个。`, '312个')?.subject).toBe('山东新开工项目')
  })

  it('gives way to works and firms named behind it', () => {
    expect(figureIn(`${WORKS}在河南，云岭水库工程总投资9亿元。`, '9亿元')?.subject).toMatch(/^云岭水库/)
    expect(figureIn(`${WORKS}在河南，澜星重工集团实现产值9亿元。`, '9亿元')?.subject).toBe('澜星重工集团')
  })
})

it('reads 最高达 as a limit of grants alone', () => {
  expect(figureIn('单个项目投资最高达30亿元。', '30亿元')?.bound).toBe('exact')
  expect(figureIn('每户补贴最高达5000元。', '5000元')?.bound).toBe('at_most')
  expect(figureIn('每户补贴最高可达8000元。', '8000元')?.bound).toBe('at_most')
})

it('cuts no word in its midst behind 后', () => {
  expect(figureIn('改造后园区入驻企业达40家。', '40家')?.subject).not.toMatch(/^后/)
  expect(figureIn('项目建成达产后新增年产值近120亿元。', '120亿元')?.subject ?? '').not.toMatch(/^产后/)
})
