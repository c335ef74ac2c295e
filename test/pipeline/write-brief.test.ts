import { expect, it } from 'vitest'
import type { Article } from '../../src/domain/article.ts'
import { createLog } from '../../src/log.ts'
import { briefArticle } from '../../src/pipeline/write-brief.ts'

const PARAGRAPH = '11月20日，临汀智慧港区项目正式开工，总投资43亿元，规划建设泊位6个。\n'
const parts = {
  askModel: null,
  log: createLog({ level: 'silent', secrets: [], output: process.stderr }),
}

function articleOf(text: string): Article {
  const head = { url: null, title: '临汀', publishedAt: null, sourceName: null, cuts: [] } as const
  return { ...head, language: 'zh-Hans', text }
}

const brief = (text: string) => briefArticle(articleOf(text), parts, new AbortController().signal)

it('briefs the beginning of a text of a megabyte, up to the end of a paragraph', async () => {
  const { text, figures } = await brief(PARAGRAPH.repeat(30_000))
  expect(text.length).toBeLessThanOrEqual(100_000)
  expect(text.length).toBeGreaterThan(99_900)
  expect(text.endsWith('6个。')).toBe(true)
  expect(figures.every(({ start, end, text: figure }) => text.slice(start, end) === figure)).toBe(true)
})

it('briefs a text of one endless paragraph, and cuts no character in two', async () => {
  const { text } = await brief(`a${'🏗'.repeat(100_000)}`)
  expect(text).toBe(`a${'🏗'.repeat(49_999)}`)
})

it('leaves a text of ordinary length as it is', async () => {
  expect((await brief(PARAGRAPH)).text).toBe(PARAGRAPH)
})
