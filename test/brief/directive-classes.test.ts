import { describe, expect, test } from 'vitest'
import { findAnchor } from '../../src/brief/anchor.ts'
import { completeDirectives } from '../../src/brief/directives/complete-directives.ts'
import { findInstructions } from '../../src/brief/directives/find-instructions.ts'
import { createDocument } from '../../src/brief/document.ts'
import { findPeriods } from '../../src/brief/period/find-periods.ts'
import { sentenceOf } from '../../src/brief/sentences.ts'
import type { Language } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'
import { directivesOf } from './directives-of.ts'

/** Issuer and date of each sentence that is a directive. */
const told = (text: string, language?: Language) =>
  directivesOf(text, language).map(({ issuer, deadline }) => [issuer, deadline])

const news = (sentence: string): string => `题目\n${sentence}`

describe('a meeting resolves', () => {
  test.each([
    '会议原则同意由水务公司承接北区管网，所需资金列入明年预算。',
    '会议同意对3宗闲置地块重新挂牌，起始价每亩18万元。',
    '会议决定成立青榆湖片区更新专班，每周调度一次。',
    '会议议定由区城投公司收购江畔旧厂房。',
  ])('%s', (sentence) => {
    expect(told(news(sentence))).toEqual([['会议', null]])
  })

  test.each([
    '会议原则同意《青榆湖片区城市设计方案》。',
    '会议同意区住建局关于棚改工作的汇报。',
    '经市政府同意，新区去年发行债券12亿元。',
    '会议听取了三号码头建设情况的汇报。',
  ])('but not by %s', (sentence) => {
    expect(told(news(sentence))).toEqual([])
  })
})

describe('work is given to somebody', () => {
  const minutes = (sentence: string) =>
    `青榆高新区项目调度会会议纪要\n〔2024〕第6期\n会议议定以下事项：\n${sentence}`

  test.each([
    '由副主任乔远山包抓，区水务局、北河镇具体落实。',
    '由区财政局牵头，每月通报一次资金拨付情况。',
    '由纪工委督办，结果纳入考核。',
  ])('%s', (sentence) => {
    expect(directivesOf(minutes(sentence)).map(({ evidence }) => evidence)).toEqual([sentence])
  })

  test.each(['由恒川集团负责建设，占地210亩。', '项目由恒川集团牵头实施，去年完成投资3亿元。'])(
    'a thing is described: %s',
    (sentence) => {
      expect(told(news(sentence))).toEqual([])
    },
  )
})

describe('papers that nobody took for papers', () => {
  test('a guide demands in numbered clauses; what it pays, and whom it means, it does not', () => {
    const text = [
      '松原县2024年度设施农业补助申报指南',
      '一、申报主体',
      '连栋温室面积须在2000平方米以上；',
      '二、补助标准',
      '每平方米补助60元。',
      '三、时间',
      '申报材料须于7月20日前报所在乡镇；',
      '8月10日前由各乡镇完成初验。',
      '严禁重复申报。',
    ].join('\n')
    expect(directivesOf(text).map(({ evidence, deadline }) => [evidence, deadline])).toEqual([
      ['连栋温室面积须在2000平方米以上；', null],
      ['申报材料须于7月20日前报所在乡镇；', '2024-07-20'],
      ['8月10日前由各乡镇完成初验。', '2024-08-10'],
      ['严禁重复申报。', null],
    ])
  })

  test('a public notice is signed with its date on one line', () => {
    const text = [
      '关于拟兑现技改奖励的公示',
      '依据有关规定，拟对12家企业兑现奖励430万元，现公示如下：',
      '对公示有异议的，请于7月1日前书面反映。',
      '青榆高新区管委会经济发展局　2024年6月12日',
    ].join('\n')
    expect(told(text)).toEqual([['青榆高新区管委会经济发展局', '2024-07-01']])
  })

  test('a county of Taiwan counts its years from 1912', () => {
    const text = [
      '青榆縣政府 公告',
      '發文日期：中華民國113年6月3日',
      '主旨：公告受理「113年度工廠節能補助」申請。',
      '一、申請人須檢附4項文件，於113年8月31日前送件。',
      '二、112年度共核定補助88案。',
    ].join('\n')
    const document = createDocument({ ...articleOf(text, 'zh-Hant'), publishedAt: null })
    const found = completeDirectives(findInstructions(document), [])
    expect(found.map(({ issuer, deadline }) => [issuer, deadline])).toEqual([['青榆縣政府', '2024-08-31']])
  })

  test('questions and answers on a plan: its goals take the year of the question, its reasons are none', () => {
    const text = [
      '青榆高新区低空经济发展行动方案（2024—2027年）解读',
      '问：为什么要出台这个方案？',
      '答：目前全区有低空企业38家，产值12亿元，规模不大。',
      '问：到2027年要达到什么目标？',
      '答：产值突破60亿元、企业达到100家。',
      '建成起降点40个。',
      '问：怎么保证落实？',
      '答：每半年评估一次，进度不到一半的项目调出清单。',
    ].join('\n')
    expect(directivesOf(text).map(({ deadline, issuer }) => [issuer?.includes('方案'), deadline])).toEqual([
      [true, '2027'],
      [true, '2027'],
      [true, null],
    ])
  })
})

