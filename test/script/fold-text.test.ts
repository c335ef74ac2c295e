import { describe, expect, it } from 'vitest'
import { foldWords } from '../../src/script/fold-text.ts'
import { createWordFinder } from '../../src/script/word-finder.ts'

const find = (words: readonly string[], text: string) =>
  [...createWordFinder(words.map(foldWords)).find(foldWords(text)).keys()].sort()

describe('words as they are watched', () => {
  it('finds words in either script, width and case', () => {
    expect(find(['光伏產業園', 'BYD'], '比亚迪（ＢＹＤ）光伏产业园开工')).toEqual(['byd', '光伏产业园'])
  })

  it('finds words within each other, and those that begin in the middle of others', () => {
    expect(find(['光伏', '光伏产业', '伏产', '产业园区', '园'], '光伏产业园')).toEqual(
      ['光伏', '光伏产业', '伏产', '园'].sort(),
    )
  })

  it('finds Latin words and numbers only where they stand by themselves', () => {
    expect(find(['AI', '5G', '10'], 'It is said that 15G and 5GHz cost 100')).toEqual([])
    expect(find(['AI', '5G', '10'], '发展AI产业，建成5G基站10座')).toEqual(['10', '5g', 'ai'])
    expect(find(['smart port'], 'The smart\n  Port opens; smart ports follow')).toEqual(['smart port'])
    expect(find(['smart port'], 'smart ports')).toEqual([])
  })

  it('finds nothing where nothing is looked for', () => {
    expect(find([], '光伏')).toEqual([])
    expect(find(['', ' '], '光伏')).toEqual([])
  })
})
