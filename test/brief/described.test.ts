import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { describes } from '../../src/brief/figures/described.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { articleOf } from './article-of.ts'

/** Whether each sentence of a text describes a work. */
function described(text: string): boolean[] {
  let paragraph: number | null = null
  return Array.from(readSentences(createDocument(articleOf(`题目\n${text}`)), []), (read) => {
    const is = describes(read, paragraph)
    paragraph = is ? read.sentence.paragraph : null
    return is
  })
}

describe('a description of a work', () => {
  it('goes on for the sentences after its first', () => {
    expect(described('工程概算4.2亿元。治理河道9条，改造涵闸31座。')).toEqual([true, true])
  })

  it('ends where something is reported', () => {
    expect(described('工程概算4.2亿元。目前河道已治理3条。两岸植树9000株。')).toEqual([true, false, false])
  })

  it('is none of firms above a size', () => {
    expect(described('全县规模以上工业总产值40亿元，增长9%。')).toEqual([false])
  })

  it('is told in English too', () => {
    expect(described('The plant covers 12 hectares. It will employ 90 people.')).toEqual([true, true])
    expect(described('The plant covers 12 hectares. Exports rose 9 percent.')).toEqual([true, false])
    expect(described('Exports rose 9 percent.')).toEqual([false])
  })

  it('ends with its paragraph', () => {
    expect(described('工程概算4.2亿元。\n改造涵闸31座。')).toEqual([true, false])
  })
})
