import { describe, expect, it } from 'vitest'
import { isNavigation } from '../../src/article/lines/is-navigation.ts'
import { figuresOf } from './figures-of.ts'

const told = (text: string) =>
  figuresOf(text).map(({ text, metric, subject, period, change }) => ({
    text,
    metric,
    subject,
    period,
    change,
  }))

describe('a table that was flattened to lines', () => {
  const table = told(
    '生产快报\n汐港2024年上半年生产快报\n指标 6月 1—6月 同比\n货物吞吐量 2186万吨 1.28亿吨 +5.4%\n集装箱吞吐量 31.7万标箱 178.5万标箱 +12.6%',
  )

  it('tells of each value when it was measured, and of a growth when the value before it was', () => {
    expect(table.map(({ text, period }) => [text, period])).toEqual([
      ['2186万吨', '2024-06'],
      ['1.28亿吨', '2024-01/2024-06'],
      ['5.4%', '2024-01/2024-06'],
      ['31.7万标箱', '2024-06'],
      ['178.5万标箱', '2024-01/2024-06'],
      ['12.6%', '2024-01/2024-06'],
    ])
  })

  it('has no column for a subject', () => {
    for (const { subject } of table) expect(subject ?? '').not.toMatch(/指标|同比|6月/)
  })

  it('goes on with rows whose last cell is a sentence, and adds up for the whole', () => {
    const rows = told(
      '产业项目\n河清开发区产业项目一览表\n（截至2024年6月底）\n项目名称 总投资 今年计划投资 1—6月完成投资 完成比例 形象进度\n' +
        '中孚玻璃 11.6亿元 3.2亿元 1.9亿元 59.4% 窑炉砌筑完成\n启新装备 6.8亿元 2.5亿元 0.8亿元 32% 桩基施工，受雨季影响滞后\n合计 18.4亿元 5.7亿元 2.7亿元 47.4%',
    )
    expect(rows.map(({ text, metric, subject }) => [text, metric, subject]).slice(4, 8)).toEqual([
      ['6.8亿元', '总投资', '启新装备'],
      ['2.5亿元', '计划投资', '启新装备'],
      ['0.8亿元', '完成投资', '启新装备'],
      ['32%', '完成比例', '启新装备'],
    ])
    expect(rows[8]).toMatchObject({ text: '18.4亿元', metric: '总投资' })
    expect(rows[8]?.subject).not.toBe('合计')
    expect(rows[11]).toMatchObject({ text: '47.4%', metric: '完成比例', change: 'progress' })
  })

  it('is no navigation', () => {
    expect(isNavigation('货物吞吐量 2186万吨 1.28亿吨 +5.4%')).toBe(false)
    expect(isNavigation('项目名称 总投资 今年计划投资 形象进度')).toBe(false)
    expect(isNavigation('首页 新闻中心 政务公开 项目建设 招商引资')).toBe(true)
  })
})

describe('figures in brackets behind a name', () => {
  it('are measured as those in the brackets before, by their place', () => {
    const rows = told(
      '排名\n1—4月，全县重点项目完成投资81.7亿元。\n前三名：城关街道（完成投资17.6亿元，完成率96.7%）、松林镇（11.8亿元，94.4%）。\n后两名：葛村镇（1.9亿元，55.9%）、柳沟乡（0.8亿元，38.1%）。',
    ).slice(1)
    for (const [at, name] of ['城关街道', '松林镇', '葛村镇', '柳沟乡'].entries()) {
      expect(rows[2 * at]).toMatchObject({ metric: '完成投资', subject: name, change: null })
      expect(rows[2 * at + 1]).toMatchObject({ metric: '完成率', subject: name, change: 'progress' })
    }
  })

  it('go on behind a semicolon', () => {
    const rows = told(
      '排名\n前两名：城关街道（完成投资17.6亿元，完成率96.7%）、松林镇（11.8亿元，94.4%）；后一名：葛村镇（1.9亿元，55.9%）。',
    )
    expect(rows[4]).toMatchObject({ text: '1.9亿元', metric: '完成投资', subject: '葛村镇' })
    expect(rows[5]).toMatchObject({ text: '55.9%', metric: '完成率', subject: '葛村镇' })
  })

  it('are not, where they say themselves what they are or are of another kind', () => {
    const [, , own, length] = told(
      '排名\n甲河镇（完成投资17.6亿元，完成率96.7%）、乙河镇（税收2.1亿元）、丙河镇（15公里）。',
    )
    expect(own?.metric).toBe('税收')
    expect(length?.metric).not.toBe('完成投资')
  })

  it('break a sum down that has no name', () => {
    const [, bond] = told('项目\n项目总投资12亿元（其中专项债3亿元），占地300亩。')
    expect(bond).toMatchObject({ text: '3亿元', metric: '专项债' })
  })
})
