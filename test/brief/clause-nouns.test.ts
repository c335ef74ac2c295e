import { describe, expect, it } from 'vitest'
import { clauseNouns } from '../../src/brief/figures/subject/clause-nouns.ts'
import { nounBehind } from '../../src/brief/figures/subject/noun-of.ts'
import { nounPhrase } from '../../src/brief/figures/subject/noun-phrase.ts'

const nouns = (sentence: string): string[] =>
  clauseNouns(sentence, [], 0).map(({ role, words }) => `${role} ${words}`)

describe('the nouns of clauses', () => {
  it.each(['财政司司长叶知秋昨发表预算案。', '渠务署文件指，', '依产业别区分，', '连同重建项目，'])(
    'has none in %s',
    (clause) => {
      expect(nouns(clause)).toEqual([])
    },
  )

  it.each([
    ['东港中学新校区占地86亩，可容纳学生2400名。', 'head 东港中学新校区'],
    ['云汀县抢抓机遇，签约项目12个。', 'head 云汀县'],
    ['国铁成都局完成投资181亿元。', 'head 国铁成都局'],
    ['立法会财务委员会通过3亿元拨款。', 'head 立法会财务委员会'],
    ['湖湾园营业额新台币9亿元。', 'head 湖湾园营业额'],
    ['项目总用地面积12亩。', 'head 项目'],
    ['工业固定资产投资完成12亿元。', 'head 工业固定资产投资'],
    ['对新引进的总部企业，给予200万元奖励。', 'whom 新引进的总部企业'],
    ['对于新开工港口项目，给予20万元补贴。', 'whom 新开工港口项目'],
    ['鹭津新区新签约项目96个，协议总投资427亿元。', 'head 鹭津新区新签约项目'],
    ['云锦园区未来可创造1万个就业机会。', 'head 云锦园区'],
    ['未来科技城占地420亩。', 'head 未来科技城'],
    ['在开工集中的柳湾片区，累计完成征收3200户。', 'where 开工集中的柳湾片区'],
    ['云锦园区宣布新开发用地20公顷。', 'head 云锦园区'],
    ['云锦园区未来科技楼占地12亩。', 'head 云锦园区未来科技楼'],
    ['在柳湾片区，累计完成征收3200户。', 'where 柳湾片区'],
    ['要把闲置厂房改造成孵化器，盘活面积2万平方米。', 'what 闲置厂房'],
    ['总投资56亿元的青屿港二期、海铁联运基地同日开工。', 'behind 青屿港二期'],
    ['建设项目用地审批时限压缩到5天。', 'head 建设项目用地审批时限'],
    ['电力供应业完成投资6.4亿元。', 'head 电力供应业'],
    ['六大产业全面成长，积体电路营业额成长8.5%。', 'head 六大产业'],
    ['建成标准厂房4万平方米，出租率90%。', 'what 标准厂房'],
    ['开工的通源大道三期投资6亿元。', 'what 通源大道三期'],
    ['全县全年共举办招商活动12场。', 'head 全县'],
    ['《促进外贸若干措施》3月1日起施行，有效期3年。', 'head 《促进外贸若干措施》'],
    ['国有企业进出口31亿元。', 'head 国有企业'],
    ['超级工厂占地420亩。', 'head 超级工厂'],
    ['云锦龙头企业依靠科技拓展市场，出口占比四成。', 'head 云锦龙头企业'],
    ['开通城际货运航线15条。', 'what 城际货运航线'],
    ['东港订单量相较于去年增加两成。', 'head 东港订单量'],
    ['和润家园占地230亩。', 'head 和润家园'],
    ['现场签约项目23个。', 'head 现场签约项目'],
    ['城乡居民人均可支配收入3.2万元。', 'head 城乡居民'],
    ['东G2024-16号地块位于西环路。', 'head 东G2024-16号地块'],
    ['500千伏青屿输变电工程投资9亿元。', 'head 500千伏青屿输变电工程'],
    ['全市重点项目（打包项目分解后429项）总投资439亿元。', 'head 全市重点项目'],
    ['高新技术企业各5家。', 'head 高新技术企业'],
    ['中湫社青湫12月26日电（张雪）青湫湾项目总投资6亿元。', 'head 青湫湾项目'],
    // a verb of one character that is the end or the beginning of another word
    ['县住房和城乡建设局完成投资3亿元。', 'head 县住房和城乡建设局'],
    ['云锦智能家居产业园占地120亩。', 'head 云锦智能家居产业园'],
    ['民用汽车保有量8.1万辆。', 'head 民用汽车保有量'],
    ['两座机场起降架次3.2万。', 'head 两座机场起降架次'],
    ['县财政局会同发改局清退项目9个。', 'head 县财政局'],
    ['同一申请人最高补助2万元。', 'head 同一申请人最高补助'],
    ['桐溪村所在的云汀县装机9万千瓦。', 'head 桐溪村所在的云汀县装机'],
    ['采购合同签了3份。', 'head 采购合同'],
    ['变化写在数据里，增速达8%。', 'head 变化'],
    ['供热面积却只有3万平方米。', 'head 供热面积'],
    ['公司产品主要供应三家车企。', 'head 公司产品'],
    // what is brought on, to go on with
    ['最先开工的是青岭水泵项目，', 'head 青岭水泵项目'],
    ['率先投产的是云锦街道的青湫光学，', 'head 青湫光学'],
    ['是做水泵的青湫重工，', 'head 青湫重工'],
    ['县里设立总规模3亿元的青湫产业基金，', 'what 青湫产业基金'],
    ['该地块面积3公顷，', 'head 该地块'],
    ['江心洲JX-12地块位于江边，', 'head 江心洲JX-12地块'],
    // whom somebody works for
    ['公司总经理陈青算了笔账，单产3吨。', 'head 公司'],
    ['桐溪村党支部书记陈青算了一笔账，', 'head 桐溪村'],
    ['青湫泵业公司质检员陈露站在机台旁，', 'head 青湫泵业公司'],
    ['我们的目标是3亿元。', 'head 我们'],
    ['先看东港区，', 'head 东港区'],
    // and those that are verbs still
    ['产品销往12个国家，青岭公司设3个车间。', 'head 青岭公司'],
    ['云锦园区居全市首位。', 'head 云锦园区'],
    ['云汀县向企业拨付3亿元。', 'head 云汀县'],
  ])('%s', (sentence, expected) => {
    expect(nouns(sentence)).toContain(expected)
  })

  it('are none where a clause only goes on', () => {
    expect(nouns('同比增长8.3%，')).toEqual([])
  })

  it('are no event that something was said at', () => {
    expect(nouns('在随后的项目集中签约仪式上，云锦街道签约39个项目。')).toEqual(['head 云锦街道'])
  })

  it('leave out what only opens a clause', () => {
    expect(nouns('其中，云锦街道完成投资12亿元。')).toEqual(['head 云锦街道'])
  })
})

