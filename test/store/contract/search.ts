import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { addBriefed } from './samples.ts'

/** Signs that one of the query languages gives a meaning, or that look alike. */
const HOSTILE = [
  `"`,
  `'`,
  `''`,
  `\\`,
  `a"b`,
  `a'b`,
  `a\\'b`,
  `x*`,
  `^x`,
  `(x`,
  `x)`,
  `NEAR(a`,
  `AND`,
  `OR`,
  `NOT`,
  `-x`,
  `+x`,
  `tokens:x`,
  `a:b`,
  `a&b`,
  `a|b`,
  `!x`,
  `<->`,
  `x:*`,
  `%`,
  `_`,
  `$1`,
  `?`,
  `;--`,
  `{x}`,
  `[x]`,
  `174.3`,
  `a-b`,
  `http://x/y?z=1`,
  `①`,
  `𠮷`,
  `🀄`,
  `é`,
  `ｆｕｌｌ`,
  `ß`,
  `İ`,
  `長`,
]

export function searchContract(store: () => Store): void {
  const find = async (...phrases: string[]) => (await store().search.find(phrases, 50)).articleIds

  describe('search', () => {
    it('finds articles that hold every phrase', async () => {
      const one = await addBriefed(store(), '1', { tokens: '产业 园区 开工 总投 投资 174.3亿元 byd' })
      const two = await addBriefed(store(), '2', { tokens: '产业 开工 园区' })
      expect((await find('开工')).sort()).toEqual([one, two].sort())
      expect(await find('开工', '投资')).toEqual([one])
      expect(await find('开工', '没有')).toEqual([])
      expect(await find('174.3亿元')).toEqual([one])
      expect(await find('BYD')).toEqual([one])
      expect(await find('174')).toEqual([])
    })

    it('takes a phrase as tokens that follow each other', async () => {
      const one = await addBriefed(store(), '1', { tokens: '产业 园区 开工' })
      await addBriefed(store(), '2', { tokens: '产业 开工 园区' })
      expect(await find('产业 园区')).toEqual([one])
      expect(await find('园区 开工', '产业')).toEqual([one])
      expect(await find('园区 产业')).toEqual([])
      expect(await find('产业 园区 开工')).toEqual([one])
    })

    it('puts the best first and counts all', async () => {
      const weak = await addBriefed(store(), '1', { tokens: `云溪 ${'别的 '.repeat(300)}` })
      const strong = await addBriefed(store(), '2', { tokens: '云溪 云溪 云溪 开工' })
      expect(await store().search.find(['云溪'], 1)).toEqual({ articleIds: [strong], total: 2 })
      expect(await find('云溪')).toEqual([strong, weak])
    })

    it('takes every sign for a part of a word', async () => {
      const expected: [string, number][] = []
      for (const token of HOSTILE) {
        expected.push([token, await addBriefed(store(), token, { tokens: `前 ${token} 后 ${token}尾` })])
      }
      await addBriefed(store(), 'decoy', { tokens: '前 后 x a b and or not near tokens' })
      for (const [token, id] of expected) {
        expect(await find(`前 ${token} 后`), token).toEqual([id])
        expect(await find(token, '前', `后 ${token}尾`), token).toEqual([id])
        expect(await find(`${token} 前`), token).toEqual([])
      }
    })

    it('survives words that are none', async () => {
      await addBriefed(store(), '1', { tokens: '云溪 \0 \ud800 开工' })
      expect(await find()).toEqual([])
      expect(await find('')).toEqual([])
      expect(await find(' \t\n ')).toEqual([])
      expect(await find('\0')).toEqual([])
      expect(await find('', '云溪')).toHaveLength(1)
      expect(await find('云溪\0')).toHaveLength(1)
      expect(await find('长'.repeat(5_000))).toEqual([])
    })

    it('takes an article and a question of any size', async () => {
      const tokens = Array.from({ length: 40_000 }, (_, index) => `${'词'.repeat(20)}${index}`).join(' ')
      const one = await addBriefed(store(), '1', { tokens: `开工 ${tokens} ${'长'.repeat(9_000)}` })
      expect(await find('开工')).toEqual([one])
      expect(await find(...Array.from({ length: 2_000 }, (_, index) => `词${index}`))).toEqual([])
      expect(await find(Array.from({ length: 2_000 }, () => '开工').join(' '))).toEqual([])
    })
  })
}
