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
    ['只争朝夕 | 临江新区26个重点项目“赛马”推进会侧记', '临江新区26个重点项目“赛马”推进会侧记'],
    ['临江2个码头开建 | 临江市人民政府门户网站', '临江2个码头开建'],
    ['一图读懂《临江新区3年行动方案》', '《临江新区3年行动方案》'],
    ['一、关于2号码头超概问题', '关于2号码头超概问题'],
    ['一、二期码头共5个泊位开建', '一、二期码头共5个泊位开建'],
  ])('is the title without its trimmings: %s', (title, headline) => {
    expect(headlineOf(`${title}\n昨天天晴。`)).toBe(headline)
  })

  test('takes the largest sum of money when the title has no number', () => {
    const headline = headlineOf(
      '临江新区召开推进会\n全区项目总投资168.5亿元，其中产业项目投资39亿元，开工率80%。',
    )
    expect(headline).toMatch(/^临江新区召开推进会：.*168\.5亿元$/)
  })

  test('takes the sum of what the title speaks of before larger ones', () => {
    const text = '上半年，园区营业额356.2亿元，增长8.1%。进出口总额467.4亿元，增长14.9%。'
    expect(headlineOf(`云滨园区上半年营业额创新高\n${text}`)).toMatch(/营业额356\.2亿元$/)
    expect(headlineOf(`云滨园区上半年开门红\n${text}`)).toMatch(/进出口总额467\.4亿元$/)
  })

  test('tells no number without its unit', () => {
    const headline = headlineOf('云汀人才公寓配租\n户型面积45—90平方米，均为精装修。')
    expect(headline).not.toMatch(/45$/)
  })

  test('says whose sum it is where the title names something else', () => {
    const text =
      '青湫水库工程和云滨泵站工程昨日开工。总投资51亿元的青湫水库工程灌溉2.4万亩。水务部门表示，今年全市要完成水利投资80亿元。'
    expect(headlineOf(`两项水利工程开工建设\n${text}`)).toBe('两项水利工程开工建设：青湫水库工程总投资51亿元')
  })

  test('takes what all contracts bring in before the cost of one', () => {
    const text = '5个签约项目协议引资77亿元。云帆公司投资50亿元建设碳酸钙项目。'
    expect(headlineOf(`云滨县举行项目签约仪式\n${text}`)).toMatch(/引资77亿元$/)
  })

  test('is no label of a press release', () => {
    const text = 'Press release\nWork has begun on the £96 million Dockside mill in Calder, the council said.'
    expect(headlineOf(text, 'en')).toMatch(/^Work has begun/)
  })

  test('is in the script of the article', () => {
    const table = '港區主要經濟指標\n指標 單位 數值\n地區生產總值 億元 468.25\n'
    expect(writeRulesBrief(articleOf(table, 'zh-Hant')).headline).not.toContain('亿')
    const works = '雲湫工廠投產\n工廠投資3.2億元，去年公司銷售額90億元。'
    expect(writeRulesBrief(articleOf(works, 'zh-Hant')).headline).toMatch(/3\.2億元$/)
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

  test.each([
    // a yen is a twentieth of a yuan, a euro eight
    [
      '港区一周项目',
      '海都轴瓦厂注册资本18亿日元。沿江泵厂总投资3.6亿元。',
      '港区一周项目：沿江泵厂总投资3.6亿元',
    ],
    ['港区外贸双增长', '全区进出口总额9亿欧元。批发业销售额23亿元。', '港区外贸双增长：进出口总额9亿欧元'],
    // all that a place earns stands for the rest of its statistics
    [
      '港区统计公报',
      '全区地区生产总值386亿元。规上工业营业收入902亿元。',
      '港区统计公报：地区生产总值386亿元',
    ],
    // no money: what is measured
    ['青屏山隧道贯通', '青屏山隧道全长4.7公里，历时26个月。', '青屏山隧道贯通：全长4.7公里'],
    // a question takes no colon
    ['港区赛马谁领跑？', '全区完成投资61亿元。', '港区赛马谁领跑？（完成投资61亿元）'],
    // a notice that hands on a report is no paper of rules
    [
      '关于印发《全市重点项目进展情况》的通知',
      '全市重点项目总投资862亿元。',
      '关于印发《全市重点项目进展情况》的通知：总投资862亿元',
    ],
    // a firm that builds more: what it puts in, by the article's own word
    [
      '外企在港区增资扩产',
      '扩建项目由海德公司独资，首期投入2.4亿元。去年该公司销售额11亿元。',
      '外企在港区增资扩产：投入2.4亿元',
    ],
  ])('chooses what is largest for %s', (title, text, headline) => {
    expect(headlineOf(`${title}\n${text}`)).toBe(headline)
  })

  test('gives a cell of a table the unit that its column has', () => {
    const table = '指标名称 计量单位 前三季度 同比±%\n地区生产总值 亿元 468.25 5.1\n财政收入 亿元 31.4 6.2'
    expect(headlineOf(`港区主要经济指标\n${table}`)).toMatch(/468\.25亿元$/)
  })

  test('names no half clause as the owner of a sum', () => {
    const headline = headlineOf('港区总结大会召开\n去年，园区上下负重拼搏，全年完成技工贸总收入264亿元。')
    expect(headline).not.toContain('拼搏')
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

  test('of offices without a document is the news', () => {
    expect(headlineOf('临江县统计局 临江县科学技术局\n去年，全县研发经费投入36亿元，再创新高。')).toMatch(
      /^去年，全县研发经费投入36亿元/,
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
