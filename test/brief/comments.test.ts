import { describe, expect, test } from 'vitest'
import { directivesOf } from './directives-of.ts'

const found = (text: string): string[] => directivesOf(`标题\n${text}`).map(({ evidence }) => evidence)

describe('what a speaker says of things is no instruction', () => {
  test.each([
    '会议强调，稳住菜篮子是民生大事。',
    '市长钱立本指出，实施链长制，是一项长期工作，是一场硬仗，需要各界支持。',
    '市长钱立本强调，这再次阐明了上级反复讲的产业要升级的道理。',
    '市长钱立本指出，乡亲要致富，产业必先行。',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([])
  })

  test.each([
    '会议强调，稳住菜篮子是民生大事，各县区要当天落实。',
    '市长钱立本强调，推进并网不是选择题，必须按期完成。',
    '市长钱立本强调，抓落实关键是压实责任。',
    '市长钱立本强调，加快补齐短板，特别是污水管网。',
    '市长钱立本强调，有人认为可以歇一歇，这种念头必须打消。',
    '市长钱立本强调，还有3个项目要在月底前开工。',
    '市长钱立本强调，这次整治是要动真格的。',
    '市长钱立本说，各学校要确保每名学生都要接受安全教育。',
    '市长钱立本强调，全体旅客都必须实名购票。',
    '市长钱立本要求，乘客都必须系好安全带。',
  ])('but %s', (sentence) => {
    expect(found(sentence)).toEqual([sentence])
  })
})

describe('an order may stand behind a forecast', () => {
  test.each([
    '县长骆青说，气象台预计，未来三天有强降雨，各单位要加强值守，确保安全。',
    '县长骆青说，气象台预计，今晚有大风，气温还要降到零下，请居民减少外出。',
    '县长骆青说，粮食局预计，明年粮价上涨，农户必须早作准备。',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([sentence])
  })

  test.each(['县长骆青说，气象台预计，未来三天有强降雨。'])('but not %s', (sentence) => {
    expect(found(sentence)).toEqual([])
  })
})

describe('who only attended, discussed or looks on instructs nobody', () => {
  test.each([
    '副市长齐远对当前工作进行安排部署，各县区发改局负责人参加会议。',
    '会议指出，上次全会通过的报告，明确了全年的目标任务。',
    '与会嘉宾认为，此次大会对于促进交流将起到积极的作用。',
    '市政协委员、设计师古兰建议，加快建设滨河步道。',
    '研究所所长古兰说，破解难题，要重事更要重人。',
    '今年，商会继续征集案例，希望通过一线实践发掘新经验。',
    '园区负责人古兰表示：一是产品更加丰富，企业更加注重品牌；二是开放没有停止。',
    '新的一年怎么干？记者来到管委会专访了副主任古兰。',
    '面对这一要求，青屏管委会将如何作为？',
    '《工作报告》指出，五年来粮食产量稳定在30亿斤以上。外汇收入增加到3亿美元。',
    '园区负责人古兰介绍，预计项目投产后，将集聚企业不少于20家。',
    '市长钱立本指出，该项目签约必将进一步推动产业升级。',
    '市长钱立本说，回望2020年，我市坚持大抓工业，招商取得成果。',
    '市长钱立本说，早日通车是沿线群众的殷切希望。',
    '市长钱立本表示，希望即将开幕的峰会能够增进互信。',
    '这几年有什么经验？下一步怎么走？11月4日，论坛在省城举行，各县负责人近300人到场。',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([])
  })

  test.each([
    '副市长齐远作出部署：各县区发改局11月底前上报。',
    '会议指出，上次全会明确了全年目标，各县要逐项对照。',
    '市人大代表、青屏县委书记古兰说，要把物流园做大做强。',
    '《意见》指出，各县要在月底前公开清单。',
    '市长钱立本强调，立足本地实际，办好每一件实事。',
    '市长钱立本说，希望各位企业家加快进度。',
    '市长钱立本强调，相信大家都清楚，必须守住底线。',
    '区长郭远主持会议，他说眼下用工紧，防汛绝不能松。',
  ])('but %s', (sentence) => {
    expect(found(sentence)).toEqual([sentence])
  })

  test('points go on with the plan in front of them, not with what is reported', () => {
    const plan = '2025年，开发区将抢抓机遇，新签约项目20个。'
    expect(found(`${plan}\n一是在招商上求突破。全面建成动力谷一期；\n二是在服务上求突破。`)).toHaveLength(4)
    expect(found(`${plan}\n一是企业订单已超2亿元，增长5%。\n动力谷一期主体封顶。`)).toEqual([plan])
  })

  test('of the points somebody tells, those count that promise', () => {
    expect(found('园区负责人古兰表示：一是产品更加丰富；二是下半年将再建厂房8栋。')).toEqual([
      '二是下半年将再建厂房8栋。',
    ])
  })
})
