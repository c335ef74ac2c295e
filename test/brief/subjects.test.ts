import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { areaOf } from '../../src/brief/figures/area.ts'
import { findFigures } from '../../src/brief/figures/find-figures.ts'
import { nounPhrase } from '../../src/brief/figures/subject/noun-phrase.ts'
import { workBefore } from '../../src/brief/figures/subject/work-before.ts'
import { fittedJudge } from '../../src/brief/judge/fitted-judge.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import type { Figure } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'
import { figuresOf } from './figures-of.ts'

const area = (text: string): string => areaOf(createDocument(articleOf(text)))

const figures = (title: string, text: string): readonly Figure[] => figuresOf(`${title}\n${text}`)

const told = (text: string): (string | null)[][] =>
  figures('云汀县运行情况', text).map(({ text: amount, subject, metric }) => [amount, subject, metric])

/** The words that each figure may be measured on. */
function candidates(title: string, text: string): string[][] {
  const seen: string[][] = []
  const document = createDocument(articleOf(`${title}\n${text}`))
  findFigures(document, findProjects(document), new Set(), {
    ...fittedJudge(),
    subject: (each) => {
      seen.push(each.map(({ words }) => words))
      return fittedJudge().subject(each)
    },
  })
  return seen
}

it('takes two states one after the other for no subject', () => {
  const text = '今年以来，新区新签约项目96个，协议总投资427亿元；已落地开工61个，落地率63.5%。'
  expect(
    candidates('鹭津新区招商引资调度会', text)
      .flat()
      .filter((words) => words.endsWith('落地')),
  ).toEqual([])
})

describe('what is counted in a whole city', () => {
  it.each([
    ['2024年安排市重点项目476个。', '全市重点项目'],
    ['2024年安排市政工程12个。', '全市市政工程'],
    ['2024年建成区块链项目12个。', '全市区块链项目'],
  ])('says the level once: %s', (text, subject) => {
    expect(candidates('全市项目进展', text).flat()).toContain(subject)
  })
})

describe('该工程', () => {
  it.each([
    ['集团将加快推进三期粮码头建设，该工程总投资39.2亿元。', '三期粮码头'],
    ['鹭港集团启动环岛西路改造，该项目总投资9.6亿元。', '环岛西路'],
    ['集团将加快推进建设，该工程总投资39.2亿元。', ''],
  ])('is what is built in the clause before: %s', (text, work) => {
    expect(workBefore(text.slice(0, text.search(/\d/)))).toBe(work)
  })

  it('is told of it before anything else that was named', () => {
    const text = '客商走进港区。集团总经理苏北说，集团将加快推进三期粮码头建设，该工程总投资39.2亿元。'
    expect(told(text)).toEqual([['39.2亿元', '三期粮码头', '总投资']])
  })
})

describe('the area of an article', () => {
  it.each([
    ['湫县一季度项目观摩\n今年完成投资12亿元。', '湫县'],
    ['再造一个开发区——鹭汀高新区五年回眸\n完成投资12亿元。', '鹭汀高新区'],
    ['“国庆”假期汀岚州客流创新高\n接待12万人次。', '汀岚州'],
    ['项目开工月推进会召开\n既是落实省委部署，也是全市动员。今年完成投资12亿元。', '全市'],
    ['6月份青汀市物价平稳\n同比上涨0.4%。', '青汀市'],
    ['跨海大桥合龙\n大桥西起瓯汀市，总投资12亿元。', '瓯汀市'],
    ['重庆市两江新区招商\n签约12个项目。', '重庆市'],
    ['四平市上半年运行\n完成投资12亿元。', '四平市'],
    ['自由贸易试验区的红利\n惠及宁汀县企业12家。', '自由贸易试验区'],
    ['产值创新高\n扩产推升鹭津新区产值至12亿元。', '鹭津新区'],
    // a zone of nobody, or none at all
    ['跳出舒适区\n投资12亿元。', ''],
    ['货车驶出厂区\n投资12亿元。', ''],
    ['灯具市场搬迁\n投资12亿元。', ''],
    ['跨省招商\n招商小分队跨省签约，投资12亿元。', ''],
    ['来开发区投资的客商\n投资12亿元。', ''],
    ['上半年总结\n在县政府正确领导和市投资促进局指导下，投资12亿元。', ''],
    ['开工提速\n据澜州省发改委消息，投资12亿元。', '澜州省'],
    ['来凤县项目观摩\n投资12亿元。', '来凤县'],
    ['集团旗下公司增长\n投资12亿元。', ''],
    // of the city, wherever they met
    ['全市四季度项目现场会举行\n12月1日，现场会在澜口示范区产业园举行。本次开工项目90个。', '全市'],
    ['全市四季度项目现场会举行\n12月1日，澜州市举行现场会。本次开工项目90个。', '澜州市'],
    ['第一批项目集中开工\n1月8日，全市第一批项目集中开工，87个项目在澜口开发区及各县开工。', '全市'],
    ['上半年工业增速居全省第一\n江平市上半年新增项目12个。', '江平市'],
    ['重点项目建设位列全省前列\n云溪县今年新增项目12个。', '云溪县'],
    ['进度排全市第一\n今年投资12亿元，高于全省。', '全市'],
  ])('%s', (text, expected) => {
    expect(area(text)).toBe(expected)
  })
})

