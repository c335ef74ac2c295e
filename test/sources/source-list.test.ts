import { describe, expect, it } from 'vitest'
import { type SourceSettings, USUAL_SETTINGS } from '../../src/domain/source-settings.ts'
import { readSourceList } from '../../src/sources/read-source-list.ts'
import { writeOpml } from '../../src/sources/write-opml.ts'
import { source } from '../bot/support/memory-services.ts'

const addressesOf = (text: string) => readSourceList(text)?.map(({ address }) => address)

describe('readSourceList', () => {
  it('reads a list of addresses, each once, without comments', () => {
    const text = '\uFEFF# zones\r\nhttps://a.example/#top\r\n\r\nb.example/news # b\nhttps://a.example/#top\n'
    expect(addressesOf(text)).toEqual(['https://a.example/#top', 'b.example/news'])
  })

  it('reads OPML in order, however it nests and whatever is missing', () => {
    const text = `<?xml version="1.0"?><opml><body><outline text="Zones"><outline xmlUrl="https://a.example/?a=1&b=2"/>
      <outline text="Ports"><outline type="rss" xmlurl=" https://b.example/ "/></outline></outline>
      <outline text="c" htmlUrl="https://c.example/"/><outline xmlUrl="https://d.example/" title="D"/></body></opml>`
    expect(addressesOf(text)).toEqual([
      'https://a.example/?a=1&b=2',
      'https://b.example/',
      'https://d.example/',
    ])
    expect(readSourceList(text)?.at(-1)).toMatchObject({ title: 'D', kind: null, state: 'active' })
  })

  it('gives null for other markup, also when it nests without end', () => {
    expect(readSourceList('<html><body>no</body></html>')).toBeNull()
    expect(readSourceList(`<opml><body>${'<outline text="x">'.repeat(50_000)}`)).toBeNull()
    expect(readSourceList('')).toEqual([])
  })

  it('leaves out addresses that no site has', () => {
    expect(addressesOf(`https://a.example/${'x'.repeat(3000)}\nhttps://b.example/`)).toEqual([
      'https://b.example/',
    ])
  })
})

describe('writeOpml', () => {
  it('is read back with kind, title and state', () => {
    const list = { ...source(1, 'https://a.example/?a=1&b=<2>', '临江 <要闻> & "co"'), kind: 'list' as const }
    const paused = { ...source(2, 'https://b.example/', ''), state: 'paused' as const }
    expect(readSourceList(writeOpml([list, paused], new Date(0)))).toEqual([
      { address: list.url, title: list.title, kind: 'list', state: 'active', settings: USUAL_SETTINGS },
      { address: paused.url, title: paused.url, kind: 'feed', state: 'paused', settings: USUAL_SETTINGS },
    ])
  })

  it('is read back with tags, zone and selectors, but not with the leave to ignore robots.txt', () => {
    const settings: SourceSettings = {
      tags: { regions: ['安徽', '合肥'], industries: ['新能源', 'R&D'] },
      timezone: 'Asia/Tokyo',
      selectors: { link: 'ul.news > li a[href*="/t2"]', title: null, date: 'span, em', body: '#zoom "x"' },
      robots: 'ignore',
    }
    const one = { ...source(1, 'https://a.example/', 'A'), kind: 'sitemap' as const, settings }
    expect(readSourceList(writeOpml([one], new Date(0)))).toMatchObject([
      { kind: 'sitemap', settings: { ...settings, robots: 'obey' } },
    ])
    expect(writeOpml([one], new Date(0))).toContain(
      'category="/region/安徽,/region/合肥,/industry/新能源,/industry/R&amp;D"',
    )
  })

  it('takes the categories of other readers for industries, and drops what is no tag', () => {
    const outline = `<outline xmlUrl="https://a.example/" category="/News/Steel,Harbours,,${'x'.repeat(99)}" kgZone="Mars/Base" kgSelectors="junk"/>`
    expect(readSourceList(`<opml><body>${outline}</body></opml>`)?.[0]?.settings).toEqual({
      ...USUAL_SETTINGS,
      tags: { regions: [], industries: ['Steel', 'Harbours'] },
    })
  })
})
