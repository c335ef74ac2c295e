import { expect, it } from 'vitest'
import { findLinks } from '../../src/html/find-links.ts'
import { parseHtml } from '../../src/html/parse-html.ts'

const PAGE = 'https://zone.example/news/2024/index.html'

function linksIn(html: string, page: string | null = PAGE): string[] {
  return findLinks(parseHtml(html).document, page).map(({ url, text }) => `${url} ${text}`)
}

it('resolves links against the page', () => {
  const html = `<a href="../a.html#top">One <b>bold</b></a> <a href=" //cdn.example/b ">Two</a> <a href="/c?x=1&amp;y=2"><img></a>`
  expect(linksIn(html)).toEqual([
    'https://zone.example/news/a.html One bold',
    'https://cdn.example/b Two',
    'https://zone.example/c?x=1&y=2 ',
  ])
})

it('resolves links against the base of the page', () => {
  expect(linksIn('<base href="/deep/"><a href="a">A</a>')).toEqual(['https://zone.example/deep/a A'])
})

it('leaves out what is no page', () => {
  const html =
    '<a>x</a><a href="#x">x</a><a href="javascript:void(0)">x</a><a href="mailto:a@b">x</a><a href="http://[">x</a>'
  expect(linksIn(html)).toEqual([])
  expect(linksIn('<a href="relative">x</a>', null)).toEqual([])
})
