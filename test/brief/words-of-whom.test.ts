import { describe, expect, test } from 'vitest'
import { toldInNews, toldOf } from './told-of.ts'

describe('a meeting or a paper that lays something down speaks', () => {
  test.each([
    ['区长柳川说，到位资金没上去。\n会议定下规矩：新签约项目必须当月录入系统。', '会议'],
    ['局长柳川告诉记者。\n协议同时设置了“紧箍咒”：三年内漏损率须降到10%以内。', '协议'],
    ['镇党委会5月4日研究决定：邻里中心5月10日复工，6月底前封顶。', '镇党委会'],
    ['会议还研究了2024年招商工作，初步提出全年新批外资项目30个以上的目标。', '会议'],
    ['按照《河西县供水三年行动方案》，2024年全县要新增管网410公里。', '《河西县供水三年行动方案》'],
  ])('%s', (text, issuer) => {
    expect(toldInNews(text).at(-1)?.[0]).toBe(issuer)
  })

  test('what was approved before it was made public orders nothing', () => {
    expect(
      toldInNews('经项目攻坚指挥部审定，5月重大项目灯榜5月8日公布。列入考核的67个项目中，绿灯51个。'),
    ).toEqual([])
  })

  test('whoever is applied to does not speak', () => {
    expect(toldInNews('申请人应在6月20日前向所在地街道提出申请。').map(([issuer]) => issuer)).not.toContain(
      '所在地街道',
    )
  })
})

describe('words that stand under a name', () => {
  test('a guest whose name stands in front of his office answers in his own name', () => {
    const talk = [
      '对话柳川：慢就是快',
      '2023年5月9日',
      '嘉宾：柳川，河西制冷公司总经理',
      '记者：下一步有哪些打算？',
      '柳川：我们打算投4亿元建一座工厂，明年3月动工。另外，年底前还要招聘50名博士。',
    ].join('\n')
    expect(toldOf(talk).map(([, issuer]) => issuer)).toEqual(['柳川', '柳川'])
  })

  test('whoever is called up speaks the paragraphs below', () => {
    const talk = [
      '河西市举行新闻发布会',
      '2023年5月9日',
      '【发布人】市发改委副主任　叶澜',
      '我们将投入资金5.4亿元，新建变压器1300台。',
      '【发布人】河西供电公司副总经理　柳川',
      '我们将投入配套资金2.4亿元，改造变压器300台。',
    ].join('\n')
    expect(toldOf(talk).map(([, issuer]) => issuer)).toEqual(['叶澜', '柳川'])
  })
})

test('an office in Latin letters stands in front of a name, too', () => {
  const said = '河西科技CEO柳川说：“取证后我们将确保2025年6月交付首批客户。”'
  expect(toldInNews(said)[0]?.[0]).toBe('柳川')
})

describe('names without the words around them', () => {
  test.each([
    ['柳川科技CEO表示：“首架样机已完成试飞，取证后我们将确保2025年6月交付客户。”', '取证后我们'],
    [
      '今年的河西省政府工作报告提出，固定资产投资增长8%以上。\n省里确保全年完成投资4200亿元。',
      '今年的河西省政府',
    ],
  ])('%s', (text, wrong) => {
    const issuers = toldInNews(text).map(([issuer]) => issuer)
    expect(issuers.length).toBeGreaterThan(0)
    expect(issuers).not.toContain(wrong)
  })

  test('whoever is reported to asks for the report', () => {
    expect(toldInNews('请相关责任单位9月25日前向县投促局报送整改措施。')[0]?.[0]).toBe('县投促局')
  })
})
