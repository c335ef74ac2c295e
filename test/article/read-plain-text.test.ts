import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../src/article/read-plain-text.ts'

const TEXTS = new URL('./texts/', import.meta.url)
const OPTIONS = { url: null, timezone: 'Asia/Shanghai', now: new Date('2024-06-01T00:00:00Z') }

function read(text: string, file: string): string {
  return readFileSync(new URL(`${text}/${file}`, TEXTS), 'utf8')
}

describe('readPlainText', () => {
  it.each(readdirSync(TEXTS))('reads %s', (name) => {
    const { text, ...facts } = readPlainText(read(name, 'input.txt'), OPTIONS)
    expect(text).toBe(read(name, 'expected.txt').trimEnd())
    expect(facts).toEqual({ ...JSON.parse(read(name, 'expected.json')), url: null, cuts: [] })
  })

  it('says when a text is too long to be read to its end', () => {
    const sentence = '园区今年完成工业投资一百二十亿元，同比增长百分之十。'
    expect(readPlainText(sentence.repeat(50_000), OPTIONS).cuts).toEqual(['cut_long'])
    expect(readPlainText(`${sentence}\n`.repeat(6_000), OPTIONS).cuts).toEqual(['cut_long'])
  })

  it('keeps every prose line of any text without labels, in order', () => {
    const word = fc.constantFrom('开发区', '总投资', '45亿元', '，', '同比增长', '12.5%', '项目', '今年')
    const sentence = fc.array(word, { minLength: 30, maxLength: 60 }).map((words) => `${words.join('')}。`)
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (sentences) => {
        const { text } = readPlainText(sentences.join('\n'), OPTIONS)
        expect(text.split('\n')).toEqual(sentences)
      }),
    )
  })

  it('accepts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (input) => {
        const { title, text } = readPlainText(input, OPTIONS)
        expect(text).not.toMatch(/^\s|\s$|\n\n/)
        expect(title).toBe(title.trim())
      }),
    )
  })
})
