import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Anchor } from '../../src/brief/anchor.ts'
import { findAnchor } from '../../src/brief/anchor.ts'
import { isPeriod } from '../../src/brief/is-period.ts'
import { upToNow } from '../../src/brief/period/calendar.ts'
import { findPeriods } from '../../src/brief/period/find-periods.ts'
import { sentenceOf } from '../../src/brief/sentences.ts'

const anchor: Anchor = { year: 2024, month: 9, day: 12, reportYear: 2024 }
const sentence = (text: string, start = 0) => sentenceOf(text, text, start)
const read = (text: string, at: Anchor | null = anchor) =>
  findPeriods(sentence(text), at).map(({ start, end, period, kind }) => [
    text.slice(start, end),
    period,
    kind,
  ])

describe('findPeriods', () => {
  it.each([
    ['今年', '2024', 'span'],
    ['2023年', '2023', 'span'],
    ['1-8月', '2024-01/2024-08', 'span'],
    ['1至8月份', '2024-01/2024-08', 'span'],
    ['前8个月', '2024-01/2024-08', 'span'],
    ['前三季度', '2024-01/2024-09', 'span'],
    ['一至三季度', '2024-01/2024-09', 'span'],
    ['二季度', '2024-Q2', 'span'],
    ['上半年', '2024-H1', 'span'],
    ['去年下半年', '2023-H2', 'span'],
    ['截至8月底', '2024-08', 'as_of'],
    ['9月10日', '2024-09-10', 'day'],
    ['一至三月份', '2024-01/2024-03', 'span'],
    ['首8个月', '2024-01/2024-08', 'span'],
    ['首三季', '2024-01/2024-09', 'span'],
    ['后四个月', '2024-09/2024-12', 'span'],
    ['本季', '2024-Q3', 'span'],
    ['9月3日至5日', '2024-09-03/2024-09-05', 'span'],
    ['9月3日至4日', '2024-09-03/2024-09-04', 'day'],
    ['7月以来', '2024-07', 'since'],
    ['首半年', '2024-H1', 'span'],
    ['今年11月至明年3月', '2024-11/2025-03', 'span'],
    ['2023年11月—2024年2月', '2023-11/2024-02', 'span'],
    ['一年前', null, 'reference'],
    ['1—2 月', '2024-01/2024-02', 'span'],
    ['3 月 31 日前', '2025-03-31', 'deadline'],
    ['前三季', '2024-01/2024-09', 'span'],
    ['第二季', '2024-Q2', 'span'],
    ['2023 年底', '2023', 'as_of'],
    ['昨日', '2024-09-11', 'day'],
    ['今（12）日', '2024-09-12', 'day'],
    ['昨（11）日', '2024-09-11', 'day'],
    ['10月底前', '2024-10', 'deadline'],
    ['年底前', '2024', 'deadline'],
    ['到2027年', '2027', 'deadline'],
    ['明年3月底前', '2025-03', 'deadline'],
    ['“十四五”末', '2025', 'deadline'],
    ['今年以来', '2024', 'since'],
    ['年内', '2024', 'since'],
    ['比上年同期', null, 'reference'],
    ['目前', null, 'now'],
  ])('reads %s', (text, period, kind) => {
    expect(read(text)).toEqual([[text, period, kind]])
  })

  it('takes a month that has not come yet for one of the past year, and a deadline that is gone for one of the next', () => {
    const january = { year: 2024, month: 1, day: 8, reportYear: 2023 }
    expect(read('1-11月', january)).toEqual([['1-11月', '2023-01/2023-11', 'span']])
    const december = { year: 2023, month: 12, day: 20, reportYear: 2023 }
    expect(read('1月20日前', december)).toEqual([['1月20日前', '2024-01-20', 'deadline']])
  })

  it('takes a day without its month for the last that was, and one that is due for the next to come', () => {
    expect(read('10日上午，开工12个。')[0]).toEqual(['10日', '2024-09-10', 'day'])
    expect(read('28日，签约18个。')[0]).toEqual(['28日', '2024-08-28', 'day'])
    expect(read('5日前再签60户。')[0]).toEqual(['5日前', '2024-10-05', 'deadline'])
    expect(read('8月26日至30日考察，28日，签约18个。').at(-1)).toEqual(['28日', '2024-08-28', 'day'])
  })

  it('takes no count of days for a day', () => {
    expect(read('“100日攻坚”开展15日后，3日内办结，日均发电8日元。')).toEqual([])
  })

  it('reads from when a work began until then as one stretch', () => {
    expect(read('自2022年12月动工至今年8月底，完成投资17亿元')).toEqual([
      ['自2022年12月动工至今年8月底', '2022-12/2024-08', 'span'],
    ])
  })

  it('leaves what is worked on before a deadline a beginning of its own', () => {
    expect(read('自2022年12月动工，到今年年底完成').map(([, period]) => period)).toEqual(['2022-12', '2024'])
  })

  it('means by 全年 and 年末 the year of the review', () => {
    const review = findAnchor('2024-03-01', '青山县2023年统计公报', '')
    expect(read('全年', review)).toEqual([['全年', '2023', 'span']])
    expect(read('年末', review)).toEqual([['年末', '2023', 'as_of']])
  })

  it('takes the times of a list for those of one year', () => {
    expect(read('去年三、四季度').map(([text, period]) => [text, period])).toEqual([
      ['去年三', '2023-Q3'],
      ['四季度', '2023-Q4'],
    ])
    expect(read('去年10月、11月').map(([, period]) => period)).toEqual(['2023-10', '2023-11'])
    expect(read('全区7、8月份用电').map(([, period]) => period)).toEqual(['2024-07', '2024-08'])
    expect(read('去年12月、1月').map(([, period]) => period)).toEqual(['2023-12', '2024-01'])
  })

  it.each(['一、二季度分别完成62亿元', '一、二季度，全区', '一、二季度完成投资分别为62亿元'])(
    'takes %s for two quarters, though it begins like a point',
    (text) => {
      expect(read(text).map(([, period]) => period)).toEqual(['2024-Q1', '2024-Q2'])
    },
  )

  it('takes no numbered point for a quarter or month of a list', () => {
    expect(read('二、三季度重点工作').map(([text]) => text)).toEqual(['三季度'])
    expect(read('7、8月份用电').map(([text]) => text)).toEqual(['8月份'])
    expect(read('一、二、三产业')).toEqual([])
  })

  it.each([
    ['截至6月30日', '2024-06'],
    ['截至2024年2月29日', '2024-02'],
    ['截至8月30日', '2024-08-30'],
    ['截至6月30日止六个月', '2024-H1'],
    ['截至今年6月底止上半年', '2024-H1'],
    ['截至2024年3月31日止三个月', '2024-Q1'],
    ['截至2023年12月31日止年度', '2023'],
    ['截至2024年3月31日止年度', '2023-04/2024-03'],
    ['截至6月30日止6个月', '2024-H1'],
    ['截至2024年3月31日止的3个月', '2024-Q1'],
    ['截至2023年12月31日止12个月', '2023'],
    ['2024年半年度报告', '2024-H1'],
    ['2023年中期业绩', '2023-H1'],
  ])('reads %s as what is reported on', (text, period) => {
    expect(read(text).map(([, found]) => found)).toEqual([period])
  })

  it.each([
    ['为2019年的1.6倍', '2019'],
    ['恢复到2019年的97%', '2019'],
    ['占去年的八成', '2023'],
  ])('holds against the time of %s', (text, period) => {
    expect(read(text).map(([, found, kind]) => [found, kind])).toEqual([[period, 'reference']])
  })

  it('holds against every time of a list, and the gloss of one', () => {
    expect(read('比1-7月、1-6月收窄').map(([, , kind]) => kind)).toEqual(['reference', 'reference'])
    expect(read('较去年同期（1至7月）增加').map(([, , kind]) => kind)).toEqual(['reference', 'reference'])
    expect(read('由2021年的12%提高到2023年的31%').map(([, , kind]) => kind)).toEqual(['span', 'deadline'])
    expect(read('由2021年的12家增至2023年的31家').map(([, , kind]) => kind)).toEqual(['span', 'deadline'])
  })

  it('knows whose year 同期 means', () => {
    const [span] = findPeriods(sentence('与2019年同期相比'), anchor)
    expect(span).toMatchObject({ period: null, kind: 'reference', year: 2019 })
    expect(findPeriods(sentence('去年同期'), anchor)[0]).not.toHaveProperty('year')
    expect(findPeriods(sentence('the same period of 2022'), anchor)[0]).toMatchObject({ year: 2022 })
  })

  it('knows no year where there is none to know', () => {
    expect(read('1-8月', null)).toEqual([['1-8月', null, 'span']])
  })

  it.each([
    ['自2021年3月开工以来，', '2021-03'],
    ['首批机组5月投运以来，', '2024-05'],
    ['从去年10月进场至今，', '2023-10'],
    ['今年以来，', '2024'],
  ])('knows how far %s goes back', (text, period) => {
    expect(read(text).map(([, found, kind]) => [found, kind])).toEqual([[period, 'since']])
  })

  it('knows the month that 当月 is of', () => {
    expect(read('1-8月，业务量2亿件，当月3000万件').map(([, period]) => period)).toEqual([
      '2024-01/2024-08',
      '2024-08',
    ])
    expect(read('8月13日负荷最高，当月用电2亿度').map(([, period]) => period)).toEqual([
      '2024-08-13',
      '2024-08',
    ])
  })

  it('leaves 当月 alone to the sentences before', () => {
    expect(read('当月')).toEqual([['当月', null, 'span']])
    expect(read('8月当月')).toEqual([['8月当月', '2024-08', 'span']])
  })

  it.each([
    '第三季节',
    '四季常青',
    '一年四季',
    '开工后以来访企业为主',
    '《2024年行动方案》',
    '提前10个月',
    '项目前期',
    '3个月',
    '三年内',
  ])('finds nothing in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    ['in the first half of 2024', '2024-H1'],
    ['by the end of 2026', '2026'],
    ['in the first nine months', '2024-01/2024-09'],
    ['from January to August', '2024-01/2024-08'],
    ['in the third quarter of 2025', '2025-Q3'],
    ['last year', '2023'],
    ['by June 30', '2024-06-30'],
    ['Between January and August', '2024-01/2024-08'],
    ['between July and December 2023', '2023-07/2023-12'],
    ['in the April-December period of 2025', '2025-04/2025-12'],
    ['in the first six months', '2024-H1'],
    ['in fiscal 2023', '2023'],
    ['by year-end', '2024'],
    ['by the end of the year', '2024'],
    ['from 2021 to 2025', '2021/2025'],
    ['in the July-September quarter', '2024-Q3'],
    ['the February-April quarter', '2024-02/2024-04'],
    ['for the nine months to 30 September', '2024-01/2024-09'],
    ['in the eleven months to May', '2023-07/2024-05'],
    ['in the quarter ended June 30, 2023', '2023-Q2'],
    ['the half ended 30 June', '2024-H1'],
    ['in January and February', '2024-01/2024-02'],
    ['First-half revenue', '2024-H1'],
    ['third-quarter output', '2024-Q3'],
    ['before the year is out', '2024'],
  ])('reads %s', (text, period) => {
    expect(read(text).map(([, found]) => found)).toEqual([period])
  })
})

