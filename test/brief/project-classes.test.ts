import { describe, expect, test } from 'vitest'
import { lineRole } from '../../src/article/lines/line-role.ts'
import { createDocument } from '../../src/brief/document.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import { articleOf } from './article-of.ts'

function namesOf(text: string, language: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans'): string[] {
  return findProjects(createDocument(articleOf(`题目\n${text}`, language))).map(({ name }) => name)
}

describe('entries of lists', () => {
  test.each([
    ['——锦棠府：1至4号楼外架拆除，7月20日具备交付条件。', ['锦棠府']],
    ['▲ 恒禾智慧枢纽　投资5亿元　建筑面积13万平方米', ['恒禾智慧枢纽']],
    ['■ 海湫免税城：幕墙收尾，本月底试营业', ['海湫免税城']],
    ['2.星村屋面光伏，投资31万元，120块。', ['星村屋面光伏']],
    ['龙湫抽水蓄能：通风洞掘进820米，超计划110米。', ['龙湫抽水蓄能']],
    [
      '新开工39个，其中：恒诺锂电隔膜（15亿元）、天枢智能传感（8.2亿元）、沅江冷链城（5.5亿元）。',
      ['恒诺锂电隔膜', '天枢智能传感', '沅江冷链城'],
    ],
    ['云湫冷链、致和种业等4个项目合计投资18亿元。', ['云湫冷链', '致和种业']],
    [
      '开工建设清湫西站枢纽、荣湫铝基新材料、丰泽盐穴储气库，上半年开工率达到70%。',
      ['清湫西站枢纽', '荣湫铝基新材料', '丰泽盐穴储气库'],
    ],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test('rows of a table that names projects', () => {
    const table = [
      '序号　名称　总投资（亿元）　年度计划',
      '1　青湫湖学校　7.2　2.5　小学36班',
      '2　荷湫智算中心　19.5　6　机架4200个',
    ].join('\n')
    expect(namesOf(table)).toEqual(['青湫湖学校', '荷湫智算中心'])
  })

  test.each([
    '存在问题：征地进度慢，3个项目停工。',
    '会议通报：梳理停工楼盘9个，交付率43%。',
    '——坚持工业当家。',
    '——工业投资：完成投资23亿元，增长9%。',
    '信河区（15亿元）、广丰镇（8亿元）、城东街道（6亿元）位居前列。',
    '推进新型工业化、城镇化、信息化，完善治理体系。',
    '指标　1-11月累计\n1　一般公共预算收入　36.7　9.4',
    '何远山当场拍板：用地月底前到位。',
  ])('no project: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('where a name begins', () => {
  test.each([
    ['青湫科技新材料基地项目开工，该项目分三期建设，一期投资6亿元。', ['青湫科技新材料基地项目']],
    ['海湫邮轮城等带动力强的现代服务业项目加快建设。', ['海湫邮轮城']],
    ['远东雨棠发布公告，拟投资20亿元建通湫绿色建材生产基地项目。', ['通湫绿色建材生产基地项目']],
    [
      '伊湫县人民政府与纳远集团签订可降解材料综合利用示范项目，总投资38亿元。',
      ['可降解材料综合利用示范项目'],
    ],
    ['总投资47亿元的民生项目8个，如益湫至常湫高速公路扩容等重大交通工程。', ['益湫至常湫高速公路扩容']],
    ['如东湫光伏基地项目总投资6亿元。', ['如东湫光伏基地项目']],
    ['国内距离最长的盾构隧道——海湫过江通道开工建设。', ['海湫过江通道']],
    ['今年安排重点项目44项（打包项目拆分后共56项），总投资514亿元。', []],
    ['要对复工情况进行摸排，高度重视年后项目开工工作，做好资金争取工作及项目投资统计。', []],
    ['用心用情用力助推项目建设加速度，助力项目再推进。', []],
    ['这些项目都将建成投产，占工业项目完成投资的90%。', []],
    ['该协议规划项目总投资1.2亿元，规划总用地48亩。', []],
    ['该项目分三期投资建设，一期计划投资6亿元。', []],
    ['中湫皮具产业园是我市首个集研发、生产于一体的皮具制造基地。', ['中湫皮具产业园']],
    ['吸纳中小企业入园，打造一个创新型、智慧型和复合型产业园。', []],
    ['加快推动新区供水、污水处理、污泥处置、水环境综合治理等项目的统筹规划。', []],
    ['惠湫公司、兴湫公司等项目厂房正在加快推进。', []],
    ['主要建设有：节能墙体材料和环保建筑涂料生产线，预计年产值10亿元。', []],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('names of their own kind', () => {
  test.each([
    ['“蓝色牧场”项目由海湫渔发集团实施，总投资6.4亿元。', ['“蓝色牧场”项目']],
    ['海诺公司启动三期工厂建设，投资2亿元。', ['三期工厂']],
    ['洈湫河堤防加固已修复险工险段6处、长2.4公里。', ['洈湫河堤防加固']],
    ['捷运蓝线经费从1161亿元增至1615亿元。', ['捷运蓝线']],
    ['第二季起东湫码头改建工程进入打桩阶段。', ['东湫码头改建工程']],
    ['G4联络线概算投资3.1亿元。', ['G4联络线']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test.each(['堤防加固、航道疏浚等工作有序推进。', '累计疏浚河道13公里。', '请于周五前将情况报县项目办。'])(
    'a kind of work: %s',
    (sentence) => {
      expect(namesOf(sentence)).toEqual([])
    },
  )

  test.each([
    ['The Gull Point Quay cost $212 million.', ['Gull Point Quay']],
    [
      'Work on the Saltmarsh Rail Spur, a $48 million link, was finished in January.',
      ['Saltmarsh Rail Spur'],
    ],
    ['A second machine, priced at $110 million, would add 70 jobs.', ['second machine']],
    ['The £68 million Dock 4 is 70% complete.', ['Dock 4']],
    ['A second glance, worth a detour, never hurts.', []],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence, 'en')).toEqual(names)
  })
})

describe('things told by the facts of a project', () => {
  test.each([
    ['【红灯】汉旌生物制药：签约10个月未开工，占地150亩。', ['汉旌生物制药']],
    ['【蓝牌】园内供冷管网：全长12.4公里，已铺设8公里。', ['园内供冷管网']],
    ['瑞川电机制造：厂房封顶，设备进场安装。', ['瑞川电机制造']],
    ['市妇幼保健院新院区设床位800张，总建筑面积12万平方米。', ['市妇幼保健院新院区']],
    ['年底前区图书馆新馆投入使用。', ['区图书馆新馆']],
    ['澄江低空物流网计划投资2.2亿元，布设起降点60个。', ['澄江低空物流网']],
    ['其中泓湖纸业因环评未批迟迟不能动工。', ['泓湖纸业']],
    ['去年签约的澜风传感已拿地，9月开工。', ['澜风传感']],
    ['东山岛跨海供水渡线全长31公里，已敷设19公里。', ['东山岛跨海供水渡线']],
    ['G351白塘段26.4公里改建工程6月建成通车。', ['G351白塘段26.4公里改建工程']],
    ['S312二期14.2公里必须4月开工。', ['S312二期']],
    ['老机械厂地块征收签约率达95%。', ['老机械厂地块']],
    ['澜兴品牌工业园首期厂房年内落成。', ['澜兴品牌工业园']],
    ['望湖里安置房施工单位要提前进场。', ['望湖里安置房']],
    ['宏泰冷链仓、白鹭湾湿地公园要在10月底前建成。', ['宏泰冷链仓', '白鹭湾湿地公园']],
    ['（其中云晟石化炼化一体化46亿元、滨澜大桥7.4亿元）', ['云晟石化炼化一体化', '滨澜大桥']],
    ['全县签约项目32个，总投资180亿元，其中汇威铜箔25亿元、天麓碳化硅18亿元。', ['汇威铜箔', '天麓碳化硅']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test.each([
    ['投资4.6亿元的三期智能工厂今年9月封顶。', ['三期智能工厂']],
    ['投资3000万元的全自动包装中心6月投产。', ['全自动包装中心']],
    ['公司筹资1.4亿元启动数字化技改，换了两条线。', ['数字化技改']],
    ['依托货运机场，规划3000亩低空产业园，首期800亩10月开工。', ['低空产业园']],
    ['9月底前要建成无人机服务站，审批压缩到30分钟。', ['无人机服务站']],
    ['外商拟在澜江建设西南区阀门制造与研发中心。', ['西南区阀门制造与研发中心']],
    ['砸38亿盖云麓三厂 首季获利翻倍', ['云麓三厂']],
    ['百亿级项目1个——拓澜固态电池，计划分三期建设。', ['拓澜固态电池']],
    ['总投资两亿三千万元的戈壁番茄制品厂8月投产。', ['戈壁番茄制品厂']],
  ])('by what is spent, allotted or planned: %s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test('by a sentence behind the one that names it', () => {
    expect(namesOf('记者去看中亚商贸集散仓。这座5万平方米的仓库由汇澜集团建设，10月投用。')).toEqual([
      '中亚商贸集散仓',
    ])
    expect(
      namesOf('凌晨的云岭果蔬冷链交易中心，人声鼎沸。菜贩挤在门口。交易中心坐落在城北，总投资7亿元。'),
    ).toEqual(['云岭果蔬冷链交易中心'])
    expect(namesOf('记者去看云岭果蔬冷链交易中心。他说，去年行情不错。')).toEqual([])
  })

  test.each([
    ['The agency will finish the 3.1-kilometre access road by May.', ['access road']],
    ['A cable car linking both banks will open in June.', ['cable car']],
    ['The council approved the £200 million flood barrier.', ['flood barrier']],
    ['The 3.1-kilometre walk was open to all.', []],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence, 'en')).toEqual(names)
  })

  test.each([
    '全市新开工项目12个，总投资86亿元。',
    '经开区占地38平方公里，入驻企业320家。',
    '恒禾集团投资5亿元，建设研发中心。',
    '县中医院招聘医护人员60名。',
    '县人民医院门诊量突破100万人次。',
    '管委会主任陈志强：工地要抢工期。',
    '区教育局副局长林知远：今年秋季投用学校5所。',
    '施工员算了算日子：6月20日前必须断水封顶。',
    '完成工业投资46亿元、房地产投资12亿元。',
    '东湖片区、西湖片区征迁工作有序推进。',
    '二期预留用地120亩。',
    '正线全长236公里，设计时速250公里。',
    '企业二季度完成工业技改投资18亿元。',
    '交易市场是省级冷链骨干基地，由供销集团合建。',
    '首批新能源公交车投入使用。',
    '恒诺科技去年营业收入12亿元，总投资额超过8亿元。',
    '三是狠抓进度，9月底前建成高标准农田5万亩。',
    '冷链仓缺口2万吨，粮食进仓12万吨。',
    '上一篇：总投资12亿元的新材料项目开工',
    '责任单位：县住建局，完成时限：6月底前开工。',
  ])('no project: %s', (sentence) => {
    expect(namesOf(sentence)).toEqual([])
  })
})

test('an entry with its sum is no caption', () => {
  expect(lineRole('▲ 恒禾智慧枢纽　投资5亿元')).toBe('body')
  expect(lineRole('▲全年新签约亿元以上项目50个')).toBe('body')
  expect(lineRole('▲总投资8亿元的产业园施工现场')).toBe('credit')
  expect(lineRole('▲项目效果图')).toBe('credit')
})
