import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/brief/quantity/find-quantities.ts'
import type { Figure, Language } from '../../src/domain/brief.ts'
import { figuresOf, figureWith } from './figures-of.ts'

const read = (
  title: string,
  text: string,
  publishedAt: string | null = '2024-09-12',
  language?: Language,
): readonly Figure[] => figuresOf(`${title}\n${text}`, language, publishedAt)

describe('figures of a progress report', () => {
  const figures = read(
    '北川新区前8月重点项目进展',
    '1-8月，全区46个重点项目完成投资83.2亿元，占年度计划的71.5%，同比增长9.4%；新开工项目15个，开工率88.2%。其中，产业项目完成投资51亿元，同比下降2.3%。\n新区要求，年底前完成投资要突破120亿元。',
  )

  it('finds what is measured, on what and when', () => {
    expect(figureWith(figures, '83.2亿元')).toMatchObject({
      metric: '完成投资',
      period: '2024-01/2024-08',
      status: 'actual',
      change: null,
    })
    expect(figureWith(figures, '83.2亿元')?.subject).toContain('重点项目')
    expect(figureWith(figures, '71.5%')).toMatchObject({
      metric: '占年度计划',
      change: 'progress',
      period: '2024-01/2024-08',
    })
    expect(figureWith(figures, '9.4%')).toMatchObject({
      metric: '完成投资增长',
      change: 'yoy',
      status: 'actual',
    })
    expect(figureWith(figures, '88.2%')).toMatchObject({ metric: '开工率', change: null, status: 'actual' })
  })

  it('gives a part its own name and carries the time over', () => {
    expect(figureWith(figures, '51亿元')).toMatchObject({
      metric: '完成投资',
      subject: '产业项目',
      period: '2024-01/2024-08',
    })
    expect(figureWith(figures, '2.3%')).toMatchObject({ subject: '产业项目', change: 'yoy' })
  })

  it('tells what goes on behind a list of all that were listed', () => {
    const [, sum, year] = read(
      '青湫市集中开工',
      '本次开工的有西川区装备产业园、云湫药材加工基地建设项目、沅湫建材生产线二期项目等75个重点项目，总投资193.8亿元，年度投资86.5亿元。',
    )
    for (const figure of [sum, year]) {
      expect(figure?.project).toBeNull()
      expect(figure?.subject).toContain('重点项目')
    }
  })

  it('tells a goal from a fact', () => {
    expect(figureWith(figures, '120亿元')).toMatchObject({ status: 'target', period: '2024', bound: 'over' })
  })
})

describe('figures of a project', () => {
  const figures = read(
    '远望储能电池产业园开工',
    '9月10日，远望储能电池产业园在南河县开工。项目总投资45亿元，占地600亩，分两期建设，其中一期投资20亿元，建设周期18个月，达产后年产值60亿元、税收3亿元，带动就业1200人。目前，一期已完成投资2.6亿元。',
  )

  it('takes the design for planned and what is done for a fact', () => {
    expect(figureWith(figures, '45亿元')).toMatchObject({ metric: '总投资', status: 'planned', period: null })
    expect(figureWith(figures, '600亩')).toMatchObject({ metric: '占地', status: 'planned' })
    expect(figureWith(figures, '60亿元')).toMatchObject({ metric: '年产值', status: 'planned' })
    expect(figureWith(figures, '2.6亿元')).toMatchObject({
      metric: '完成投资',
      status: 'actual',
      period: null,
    })
  })

  it('says which project they belong to', () => {
    for (const text of ['45亿元', '600亩', '60亿元'])
      expect(figureWith(figures, text)?.project).toContain('远望储能电池产业园')
  })
})

describe('figures in lists', () => {
  it('gives each of a list after 分别 its name', () => {
    const figures = read('工程进展', '截至8月底，路基、桥梁、隧道工程分别完成92%、88.5%和71%。')
    expect(figures.map(({ subject, text }) => [subject, text])).toEqual([
      ['路基', '92%'],
      ['桥梁', '88.5%'],
      ['隧道工程', '71%'],
    ])
    expect(figures.every(({ period, change }) => period === '2024-08' && change === 'progress')).toBe(true)
  })

  it('gives each growth in a list the amount it belongs to', () => {
    const figures = read(
      '工业运行',
      '1-8月，全县规上工业实现营业收入236亿元、利润18亿元，分别增长7.5%和4.1%。',
    )
    expect(figures.slice(2).map(({ metric }) => metric)).toEqual(['营业收入增长', '利润增长'])
  })

  it('reads the state before a change as a fact of its own', () => {
    const figures = read('供水', '青溪水厂扩建工程日供水能力由5万吨提升至12万吨。')
    expect(figures.map(({ metric, value }) => [metric, value])).toEqual([
      ['日供水能力', 50_000],
      ['日供水能力', 120_000],
    ])
  })
})

describe('figures of statistics', () => {
  it('tells what a change is measured against', () => {
    const changes = read(
      '青山县2023年统计公报',
      '年末常住人口52.3万人，比上年末减少0.4万人；全年固定资产投资增长6.8%；12月当月用电量2.1亿千瓦时，环比增长3.2%。',
      '2024-03-01',
    ).map(({ text, change }) => [text, change])
    expect(changes).toContainEqual(['0.4万人', 'vs_end_last_year'])
    expect(changes).toContainEqual(['6.8%', 'yoy'])
    expect(changes).toContainEqual(['3.2%', 'mom'])
  })

  it('dates what is given for the same time a year before', () => {
    const figures = read('外贸', '1-8月，全市进出口86亿元，上年同期为79亿元。')
    expect(figures.map(({ period }) => period)).toEqual(['2024-01/2024-08', '2023-01/2023-08'])
  })
})

