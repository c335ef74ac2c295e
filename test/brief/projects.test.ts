import { describe, expect, test } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { isSameProject } from '../../src/brief/projects/cluster-names.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import { countSpecific } from '../../src/brief/projects/specificity.ts'
import { articleOf } from './article-of.ts'

function namesOf(text: string, language: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans'): string[] {
  return findProjects(createDocument(articleOf(`题目\n${text}`, language))).map(({ name }) => name)
}

describe('names of projects', () => {
  test.each([
    ['投资近7亿元的禾丰果蔬脱水项目下月试产。', ['禾丰果蔬脱水项目']],
    ['位于沙湾镇的星澜光电产业园已完成主体施工。', ['星澜光电产业园']],
    [
      '观摩团察看了澄光镜片、盛海制剂二期和开发区中医院三个项目。',
      ['澄光镜片', '盛海制剂二期', '开发区中医院'],
    ],
    ['听取了“海上丝路”文化园、时代广场等9个项目的汇报。', ['“海上丝路”文化园', '时代广场']],
    ['金川、兆丰两个新材料项目即将开工。', ['金川', '兆丰']],
    ['原计划5月通车的云岭大道跨河桥推迟。', ['云岭大道跨河桥']],
    ['龙口水库总库容3亿立方米，白石隧道累计掘进300米。', ['龙口水库', '白石隧道']],
    ['恒远集团投资15亿元建设滨江文创综合体。', ['滨江文创综合体']],
    ['总投资8亿元的第三水厂扩建工程通水。', ['第三水厂扩建工程']],
    ['安和医疗器械项目位于港区，计划投资9亿元。', ['安和医疗器械项目']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test.each([
    '加快重点项目、重大工程建设，推动产业项目早开工。',
    '12个省级重点项目完成投资3亿元，新开工项目开工率80%。',
    '会议在市民中心召开，听取各片区项目推进情况。',
    '改造老旧小区22个，新建公园3座、学校2所，建成通用机场1个。',
    '统筹推进交通、水利、能源等项目。',
    '河湾区“云招商”项目集中签约。',
    '他来到社区服务中心，看望基层干部。',
    '支持企业建设研发中心和智能工厂。',
    '要健全项目台账，坚决清退“僵尸项目”。',
    '项目一期投资6亿元，首期工程月底开工。',
    '配套建设9万平方米的转子工厂。',
  ])('no project in: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

test('one project under several names is one, with all its places in the text', () => {
  const text = '瑞丰现代物流基地封顶。瑞丰物流基地总投资4亿元。新建青山至白溪铁路全长96公里，青白铁路已铺轨。'
  const projects = findProjects(createDocument(articleOf(`题目\n${text}`)))
  expect(projects.map(({ name }) => name)).toEqual(['瑞丰现代物流基地', '新建青山至白溪铁路'])
  expect(projects[0]?.aliases).toContain('瑞丰物流基地')
  expect(projects[1]?.aliases).toContain('青白铁路')
  expect(projects[0]?.occurrences.map(({ start, end }) => text.slice(start, end))).toEqual([
    '瑞丰现代物流基地',
    '瑞丰物流基地',
  ])
})

test('the last words of a name are the name again', () => {
  expect(isSameProject('转子基地', '星澜新能源转子基地')).toBe(true)
  expect(isSameProject('转子二期', '星澜新能源转子二期')).toBe(true)
})

test('phases are projects of their own', () => {
  expect(isSameProject('星澜储能一期', '星澜储能二期')).toBe(false)
  expect(isSameProject('星澜储能项目', '星澜储能电池项目')).toBe(true)
})

test('the place is the one told beside the name', () => {
  const [project] = findProjects(createDocument(articleOf('题目\n位于沙湾镇的星澜光电产业园开工。')))
  expect(project?.place).toBe('沙湾镇')
})

test('a name of the title counts, and its script is the article’s', () => {
  const article = articleOf('星晶半導體項目開工\n該項目計劃投資60億元。', 'zh-Hant')
  expect(findProjects(createDocument(article))[0]).toMatchObject({ name: '星晶半導體項目', key: true })
})

test('words that sort projects name none', () => {
  expect(countSpecific('省级重点产业项目')).toBe(0)
  expect(countSpecific('星澜储能电池项目')).toBeGreaterThan(1)
})

test('at most eight are key', () => {
  const list = [...'甲乙丙丁戊己庚辛壬癸'].map((each) => `${each}瑞新材料项目总投资5亿元。`).join('')
  const projects = findProjects(createDocument(articleOf(`题目\n${list}`)))
  expect(projects).toHaveLength(10)
  expect(projects.filter(({ key }) => key)).toHaveLength(8)
})

describe('English', () => {
  test.each([
    ['Work began on the Harlan Materials Park, a $1.35 billion development.', ['Harlan Materials Park']],
    ['The firm will build a solar wafer factory in Cedar Valley.', ['solar wafer factory']],
    ['The Dongo Bypass is 93 percent complete.', ['Dongo Bypass']],
    ['Officials want to complete the 81-km Rironi road by 2025.', ['Rironi road']],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'en')).toEqual(names)
  })

  test('everyday things are none', () => {
    expect(namesOf('He took the bus to the town centre and opened the main line.', 'en')).toEqual([])
  })
})
