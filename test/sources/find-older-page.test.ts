import { describe, expect, it } from 'vitest'
import { findOlderPage } from '../../src/sources/find-older-page.ts'

const URL = 'https://zone.example/news/index.html'
const older = (html: string, page = 1, url = URL) => findOlderPage(`<body>${html}</body>`, { url, page })
const at = (path: string) => `https://zone.example/news/${path}`

describe('the next page of a list', () => {
  it.each([
    ['a link that says so', '<a href="list_2.htm">下一页</a>', 'list_2.htm'],
    ['with signs around', '<a href="?PAGENUM=2"> 下页 &gt; </a>', 'index.html?PAGENUM=2'],
    ['in English', '<a href="/news/page/2/">« Older posts</a>', 'page/2/'],
    ['declared', '<link rel="next" href="p2.html"><a href="x">a</a>', 'p2.html'],
    ['by rel', '<a rel="nofollow next" href="p2.html">&gt;</a>', 'p2.html'],
    ['by its label', '<a href="2.html" title="下一页"><i></i></a>', '2.html'],
    ['by number', '<div><span>1</span><a href="19.htm">2</a><a href="18.htm">3</a></div>', '19.htm'],
    ['by a sign in a pager', '<div class="pagination"><a href="p2.html">›</a></div>', 'p2.html'],
    ['by a script', '<script>createPageHTML(20, 0, "index", "html");</script>', 'index_1.html'],
    [
      'by a script with an element',
      "<script>createPageHTML('pages',9,1,'col_33','shtml',180)</script>",
      'col_33_2.shtml',
    ],
  ])('is found %s', (_how, html, path) => {
    expect(older(html)).toBe(at(path))
  })

  it('is that behind the page that one is on', () => {
    const numbers = '<div><a href="index.html">1</a><a href="19.htm">2</a><a href="18.htm">3</a></div>'
    expect(older(numbers, 2, at('19.htm'))).toBe(at('18.htm'))
    const script = '<script>createPageHTML(3, 1, "index", "html")</script>'
    expect(older(script, 2, at('index_1.html'))).toBe(at('index_2.html'))
    expect(older('<script>createPageHTML(3,2,"index","html")</script>', 3, at('index_2.html'))).toBeNull()
    expect(older("<script>createPageHTML('p',2,2,'col','html',9)</script>", 2, at('col_2.html'))).toBeNull()
  })

  it.each([
    ['the next article', '<a href="1.html">下一篇</a>'],
    ['a control without address', '<a href="javascript:goPage(2)">下一页</a><a href="#">Next</a>'],
    ['the arrow of a slide show', '<div class="slides"><a href="/s/2">›</a></div>'],
    ['a page of another site', '<a href="https://other.example/2.html">下一页</a>'],
    ['itself', '<a href="index.html">下一页</a>'],
    ['a number in a text', '<p>见附件 <a href="a.html">2</a></p>'],
    [
      'the definition of the script',
      '<script>function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){}</script>',
    ],
    ['a page beyond the last', '<script>createPageHTML(1, 0, "index", "html");</script>'],
  ])('is not %s', (_what, html) => {
    expect(older(html)).toBeNull()
  })

  it('takes no time without bound on hostile markup', () => {
    const pager = `<div class="page">${'<a href="1">9</a>'.repeat(20_000)}</div>`
    const signs = '<a href="1">›</a>'.repeat(20_000)
    expect(older(signs)).toBeNull()
    const script = `<script>${'createPageHTML(  '.repeat(50_000)}</script>`
    expect(older(pager)).toBeNull()
    expect(older(script)).toBeNull()
    expect(older('<div><a>1</a>'.repeat(10_000))).toBeNull()
  })
})
