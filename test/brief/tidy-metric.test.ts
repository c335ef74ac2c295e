import { describe, expect, it } from 'vitest'
import { tidyMetric } from '../../src/brief/figures/tidy-metric.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'

describe('the name of a measure', () => {
  it.each([
    // who is told to, and the modal, are no part of it
    ['供电部门要在园区新增变压器容量', '园区新增变压器容量'],
    ['各镇须完成植树面积', '完成植树面积'],
    ['应收账款', '应收账款'],
    ['主要指标完成率', '主要指标完成率'],
    // one who gives, whose it is, and which of them
    ['三家企业分别出资', '出资'],
    ['项目库共入库项目', '入库项目'],
    ['公共财政预算收入', '公共财政预算收入'],
    ['投资额最高的一个', '投资额'],
    // what it is told against stays
    ['全年营收低于预期', '全年营收低于预期'],
  ])('%s is %s', (metric, tidied) => {
    expect(tidyMetric(metric)).toBe(tidied)
  })

  it.each([
    ['前10月完成投资62亿元，相比于去年同期的56亿元增长9.8%。', '完成投资'],
    ['前10月完成投资62亿元，较之上年同期的56亿元增长9.8%。', '完成投资'],
    ['归属于股东的净资产62亿元，净利润56亿元。', '净利润'],
  ])('is none of the words of a comparison: %s', (text, metric) => {
    const { figures } = writeRulesBrief(articleOf(`云汀控股三季报\n${text}`))
    expect(figures[1]?.metric).toBe(metric)
    expect(figures[0]?.metric).toMatch(/^(?:完成投资|.*净资产)$/)
  })

  it('is left as it is when nothing would remain', () => {
    expect(tidyMetric('的')).toBe('的')
  })
})
