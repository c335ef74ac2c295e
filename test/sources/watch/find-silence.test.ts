import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRhythm, findSilence } from '../../../src/sources/watch/find-silence.ts'

const DAY_MS = 86_400_000

/** The instants, newest first, of items `daysAgo` this day. */
function newsBefore(last: string, ...daysAgo: readonly number[]): Date[] {
  return [...daysAgo].sort((a, b) => a - b).map((days) => new Date(Date.parse(last) - days * DAY_MS))
}

const daily = (last: string) => newsBefore(last, ...Array(30).keys())
const later = (last: string, days: number) => new Date(Date.parse(last) + days * DAY_MS)

describe('a silence', () => {
  it('is told of a daily source after a week, with what was usual', () => {
    const last = '2026-06-10T09:00:00+08:00'
    expect(findSilence(daily(last), later(last, 7))).toBeNull()
    expect(findSilence(daily(last), later(last, 9))).toEqual({ since: new Date(last), days: 9, everyDays: 1 })
  })

  it('is longer for a weekly source', () => {
    const last = '2026-06-10T09:00:00+08:00'
    const weekly = newsBefore(last, ...Array.from({ length: 12 }, (_, week) => week * 7))
    expect(findRhythm(weekly)).toMatchObject({ everyDays: 7 })
    expect(findSilence(weekly, later(last, 20))).toBeNull()
    expect(findSilence(weekly, later(last, 30))).toMatchObject({ days: 30, everyDays: 7 })
  })

  it('is not the pause of a source that publishes in bursts', () => {
    const last = '2026-08-30T09:00:00+08:00'
    const bursts = newsBefore(last, ...[0, 1, 2, 3, 22, 23, 24, 25, 44, 45, 46, 66, 67, 68])
    expect(findSilence(bursts, later(last, 22))).toBeNull()
    expect(findSilence(bursts, later(last, 40))).not.toBeNull()
  })

  it('does not go unnoticed after one that was before', () => {
    const last = '2026-08-30T09:00:00+08:00'
    const once = newsBefore(last, ...Array(10).keys(), ...Array.from({ length: 10 }, (_, day) => 45 + day))
    expect(findSilence(once, later(last, 9))).not.toBeNull()
  })

  it.each([
    ['National Day', '2026-09-30T16:00:00+08:00', '2026-10-14T10:00:00+08:00', '2026-10-20T10:00:00+08:00'],
    [
      'the Spring Festival of 2026',
      '2026-02-13T16:00:00+08:00',
      '2026-03-02T10:00:00+08:00',
      '2026-03-20T10:00:00+08:00',
    ],
    [
      'the Spring Festival of 2028',
      '2028-01-22T16:00:00+08:00',
      '2028-02-08T10:00:00+08:00',
      '2028-02-25T10:00:00+08:00',
    ],
  ])('is not %s, nor told late after it', (_, last, stillFine, told) => {
    expect(findSilence(daily(last), new Date(stillFine))).toBeNull()
    expect(findSilence(daily(last), new Date(told))).not.toBeNull()
  })

  it('is nobody’s whose rhythm is not known', () => {
    const last = '2026-06-10T09:00:00+08:00'
    expect(findSilence([], later(last, 900))).toBeNull()
    expect(findSilence(newsBefore(last, 0, 1, 2, 3, 4, 5), later(last, 900))).toBeNull()
  })

  it('is never shorter than a week, and never without a rhythm', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 })
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 40_000 }), (hours, wait) => {
        const last = '2026-06-10T09:00:00+08:00'
        const days = newsBefore(last, ...hours.map((hour) => hour / 24))
        const silence = findSilence(days, new Date(Date.parse(last) + wait * 3_600_000))
        if (silence) expect(silence.days).toBeGreaterThan(7)
        if (silence) expect(findRhythm(days)).not.toBeNull()
      }),
    )
  })
})
