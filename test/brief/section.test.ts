import { describe, expect, it } from 'vitest'
import { isHeadingLine, sectionAfter } from '../../src/brief/figures/section.ts'

describe('the section that a heading opens', () => {
  it.each([
    ['一、2019年工作回顾', 'review'],
    ['二、本月完成情况', 'review'],
    ['三、下步打算', 'outlook'],
    ['【2018目标】', 'outlook'],
    ['二、工业园区', 'none'],
  ] as const)('%s: %s', (heading, section) => {
    expect(sectionAfter(heading, 'none')).toBe(section)
  })

  it('goes on below a heading of a part', () => {
    expect(sectionAfter('（一）工业经济', 'review')).toBe('review')
    expect(sectionAfter('（二）下步打算', 'review')).toBe('outlook')
    expect(sectionAfter('二、工业经济', 'review')).toBe('none')
  })
})

describe('a heading', () => {
  it('is a short line that ends as no sentence does', () => {
    expect(isHeadingLine('一、2019年工作回顾')).toBe(true)
    expect(isHeadingLine('全年引进项目46个。')).toBe(false)
    expect(isHeadingLine('全年引进项目46个；')).toBe(false)
  })
})
