import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodePress, type Press, parsePress } from '../../src/bot/callback-data.ts'

const presses: Press[] = [
  { kind: 'subscribe' },
  { kind: 'today' },
  { kind: 'choose-language' },
  { kind: 'choose-time' },
  { kind: 'filter' },
  { kind: 'length', length: 'headlines' },
  { kind: 'filter-tag', tag: 'aB3_-fgh' },
  { kind: 'weekday', id: 7 },
  { kind: 'pause-days', id: 14 },
  { kind: 'language', locale: 'en' },
  { kind: 'length', length: 'full', of: 999_999_999_999_999 },
  { kind: 'filter-off', of: 12 },
  { kind: 'filter-tag', tag: 'aB3_-fgh', of: 999_999_999_999_999 },
  { kind: 'weekday', id: 7, of: 12 },
  { kind: 'time-toggle', time: '18:00', of: 12 },
  { kind: 'timezone', timezone: 'America/Argentina/ComodRivadavia', of: 999_999_999_999_999 },
  { kind: 'subscription-language', locale: 'en', of: 12 },
  { kind: 'subscriptions' },
  { kind: 'subscription', id: 12 },
  { kind: 'channel-new', id: 12 },
  { kind: 'time', time: '08:00' },
  { kind: 'timezone', timezone: 'America/Argentina/ComodRivadavia' },
  { kind: 'add-source' },
  { kind: 'remove-source', id: 999_999_999_999 },
  { kind: 'add-samples' },
  { kind: 'sources-page', page: 0 },
  { kind: 'source-card', id: 12 },
  { kind: 'source-check', id: 12 },
  { kind: 'source-pause', id: 12 },
  { kind: 'source-resume', id: 12 },
  { kind: 'restore-source', id: 999_999_999_999 },
  { kind: 'preview-add', token: 'aB3_-fghijkl' },
  { kind: 'preview-cancel', token: '------------' },
  { kind: 'preview-choose', token: 'aB3_-fghijkl', index: 0 },
  { kind: 'preview-choose', token: 'aB3_-fghijkl', index: 99 },
  { kind: 'import-stop', token: '____________' },
  { kind: 'catalogue' },
  { kind: 'catalogue-try' },
  { kind: 'catalogue-page', id: 1 },
  { kind: 'catalogue-tick', id: 115 },
  { kind: 'catalogue-tick-page', id: 2 },
  { kind: 'why', id: 12 },
  { kind: 'more', id: 999_999_999_999, from: 10 },
  { kind: 'digest-week' },
  { kind: 'chart', id: 12 },
  { kind: 'digest-day', day: '2026-11-20' },
  { kind: 'earlier', day: '2026-11-20' },
  { kind: 'days', day: '2024-02-29' },
]

describe('button data', () => {
  it.each(presses)('comes back as it went: $kind', (press) => {
    const data = encodePress(press)
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
    expect(parsePress(data)).toEqual(press)
  })

  it('is read from old buttons for ever: these strings are out there', () => {
    expect(parsePress('time:08:00')).toEqual({ kind: 'time', time: '08:00' })
    expect(parsePress('timezone:Asia/Shanghai')).toEqual({ kind: 'timezone', timezone: 'Asia/Shanghai' })
    expect(parsePress('remove-source:12')).toEqual({ kind: 'remove-source', id: 12 })
    expect(parsePress('language:zh')).toEqual({ kind: 'language', locale: 'zh' })
    expect(parsePress('length:full')).toEqual({ kind: 'length', length: 'full' })
    expect(parsePress('weekday:3')).toEqual({ kind: 'weekday', id: 3 })
  })

  it.each([
    '',
    ':',
    'time',
    'sources-page:-1',
    'sources-page',
    'source-card:0',
    'time:',
    'time:24:00',
    'subscribe:1',
    'language:fr',
    'digest-day:2026-02-30',
    'earlier:yesterday',
    'days',
    'timezone:+08:00',
    'length:endless',
    'length@0:full',
    'length@1',
    'length@1x:full',
    'today@1',
    'subscription@1:2',
    'filter-tag:aB3_-fg',
    'filter-tag',
    'constructor',
    'preview-add',
    'preview-add:short',
    'preview-add:aB3_-fghijkl.1',
    'preview-choose:aB3_-fghijkl',
    'preview-choose:aB3_-fghijkl.100',
    'preview-choose:aB3_-fghijkl.01',
    'import-stop:aB3_-fghijk/',
  ])('is nothing when it is not ours: %j', (data) => expect(parsePress(data)).toBeNull())

  it('survives anything', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 64 }),
      fc.tuple(fc.constantFrom(...presses.map(({ kind }) => kind)), fc.string()).map(([k, t]) => `${k}:${t}`),
      fc
        .tuple(fc.stringMatching(/^[\w-]{11,13}$/), fc.string({ maxLength: 3 }))
        .map(([t, n]) => `preview-choose:${t}.${n}`),
    )
    fc.assert(
      fc.property(hostile, (data) => {
        const press = parsePress(data)
        if (press) expect(encodePress(press)).toBe(data)
      }),
    )
  })

  it('of any token and number goes and comes back', () => {
    const token = fc.stringMatching(/^[\w-]{12}$/)
    fc.assert(
      fc.property(token, fc.nat({ max: 99 }), (name, index) => {
        for (const press of [
          { kind: 'preview-choose', token: name, index },
          { kind: 'preview-add', token: name },
        ] as const)
          expect(parsePress(encodePress(press))).toEqual(press)
      }),
    )
  })

  it('refuses to be longer than Telegram takes', () => {
    expect(() => encodePress({ kind: 'timezone', timezone: 'A'.repeat(60) })).toThrow('64 bytes')
  })
})
