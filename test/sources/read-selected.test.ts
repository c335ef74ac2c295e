import { describe, expect, it } from 'vitest'
import type { Selectors } from '../../src/domain/source-settings.ts'
import { readSelected } from '../../src/sources/read-selected.ts'

const NOW = new Date('2026-11-24T04:00:00Z')
const options = { url: 'https://zone.example/news/', timezone: 'Asia/Shanghai', now: NOW }
const none: Selectors = { link: null, title: null, date: null, body: null }

/** A list of tiles without dates in their text, among menus that look more like news. */
const PAGE = `<html><head><title>要闻</title></head><body>
<ul class="menu"><li><a href="/a">关于做好重大项目申报工作的通知专栏</a> 2026-11-01</li><li><a href="/b">招商引资政策文件汇编下载专栏</a> 2026-11-02</li></ul>
<div class="tiles">
  <div class="tile" onclick="go(1)"><p class="when">刊发 2026-11-20 ★</p><h4>港区</h4><a href="1.html"><img src="1.png"></a></div>
  <div class="tile" onclick="go(2)"><p class="when">刊发 2026-11-21 ★</p><h4>电池</h4><a href="http://weixin.example/s/2"><img src="2.png"></a></div>
  <div class="tile" onclick="go(3)"><p class="when"></p><h4></h4><a href="3.html">三号厂房交付</a></div>
  <div class="tile"><h4>没有链接</h4></div>
</div>
<p class="flat"><a href="x.html">甲</a><em>2026-11-18</em><a href="y.html">乙</a><em>2026-11-19</em></p></body></html>`

const read = (selectors: Partial<Selectors>) => readSelected(PAGE, { ...none, ...selectors }, options)
const itemsOf = (selectors: Partial<Selectors>) => {
  const reading = read(selectors)
  if (reading.kind === 'failed') throw new Error(reading.message)
  return reading.items.map(({ url, title, publishedAt }) => [url, title, publishedAt])
}

describe('a list read by selectors', () => {
  it('has the links that it names, with title and date of the row around', () => {
    expect(itemsOf({ link: '.tile', title: 'h4', date: '.when' })).toEqual([
      ['https://zone.example/news/1.html', '港区', '2026-11-20T00:00:00+08:00'],
      ['http://weixin.example/s/2', '电池', '2026-11-21T00:00:00+08:00'],
      ['https://zone.example/news/3.html', '三号厂房交付', null],
    ])
    expect(read({ link: '.tile', title: 'h4', date: '.when' })).toMatchObject({
      title: '要闻',
      unmatched: [],
    })
  })

  it('takes what lies in a link for it, and what stands beside it for its row', () => {
    expect(itemsOf({ link: '.tile img' }).map(([url]) => url)).toHaveLength(2)
    expect(itemsOf({ link: '.flat a', date: 'em' })).toEqual([
      ['https://zone.example/news/x.html', '甲', '2026-11-18T00:00:00+08:00'],
      ['https://zone.example/news/y.html', '乙', '2026-11-19T00:00:00+08:00'],
    ])
  })

  it('may be of one article', () => {
    expect(itemsOf({ link: '.tile:first-child a', title: 'h4', date: '.when' })).toEqual([
      ['https://zone.example/news/1.html', '港区', '2026-11-20T00:00:00+08:00'],
    ])
  })

  it('tells which selectors find nothing, and reads on without them', () => {
    expect(read({ link: '.flat a', title: 'h9', date: 'time' })).toMatchObject({
      unmatched: ['title', 'date'],
      items: [{ title: '甲', publishedAt: '2026-11-18T00:00:00+08:00' }, { title: '乙' }],
    })
  })

  it('fails when no link is found, or a selector cannot be read', () => {
    const fault = (selectors: Partial<Selectors>) => {
      const reading = read(selectors)
      return reading.kind === 'failed' ? reading.selector : null
    }
    expect(fault({ link: '.none' })).toEqual({ name: 'link', fault: 'unmatched' })
    expect(fault({ link: 'h4' })).toEqual({ name: 'link', fault: 'unmatched' })
    expect(fault({ link: 'a', body: 'div[' })).toEqual({ name: 'body', fault: 'unreadable' })
  })
})
