import { expect, it } from 'vitest'
import { joinPages } from '../../src/article/join-pages.ts'
import type { Article } from '../../src/domain/article.ts'

const PART: Article = {
  url: 'https://a.example/1.html',
  title: '园区观察',
  publishedAt: null,
  language: 'zh-Hans',
  text: '',
  sourceName: '园区报',
  cuts: [],
}

it('joins the parts of an article without what every part repeats', () => {
  const joined = joinPages({ ...PART, text: '编者按。\n第一段。' }, [
    {
      ...PART,
      url: 'https://a.example/1_2.html',
      title: '园区观察（2）',
      text: '编者按。\n第二段。',
      cuts: ['cut_long'],
    },
    { ...PART, text: '第三段。', cuts: ['cut_long'] },
  ])
  expect(joined).toEqual({ ...PART, text: '编者按。\n第一段。\n第二段。\n第三段。', cuts: ['cut_long'] })
})
