import { describe, expect, it } from 'vitest'
import { isHeadingLine } from '../../src/brief/figures/heading-line.ts'

describe('a heading', () => {
  it('is a short line that ends as no sentence does', () => {
    expect(isHeadingLine('一、2019年工作回顾')).toBe(true)
    expect(isHeadingLine('全年引进项目46个。')).toBe(false)
    expect(isHeadingLine('全年引进项目46个；')).toBe(false)
  })
})
