import { describe, expect, it } from 'vitest'
import { figuresOf, toldByFigure } from './figures-of.ts'

/** The metric, or the subject, of each figure of a text, by the figure. */
const toldOf = (text: string, what: 'metric' | 'subject' | 'status' = 'metric') =>
  toldByFigure(figuresOf(`Results of the half-year\n${text}`, 'en'), what)

describe('a figure that a verb of change leads to', () => {
  it.each([
    ['Grain loadings shrank 9% year on year to 2.6 million tonnes.', '2.6 million tonnes', 'grain loadings'],
    ['Cement output edged down by 3 percent to 8 million tonnes.', '3 percent', 'cement output decline'],
    ['Inward cargo rose 6% YoY to 5 million tonnes.', '5 million tonnes', 'inward cargo'],
    ['Coal shipments doubled from the previous month to 90,000 tonnes.', '90,000 tonnes', 'coal shipments'],
    ['Office space leased fell to 12,000 square feet.', '12,000 square feet', 'office space leased'],
    ['Volumes were off by 7%.', '7%', 'volumes decline'],
    ['The market share slid 2 points to 31%.', '31%', 'market share'],
    ['Exports saw a 14% increase to $3 million.', '14%', 'exports growth'],
    ['Exports saw a 14% increase to $3 million.', '$3 million', 'exports'],
    ['The plan includes 136 “affordable homes” for the bay.', '136 “affordable homes', 'affordable homes'],
    [
      'Fixed asset investment rose by 34.4 percent, port trade by 19.2 percent.',
      '34.4 percent',
      'fixed asset investment growth',
    ],
    [
      'Fixed asset investment rose by 34.4 percent, port trade by 19.2 percent.',
      '19.2 percent',
      'port trade growth',
    ],
    [
      'Fixed asset investment fell by 4 percent and port trade by 2 percent.',
      '2 percent',
      'port trade decline',
    ],
    [
      'It oversaw 50 projects, achieving a 62.9 percent investment completion rate.',
      '62.9 percent',
      'investment completion rate',
    ],
    [
      'The firms grew, collectively achieving 11 billion yuan ($1.6 billion) in output value.',
      '11 billion yuan',
      'output value',
    ],
    [
      'The firms grew, collectively achieving 11 billion yuan ($1.6 billion) in output value.',
      '$1.6 billion',
      'output value',
    ],
    [
      'The plants grew, accounting for a 76.8 percent share of the county’s exports.',
      '76.8 percent',
      'share of exports',
    ],
    ['The average house price dipped below $300,000.', '$300,000', 'average house price'],
    ['The park grew to 30 hectares.', '30 hectares', 'area'],
    ['The order book shrank 4% in 2024 to 300 tonnes.', '300 tonnes', 'order book'],
  ])('%s', (sentence, figure, metric) => {
    expect(toldOf(sentence)[figure]).toBe(metric)
  })
})

describe('a figure that stands still', () => {
  it.each([
    ['Operating profit was flat at $8 million.', '$8 million', 'operating profit'],
    ['Net debt was little changed at $3 million.', '$3 million', 'net debt'],
    ['Net income held steady at $2 million.', '$2 million', 'net income'],
    ['Revenue came in flat at $6 million.', '$6 million', 'revenue'],
    ['The project cost is now put at $2 million.', '$2 million', 'project cost'],
    ['Yearly output, put at 200 tonnes, has been sold.', '200 tonnes', 'yearly output'],
    ['Rents average $28 a foot, with vacancy at 9 percent.', '9 percent', 'vacancy'],
    ['Unemployment around the lake stood at 7%.', '7%', 'unemployment'],
  ])('%s', (sentence, figure, metric) => {
    expect(toldOf(sentence)[figure]).toBe(metric)
  })
})

