import { describe, expect, it } from 'vitest'
import { figuresOf, toldByFigure } from './figures-of.ts'

/** The period, or the status, of each figure by the figure. */
const toldOf = (text: string, what: 'period' | 'status') =>
  toldByFigure(figuresOf(`News of the bay\n${text}`, 'en'), what)

describe('the time of an English figure', () => {
  it.each([
    ['Some $87 million had been spent by the end of May.', '$87 million', '2024-05'],
    ['He said that five plots must be taken back before December 31.', 'five plots', '2024-12-31'],
    [
      'Trade of the zone hit 52 billion yuan (about $7.3 billion) in the first half of 2024.',
      '52 billion yuan',
      '2024-H1',
    ],
    ['Cargo through the dock fell 7 percent to 1.3 million tons in 2023.', '7 percent', '2023'],
    ['Crews have laid 16 km of pipe since January.', '16 km', '2024-01/2024-06'],
    [
      'Crews have removed 96,000 tonnes of contaminated soil since last April.',
      '96,000 tonnes',
      '2024-04/2024-06',
    ],
    [
      'Exports rose 4 percent in the first half of 2024. It hired 310 people in the six months.',
      '310 people',
      '2024-H1',
    ],
    ['The city aims to keep full-year growth above 8 percent.', '8 percent', '2024'],
    [
      'Profit was $61 million in 2024, more than double the $28 million of a year ago.',
      '$28 million',
      '2023',
    ],
    ['It will cost £186m rather than the £151m budgeted in 2022.', '£151m', '2022'],
  ])('%s', (sentence, figure, period) => {
    expect(toldOf(sentence, 'period')[figure]).toBe(period)
  })

  it.each([
    ['Fares are to be cut from 46 percent to 30 percent by 2030.', '46 percent'],
    ['The bureau must sign five deals this year and open the 76-km pipeline.', '76-km'],
    ['The company opened its $240 million mill here in April 2020.', '$240 million'],
    ['By the end of August, 58 of its 63 tunnels had been drilled through.', '63 tunnels'],
  ])('is none: %s', (sentence, figure) => {
    expect(toldOf(sentence, 'period')[figure] ?? null).toBeNull()
  })
})

describe('the status of an English figure', () => {
  it.each([
    ['The plans were approved despite 214 letters of objection.', '214 letters', 'actual'],
    [
      'He urged bureaus to speed up approval for the 14 projects still waiting to start.',
      '14 projects',
      'actual',
    ],
    ['By 2027 it will take in 900 ha, of which 36 ha are already under cover.', '36 ha', 'actual'],
    ['The project came in at $148 million.', '$148 million', 'actual'],
    ['Its price tag has climbed to $82 million.', '$82 million', 'planned'],
    ['Some 23 of the 39 bridges have been completed.', '39 bridges', 'planned'],
    [
      'The budget has swollen to $61 million from the $54 million approved in 2022.',
      '$54 million',
      'planned',
    ],
    ['Finish the road by May or pay penalties of $25,000 a day.', '$25,000', 'planned'],
  ])('%s', (sentence, figure, status) => {
    expect(toldOf(sentence, 'status')[figure]).toBe(status)
  })
})
