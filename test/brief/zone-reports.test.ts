import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/brief/quantity/find-quantities.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'
import { directivesOf } from './directives-of.ts'
import { figuresOf, figureWith } from './figures-of.ts'

const figures = (text: string, title = '云汀县运行情况') => figuresOf(`${title}\n2024年6月3日\n${text}`)

const told = (text: string, title?: string) =>
  figures(text, title).map(({ text: amount, metric, subject }) => [amount, metric, subject])
const metrics = (text: string) => figures(text).map(({ text: amount, metric }) => [amount, metric])

describe('growth behind the share of a goal', () => {
  it('is that of the amount, and the goal a target', () => {
    const [amount, goal, share, growth] = figures(
      '1-4月，全县引进省外资金21亿元，完成年度目标任务58亿元的36.2%，同比增长8.1%。',
    )
    expect([amount?.status, goal?.status, share?.status]).toEqual(['actual', 'target', 'actual'])
    expect([share?.metric, growth?.metric]).toEqual(['完成率', '引进省外资金增长'])
  })

  it('of things counted too, which the goal is none of', () => {
    const [, goal, , growth] = told(
      '1-4月，全县新开工工业项目18个，完成年度目标任务40个的45%，同比增长12.5%。',
    )
    expect(goal?.[1]).toMatch(/年度目标任务$/)
    expect(growth?.[1]).toBe('新开工工业项目增长')
    expect(growth?.[2]).not.toMatch(/任务/)
  })

  it.each([
    ['一季度签约金额12亿元，完成签约目标10亿元的120%。', 'target'],
    ['一季度到位资金12亿元，完成市下达任务数30亿元的40%。', 'target'],
    ['一季度到位资金12亿元，比上年同期10亿元的水平高两成。', 'actual'],
  ])('%s', (text, status) => {
    expect(figures(text)[1]?.status).toBe(status)
  })
})

describe('names and growths side by side', () => {
  it('grow many times each', () => {
    const growths = figures('充电桩、锂电池、电机产量分别增长3.9倍、2.3倍和10.9%。')
    expect(growths.map(({ metric, subject, change }) => [metric, subject, change])).toEqual([
      ['产量增长', '充电桩', 'yoy'],
      ['产量增长', '锂电池', 'yoy'],
      ['产量增长', '电机', 'yoy'],
    ])
  })

  it('take an industry for one, however many words its name joins', () => {
    const text =
      '电子制造业、仪器仪表制造业、航空、航天器及设备制造业等行业投资增长较快，同比分别增长27.5%、26.6%和19.9%。'
    expect(told(text).map(([, , subject]) => subject)).toEqual([
      '电子制造业',
      '仪器仪表制造业',
      '航空、航天器及设备制造业',
    ])
  })

  it('keep 增加值 whole', () => {
    expect(metrics('一季度高技术产业增加值和固定资产投资分别增长11.9%和7.9%。')).toEqual([
      ['11.9%', '高技术产业增加值增长'],
      ['7.9%', '固定资产投资增长'],
    ])
  })

  it('are told of whom their amounts are', () => {
    const text = '前三季度，全省工业完成投资68亿元，其中制造业完成投资52亿元，同比分别增长21.9%和25.4%。'
    const subjects = told(text).map(([, , subject]) => subject)
    expect(subjects.slice(2)).toEqual(subjects.slice(0, 2))
  })

  it('grow themselves when nothing of them was named', () => {
    expect(metrics('上半年，高新技术制造业增长5.2%，高新技术服务业增长8.5%。').at(-1)).toEqual([
      '8.5%',
      '增长',
    ])
  })
})

describe('points that only the last of a list says', () => {
  it.each([['增速分别回落4.7个和2.3个百分点。', [4.7, 2.3]]])('%s', (text, values) => {
    expect(findQuantities(text).map(({ value, unit }) => [value, unit])).toEqual(
      values.map((value) => [value, 'pp']),
    )
  })

  it.each(['引进企业4个和服务中心2个。', '版本高于0.7、全省2.3万户。'])('%s', (text) => {
    expect(findQuantities(text).some(({ unit }) => unit === 'pp')).toBe(false)
  })
})

