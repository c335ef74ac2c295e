import { expect, it } from 'vitest'
import { findAttachments } from '../../src/article/find-attachments.ts'
import { parseHtml } from '../../src/html/parse-html.ts'

const URL_OF_PAGE = 'http://www.zone.example/2026/11/notice.html'
const LONG = '字'.repeat(500)
const find = (html: string, text = LONG) => findAttachments(parseHtml(html).document, URL_OF_PAGE, text)

it.each<[string, string, string[]]>([
  ['a link that says so', '<a href="a.pdf">附件1：计划表.pdf</a>', ['附件1：计划表']],
  ['a link beside the word', '<p>附件：<a href="/d?id=7">计划表.PDF</a></p>', ['计划表']],
  [
    'a link in a box of them',
    '<div><b>附件下载</b><ul><li><a href="a.pdf">计划表</a></li></ul></div>',
    ['计划表'],
  ],
  ['the name in a title', '<p>附件：<a href="/d?id=7" title="计划表.doc">点击下载</a></p>', ['点击下载']],
  ['the name in the address', '<p>附件：<a href="/%E8%A1%A8.pdf"><img src="x"></a></p>', ['表']],
  ['English', '<p>Annex: <a href="/a.pdf">Work plan</a></p>', ['Work plan']],
  ['the same file twice', '<p>附件<a href="/a.pdf">表</a><a href="/a.pdf">下载</a></p>', ['表']],
  ['a law that is cited', `<p>${LONG}依照<a href="/law.pdf">条例</a>执行</p>`, []],
  ['a menu', '<nav>附件<a href="/a.pdf">表</a></nav><footer>附件<a href="/b.pdf">表</a></footer>', []],
  ['pages', '<p>附件：<a href="/a.html">表</a></p>', []],
])('tells of %s', (_, html, names) => {
  expect(find(html).map(({ name }) => name)).toEqual(names)
})

it('takes all files of a page that says little itself, up to ten', () => {
  const links = Array.from({ length: 20 }, (_, index) => `<a href="/${index}.xls">表${index}</a>`).join('')
  expect(find(links, '见表。')).toHaveLength(10)
  expect(find(links)).toEqual([])
  expect(find('<a href="/a.xls">表</a>', '')).toEqual([
    { name: '表', url: 'http://www.zone.example/a.xls', format: 'other' },
  ])
})

it('looks through a page of links to files without end, and through nested ones', () => {
  const links = '<a href="/a.pdf">表</a>'.repeat(100_000)
  expect(find(`<div>${links}</div>`)).toEqual([])
  expect(find(`${'<div>'.repeat(20_000)}${links.slice(0, 2_000)}`)).toEqual([])
})
