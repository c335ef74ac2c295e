import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldText } from '../../src/script/fold-text.ts'
import { createWordFinder } from '../../src/script/word-finder.ts'

const find = (words: readonly string[], text: string) =>
  Object.fromEntries(createWordFinder(words.map(foldText)).find(foldText(text)))

it('finds words in either script, width and case, with where they stand first', () => {
  expect(find(['锂电', '儲能', 'BYD', '体育'], '鋰電與储能：ＢＹＤ 儲能')).toEqual({
    锂电: 0,
    储能: 3,
    byd: 6,
  })
})

it('finds words inside of others, at their ends and beside each other', () => {
  expect(find(['新能源汽车', '能源', '汽车', '车', '源汽'], '新能源汽车')).toEqual({
    新能源汽车: 0,
    能源: 1,
    源汽: 2,
    汽车: 3,
    车: 4,
  })
})

it('finds Latin words and numbers whole only', () => {
  expect(find(['ai', '5g', 'port'], 'He said that 15G ports reply')).toEqual({})
  expect(find(['ai', '5g', 'port'], '使用AI的5G与port.')).toEqual({ ai: 2, '5g': 5, port: 8 })
})

it('finds what a search for each word alone finds', () => {
  const word = fc.string({ unit: fc.constantFrom('高', '新', '区'), minLength: 1, maxLength: 4 })
  const text = fc.string({ unit: fc.constantFrom('高', '新', '区', '，'), maxLength: 40 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (words, inside) => {
      const alone = words.flatMap((one) => (inside.includes(one) ? [[one, inside.indexOf(one)]] : []))
      expect(find(words, inside)).toEqual(Object.fromEntries(alone))
    }),
  )
})