describe('what was counted in parts', () => {
  const subjectOf = (text: string, amount: string) =>
    told(text).find(([words]) => words === amount)?.[2] ?? ''

  it('is spoken of again behind them', () => {
    const text =
      '截至5月底，全县开工项目95个，其中工业项目58个，农业项目18个，旅游项目19个；累计到位资金48.9亿元。本月完成到位资金22.4亿元。'
    expect(subjectOf(text, '48.9亿元')).not.toMatch(/旅游|农业/)
    expect(subjectOf(text, '22.4亿元')).not.toMatch(/旅游|农业/)
  })

  it('but a part keeps its own sum', () => {
    const text = '今年安排项目93个。其中，产业项目77个，总投资101亿元；民生项目16个，总投资23亿元。'
    expect(subjectOf(text, '101亿元')).toMatch(/产业项目/)
    expect(subjectOf(text, '23亿元')).toMatch(/民生项目/)
  })

  it('until another paragraph', () => {
    const text =
      '今年安排重点项目176个。其中，续建项目69个，年度投资53亿元；竣工项目11个。\n1—4月，累计完成投资25亿元。'
    expect(subjectOf(text, '25亿元')).not.toMatch(/竣工|续建/)
  })

  it('is the class, not the last name of a list', () => {
    const text = '鹭津电子产业园、汀北零部件产业园等9个重点项目总投资26亿元。'
    for (const [, , subject] of told(text)) expect(subject).not.toMatch(/产业园/)
  })
})

describe('whose it is', () => {
  it.each([
    ['规上工业增加值增长8.4%，社会消费品零售总额增长4.1%。', '4.1%', /工业/],
    ['近年来，云汀县抢抓机遇，签约企业125家。', '125家', /机遇/],
    ['规上企业提质增效，实现税收1.1亿元。', '1.1亿元', /增效/],
    ['1-4月完成产值36亿元，占开发区规模以上企业总产值的18.9%，增长20%。', '20%', /规模以上企业/],
  ])('%s', (text, amount, wrong) => {
    expect(told(text).find(([words]) => words === amount)?.[2] ?? '').not.toMatch(wrong)
  })

  it('is a zone of its own, not a part of the measure', () => {
    const text =
      '一季度全市利用外资活跃。开发区直接利用外资合同额9亿美元，增长1.7倍；保税区3.9亿美元，增长71%。'
    expect(told(text)).toEqual([
      ['9亿美元', '直接利用外资合同额', '开发区'],
      ['1.7倍', '直接利用外资合同额增长', '开发区'],
      ['3.9亿美元', '直接利用外资合同额', '保税区'],
      ['71%', '直接利用外资合同额增长', '保税区'],
    ])
  })

  it('is a part of a whole that has no number', () => {
    const text = '上半年三大园区营收创新高，其中北园82亿元，同比增长11%；南园138亿元，同比增长48%。'
    expect(told(text).filter(([amount]) => amount?.endsWith('元'))).toEqual([
      ['82亿元', '北园营收', '北园'],
      ['138亿元', '南园营收', '南园'],
    ])
  })
})

describe('what is counted', () => {
  it.each([
    ['全省9个工业大省增速超过平均水平。', '工业大省'],
    ['4个行业对工业增长的贡献率接近一半。', '行业'],
    ['选派17名乡镇长外出招商。', '乡镇长'],
    ['200个新增长点项目发展良好。', '新增长点项目'],
    ['89个投资1000万元以上重大项目完成投资6亿元。', '重大项目'],
    ['在全省100个工业园区中排位第五。', '工业园区'],
    ['园区一期已经落户企业15家。', '落户企业'],
  ])('%s', (text, metric) => {
    expect(figures(text)[0]?.metric).toBe(metric)
  })

  it('takes a sum that only parts great firms from small for none', () => {
    expect(figures('新增产值超亿元企业达75家，新增产值超亿元。').map(({ text }) => text)).toEqual([
      '75家',
      '亿元',
    ])
  })
})

describe('what is measured', () => {
  it.each([
    ['全市合同外资11亿美元，实际到位5亿美元。', '5亿美元', '实际到位外资'],
    ['公司去年签下总额54亿元的储能订单。', '54亿元', '储能订单总额'],
    ['区内企业完成的工业产值占开发区总量的90%。', '90%', /占开发区总量/],
    ['一期完成投资占总量的90%。', '90%', '完成率'],
    ['主要建设年产120万平方米铝单板生产线。', '120万平方米', '年产能'],
    ['研发投入比重2021年45.4%、2022年推升至47.6%，2023年来到46.7%。', '46.7%', /比重/],
    ['就业人数达61901人再创新高。', '61901人', '就业人数'],
    ['项目总立项投资约3.2亿元。', '3.2亿元', /投资$/],
    ['港口货运量将年逾500万吨。', '500万吨', '货运量'],
    ['产业产值增速连续4个月超过20%。', '20%', /产值增速$/],
  ])('%s', (text, amount, metric) => {
    const found = figureWith(figures(text), amount)?.metric ?? ''
    if (typeof metric === 'string') expect(found).toBe(metric)
    else expect(found).toMatch(metric)
  })

  it.each([
    ['恒昱一期项目投资35亿元，目前满负荷生产。', 'actual'],
    ['恒昱项目总投资35亿元，目前已签约。', 'planned'],
    ['未来航空城范围内将有287公顷产业用地。', 'planned'],
  ])('%s', (text, status) => {
    expect(figures(text)[0]?.status).toBe(status)
  })
})

