import { expect, test } from 'vitest'
import { findDeadline } from '../../src/brief/directives/deadline.ts'
import { findFeastDays } from '../../src/brief/directives/feast-days.ts'
import { findNearTimes } from '../../src/brief/directives/near-times.ts'
import { findPeriods } from '../../src/brief/period/find-periods.ts'
import { sentenceOf } from '../../src/brief/sentences.ts'

const ANCHOR = { year: 2024, month: 6, day: 12, reportYear: 2024 }

function deadlineOf(text: string): string | null {
  const sentence = sentenceOf(text, text, 7)
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
  ['要在三季度完成报批，力争年内开工', '2024-Q3'],
  ['明年上半年建成变电站，力争2026年达到5万P', '2025-H1'],
  ['一季度支出进度不得低于28%', '2025-Q1'],
  ['要抢抓8至10月施工黄金期，确保三季度末完成', '2024-Q3'],
  ['确保首批项目7月开工', '2024-07'],
  ['公司计划明年一季度启动二期扩产', '2025-Q1'],
  ['The mayor said the road must open by March 2025.', '2025-03'],
  ['确保三季度完成全部搬迁工作', '2024-Q3'],
  ['四季度要开展专项整治工作3次', '2024-Q4'],
  ['Work must start by the end of the current month.', '2024-06'],
  ['三季度组织专场对接12场，力争全年利润总额重回百亿', '2024-Q3'],
  ['四季度，要再开工项目6个，年底前投资突破50亿元', '2024'],
  ['力争上半年实物工作量完成55%以上，全年新开工280个', '2024-H1'],
  ['货场下半年复工，确保完成投资1.2亿元', '2024-H2'],
  ['The study was requested, with approval targeted for July 2025.', '2025-07'],
  ['Homes must be finished ahead of July 27, 2024.', '2024-07-27'],
  ['We will break ground in September and finish by the end of next year.', '2024-09'],
])('%s', (sentence, deadline) => {
  expect(deadlineOf(sentence)).toBe(deadline)
})

test.each([
  ['“五一”前要全部清零', '2025-05-01'],
  ['确保国庆节前建成通车', '2024-10-01'],
  ['明年元旦前完成首轮排查', '2025-01-01'],
  ['元旦、春节前清零', '2025-01-01'],
  ['务必在元月20日前分解到人', '2025-01-20'],
])('the feast in %s', (text, deadline) => {
  const sentence = sentenceOf(text, text)
  expect(findFeastDays(sentence, ANCHOR).map(({ period }) => period)).toEqual([deadline])
})

test.each([
  '从7月起，每周通报进展',
  '要用好6月份这个施工黄金期',
  '要认真总结上半年工作经验，查找不足',
  '下半年将对滞后项目实行周调度',
  '要加快2023年度结转项目建设',
  '截至5月底已完成的，要抓紧验收',
  '要提前谋划明年项目盘子',
  '要全力冲刺“全年红”',
  '离年底只剩半年，要加快进度',
  '去年有4个项目被收回资金，务必引以为戒',
  '剩下的2025年春节前要全部拿钥匙',
])('none in %s', (sentence) => {
  expect(deadlineOf(sentence)).toBeNull()
})

test.each([
  ['力争八月开工', '2024-08'],
  ['确保三月全面完成', '2025-03'],
  ['十一月封顶', '2024-11'],
])('the month in %s', (text, deadline) => {
  const sentence = sentenceOf(text, text)
  expect(findDeadline(sentence, findNearTimes(sentence, ANCHOR), ANCHOR)).toBe(deadline)
})
