import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { findFigures } from '../../src/brief/figures/find-figures.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import type { Article } from '../../src/domain/article.ts'

function metrics(text: string): string[] {
  const article: Article = {
    ...{ url: null, title: '临川县项目建设情况', publishedAt: '2023-10-12', language: 'zh-Hans' },
    ...{ text, sourceName: null, cuts: [] },
  }
  const document = createDocument(article)
  return findFigures(document, findProjects(document), new Set()).map(({ metric }) => metric)
}

describe('the metric of a figure', () => {
  it.each([
    // words that hold others
    ['老厂今年生产熟料52万吨。', ['生产熟料']],
    ['2012年以来，用工成本年均上涨9.5%。', ['用工成本年均上涨']],
    ['厂里的6兆瓦余热发电已经并网。', ['装机容量']],
    ['县里为每人补贴路费200元。', ['路费']],
    // a sentence is no label
    ['订单换来了信心。公司销售铸件9.6万吨。', ['销售铸件']],
    // who leads and who closes
    ['10个乡镇中，4个完成率超过60%，白水镇以75.1%领跑。', ['乡镇', '乡镇', '完成率', '完成率']],
    // the thing behind the number
    ['每名员工领到一个500元的开工红包。', ['开工红包']],
    ['烟气经60米高烟囱排放。', ['高度']],
    ['高新区给我们批了56亩地。', ['用地面积']],
    ['公司以现金2.4亿元收购海川水务60%股权。', ['收购价', '股权']],
    ['配建30万千瓦/120万千瓦时储能。', ['储能规模', '储能容量']],
    ['2座跨河桥的桩基已经完工。', ['跨河桥']],
    ['改造老旧小区17个，剩余3个11月底前完工。', ['老旧小区', '剩余老旧小区']],
    ['专班要盯紧12个已批未到资项目。', ['已批未到资项目']],
    // against others
    ['每部迁移费8.2万元，比城东区高2.4万元。', ['每部迁移费', '每部迁移费高于城东区']],
    ['新厂占地280亩，比老厂少了90亩。', ['占地', '占地减少']],
    ['今年第100列班列发车，比去年提前了35天。', ['提前']],
    ['完成率75.2%，快于序时进度1.6个百分点。', ['完成率', '超序时进度']],
    ['旅游收入3.1亿元，恢复至2019年的118%。', ['旅游收入', '旅游收入恢复比例']],
    // lists
    ['我国汽车产销分别完成251万辆和248万辆。', ['产量', '销量']],
    ['三组已实现100%签约，五组、六组分别只有41.5%和39.2%。', ['签约率', '签约率', '签约率']],
    ['资金共投向2个项目：燃气管网更新1.2亿元，码头改造8000万元。', ['项目', '资金', '资金']],
    ['新签约项目中，5亿元以上3个、亿元以下4个。', ['', '项目', '项目']],
    ['入园企业中，电子信息28家、医疗器械17家。', ['电子信息企业', '医疗器械企业']],
    ['总投资21亿元的铝箔厂、15亿元的食品厂还在建设。', ['总投资', '总投资']],
    // prices
    ['西红柿每公斤3.8元，比月初涨了。', ['单价']],
    ['对签约户发放过渡费，标准为每人每月350元。', ['过渡费']],
    ['一、租金标准：城东苑每月每平方米8.5元。', ['租金标准']],
    // places and heights
    ['新桥位于老桥下游3.2公里处。', ['距离']],
    ['截至昨天，南塔塔柱已爬升到118米。', ['高度']],
    // hands and people
    ['高新技术企业由现在的73家增加到180家。', ['高新技术企业', '高新技术企业']],
    ['排队等候的还有2140人。', ['人数']],
    ['迎峰度夏前再投产煤电1200万千瓦。', ['煤电装机容量']],
    ['全市开工项目24个，余下9个大多卡在用地手续上。', ['开工', '剩余']],
    ['仍有1840户群众在外过渡。', ['群众户数']],
    ['以前要赶渡船，现在开车6分钟。', ['通行时间']],
    ['阀厅内280名作业人员昼夜轮班。', ['作业人员']],
    ['改造后，一条线由38人减到9人。', ['用工人数', '用工人数']],
    ['全年脱贫3180户、9200人。', ['脱贫', '脱贫']],
  ])('of %s', (text, expected) => {
    const found = metrics(text)
    expect(found).toHaveLength(expected.length)
    for (const [index, metric] of found.entries()) expect(metric).toContain(expected[index])
  })
})
