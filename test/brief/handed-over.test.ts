import { describe, expect, test } from 'vitest'
import { toldInNews, toldOf } from './told-of.ts'

describe('tasks without a verb that orders', () => {
  test.each([
    ['洁净车间验收缺消防意见。→区消防大队9月12日前出具意见。', '区消防大队', '2023-09-12'],
    ['施工单位欠薪37人。→园区纪检组介入，9月11日前欠薪结清。', '园区纪检组', '2023-09-11'],
  ])('%s', (text, issuer, deadline) => {
    expect(toldInNews(text)).toEqual([[issuer, deadline]])
  })

  test('what is left is due', () => {
    expect(toldInNews('改造老旧小区17个，剩余3个11月底前完工。')).toEqual([[null, '2023-11']])
    expect(toldInNews('改造老旧小区17个，剩余3个。')).toEqual([])
  })

  test('an office that a signed paper names acts for itself', () => {
    const paper =
      '关于加快实事办理的通知\n各乡镇人民政府：\n现将有关事项通知如下：\n对进展缓慢的事项，县政府督查室将每半月督办一次。\n河西县人民政府办公室\n2023年5月9日'
    expect(toldOf(paper).at(-1)?.[1]).toBe('县政府督查室')
  })
})
