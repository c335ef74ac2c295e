import { describe, expect, it, test } from 'vitest'
import { verifyBrief } from '../../src/brief/verify.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { readText } from '../../src/cli/read-inputs.ts'

function figuresOf(sentence: string) {
  const text = `Plans for Tarnwick\n\nTARNWICK, 3 May 2024 - ${sentence}`
  return verifyBrief(writeRulesBrief(readText(text, 'Asia/Shanghai'))).brief.figures.map(
    ({ value, unit, metric }) => [value, unit, metric],
  )
}

describe('numbers in English words above ninety-nine', () => {
  it.each([
    ['The council approved one hundred and twenty homes at Tarn Field.', [[120, 'home', 'homes']]],
    ['A hundred and forty flats will follow.', [[140, 'flat', 'flats']]],
    ['Two hundred forty jobs were created.', [[240, 'job', 'jobs']]],
    ['Three thousand four hundred and twelve people live there.', [[3412, 'person', 'people']]],
    ['Two hundred and five thousand tourists came.', [[205_000, 'tourist', 'tourists']]],
    [
      'Of the one hundred and fifty plots, one hundred and ten have been sold.',
      [
        [150, 'plot', 'plots'],
        [110, 'plot', 'plots'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(figuresOf(sentence)).toEqual(expected)
  })

  it('reads two numbers joined by "and" as two', () => {
    expect(figuresOf('The firm hired between two hundred and ninety workers.')).not.toContainEqual([
      290,
      'worker',
      'workers',
    ])
    const [first, second] = figuresOf('The two plants made six hundred and two hundred trucks.').slice(-2)
    expect([first?.[0], second?.[0]]).not.toContain(602)
  })

  it('reads one magnitude as before', () => {
    expect(figuresOf('The firm employs two hundred people.')).toEqual([[200, 'person', 'employees']])
    expect(figuresOf('A hundred homes stand empty.').map(([value]) => value)).not.toContain(1)
  })
})

test.each([
  ['The line carried two and a half million passengers.', [[2_500_000, 'passenger', 'passengers']]],
  ['The tunnel will cost two and a half billion dollars.', [[2.5e9, 'USD', 'cost']]],
  ['The ride takes three and a half hours.', [[3.5, 'hour', 'time']]],
  ['The port served half a million passengers.', [[500_000, 'passenger', 'passengers']]],
  ['A quarter of a million tons of steel were shipped.', [[250_000, 't', 'steel']]],
  ['The rate fell by half a percentage point.', [[0.5, 'pp', 'rate decline']]],
  ['Half of the million-yuan fund is spent, and half a year is left.', []],
])('halves and quarters: %s', (sentence, expected) => {
  expect(figuresOf(sentence)).toEqual(expected)
})

test.each([
  ['The mill will employ between two hundred and three hundred people.', [200, 300]],
  ['The plant will create between twenty and thirty jobs.', [20, 30]],
  ['The pier will cost between two and three million dollars.', [2e6, 3e6]],
  ['Two to three plants will move to the zone.', [2, 3]],
  ['The zone added two new plants and three warehouses.', [2, 3]],
])('ranges of numbers in words: %s', (sentence, expected) => {
  expect(figuresOf(sentence).map(([value]) => value)).toEqual(expected)
})

// what stands in digits, has a noun of its own or is more begins no range of words
test.each([
  ['Sales fell by 20,000 to half a million vehicles.', [[500_000, 'vehicle']]],
  ['The fund donated 300 to half a million families.', [[500_000, 'family']]],
  [
    'The firm added two plants to five plants it already runs.',
    [
      [2, 'plant'],
      [5, 'plant'],
    ],
  ],
  ['In the first half a million visitors came.', []],
  ['One quarter of a percentage point was cut.', [[0.25, 'pp']]],
])('no range: %s', (sentence, expected) => {
  const figures = figuresOf(sentence)
  expect(figures.map(([value, unit]) => [value, unit])).toEqual(expected)
})
