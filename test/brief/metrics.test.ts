import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { findFigures } from '../../src/brief/figures/find-figures.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import type { Article } from '../../src/domain/article.ts'

const told = (text: string): [text: string, metric: string, change: string | null][] => {
  const article: Article = {
    ...{ url: null, title: '青山县项目建设情况', publishedAt: '2024-09-12', language: 'zh-Hans' },
    ...{ text, sourceName: null, cuts: [] },
  }
  const document = createDocument(article)
  return findFigures(document, findProjects(document), new Set()).map(({ text, metric, change }) => [
    text,
    metric,
    change,
  ])
}
const metrics = (text: string): string[] => told(text).map(([, metric]) => metric)

describe('the metric of an amount', () => {
  it.each([
    ['全县工业产值接连迈上300亿元、400亿元两个台阶。', ['工业产值', '工业产值']],
    ['跑道由2400米延长至2800米。', ['跑道长度', '跑道长度']],
    ['市里拿出6000万元专项资金，已到账1500万元。', ['专项资金', '到位资金']],
    ['企业接到3.2万件订单，计划全年出货。', ['订单']],
    ['总投资：5.6亿元', ['总投资']],
    ['当天还有15项基础设施工程开工。', ['基础设施工程']],
    ['12支队伍施工。', ['队伍']],
    ['道路、供热、燃气、老城片区品质功能提升等市政设施改造项目36个。', ['市政设施改造项目']],
    ['道路、供热、燃气、老城排水、夜景照明、高等级路面改造项目36个。', ['高等级路面改造项目']],
    ['全县项目投资加快，完成项目投资109.6亿元。', ['完成项目投资']],
    ['1至9月，实现招商引资县外到位资金30.3亿元。', ['招商引资县外到位资金']],
    ['全国新开工高速公路和普通国省道项目299个。', ['新开工高速公路和普通国省道项目']],
    // 应 of 供应 is no modal
    ['电力供应业同比增长6.5%。', ['电力供应业增长']],
    // verbs of trade: the price of one, the sum of all, and words that only end alike
    ['一个甜瓜最高能卖26元，一亩地能挣1.8万元。', ['售价', '收入']],
    ['全年增收显著，人均纯收入5200元，今年每斤4.5元左右。', ['人均纯收入', '单价']],
    ['合作社的果干卖了320万元。', ['销售额']],
    // classes of projects with a sum beside their number; contracts have their own
    [
      '全县签约智能家居17个、96.2亿元，绿色建材8个、41亿元。',
      ['智能家居项目', '总投资', '绿色建材项目', '总投资'],
    ],
    ['全县园区税收上千万元，16座高标准大棚即将完工。', ['税收', '高标准大棚']],
    // what a trade adds to the growth is no measure of the next one
    [
      '全市规模以上工业增加值同比增长5.2%；汽车制造业同比增长9.1%，拉动全市规模以上工业1.1个百分点；医药制造业同比增长7.4%。',
      ['规模以上工业增加值增长', '规模以上工业增加值增长', '拉动全市规模以上工业', '规模以上工业增加值增长'],
    ],
    ['到位资金前两位：云溪县31亿元、石门县22亿元。', ['到位资金', '到位资金']],
    ['线路全长48公里，其中云溪段21公里，石门段27公里。', ['线路全长', '线路全长', '线路全长']],
    ['5万平方米的厂房、12公里污水管网年底完工。', ['厂房面积', '污水管网长度']],
    ['新厂日处理污水6万吨，每年可发电1.2亿度。', ['日处理污水能力', '年发电量']],
    ['集团以2.6亿元拿下地块，折合每亩310万元。', ['成交价', '每亩成交价']],
    ['租金每平方米每月18元。', ['租金']],
    ['按每千瓦200元给予补贴，单户不超过5万元。', ['补贴', '补贴']],
    ['完成年度目标40亿元的62%。', ['年度目标', '完成率']],
    ['项目年产6万吨保温材料，2万吨防火涂料。', ['年产能', '年产能']],
    ['全县下达帮扶资金1.8亿元（中央9000万元、省级6000万元）。', ['帮扶资金', '帮扶资金', '帮扶资金']],
    ['坝体将加高3米。', ['坝体加高']],
    ['正式投产后预计年销售额可达10亿元。', ['年销售额']],
    ['此次签约的39个签约项目涉及光伏。', ['签约项目']],
    ['园区编列20亿元专案预算。', ['专案预算']],
    ['沿海港口完成吞吐量7.8亿吨，云锦港区完成1.2亿吨。', ['吞吐量', '吞吐量']],
    ['全国港口完成货物吞吐量9亿吨；其中沿海主要港口完成7亿吨。', ['货物吞吐量', '货物吞吐量']],
    ['云锦港以2866万吨的吞吐量继续居首，锦西港以8.8%的增速跟进。', ['吞吐量', '吞吐量增速']],
    ['锦南港出现20.7%的大幅下滑。', ['下滑']],
    ['基地规划30万台套动力电池产能。', ['动力电池产能']],
    ['全市地区生产总值增长4.5%，达到1807亿元。', ['地区生产总值增长', '地区生产总值']],
    // what a part is stands behind it; 为 in front of a goal or a time says nothing of the kind
    ['园区总面积631公顷，其中344公顷为产业用地。', ['总面积', '产业用地']],
    ['项目总投资9亿元，其中3亿元为银行贷款。', ['总投资', '银行贷款']],
    ['线路全长48公里，其中21公里为高架段。', ['线路全长', '高架段长度']],
    ['全县完成投资36亿元，其中12亿元为今年完成。', ['完成投资', '完成投资']],
    ['经济总量从2018年的62亿元跃升到2023年的118亿元。', ['经济总量', '经济总量']],
    ['全年铺排河道整治42公里。', ['河道整治']],
  ])('is told in %s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })

  it('is investment when a clause names none but says who leads', () => {
    expect(metrics('云溪县完成投资居首位，达18.6亿元。')).toEqual(['完成投资'])
  })
})

describe('the metric of a count', () => {
  it.each([
    ['项目投产后可吸纳420人就业，惠及周边8万人。', ['带动就业', '受益人口']],
    ['全市128个重点项目已开工119个。', ['重点项目', '开工']],
    ['尚未开工建设的项目37个。', ['尚未开工建设项目']],
    ['12个列入省级计划的技改项目全部开工。', ['开工项目']],
    ['年产12万套汽车座椅。', ['年产能']],
    ['其中续建18项、新建25项。', ['续建', '新建']],
    ['目前还有86户未签。', ['未签']],
    ['还有14个处于前期阶段。', ['前期']],
    ['洪水造成全镇1.2万人受灾。', ['受灾人数']],
    ['移民搬迁620户2480人。', ['搬迁户数', '搬迁人口']],
    ['建成4条面包、蛋糕生产线。', ['建成生产线']],
    ['安装20台单机容量5兆瓦的风机。', ['风机', '单机容量']],
    ['新增示范企业6家，包括省级4家、市级2家。', ['新增示范企业', '新增示范企业', '新增示范企业']],
    ['新建泵站4座、净水厂2座，1座110千伏变电站。', ['新建泵站', '净水厂', '变电站']],
  ])('is told in %s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })
})

describe('the metric of a share or a change', () => {
  it.each([
    ['增速超过8%的年度目标。', ['年度目标']],
    ['全区以全市12%的土地贡献了全市近三成的税收。', ['土地占比', '税收占比']],
    ['企业完成率最低，仅为41%。', ['完成率']],
    ['新增部分八成以上来自光伏。', ['占比']],
    ['技改投资增速快于全部投资6.5个百分点。', ['技改投资增速快于全部投资']],
  ])('is told in %s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })

  it('says against what', () => {
    const changes = told(
      '全县用电量36亿千瓦时，按年增长7.2%。\n工业投资增速12%。\n企业268家，净增41家。\n能耗累计下降15%，五年年均增长9%。\n出口24亿元，比8月份减少2亿元。',
    ).map(([text, , change]) => [text, change])
    expect(changes).toContainEqual(['7.2%', 'yoy'])
    expect(changes).toContainEqual(['12%', 'yoy'])
    expect(changes).toContainEqual(['41家', 'yoy'])
    expect(changes).toContainEqual(['9%', null])
    expect(changes).toContainEqual(['2亿元', 'mom'])
  })

  it('takes the shares of a list after 分别 for shares of the plan', () => {
    const all = told('全区签约项目54个、开工41个、投产29个，分别完成年度任务的108%、102%和83%。')
    expect(all.slice(3)).toEqual([
      ['108%', '完成率', 'progress'],
      ['102%', '完成率', 'progress'],
      ['83%', '完成率', 'progress'],
    ])
  })
})

describe('the metric of a share that is granted or done', () => {
  it.each([
    ['境外参展的，展位费按60%支持，每个展位封顶3万元。', ['支持比例', '支持']],
    ['补偿款必须100%兑付到位。', ['兑付率']],
    ['煤炭占工业比重仍高达61%。', ['煤炭占工业比重']],
    ['战略性新兴产业占规上工业产值比重同比提高2.4%。', ['规上工业产值比重提高']],
  ])('is told in %s', (text, expected) => {
    for (const [i, metric] of metrics(text).entries()) expect(metric).toContain(expected[i])
  })
})

describe('the metric of a time', () => {
  it.each([
    ['从签约到投产只用了11个月。', ['签约到投产时间']],
    ['从北站坐到机场站仅需26分钟。', ['通行时间']],
    ['窗口等候时间由40分钟缩到12分钟。', ['窗口等候时间', '窗口等候时间']],
    ['对续租企业给予6个月免租期。', ['免租期']],
  ])('is told in %s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })
})

describe('the rows of a table that was flattened', () => {
  it('are told by the names over their columns', () => {
    const all = told(
      '项目类别　年度目标　1—7月完成　完成率　同比\n铁路　80亿元　52亿元　65%　8.4%\n公路　60亿元　33亿元　55%　-2.1%',
    )
    expect(all).toEqual([
      ['80亿元', '年度目标', null],
      ['52亿元', '完成投资', null],
      ['65%', '完成率', 'progress'],
      ['8.4%', expect.stringContaining('增长'), 'yoy'],
      ['60亿元', '年度目标', null],
      ['33亿元', '完成投资', null],
      ['55%', '完成率', 'progress'],
      ['-2.1%', expect.stringContaining('增长'), 'yoy'],
    ])
  })
})

describe('the metric that common speech leaves unsaid', () => {
  it.each([
    // what is spent on works is an investment, what a family spends is not
    ['前两年已砸进去4.2亿元，今年又投下第二笔1.5亿元。', ['投资', '投资']],
    ['修缮一座老宅花了3万元。', ['费用']],
    ['企业重视研发，上半年又花了4200万元。', ['研发投入']],
    // a share of what was to be done, and of a part
    ['全年计划投资50亿元。到8月末，完成投资31亿元，占62%。', ['计划投资', '完成投资', '完成率']],
    ['完成投资31亿元，其中民间完成投资20亿元，占64.5%。', ['完成投资', expect.anything(), '占比']],
    // what is left over
    ['协议签订率已达96%，仅剩27户。', ['协议签订率', '剩余户数']],
    ['共梳理问题52项，剩余9项中，土地类6项。', ['梳理问题', '剩余问题', expect.anything()]],
    ['累计盈余3家。', [expect.not.stringContaining('剩余')]],
    // what is made
    ['基地月产动力电芯60万只。', ['月产能']],
    ['去年工厂生产变压器3.6万台，出口4200台。', ['变压器产量', '出口量']],
    ['港口全年要冲380万标箱。', ['集装箱吞吐量']],
    ['上半年装卸42万标箱。', ['装卸']],
    ['年作业能力由30万标箱升至80万标箱。', ['年作业能力', '年作业能力']],
    // sides and weights
    ['两侧各设4.5米宽的绿道，每块厚12米。', ['宽度', expect.stringContaining('厚度')]],
    ['主梁总重860吨。', ['主梁总重量']],
    // who pays which part
    [
      '资金来自市财政55%、专项债45%，管线由电力公司出资30%。',
      ['市财政占比', '专项债占比', expect.stringContaining('出资比例')],
    ],
    ['商品房销售面积52万平方米，仅为去年同期的71%。', ['商品房销售面积', '商品房销售面积占去年同期']],
    ['设备安装完成管线62%。', ['管线完成率']],
    ['现场签约21个项目、总额168亿元。', ['签约项目', '总投资']],
    ['同一企业以300万元为上限给予补助。', ['上限']],
    [
      '日均交易蔬菜2100吨，高峰时突破3000吨。',
      [expect.stringContaining('日均交易'), expect.stringContaining('高峰')],
    ],
    ['员工由820人精简到650人。', ['员工', '员工']],
    ['回款周期由50天拉长到75天。', ['回款周期', '回款周期']],
    ['因汛期误了32天，工程停工了两个月。', ['延误', '停工时间']],
    ['公司去年亏了4100万元，今年上半年赚了1.3亿元。', ['亏损', '利润']],
    ['清运费每户每月9元，年糕一盒26元。', ['清运费', '单价']],
    ['这条路惠及沿线8个村2.1万人。', ['村庄', '受益人口']],
    ['两家银行分别出资7000万元和3000万元。', ['银行', '出资', '出资']],
    ['首季营业额按年升6.2%，至18.4亿元。', ['营业额增长', '营业额']],
    ['轮候时间平均5.4年，目标缩短至4.5年。', ['轮候时间', '轮候时间']],
    ['净增科技型企业26家，总数达到318家。', [expect.stringContaining('科技型企业'), '科技型企业总数']],
    ['进出口总额61亿元，同比仅增1.5%。', ['进出口总额', '进出口总额增']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })

  it('is that of the sum which a paragraph of its own breaks down', () => {
    const text =
      '上半年全区营业收入达820亿元。\n分行业看，新材料310亿元，占37.8%；生物医药205亿元；其余为服务业。'
    expect(metrics(text)).toEqual(['营业收入', '营业收入', '占比', '营业收入'])
    // no breakdown: another sum
    expect(metrics('营业收入达820亿元。\n当天，新材料合同310亿元。')[1]).not.toBe('营业收入')
  })
})
