import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/brief.ts'
import { figuresOf, toldByFigure } from './figures-of.ts'

/** The period of each figure of a text, by the figure. */
const periodsOf = (text: string, language: Language = 'zh-Hans', day = '2024-09-12') =>
  toldByFigure(figuresOf(`题目\n${text}`, language, `${day}T00:00:00+08:00`), 'period')

describe('of figures told respectively', () => {
  it('each is of its own time', () => {
    expect(periodsOf('去年三、四季度分别完成投资61亿元、72亿元。')).toEqual({
      '61亿元': '2023-Q3',
      '72亿元': '2023-Q4',
    })
    expect(periodsOf('2021年、2022年和2023年，产值分别为11亿元、14亿元和19亿元。')).toMatchObject({
      '11亿元': '2021',
      '19亿元': '2023',
    })
    expect(periodsOf('一至三季度出口分别为21亿元、24亿元、27亿元。')).toMatchObject({ '24亿元': '2024-Q2' })
  })

  it('and not when there are more or fewer times than figures', () => {
    expect(periodsOf('一季度，东区、西区分别完成投资31亿元、22亿元。')).toEqual({
      '31亿元': '2024-Q1',
      '22亿元': '2024-Q1',
    })
    const changes = periodsOf('降幅比1-7月、1-6月分别收窄3.2个和4.7个百分点。')
    expect(Object.keys(changes)).toEqual(['3.2个', '4.7个百分点'])
    expect(changes['4.7个百分点']).not.toBe('2024-01/2024-06')
  })
})

describe('of a change over years', () => {
  it('either end is of its own year', () => {
    expect(
      periodsOf('2021年至2023年，公司营收从1.6亿元增长到5.3亿元，净利润由1900万元提高到8800万元。'),
    ).toEqual({
      '1.6亿元': '2021',
      '5.3亿元': '2023',
      '1900万元': '2021',
      '8800万元': '2023',
    })
  })

  it('what came in all the years is of them all', () => {
    expect(periodsOf('2021年至2023年，公司研发投入累计1.1亿元。')).toEqual({ '1.1亿元': '2021/2023' })
  })
})

describe('of what is held against', () => {
  it('去年同期 is of the same months as the figure before it', () => {
    expect(periodsOf('全年计划投资90亿元。1-8月完成61亿元，去年同期为52亿元。')).toMatchObject({
      '52亿元': '2023-01/2023-08',
    })
    expect(periodsOf('上半年开工率81%，而去年同期只有63%。')).toMatchObject({ '63%': '2023-H1' })
    expect(periodsOf('上半年进出口32亿元、41亿元，上年同期分别为21亿元和35亿元。')).toMatchObject({
      '21亿元': '2023-H1',
      '35亿元': '2023-H1',
    })
  })

  it('去年同期 at the opening of a clause goes for all that follows', () => {
    expect(periodsOf('上半年开工率81%。去年同期，全市完成投资299亿元，完成率为77%。')).toMatchObject({
      '299亿元': '2023-H1',
      '77%': '2023-H1',
    })
    expect(periodsOf('上半年完成投资310亿元。同期，新登记企业1200家。')).not.toMatchObject({
      '1200家': '2023-H1',
    })
  })

  it('a share or a multiple of it is not of then', () => {
    expect(periodsOf('今年上半年销售43万平方米，仅为去年同期的68%。')).toMatchObject({ '68%': '2024-H1' })
    expect(periodsOf('今年上半年销售43万平方米，是去年同期的1.7倍。')).toMatchObject({ '1.7倍': '2024-H1' })
  })

  it('an English figure is of the time right behind it', () => {
    const periods = periodsOf(
      'Output reached $3.2 billion in the first half, against $2.7 billion a year earlier. Exports rose from $1.1 billion in 2021 to $1.6 billion in 2023.',
      'en',
    )
    expect(periods).toMatchObject({
      '$2.7 billion': '2023-H1',
      '$1.1 billion': '2021',
      '$1.6 billion': '2023',
    })
  })
})

describe('of a change', () => {
  it('that names no years, those of the one before it', () => {
    const periods = periodsOf('产值由2018年的72亿元增加到2023年的131亿元；税收从5.1亿元提高到9.4亿元。')
    expect(periods).toMatchObject({ '5.1亿元': '2018', '9.4亿元': '2023' })
  })

  it('in another paragraph, none', () => {
    const periods = periodsOf('产值由2018年的72亿元增加到2023年的131亿元。\n时限由15天压缩到6天。')
    expect(periods['15天']).toBeNull()
    const told = periodsOf('产值由2018年的72亿元增加到2023年的131亿元。今年，审批时限由15天压缩到6天。')
    expect([told['72亿元'], told['131亿元']]).toEqual(['2018', '2023'])
    expect(Object.keys(told)).toEqual(['72亿元', '131亿元', '15天', '6天'])
    expect(['2018', '2023']).not.toContain(told['15天'])
  })
})

it('what is held against the month before is of a month, not of all since January', () => {
  expect(periodsOf('1—8月，居民消费价格同比上涨0.9%，环比上涨0.2%。')).toEqual({
    '0.9%': '2024-01/2024-08',
    '0.2%': '2024-08',
  })
})

describe('of news in the first months', () => {
  const inJanuary = (text: string) => periodsOf(text, 'zh-Hans', '2024-01-18')

  it('what 12月 and 四季度 brought is of the year that has ended, what is due then is not', () => {
    expect(inJanuary('12月份，全县完成工业投资7.3亿元，四季度完成19亿元。')).toEqual({
      '7.3亿元': '2023-12',
      '19亿元': '2023-Q4',
    })
    expect(Object.values(inJanuary('北港二期计划四季度完成投资7.3亿元。'))).not.toContain('2023-Q4')
  })

  it('全年 is of the year that the article reviews, and of the new one in what it plans', () => {
    const review = '临港区2023年完成外贸进出口318亿元。\n全年新增企业412家。\n全年力争完成进出口350亿元。'
    expect(inJanuary(review)).toMatchObject({ '412家': '2023', '350亿元': '2024' })
    expect(periodsOf('2022年，全区引进企业97家。\n这一年，全区完成投资63亿元。')).toMatchObject({
      '63亿元': '2022',
    })
  })
})

it('what a check or a fair of some days came to is of those days', () => {
  expect(periodsOf('8月12日至23日，检查组共抽查工地214家，发现隐患903条。')).toEqual({
    '214家': '2024-08-12/2024-08-23',
    '903条': '2024-08-12/2024-08-23',
  })
})

it('since a month is up to that of the article', () => {
  expect(periodsOf('6月以来，全区新开工项目18个。')).toEqual({ '18个': '2024-06/2024-09' })
  expect(periodsOf('二季度以来，全区新开工项目18个。')).toEqual({ '18个': '2024-04/2024-09' })
  expect(periodsOf('三季度以来，全区新开工项目18个。')).toEqual({ '18个': '2024-Q3' })
})

it('a year before is the same time then', () => {
  expect(periodsOf('1—8月，出口占比升至21.4%，而一年前为16.8%。')).toMatchObject({
    '16.8%': '2023-01/2023-08',
  })
})
