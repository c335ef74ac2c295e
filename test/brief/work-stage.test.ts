import { describe, expect, it } from 'vitest'
import { stagesIn } from '../../src/brief/figures/work-stage.ts'

const stages = (text: string) => stagesIn(text).map(({ stage }) => stage)

describe('how far a work is', () => {
  it.each([
    ['双溪水厂正式投用', ['in use']],
    ['东环隧道右线贯通', ['under way']],
    ['冷链园上午破土', ['begun']],
    ['两家企业签下投资协议', ['agreed']],
    ['绿洲环线载客试运营', ['in use', 'in use']],
    ['电厂正式向老城供暖', ['in use']],
    ['The depot opened on Monday.', ['in use']],
    ['The depot is under construction.', ['under way']],
    ['The council approved the depot.', ['agreed']],
  ])('%s', (text, expected) => {
    expect(stages(text)).toEqual(expected)
  })

  it.each([
    '预计明年投产',
    '力争年底前竣工',
    '预定2027年6月完工',
    '料后年落成',
    '目前尚未通车',
    '投产后年产值4亿元',
    '竣工率达到七成',
    'The depot will be completed in May.',
  ])('is yet to come: %s', (text) => {
    expect(stages(text)).toEqual(['to come'])
  })

  it('is reached where 已 stands between', () => {
    expect(stages('计划建设的6座泵站已全部投运')).toEqual(['in use'])
  })

  it.each([
    '日供水6万吨',
    '供水工程总投资3亿元',
    '运营里程达到89公里',
    '营业收入同比增长4%',
    '办妥施工许可',
    '批复概算12亿元',
  ])('is not told by %s', (text) => {
    expect(stages(text)).toEqual([])
  })

  it('is told in passing by when it began, and by what was approved', () => {
    const passing = (text: string) => stagesIn(text).map((each) => each.passing)
    expect(passing('水库2019年3月开工')).toEqual([true])
    expect(passing('水库获批')).toEqual([true])
    expect(passing('水库正式开工')).toEqual([false])
    expect(passing('水库项目签约')).toEqual([false])
  })

  it('is not reached by what it was for years, or in its first', () => {
    expect(stages('迎来投产10周年')).toEqual(['to come'])
    expect(stages('投产首年产值9亿元')).toEqual(['to come'])
  })

  it('is half way when only the first part is in use', () => {
    expect(stages('首批机组顺利并网')).toEqual(['under way'])
    expect(stages('全部机组顺利并网')).toEqual(['in use'])
  })

  it.each([
    'The base went into production in May.',
    'Two berths entered trial operation.',
    'The farm began sending power to the grid.',
    'The hall took two years to build.',
    'Its second phase passed acceptance.',
  ])('is in use: %s', (text) => {
    expect(stages(text)).toEqual(['in use'])
  })

  it('is still to come in English', () => {
    expect(stages('The base will be put into use in May.')).toEqual(['to come'])
  })
})
