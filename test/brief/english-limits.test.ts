import { describe, expect, test } from 'vitest'
import { directivesOf } from './directives-of.ts'

const told = (text: string) => directivesOf(`Title\n${text}`, 'en')

describe('what a thing is or will own orders nothing', () => {
  test.each([
    'Pension fund Larkmoor will hold 45 percent of the venture.',
    'Developer Larkmoor will retain a minority stake in the venture.',
    'The cutting, a job in which 2m tonnes of rock must be shifted, is half done.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  test.each([
    'Developer Larkmoor will hold 12 workshops in May.',
    'Officials said 2m tonnes of rock must be shifted by May.',
    '“No more than 40 wells will be drilled this year,” said mayor Ann Cole.',
  ])('but %s', (sentence) => {
    expect(told(sentence)).toHaveLength(1)
  })
})
