import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/brief/quantity/normalise.ts'
import { tableQuantities } from '../../src/brief/quantity/table-cells.ts'
import { verifyBrief } from '../../src/brief/verify.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'
import { figuresOf } from './figures-of.ts'

const cells = (text: string) =>
  tableQuantities(text, normalise(text)).map(({ text, value, unit }) => [text, value, unit])
const told = (text: string) =>
  figuresOf(`柳河区主要经济指标\n${text}`).map(({ text, metric, change }) => [text, metric, change])

describe('the cells of a table that was flattened to lines', () => {
  it.each([
    [
      'the names of their columns',
      '项目　总投资（亿元）　用地（亩）　进度（%）\n云谷产业园　12.5　300　-4',
      [
        ['12.5', 1.25e9, 'CNY'],
        ['300', 200000.01, 'm2'],
        ['-4', -4, '%'],
      ],
    ],
    [
      'a column of units',
      '指标 计量单位 本月 同比±%\n发电量 亿千瓦时 3.2 -1.5\n用水户 万户 1,204 0.8',
      [
        ['3.2', 3.2e11, 'Wh'],
        ['-1.5', -1.5, '%'],
        ['1,204', 12040000, '户'],
        ['0.8', 0.8, '%'],
      ],
    ],
    [
      'the names of their rows',
      '指标　1-8月　同比（%）\n进出口总额（亿美元）　8.4　11.2',
      [
        ['8.4', 8.4e8, 'USD'],
        ['11.2', 11.2, '%'],
      ],
    ],
    [
      'the line above the table',
      '单位：万元、%\n指标名称　本月止累计　同比增减\n工业总产值　486,320　5.4',
      [
        ['486,320', 4.8632e9, 'CNY'],
        ['5.4', 5.4, '%'],
      ],
    ],
  ])('have the units of %s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it.each([
    ['a line of prose', '项目　总投资（亿元）　进度\n云谷产业园12，5　6　7'],
    ['other numbers of cells', '项目　总投资（亿元）　进度（%）\n云谷产业园　12.5'],
    ['no units', '序号　名称　数\n1　云谷　5'],
    ['a menu', '首页　新闻　政务\n一　2　3'],
    ['a table that ended', '项目　总投资（亿元）　备注\n这里另起一段，说别的。\n云谷　12.5　无'],
  ])('are none in %s', (_, text) => {
    expect(cells(text)).toEqual([])
  })

  it('are told by their rows where the columns are only times and growth', () => {
    expect(
      told('指标　1-11月累计　同比±%\n其中：税收收入　29.85亿元　12.6%\n工业用电量（亿千瓦时）　18.6　-3.5'),
    ).toEqual([
      ['29.85亿元', '税收收入', null],
      ['12.6%', '税收收入增长', 'yoy'],
      ['18.6', '工业用电量', null],
      ['-3.5', '工业用电量增长', 'yoy'],
    ])
  })

  it('are told by their columns where the rows are projects', () => {
    const text = '序号　名称　总投资（亿元）　年度计划（亿元）　建设规模\n1　云谷小学　7.2　2.5　长2.1公里'
    expect(told(text)).toEqual([
      ['7.2', '总投资', null],
      ['2.5', '计划投资', null],
      ['2.1公里', '长度', null],
    ])
  })

  it('pass the law of briefs by the lines above them, and only with their unit', () => {
    const brief = writeRulesBrief(
      articleOf('柳河区数据\n指标　计量单位　本月\n财政收入　亿元　3.2\n地区生产总值　亿元　9.8'),
    )
    expect(brief.figures.map(({ value }) => value)).toEqual([3.2e8, 9.8e8])
    expect(verifyBrief(brief).dropped.figures).toBe(0)
    const wrong = brief.figures.map((figure) => ({ ...figure, unit: '%', value: 3.2 }))
    expect(verifyBrief({ ...brief, figures: wrong }).brief.figures).toEqual([])
  })

  it('stand inside any text, as written', () => {
    const piece = fc.constantFrom(
      '项目',
      '总投资（亿元）',
      '同比±%',
      '3.5',
      '-2',
      '　',
      ' ',
      '\n',
      '，',
      '亿元',
      '|',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        for (const { start, end, text: said } of tableQuantities(text, normalise(text)))
          expect(text.slice(start, end)).toBe(said)
      }),
    )
  })
})
