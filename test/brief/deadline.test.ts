import { expect, test } from 'vitest'
import { findDeadline } from '../../src/brief/directives/deadline.ts'
import { findPeriods } from '../../src/brief/period/find-periods.ts'

const ANCHOR = { year: 2024, month: 6, day: 12, reportYear: 2024 }

function deadlineOf(text: string): string | null {
  const sentence = { start: 7, end: 7 + text.length, text, simplified: text, paragraph: 0 }
  return findDeadline(sentence, findPeriods(sentence, ANCHOR), ANCHOR)
}

test.each([
  ['确保6月底前开工、9月底前主体封顶', '2024-06'],
  ['力争到明年底，亩均税收达到25万元', '2025'],
  ['要抓住四季度有利时机，11月底前完成主体', '2024-11'],
  ['7月至9月，要集中开展专项整治', '2024-09'],
  ['6月20日启动征收，8月底前完成签约', '2024-08'],
  ['三季度要再开工项目8个，全年完成投资60亿元', '2024-Q3'],
  ['年内实现并网发电', '2024'],
  ['确保首批项目7月开工', '2024-07'],
  ['公司计划明年一季度启动二期扩产', '2025-Q1'],
  ['The mayor said the road must open by March 2025.', '2025-03'],
  ['We will break ground in September and finish by the end of next year.', '2024-09'],
])('%s', (sentence, deadline) => {
  expect(deadlineOf(sentence)).toBe(deadline)
})

test.each([
  '从7月起，每周通报进展',
  '要用好6月份这个施工黄金期',
  '要认真总结上半年工作经验，查找不足',
  '下半年将对滞后项目实行周调度',
  '要加快2023年度结转项目建设',
  '截至5月底已完成的，要抓紧验收',
])('none in %s', (sentence) => {
  expect(deadlineOf(sentence)).toBeNull()
})
