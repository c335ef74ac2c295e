import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { timeOfClause } from '../../src/brief/figures/time-of-clause.ts'
import { articleOf } from './article-of.ts'
import { figuresOf, toldByFigure } from './figures-of.ts'

/** The period of each figure of an English text, by the figure. */
const periodsOf = (text: string) =>
  toldByFigure(figuresOf(`Works on the coast\n${text}`, 'en', '2024-09-12T00:00:00+08:00'), 'period')

/** The time that says when the verb of a figure happens. */
function timeBehind(text: string, figure: string) {
  for (const read of readSentences(createDocument(articleOf(`Works\n${text}`, 'en')), []))
    for (const mention of read.mentions)
      if (mention.quantity.text === figure) return timeOfClause(mention, read)
  throw new Error(`no figure ${figure}`)
}

describe('a time behind an English figure', () => {
  it.each([
    ['The mill will hire 300 workers by the end of 2025.', '300 workers', '2025'],
    ['The mill will make 20,000 pumps a year when it opens in 2026.', '20,000 pumps', '2026'],
    ['The town lost 200 jobs when its mill closed in 2019.', '200 jobs', '2019'],
    [
      'It must bring 40 hectares of idle land into use before the end of March 2025.',
      '40 hectares',
      '2025-03',
    ],
    ['The council has set aside $3 million for schools this year.', '$3 million', '2024'],
  ])('says when its verb happens: %s', (text, figure, period) => {
    expect(periodsOf(text)[figure]).toBe(period)
  })

  it.each([
    ['The firm must complete the 4 km spur by March 2027.', '4 km'],
    ['Unions say 900 jobs promised in 2019 are late.', '900 jobs'],
    ['It will build 900 homes under the 2019 plan.', '900 homes'],
    ['It opens a hall with 30 docks in May 2027.', '30 docks'],
    ['It will fit 300 pumps, which were ordered in 2021.', '300 pumps'],
    ['It will fit 300 pumps and close in 2021.', '300 pumps'],
    ['It signed projects worth $7 million at a fair on 5 March 2024.', '$7 million'],
  ])('but of no size, and in no other clause: %s', (text, figure) => {
    expect(timeBehind(text, figure)).toBeNull()
  })

  it('is found where it says when', () => {
    expect(timeBehind('It will fit 300 pumps by March 2027.', '300 pumps')?.period).toBe('2027-03')
  })

  it('a year before "to" is no end of a range', () => {
    expect(periodsOf('Income rose from $8,100 in 2019 to $21,200 in 2023.')).toEqual({
      '$8,100': '2019',
      '$21,200': '2023',
    })
    expect(Object.keys(periodsOf('The group will hire 2000 to 2500 workers.'))).toHaveLength(2)
  })
})
