import { describe, expect, test } from 'vitest'
import { directivesOf } from './directives-of.ts'

const issuersOf = (text: string): (string | null)[] =>
  directivesOf(`Works of Lunde reviewed\n${text}`, 'en').map(({ issuer }) => issuer)

describe('whoever spoke in the sentence before goes on', () => {
  test.each([
    'Mayor Ida Holm stressed that time was short. All bureaus should publish their timetables. It is necessary to clear the land first.',
    'Mayor Ida Holm pointed out that the quay is late. Contractors must work at night. There should be no further delay.',
    'Mayor Ida Holm said the plans were sound. The quality of the quays should be further improved. Efforts will be made to recruit welders.',
    'Mayor Ida Holm said the plans were sound. Every yard should be ready for inspection. Progress will be reviewed every week.',
    'Mayor Ida Holm said the plans were sound. She wants the port to open its second gate. We must finish the spur.',
  ])('%s', (text) => {
    expect(issuersOf(text).slice(-2)).toEqual(['Ida Holm', 'Ida Holm'])
  })

  test.each([
    'Mayor Ida Holm said the plans were sound. Output should rise next year.',
    'Mayor Ida Holm said the plans were sound. The town should not need to pay.',
    'Mayor Ida Holm said the plans were sound. If she wins, the council should vote.',
    'Mayor Ida Holm said the plans were sound.\nThe quay should be finished.',
    'Mayor Ida Holm said the plans were sound. It is necessary to note the date.',
  ])('but not what is only thought, nor in another paragraph: %s', (text) => {
    expect(issuersOf(text)).toEqual([])
  })
})

describe('papers speak', () => {
  test.each([
    ['The guideline calls for building two cold stores. It urges advancing the rail link.', 2],
    ['The circular also highlights the need of training welders.', 1],
    ['Authorities should draw up lists of idle land, according to the document.', 1],
    ['According to the contract, the dredger must leave by 4 May.', 1],
    ['Under the guidelines, the country will speed up the rail link.', 1],
  ])('%s', (text, count) => {
    const found = issuersOf(text)
    expect(found).toHaveLength(count)
    expect(found).not.toContain(null)
  })

  test.each([
    'The plan announced on Monday covers two harbours.',
    'The plan calls for a quay of 300 metres.',
    'By 2031, four harbours will be in private hands.',
    'It noted that trade was slow.',
    'It is a story that must be told to be believed.',
  ])('%s', (text) => {
    expect(issuersOf(text)).toEqual([])
  })

  test('whoever spoke is nearer than where his words were printed', () => {
    expect(
      issuersOf(
        'Premier Oda Lind called for efforts to finish the dam, according to a statement issued on Friday.',
      ),
    ).toEqual(['Oda Lind'])
  })
})

describe('more ways to tell and to promise', () => {
  test.each([
    ['The Lunde government has issued a 20-day ultimatum to contractors to finish the bridge.', 1],
    ['Holm vowed on Friday that the works would be sped up.', 1],
    ['Toolmaker Borring is to create 40 jobs at its mill.', 1],
    ['“We will take on 12 apprentices,” said Ida Holm.', 1],
    ['“Builders must be on site by May 2031,” said Ida Holm.', 1],
    ['The council is to spend £3m on flood walls.', 1],
    ['Aurum plc, the owner of the mine, said on Monday it would reopen the pit.', 1],
    ['“We expect to break ground in June,” said Ida Holm.', 1],
    ['“Our plan is to open in June,” said Ida Holm.', 1],
    ['“You have six months to finish it,” Ida Holm told the contractor.', 1],
    ['The deal commits the firm to hiring 300 people by 2031.', 1],
    ['The firm has promised 300 jobs by 2031.', 1],
    ['The firm has promised 300 jobs paying $50,000.', 0],
    ['A judge has ordered the county to release the plan by June.', 1],
    ['State law requires the plant to close by 2031.', 1],
    ['“We expect to break even in June,” said Ida Holm.', 0],
    ['“You have six months of rain to look at,” said Ida Holm.', 0],
    ['The mill is to create 300 jobs.', 0],
    ['The city is asking the state to pay for the second bridge.', 1],
    ['Lawmakers want the agency to finish the audit by June.', 1],
    ['The bill requires utilities to bury their lines by 2031.', 1],
    ['Officials say they will reopen the road in June.', 1],
    ['Borring Steel has been given the go-ahead and intends to start work in May.', 1],
    ['The minister set a June deadline for the contractor to complete the dam.', 1],
    ['The company is set to invest $2 billion in a mill.', 1],
    ['The agency has until March to publish its list.', 1],
    ['Ida Holm said work would start in May.', 1],
    ['Governor Ida Holm signed an order requiring agencies to halve the time for permits.', 1],
    ['The two sides agreed to build a joint park in Lunde.', 1],
    ['The council, which owns the site, will sell it next year.', 1],
    ['Ida Holm said rain would start soon.', 0],
    ['The plant is set to create a stir.', 0],
    ['The route, which crosses the bay, will attract walkers.', 0],
    ['Everyone wants the war to end.', 0],
    ['The plant is expected to open in 2031.', 0],
    ['Lunde Ventures, a services company, announced plans to expand its mill in Greenwood County.', 1],
    ['The company, whose brands include Aurum and Silva, is proposing to build a mill.', 1],
    ['The company, headquartered in Lunde, recently approved the study and will make a final decision.', 1],
    ['The council and the consortium will select builders in December.', 1],
    ['“Sometimes people want to upgrade and they tend to do that,” said Ida Holm.', 0],
    ['“People never want houses to be built next to them,” said Ida Holm.', 0],
    ['“I will probably agree to this scheme,” said Ida Holm.', 0],
    ['The measures that must be taken are listed in the report.', 0],
    ['The mill is to create 40 jobs.', 0],
    ['The firm may find the damages it would need to pay too high, said Ida Holm.', 0],
    ['“We will be seeing more of this,” said Ida Holm.', 0],
  ])('%s', (text, count) => {
    expect(issuersOf(text)).toHaveLength(count)
  })

  test.each([
    'Chief Minister Ida Holm today held a review meeting.\nAddressing the officers, she urged them to finish the roads.',
    'LUNDE: Works Minister Ida Holm has directed timely completion of the roads, a statement said.',
  ])('who was introduced is meant: %s', (text) => {
    expect(issuersOf(text)).toEqual(['Ida Holm'])
  })

  test('Jr. ends no sentence', () => {
    expect(
      issuersOf('Governor Ida Holm and Per Lie Jr. announced the company will build a mill.'),
    ).toHaveLength(1)
  })

  test('a contraction is no name', () => {
    expect(
      issuersOf('“We’re committed to building this plant here,” said chief executive Ida Holm.'),
    ).toEqual(['Ida Holm'])
  })
})