it('finds an English month before a full stop', () => {
  expect(read('Work begins in September.')).toEqual([['September', '2024-09', 'span']])
  expect(read('Work begins in Sept. and ends in May.').map(([, period]) => period)).toEqual([
    '2024-09',
    '2024-05',
  ])
})

describe('an English time told from the article', () => {
  const february = { year: 2024, month: 2, day: 7, reportYear: 2024 }

  it.each([
    ['It will hire staff next March.', '2024-03', 'span'],
    ['It will hire staff next January.', '2025-01', 'span'],
    ['It was due last December.', '2023-12', 'span'],
    ['Rents have climbed since 2019.', '2019', 'since'],
    ['Rents have climbed since January.', '2024-01', 'since'],
    ['Capacity reached 2.8 gigawatts by the end of December.', '2023-12', 'as_of'],
  ])('%s', (text, period, kind) => {
    expect(read(text, february).map(([, found, is]) => [found, is])).toEqual([[period, kind]])
  })

  it.each([
    'The zone, opened in 2019 on 900 acres of farmland, houses 80 firms.',
    'The plant, announced in January 2022 and priced at $90 million, has 90 staff.',
  ])('%s', (text) => {
    expect(read(text, february)).toEqual([])
  })
})

it('takes a weekday for the last one, or for the next of what is still to be', () => {
  const anchor = { year: 2024, month: 3, day: 6, reportYear: 2024 } // a Wednesday
  expect(read('Work began on Thursday.', anchor).map(([, period]) => period)).toEqual(['2024-02-29'])
  expect(read('It will decide on Thursday.', anchor).map(([, period]) => period)).toEqual(['2024-03-07'])
  expect(read('The firm said on Monday.', anchor)).toEqual([])
})

