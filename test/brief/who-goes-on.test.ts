import { describe, expect, test } from 'vitest'
import { directivesOf } from './directives-of.ts'

const found = (text: string, language: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): (string | null)[][] =>
  directivesOf(text, language).map(({ issuer, deadline }) => [issuer, deadline])
const issuers = (text: string, language: 'zh-Hans' | 'zh-Hant' = 'zh-Hans') =>
  found(text, language).map(([issuer]) => issuer)

describe('a demand without a subject is made by whoever the sentence before is about', () => {
  test.each([
    '调研中，县长骆远对园区建设给予肯定。同时要求园区要紧盯目标，抓好落实；要简化审批。',
    '县长骆远察看了工地。要求各单位倒排工期；要守住安全底线。',
  ])('%s', (text) => {
    expect(issuers(`青湫县动态\n${text}`)).toEqual(['骆远', '骆远'])
  })
})

test('a team that looked around demands as well', () => {
  expect(
    issuers('青湫县动态\n督查组现场察看了进度，了解存在的困难。同时，要求施工方多上人手，确保按期完成。'),
  ).toEqual(['督查组'])
})

describe('what tells nobody to act', () => {
  test.each([
    '县长骆远说，汛期水位要涨11米多，窗口期很短。',
    '企业负责人反映，如果7月底前通不了电，4000万元的订单就要违约。',
    '青湫新材料股份有限公司董事会审议通过议案，同意将工期调整为2026年6月30日。',
    '县长骆远说，服务业比重大致占到29%还要多。',
    '县长骆远清点了项目。\n“账要一笔一笔地算。”',
  ])('%s', (text) => {
    expect(issuers(`青湫县动态\n${text}`)).toEqual([])
  })

  test.each([
    '县长骆远说：“账要算清，三期要早开工、早达产。”',
    '县长骆远说，动作要快，措施要实。',
    '县长骆远说，要跌破成本价的合同一律重签。',
  ])('but %s', (text) => {
    expect(issuers(`青湫县动态\n${text}`)).toEqual(['骆远'])
  })
})

describe('who will act soon', () => {
  test.each([
    ['局長葉文表示，政府接下來會因應研究結果，制訂相應措施。', '葉文'],
    ['局長葉文表示，現階段將聚焦研究人工島，並於下月諮詢。', '葉文'],
    ['青湫縣長葉文說，這將是重要工作，縣府將持續邀集各界研商。', '葉文'],
    ['青湫管理局表示，為保護濕地，已研擬方案，並將展開棲地營造。', '青湫管理局'],
    ['議員質詢時，局長葉文答覆，工務段將增派工作船，9月起夜間趕工。', '葉文'],
  ])('%s', (text, issuer) => {
    expect(issuers(`青湫動態\n${text}`, 'zh-Hant')).toEqual([issuer])
  })

  test.each([
    '局長葉文表示，今年的工作是歷年最難的。',
    '市府建設局表示，自10月起三度發文限期改善，仍未見趕工。',
  ])('%s', (text) => {
    expect(issuers(`青湫動態\n${text}`, 'zh-Hant')).toEqual([])
  })
})

describe('what is no name', () => {
  test('an act in front of a body, a modal behind a thing, will in front of a demand', () => {
    expect(
      issuers('青湫县动态\n下半年，我委将推进项目建设。\n紧盯县委县政府明确的40个项目，力争年内开工10个。'),
    ).not.toContain('紧盯县委县政府')
    expect(issuers('青湫县动态\n县长骆远说，进度要加快。第三小学要保证8月15日前交付学位800个。')).toEqual([
      '骆远',
      '骆远',
    ])
    expect(
      issuers('青湫動態\n物流局發言人指，當局將推出用地，並會要求中標者劃出樓面。', 'zh-Hant'),
    ).not.toContain('並會')
  })
})

describe('papers', () => {
  const notice = (clauses: string) =>
    `青湫县自然资源局国有建设用地使用权挂牌出让公告\n青自然告字〔2024〕8号\n现公告如下：\n${clauses}`

  test('a numbered clause ends the account before it; the body of the title speaks', () => {
    expect(
      found(
        notice(
          '一、地块基本情况\n（一）1号地块面积4.5万平方米，工业用地。\n二、竞买人应于7月18日前缴纳保证金。',
        ),
      ),
    ).toEqual([['青湫县自然资源局', '2024-07-18']])
  })

  test('dashes list what a meeting sets, for the time that it names', () => {
    expect(
      found(
        '青湫港动态\n9月27日，青湫港召开办公会。\n会议明确，四季度抓好以下几件事：\n——项目：新开工6个，完成投资24亿元。\n——招商：新签约项目7个。',
      ),
    ).toEqual([
      ['会议', '2024-Q4'],
      ['会议', '2024-Q4'],
    ])
  })
})
