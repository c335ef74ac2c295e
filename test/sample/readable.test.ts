import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readPage } from '../../src/article/read-page.ts'
import { findDocument } from '../../src/sample/find-document.ts'
import { placeArticles } from '../../src/sample/place-article.ts'
import { readSites } from '../../src/sample/read-sites.ts'
import { stripGlosses } from '../../src/script/strip-glosses.ts'

const origin = 'http://127.0.0.1:9'
const clock = { now: new Date('2026-11-23T04:00:00Z'), timezone: 'Asia/Shanghai' }
const sites = await readSites(fileURLToPath(new URL('../../examples', import.meta.url)))
const pages = sites.flatMap((site) =>
  placeArticles(site, clock).map((placed) => ({ ...placed, name: placed.path })),
)

it.each(pages)('$name reads as its article and nothing around it', ({ path, title, pages, publishedAt }) => {
  const markup = findDocument(sites, { ...clock, origin, path })?.markup ?? ''
  const article = readPage(markup, { ...clock, url: origin + path })
  expect(article.text).toBe(stripGlosses((pages[0] ?? []).join('\n')))
  expect(article.title).toBe(stripGlosses(title))
  expect(Date.parse(article.publishedAt ?? '')).toBe(publishedAt.getTime())
})
