import { describe, expect, test } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { areaOf } from '../../src/brief/figures/area.ts'
import { articleOf } from './article-of.ts'
import { namesOf } from './names-of.ts'

describe('progress of works', () => {
  test.each([
    ['清湫西路（一环-二环）、荣湫路（北线-南线）正进行管道施工。', ['清湫西路', '荣湫路']],
    ['清湫西路完成部分沥青摊铺及桥梁施工。', ['清湫西路']],
    ['荣湫滨河绿地已进场施工。', ['荣湫滨河绿地']],
    ['云湫风光制氢一体化项目正全速推进，年底并网。', ['云湫风光制氢一体化项目']],
    ['湫台捷运环线截至10月为止累计进度达75%。', ['湫台捷运环线']],
    ['清湫隧道本月底贯通。', ['清湫隧道']],
    ['泓湖纸业因管线迁改停工。', ['泓湖纸业']],
    ['泓湖纸业迟迟未开工。', ['泓湖纸业']],
    ['恒湫万象汇正在进行幕墙安装。', ['恒湫万象汇']],
    ['远湫锂电、云禾乳业已投产，另有三家在谈。', ['远湫锂电', '云禾乳业']],
    ['湫能煤制烯烃完成投资28亿元。', ['湫能煤制烯烃']],
    ['由湫投集团开发的云栖湖畔占地180亩。', ['云栖湖畔']],
    ['年底前湫联固废利用投入使用。', ['湫联固废利用']],
    ['受砂石料涨价拖累，曜湫传感上半年仅完成投资8600万元。', ['曜湫传感']],
    ['湫联固废利用要确保明年上半年投产。', ['湫联固废利用']],
    ['推进湫港路前期工作，争取年内核准。', ['湫港路']],
    ['主持清湫公路扩建工程专案会议。', ['清湫公路扩建工程']],
    ['清湫二号风电场是今年的“头号工程”。', ['清湫二号风电场']],
    ['清湫立交工程西起凤湫路，东至机场大道。', ['清湫立交工程']],
    ['支持湫江学院建设，一期投资5亿元。', ['湫江学院']],
    ['荣湫隧道是清湫大道的控制性工程，全长3公里。', ['荣湫隧道', '清湫大道']],
    ['清湫管廊工程因设计方案三易其稿，至今未完成桩基施工。', ['清湫管廊工程']],
    ['关于清湫安置房超概问题。', ['清湫安置房']],
    ['占地约450亩的湫岭中学新校区，首期厂房已封顶。', ['湫岭中学新校区']],
    ['代表们参观了清湫文创园、荣湫学院等12个观摩点。', ['清湫文创园', '荣湫学院']],
    ['迎宾大道改造工程正在按照6月底通车的要求有序推进。', ['迎宾大道改造工程']],
    ['湫安还建点（一期）正进行规划设计。', ['湫安还建点（一期）']],
    ['大桥街道社区卫生服务中心迁址项目三层封顶。', ['大桥街道社区卫生服务中心迁址项目']],
    ['中华湫文化公园是省重点文旅项目，意义重大。', ['中华湫文化公园']],
    ['清湫欢乐城项目地处白湫区颖湫新城，由清湫集团投资建设。', ['清湫欢乐城项目']],
    ['市政府决定重建威湫亲王医院，总投资5亿元。', ['威湫亲王医院']],
    ['东翼建设金湫谷，一期用地2.6平方公里。', ['金湫谷']],
    ['加快建设湫源种业，总投资3.4亿元。', ['湫源种业']],
    ['启动市民服务中心建设，计划投资2亿元。', ['市民服务中心']],
    ['投资2亿元建设荣湫市民服务中心。', ['荣湫市民服务中心']],
    ['规划3000亩岚湫航空维修基地，首期800亩10月开工。', ['岚湫航空维修基地']],
    ['总投资3亿元的人民医院感染楼建设加快。', ['人民医院感染楼']],
    ['百亿级项目1个——翼湫复合材料，计划分三期建设。', ['翼湫复合材料']],
    ['——人民医院感染楼：施工总包更换，7月交付。', ['人民医院感染楼']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test.each([
    '损毁公路修复完成82%。',
    '湫江建工正在进行桥面铺设，工期紧张。',
    '湫江区完成投资28亿元，增长9%。',
    '市场监管局完成设备安装检查。',
    '要抓好工程考核项目和后续工程。',
    '新建工业路网，改造路面3公里。',
    '支持民办学校建设，增加学位。',
    '这是推动高质量发展的关键工程。',
    '关于公共服务设施超概问题。',
    '新采购的湫云巡检无人机投入使用。',
    '县政务服务中心办件量增长12%，满意度提高。',
    '建设人民满意的队伍，总投入增加。',
    '打造湫江文旅品牌，投资3亿元。',
    '实施乡村振兴战略，总投资3亿元。',
    '召开湫江县经济运行分析暨项目调度会。',
    '湫江区区内成交住宅均价上涨。',
    '——申报材料：备齐后开工前提交。',
  ])('no project: %s', (sentence) => {
    expect(namesOf(sentence)).toEqual([])
  })
})

describe('where a name begins and ends', () => {
  test.each([
    ['内蒙古和黑龙江清湫大桥开工。', ['黑龙江清湫大桥']],
    ['今年跟进清湫新能源汽车小镇、荣湫微藻应用等项目。', ['清湫新能源汽车小镇', '荣湫微藻应用']],
    ['集中开工项目包括清湫区人民医院、荣湫疾控中心等12个项目。', ['清湫区人民医院', '荣湫疾控中心']],
    ['清湫文化馆项目、荣湫粮仓项目2项参加签约。', ['清湫文化馆项目', '荣湫粮仓项目']],
    [
      '清湫水资源配置工程、荣湫及丰湫口水资源配置工程等5项工程开工。',
      ['清湫水资源配置工程', '荣湫及丰湫口水资源配置工程'],
    ],
    ['先后来到清湫高速白溪出口游园等地实地察看。', ['清湫高速白溪出口游园']],
    ['与央企合作的20万千瓦清湫储能电站总投资15亿元。', ['清湫储能电站']],
    ['西湫快线、潘湫大道、市民大道三期开工建设。', ['西湫快线', '潘湫大道', '市民大道三期']],
    ['总投资15亿元的云湫奥特莱斯、投资8亿元的华湫里年内开工。', ['云湫奥特莱斯', '华湫里']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('classes and parts', () => {
  test.each([
    '过江隧道穿越长江。',
    '全线控制性工程进入掘进阶段。',
    '该线是“八横八纵”高铁网的重要组成部分，推进大通道建设。',
    '推进进出湫高速公路网络建设。',
    '完善防洪除涝工程体系，完成投资3亿元。',
    '北湫段主体结构完成46%，河湫段主体结构完成40%。',
    '有效缓解都会区交通瓶颈。',
    '新建管线供水每日10万吨。',
    '主要建设内容包括门诊楼、住院楼、医技综合楼，建成后新增床位300张。',
    '管委会副主任万湫率项目服务中心一行走访企业。',
    '加速项目投产达效，优化项目审批。',
    '塔吊、吊塔、挖掘机往来穿梭。',
    '中建湫桥项目部安全员说，夜班已经排好。',
    '· 湫口经开区上半年签约项目52个 总投资187亿元',
    '文化街区改造提升完成投资3亿元。',
    '建起6条饼干、糕点生产线，投产后带动就业。',
    '新建九年一贯制学校，新增学位1200个。',
    '市人民医院与省人民医院签约共建。',
  ])('no project: %s', (sentence) => {
    expect(namesOf(sentence)).toEqual([])
  })

  test.each([
    ['新建湫江外国语学校，续建荣湫区儿童医院。', ['湫江外国语学校', '荣湫区儿童医院']],
    ['县人民医院、县疾控中心两个项目加快建设。', ['县人民医院', '县疾控中心']],
    ['市人民医院住院楼主体封顶。', ['市人民医院住院楼']],
    ['启动了清湫一中体育馆、荣湫幼儿园改扩建。', ['清湫一中体育馆', '荣湫幼儿园改扩建']],
    [
      '当天签约的项目有：东湫日升异质结电池、金湫实业甜味剂、华湫动力缸体。',
      ['东湫日升异质结电池', '金湫实业甜味剂', '华湫动力缸体'],
    ],
    ['“星湫里”街区昨日开街。', ['“星湫里”街区']],
    ['清湫社区暨联合服务活动中心第一期工程年底完工。', ['清湫社区暨联合服务活动中心第一期工程']],
    ['在省高质量发展项目清湫制剂项目建设现场，吊车往来。', ['清湫制剂项目']],
    ['云湫滑雪场、城市综合体、停车场等一大批文旅项目拔地而起。', ['云湫滑雪场']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test.each(['签约的项目有：新能源、新材料、装备制造。', '开工项目包括道路硬化、管网改造、老旧小区改造。'])(
    'a list of kinds: %s',
    (sentence) => {
      expect(namesOf(sentence)).toEqual([])
    },
  )
})

describe('plans of offices in Taiwan', () => {
  test.each([
    ['「湫江生技園區開發計畫」總經費86億元，預計2027年完工。', ['湫江生技園區開發計畫']],
    ['市府推動「南湫再生水計畫」，第一期工程已動工。', ['南湫再生水計畫']],
    ['最大筆為湫江市區鐵路地下化計畫，共編列29億元。', ['湫江市區鐵路地下化計畫']],
    ['石湫科學園區籌設計畫已於前天審議通過。', ['石湫科學園區籌設計畫']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence, 'zh-Hant')).toEqual(names)
  })

  test.each(['「長照十年計畫」今年編列預算300億元。', '縣府推出「青年安心成家計畫」，補助5億元。'])(
    'none of works: %s',
    (sentence) => {
      expect(namesOf(sentence, 'zh-Hant')).toEqual([])
    },
  )
})

describe('what is no work', () => {
  test.each([
    '打造数字经济高地，计划投资10亿元。',
    '打造区域消费新引擎，计划投资10亿元。',
    '建设和美乡村，投入3亿元。',
    '3月底前完成港池疏浚，本地用工比例不低于60%。',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([])
  })

  test.each([
    'The local software company, valued at $3 billion, hired 40 people.',
    'A tax credit, worth $4 million, helps the mill.',
    'The Greenhill Rangers will open in May.',
    'The Grand Opening was complete.',
  ])('%s', (text) => {
    expect(namesOf(text, 'en')).toEqual([])
  })

  test('is looked for in time that grows with the text', () => {
    const digits = `${'1'.repeat(200)} `
    expect(namesOf(`They build the ${digits.repeat(6)}zzz.`, 'en')).toEqual([])
  })
})

describe('English', () => {
  test.each([
    ['A link road from Greenhill Road to the quay will cost £2 million.', ['link road']],
    ['The firm will build a 200,000-square-foot office space expansion.', ['office space expansion']],
    ['The headquarters at 131 W. Gull Road will add 500 jobs.', []],
    ['Northern Railway, a $2 billion line, will open in May.', ['Northern Railway']],
    ['Work on the second phase of Gull Quays begins in May.', ['Gull Quays']],
    ['The mayor broke ground on Foxhill Meadows last week.', ['Foxhill Meadows']],
    ['Skyline Tower Two topped out on Friday.', ['Skyline Tower Two']],
    ['Oxmoor Lakes, where 1,200 homes are planned, won approval.', ['Oxmoor Lakes']],
    ['Voltora Motors broke ground in Fort Gull on Monday.', []],
    ['Mayor Lee will be back by May, and Fort Gull is under review.', []],
    ['Voltora Motors will open an office next year.', []],
    ['• Gull Quays (Norway): $96 million, seaweed', ['Gull Quays']],
    ['• Marine Tourism: $96 million, up 4%', []],
    ['A cold-chain hub, priced at $110 million, would add 70 jobs.', ['cold-chain hub']],
    ['A fresh contract, worth $110 million, was signed.', []],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence, 'en')).toEqual(names)
  })
})

test('a zone told by its kind alone is named further on', () => {
  const area = (title: string, text: string) => areaOf(createDocument(articleOf(`${title}\n${text}`)))
  expect(area('经济技术开发区召开大会', '清湫经济技术开发区召开大会。')).toBe('清湫经济技术开发区')
})
