import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const told = (text: string): string[] =>
  figuresOf(`Zone report\n${text}`, 'en', '2026-10-12T00:00:00+08:00').map(
    ({ text: amount, metric, period }) => `${amount} | ${metric} | ${period}`,
  )

describe('what a change from a year earlier has come to', () => {
  it.each([
    [
      'In the first nine months of 2026, the park attracted 23 companies. Exports rose 12% from a year earlier to $3.2 billion.',
      '$3.2 billion | exports | 2026-01/2026-09',
    ],
    [
      'Imports fell 3% from the same month last year to $1.1 billion in August.',
      '$1.1 billion | imports | 2026-08',
    ],
    [
      'Sales climbed 5 percent from a year ago to 620 million yuan in the first half.',
      '620 million yuan | sales | 2026-H1',
    ],
    [
      'Orders edged up 0.4% compared with a year earlier to $2.7 billion in August.',
      '$2.7 billion | orders | 2026-08',
    ],
  ])('is of now: %s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('leaves to the year before what is told of it', () => {
    expect(
      told('In September, throughput rose to 4.6 million tonnes from 4.1 million tonnes a year earlier.'),
    ).toContain('4.1 million tonnes | throughput | 2025-09')
  })
})

describe('a part of what was counted', () => {
  it.each([
    ['The zone is home to 312 companies, 48 of them foreign-funded.', '48 | companies | null'],
    [
      'The council approved 640 homes, 30 percent of them affordable.',
      '30 percent | affordable share | null',
    ],
    ['The park now employs 18,600 people, up from 15,200 three years ago.', '15,200 | employees | null'],
    ['Exports accounted for $28.1 billion of the total.', '$28.1 billion | exports | null'],
    ['Land sales brought in 8.4 billion yuan.', '8.4 billion yuan | revenue | null'],
  ])('is called by what it is: %s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })
})
