import { expect, it } from 'vitest'
import { parseQuery } from '../../src/search/parse-query.ts'

it.each([
  ['智慧港区', ['智慧港区'], []],
  ['请问智慧港区的总投资是多少？', ['智慧港区'], ['总投资']],
  ['智慧港區總投資多少', ['智慧港区'], ['总投资']],
  ['青梧产业园 开工率', ['青梧产业园'], ['开工率']],
  ['What is the total investment of Linting Port?', ['linting', 'port'], ['total investment']],
  ['5G基站', ['5g', '基站'], []],
  ['总投资', ['总投资'], ['总投资']],
  ['？！', [], []],
])('%s names %j', (words, terms, metrics) => {
  expect(parseQuery(words)).toMatchObject({ terms, metrics })
})

it('looks for words that follow each other', () => {
  expect(parseQuery('智慧港区 二期').phrases).toEqual(['智慧 慧港 港区', '二期'])
})

it('keeps the reader’s own words, and reads no more of a long one than a question’s length', () => {
  expect(parseQuery('  港区\n 进展 ').words).toBe('港区 进展')
  expect(parseQuery('港'.repeat(5000)).words).toHaveLength(200)
  expect(parseQuery('甲 乙 丙 丁 戊 己 庚 辛 壬 癸').phrases).toHaveLength(8)
})
