import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const counted = (text: string): string[] =>
  figuresOf(`Zone report\n${text}`, 'en', '2026-10-12T00:00:00+08:00').map(
    ({ text: amount, unit }) => `${amount} | ${unit}`,
  )

describe('counts whose noun stands elsewhere', () => {
  it.each([
    ['All 38 train sets have been ordered; six have been delivered.', 'six | set'],
    ['Among 88 projects, 19 have not begun. Lawsuits hold up eight of them.', 'eight | project'],
    ['Halvik has 94 projects. Of these, 31 have been finished.', '31 | project'],
    ['In June, 214 firms were registered, 17 more than in May.', '17 | firm'],
    ['Vessel calls numbered 1,730.', '1,730 | call'],
    ['The number of miners dropped from 6,900 in 2020 to 2,750 at the end of last year.', '2,750 | miner'],
    ['The mill that it replaced employed 4,600.', '4,600 | person'],
    ['Manufacturing employment, at 7,150, is still low.', '7,150 | person'],
    ['Payroll stands at 486 people, short of the 650 forecast for year one.', '650 | person'],
    ['Orvane is home to 12,870 firms, among them 418 foreign-funded ones.', '418 | firm'],
    ['The port comprises six 5,000-tonne berths.', 'six | berth'],
    ['The city ordered 88 electric buses.', '88 electric buses | bus'],
    ['The project has 750m of quay.', '750m | m'],
  ])('%s', (text, expected) => {
    expect(counted(text)).toContain(expected)
  })

  it.each([
    ['About 11,200 people work on the line, nine in ten of them locals.', 'ten | person'],
    ['The cabinet agreed by seven votes to two.', 'two | vote'],
    ['Storage fell on July 1, 11 percentage points lower than before.', '1 | pp'],
  ])('are none in: %s', (text, none) => {
    expect(counted(text)).not.toContain(none)
  })
})
