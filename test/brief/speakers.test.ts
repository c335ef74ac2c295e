import { describe, expect, test } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { findAttributionEn } from '../../src/brief/speech/attribution-en.ts'
import { findAttributionZh } from '../../src/brief/speech/attribution-zh.ts'
import { assignSpeakersZh } from '../../src/brief/speech/speakers.ts'
import { assignSpeakersEn } from '../../src/brief/speech/speakers-en.ts'
import { articleOf } from './article-of.ts'

function speakerOf(sentence: string): string | null {
  const found = findAttributionZh(sentence)
  return found && sentence.slice(found.name.start, found.name.end)
}

describe('who speaks in a Chinese sentence', () => {
  test.each([
    ['区委书记于海平指出，要抓好落实。', '于海平'],
    ['会议强调，要压实责任。', '会议'],
    ['副县长柯明在项目工地要求，要注意安全。', '柯明'],
    ['镇党委书记骆青宣布开工并强调，要当好服务员。', '骆青'],
    ['会议原则通过方案，提出到2026年完成改造20个。', '会议'],
    ['方案明确，新建泵站3座。', '方案'],
    ['新区管委会要求各单位抢抓工期。', '新区管委会'],
    ['星澜储能承诺，12月投产。', '星澜储能'],
    ['刚刚闭幕的市“两会”指出，要扩大开放。', '市“两会”'],
    ['魏清就做好下一步工作提出三点要求：要建立清单。', '魏清'],
    ['该局有关负责人表示，将持续跟踪。', '该局有关负责人'],
    ['省交通运输厅厅长表示，将新开工3条路。', '省交通运输厅厅长'],
    ['公告显示，青桐市政府承诺60日内挂牌。', '青桐市政府'],
    ['市发改委：将于近期下达资金。', '市发改委'],
    ['海昌燃气在承诺书中写明，11月具备进液条件。', '海昌燃气'],
    ['骆明则承诺，用工优先本地。', '骆明'],
    ['周县长在主持时要求，会后要立即行动。', '周县长'],
    ['郭俊杰区长在看望一线职工时，并对供水工作提出四点要求：要立即办。', '郭俊杰'],
    ['石家庄市长要求，要立即办。', '石家庄市长'],
    ['市水务局11日召开会议，强调要备足沙袋。', '市水务局'],
    ['习远平指出2026年是关键一年，要抓紧。', '习远平'],
    ['港投集团总会计师尚宁介绍，港口今年要扩能。', '尚宁'],
  ])('%s', (sentence, name) => {
    expect(speakerOf(sentence)).toBe(name)
  })

  test.each([
    '园区按照市委的部署要求，加快建设。',
    '他向企业家表示感谢。',
    '园区坚决落实《纲要》部署，加快建设。',
    '按照自然资源局、住建局要求，请你们按月填报。',
    '此次开会就是征求意见建议，补充方案。',
    '他说服了三家企业留下。',
    '督查组指出工期紧、用工缺等问题，并作了说明。',
    '会上汇报了进度，对收尾提出要求及时间表。',
    '全区完成投资12亿元。',
    '应该说，成绩来之不易。',
    '请各单位明确1名联络员。',
    '测算显示，投资将拉动增长。',
  ])('nobody in %s', (sentence) => {
    expect(speakerOf(sentence)).toBeNull()
  })
})

test('a speaker goes on until another begins, and 他 is the last person', () => {
  const text = [
    '题目',
    '区长石若海主持会议。石若海强调，要抓进度。要抓质量。',
    '要抓安全。',
    '副区长简宁要求，各部门要尽责。他还要求，每周通报。',
  ].join('\n')
  const names = assignSpeakersZh(createDocument(articleOf(text))).map(({ speaker }) => speaker?.name ?? null)
  expect(names).toEqual([null, '石若海', '石若海', '石若海', '简宁', '简宁'])
})

