import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { inline } from '../../../src/bot/render/html.ts'
import { renderSourcePage } from '../../../src/bot/render/source-page.ts'
import { renderFailure } from '../../../src/bot/render/sources.ts'
import type { Source } from '../../../src/domain/source.ts'
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
  failingSince: null,
  silentSince: null,
  state: 'active',
  settings: USUAL_SETTINGS,
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

describe('renderFailure', () => {
  const failure = { reason: 'not_found' as const, message: 'news.example has no such page (404)' }
  const told = (words: typeof zh, address = 'https://news.example/a?b=1') =>
    asTelegram(inline(renderFailure(failure, words, address))).text

  it('says in the reader’s language what happened where, and what to do', () => {
    expect(told(zh)).toBe('⚠️ news.example 上没有这个页面（HTTP 404）。请在浏览器里打开网址核对。')
    expect(told(zh, 'news.example:8080/a')).toContain('news.example:8080 上没有')
    expect(told(zh, '<b>')).toMatch(/^⚠️ 这个网站 上没有/)
  })

  it('folds up the English details for whoever reads English', () => {
    expect(told(en)).toBe(
      '⚠️ news.example has no such page (HTTP 404). Open the address in a browser and correct it.\nDetails\nnews.example has no such page (404)',
    )
  })

  it('has a sentence for each reason in both languages, without a status where there is none', () => {
    const reasons = ['bad_address', 'timeout', 'server_error', 'refused', 'article', 'too_costly'] as const
    for (const reason of reasons) {
      for (const words of [zh, en]) {
        const { text } = asTelegram(
          inline(renderFailure({ reason, message: '' }, words, 'https://news.example/')),
        )
        expect(text).not.toContain('HTTP')
        if (reason !== 'bad_address') expect(text).toContain('news.example')
      }
    }
  })
})
