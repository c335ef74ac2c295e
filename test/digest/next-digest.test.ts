import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comingDigest, dueDigest, nextDigestAt, reschedule } from '../../src/digest/next-digest.ts'
import { addDays } from '../../src/time/day.ts'

const SHANGHAI = { times: ['08:00'], timezone: 'Asia/Shanghai' }
const BERLIN = { times: ['02:30'], timezone: 'Europe/Berlin' }

const next = (hour: Parameters<typeof nextDigestAt>[0], now: string) =>
  nextDigestAt(hour, new Date(now)).toISOString()

describe('the next digest', () => {
  it('is today’s before its hour, and tomorrow’s from the hour on', () => {
    expect(next(SHANGHAI, '2026-11-20T07:59:59+08:00')).toBe('2026-11-20T00:00:00.000Z')
    expect(next(SHANGHAI, '2026-11-20T08:00:00+08:00')).toBe('2026-11-21T00:00:00.000Z')
    // Still the 20th in UTC, the 21st in Shanghai.
    expect(next(SHANGHAI, '2026-11-20T20:00:00Z')).toBe('2026-11-21T00:00:00.000Z')
  })

  it('comes once on the day that has an hour too few, and once on the one with an hour too many', () => {
    // 02:30 does not exist on 29 March 2026 in Berlin; on 25 October it comes twice.
    const spring = nextDigestAt(BERLIN, new Date('2026-03-28T12:00:00Z'))
    expect(spring.toISOString().slice(0, 10)).toBe('2026-03-29')
    expect(nextDigestAt(BERLIN, spring).toISOString()).toBe('2026-03-30T00:30:00.000Z')
    const autumn = nextDigestAt(BERLIN, new Date('2026-10-24T12:00:00Z'))
    expect(autumn.toISOString().slice(0, 10)).toBe('2026-10-25')
    expect(nextDigestAt(BERLIN, autumn).toISOString()).toBe('2026-10-26T01:30:00.000Z')
  })
})

describe('the digest that is due', () => {
  const due = (dueAt: string, now: string, newsFrom: string | null = null) => {
    const instants = {
      dueAt: new Date(dueAt),
      now: new Date(now),
      newsFrom: newsFrom ? new Date(newsFrom) : null,
    }
    const { since, ...rest } = dueDigest(SHANGHAI, instants)
    return { ...rest, since: since.toISOString() }
  }
  const usual = { isTooLate: false, occasion: { dueTime: null, sinceDay: null, sinceTime: null } }

  it('is of the day, and reaches back to the one before', () => {
    expect(due('2026-11-21T08:00:00+08:00', '2026-11-21T08:00:05+08:00')).toEqual({
      date: '2026-11-21',
      time: '08:00',
      since: '2026-11-20T00:00:00.000Z',
      ...usual,
    })
  })

  it('says so when it is late, and is not sent when it is six hours late', () => {
    const at = (time: string) => due('2026-11-21T08:00:00+08:00', `2026-11-21T${time}+08:00`)
    expect(at('08:15:00')).toMatchObject(usual)
    expect(at('08:15:01')).toMatchObject({ isTooLate: false, occasion: { dueTime: '08:00', sinceDay: null } })
    expect(at('13:59:59')).toMatchObject({ isTooLate: false, occasion: { dueTime: '08:00' } })
    expect(at('14:00:00')).toMatchObject({ isTooLate: true })
  })

  it('after days without power is one, of the latest day, over all that was missed, and says since when', () => {
    expect(due('2026-11-21T08:00:00+08:00', '2026-11-24T10:00:00+08:00')).toEqual({
      date: '2026-11-24',
      time: '08:00',
      since: '2026-11-20T00:00:00.000Z',
      isTooLate: false,
      occasion: { dueTime: '08:00', sinceDay: '2026-11-20', sinceTime: null },
    })
  })

  it('begins where the last one that was too late would have begun', () => {
    const next = due('2026-11-22T08:00:00+08:00', '2026-11-22T08:00:00+08:00', '2026-11-20T00:00:00Z')
    expect(next).toEqual({
      date: '2026-11-22',
      time: '08:00',
      since: '2026-11-20T00:00:00.000Z',
      isTooLate: false,
      occasion: { dueTime: null, sinceDay: '2026-11-20', sinceTime: null },
    })
    // Some minutes more, after the clock was set back, are no word worth.
    const minutes = due('2026-11-22T08:00:00+08:00', '2026-11-22T08:00:00+08:00', '2026-11-20T23:05:00Z')
    expect(minutes).toMatchObject({ since: '2026-11-20T23:05:00.000Z', ...usual })
  })

  it('before the hour of a new day is still of the day before', () => {
    expect(due('2026-11-21T08:00:00+08:00', '2026-11-22T07:00:00+08:00')).toMatchObject({
      date: '2026-11-21',
      isTooLate: true,
    })
  })

  it('reaches back a week at most', () => {
    expect(due('2026-10-01T08:00:00+08:00', '2026-11-21T09:00:00+08:00')).toMatchObject({
      date: '2026-11-21',
      time: '08:00',
      since: '2026-11-14T00:00:00.000Z',
    })
  })
})

