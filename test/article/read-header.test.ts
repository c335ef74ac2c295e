import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/article/lines/read-header.ts'

const TITLE = '鹭津新区重点项目建设加快推进'
const DATE = '2024-07-03 10:20'

describe('readHeader', () => {
  it.each([
    ['a subtitle', '——上半年项目建设综述'],
    ['a short dash', '—全区项目现场会侧记'],
    ['a line in brackets', '（摘要）'],
    ['the office that wrote it', '鹭津新区管理委员会办公室'],
    ['an office in Traditional script', '鷺津市都市發展局'],
  ])('takes the title above %s', (_, below) => {
    expect(readHeader([TITLE, below, `来源：鹭津日报 ${DATE}`])).toMatchObject({
      title: TITLE,
      source: '鹭津日报',
      subtitles: [below],
    })
  })

  it('takes the line at the byline below a column of the site', () => {
    expect(readHeader(['鹭津要闻', TITLE, `来源：鹭津日报 ${DATE}`])).toMatchObject({
      title: TITLE,
      subtitles: [],
    })
  })

  it.each([
    ['全省开发区打破旧格局', '鹭津要闻'],
    ['（全文）鹭津新区十四五规划', '规划文本'],
  ])('does not take %s for an addition', (title, column) => {
    expect(readHeader([column, title, `来源：鹭津日报 ${DATE}`]).title).toBe(title)
  })

  it('joins the office and what its notice is on', () => {
    const [office, notice] = ['鹭津新区管理委员会办公室', '关于印发重点项目清单的通知']
    expect(readHeader([office, notice]).title).toBe(office + notice)
    expect(readHeader([office, notice, `发布时间：${DATE}`]).title).toBe(office + notice)
    expect(readHeader(['政务公开', notice, `发布时间：${DATE}`]).title).toBe(notice)
  })

  it('takes an office for the title where there is no other', () => {
    expect(readHeader(['鹭津新区管理委员会', DATE]).title).toBe('鹭津新区管理委员会')
  })

  it('has no title without lines', () => {
    expect(readHeader([])).toEqual({ title: '', source: null, date: null, subtitles: [] })
  })
})