describe('a figure that another is held against', () => {
  it('is the same measure once more', () => {
    expect(toldOf('Local content stood at 47%, short of the 55% that was promised.')).toEqual({
      '47%': 'local content',
      '55%': 'local content',
    })
    expect(toldOf('Trucks waited 11 hours at the gate, compared with 26 hours in May.')).toEqual({
      '11 hours': 'waiting time',
      '26 hours': 'waiting time',
    })
  })

  it('tells how far it is from an estimate', () => {
    expect(
      toldOf('The project cost is $9 million, which is $2 million above the first estimate.')['$2 million'],
    ).toBe('above first estimate')
  })

  it('is a target where it is called one', () => {
    expect(toldOf('Content stood at 47%, short of the 55% promised.', 'status')['55%']).toBe('target')
    expect(toldOf('The city has set a growth target of around 6 percent.', 'status')['6 percent']).toBe(
      'target',
    )
    expect(toldOf('Sales reached $40 million, 81 percent of the target.', 'status')['81 percent']).not.toBe(
      'target',
    )
  })
})

describe('lengths and times', () => {
  it.each([
    ['The buses have travelled 3 million kilometers.', '3 million kilometers', 'distance travelled'],
    ['The viaduct stretches 4.6 km and rises 80 metres above the plain.', '4.6 km', 'length'],
    ['The viaduct stretches 4.6 km and rises 80 metres above the plain.', '80 metres', 'height'],
    ['The council will extend 5 km of sewer.', '5 km', 'sewer length'],
    ['The dredging of the channel to 14 metres is done.', '14 metres', 'depth'],
    ['The yard lost 14 days to storms.', '14 days', 'days lost'],
    ['A fire shut the line for 16 days.', '16 days', 'shutdown time'],
    ['The bridge opened 30 days ahead of schedule.', '30 days', 'ahead of schedule'],
    ['The plant came on stream two months late.', 'two months', 'delay'],
  ])('%s', (sentence, figure, metric) => {
    expect(toldOf(sentence)[figure]).toBe(metric)
  })
})

describe('money', () => {
  it.each([
    ['It built a $7 million tidal lagoon.', '$7 million', 'investment cost'],
    ['The mill restarted after a $7 million overhaul.', '$7 million', 'overhaul cost'],
    ['It secured a $7 million loan.', '$7 million', 'loan'],
    ['The cranes were bought for $7 million.', '$7 million', 'purchase price'],
    ['The utility will hand back $7 million to customers.', '$7 million', 'refund'],
    ['It has spent $3 million of the $7 million budgeted for the quay.', '$7 million', 'budget'],
    ['Our target is $7 million in annual sales.', '$7 million', 'annual sales'],
    ['The city will spend $7 million on a school.', '$7 million', 'spending'],
  ])('%s', (sentence, figure, metric) => {
    expect(toldOf(sentence)[figure]).toBe(metric)
  })
})

describe('a list told respectively', () => {
  const text =
    'Added value of the primary, secondary and tertiary industries reached $2 million, $9 million and $8 million, up 3 percent, 5 percent and 6 percent respectively.'

  it('gives each its own', () => {
    expect(toldOf(text, 'subject')).toEqual({
      '$2 million': 'primary industries',
      '$9 million': 'secondary industries',
      '$8 million': 'tertiary industries',
      '3 percent': 'primary industries',
      '5 percent': 'secondary industries',
      '6 percent': 'tertiary industries',
    })
    expect(toldOf(text)['6 percent']).toBe('added value growth')
  })

  it('and nothing where there are more names than figures', () => {
    const two = 'Output of the primary, secondary and tertiary industries reached $2 million and $9 million.'
    expect(toldOf(two, 'subject')['$9 million']).not.toBe('secondary industries')
  })
})

describe('what a figure is of', () => {
  it.each([
    ['Power flows through two cables, each 83 km long.', '83 km', 'cables'],
    ['The 12 cranes, bought for $30 million, arrived.', '$30 million', 'cranes'],
    ['The ring road, costing $90 million, opened.', '$90 million', 'ring road'],
    ['The port, adding $90 million to its plan, opened.', '$90 million', 'port'],
    ['Halden Bio (Norway): $96 million, a seaweed plant, 320 jobs', '320 jobs', 'Halden Bio'],
    ['Building is under way on the Halden plant, which covers 40 hectares.', '40 hectares', 'Halden plant'],
  ])('%s', (sentence, figure, subject) => {
    expect(toldOf(sentence, 'subject')[figure]).toBe(subject)
  })
})