describe('parts and phases', () => {
  it('are of the time of the flow that they are parts of', () => {
    const text =
      '6月，全港完成货物吞吐量121万吨，同比增长6.7%。\n上半年，全港完成货物吞吐量671万吨，同比增长4.5%。其中，北区完成449万吨、增长3.1%。'
    expect(
      figures(text)
        .map(({ period }) => period)
        .slice(2),
    ).toEqual(Array(4).fill('2024-H1'))
  })

  it('but of no day on which something was signed', () => {
    const text = '6月1日，全县集中签约项目12个。其中，产业项目8个，总投资31亿元。'
    expect(figures(text).at(-1)?.period).toBeNull()
  })

  it('keep the phase for the clauses behind', () => {
    const text = '汀岚产业园项目总占地1059亩，分两期建设，其中一期投资25亿元，占地面积446亩。'
    expect(told(text).slice(1)).toEqual([
      ['25亿元', '投资', '一期'],
      ['446亩', '占地面积', '一期'],
    ])
  })

  it('describe the project of several that is named last', () => {
    const text =
      '鹭汀电子产业园今天开工，总投资120亿元，其中先行实施云帆冷链产业园项目，批复投资20亿元，用地1319亩。'
    expect(told(text).map(([, , subject]) => subject)).toEqual([
      '鹭汀电子产业园',
      '云帆冷链产业园项目',
      '云帆冷链产业园项目',
    ])
  })

  it('name each rate', () => {
    expect(metrics('截至5月底，项目入园率、资金到位率和投产率分别达到68.1%、12.2%和66.6%。')).toEqual([
      ['68.1%', '入园率'],
      ['12.2%', '资金到位率'],
      ['66.6%', '投产率'],
    ])
  })

  it('take both ends of a class for one', () => {
    expect(metrics('引进亿元以上项目13个（其中：1—9亿元项目10个，10—19亿元项目3个）。').slice(1)).toEqual([
      ['10个', '1—9亿元项目'],
      ['3个', '10—19亿元项目'],
    ])
  })

  it('take what has come of a plan for a fact', () => {
    expect(figures('到位资金9亿元，占计划目标的80%。')[0]?.status).toBe('actual')
  })

  it.each([
    ['物流园建成32个月台，租期32个月。', ['个', 'month']],
    ['工期32个月。', ['month']],
  ])('%s', (text, units) => {
    expect(findQuantities(text).map(({ unit }) => unit)).toEqual(units)
  })
})

describe('words that order nothing', () => {
  const ordered = (text: string) => directivesOf(`题目\n2024年6月3日\n${text}`)

  it.each(['云汀科学园在民间研发中扮演要角。'])('%s', (text) => {
    expect(ordered(text)).toEqual([])
  })

  it('but what a review says of the time ahead does', () => {
    const text = '在回顾2023年工作时，县长陆川说：2023年，产值增长8%，今年要再增长10%。'
    expect(ordered(text)).toHaveLength(1)
  })

  it('leaves how he does it out of his name', () => {
    const text = '县长陆川认真总结了上半年工作，强调要盘活闲置土地，切实做好招商。'
    expect(ordered(text)[0]?.issuer).toBe('陆川')
  })

  it('names nobody by a number', () => {
    const text =
      '“我们将派出20名招商大使、76名县直单位骨干外出招商。”陆川表示。\n今年，该县计划开工项目107个。'
    for (const { issuer } of ordered(text)) expect(issuer ?? '').not.toMatch(/\d/)
  })
})

it('ends no headline in who says it', () => {
  const first =
    '江汀股份（600999.SH）发布公告称，2024年4月28日，公司全资子公司江汀新材有限公司与云汀县人民政府签订了玻璃纤维制造基地项目合作协议。'
  expect(writeRulesBrief(articleOf(`\n${first}`)).headline).not.toMatch(/称(?:，2024年4月28日)?$/)
})
