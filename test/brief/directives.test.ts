import { describe, expect, test } from 'vitest'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'
import { directivesOf } from './directives-of.ts'

const evidences = (text: string): string[] => directivesOf(text).map(({ evidence }) => evidence)

describe('a leader’s speech', () => {
  const text = [
    '青峦高新区调度工业项目',
    '6月11日，青峦高新区召开调度会。截至5月底，38个项目完成投资41.2亿元。',
    '管委会副主任于敬亭指出，当前形势总体平稳。对进度滞后的9个项目，实行一周一调度。未按期完成节点的，取消评优资格。招商部门年底前新签约项目不少于15个。',
    '高新区经发局将建立台账，6月30日前逐一销号。',
    '会后，各部门递交了责任书。',
  ].join('\n')

  test('instructions count, also without a modal; reports and descriptions do not', () => {
    expect(evidences(text)).toEqual([
      '对进度滞后的9个项目，实行一周一调度。',
      '未按期完成节点的，取消评优资格。',
      '招商部门年底前新签约项目不少于15个。',
      '高新区经发局将建立台账，6月30日前逐一销号。',
    ])
  })

  test('each has its issuer, office and date', () => {
    const found = directivesOf(text)
    expect(found[0]).toMatchObject({ issuer: '于敬亭', role: '管委会副主任', deadline: null })
    expect(found[2]).toMatchObject({ issuer: '于敬亭', deadline: '2024' })
    expect(found[3]).toMatchObject({ issuer: '高新区经发局', role: null, deadline: '2024-06-30' })
  })
})

describe('notices', () => {
  const text = [
    '关于开展节能诊断的通知',
    '各县区工信局，有关企业：',
    '现将有关事项通知如下：',
    '一、各县区要明确专人负责。',
    '二、7月10日前，各县区将企业名单报市工信局。',
    '三、对诊断合格的企业，给予每户2万元补助。',
    '白川市工业和信息化局',
    '2024年6月3日',
  ].join('\n')

  test('clauses that demand count, those that grant do not; the signature is the issuer', () => {
    expect(directivesOf(text).map(({ issuer, deadline, action }) => [issuer, deadline, action])).toEqual([
      ['白川市工业和信息化局', null, '各县区要明确专人负责'],
      ['白川市工业和信息化局', '2024-07-10', '7月10日前，各县区将企业名单报市工信局'],
    ])
  })
})

test.each([
  '全区上下加快推进项目建设。',
  '项目建成后将带动就业500人。',
  '工人们正加班加点，确保主体年底前封顶。',
  '今年以来，新区坚持项目为王，加快推进园区建设。',
  '据悉，该项目预计12月竣工。',
])('narrative is no directive: %s', (sentence) => {
  expect(evidences(`题目\n${sentence}`)).toEqual([])
})

test('the mark that opens an entry of a list is no part of the instruction', () => {
  const text = '题目\n会议要求\n●各单位要逐个摸排；\n◆ 要抢抓补栽时间，确保3月底前完成。'
  expect(directivesOf(text).map(({ action }) => action)).toEqual([
    '各单位要逐个摸排',
    '要抢抓补栽时间，确保3月底前完成',
  ])
})

test('a body’s plan for itself is one', () => {
  const [found] = directivesOf('题目\n下一步，临江新区将优化审批流程，年内实现全程网办。')
  expect(found).toMatchObject({ issuer: '临江新区', deadline: '2024' })
})

test('the target is the figure that the sentence sets', () => {
  const brief = writeRulesBrief(articleOf('题目\n市长丁一强调，要力争全年完成投资50亿元以上。'))
  expect(brief.directives[0]).toMatchObject({ issuer: '丁一', deadline: '2024', target: '50亿元' })
})

