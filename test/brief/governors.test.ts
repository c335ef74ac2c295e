import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { governorAt, governorBehind, governorsIn } from '../../src/brief/figures/governors.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { articleOf } from './article-of.ts'

const moods = (sentence: string) => governorsIn(sentence).map(({ mood }) => mood)

describe('what a word makes of the figures behind it', () => {
  it.each([
    ['确保全年入库税收5亿元', ['goal']],
    ['预计年底可接待游客40万人次', ['forecast', 'forecast']],
    ['拟新建厂房3万平方米', ['plan']],
    ['对首次认定的企业给予30万元奖励', ['grant', 'grant']],
    ['累计铺设管网60公里', ['fact']],
    ['董事会决定追加3亿元，正在扩建厂房2万平方米', ['plan', 'plan']],
    ['正在运行的机组4台，决定性因素有3项', []],
    ['会议通报，前5月产值30亿元', ['fact']],
    ['每户补助3000元', ['grant']],
    ['设计日产4万吨，原定6月完工', ['plan', 'plan']],
    ['力争完成全年目标40亿元', ['goal']],
    ['明年目标为40亿元', ['goal']],
    ['预定明年完工，力拼7成进度', ['plan', 'goal']],
    ['县府编列26亿元，当局会分期收回61公顷', ['plan', 'plan']],
    ['委员会委员30人，博览会展区5万平方米', []],
    ['The park is expected to hire 300 people.', ['forecast']],
    ['The developer promised 300 jobs.', ['plan']],
    ['The county approved a tax break of $9 million.', []],
    ['The mill lost 310 jobs.', ['fact']],
    ['Exports rose 4% and the port must handle 2 million tonnes.', ['fact', 'goal']],
  ])('%s', (sentence, expected) => {
    expect(moods(sentence)).toEqual(expected)
  })

  it.each([
    '主要原因是原料涨价12%', // 主要
    '据会议要求精神', // 要求
    '工业增加值同比增长6%', // measured against another year: asserts nothing by itself
    '人均可支配收入3.2万元',
    '不少于5家',
    '完成年度计划的六成，增长3%',
    '目标完成率44%，新增企业2家',
    '公司估值30亿元', // a price that somebody pays, no forecast
    '较市场估价高6%',
    '每天消耗原料30吨', // 料 as what Hong Kong expects
    '实际使用外资2亿美元', // the name of a measure
    '专利拥有量达9件',
    '省级补助900万元', // who paid, no promise
    '到账帮扶补助资金2亿元',
    '比原定时间表慢了两个月',
    '安装机组五台，占设计规模的六成',
    '施工滞后计划约20天',
    '据地铁公司通报，8号线全长30公里', // a source
  ])('has no such word: %s', (sentence) => {
    expect(moods(sentence)).toEqual([])
  })
})

describe('the governor of a figure', () => {
  const governors = (text: string) => {
    const [sentence] = readSentences(createDocument(articleOf(`题目\n${text}`)), [])
    return sentence?.mentions.map((mention) => governorAt(governorsIn(sentence.normal), mention))
  }

  it('goes on for the clauses after it until another comes', () => {
    expect(governors('预计全年产值30亿元，增长9%，已到位资金2亿元。')).toEqual([
      'forecast own',
      'forecast earlier',
      'fact own',
    ])
  })

  it('never stands behind the figure', () => {
    expect(governors('厂房6万平方米，力争明年交付。')).toEqual(['none'])
  })
})

describe('the governor behind a figure', () => {
  const behind = (text: string) => {
    const [sentence] = readSentences(createDocument(articleOf(`Title\n${text}`, 'en')), [])
    return sentence?.mentions.map((mention) => governorBehind(governorsIn(sentence.normal), mention))
  }

  it('is the first word that the sentence goes on with', () => {
    expect(behind('The plant, at a cost of $60 million, will open in May.')).toEqual(['plan'])
    expect(behind('The plant, at a cost of $60 million, has opened.')).toEqual(['fact'])
  })

  it('never stands before it', () => {
    expect(behind('It will open a plant at a cost of $60 million.')).toEqual([null])
  })
})