describe('a clause that names no topic', () => {
  it.each([
    // who speaks
    '建设单位负责人李青介绍，',
    '区长赵明现场拍板，',
    '工作方案明确，',
    '会议决定，',
    '厂长粗算，',
    '技术总监段明宇2006年进厂时，',
    '驻村第一书记韩露争取到资金160万元，',
    '县水务局局长陈青对进度作出部署，',
    // what it is, not who
    '是全市最大的茶叶加工企业，',
    // of each one
    '每柜运费省3000元，',
    '每再增加1亿元，',
    '以后新入驻厂房，',
    '实际到位3亿元，',
    // a scene
    '货车排着长队，',
    '按用途分，',
    // since or before when
    '自首架无人机下线以来，',
    '当记者问起，',
    '7月中旬，',
    '第一站，',
    '建园五年，',
    // how or by what something is done
    '为保护候鸟，',
    '由县供销社承建，',
    '通过以旧换新，',
    '根据协议，',
    '受春节因素影响，',
    '以重点项目为抓手，',
    '在县委的领导下，',
  ])('%s', (clause) => {
    expect(nouns(clause)).toEqual([])
  })

  it.each([
    ['通过验收项目12个，', 'head 通过验收项目'],
    ['受灾企业复工。', 'head 受灾企业复工'],
    ['以色列企业投资3亿元，', 'head 以色列企业'],
    ['在建项目完成投资3亿元，', 'head 在建项目'],
  ])('but %s does', (clause, expected) => {
    expect(nouns(clause)).toContain(expected)
  })

  it('stands aside within brackets, but not behind one that never closes', () => {
    const asides = (sentence: string) => clauseNouns(sentence, [], 0).map(({ asideUntil }) => asideUntil)
    expect(asides('重点项目（打包项目分解后）总投资9亿元。')).toEqual([null, 12])
    expect(asides('重点项目（打包项目分解后总投资9亿元。')).toEqual([null, null])
  })

  it('has a label before a colon', () => {
    const [label, other] = clauseNouns('人才奖励：硕士每人5万元。', [], 0)
    expect(label).toMatchObject({ words: '人才奖励', isLabel: true })
    expect(other?.isLabel).toBe(false)
  })
})

describe('the noun behind a number', () => {
  it('is what 的 ties to it', () => {
    expect(nounBehind('的原料药生产基地开工建设。')).toBe('原料药生产基地')
    expect(nounBehind('，同比增长')).toBe('')
  })
})

describe('half a clause', () => {
  it.each(['连接11个国家', '分布在多地', '沿着这条管道', '调动农民积极性', '十年来', '了来自各地的人'])(
    'is no noun: %s',
    (words) => {
      expect(nounPhrase(words)).toBe('')
    },
  )

  it('leaves the noun that it is said of', () => {
    expect(nounPhrase('潜盾机进场')).toBe('潜盾机')
    expect(nounPhrase('每家规上企业')).toBe('每家规上企业')
    expect(nounPhrase('全省冬小麦面积稳定')).toBe('全省冬小麦面积')
    expect(nounPhrase('分布式光伏')).toBe('分布式光伏')
  })
})