test('a long instruction is shortened to a line of the article’s words', () => {
  const clauses =
    '各部门要提高认识、统一思想，切实增强责任感紧迫感，聚焦堵点难点，创新工作方法，加强协作配合，形成工作合力，确保9月底前完成全部拆迁任务'
  const [found] = directivesOf(`题目\n县长石磊要求，${clauses}。`)
  expect(found?.action.length).toBeLessThanOrEqual(60)
  expect(clauses).toContain(found?.action)
  expect(found?.action).toContain('9月底前')
})

describe('papers', () => {
  test('a plan demands throughout, and gives no directive where it explains itself', () => {
    const text = [
      '沙河市夜间经济发展行动方案（2024—2026年）',
      '为激发消费活力，制定本方案。',
      '一、工作目标',
      '到2026年底，建成夜间消费街区12条。',
      '二、主要任务',
      '1.培育载体。改造提升滨河夜市，9月底前开街。',
      '（责任单位：市商务局）',
      '三、保障措施',
      '市财政统筹专项资金3000万元。',
      '沙河市人民政府',
    ].join('\n')
    expect(directivesOf(text).map(({ issuer, deadline, evidence }) => [issuer, deadline, evidence])).toEqual([
      ['沙河市人民政府', '2026', '到2026年底，建成夜间消费街区12条。'],
      ['沙河市人民政府', '2024-09', '改造提升滨河夜市，9月底前开街。'],
      ['沙河市人民政府', null, '市财政统筹专项资金3000万元。'],
    ])
  })

  test('a report looks back first; what it sets for the year to come are directives of who gives it', () => {
    const text = [
      '政府工作报告（摘要）',
      '南桥县县长 米冬青',
      '过去一年，全县生产总值增长7%。新建学校3所。',
      '2024年，生产总值预期目标是增长6.5%左右。',
      '今年重点做好以下工作：',
      '（一）稳投资。新开工亿元项目40个，环湖路国庆前通车。',
    ].join('\n')
    expect(directivesOf(text).map(({ issuer, deadline, evidence }) => [issuer, deadline, evidence])).toEqual([
      ['米冬青', '2024', '2024年，生产总值预期目标是增长6.5%左右。'],
      ['米冬青', '2024-10-01', '新开工亿元项目40个，环湖路国庆前通车。'],
    ])
  })

  test('minutes hand out tasks by number', () => {
    const text = [
      '石桥区人民政府专题会议纪要',
      '5月8日，副区长段青主持召开专题会议。现将会议议定事项纪要如下：',
      '1. 由区财政局牵头，6月底前落实配套资金。',
      '2. 区水务局负责管网普查。',
    ].join('\n')
    expect(directivesOf(text).map(({ deadline }) => deadline)).toEqual(['2024-06', null])
  })

  test('a notice whose title stands under the name of its body; its findings are none', () => {
    const text = [
      '云阳县重点项目建设办公室',
      '云项办〔2024〕8号',
      '关于5月份重点项目进度的通报',
      '各乡镇人民政府：',
      '一、总体情况',
      '新开工项目7个，完成年度计划的41%。道路改造应于4月底前完工，实际仍在施工。',
      '二、工作要求',
      '各乡镇要对照清单补短板。逾期未整改的，严肃问责。',
    ].join('\n')
    expect(directivesOf(text).map(({ issuer, evidence }) => [issuer, evidence])).toEqual([
      ['云阳县重点项目建设办公室', '各乡镇要对照清单补短板。'],
      ['云阳县重点项目建设办公室', '逾期未整改的，严肃问责。'],
    ])
  })
})

