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

test('an entry with its sum is no caption', () => {
  expect(lineRole('▲ 恒禾智慧枢纽　投资5亿元')).toBe('body')
  expect(lineRole('▲全年新签约亿元以上项目50个')).toBe('body')
  expect(lineRole('▲总投资8亿元的产业园施工现场')).toBe('credit')
  expect(lineRole('▲项目效果图')).toBe('credit')
})
