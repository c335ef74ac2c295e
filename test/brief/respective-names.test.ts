import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const figures = (text: string) => figuresOf(`建设进展\n${text}`, 'zh-Hans', '2026-10-12T00:00:00+08:00')

const told = (text: string): string[][] =>
  figures(text).map(({ text: amount, subject, metric }) => [amount, subject ?? '', metric])

describe('names in front of 分别', () => {
  it.each<[string, string[][]]>([
    [
      '前三季度，东湖大桥，滨江快速路，西站枢纽分别完成投资3.2亿元、5.6亿元、8.1亿元。',
      [
        ['3.2亿元', '东湖大桥', '完成投资'],
        ['5.6亿元', '滨江快速路', '完成投资'],
        ['8.1亿元', '西站枢纽', '完成投资'],
      ],
    ],
    [
      '签约项目中，精密铸造项目，智能仓储项目，分别投资12亿元、5亿元。',
      [
        ['12亿元', '精密铸造项目', '投资'],
        ['5亿元', '智能仓储项目', '投资'],
      ],
    ],
    [
      '甲阳县，乙水县，丙山县今年粮食播种面积分别为60万亩、48万亩、33万亩。',
      [
        ['60万亩', '甲阳县', '粮食播种面积'],
        ['48万亩', '乙水县', '粮食播种面积'],
        ['33万亩', '丙山县', '粮食播种面积'],
      ],
    ],
    [
      '上半年，新能源汽车，生物医药，高端装备三大产业分别实现产值820亿元、340亿元、512亿元。',
      [
        ['820亿元', '新能源汽车', '产值'],
        ['340亿元', '生物医药', '产值'],
        ['512亿元', '高端装备', '产值'],
      ],
    ],
    [
      '锦能科技，华晟石化，鹭港股份上半年营收分别为82亿元、61亿元和34亿元。',
      [
        ['82亿元', '锦能科技', '营收'],
        ['61亿元', '华晟石化', '营收'],
        ['34亿元', '鹭港股份', '营收'],
      ],
    ],
  ])('may be parted by commas: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('share the measure behind the last of them, with its growth', () => {
    expect(
      told(
        '宁安港，南浦港，东渡港货物吞吐量分别完成1.2亿吨、8600万吨、4300万吨，同比分别增长5.2%、3.1%、2.4%。',
      ),
    ).toEqual([
      ['1.2亿吨', '宁安港', '货物吞吐量'],
      ['8600万吨', '南浦港', '货物吞吐量'],
      ['4300万吨', '东渡港', '货物吞吐量'],
      ['5.2%', '宁安港', '货物吞吐量增长'],
      ['3.1%', '南浦港', '货物吞吐量增长'],
      ['2.4%', '东渡港', '货物吞吐量增长'],
    ])
  })

  it.each([
    ['全区新建医院、学校、养老院各1个，分别投资3亿元、1.8亿元、6000万元。', ['医院', '学校', '养老院']],
    ['园区引进龙头企业、配套企业各3家，投资分别达20亿元、6亿元。', ['龙头企业', '配套企业']],
    ['港区规划5万吨级泊位、10万吨级泊位各1个，分别投资6亿元、9亿元。', ['5万吨级泊位', '10万吨级泊位']],
  ])('may be what was counted alike: %s', (text, names) => {
    expect(
      figures(text)
        .filter(({ unit }) => unit === 'CNY')
        .map(({ subject }) => subject),
    ).toEqual(names)
  })

  it('are none where a clause tells something else', () => {
    const text = '全市经济运行总体平稳，市场回暖，产值和利润分别增长12%和9%。'
    expect(told(text).map(([, , metric]) => metric)).toEqual(['产值增长', '利润增长'])
  })

  it('share the whole time before them', () => {
    const text = '前三季度，江北区，江南区，临空区分别完成投资21亿元、18亿元和9亿元。'
    expect(new Set(figures(text).map(({ period }) => period))).toEqual(new Set(['2026-01/2026-09']))
  })

  it('leaves to each quarter its own where the times are the list', () => {
    const text = '一至三季度，全市GDP分别增长5.1%、5.4%、5.6%。'
    expect(figures(text).map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3'])
  })
})

describe('what is drawn up at a ceremony', () => {
  it.each([
    '开工仪式上，30架无人机一字排开，机声隆隆。',
    '20台挖掘机整装待发。',
    '夜幕降临，200架无人机腾空而起。',
    '8台焊接机器人一字码开，挥舞着手臂。',
  ])('is no figure: %s', (text) => {
    expect(figures(text)).toEqual([])
  })

  it.each([
    ['项目配备无人机30架、机器人12台。', 2],
    ['车间里，480台喷气织机同时运转。', 1],
    ['园区去年生产无人机1.2万架。', 1],
  ])('is one where things are owned, made or at work: %s', (text, count) => {
    expect(figures(text)).toHaveLength(count)
  })
})

describe('money put into a deed', () => {
  it.each([
    ['2023年，公司投入500万元选择改造老旧生产线，当年增收1200万元。', '总投资'],
    ['企业投入2000万元引进自动化设备。', '投入'],
    ['去年，村里拿出80万元着手改造旧校舍。', '投入'],
    ['区财政拿出3000万元稳岗资金。', '稳岗资金'],
  ])('is not called by the deed: %s', (text, metric) => {
    expect(figures(text)[0]?.metric).toBe(metric)
  })
})