describe('who gives what nobody is quoted with', () => {
  test.each([
    ['记者从市水务局获悉，管网改造已完成六成。下一步，将加快西线施工，确保9月底前通水。', '市水务局'],
    ['走进恒泰纺织公司，机声隆隆。今年，该公司将抢抓订单回流机遇，计划新上织机200台。', '恒泰纺织公司'],
    ['请各县区认真梳理，于7月5日前将情况报市发改委。', '市发改委'],
    ['“我们承诺，10月前交付全部厂房。”管委会副主任简一说。', '简一'],
    ['副市长贺知行逐项交办：交通局6月20日前修通便道。', '贺知行'],
  ])('%s', (text, issuer) => {
    expect(directivesOf(`题目\n${text}`).at(-1)?.issuer).toBe(issuer)
  })

  test('who is asked answers', () => {
    const text = '专访管委会主任冯一舟\n问：今年怎么干？\n答：年内处置闲置土地300亩以上。\n问：然后呢？'
    expect(directivesOf(text)).toMatchObject([{ issuer: '冯一舟', deadline: '2024' }])
  })
})

test.each([
  '市长叶帆说，项目等不起、慢不得。',
  '业内人士认为，企业要在技术上突破。',
  '会议指出，完成工业产值212亿元，增长8.3%。',
  '今年初，市政府承诺办好10件实事。',
  '以前一条线要配90个工人。',
  '5月8日，管委会召开推进会，主任夏明主持。',
])('none in %s', (sentence) => {
  expect(evidences(`题目\n${sentence}`)).toEqual([])
})

test('no more than six of many are key', () => {
  const many = Array.from({ length: 20 }, (_, i) => `要抓好第${i + 1}项工作。`).join('')
  const found = directivesOf(`题目\n县长石磊强调，要开好头。${many}`)
  expect(found).toHaveLength(21)
  expect(found.filter(({ key }) => key).length).toBeLessThanOrEqual(6)
})

describe('English', () => {
  test.each([
    ['Mayor Ruth Cole said the contractor must finish the bridge by June 2025.', 'Ruth Cole', '2025-06'],
    ['The council will set aside £5 million for repairs.', 'The council', null],
    ['Halden Homes has pledged to build 300 homes by 2027.', 'Halden Homes', '2027'],
    ['Ministers urged local authorities to speed up decisions.', 'Ministers', null],
    ['Halden Cells will create 75 jobs.', 'Halden Cells', null],
    ['Halden Corp. said Thursday it will spend $5 million.', 'Halden Corp.', null],
    [
      'The minister, Sen. Ada Obi, has assured that the terminal would be opened in May.',
      'Ada Obi',
      '2024-05',
    ],
    ['"We must have the grid link by December 2026," director Alan Reed said.', 'Alan Reed', '2026-12'],
    ['Mayor Ruth Cole said contractors had been told to finish by March 2025.', 'Ruth Cole', '2025-03'],
  ])('%s', (sentence, issuer, deadline) => {
    expect(directivesOf(`Title\n${sentence}`, 'en')).toMatchObject([{ issuer, deadline }])
  })

  test.each([
    'The plant will employ 300 people.',
    'Production is to start in 2026.',
    'The port is due to open next year.',
    'The park would cover 640 acres.',
    'An additional 490 million dollars is required to finish it.',
    '"We hope to make key parts in China," said manager Mi Min.',
  ])('no directive: %s', (sentence) => {
    expect(directivesOf(`Title\n${sentence}`, 'en')).toEqual([])
  })
})

test('a paper speaks for who issued it', () => {
  const text = [
    'Notice on support for exporters',
    'Yarrow Bonded Zone Administration, Document No. 8, February 26, 2024',
    'Applicants must file the form before March 31, 2025.',
    'Last year the zone paid out 3 million yuan.',
  ].join('\n')
  expect(directivesOf(text, 'en')).toMatchObject([
    { issuer: 'Yarrow Bonded Zone Administration', deadline: '2025-03-31' },
  ])
})

test('Traditional text keeps its script', () => {
  const [found] = directivesOf('題目\n區長郭守一要求，對推進緩慢的項目要掛牌督辦。', 'zh-Hant')
  expect(found).toMatchObject({ issuer: '郭守一', role: '區長', action: '對推進緩慢的項目要掛牌督辦' })
})
