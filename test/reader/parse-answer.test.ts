import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseArticlePart, parseClues, parseReading } from '../../src/reader/parse-answer.ts'

const ITEM = { title: '开工', url: 'http://a.example/1', publishedAt: null, guid: null, content: null }
const READING = { kind: 'feed', title: '要闻', items: [ITEM], ttlSeconds: null }
const ARTICLE = {
  ...{ url: null, title: '开工', publishedAt: null, language: 'zh-Hans' },
  ...{ text: '总投资43亿元。', sourceName: null, cuts: ['cut_long'] },
}
const LINK = { name: '计划表', url: 'http://a.example/1.pdf', format: 'pdf' }
const PART = { kind: 'ok', article: ARTICLE, next: null }

it('takes what readers give, and nothing besides', () => {
  expect(parseReading({ ...READING, items: [{ ...ITEM, more: 1 }], more: 1 })).toEqual(READING)
  expect(parseArticlePart({ ...PART, article: { ...ARTICLE, more: 1 } })).toEqual(PART)
  const paper = { ...PART, format: 'pdf', attachments: [LINK] }
  expect(parseArticlePart({ ...paper, attachments: [{ ...LINK, more: 1 }] })).toEqual(paper)
  expect(
    parseClues({
      kind: 'clues',
      feeds: ['http://a.example/f'],
      sitemaps: [],
      sections: [],
      isArticle: false,
    }),
  ).toEqual({
    kind: 'clues',
    feeds: ['http://a.example/f'],
    sitemaps: [],
    sections: [],
    isArticle: false,
  })
  expect(parseClues({ kind: 'clues', feeds: ['http://a.example/f'] })).toBeNull()
  const failed = { kind: 'failed', reason: 'not_readable', message: 'no feed', retryAfter: null }
  expect(parseReading(failed)).toEqual(failed)
  expect(parseArticlePart(failed)).toEqual(failed)
})

it.each([
  { ...READING, kind: 'ok' },
  { ...READING, items: {} },
  { ...READING, items: [ITEM, { ...ITEM, url: 1 }] },
  { kind: 'failed', reason: 'private_address', message: 'x' },
])('takes no other reading: %j', (answer) => {
  expect(parseReading(answer)).toBeNull()
})

it.each([
  { ...PART, next: 1 },
  { ...PART, format: 'doc' },
  { ...PART, attachments: [{ ...LINK, url: 'none' }] },
  { ...PART, attachments: [{ ...LINK, format: 'exe' }] },
  { ...PART, attachments: {} },
  { kind: 'failed', reason: 'private_address', message: 'x' },
  { ...PART, article: null },
  { ...PART, article: { ...ARTICLE, language: 'fr' } },
  { ...PART, article: { ...ARTICLE, cuts: ['cut_all'] } },
])('takes no other article: %j', (answer) => {
  expect(parseArticlePart(answer)).toBeNull()
})

it('withstands anything', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const parse of [parseReading, parseClues, parseArticlePart]) expect(parse(value)).toBeNull()
    }),
  )
})

it('takes what selectors found nothing of, and what is wrong with them', () => {
  const reading = { kind: 'list', title: 'a', items: [], ttlSeconds: null, older: 'https://a.example/2' }
  expect(parseReading({ ...reading, unmatched: ['date'] })).toEqual({ ...reading, unmatched: ['date'] })
  expect(parseReading({ ...reading, unmatched: ['href'] })).toBeNull()
  expect(parseReading({ ...reading, older: 2 })).toBeNull()
  const failed = { kind: 'failed', reason: 'selectors', message: 'no', retryAfter: null }
  const selector = { name: 'link', fault: 'unmatched' }
  expect(parseReading({ ...failed, selector })).toEqual({ ...failed, selector })
  expect(parseReading({ ...failed, selector: { name: 'link', fault: 'odd' } })).toBeNull()
})
