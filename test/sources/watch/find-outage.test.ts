import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/domain/source.ts'
import { findOutage, isVictim } from '../../../src/sources/watch/find-outage.ts'
import { source } from '../../bot/support/memory-services.ts'

const NOW = new Date('2026-06-10T12:00:00Z')
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
const at = (minutes: number) => ago(minutes).toISOString()

/** Of another host each; they began to fail when the argument says. */
function failed(count: number, over: Partial<Source> = {}): Source[] {
  return Array.from({ length: count }, (_, index) => ({
    ...source(index + 1, `https://host${index}.example/feed`),
    ...{ failures: 2, failingSince: at(40), lastCheckedAt: at(10), lastReason: 'timeout' as const },
    ...over,
  }))
}

describe('an outage', () => {
  it('is that many hosts cannot be reached, and none has been since', () => {
    expect(findOutage(failed(6), ago(41), NOW)).toEqual({ since: ago(40), total: 6 })
    expect(findOutage(failed(6), null, NOW)).toEqual({ since: ago(40), total: 6 })
  })

  it.each<[string, readonly Source[], Date]>([
    ['few are concerned', failed(5), ago(41)],
    ['all are of one host', failed(20, { url: 'https://a.example/feed' }), ago(41)],
    ['another was read meanwhile', failed(6), ago(5)],
    ['the sites answer', failed(6, { lastReason: 'not_found' }), ago(41)],
    ['it has only begun', failed(6, { failingSince: at(20) }), ago(41)],
    ['they failed before', failed(6, { failingSince: at(9_000) }), ago(41)],
  ])('is not when %s', (_, failing, newestOk) => expect(findOutage(failing, newestOk, NOW)).toBeNull())

  it('excuses what failed by it, and nothing else', () => {
    const [one = source(1, 'https://a.example')] = failed(1)
    expect(isVictim(one, null)).toBe(false)
    expect(isVictim(one, { since: at(40), until: null })).toBe(true)
    expect(isVictim(one, { since: at(40), until: at(11) })).toBe(false)
    expect(isVictim({ ...one, lastReason: 'refused' }, { since: at(40), until: null })).toBe(false)
  })
})
