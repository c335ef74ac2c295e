import { expect, it } from 'vitest'
import type { BriefRecord } from '../../src/domain/stored.ts'
import { findAnswer } from '../../src/search/find-answer.ts'
import { tokenize } from '../../src/search/tokens.ts'
import { reportOf } from '../support/brief-records.ts'

/** Articles in memory, found as the store finds them: by all phrases, each as a run of tokens. */
function holding(records: readonly BriefRecord[]) {
  const asked: string[][] = []
  const source = {
    find: async (phrases: readonly string[], limit: number) => {
      asked.push([...phrases])
      const found = records.filter(({ brief }) => {
        const text = ` ${tokenize(`${brief.title}\n${brief.text}`).join(' ')} `
        return phrases.every((phrase) => text.includes(` ${phrase} `))
      })
      return { articleIds: found.map(({ articleId }) => articleId).slice(0, limit), total: found.length }
    },
    byArticles: async (ids: readonly number[]) => records.filter(({ articleId }) => ids.includes(articleId)),
  }
  return { source, asked }
}

const HARBOUR =
  '临汀智慧港区项目开工\n11月20日，临汀智慧港区项目正式开工。该项目规划建设泊位6个，占地面积820亩，总投资43亿元，预计年产值15亿元。'
const PARK = '青梧产业园招商签约\n11月19日，青梧产业园签约项目7个，协议投资26亿元。'

it('answers with the newest articles first, each with its link and figures', async () => {
  const records = Array.from({ length: 7 }, (_, index) =>
    reportOf(index + 1, HARBOUR, { newsAt: `2026-11-1${index}T00:00:00.000Z` }),
  )
  const answer = await findAnswer('智慧港区', holding(records).source)
  expect(answer.total).toBe(7)
  expect(answer.hits.map(({ cite }) => cite.articleId)).toEqual([7, 6, 5, 4, 3])
  expect(answer.hits[0]?.cite.url).toBe('https://news.example/7')
  expect(answer.project?.name).toContain('智慧港区')
})

it('puts the figure first that is asked for', async () => {
  const { source } = holding([reportOf(1, HARBOUR)])
  for (const [words, text] of [
    ['智慧港区总投资', '43亿元'],
    ['智慧港区占地面积多少', '820亩'],
    ['智慧港區年產值', '15亿元'],
  ] as const) {
    const [hit] = (await findAnswer(words, source)).hits
    expect(hit?.figures[0]?.text, words).toBe(text)
  }
})

it('widens to the longest name that is known where no article holds all of them', async () => {
  const { source, asked } = holding([reportOf(1, HARBOUR), reportOf(2, PARK)])
  const answer = await findAnswer('青梧产业园 港区', source)
  expect(answer.hits.map(({ cite }) => cite.articleId)).toEqual([2])
  expect(asked).toEqual([['青梧 梧产 产业 业园', '港区'], ['青梧 梧产 产业 业园']])
  expect((await findAnswer('海底隧道 港区', source)).hits.map(({ cite }) => cite.articleId)).toEqual([1])
})

it('says plainly that nothing is known', async () => {
  const { source, asked } = holding([reportOf(1, HARBOUR)])
  expect(await findAnswer('月球基地', source)).toEqual({
    query: '月球基地',
    project: null,
    hits: [],
    total: 0,
  })
  expect((await findAnswer('？', source)).hits).toEqual([])
  expect(asked).toHaveLength(1)
})