describe('on some weekdays only', () => {
  // The 20th of November 2026 is a Friday.
  const workdays = { ...SHANGHAI, weekdays: [1, 2, 3, 4, 5] }
  const due = (dueAt: string, now: string) =>
    dueDigest(workdays, { dueAt: new Date(dueAt), newsFrom: null, now: new Date(now) })

  it('comes on those, and begins with the one before', () => {
    expect(next(workdays, '2026-11-20T08:00:00+08:00')).toBe('2026-11-23T00:00:00.000Z')
    const monday = due('2026-11-23T08:00:00+08:00', '2026-11-23T08:00:05+08:00')
    expect(monday).toMatchObject({ date: '2026-11-23', since: new Date('2026-11-20T08:00:00+08:00') })
    expect(monday.occasion).toEqual({ dueTime: null, sinceDay: null, sinceTime: null })
    const weekly = { ...SHANGHAI, weekdays: [1] }
    const dueAt = new Date('2026-11-23T08:00:00+08:00')
    expect(dueDigest(weekly, { dueAt, newsFrom: null, now: dueAt })).toMatchObject({
      since: new Date('2026-11-16T08:00:00+08:00'),
      occasion: { sinceDay: null },
    })
  })

  it('is none on another day, however late the last one is', () => {
    const late = due('2026-11-20T08:00:00+08:00', '2026-11-21T09:00:00+08:00')
    expect(late).toMatchObject({ date: '2026-11-20', isTooLate: true })
  })

  it('waits for the day on which a pause ends', () => {
    const paused = { ...workdays, resumeOn: '2026-11-28' }
    expect(next(paused, '2026-11-20T09:00:00+08:00')).toBe('2026-11-30T00:00:00.000Z')
    expect(next(paused, '2026-11-30T09:00:00+08:00')).toBe('2026-12-01T00:00:00.000Z')
    expect(next({ ...SHANGHAI, resumeOn: '2026-11-28' }, '2026-11-20T09:00:00+08:00')).toBe(
      '2026-11-28T00:00:00.000Z',
    )
  })

  it('can be looked at before it comes', () => {
    expect(comingDigest(workdays, new Date('2026-11-21T12:00:00+08:00'))).toEqual({
      date: '2026-11-23',
      time: '08:00',
      since: new Date('2026-11-20T08:00:00+08:00'),
      occasion: { dueTime: null, sinceDay: null, sinceTime: null },
    })
  })
})

