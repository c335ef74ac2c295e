import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayInZone, instantAt, isDay, isTimezone, parseTimeOfDay } from '../../src/time/day.ts'
import { parseDate } from '../../src/time/parse-date.ts'

const NOW = new Date('2026-03-05T04:00:00Z') // noon in Shanghai
const read = (text: string, zone = 'Asia/Shanghai') => parseDate(text, zone, NOW)

describe('parseDate', () => {
  it.each([
    ['2022年3月1日', '2022-03-01T00:00:00+08:00'],
    ['2022年3月1日 08:05', '2022-03-01T08:05:00+08:00'],
    ['发布时间：２０２２－０３－０１　08:00:09', '2022-03-01T08:00:09+08:00'],
    ['[2022/3/1]', '2022-03-01T00:00:00+08:00'],
    ['2022.03.01', '2022-03-01T00:00:00+08:00'],
    ['t20220301_123456.html', '2022-03-01T00:00:00+08:00'],
    ['2022-03-01 08:00:00', '2022-03-01T08:00:00+08:00'],
    ['2022-03-01T08:00:00Z', '2022-03-01T08:00:00Z'],
    ['2022-03-01T08:00:00+01:00', '2022-03-01T08:00:00+01:00'],
    ['Tue, 01 Mar 2022 08:00:00 +0800', '2022-03-01T08:00:00+08:00'],
    ['Tue, 01 Mar 2022 08:00:00 GMT', '2022-03-01T08:00:00Z'],
    ['Tue, 01 Mar 2022 08:00:00 CST', '2022-03-01T08:00:00+08:00'],
    ['Tue Mar 01 08:00:00 CST 2022', '2022-03-01T08:00:00+08:00'],
    ['01 March 2022 08:00:00 +0000', '2022-03-01T08:00:00Z'],
    ['20220301083000', '2022-03-01T08:30:00+08:00'],
    ['202203010830', '2022-03-01T08:30:00+08:00'],
    ['2022-3-1 8:05', '2022-03-01T08:05:00+08:00'],
    ['03-01 08:00', '2026-03-01T08:00:00+08:00'],
    ['12月31日', '2025-12-31T00:00:00+08:00'],
    ['3小时前', '2026-03-05T09:00:00+08:00'],
    ['5 分钟前', '2026-03-05T11:55:00+08:00'],
    ['2 hours ago', '2026-03-05T10:00:00+08:00'],
    ['昨天 18:30', '2026-03-04T18:30:00+08:00'],
    ['今天 08:00', '2026-03-05T08:00:00+08:00'],
    ['March 1, 2022', '2022-03-01T00:00:00+08:00'],
    ['1 Mar 2022 9:30 pm', '2022-03-01T21:30:00+08:00'],
    ['半小时前', '2026-03-05T11:30:00+08:00'],
    ['一小时前', '2026-03-05T11:00:00+08:00'],
    ['十二分钟前', '2026-03-05T11:48:00+08:00'],
    ['兩天前', '2026-03-03T12:00:00+08:00'],
    ['5 分鐘前', '2026-03-05T11:55:00+08:00'],
    ['1个月前', '2026-02-05T12:00:00+08:00'],
    ['2年前', '2024-03-05T12:00:00+08:00'],
    ['an hour ago', '2026-03-05T11:00:00+08:00'],
    ['2 months ago', '2026-01-05T12:00:00+08:00'],
    ['3月1日 下午3:20', '2026-03-01T15:20:00+08:00'],
    ['2022年3月1日 8点', '2022-03-01T08:00:00+08:00'],
    ['2022年3月1日12时', '2022-03-01T12:00:00+08:00'],
    ['下午12:05，2022-03-01', '2022-03-01T00:00:00+08:00'],
    ['民国111年3月1日', '2022-03-01T00:00:00+08:00'],
    ['111/03/01 10:12', '2022-03-01T10:12:00+08:00'],
    ['發布日期：111-03-01', '2022-03-01T00:00:00+08:00'],
    ['2022·03·01', '2022-03-01T00:00:00+08:00'],
    ['Mar 1', '2026-03-01T00:00:00+08:00'],
    ['31 December, 08:00', '2025-12-31T08:00:00+08:00'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    '',
    '浏览：1234次',
    '13800138000',
    '2022年13月1日',
    '0001-01-01',
    '9999-12-31',
    '2022-02-30',
    '工程总投资',
    '2022年前',
    '2月30日',
    'May 5 projects',
    'Mark 1',
    'Maybe 12',
  ])('takes %j for no date', (text) => {
    expect(read(text)).toBeNull()
  })

  it('reads a date without a zone in the zone of its source', () => {
    expect(read('2022-07-01 08:00', 'Europe/Berlin')).toBe('2022-07-01T08:00:00+02:00')
  })

  it('gives a valid instant or null for anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789年月日-/:.前天小时 TZ+agoMar') }),
        (text) => {
          const found = read(text)
          expect(found === null || !Number.isNaN(Date.parse(found))).toBe(true)
        },
      ),
    )
  })
})

describe('days', () => {
  it('sees the day as the zone does', () => {
    const instant = new Date('2026-03-04T16:30:00Z')
    expect(dayInZone(instant, 'Asia/Shanghai')).toBe('2026-03-05')
    expect(dayInZone(instant, 'America/New_York')).toBe('2026-03-04')
  })

  it('moves a time that daylight saving skips behind the gap', () => {
    expect(instantAt('2026-03-29', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(instantAt('2026-03-30', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-30T00:30:00.000Z')
  })

  it('counts days over months and rejects days that do not exist', () => {
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(isDay('2026-02-28')).toBe(true)
    expect(isDay('2026-02-29')).toBe(false)
    expect(isDay('28.2.2026')).toBe(false)
  })

  it('knows zone names from offsets and fantasy', () => {
    expect(isTimezone('Asia/Shanghai')).toBe(true)
    expect(isTimezone('Mars/Olympus')).toBe(false)
    expect(isTimezone('+08:00')).toBe(false)
  })
})

describe('parseTimeOfDay', () => {
  it.each([
    ['8:00', '08:00'],
    ['08：30', '08:30'],
    ['8', '08:00'],
    ['8点', '08:00'],
    ['7点半', '07:30'],
    ['9:30 PM', '21:30'],
    ['12am', '00:00'],
    ['23:59', '23:59'],
  ])('reads %s', (text, expected) => {
    expect(parseTimeOfDay(text)).toBe(expected)
  })

  it.each(['24:00', '8:60', 'morning', '', '13pm', '-1', '8:00:00'])('refuses %j', (text) => {
    expect(parseTimeOfDay(text)).toBeNull()
  })
})
