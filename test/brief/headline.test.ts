import { describe, expect, test } from 'vitest'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'

const headlineOf = (text: string, language: 'zh-Hans' | 'en' = 'zh-Hans'): string =>
  writeRulesBrief(articleOf(text, language)).headline

describe('the headline', () => {
  test.each([
    ['临江新区16个项目开工_临江新闻网', '临江新区16个项目开工'],
    ['【要闻】临江新区16个项目开工', '临江新区16个项目开工'],
    ['快马加鞭！临江新区9个码头同时开建', '临江新区9个码头同时开建'],
  ])('is the title without its trimmings: %s', (title, headline) => {
    expect(headlineOf(`${title}\n昨天天晴。`)).toBe(headline)
  })

  test('takes the largest sum of money when the title has no number', () => {
    const headline = headlineOf(
      '临江新区召开推进会\n全区项目总投资168.5亿元，其中产业项目投资39亿元，开工率80%。',
    )
    expect(headline).toMatch(/^临江新区召开推进会：.*168\.5亿元$/)
  })

  test.each([
    // years, days and names with digits are no figure of the news
    ['2022年政府工作报告（摘登）', '2022年政府工作报告（摘登）：地区生产总值168.3亿元'],
    ['港区1—9月运行简析', '港区1—9月运行简析：地区生产总值168.3亿元'],
    // no second colon
    ['港区经济：又快又稳', '港区经济：又快又稳（地区生产总值168.3亿元）'],
    ['港区生产总值达168亿元', '港区生产总值达168亿元'],
    ['港区单个项目最高奖补2000万元', '港区单个项目最高奖补2000万元'],
  ])('adds what is largest to %s', (title, headline) => {
    const text = '去年，全县地区生产总值168.3亿元，增长6%。年末存款余额523亿元。'
    expect(headlineOf(`${title}\n${text}`)).toBe(headline)
  })

  test('tells a goal from what was reached', () => {
    expect(headlineOf('港区定调新一年\n会议提出，今年要实现工业总产值550亿元。')).toBe(
      '港区定调新一年：目标工业总产值550亿元',
    )
    expect(headlineOf('港区总结表彰\n去年完成工业总产值430亿元，今年要实现工业总产值550亿元。')).toMatch(
      /430亿元$/,
    )
  })

  test('of rules is not the condition for being paid', () => {
    const text = '企业上年度营业收入不低于2亿元的，可以申报。县级财政预算720万元。'
    expect(headlineOf(`湾区补助办法（试行）\n${text}`)).not.toContain('营业收入')
  })

  test('of a numbered bulletin is its news', () => {
    expect(headlineOf('〔2019〕第9期\n地点：201会议室\n12个项目集中签约，协议投资85亿元。')).toMatch(
      /^12个项目集中签约/,
    )
  })

  test('without a title is the first sentence', () => {
    expect(headlineOf('\n昨天天晴。今天下雨。')).toBe('昨天天晴')
  })

  test('of a building is what it costs, not what its owner sells', () => {
    const text = '云谷算力基地开建\n云谷算力基地总投资52亿元，占地200亩。业主去年营业收入93亿元，利润8亿元。'
    expect(headlineOf(text)).toBe('云谷算力基地开建：总投资52亿元')
  })

  test('without a title tells the news without dateline, date and quotation', () => {
    const news = '临江新区举行重大项目集中开工仪式，21个项目同时动工。'
    expect(headlineOf(`\n“我们等了半年。”本报讯（记者 张三）10月18日，${news}`)).toBe(
      '临江新区举行重大项目集中开工仪式，21个项目同时动工',
    )
  })

  test('of a letterhead is the name of the document', () => {
    expect(headlineOf('临江县人民政府督查室\n关于任务落实情况的通报\n现将有关情况通报如下：进展顺利。')).toBe(
      '关于任务落实情况的通报',
    )
  })

  test('keeps a subtitle and drops its dash', () => {
    expect(headlineOf('“空壳楼”变身“科创塔” ——星桥智造园盘活记\n昨天天晴。')).toBe(
      '“空壳楼”变身“科创塔” ——星桥智造园盘活记',
    )
    expect(headlineOf('——走进星桥智造园\n昨天天晴。')).toBe('走进星桥智造园')
  })

  test('is never longer than a line', () => {
    expect(headlineOf(`${'临江新区推进重点项目，'.repeat(20)}\n正文。`).length).toBeLessThanOrEqual(60)
    expect(headlineOf(`${'Council approves plan '.repeat(20)}\nText.`, 'en').length).toBeLessThanOrEqual(120)
  })

  test('in English adds the sum in brackets', () => {
    expect(headlineOf('Firm to build wafer plant\nThe plant will cost $1.4 billion.', 'en')).toBe(
      'Firm to build wafer plant ($1.4 billion)',
    )
  })
})

describe('relevance', () => {
  const relevanceOf = (text: string, language: 'zh-Hans' | 'en' = 'zh-Hans'): number =>
    writeRulesBrief(articleOf(text, language)).relevance

  test('is high for development news', () => {
    expect(
      relevanceOf('高新区项目开工\n高新区12个重点项目开工，总投资30亿元，新增产值50亿元。'),
    ).toBeGreaterThan(0.7)
    expect(
      relevanceOf(
        'County backs plant\nThe company will invest $40 million in a plant at the industrial park.',
        'en',
      ),
    ).toBeGreaterThan(0.7)
  })

  test.each<[string, 'zh-Hans' | 'en']>([
    ['主队3比1取胜\n昨晚的联赛中，主队3比1战胜客队，前锋打进两个进球，教练对球员的表现满意。', 'zh-Hans'],
    ['周末天气\n今明两天多云转阵雨，气温18到24摄氏度，台风正在靠近。', 'zh-Hans'],
    ['演员官宣结婚\n知名明星昨日公布恋情，粉丝纷纷祝福，新电影票房突破3亿元。', 'zh-Hans'],
    [
      'Rovers beat City\nThe striker scored twice as the coach praised his players in the league match.',
      'en',
    ],
  ])('is low for %s', (text, language) => {
    expect(relevanceOf(text, language)).toBeLessThan(0.2)
  })
})