describe('years of the Republic', () => {
  const minguo = findAnchor(null, '', '发布日期：112年9月14日')

  test('date an article', () => {
    expect(minguo).toMatchObject({ year: 2023, month: 9, day: 14, minguo: true })
    expect(findAnchor(null, '', '中华民国113年5月23日')).toMatchObject({ year: 2024, month: 5, day: 23 })
    expect(findAnchor(null, '', '2023年9月14日，建厂112年的老厂')).not.toHaveProperty('minguo')
  })

  test.each([
    ['113年3月31日前完工', ['2024-03-31']],
    ['预计116年6月完成', ['2027-06']],
    ['民国119年12月通车', ['2030-12']],
    ['建厂20年、员工112人', []],
  ])('%s', (text, periods) => {
    expect(findPeriods(sentenceOf(text, text), minguo).map(({ period }) => period)).toEqual(periods)
  })

  test('a firm 112 years old is no date where years are counted otherwise', () => {
    const text = '这家112年的老厂'
    expect(findPeriods(sentenceOf(text, text), { year: 2024, month: 6, day: 1, reportYear: 2024 })).toEqual(
      [],
    )
  })
})

describe('who speaks', () => {
  test.each([
    // Taiwan, Hong Kong
    ['縣長羅啟元聽取簡報後裁示，各項前置作業不得再拖。', '羅啟元', 'zh-Hant'],
    ['署長潘美儀回應指，會要求承建商於2024年9月前完成測試。', '潘美儀', 'zh-Hant'],
    ['市長沈立人致詞說，全案目標民國115年12月完工。', '沈立人', 'zh-Hant'],
    ['董事長李賢義說，聯外道路預算31億元，力拚2026年通車。', '李賢義', 'zh-Hant'],
    ['招商局长田野算了一笔账，明年本地配套率要提到50%。', '田野', 'zh-Hans'],
    // a contract, and a body whose demand is followed
    ['按照合同，恒川电力须在90日内完成首批吊装。', '合同', 'zh-Hans'],
    // rules put down behind a colon
    ['镇党委书记何立说镇里立了两条规矩：民宿一律不得占用耕地。', '何立', 'zh-Hans'],
  ] as const)('%s', (sentence, issuer, language) => {
    expect(directivesOf(`题目\n${sentence}`, language).map((each) => each.issuer)).toEqual([issuer])
  })

  test.each([
    '区长郭远点名，城建片区负责人起身作答：土地报批两次退件，误了49天。',
    '按照原计划，二期应在今年3月投用，因征地拖了后腿。',
    '镇长何立说，从下单到出厂要21天，现在只要9天。',
    '镇长何立说，工期至少要延后半年。',
    '“这根缆要运往南部某风电场，合同额4.2亿元。”厂长何立介绍。',
    '捷运局长唐敏表示，沿线须拆迁建物312户，目前协议价购完成九成。',
    '书记何立说，对提前完成全年任务的，奖励工作经费30万元。',
  ])('nobody orders: %s', (sentence) => {
    expect(told(news(sentence))).toEqual([])
  })

  test('a name ends before the verb that stands on it', () => {
    expect(told(news('市水务集团总经理施兰拍了板：7月30日前必须通水。'))).toEqual([['施兰', '2024-07-30']])
  })

  test('a plan on the wall: each of its times is a promise', () => {
    const text = news(
      '管委会主任唐宁给记者看了一张“作战图”：三季度，维修基地竣工；10月，国际学校开学；年底，保税仓开工。',
    )
    expect(told(text).map(([issuer]) => issuer)).toEqual(['唐宁', '唐宁', '唐宁'])
  })
})

