import { describe, expect, it } from 'vitest'
import { directivesOf } from './directives-of.ts'

const told = (text: string, language: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): string[] =>
  directivesOf(text, language, '2026-02-12T00:00:00+08:00').map(
    ({ issuer, deadline, evidence }) => `${issuer} ${deadline} ${evidence.slice(0, 8)}`,
  )

describe('tasks that a line puts a body in charge of', () => {
  it('stand under the line', () => {
    const text = [
      '重点工作任务清单',
      '一、加快推进产业园建设',
      '责任单位：区住建局、区经信局',
      '6月底前完成标准厂房主体建设，9月底前竣工验收。',
      '二、推进老旧小区改造',
      '（责任单位：区城管局）',
      '年底前完成改造小区32个，惠及居民8600户。',
    ].join('\n')
    expect(told(text)).toEqual(['区住建局 2026-06 6月底前完成标准', '区城管局 2026 年底前完成改造小'])
  })

  it('or in front of it', () => {
    const text = [
      '2026年民生实事项目责任分解表',
      '1.新建公办幼儿园6所。责任单位：区教育局。',
      '2.改造老旧小区32个。（牵头单位：区住建局）',
      '3.新增停车位3000个（责任单位：区城管局）。',
    ].join('\n')
    expect(told(text).map((each) => each.split(' ')[0])).toEqual(['区教育局', '区住建局', '区城管局'])
  })

  it('are no lines that tell of the work or of who answers for it', () => {
    const text = [
      '重点项目推进情况',
      '一、城东安置房项目',
      '责任领导：王建国',
      '责任单位：县住建局',
      '存在问题：二标段进度滞后15%。',
      '整改时限：5月底前追回进度，6月底前完成主体封顶。',
    ].join('\n')
    expect(told(text)).toEqual(['县住建局 2026-05 整改时限：5月底'])
  })

  it('leave a signed paper its own voice', () => {
    const text = [
      '临江市低空经济发展行动方案',
      '各县（区）人民政府：',
      '一、主要任务',
      '1. 加快通用机场改扩建，2026年6月底前完工。（责任单位：市交通局）',
      '临江市人民政府',
      '2026年2月24日',
    ].join('\n')
    expect(told(text).every((each) => each.startsWith('临江市人民政府'))).toBe(true)
  })
})

describe('an office of a Taiwanese county', () => {
  it.each([
    ['工商處將輔導30家中小企業數位轉型。', '工商處'],
    ['工商發展處將於下月辦理招商說明會，協助50家廠商進駐。', '工商發展處'],
    ['建設處將在年底前完成3座橋梁補強。', '建設處'],
  ])('says what it will do: %s', (text, issuer) => {
    expect(told(`縣府拚招商\n${text}`, 'zh-Hant').map((each) => each.split(' ')[0])).toEqual([issuer])
  })

  it.each(['好處將逐步顯現。', '此處將設12個車位。'])('is none where 處 is a place or a gain: %s', (text) => {
    expect(told(`縣府拚招商\n${text}`, 'zh-Hant')).toEqual([])
  })
})