describe('a noun phrase', () => {
  it.each([
    ['民生类工程进度最快', '民生类工程'],
    ['大项目偏少', '大项目'],
    ['第二条 借款企业', '借款企业'],
    ['硕士每人', '硕士'],
    ['属地街道要', '属地街道'],
    ['会议听取了办理情况', '会议'],
    ['5亿元以上项目', '5亿元以上项目'],
    ['全区经济运行总体平稳', '全区'],
    ['最美公路', '最美公路'],
    ['全市工业园区经济运行良好', '全市工业园区'],
    ['规上企业提质增效', '规上企业'],
    ['自贸片区', '自贸片区'],
    ['将军路', '将军路'],
    ['一期', '一期'],
  ])('%s is %s', (words, expected) => {
    expect(nounPhrase(words)).toBe(expected)
  })

  it.each([
    '要大力优化审批',
    '下一步将紧盯',
    '不超过项目设备',
    '具备零碳制造',
    '平均每3家企业',
    '每100平方米',
    '每平方米每月补贴',
    '连续三年每年',
    '一次性',
    '年度目标50亿元的60.2%',
    '四大工程”',
    '（签约）活动项目',
    '他们',
    '报告期内',
    '带动园区',
  ])('%s is none', (words) => {
    expect(nounPhrase(words)).toBe('')
  })
})

describe('the subjects of a list', () => {
  it('are its names, whatever a list before them said', () => {
    expect(
      told('甲镇、乙镇分别完成投资15亿元、9亿元；内资企业、外资企业分别进口31亿元、13亿元。').slice(2),
    ).toEqual([
      ['31亿元', '内资企业', '进口'],
      ['13亿元', '外资企业', '进口'],
    ])
  })

  it('go on where the next clause has as many figures', () => {
    expect(told('内资企业、外资企业分别进口31亿元、13亿元，降幅为9.6%和4.1%。').slice(2)).toEqual([
      ['9.6%', '内资企业', '进口降幅'],
      ['4.1%', '外资企业', '进口降幅'],
    ])
  })

  it('stand in the clause before that 其 goes back to', () => {
    expect(told('前两大市场依次为欧洲、东盟，对其出口分别为91亿元、84亿元。')).toEqual([
      ['91亿元', '欧洲', '出口'],
      ['84亿元', '东盟', '出口'],
    ])
  })

  it('share the measure behind the last', () => {
    expect(told('软件业、物流业营业额分别增长3.4%和4.1%。')).toEqual([
      ['3.4%', '软件业', '营业额增长'],
      ['4.1%', '物流业', '营业额增长'],
    ])
    expect(
      told('第一、二、三产业增加值分别为12亿元、40亿元和50亿元。').map(([, subject]) => subject),
    ).toEqual(['第一产业', '第二产业', '第三产业'])
  })

  it('are told of changes that turn round as well', () => {
    const changes = told('新设企业4812户、合作社146户，同比分别增长3.2%和下降12.6%。').slice(2)
    expect(changes.map(([amount, , metric]) => [amount, metric])).toEqual([
      ['3.2%', '新设企业增长'],
      ['12.6%', '合作社下降'],
    ])
  })

  it('are no quarters', () => {
    const figures = told('一、二季度完成投资分别为62亿元、98亿元。')
    expect(figures).toHaveLength(2)
    for (const [, subject] of figures) expect(subject ?? '').not.toMatch(/季度/)
  })
})