describe('deadlines', () => {
  test.each([
    ['县长何立介绍，后续工作主要有两项，一是8月底前完成冲洗。', '2024-08'],
    ['管委会负责人说，“十四五”末，产业链力争跻身200亿级。', '2025'],
    ['评估提出，北河园区须在2024年三季度提交整改方案。', '2024-Q3'],
    ['总经理何立说，“我们计划9月进场，明年底试产”。', '2024-09'],
  ])('%s', (sentence, deadline) => {
    expect(told(news(sentence)).map(([, date]) => date)).toEqual([deadline])
  })

  test('goals take the year of their heading, standing rules do not', () => {
    const text = [
      '松原县政府工作报告',
      '——2024年1月16日',
      '一、2023年工作回顾',
      '新建公路148公里。',
      '二、2024年重点任务',
      '实施技改项目60个；',
      '新增专精特新企业8家；',
      '对非急需项目一律不得安排。',
    ].join('\n')
    expect(directivesOf(text).map(({ deadline }) => deadline)).toEqual(['2024', '2024', null])
  })
})

describe('English', () => {
  test.each([
    [
      '"We expect to place contracts worth £90 million by the end of this year," said Fiona Astley, the UK director.',
      'Fiona Astley',
      '2024',
    ],
    ['"Every project needs a named official before September 20," Ada Moss said.', 'Ada Moss', '2024-09-20'],
    [
      'Water minister Joseph Mwila on Tuesday gave the utility six months to cut leakage below 30%.',
      'Joseph Mwila',
      null,
    ],
    ['Under the terms of the loan, the government shall raise tariffs by 8% a year.', 'the loan', null],
    [
      'The contractor must hand over the first quay by June 2025, according to the agreement.',
      'the agreement',
      '2025-06',
    ],
    ['Sunmark undertakes to plant 50,000 trees by the end of 2026.', 'Sunmark', '2026'],
  ])('%s', (sentence, issuer, deadline) => {
    expect(told(`Title\n${sentence}`, 'en')).toEqual([[issuer, deadline]])
  })

  test.each([
    'The Gull Point Quay will handle ships of up to 366 metres.',
    'The firm says it will turn its first profit in 2025.',
    'The port said it expects to handle 1.9 million tonnes this year.',
    'Expansion plans need more money.',
  ])('nobody acts: %s', (sentence) => {
    expect(told(`Title\n${sentence}`, 'en')).toEqual([])
  })
})

describe('orders that real news tells without ceremony', () => {
  test.each([
    ['日前，市长到湫河新区调研。他强调，要扎实抓好新区建设。', [[null, null]]],
    ['按照计划，清湫市将构建货运通道，加快建设环湫路。', [['清湫市', null]]],
    ['今后，当地还将按照“独立成市”理念完善城市功能。', [['当地', null]]],
    ['工作组到湫山村看了工地，要求加快进度，确保质量。', [[null, null]]],
    ['工作组看了两处工地，也发现了问题。二是要明确责任，确保完工。', []],
  ])('%s', (sentence, directives) => {
    expect(told(news(sentence))).toEqual(directives)
  })

  test('a report of which the news tells what it sets', () => {
    const told = '市人大会议上，政府工作报告提出，力争完成投资50亿元。'
    const tasks = '\n我市将改造清湫路等34条道路。\n建成湫水桥等7项桥梁工程，新开工湫山桥。'
    expect(directivesOf(news(told + tasks))).toHaveLength(3)
    const back = '市人大会议上，政府工作报告回顾了去年工作。'
    expect(directivesOf(news(`${back}\n建成湫水桥等7项桥梁工程。`))).toEqual([])
  })

  test.each([
    '云湫公司总经理林远说：“目前完成投资14.7亿元。”',
    '新线建成后，将新增运力90万吨。',
    '县长林远表示，加快建设康养小镇，是在提供优质供给上积极探路。',
    '废水达到排放要求，各项指标良好。',
    '他表示，项目进展顺利。',
  ])('none: %s', (sentence) => {
    expect(told(news(sentence))).toEqual([])
  })

  test('what a thing has to offer is no order', () => {
    expect(told('Title\nThis event shows what the county has to offer.', 'en')).toEqual([])
  })
})

describe('tasks in a row without a heading', () => {
  test('one of them looks ahead', () => {
    const list = [
      '1.加快推进湫东中学改扩建，年内完成主体建设。',
      '2.新建湫西小学教学楼。',
      '3.强化湫山学院新校区建设服务保障。',
    ]
    expect(directivesOf(news(list.join('\n')))).toHaveLength(3)
    expect(directivesOf(news(list.slice(1).join('\n')))).toEqual([])
  })

  test('so many that no time is needed', () => {
    const row = '推进产业升级。加快园区建设。强化要素保障。优化营商环境。提升服务水平。'
    expect(directivesOf(news(row))).toHaveLength(5)
    expect(directivesOf(news(row.replace('优化营商环境。', '招商人员介绍了经验。')))).toEqual([])
  })

  test('what was done is none', () => {
    const row = '推进产业升级，已建成园区3个。加快招商，签约了项目20个。强化保障，完成投资9亿元，增长5%。'
    expect(directivesOf(news(row))).toEqual([])
  })
})
