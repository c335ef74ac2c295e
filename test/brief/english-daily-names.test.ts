import { describe, expect, test } from 'vitest'
import { namesOf } from './names-of.ts'

describe('English names told in everyday words', () => {
  test.each([
    ['The $2.5 billion plan to replace the Gull River Bridges won funding.', 'Gull River Bridges'],
    ['The Stable Court building is set to become a hub for start-ups.', 'Stable Court building'],
    [
      'The Lark solar + storage project combines 181 MW of solar with batteries.',
      'Lark solar + storage project',
    ],
    ['It closed financing on the 173MW Bellvale solar project this week.', 'Bellvale solar project'],
  ])('%s', (text, name) => {
    expect(namesOf(text, 'en')).toContain(name)
  })

  test.each([
    'He lives in Park Avenue and works for the Port Authority.',
    'The first tenants have moved into new homes.',
    'Cranes are back at work after the strike.',
    'The £40m contract was won by Hill Group.',
    'Starting works now takes months.',
    'The route connects West Park with the town over Larch Canal, opened in 1804.',
    'The town’s regeneration has been delayed.',
  ])('none: %s', (text) => {
    expect(namesOf(text, 'en')).toEqual([])
  })
})
