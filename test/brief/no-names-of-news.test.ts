import { describe, expect, test } from 'vitest'
import { namesOf } from './names-of.ts'

describe('no names', () => {
  test.each([
    // a class, a goal, a superlative, a district
    '该市重点招引一批投资强度大的真项目。',
    '该项目将为云滨建设千亿级铝精深加工产业基地提供支撑。',
    '世界最大跨径公铁两用斜拉桥已经合龙。',
    '记者走访了临江市桐园区。',
    '该市推动在谈项目尽快签约。',
    // half of a word, and who speaks
    '全县实施“聚力中心化”行动。',
    '工程建设负责人杜青山介绍，工程进度过半。',
    '已贯通10多段输水隧洞。',
    '主要建设200万吨/年氧化钙生产线、80万吨/年碳酸钙生产线。',
    // who orders
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([])
  })

  test('of the dateline', () => {
    const text = '新湫社临江6月25日电（记者刘青山）云溪下游涵闸改建工程、青湫水库工程25日开工建设。'
    expect(namesOf(text)).toEqual(['云溪下游涵闸改建工程', '青湫水库工程'])
  })
})

describe('no single works', () => {
  test.each(['平川县项目建设提速，高新区项目加快落地。', '平川港位居沿海港口前列，跻身全球五大港口。'])(
    '%s',
    (text) => {
      expect(namesOf(text)).toEqual([])
    },
  )

  test('names an estate and a zone that are called by a kind of area', () => {
    expect(namesOf('青岩湾社区项目本月开工。')).toEqual(['青岩湾社区项目'])
    expect(namesOf('云峰投资区回归园一期本月开工。')).toEqual(['云峰投资区回归园一期'])
  })
})
