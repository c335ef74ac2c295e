import { describe, expect, it } from 'vitest'
import { figuresOf, toldByFigure } from './figures-of.ts'

/** The subject of each figure of a text, by the figure. */
const subjectsOf = (text: string, title = 'Orrin Harbour Zone reports its half-year') =>
  toldByFigure(figuresOf(`${title}\n${text}`, 'en'), 'subject')

describe('one of a row', () => {
  it('has the name that stands behind it', () => {
    const text =
      'Six firms came. The largest, sugar refiner Belmor Foods, is putting $31 million into a plant. It will hire 420 workers.'
    expect(subjectsOf(text)).toMatchObject({
      '$31 million': 'sugar refiner Belmor Foods',
      '420 workers': 'sugar refiner Belmor Foods',
    })
  })

  it('is what it is said to be', () => {
    const text = 'One of the largest is the Belmor cable works. It will cost $52 million.'
    expect(subjectsOf(text)['$52 million']).toBe('Belmor cable works')
  })
})

describe('what nothing is measured on', () => {
  it.each([
    [
      'The Belmor Port Company earned $48 million, 6 percent over the previous year’s $45 million.',
      '$45 million',
    ],
    [
      'The Belmor Port Company posted a profit of $61 million, more than double the $28 million of a year ago.',
      '$28 million',
    ],
  ])('%s', (sentence, figure) => {
    expect(subjectsOf(sentence)[figure]).toMatch(/Belmor Port Company|Orrin/)
  })
})

it('goes back to a phase or a plant that was told of anew', () => {
  const text = 'A second phase is due for completion in 2024. It will cost $52 million.'
  expect(subjectsOf(text)['$52 million']).toBe('second phase')
})

it('takes no writer and no officer for what is told of', () => {
  const text =
    'By Orla Tamm, Harbour Courier | 21 October 2022\nSome 950 people work at the Belmor battery plant.\nProject director Ivo Sarn told reporters the 12 pumps had come. Project director Ivo Sarn spent $22 million on repairs.'
  const subjects = subjectsOf(text, 'Old mill town finds a second life')
  expect(subjects['950 people']).toBe('Belmor battery plant')
  expect(subjects['$22 million']).not.toContain('Sarn')
})

it('leaves the government what it pays for', () => {
  const text = 'Clearing the land cost $18 million, of which the government paid $11 million.'
  expect(subjectsOf(text)['$11 million']).toBe('government')
})

describe('the company', () => {
  it('is the firm that was named last', () => {
    const text =
      'Operator Belmor Rail runs the Sarn terminal.\nThe terminal opened in May. The company reported revenue of $212 million.'
    expect(subjectsOf(text)['$212 million']).toBe('Operator Belmor Rail')
  })

  it('is no park', () => {
    const text = 'The Sarn Industrial Park opened in May. The company will spend $7 million on research.'
    expect(subjectsOf(text, 'Sarn Industrial Park opens')['$7 million']).toBe('company')
  })
})

describe('who a sentence is about', () => {
  it('stands behind a participle that opens it', () => {
    const text =
      'Last year was good for Belmor, too. Founded in 2009, Belmor moved into the zone with 60 people. Today it has sales of $31 million.'
    expect(subjectsOf(text)['$31 million']).toBe('Belmor')
  })

  it('is what it counts, whatever commas hold', () => {
    const text =
      'The zone’s 94 major projects, with a combined investment of $67 million, had received $13 million.'
    expect(subjectsOf(text)['$13 million']).toBe('major projects')
  })

  it('is the site, not its layout', () => {
    const text = 'The bureau unveiled a new layout for the Sarn Quay site, which will have 31,200 flats.'
    expect(subjectsOf(text)['31,200 flats']).toContain('Sarn Quay')
  })

  it('is named by the headline without its letters', () => {
    const text = 'Trade of the Sarn Bay area rose. Imports came in at $14 million.'
    expect(subjectsOf(text, 'Sarn Bay FTZ sees trade surge as new berths open')['$14 million']).toBe(
      'Sarn Bay',
    )
  })
})
