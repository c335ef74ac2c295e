import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { articleOf } from './article-of.ts'

/** The last time that a text names, read in December 2024. */
function lastOf(text: string) {
  const document = createDocument(articleOf(`题目\n${text}`, 'zh-Hans', '2024-12-20T00:00:00+08:00'))
  return [...readSentences(document, [])].at(-1)?.periods.at(-1)?.period
}

describe('a time without a year', () => {
  it.each([
    ['2025年，要引进项目15个。全年安排资金62亿元。', '2025'],
    ['明年将改造小区116个，一季度启动40个。', '2025-Q1'],
    ['去年，新区签约项目41个。全年开工86个。', '2023'],
    ['2025年计划投资25亿元：年底前通车率达到90%。', '2025'],
  ])('is in the year that its paragraph tells of: %s', (text, period) => {
    expect(lastOf(text)).toBe(period)
  })

  it.each([
    ['截至2023年底，土建完成93%；当年完成投资36亿元。', '2023'],
    ['截至2023年底，土建完成93%。\n当年完成投资36亿元。', '2024'],
    ['截至2023年底，土建完成93%，今年计划投资9亿元、当年建成。', '2024'],
  ])('当年 is the year at whose end was counted, in its paragraph: %s', (text, period) => {
    expect(lastOf(text)).toBe(period)
  })

  it.each([
    ['1-11月，业务量2亿件。\n当月，业务量3000万件。', '2024-11'],
    ['11月末，存款余额90亿元。全年计划120亿元，当月新增2亿元。', '2024-11'],
  ])('当月 is the last month told of: %s', (text, period) => {
    expect(lastOf(text)).toBe(period)
  })

  it.each([
    ['各位代表：\n一、2023年工作回顾\n全年引进项目46个', '2023'],
    ['各位代表：\n一、2023年工作回顾\n（一）工业\n上半年新开工项目46个', '2023-H1'],
    ['各位代表：\n一、2023年工作回顾\n引进项目46个。\n二、工作打算\n全年引进项目50个', '2024'],
    ['各位代表：\n一、2023年工作回顾\n今年引进项目46个', '2024'],
  ])('is in the year that a heading names, until the next: %s', (text, period) => {
    expect(lastOf(text)).toBe(period)
  })

  it.each([
    ['2023年，完成税收17亿元，亩均税收由上年的18万元', '2022'],
    ['2023年，完成税收17亿元，比上年增长5%', '2022'],
    ['1-11月，完成税收17亿元，比上年增长5%', '2023'],
    ['2023年，完成税收17亿元。\n1-11月，用工由上年的18人', '2023'],
  ])('上年 is the year before the one told of: %s', (text, period) => {
    expect(lastOf(text)).toBe(period)
  })

  it.each([
    ['2025年，要引进项目15个。\n全年完成投资62亿元。', '2024'],
    ['2025年，要引进项目15个。今年完成投资62亿元。', '2024'],
    ['公司2023年投产，全年预计产值3亿元。', '2024'],
    ['2018年，公司落户园区。全年预计产值3亿元。', '2024'],
    ['去年签约的32个项目，全年开工28个。', '2024'],
    ['比2023年增长5%，全年完成62亿元。', '2024'],
    ['到2025年，产值达到90亿元，全年完成62亿元。', '2024'],
    ['2023年，产值90亿元。目前，全年任务已完成。', '2024'],
  ])('is this year otherwise: %s', (text, period) => {
    expect(lastOf(text)).toBe(period)
  })
})