describe('what a figure may be measured on', () => {
  it('is what an event was held for', () => {
    const [projects] = candidates('云汀县集中开工', '昨天，云汀县集中开工活动在城北举行，21个项目破土动工。')
    expect(projects).toContain('云汀县集中开工项目')
    const [others] = candidates('云汀县调度项目', '昨天，云汀县调度会在城北举行，21个项目进展顺利。')
    expect(others).not.toContain('云汀县集中开工项目')
  })

  it('is no measure', () => {
    const words = candidates('云汀县水利', '上水库总库容942万立方米，最大坝高98米。').flat()
    expect(words).toContain('上水库')
    expect(words).not.toContain('上水库总库容')
  })

  it('is what 其 goes back to', () => {
    const [amount] = candidates('云汀县外贸', '东盟继续保持首位，对其出口486亿元。')
    expect(amount).toContain('东盟')
  })

  it('is said as it stands when nothing was named before', () => {
    const [count] = candidates('车间见闻', '负责人说，园区共有农产品加工企业47家。')
    expect(count).toContain('园区')
  })
})

describe('an English subject', () => {
  const english = (text: string): (string | null)[] => {
    const document = createDocument(articleOf(text, 'en'))
    return findFigures(document, findProjects(document), new Set()).map(({ subject }) => subject)
  }

  it('is no half of a clause where the article names nothing', () => {
    expect(english('What we propose\nBy then 145,000 customers will be on the tariff.')[0]).not.toBe(
      'By then',
    )
  })

  it('is what officials speak of', () => {
    const text =
      'Port news\nAurora Free Trade Zone officials said that output in the zone reached 39 billion yuan.'
    expect(english(text)).toEqual(['Aurora Free Trade Zone'])
  })
})

describe('what is done to a subject', () => {
  it('is no part of it', () => {
    const text = '运行情况\n技术改造完成，推升鹭津港区产值至120亿元，增长8%。'
    const found = findFigures(createDocument(articleOf(text)), [], new Set())
    expect(found.map(({ subject }) => subject)).toEqual(['鹭津港区', '鹭津港区'])
  })
})

describe('whose a sum is', () => {
  const subjects = (text: string): (string | null)[] =>
    figures('云汀县集中签约', text).map(({ subject }) => subject)

  it('is told by the name right behind it', () => {
    expect(
      subjects(
        '会上签约了总投资6.3亿元的澜川钛白粉项目、总投资2亿元的长盛树脂项目、投资8856万元的八尺门海堤加固工程。',
      ),
    ).toEqual(['澜川钛白粉项目', '长盛树脂项目', '八尺门海堤加固工程'])
  })

  it('is none that only compares', () => {
    const words = candidates(
      '云汀县外贸',
      '全县进出口增长4.8%，高出全市整体增速2个百分点，占全市外贸总值的59.5%。',
    ).flat()
    expect(words.filter((each) => each.startsWith('高出'))).toEqual([])
  })

  it('is which one a superlative says', () => {
    expect(subjects('其中单体投资最大项目为云桥石化项目，总投资103亿元。')).toEqual(['云桥石化项目'])
  })
})

it('does not take what was done so far for a part of whom it was done by', () => {
  const text = '自2019年启动以来，云汀区已累计包装并实施老旧小区改造项目16个，涉及居民楼770余栋。'
  const found = candidates('云汀区累计改造老旧小区16个', text).flat()
  expect(found.filter((each) => /累计|包装/.test(each))).toEqual([])
})

it('does not cut 合同 in two', () => {
  const text = '公司新签能源业务合同金额3181亿元，占新签合同总额的52.7%。'
  expect(
    candidates('公司半年报', text)
      .flat()
      .filter((each) => each.endsWith('合')),
  ).toEqual([])
})

it('takes a rank for no place', () => {
  expect(area('今年目标\n建成省级和市级工业园区8个。')).toBe('')
})