test('the office comes from where the person is introduced', () => {
  const text = '题目\n区党工委书记梁伟、管委会主任苏晓出席。苏晓要求，要加快开工。'
  const [, spoken] = assignSpeakersZh(createDocument(articleOf(text)))
  expect(spoken?.speaker).toEqual({ kind: 'person', name: '苏晓', role: '管委会主任' })
})

test.each(['县委书记石若海会见了澄砾集团总裁苏晓一行。', '县委书记石若海看望了澄砾集团总裁苏晓。'])(
  'and begins behind the verb that meets them: %s',
  (opening) => {
    const [, spoken] = assignSpeakersZh(createDocument(articleOf(`题目\n${opening}苏晓表示，年内开工。`)))
    expect(spoken?.speaker).toEqual({ kind: 'person', name: '苏晓', role: '澄砾集团总裁' })
  },
)

test('a quotation belongs to the person named behind it', () => {
  const text = '题目\n“明年产值要达到80亿元。”总经理姜远表示。'
  const [spoken] = assignSpeakersZh(createDocument(articleOf(text)))
  expect(spoken?.speaker?.name).toBe('姜远')
})

describe('who speaks in an English sentence', () => {
  test.each([
    ['Water Minister Ada Phillips said the plant must open by July.', 'Ada Phillips', 'Water Minister'],
    ['"We will start in May," said chief executive Omar Dean.', 'Omar Dean', 'chief executive'],
    [
      'PORTVALE: Chief Minister Ada Phillips has directed officials to finish.',
      'Ada Phillips',
      'Chief Minister',
    ],
    ['Mayor Griff Tanner on Monday said the bridge must open.', 'Griff Tanner', 'Mayor'],
    ['The meeting decided that the ministry will pay.', 'The meeting', null],
    ['The council said it will repair the road.', 'The council', null],
    ['The port’s director, Griff Tanner, said dredging must end.', 'Griff Tanner', null],
    ['The plan should be published soon, inspectors said.', 'inspectors', null],
  ])('%s', (sentence, name, role) => {
    const found = findAttributionEn(sentence)
    expect(found && sentence.slice(found.name.start, found.name.end)).toBe(name)
    expect(found?.role ? sentence.slice(found.role.start, found.role.end) : null).toBe(role)
  })
})

test('the minister is whoever was introduced as one, and he is a person', () => {
  const text =
    'Title\nWater Minister Ada Phillips ordered firms to repair the dam. The list is short, said an official. She asked them to hurry. The minister said the road must open.'
  const spoken = assignSpeakersEn(createDocument(articleOf(text, 'en')))
  expect(spoken.map(({ speaker }) => speaker?.name)).toEqual([
    'Ada Phillips',
    'an official',
    'Ada Phillips',
    'Ada Phillips',
  ])
})

test('bare names speak once an office has introduced them', () => {
  const spoken = assignSpeakersZh(
    createDocument(
      articleOf(
        '题目\n县委书记邱一鸣、县长莫言秋参加调度。\n邱一鸣直指问题：有的项目拖了半年。\n莫言秋逐项交办：水利局月底前完成清淤。\n他要求，要每周通报。',
      ),
    ),
  )
  expect(spoken.slice(1).map(({ speaker }) => speaker?.name)).toEqual(['邱一鸣', '莫言秋', '莫言秋'])
})

test.each([
  [
    '县委书记邱一鸣调度重点项目。县长莫言秋、副县长骆青参加活动。汇报会上，邱一鸣听取汇报后，他指出，要抢抓工期。',
    '邱一鸣',
  ],
  ['县委书记邱一鸣调度重点项目。县长莫言秋、副县长骆青参加。他指出，要抢抓工期。', '邱一鸣'],
  ['县委书记邱一鸣调度重点项目。县长莫言秋主持会议，副县长骆青参加。他指出，要抢抓工期。', '莫言秋'],
])('he is not who only came along: %s', (text, name) => {
  const spoken = assignSpeakersZh(createDocument(articleOf(`重点项目调度\n${text}`)))
  expect(spoken.at(-1)?.speaker?.name).toBe(name)
})
