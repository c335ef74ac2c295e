import { describe, expect, it } from 'vitest'
import { tellerOf } from '../../src/brief/figures/subject/teller.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'
import { figuresOf, figureWith } from './figures-of.ts'

const WORK = '10月10日，临江新区先进材料产业园项目主体结构封顶，该项目总投资32亿元，占地210亩。'

/** The figure with this text in what a body tells behind the news of a work. */
function told(speech: string, amount: string, work = WORK) {
  const article = `临江新区先进材料产业园项目封顶\n${work}${speech}`
  return figureWith(figuresOf(article, 'zh-Hans', '2026-10-12T00:00:00+08:00'), amount)
}

describe('what a body tells behind the news of a work', () => {
  it.each([
    ['国铁集团表示，前三季度完成固定资产投资5937亿元，同比增长5.8%。', '5937亿元', '国铁集团'],
    ['国铁集团表示，前三季度完成固定资产投资5937亿元，同比增长5.8%。', '5.8%', '国铁集团'],
    ['新区管委会介绍，目前已落户企业126家，其中规上企业38家。', '126家', '临江新区落户企业'],
    ['国家能源局披露，1至8月新增光伏装机2.3亿千瓦，同比增长64.7%。', '2.3亿千瓦', '全国'],
    ['市工信局方面称，全市集成电路产业规模已达420亿元。', '420亿元', '全市集成电路产业'],
    ['省交通运输厅表示，截至9月底，全省高速公路通车里程达8210公里。', '8210公里', '全省高速公路'],
    ['锦能科技表示，上半年实现营收82亿元，研发投入6.1亿元。', '6.1亿元', '锦能科技'],
    ['县发改局透露，全年计划实施重点项目92个，总投资310亿元。', '310亿元', '重点项目'],
    ['民航局表示，前三季度旅客运输量5.8亿人次，同比增长6.2%。', '6.2%', '全国'],
  ])('is told of what the speech is about: %s', (speech, amount, subject) => {
    const figure = told(speech, amount)
    expect(figure?.subject).toContain(subject)
    expect(figure?.project).toBeNull()
  })

  it.each([
    ['新区管委会介绍，项目达产后年产值可达90亿元。', '90亿元'],
    ['新区管委会介绍，该项目已完成投资18亿元。', '18亿元'],
    ['项目建设指挥部介绍，目前完成投资18亿元。', '18亿元'],
    ['市住建局介绍，工程总建筑面积18万平方米，工期24个月。', '18万平方米'],
    ['新区管委会介绍，建成后预计新增就业1200人。', '1200人'],
  ])('goes on with the work that it is about: %s', (speech, amount) => {
    expect(told(speech, amount)?.subject).toContain('产业园项目')
  })
})

describe('the body that tells a sentence', () => {
  it.each([
    ['云岭高新区管委会主任陈启明说，今年引进项目47个。', '云岭高新区'],
    ['据市统计局数据显示，前三季度税收12亿元。', '全市'],
    ['南浦海关统计，前三季度进出口总值1820亿元。', '南浦'],
    ['财政部介绍，前8个月税收收入12万亿元。', '全国'],
  ])('answers for a place: %s', (sentence, ward) => {
    expect(tellerOf(sentence, '')?.ward).toBe(ward)
  })

  it.each(['施工单位介绍，桩基完成80%。', '公司表示，营收82亿元。', '全市上半年完成投资62亿元。'])(
    'is none where a work, a pronoun or nobody speaks: %s',
    (sentence) => {
      expect(tellerOf(sentence, '')).toBeNull()
    },
  )
})

it('takes no line that says who wrote it and when for what a figure is measured on', () => {
  const { figures } = writeRulesBrief(
    articleOf('审批再提速\n云汀日报客户端　2024年3月29日\n事项压到9项，平均用时4天。'),
  )
  expect(figures.every(({ subject }) => !subject?.includes('日报'))).toBe(true)
})
