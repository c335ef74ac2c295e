import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTimes } from '../../src/time/parse-times.ts'

describe('times of day', () => {
  it.each([
    ['8:00 18:00', ['08:00', '18:00']],
    ['早上8点和晚上6点', ['08:00', '18:00']],
    ['晚上6点半、早上7点', ['07:00', '18:30']],
    ['8点半', ['08:30']],
    ['八点半', ['08:30']],
    ['早上八点一刻', ['08:15']],
    ['二十三点零五分', ['23:05']],
    ['8点18点', ['08:00', '18:00']],
    ['8點和18點', ['08:00', '18:00']],
    ['每天早8晚6', ['08:00', '18:00']],
    ['08：00、１８：３０', ['08:00', '18:30']],
    ['8,18', ['08:00', '18:00']],
    ['8.30', ['08:30']],
    ['7am, 6pm', ['07:00', '18:00']],
    ['at 8 and 18', ['08:00', '18:00']],
    ['晚上十二点', ['00:00']],
    ['中午12点', ['12:00']],
    ['下午3:30', ['15:30']],
    ['凌晨2点', ['02:00']],
    ['18:00 8:00 8点', ['08:00', '18:00']],
  ])('are read from %s', (text, times) => {
    expect(parseTimes(text)).toEqual(times)
  })

  it.each([
    ...['25:00', '24:00', '8:60', '8:00 25:00', '0800', '8:0018:00', '8:00-18:00', '早上', '八', ''],
    ...['08:00 abc', '0 8 * * *', '13pm', '中午8点', '8:', '-8', '8 点 点'],
  ])('are not read from %s', (text) => {
    expect(parseTimes(text)).toBeNull()
  })

  it('are real ones, in order and each once, or none, whatever is typed', () => {
    const word = fc.constantFrom('8', '18', ':', '点', '半', '晚上', ' ', '和', 'pm', '二十', '00', '.', ',')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const times = parseTimes(words.join('')) ?? []
        expect(times).toEqual([...new Set(times)].sort())
        for (const time of times) expect(time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      }),
    )
  })
})
