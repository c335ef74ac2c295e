import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { findFigures } from '../../src/brief/figures/find-figures.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import type { Article } from '../../src/domain/article.ts'

function metrics(text: string): string[] {
  const article: Article = {
    ...{ url: null, title: '青山县项目建设情况', publishedAt: '2024-09-12', language: 'zh-Hans' },
    ...{ text, sourceName: null, cuts: [] },
  }
  const document = createDocument(article)
  return findFigures(document, findProjects(document), new Set()).map(({ metric }) => metric)
}

describe('the metric of a figure', () => {
  it.each([
    // behind the number
    ['这里工业用电每度0.31元的价格低于周边。', ['价格']],
    ['园区冲刺500亿元的产值目标。', ['产值目标']],
    ['全年新建2.3万平方米的A3厂房。', ['A3厂房面积']],
    ['新增12个机位的站坪。', ['新增机位']],
    ['贫困村占到行政村总数的38%。', ['贫困村占行政村总数比重']],
    // before what only leads up to the number
    ['废水回用率由三年前的40%提高到72%。', ['废水回用率', '废水回用率']],
    ['公司要把空驶率压到20%以内。', ['空驶率']],
    ['县港口货物吞吐量完成820万吨。', ['货物吞吐量']],
    ['一般公共预算收入安排19亿元。', ['一般公共预算收入']],
    // some of several
    ['28家规上企业已有19家完成技改。', ['规上企业', '完成技改的规上企业']],
    ['30个行业大类中有21个实现正增长。', ['行业大类', '正增长行业大类']],
    ['6座车站已有4座封顶。', ['车站', '封顶车站']],
    // parts of a whole
    ['全年新增学位3200个，其中小学2100个、初中1100个。', ['新增学位', '小学新增学位', '初中新增学位']],
    ['入驻企业80家，其中规上26家。', ['入驻企业', '规上企业']],
    [
      '全市发行债券40亿元。从投向看，交通基础设施16亿元，占40%；园区基础设施9亿元，占22.5%。',
      ['发行债券', '发行债券', '占比', '发行债券', '占比'],
    ],
    [
      '签约项目5个，协议投资19亿元；其中外资类2个、8亿元。',
      ['签约项目', '协议投资', '外资类项目', '协议投资'],
    ],
    // the rest
    ['已埋管21公里，还剩4公里。', ['埋管长度', '剩余埋管长度']],
    ['征收涉及126户，余下14户怎么办？', ['涉及户数', '剩余户数']],
    // what has been done of a flow
    ['去年园区产值112亿元；今年上半年完成61亿元。', ['产值', '产值']],
    ['项目总投资12亿元，已完成3亿元。', ['总投资', '完成投资']],
    // against other money
    ['工程总花费6亿元，比概算省下3100万元。', ['工程总花费', '比概算节省']],
    ['营业额2118亿元，比去年同期的1873亿元增长13%。', ['营业额', '营业额', '营业额增长']],
    ['班组人均月奖多了700元。', ['班组人均月奖增加']],
    ['电网供电能力提高110万千瓦。', ['电网供电能力提高']],
    // times
    ['工期30个月，实际只用了26个月。', ['工期', '工期']],
    ['该厂计划14个月建成。', ['工期']],
    ['预计月底完工，比原计划提前2个月完成。', ['比原计划提前']],
    ['从九寨村到县城，面包车50分钟就到。', ['通行时间']],
    ['机组进入为期三个月的空载试运行阶段。', ['空载试运行时间']],
  ])('is told in %s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })

  it.each([
    // words that look like those above
    ['市场主体存量为3.6万户。', ['市场主体存量']],
    ['建设标准厂房8万平方米。', ['建设标准厂房面积']],
    ['高新技术企业120家，其中专精特新企业30家。', ['高新技术企业', '专精特新企业']],
    ['总占地120亩，建成仓库3万平方米。', ['总占地', '建成仓库面积']],
    ['资金来自市财政40%、专项债60%。', ['市财政占比', '专项债占比']],
    ['高峰期发车间隔4分钟以内。', ['高峰期发车间隔']],
    ['完成投资8亿元，增长5%。', ['完成投资', '完成投资增长']],
  ])('stays what it was in %s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })
})
