import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const told = (text: string): string[] =>
  figuresOf(`Zone report\n${text}`, 'en', '2026-10-12T00:00:00+08:00').map(
    ({ text: amount, metric }) => `${amount} | ${metric}`,
  )

describe('verbs that an adverb or a past form hides', () => {
  it.each([
    ['Customs clearance at Orvane Port now takes about 20 hours.', '20 hours | time'],
    ['The two dams of Halvik together hold 195 megawatts.', '195 megawatts | capacity'],
    ['Occupancy of the nine Orvane parks now averages 71 per cent.', '71 per cent | occupancy'],
    ['Storage at Lake Halvik sat at 37 per cent on July 1.', '37 per cent | storage'],
    ['Revenue is forecast at $52 million.', '$52 million | revenue'],
    ['Investment completed since January amounts to 7 billion yuan.', '7 billion yuan | investment'],
    [
      'Foreign trade reached 31 billion yuan, of which exports made up 22 billion yuan.',
      '22 billion yuan | exports',
    ],
    ['Orvane Freeport earned $48 million in operating revenue.', '$48 million | operating revenue'],
    ['Underlying operating profit £14.1m, up 19%', '£14.1m | underlying operating profit'],
  ])('%s', (text, expected) => {
    expect(told(text).join('\n').toLowerCase()).toContain(expected.toLowerCase())
  })
})

describe('who gives money, and for what', () => {
  it.each([
    ['Orvane Power puts in $60 million.', '$60 million | contribution'],
    ['A federal grant covered $55 million of it.', '$55 million | grant'],
    ['The pipe adds $83 million to the bill.', '$83 million | additional cost'],
    ['Halvik will pay $12 million, with A$55 million to come from the state.', 'A$55 million | funding'],
    ['Its factories exported garments worth $94 million.', '$94 million | exports'],
    ['The council agreed to a tax abatement valued at $17.4 million.', '$17.4 million | tax abatement'],
    ['Pay in Halvik, £512 a week, trails the region.', '£512 | pay'],
    ['The bank is lending $150 million at 1.2 percent.', '1.2 percent | interest rate'],
    ['It is a venture in which Orvane Port holds 60%.', '60% | stake'],
  ])('%s', (text, expected) => {
    expect(told(text).join('\n')).toContain(expected)
  })
})

describe('sizes, flows and rates', () => {
  it.each([
    ['Spread over 85 acres, the depot has two sidings.', '85 acres | area'],
    ['The campus would draw as much as 420 megawatts.', '420 megawatts | power demand'],
    ['Orvane mines dug 41.7 million tonnes last year.', '41.7 million tonnes | output'],
    ['The new berths can handle 600,000 vehicles a year.', '600,000 vehicles | capacity'],
    ['The hall can store 20,000 tons of fruit.', '20,000 tons | capacity'],
    ['Built in 17 months, the hub opened on Monday.', '17 months | construction time'],
    ['Exports reached $472 million in 2025, 12 percent more than in 2024.', '12 percent | exports growth'],
    [
      'Unemployment was 7.4% in December, 0.9 percentage points higher than a year before.',
      '0.9 percentage points | unemployment increase',
    ],
    [
      'Orvane has invested 3.9 billion yuan, 53 percent of this year’s plan.',
      '53 percent | investment share of annual plan',
    ],
    [
      'So far 70 percent of the production equipment has been delivered.',
      '70 percent | share of production equipment delivered',
    ],
  ])('%s', (text, expected) => {
    expect(told(text).join('\n').toLowerCase()).toContain(expected)
  })
})

describe('sums and sizes by the words around them', () => {
  it.each([
    ['The borough has let through 310MW of data centres.', '310MW | data centres capacity'],
    ['The depot has cold storage for 4,000 tonnes.', '4,000 tonnes | cold storage capacity'],
    ['The berth takes ships of up to 205,000 tonnes.', '205,000 tonnes | ship size'],
    ['More than half of it, $600 million, is lent by a bank.', '$600 million | loan'],
    ['It came in $26 million under budget.', '$26 million | under budget'],
  ])('%s', (text, expected) => {
    expect(told(text).join('\n').toLowerCase()).toContain(expected.toLowerCase())
  })
})
