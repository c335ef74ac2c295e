import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/brief.ts'
import { directivesOf } from './directives-of.ts'
import { figuresOf, figureWith } from './figures-of.ts'
import { projectsOf } from './names-of.ts'

const news = (text: string): string => `Oakhaven Free Zone reports its year\n${text}`

const figures = (text: string): readonly Figure[] => figuresOf(news(text), 'en')
const found = (sentence: string, text: string): Figure | undefined => figureWith(figures(sentence), text)

const promises = (text: string): [issuer: string | null, action: string][] =>
  directivesOf(news(text), 'en').map(({ issuer, action }) => [issuer, action])

const names = (text: string): string[] => projectsOf(news(text), 'en').map(({ name }) => name)

describe('what a clause of English news measures', () => {
  it.each([
    ['Trade in the 12 zones audited by the bureau totalled $3 billion.', '$3 billion', 'trade', 'zones'],
    ['Exports from parks located in the delta reached $3 billion.', '$3 billion', 'exports', 'parks'],
    ['Trade with 12 countries reached $3 billion.', '$3 billion', 'trade', 'countries'],
    ['Imports during the period fell to $3 billion.', '$3 billion', 'imports', 'Oakhaven Free Zone'],
    [
      'The output value of the glass industry in the first half of the year reached $3 billion.',
      '$3 billion',
      'output value',
      'glass industry',
    ],
    ['Investment in roads and quays reached $3 billion.', '$3 billion', 'investment', 'roads and quays'],
    [
      'Forty projects of new materials completed investment of $3 billion.',
      '$3 billion',
      'investment',
      'new materials',
    ],
  ])('%s', (sentence, text, metric, subject) => {
    expect(found(sentence, text)).toMatchObject({ metric, subject })
  })

  it.each([
    ['The city saw export and import volumes of $3 billion.', '$3 billion', 'export and import volumes'],
    ['Using $3 million worth of funding, the site was cleared.', '$3 million', 'funding'],
    ['Lawmakers approved $3 million in borrowing for the quay.', '$3 million', 'borrowing'],
    [
      'For foreign trade, the city expects a decrease of 4 percent to $3 billion.',
      '$3 billion',
      'foreign trade',
    ],
    ['Tax receipts have become important. They reached $3 billion.', '$3 billion', 'tax receipts'],
    ['The mill will, however, contribute $3 million.', '$3 million', 'contribution'],
    ['Output was $3 billion, contributing 12 percent to the total.', '12 percent', 'share of output'],
    // near misses: what only looks alike
    ['Total completed investment of $3 billion was reported.', '$3 billion', 'completed investment'],
    ['Track laying 38 percent, bridges 70 percent.', '38 percent', 'track laying'],
    ['The county exported $3 million worth of tea.', '$3 million', 'exports'],
  ])('%s', (sentence, text, metric) => {
    expect(found(sentence, text)?.metric).toBe(metric)
  })

  it('gives the amount behind a growth the time of the growth', () => {
    const read = figures('In the first half of 2024, exports rose 5 percent year on year to $3 billion.')
    expect(read.map(({ period }) => period)).toEqual(['2024-H1', '2024-H1'])
  })

  it('still dates back what is told of a year before', () => {
    expect(found('Output fell from 300 units a year earlier to 280 units.', '300 units')?.status).toBe(
      'actual',
    )
  })

  it('reads amounts in the currencies and short words of wires', () => {
    const read = figures('Receipts reached 3 bln yuan (MOP3.4 billion, or 410 mln U.S. dollars).')
    expect(read.map(({ value, unit }) => [value, unit])).toEqual([
      [3e9, 'CNY'],
      [3.4e9, 'MOP'],
      [4.1e8, 'USD'],
    ])
  })
})

