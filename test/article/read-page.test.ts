import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/article/read-page.ts'

const PAGES = new URL('./pages/', import.meta.url)
const OPTIONS = { url: null, timezone: 'Asia/Shanghai', now: new Date('2024-06-01T00:00:00Z') }

function read(page: string, file: string): string {
  return readFileSync(new URL(`${page}/${file}`, PAGES), 'utf8')
}

describe('readPage', () => {
  it.each(readdirSync(PAGES))('reads %s', (page) => {
    const { page: url, ...expected } = JSON.parse(read(page, 'expected.json'))
    const { text, ...facts } = readPage(read(page, 'input.html'), { ...OPTIONS, url })
    expect(text).toBe(read(page, 'expected.txt').trimEnd())
    expect(facts).toEqual(expected)
  })

  it('tells an empty page from an article', () => {
    expect(readPage('', OPTIONS)).toMatchObject({ title: '', text: '', publishedAt: null, cuts: [] })
    expect(readPage('<html><body><nav><a href="/">首页</a></nav></body></html>', OPTIONS).text).toBe('')
  })

  it.each([5_000, 100_000])('finds the text below %d nested blocks and says that it was deep', (depth) => {
    const html = `<title>深处</title>${'<div>'.repeat(depth)}园区今年完成工业投资一百二十亿元，同比增长百分之十。${'</div>'.repeat(depth)}`
    const { text, cuts } = readPage(html, OPTIONS)
    expect(text).toBe('园区今年完成工业投资一百二十亿元，同比增长百分之十。')
    expect(cuts).toEqual(['cut_deep'])
  })

  it('cuts a page of ten megabytes and says so', () => {
    const { text, cuts } = readPage(
      '<p>园区今年完成工业投资一百二十亿元，同比增长百分之十。</p>'.repeat(300_000),
      OPTIONS,
    )
    expect(cuts).toEqual(['cut_long'])
    expect(text.length).toBeGreaterThan(10_000)
  })

  it('takes a canonical address of the same site only', () => {
    const url = 'https://a.example/n/1.html?utm=x'
    const address = (href: string) =>
      readPage(`<link rel="canonical" href="${href}"><p>x</p>`, { ...OPTIONS, url }).url
    expect(address('/n/1.html')).toBe('https://a.example/n/1.html')
    expect(address('https://b.example/n/1.html')).toBe(url)
    expect(address('https://a.example/')).toBe(url)
  })

  it('accepts any markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="content">',
      '</div>',
      '<table><tr><td>',
      '</table>',
      '<a href="/x">',
      '</a>',
      '<br>',
      '<h1>',
      '</h1>',
      '<title>',
      '<meta name="date" content="',
      '">',
      '<script type="application/ld+json">',
      '</script>',
      '园区完成投资12亿元，同比增长5%。',
      '相关阅读',
      '来源：',
      '2022-03-01',
      '責任編輯：',
      '產(chǎn)業(yè)',
      '[',
      '{"@graph":',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), (pieces) => {
        const { text } = readPage(pieces.join(''), OPTIONS)
        expect(text).not.toMatch(/^\s|\s$|\n\n/)
      }),
    )
  })
})