describe('several times a day', () => {
  const twice = { times: ['08:00', '18:00'], timezone: 'Asia/Shanghai' }
  const shanghai = (time: string) => new Date(`2026-11-${time}:00+08:00`)
  const due = (dueAt: string, now: string, newsFrom: string | null = null) =>
    dueDigest(twice, {
      ...{ dueAt: shanghai(dueAt), now: shanghai(now) },
      newsFrom: newsFrom === null ? null : shanghai(newsFrom),
    })

  it('each begins with the one before, and the later one says since when', () => {
    expect(nextDigestAt(twice, shanghai('20T08:00'))).toEqual(shanghai('20T18:00'))
    expect(nextDigestAt(twice, shanghai('20T18:00'))).toEqual(shanghai('21T08:00'))
    const morning = due('20T08:00', '20T08:00')
    expect(morning).toMatchObject({ date: '2026-11-20', time: '08:00', since: shanghai('19T18:00') })
    expect(morning.occasion).toEqual({ dueTime: null, sinceDay: null, sinceTime: null })
    const evening = due('20T18:00', '20T18:00')
    expect(evening).toMatchObject({ date: '2026-11-20', time: '18:00', since: shanghai('20T08:00') })
    expect(evening.occasion).toEqual({ dueTime: null, sinceDay: null, sinceTime: '08:00' })
    expect(comingDigest(twice, shanghai('20T12:00'))).toEqual({
      ...{ date: '2026-11-20', time: '18:00', since: shanghai('20T08:00') },
      occasion: evening.occasion,
    })
  })

  it('one that is late by less than six hours is sent, one that was missed is in the next', () => {
    expect(due('20T08:00', '20T13:59')).toMatchObject({ isTooLate: false, occasion: { dueTime: '08:00' } })
    expect(due('20T08:00', '20T14:00')).toMatchObject({ isTooLate: true, since: shanghai('19T18:00') })
    // What was left out in the morning is in the evening's.
    const owed = due('20T18:00', '20T18:00', '19T18:00')
    expect(owed).toMatchObject({ since: shanghai('19T18:00'), occasion: { sinceDay: '2026-11-19' } })
    // Away over both: one for both.
    const both = due('20T08:00', '20T18:30')
    expect(both).toMatchObject({ time: '18:00', since: shanghai('19T18:00'), isTooLate: false })
    expect(both.occasion).toEqual({ dueTime: '18:00', sinceDay: '2026-11-19', sinceTime: null })
    // Away over the evening and the morning after it.
    const night = due('20T18:00', '21T08:05')
    expect(night).toMatchObject({ date: '2026-11-21', since: shanghai('20T08:00') })
    expect(night.occasion.sinceDay).toBe('2026-11-20')
  })

  it('that daylight saving puts to one instant come once', () => {
    const spring = { times: ['02:30', '03:30'], timezone: 'Europe/Berlin' }
    const at = nextDigestAt(spring, new Date('2026-03-28T12:00:00Z'))
    expect(at.toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(dueDigest(spring, { dueAt: at, newsFrom: null, now: at })).toMatchObject({
      ...{ date: '2026-03-29', time: '03:30', since: new Date('2026-03-28T02:30:00Z') },
    })
    expect(nextDigestAt(spring, at).toISOString()).toBe('2026-03-30T00:30:00.000Z')
  })

  it('hours that change leave out nothing that came since the last digest', () => {
    const known = { nextDigestAt: shanghai('21T08:00'), newsFrom: null }
    const once = (time: string) => ({ times: [time], timezone: 'Asia/Shanghai' })
    const change = (after: Parameters<typeof reschedule>[1], now: string) =>
      reschedule(once('08:00'), after, known, shanghai(now))
    const justAfter = (time: string) => new Date(shanghai(time).getTime() + 1)
    // 09:00 is past; the next one usually begins there.
    expect(change(once('09:00'), '20T12:00')).toEqual({
      ...{ nextDigestAt: shanghai('21T09:00'), newsFrom: justAfter('20T08:00') },
    })
    expect(change(once('07:00'), '20T12:00')).toEqual({ nextDigestAt: shanghai('21T07:00'), newsFrom: null })
    expect(change(twice, '20T12:00')).toEqual({ nextDigestAt: shanghai('20T18:00'), newsFrom: null })
    // The one of 08:00 is due and not made yet.
    const due = { nextDigestAt: shanghai('20T08:00'), newsFrom: null }
    expect(reschedule(once('08:00'), once('07:00'), due, shanghai('20T08:00')).newsFrom).toEqual(
      justAfter('19T08:00'),
    )
  })

  it('over a year every hour has one digest, and no time is in two or in none', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Shanghai')
    const hour = fc.nat(23).map((one) => `${String(one).padStart(2, '0')}:30`)
    const hours = fc.uniqueArray(hour, { minLength: 2, maxLength: 3 }).map((all) => all.sort())
    fc.assert(
      fc.property(zone, hours, (timezone, times) => {
        let at = nextDigestAt({ timezone, times }, new Date('2026-03-20T00:00:00Z'))
        const seen = new Set<string>()
        for (let count = 0; count < 40; count++) {
          const next = nextDigestAt({ timezone, times }, at)
          const { since, date, time } = dueDigest(
            { timezone, times },
            { dueAt: next, newsFrom: null, now: new Date(next.getTime() + 9_000) },
          )
          expect(since).toEqual(at)
          expect(seen.has(`${date} ${time}`)).toBe(false)
          seen.add(`${date} ${time}`)
          at = next
        }
      }),
      { numRuns: 10 },
    )
  })
})

describe('over a year, in zones that change their clocks', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Shanghai',
  ]
  const anyTime = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

  it('every day has one digest, whether its hour exists never, once or twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyTime, (timezone, time) => {
        const days: string[] = []
        let at = nextDigestAt({ timezone, times: [time] }, new Date('2026-01-01T00:00:00Z'))
        while (days.length < 366) {
          // The tick comes a little later.
          const now = new Date(at.getTime() + 9_000)
          const { date, since, isTooLate, occasion } = dueDigest(
            { timezone, times: [time] },
            { dueAt: at, newsFrom: null, now },
          )
          expect([isTooLate, occasion]).toEqual([false, { dueTime: null, sinceDay: null, sinceTime: null }])
          const hours = (at.getTime() - since.getTime()) / 3_600_000
          expect(hours).toBeGreaterThanOrEqual(23)
          expect(hours).toBeLessThanOrEqual(25)
          days.push(date)
          at = nextDigestAt({ timezone, times: [time] }, now)
        }
        const first = days[0] ?? ''
        expect(days).toEqual(days.map((_, index) => addDays(first, index)))
      }),
      { numRuns: 8 },
    )
  })
})