describe('figures in Traditional script and English', () => {
  it('keeps the words of the article in its own script', () => {
    const [figure] = read('園區動態', '1至8月，全縣重點項目完成投資35億元。', '2024-09-12', 'zh-Hant')
    expect(figure).toMatchObject({ metric: '完成投資', subject: '全縣重點項目', unit: 'CNY' })
  })

  it('reads noun phrases around English figures', () => {
    const figures = read(
      'Lakeside zone signs 14 projects',
      'Investment in the zone reached 26.4 billion yuan in the first half of 2024, up 9.3 percent year on year, accounting for 61 percent of the annual plan. The zone aims to attract $2 billion by 2026.',
      '2024-07-20',
      'en',
    )
    expect(figureWith(figures, '26.4 billion yuan')).toMatchObject({ period: '2024-H1', status: 'actual' })
    expect(figureWith(figures, '9.3 percent')).toMatchObject({ change: 'yoy' })
    expect(figureWith(figures, '61 percent')).toMatchObject({ change: 'progress' })
    expect(figureWith(figures, '$2 billion')).toMatchObject({ status: 'target', period: '2026' })
  })
})

describe('what is no figure', () => {
  it.each([
    '园区坚持“三个一批”，做到两手抓。',
    '阅读：2381次',
    '这里是两小时交通圈的中心。',
    '各地要加快百亿元企业培育。',
    '实行24小时值班，100天冲刺行动启动，7天无理由退货。',
    '落实助企“双20条”，设立24小时自助服务区。',
    '→下篇：园区5个项目入选市重点 总投资31亿元',
    '投资超亿元的只有少数，税收突破亿元大关。',
    // the base of a rate
    '按照每1GWh电池、每100万元产值计算。',
    '近3个月，前20天，基层“三支一扶”计划打通最后一公里。',
  ])('finds none in %s', (text) => {
    expect(read('动态', text)).toEqual([])
  })
})

describe('figures of an investment', () => {
  it('change against the time of signing what was measured then', () => {
    const figures = read(
      '转子项目追加投资',
      '星澜转子项目总投资52亿元，占地700亩，比签约时分别增加6亿元和80亩。',
    )
    expect(figures.map(({ metric }) => metric)).toEqual(['总投资', '占地', '总投资增加', '占地增加'])
  })

  it('are counted by whole nouns', () => {
    const figures = read('项目', '星澜转子项目建设转子生产线3条以及2个省级工程研究中心。')
    expect(figures.map(({ metric }) => metric)).toEqual(['转子生产线', '省级工程研究中心'])
  })

  it('are no voltage that names a line', () => {
    expect(read('电网', '沙湾220千伏变电站投运，今年建成110千伏线路30公里。')).toMatchObject([
      { text: '30公里' },
    ])
  })

  it('are no battery size in the middle of a name', () => {
    const figures = read('开工', '星澜20GWh电池二期项目总投资86亿元，年产电池20GWh。')
    expect(figures.map(({ text, metric }) => [text, metric])).toEqual([
      ['86亿元', '总投资'],
      ['20GWh', '年产电池'],
    ])
  })

  it('name an area once', () => {
    const figures = read('北川新区招商', '今年，新区新签约项目36个，协议投资90亿元。')
    expect(figures[0]).toMatchObject({ text: '36个', subject: '北川新区新签约项目' })
  })
})

describe('key figures', () => {
  it('are five to twelve, and the totals come before their parts', () => {
    const parts = Array.from({ length: 20 }, (_, i) => `第${i}类项目完成投资${i + 2}.5亿元`).join('，')
    const figures = read('投资情况', `1-8月，全市固定资产投资912亿元，同比增长6%。\n其中，${parts}。`)
    const key = figures.filter((figure) => figure.key)
    expect(key.length).toBeGreaterThanOrEqual(5)
    expect(key.length).toBeLessThanOrEqual(12)
    expect(key.map(({ text }) => text)).toEqual(expect.arrayContaining(['912亿元', '6%']))
  })
})

const piece = fc.constantFrom(
  ...'12亿元 完成投资 占年度计划的 30% 同比增长 ，。；（）、 分别 其中 1-10月 今年 力争 项目 总投资 由 至 的 \ud800 \n 个 重点 up percent of $5 million in by 2026 。'.split(
    ' ',
  ),
  '\n',
  ' ',
)

describe('figures of any text', () => {
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 80 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )

  it('are substrings of it, stand in their evidence, and read the same there', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('zh-Hans', 'zh-Hant', 'en'), (text, language) => {
        for (const figure of read('标题12亿元', text, '2024-09-12', language)) {
          expect(figure.text).toBe(text.slice(figure.start, figure.end))
          expect(figure.evidence).toBe(
            text.slice(figure.evidenceStart, figure.evidenceStart + figure.evidence.length),
          )
          const offset = figure.start - figure.evidenceStart
          const again = findQuantities(figure.evidence).filter(({ start }) => start === offset)
          expect(again.map(({ value, unit }) => [value, unit])).toEqual([[figure.value, figure.unit]])
          expect(figure.metric).not.toBe('')
        }
      }),
    )
  })

  it('are the same for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read('标题', text)).toEqual(read('标题', text))
      }),
    )
  })

  it('do not need more than a line of context, however long the text', () => {
    const text = '今年完成投资5亿元，同比增长3%。'.repeat(3000)
    expect(read('长文', text)).toHaveLength(6000)
  })
})