it('takes an English month far ahead for the last one, unless it is still to come', () => {
  const february = { year: 2024, month: 2, day: 7, reportYear: 2024 }
  expect(read('The jobless rate was 7.2% in December.', february).map(([, period]) => period)).toEqual([
    '2023-12',
  ])
  expect(read('The plant will open in December.', february).map(([, period]) => period)).toEqual(['2024-12'])
  const october = { year: 2024, month: 10, day: 7, reportYear: 2024 }
  expect(read('It must be done by the end of January.', october).map(([, period]) => period)).toEqual([
    '2025-01',
  ])
  expect(read('It was done in January.', october).map(([, period]) => period)).toEqual(['2024-01'])
  expect(read('Prices rose in March.', february).map(([, period]) => period)).toEqual(['2024-03'])
})

describe('a stretch of time', () => {
  it('does not end before it starts', () => {
    expect(upToNow('2019-09', 2021, 8)).toBe('2019-09/2021-08')
    expect(upToNow('2027', 2026, 11)).toBe('2027')
    expect(upToNow('2026-12', 2026, 11)).toBe('2026-12')
    expect(isPeriod('2027/2026')).toBe(false)
    expect(isPeriod('2026-05/2026-03')).toBe(false)
    expect(isPeriod('2026/2026-03')).toBe(true)
  })
})

