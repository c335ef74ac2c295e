import { describe, expect, it } from 'vitest'
import { findNextPage } from '../../src/article/find-next-page.ts'
import { parseHtml } from '../../src/html/parse-html.ts'

function next(url: string, html: string): string | null {
  return findNextPage(parseHtml(html).document, url)
}

describe('findNextPage', () => {
  it.each([
    ['https://a.example/n/88.html', '<a href="88_2.html">下一页</a>', 'https://a.example/n/88_2.html'],
    [
      'https://a.example/n/88_2.html',
      '<a href="88.html">1</a><a href="88_3.html">[下一页]</a>',
      'https://a.example/n/88_3.html',
    ],
    [
      'https://a.example/n/88.shtml',
      '<a href="88_1.shtml">1</a><a href="88_2.shtml">下页 ›</a>',
      'https://a.example/n/88_2.shtml',
    ],
    [
      'https://a.example/show?id=7',
      '<a href="?id=7&amp;page=2">下一頁</a>',
      'https://a.example/show?id=7&page=2',
    ],
    [
      'https://a.example/story/harbour/',
      '<a href="/story/harbour/2/">Next page »</a>',
      'https://a.example/story/harbour/2/',
    ],
    [
      'https://a.example/n/t20220101_5.html',
      '<a href="t20220101_5_2.html" rel="next">→</a>',
      'https://a.example/n/t20220101_5_2.html',
    ],
  ])('of %s', (url, html, expected) => {
    expect(next(url, html)).toBe(expected)
  })

  it.each([
    ['another article', 'https://a.example/n/88.html', '<a href="89.html">下一页</a>'],
    ['the next article', 'https://a.example/n/88.html', '<a href="88_2.html">下一篇</a>'],
    ['the next post of a blog', 'https://a.example/2022/one/', '<a rel="next" href="/2022/two/">Two</a>'],
    ['another site', 'https://a.example/n/88.html', '<a href="https://b.example/n/88_2.html">下一页</a>'],
    ['the page before', 'https://a.example/n/88_3.html', '<a href="88_2.html">下一页</a>'],
    ['the page itself', 'https://a.example/n/88.html', '<a href="88.html#2">下一页</a>'],
    ['no address', 'not an address', '<a href="88_2.html">下一页</a>'],
  ])('is not %s', (_what, url, html) => {
    expect(next(url, html)).toBeNull()
  })
})
