import { describe, expect, test } from 'vitest'
import { findDirectives } from '../../src/brief/directives/find-directives.ts'
import { createDocument } from '../../src/brief/document.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import type { Directive } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'

function directivesOf(text: string, language: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans'): Directive[] {
  return findDirectives(createDocument(articleOf(text, language)), [])
}

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
  ])('%s', (sentence, issuer, deadline) => {
    expect(directivesOf(`Title\n${sentence}`, 'en')).toMatchObject([{ issuer, deadline }])
  })

  test.each([
    'The plant will employ 300 people.',
    'Production is to start in 2026.',
    'The port is due to open next year.',
    'The park would cover 640 acres.',
  ])('no directive: %s', (sentence) => {
    expect(directivesOf(`Title\n${sentence}`, 'en')).toEqual([])
  })
})

test('Traditional text keeps its script', () => {
  const [found] = directivesOf('題目\n區長郭守一要求，對推進緩慢的項目要掛牌督辦。', 'zh-Hant')
  expect(found).toMatchObject({ issuer: '郭守一', role: '區長', action: '對推進緩慢的項目要掛牌督辦' })
})