it('reads 本月 in a report on a month as that month, but not what is still to be done', () => {
  const report: Anchor = { ...anchor, reportMonth: 8 }
  expect(read('本月完成产值5亿元', report)[0]?.[1]).toBe('2024-08')
  expect(read('本月底前完成', report)[0]?.[1]).toBe('2024-09')
  expect(read('本月内完成', report)[0]?.[1]).toBe('2024-09')
  expect(read('本月完成产值5亿元')[0]?.[1]).toBe('2024-09')
})

it('reads a month behind the number of a point', () => {
  expect(read('；2.8月当月收入2亿元')[0]?.[1]).toBe('2024-08')
  expect(read('用了2.8月当月')[0]?.[1]).not.toBe('2024-08')
})

it('reads the next year from the one just named, or from this one', () => {
  const last = (text: string) => read(text).at(-1)?.[1]
  expect(last('预计2026年投产，次年产值9亿元')).toBe('2027')
  expect(last('2021年5月动工，翌年完工')).toBe('2022')
  expect(last('今年动工，隔年完工')).toBe('2025')
  expect(last('次年产值9亿元')).toBe('2025')
  expect(last('2026年投产，明年动工')).toBe('2025')
})

describe('findAnchor', () => {
  it.each([
    ['the note that closes an article', '8月3日，项目签约，估算投资11亿元。\n（2024年　记者 林一）', 2024],
    ['no year that something is held against', '全市增加值增长13%，比2019年同期增长14%。', undefined],
    [
      'the one before the year that its last months plan for',
      '12月26日，县委会议对2021年经济工作作具体部署。',
      2020,
    ],
    [
      'the one after the year that its first months review',
      '3月18日，会议召开。“2022年下达的任务只完成六成，2023年的新任务更重，要先把去年任务做完。”',
      2023,
    ],
    [
      'the year that is planned, where its first months plan it',
      '2月6日，会议对2021年经济工作作具体部署。',
      2021,
    ],
  ])('takes %s', (_, text, year) => {
    expect(findAnchor(null, '', text)?.year).toBe(year)
  })

  it('takes no date that something is due by for that of the news', () => {
    expect(findAnchor(null, '', '8月6日穹顶升起，2025年11月15日前具备条件')).not.toMatchObject({ month: 11 })
    expect(findAnchor(null, '', '据海关通报，2023年前10个月进出口2316亿元')).toMatchObject({ year: 2023 })
  })

  it('takes the year that a periodical or a document is numbered by for its own', () => {
    const body = '四年前这里还是盐滩。2021年3月，一期打下首桩。'
    expect(findAnchor(null, '滩上起新城', `《港区工业》2025年第7期\n${body}`)).toEqual({
      year: 2025,
      month: null,
      day: null,
      reportYear: 2025,
    })
    expect(findAnchor(null, '关于复工的提示函', `临府办函〔2022〕31号\n${body}`)).toMatchObject({
      year: 2022,
    })
    expect(findAnchor(null, '', `港区简报2025年总第88期　2025年6月\n${body}`)).toMatchObject({ month: 6 })
    expect(findAnchor(null, '', '2021年3月，一期开工。依照国办发〔2019〕5号文件办理。')).toMatchObject({
      year: 2021,
    })
    expect(findAnchor(null, '', '2021年3月，一期第2批设备到货。')).toMatchObject({ year: 2021 })
  })

  it('takes the stamp that closes an item of an agency, before the dates that it tells of', () => {
    const body = '民国110年3月2日动工的码头今天启用。'
    expect(findAnchor(null, '', `${body}（编辑：陈方／核稿：林远）1130918`)).toMatchObject({
      year: 2024,
      month: 9,
      day: 18,
    })
    expect(findAnchor(null, '', `${body}（洽询电话：林远）1130918`)).toMatchObject({ year: 2021, month: 3 })
    expect(findAnchor(null, '', `${body}（编辑：陈方）1131918`)).toMatchObject({ year: 2021, month: 3 })
  })

  it('knows the month that a report tells of a month later', () => {
    const monthOf = (title: string, day = '2025-06-04') => findAnchor(day, title, '')?.reportMonth
    expect(monthOf('北川高速2025年5月工程月报')).toBe(5)
    expect(monthOf('北川市12月份经济运行情况', '2025-01-09')).toBe(12)
    expect(monthOf('北川市1-5月经济运行情况')).toBeUndefined()
    expect(monthOf('北川市4月经济运行情况')).toBeUndefined()
    expect(monthOf('北川5月28日召开会议通报情况')).toBeUndefined()
    expect(monthOf('北川5月签约项目开工')).toBeUndefined()
  })

  it('prefers the date of publication, then a full date, then a year', () => {
    expect(findAnchor('2024-05-06T08:00:00+08:00', '', '2023年1月2日')).toMatchObject({
      year: 2024,
      month: 5,
      day: 6,
    })
    expect(findAnchor(null, '2016年1-10月进展', '发布时间：2016-11-08')).toMatchObject({
      year: 2016,
      month: 11,
      day: 8,
    })
    expect(findAnchor(null, '', '12月20日，新区召开2018年会议')).toMatchObject({
      year: 2018,
      month: 12,
      day: 20,
    })
    expect(findAnchor(null, '', 'May 14, 2024 Officials said')).toMatchObject({
      year: 2024,
      month: 5,
      day: 14,
    })
    expect(findAnchor(null, '', '没有日期')).toBeNull()
  })

  it('is no year that something once happened in, beside this one', () => {
    const text = '园区2018年完成环评并启动招商。截至今年5月底，入区企业41家。'
    expect(findAnchor(null, '', text)).toBeNull()
    expect(findAnchor(null, '园区2024年招商综述', text)).toMatchObject({ year: 2024 })
    expect(findAnchor(null, '', '园区2018年完成投资41亿元。')).toMatchObject({ year: 2018 })
    expect(findAnchor(null, '', '2018年全区完成投资41亿元，今年力争50亿元。')).toBeNull()
  })

  it('takes no amount for a year', () => {
    expect(findAnchor(null, '', '投资2000万元')).toBeNull()
    expect(findAnchor(null, '', 'a 2000 million grant and $2024')).toBeNull()
    expect(findAnchor(null, '', 'Figures of 2023, in full')).toMatchObject({ year: 2023 })
  })
})

describe('findPeriods on any text', () => {
  const piece = fc.constantFrom(
    ...'今年 2024年 1-10月 底前 截至 上半年 十四五 末 前 2 月 日 至 — 《 》 \ud800 the end of by May Q3 first'.split(
      ' ',
    ),
  )
  it('stays inside the sentence, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(1000), (pieces, start) => {
        const text = pieces.join('')
        let last = start
        for (const span of findPeriods(sentence(text, start), anchor)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          last = span.end
        }
        expect(last).toBeLessThanOrEqual(start + text.length)
      }),
    )
  })
})

it.each([
  'Sales were down 4.1% on 2022',
  'This is 1.4 percentage points faster than in the first half',
  'Compared with the first half of 2019',
  'Output was up 26 percent over last year',
])('takes what English figures are held against for no time of theirs: %s', (text) => {
  expect(read(text).map(([, , kind]) => kind)).toEqual(['reference'])
})

it('takes an English date after other words for a time', () => {
  expect(read('Work went on from January 2023 on').map(([, , kind]) => kind)).toEqual(['span'])
  expect(read('It drew up plans in 2022').map(([, , kind]) => kind)).toEqual(['span'])
})
