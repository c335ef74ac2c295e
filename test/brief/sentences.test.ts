import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/brief/sentences.ts'

const texts = (text: string) => splitSentences(text, text).map((sentence) => sentence.text)

describe('splitSentences', () => {
  it('ends a sentence at a stop or a line end, closing quotes included', () => {
    expect(texts('甲说：“开工了。”乙到场；丙没有！\n　　丁 ')).toEqual([
      '甲说：“开工了。”',
      '乙到场；',
      '丙没有！',
      '丁',
    ])
  })

  it('ends an English sentence at a full stop, but not in numbers and abbreviations', () => {
    expect(texts('It cost $1.2 billion. Mr. Lee of Acme Co. signed. U.S. firms came.')).toEqual([
      'It cost $1.2 billion.',
      'Mr. Lee of Acme Co. signed.',
      'U.S. firms came.',
    ])
  })

  it('counts paragraphs by lines', () => {
    expect(splitSentences('一。二。\n\n三。', '一。二。\n\n三。').map(({ paragraph }) => paragraph)).toEqual([
      0, 0, 2,
    ])
  })

  it('keeps every character but white space, whatever the text', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('。', '，', '1', '字', ' ', '\n', '.', 'A'), { maxLength: 3000 })
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(any, (text) => {
        const found = splitSentences(text, text)
        expect(
          found
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
        for (const sentence of found) expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
      }),
    )
  })

  it('cuts text without stops, yet not inside a number', () => {
    const text = '完成投资123456789亿元的项目'.repeat(2000)
    const found = splitSentences(text, text)
    expect(Math.max(...found.map((sentence) => sentence.text.length))).toBeLessThan(3200)
    for (const sentence of found) expect(sentence.text).not.toMatch(/\d$/)
  })
})
