import { describe, expect, it } from 'vitest'
import { LOCALES, loadLocales } from '../../../src/bot/locales.ts'
import { renderNotice } from '../../../src/bot/render/notice.ts'
import type { Notice } from '../../../src/domain/notice.ts'
import { asTelegram } from './as-telegram.ts'

const SINCE = '2026-06-01T00:00:00.000Z'
const named = (id: number) => ({
  ...{ id, title: `<b>${'长'.repeat(300)}&`, since: SINCE },
  url: `https://${'a'.repeat(60)}.example/${'x'.repeat(900)}?"<`,
})
const eight = Array.from({ length: 8 }, (_, n) => named(999_999_999_000 + n))

const NOTICES: readonly Notice[] = [
  {
    ...{ kind: 'failing', total: 1234 },
    sources: eight.map((one) => ({ ...one, failures: 12, reason: 'refused' as const, message: 'no (403)' })),
  },
  { kind: 'recovered', total: 9, sources: eight },
  { kind: 'silent', total: 9, sources: eight.map((one) => ({ ...one, days: 999, everyDays: 30 })) },
  { kind: 'outage', since: SINCE, total: 7 },
  { kind: 'outage_over', since: SINCE, until: SINCE, total: 7 },
]

describe.each(LOCALES)('a notice in %s', (locale) => {
  it.each(NOTICES)('is one message of good markup, whatever sites call themselves: $kind', (notice) => {
    const { text, buttons } = renderNotice(notice, loadLocales()[locale], 'Asia/Shanghai')
    const shown = asTelegram(text.html)
    expect(shown.text.length).toBeLessThanOrEqual(4096)
    expect(buttons.length).toBe(notice.kind === 'failing' || notice.kind === 'silent' ? 3 : 0)
  })
})

it('lets the one source of a notice be dealt with at once', () => {
  const [notice] = NOTICES
  if (notice?.kind !== 'failing') throw new Error('The first notice is of failing sources')
  const one = { ...notice, total: 1, sources: notice.sources.slice(0, 1) }
  const { text, buttons } = renderNotice(one, loadLocales().en, 'UTC')
  expect(text.html).toContain('A source cannot be read any more')
  expect(text.html).toContain('failed 12 times in a row, since 1 Jun 2026, 00:00')
  expect(buttons.map((row) => row.map(({ text: label }) => label))).toEqual([
    ['🔄 Check now', '⏸ Pause'],
    ['⚙️ Its card'],
  ])
})
