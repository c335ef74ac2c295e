import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTimezone } from '../../src/time/day.ts'
import { findTimezone } from '../../src/time/find-timezone.ts'

it.each([
  ['Asia/Shanghai', 'Asia/Shanghai'],
  [' asia/shanghai ', 'Asia/Shanghai'],
  ['america/new york', 'America/New_York'],
  ['北京', 'Asia/Shanghai'],
  ['上海市', 'Asia/Shanghai'],
  ['香港', 'Asia/Hong_Kong'],
  ['臺北', 'Asia/Taipei'],
  ['Beijing', 'Asia/Shanghai'],
  ['LONDON', 'Europe/London'],
  ['New York', 'America/New_York'],
  ['san francisco', 'America/Los_Angeles'],
  ['ｌｏｎｄｏｎ', 'Europe/London'],
  ['utc', 'UTC'],
])('%s is %s', (text, zone) => {
  expect(findTimezone(text)).toBe(zone)
})

it.each(['', 'Atlantis', '+08:00', '../etc/passwd', 'Asia/', 'Asia/Nowhere', '市'])(
  '%j is nowhere',
  (text) => {
    expect(findTimezone(text)).toBeNull()
  },
)

it('gives only zones that exist', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const zone = findTimezone(text)
      expect(zone === null || isTimezone(zone)).toBe(true)
    }),
  )
})
