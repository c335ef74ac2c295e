import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { hintsOf } from '../../src/brief/figures/status-hints.ts'
import { articleOf } from './article-of.ts'

/** What is observed about the figure in ⟦⟧ of a sentence. */
function hints(
  sentence: string,
  metric = '',
  instructed = false,
  sentenceTime: string | null = null,
  timeAfter: string | null = null,
): string[] {
  const at = sentence.indexOf('⟦')
  const [read] = readSentences(createDocument(articleOf(`题目\n${sentence.replace(/[⟦⟧]/g, '')}`)), [])
  const mention = read?.mentions.find(({ quantity }) => quantity.start - read.sentence.start === at)
  if (!mention) throw new Error(`no figure in ${sentence}`)
  return hintsOf(mention, { metric, instructed, sentenceTime, timeAfter }).map(({ name }) => name)
}

describe('what tells of status without a word of plan or goal', () => {
  it('is a clause that opens with its verb', () => {
    expect(hints('要补短板，新建学校⟦9所⟧', '', true)).toContain('opens with verb, instructed true')
    expect(hints('全区新建学校⟦9所⟧')).not.toContain('opens with verb')
  })

  it('is a measure of a design, or of work', () => {
    expect(hints('主桥⟦450米⟧', '主跨')).toContain('measure of design')
    expect(hints('隧道已掘进⟦450米⟧', '掘进')).toEqual(['measure of work'])
  })

  it.each(['进度比原计划晚了⟦20天⟧。', '超序时进度⟦4.5个百分点⟧。', '较批复概算节约⟦3000万元⟧。'])(
    'is measured by the plan, and so happened: %s',
    (sentence) => {
      expect(hints(sentence)).toContain('by the plan')
    },
  )

  it.each(['今年计划投资⟦20亿元⟧。', '比去年多⟦20亿元⟧，超出计划。'])(
    'is not measured by it: %s',
    (sentence) => {
      expect(hints(sentence)).not.toContain('by the plan')
    },
  )

  it('is what a plan or goal itself says', () => {
    expect(hints('其中公路⟦8亿元⟧', '年度目标')).toContain('metric is set, as a plan false size')
    expect(hints('年度投资计划为⟦8亿元⟧，')).toContain('set before 计划 false')
    expect(hints('下达的⟦8亿元⟧投资计划')).toContain('set behind 计划')
    expect(hints('完成投资⟦8亿元⟧，占计划的六成', '完成投资')).not.toContain('set behind 计划')
  })

  it('is what was agreed on', () => {
    expect(hints('今年以来签约项目协议投资⟦90亿元⟧', '协议投资')).toContain('agreement, so far true')
    expect(hints('完成投资⟦90亿元⟧', '完成投资')).not.toContain('agreement')
  })

  it('is a sum promised on a day, or signed for in a stretch of time', () => {
    expect(hints('现场签约项目9个，总额⟦71亿元⟧', '总额', false, 'day')).toContain('signed when day')
    expect(hints('上半年签约项目9个，总额⟦71亿元⟧', '总额', false, 'span')).toContain('signed when span')
    expect(hints('现场签约项目⟦9个⟧', '项目', false, 'day')).not.toContain('signed when day')
  })

  it.each([
    '要对⟦78家⟧企业逐户检查',
    '要把闲置的⟦8万平方米⟧厂房用起来',
    '分解剩余⟦1300亩⟧用地指标',
    '帮助停产的⟦8户⟧企业',
  ])('is what there is, which something is to be done with: %s', (sentence) => {
    expect(hints(sentence, '', true)).toContain('given, instructed true')
  })

  it.each(['要新建厂房⟦8万平方米⟧', '对企业给予补贴，最高⟦8万元⟧'])('is not there yet: %s', (sentence) => {
    expect(hints(sentence)).not.toContain('given')
  })

  it('is what an order has brought to an end by a time', () => {
    const due = (sentence: string) => hints(sentence, '', true, null, 'month')
    expect(due('剩余⟦12户⟧6月底前全部签约')).toContain('given, due month')
    expect(due('再招⟦200名⟧普工')).toContain('not given, due month')
    expect(hints('剩余⟦12户⟧6月底前全部签约')).not.toContain('counted, due month')
  })
})
