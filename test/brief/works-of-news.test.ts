import { describe, expect, test } from 'vitest'
import { namesOf } from './names-of.ts'

describe('parts of works between a name and what was done', () => {
  test.each([
    ['岚口换流站阀厅封顶。', ['岚口换流站']],
    ['雁栖隧道左洞年内贯通。', ['雁栖隧道']],
    ['汐川渡槽槽墩已浇筑到26米。', ['汐川渡槽']],
    ['澄湖固态电池一厂地坪浇筑完成。', ['澄湖固态电池一厂']],
    ['岚口提灌站征地只完成三成。', ['岚口提灌站']],
    ['汐川妇幼保健院5月8日开诊。', ['汐川妇幼保健院']],
    ['岚口变电站扩建待核准。', ['岚口变电站扩建']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test.each([
    // its parts, and what stands there already
    '3台机组并网。',
    '这座跨江斜拉桥主桥顺利合龙。',
    '输水线路总长128公里。',
    '第二标段已停工两个月。',
    '箱梁架设816榀，日最高架梁12榀。',
  ])('none: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('names without a head', () => {
  test.each([
    ['已签约一年未开工的旭岚电子、鼎汐包装，要限期整改。', ['旭岚电子', '鼎汐包装']],
    ['已满产一年的澄泓掩模版一厂日出货90张。', ['澄泓掩模版一厂']],
    ['锐岚探针卡签约半年仍未拿地。', ['锐岚探针卡']],
    ['云杉里停工一年半。', ['云杉里']],
    ['锦汐里三标段提前25天交房。', ['锦汐里三标段']],
    ['会议要求岚能绿甲醇年底前投料。', ['岚能绿甲醇']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test.each([
    '原先一处烂尾的灯具市场如今热闹起来。',
    '村子里停工的人不多。',
    '随着最后一方混凝土浇筑完成，掌声响起。',
    '通车后两地的旅行时间压缩到38分钟。',
    '要求企业年底前投产。',
  ])('none: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('agendas, visits and lists', () => {
  test.each([
    [
      '他先后来到岚海智算中心、汐岸冷链港和G228岚海段现场，察看施工进度。',
      ['岚海智算中心', '汐岸冷链港', 'G228岚海段'],
    ],
    ['岚芯特种工艺N2项目等投资10亿元以上的项目有35个。', ['岚芯特种工艺N2项目']],
    ['全国重大水利工程之一雁门供水保障工程昨天开工。', ['雁门供水保障工程']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test.each([
    '会议听取项目复工建设情况。',
    '关于2023年上半年专项债券项目推进情况的通报',
    '他来到岚口村和汐岸社区，了解项目建设。',
  ])('none: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })

  test('a title in quotation marks', () => {
    expect(namesOf('「嵐站東側A5街廓公辦都市更新案」截止收件日延長4個月。', 'zh-Hant')).toEqual([
      '嵐站東側A5街廓公辦都市更新案',
    ])
  })
})

describe('English works', () => {
  test.each([
    ['Work has begun on the long-delayed Saltwick bypass.', ['Saltwick bypass']],
    ['The council approved a converter station near Thornwick.', ['converter station near Thornwick']],
    ['The dredging of Gullane harbour, a £58m job, is late.', ['dredging of Gullane harbour']],
    ['The town must finish a 132-kilovolt line by August 2027.', ['132-kilovolt line']],
    ['Officers warned that the Marwick Road upgrade has slipped by a year.', ['Marwick Road upgrade']],
    ['Work on the Highwick steps starts next week.', ['Highwick steps']],
    ['• NordFjell (Norway): $96 million, seaweed fibre base', ['NordFjell']],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'en')).toEqual(names)
  })

  test.each([
    'The contractor building the sheds wants $2 million.',
    'The expansion of European markets cost $2 million.',
    'The largest port in Europe handled 3 million boxes.',
    'A shuttered cannery will be sold for $2 million.',
    'Output rose in the July-September quarter by 3 per cent.',
  ])('none: %s', (text) => {
    expect(namesOf(text, 'en')).toEqual([])
  })
})

describe('stages, counted lists and quoted names', () => {
  test.each([
    ['岚口水文站迁建、汐滩闸改造两项同步验收。', ['岚口水文站迁建', '汐滩闸改造']],
    ['二期“雁栖谷”投资4.6亿元。', ['雁栖谷']],
    ['人才公寓“锦汐阁”800套房9月交付。', ['锦汐阁']],
    ['会议原则通过青岚岭旅游公路选线。', ['青岚岭旅游公路']],
    // goods and connections that a name may end with
    ['澜汐叶片7月投产。', ['澜汐叶片']],
    ['雁湖动力电池已投产。', ['雁湖动力电池']],
    ['岚州水系连通工程完成投资2亿元。', ['岚州水系连通工程']],
    ['雁溪大桥墩柱浇筑完成。', ['雁溪大桥']],
    ['岚汐扩容12座隧道贯通9座。', ['岚汐扩容']],
    ['岚林线（汐口至雁镇）具备送电条件。', ['岚林线']],
    ['副县长主持召开岚粮物流园建设专题会议。', ['岚粮物流园']],
    ['岚北黄河二桥举行开工仪式。', ['岚北黄河二桥']],
    ['资金断了两年的岚能绿甲醇复工。', ['岚能绿甲醇']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test('plans of Taiwan', () => {
    expect(namesOf('泰嵐輕軌綜合規劃報告送中央，樹嵐線二標務必追回落後。', 'zh-Hant')).toEqual([
      '泰嵐輕軌',
      '樹嵐線二標',
    ])
  })

  test.each([
    '“减负”行动已经启动。',
    '国际油价因局势停摆多日后回升。',
    '后者的无人货机去年交付36架。',
    '最后一节钢箱梁精准吊装就位。',
    '门诊医技楼完成内装65%。',
    '会议召开安全生产工作调度会。',
  ])('none: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('what stands in front of a name, and what only looks like one', () => {
  test.each([
    ['岚江高铁北段最长隧道云垭隧道贯通。', '云垭隧道'],
    ['岚江铁路全线控制性工程金沙海底隧道掘进过半。', '金沙海底隧道'],
    ['岚浦退圩还湖工程开工。', '岚浦退圩还湖工程'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name)
  })

  test.each([
    '会议要求坚决遏制高耗能项目盲目上马。',
    '今年以来，多地铁路项目加快推进，总投资超百亿元。',
    '一季度签约8000万元台资项目1个、5000万美元韩资项目1个，总投资4亿元。',
    '去年5.3万个城镇老旧小区改造开工，惠及居民超2200万人。',
    '该总部是高新区产业体系中的支撑性战略项目，计划总投资30亿元。',
    '会议通报今年以来重大项目进展，部署年底前任务。',
  ])('none: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})
