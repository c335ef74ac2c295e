import { expect, it } from 'vitest'
import { lastWord } from '../../src/brief/figures/last-word.ts'

it.each([
  ['固定资产投资完成', '完成'],
  ['仅', '仅'],
  ['', ''],
  ['annual output ', 'output'],
  ['up to 3,', ''],
  ['x'.repeat(100_000), 'x'.repeat(16)],
])('the last word of %.20s is %s', (text, word) => {
  expect(lastWord(text)).toBe(word)
})