describe('the status that English words leave no doubt of', () => {
  it.each([
    ['Halden plans to invest $3 million in a mill.', '$3 million', 'planned'],
    ['Up to 300 jobs are expected to be created.', '300 jobs', 'planned'],
    ['The works could bring 300 jobs to the coast.', '300 jobs', 'planned'],
    ['The park recorded a business income of $3 million.', '$3 million', 'actual'],
    ['Officials said the project reached $3 million in sales.', '$3 million', 'actual'],
  ])('%s', (sentence, text, status) => {
    expect(found(sentence, text)?.status).toBe(status)
  })
})

describe('who commits himself in English news', () => {
  it.each([
    [
      'Governor Ann Lowe announced today that Halden, one of the oldest glass firms, will build a $3 million furnace.',
      'Halden',
    ],
    [
      'Halden Group, a maker of lenses, has bought land. The company will open a mill by June.',
      'Halden Group',
    ],
    ['Halden Foods plans to open a mill in Wexcombe.', 'Halden Foods'],
    [
      'WEXCOMBE, Ohio (KTV) - Governor Ann Lowe says a lens maker based in Norvik plans to open a mill.',
      'Ann Lowe',
    ],
  ])('%s', (text, issuer) => {
    expect(promises(text).map(([who]) => who)).toEqual([issuer])
  })

  it.each([
    'According to Lowe, the $3 million investment by Halden Inc. will create 30 jobs.',
    'The bank estimated the value of all loans to Halden would exceed $3 million.',
    'Ambitious plans to build a park creating 300 jobs were backed.',
  ])('is nobody where something is only foreseen: %s', (sentence) => {
    expect(promises(sentence)).toEqual([])
  })

  it('does not cut an action inside a number', () => {
    const [promise] = promises(
      'Coast-based Halden Technology Group plans to invest Rs 6,000 crore to set up a glass plant in the special zone at the old harbour, which lies beside the river, near the new bridge.',
    )
    expect(promise?.[1]).toContain('Rs 6,000 crore')
  })
})

describe('what English news calls a project', () => {
  it.each([
    [
      'Halden will build a mill in the New Wexcombe River Commerce Park.',
      ['New Wexcombe River Commerce Park'],
    ],
    ['The firm announced a $1.7B Wexcombe factory.', ['Wexcombe factory']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    'Trade with Belt and Road countries grew as $3 million was invested.',
    'The zone will be a Public-Private Partnership project built by 2027.',
    'Halden broke ground on a $3 million joint production facility.',
    'This investment enables facility upgrades.',
    'Builders cleared the site next to the M65 motorway at a cost of $3 million.',
  ])('is nothing in: %s', (text) => {
    expect(names(text).filter((name) => name !== 'Oakhaven Free Zone')).toEqual([])
  })

  it('has a place that ends with its name, and is no month', () => {
    const [park] = projectsOf(
      news('Halden opened the Dale Gate Science Park in St. Albury. The mayor came.'),
      'en',
    )
    expect(park?.place).toBe('St. Albury')
    const [hub] = projectsOf(news('Halden opened the Dale Gate Science Park in June 2023.'), 'en')
    expect(hub?.place).toBeNull()
  })
})

describe('places and prices in front of what acts or is built', () => {
  it('a price is no part of a name, and a compliment names nothing', () => {
    expect(names('Brightwater Wins $120M Riverside Depot Project')).toContain('Riverside Depot Project')
    expect(names('Oakhaven starts work on CNY 6.8 billion quay')).not.toContain('CNY 6')
    expect(names('The second phase of the Oakhaven No. 2 plant cost 40 million yuan.')).not.toContain(
      'Oakhaven No',
    )
    const praised = names('The firm will open a new state-of-the-art facility in 2026.')
    expect(praised.filter((name) => name.includes('facility'))).toEqual([])
  })

  it('the office in a headline is not what the text is about', () => {
    const told = figuresOf(
      'Gov. Hale gives details of the rail scheme\nThe state would pay $240 million for the scheme.',
      'en',
    )
    expect(told.map(({ subject }) => subject)).not.toContain('Gov')
  })
})
