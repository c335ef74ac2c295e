import { describe, expect, it } from 'vitest'
import { figuresOf, figureWith } from './figures-of.ts'

const figures = (text: string, title = 'Oakhaven Free Zone reports its year') =>
  figuresOf(`${title}\n${text}`, 'en')

const told = (text: string, title?: string) =>
  figures(text, title).map(({ text, metric, subject }) => [text, metric, subject])

describe('what an English figure measures, and on what', () => {
  it.each([
    ['The zone drew a total investment of $3 billion.', '$3 billion', 'investment'],
    ['Exports of the zone totalled $3 billion.', '$3 billion', 'exports'],
    ['Exports fell 4 percent to $3 billion.', '$3 billion', 'exports'],
    ['Sales exceeding $3 billion are expected.', '$3 billion', 'sales'],
    ['Halden Group will spend $3 billion on a mill.', '$3 billion', 'investment'],
    ['The council has set aside $3 million for roads.', '$3 million', 'funding'],
    ['The state offered $3 million in tax credits.', '$3 million', 'tax credits'],
    ['The $3 million scheme starts in May.', '$3 million', 'investment cost'],
    ['The council awarded a $3 million contract to Delmar Civil.', '$3 million', 'contract'],
    ['The developer puts the price at $3 million.', '$3 million', 'price'],
    ['Contract price: $3 million', '$3 million', 'contract price'],
    ['A total of $3 million was invested last year.', '$3 million', 'investment'],
    ['Building it will cost the city $3 million.', '$3 million', 'cost'],
    ['The mill covers an area of 30 hectares.', '30 hectares', 'area'],
    ['A warehouse covering 30 hectares opened.', '30 hectares', 'area'],
    ['It includes 30 hectares of container yard.', '30 hectares', 'container yard area'],
    ['The 12-kilometre line opened.', '12-kilometre', 'line length'],
    ['Crews have laid 12 km of the 30 km of track.', '12 km', 'track length'],
    ['The mill will make 30 tonnes of paper a day.', '30 tonnes', 'daily paper capacity'],
    ['The port raised its capacity to 30 million tonnes.', '30 million tonnes', 'capacity'],
    ['A 30 MW solar farm was approved.', '30 MW', 'solar farm capacity'],
    ['The group employs 300 people.', '300 people', 'employees'],
    ['The mill will employ 300 people.', '300 people', 'employment'],
    ['Its gross domestic product came in at $3 billion.', '$3 billion', 'gross domestic product'],
    ['The primary sector contributed $3 billion.', '$3 billion', 'value added'],
    ['The mill closed for 30 days in May.', '30 days', 'shutdown time'],
    ['The port handled 3 million TEU in 2023.', '3 million TEU', 'throughput'],
    ['The hall seats 300 people.', '300 people', 'capacity'],
    ['The cranes stand 30 meters tall.', '30 meters', 'height'],
    ['The girders weigh up to 300 tons each.', '300 tons', 'weight'],
    ['They signed 11 agreements worth a combined $3 million.', '$3 million', 'value'],
    ['The firm runs a depot of 30 hectares.', '30 hectares', 'area'],
    ['The bridge has a main span of 300 meters.', '300 meters', 'main span'],
    ['The line will cut the drive from 30 minutes to 10.', '30 minutes', 'drive time'],
    ['The group spends 3 percent of sales on research every year.', '3 percent', 'research spending share'],
    ['The exports of steel, up 3 percent in June, lifted the port.', '3 percent', 'exports growth'],
    ['Some $3 million from the city budget will go to schools.', '$3 million', 'budget funds'],
    ['Some 300 people work at the mill.', '300 people', 'employment'],
    ['Output hit 300 units.', '300 units', 'output'],
    ['The firm shall report within 21 days.', '21 days', 'time limit'],
  ])('%s', (sentence, text, metric) => {
    expect(figureWith(figures(sentence), text)?.metric).toBe(metric)
  })

  it.each([
    ['Output grew by 5 percent.', 'output growth'],
    ['Output reached $3 billion, up 5 percent.', 'output growth'],
    ['Output reached $3 billion, an increase of 5 percent.', 'output growth'],
    ['The scheme cut water losses by 5 percent.', 'water losses decline'],
    ['Output slowed amid a 5 percent slump in orders.', 'orders decline'],
    ['Output reached $3 billion, 5 percent ahead of last year.', 'output growth'],
    ['Output has grown at an average annual rate of 5 percent.', 'output growth'],
    ['Chemicals made up 5 percent of output.', 'share of output'],
    ['Receipts were $3 billion, of which tax made up 5 percent.', 'share of receipts'],
    ['The park is 5 percent let.', 'share let'],
    ['The tunnel is 5 percent complete.', 'completion'],
    ['The bid came in 5 percent under the estimate.', 'under estimate'],
    ['Unemployment stood at 5 percent.', 'unemployment'],
    ['The city must keep the vacancy rate below 5 percent.', 'vacancy rate'],
  ])('%s', (sentence, metric) => {
    expect(figures(sentence).find(({ unit }) => unit === '%')?.metric).toBe(metric)
  })

  it('gives both ends of a change the same measure', () => {
    expect(
      told('Berth capacity will rise from 900,000 containers to 1.5 million.').map(([, m]) => m),
    ).toEqual(['berth capacity', 'berth capacity'])
  })

  it('gives each growth that is told "respectively" its own amount', () => {
    const text =
      'The zone reported $2 billion of registered capital and paid-in capital worth $1 billion, an increase of 14 percent and 19 percent respectively.'
    expect(told(text).map(([, metric]) => metric)).toEqual([
      'registered capital',
      'paid-in capital',
      'registered capital growth',
      'paid-in capital growth',
    ])
  })

  it('resolves pronouns and common nouns to what was named', () => {
    const text =
      'Halden Cells Ltd will build a cathode plant. It will invest $480 million. The company has 900 employees.'
    expect(told(text, 'Battery news')).toEqual([
      ['$480 million', 'investment', 'Halden Cells Ltd'],
      ['900 employees', 'employees', 'Halden Cells Ltd'],
    ])
  })

  it('knows the holder of a capacity and the owner of a measure', () => {
    expect(told('The Yarrow cold hub, with a storage capacity of 160,000 tonnes, opens soon.')).toEqual([
      ['160,000 tonnes', 'storage capacity', 'Yarrow cold hub'],
    ])
    expect(told('Output of container cranes dropped 6.3% to 89 sets.')).toEqual([
      ['6.3%', 'output decline', 'container cranes'],
      ['89 sets', 'output', 'container cranes'],
    ])
    expect(told('Rental income was $207m.')).toEqual([['$207m', 'rental income', 'Oakhaven Free Zone']])
  })

  it('gives the parts of a sum their own subjects', () => {
    const text =
      'The zone has a budget of $340 million. Of this, $125 million goes to Dale Gate and $48 million to solar roofs.'
    expect(told(text).slice(1)).toEqual([
      ['$125 million', 'budget', 'Dale Gate'],
      ['$48 million', 'budget', 'solar roofs'],
    ])
  })

  it('leaves out times that only say when, ratios and the furniture of a page', () => {
    expect(told('In the same six months, one in five units was let. (Full text: 18 pages)')).toEqual([])
  })

  it('says nothing that is no word, whatever the verb', () => {
    expect(told('The firm will constructor $5 million.')[0]?.[1]).toBe('investment')
  })
})
