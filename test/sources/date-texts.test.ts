import { describe, expect, it } from 'vitest'
import { dateInUrl, isDateText } from '../../src/sources/date-texts.ts'
import { readList } from '../../src/sources/read-list.ts'

const options = { timezone: 'Asia/Shanghai', now: new Date('2026-03-05T04:00:00Z') }

describe('a text that is a date and nothing else', () => {
  it.each([
    '03-01 08:00',
    '3小时前',
    '[2022/3/1]',
    '半小时前',
    '兩天前',
    '發佈於 3 小時前',
    '发布时间：2022年3月1日 下午3点',
    '２０２２－０３－０１',
    '二〇二二年三月一日',
    '2022-03-01T08:00:00+08:00',
    '2022-03-01T00:00Z',
    '2022-03-01 08:00:00 CST',
    'Mar 1',
    'an hour ago',
  ])('%s', (text) => expect(isDateText(text, options)).toBe(true))

  it.each([
    '3月1日开工',
    '总投资43亿元',
    '第3天',
    '2022年前',
    '5月5日项目',
    'May 5 projects',
    '3.5',
    '1/3',
    '晚上',
  ])('not %s', (text) => expect(isDateText(text, options)).toBe(text === '1/3'))
})

describe('the date in an address', () => {
  const paths = [
    ...['/2022/3/1/a.html', '/2022-03/01/a.html', '/202203/01/a.html', '/202203/t20220301_1.html'],
    ...['/art/2022/3/1/art_1_2.html', '/n1/2022/0301/c1-2.html', '/20220301083000.html', '/2022-3/1/a.html'],
    ...['/2022_03_01/1.html', '/a/2022-3-1.html', '/2022/03/01', '/html/2022-03/01/content_1.htm'],
  ]
  it.each(paths)('%s', (path) => {
    expect(dateInUrl(`http://a.example${path}`, options)).toBe('2022-03-01T00:00:00+08:00')
  })

  it.each([
    ...[
      '/2022/03/a.html',
      '/id/20221301',
      '/id/123420220301',
      '/202203011234567.html',
      '/20991231/a',
      '/2022/3/12.html',
    ],
    ...['/0000/00/00/', '/99991231/', '/2022/13/40/', '/2022-03.html'],
  ])('none in %s', (path) => {
    expect(dateInUrl(`http://a.example${path}`, options)).toBeNull()
  })
})

it('rows without a zone are of the zone of their source, whatever form their dates have', () => {
  const forms = ['03-01 08:00', '3小时前', '[2022/3/1]', '2022年3月1日', '昨天 18:30', '']
  const rows = forms.map(
    (form, n) =>
      `<li><a href="/${n === 5 ? '2022/3/1/' : ''}${n}.html">临汀智慧港区项目第${n}期开工</a><span>${form}</span></li>`,
  )
  const read = (timezone: string) =>
    readList(`<ul>${rows.join('')}</ul>`, { ...options, timezone, url: 'http://a.example/' })?.items.map(
      ({ publishedAt }) => publishedAt,
    )
  expect(read('Asia/Shanghai')).toEqual([
    '2026-03-01T08:00:00+08:00',
    '2026-03-05T09:00:00+08:00',
    '2022-03-01T00:00:00+08:00',
    '2022-03-01T00:00:00+08:00',
    '2026-03-04T18:30:00+08:00',
    '2022-03-01T00:00:00+08:00',
  ])
  expect(read('Asia/Urumqi')?.[0]).toBe('2026-03-01T08:00:00+06:00')
  expect(read('Asia/Urumqi')?.[5]).toBe('2022-03-01T00:00:00+06:00')
})
