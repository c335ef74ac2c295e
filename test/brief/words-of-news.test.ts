import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const figures = (text: string) => figuresOf(`要闻\n${text}`)
const first = (text: string) => figures(text)[0]

describe('words of news that hold the characters of other words', () => {
  it.each([
    ['10月份中国物流业景气指数为52.9%。', '中国物流业景气指数'],
    ['园区有300家零部件供应商。', '零部件供应商'],
    ['全国新开工高速公路和普通国省干线公路项目240个。', '高速公路和普通国省干线公路项目'],
    ['3个产业项目全面投产。', '产业项目'],
    ['1号楼施工到9层，2号楼刚出地面。', '层数'],
    ['这座渡槽共32跨，已经架完27跨。', '跨数'],
  ])('%s', (text, metric) => {
    expect(first(text)?.metric).toBe(metric)
  })

  it('keep 人均 in one where two are told respectively', () => {
    const told = figures('城镇居民人均可支配收入、农村居民人均可支配收入分别为5.2万元和2.3万元。')
    expect(told.map(({ subject }) => subject)).toEqual(['城镇居民', '农村居民'])
  })

  it.each([
    ['待遇提高，个人养老金制度从36个城市推开至全国。', '个人养老金制度'],
    ['贸易规模连续7年保持在1000亿元以上。', null],
  ])('make no half word a subject: %s', (text, subject) => {
    const said = figures(text).at(-1)?.subject ?? null
    if (subject === null) expect(said ?? '').not.toMatch(/连续$/)
    else expect(said === null || said === subject || !subject.endsWith(said)).toBe(true)
  })
})

describe('whose the counted things are', () => {
  it.each([
    ['今年以来，全市推进重点工作。我国开工建设特高压工程12项。', '我国'],
    ['全市项目加快建设。河北邢台签约重点项目12个。', '河北'],
  ])('is told by the place in front of them: %s', (text, place) => {
    const figure = figures(`全市项目进展\n${text}`).at(-1)
    expect(figure?.subject ?? '').not.toMatch(new RegExp(`全市${place}`))
  })
})
