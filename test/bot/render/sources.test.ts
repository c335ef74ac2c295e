import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { inline } from '../../../src/bot/render/html.ts'
import { renderSourcePage } from '../../../src/bot/render/source-page.ts'
import { renderFailure, renderReading } from '../../../src/bot/render/sources.ts'
import type { Item, Source } from '../../../src/domain/source.ts'
import { USUAL_SETTINGS } from '../../../src/domain/source-settings.ts'
import { asTelegram, linksOf } from './as-telegram.ts'

const { zh, en } = loadLocales()

const source: Source = {
  id: 4,
  kind: 'feed',
  url: 'https://news.example/rss',
  title: '临江新区 <要闻>',
  addedAt: '2026-04-01T00:00:00Z',
  nextCheckAt: '2026-04-12T01:00:00Z',
  lastCheckedAt: '2026-04-12T00:05:00Z',
  lastOkAt: '2026-04-12T00:05:00Z',
  failures: 0,
  lastError: null,
  lastReason: null,
  state: 'active',
  settings: USUAL_SETTINGS,
}

function item(title: string, publishedAt: string | null): Item {
  return { title, url: `https://news.example/${title}`, publishedAt, guid: null, content: null }
}

describe('renderSourcePage', () => {
  it('numbers the sources by their ids and shows how they are', () => {
    const troubled = { ...source, id: 7, kind: 'list' as const, title: '', failures: 3, lastOkAt: null }
    const fresh = { ...source, id: 9, lastOkAt: null }
    const sources = [
      { source, health: 'well' as const },
      { source: troubled, health: 'troubled' as const },
      { source: fresh, health: 'new' as const },
    ]
    const page = { sources, page: 0, pages: 1, total: 3 }
    const seen = asTelegram(renderSourcePage(page, zh, 'Asia/Shanghai').html)
    expect(seen.text).toBe(`3个来源

✅ #4 临江新区 <要闻>
订阅源 · 上次读取 2026年4月12日 08:05

⚠️ #7 https://news.example/rss
列表页 · 连续3次读取失败，还没有成功过

⏳ #9 临江新区 <要闻>
订阅源 · 等待第一次读取`)
    expect(linksOf(seen)).toHaveLength(3)
  })
})

describe('renderReading', () => {
  it('shows kind, title and the newest three items with dates', () => {
    const items = [
      item('undated', null),
      item('old', '2026-04-01T00:00:00Z'),
      item('newest', '2026-04-12T00:00:00Z'),
      item('newer', '2026-04-11T00:00:00Z'),
    ]
    const reading = { kind: 'feed' as const, title: 'Zone news', items, ttlSeconds: null }
    expect(asTelegram(inline(renderReading(reading, en, 'UTC'))).text).toBe(
      `This address can be read: Zone news (feed, 4 items)
Newest:
• newest · 12 Apr 2026, 00:00
• newer · 11 Apr 2026, 00:00
• old · 1 Apr 2026, 00:00`,
    )
  })
})

describe('renderFailure', () => {
  it('says in the reader’s language what to do, and folds up the details', () => {
    const failure = { reason: 'not_found' as const, message: 'HTTP 404 from <https://news.example>' }
    const seen = asTelegram(inline(renderFailure(failure, zh)))
    expect(seen.text).toBe(
      '⚠️ 这个页面不存在。请在浏览器里确认网址。\n详情\nHTTP 404 from <https://news.example>',
    )
  })
})
