import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

function toldOf(text: string) {
  const figures = figuresOf(`News of the bay\n${text}`, 'en')
  return Object.fromEntries(figures.map(({ text: figure, metric, subject }) => [figure, { metric, subject }]))
}

describe('what a verb is said of behind an inserted phrase', () => {
  it('is the measure that stands before what was counted', () => {
    expect(toldOf('Sales to 14 countries, led by Norvia, reached $3 million.')['$3 million']?.metric).toBe(
      'sales',
    )
  })
})

describe('what is moved', () => {
  it.each([
    ['The port moved $4 million a day.', '$4 million', 'goods'],
    ['The council moved $3 million to roads.', '$3 million', 'funding'],
    ['The railway moved $310 million of freight.', '$310 million', 'freight'],
    ['A grant covered $55 million.', '$55 million', 'grant'],
  ])('%s', (sentence, figure, metric) => {
    expect(toldOf(sentence)[figure]?.metric).toBe(metric)
  })
})
