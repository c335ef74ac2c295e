import { describe, expect, it } from 'vitest'
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
