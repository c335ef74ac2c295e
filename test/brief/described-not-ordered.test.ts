import { describe, expect, test } from 'vitest'
import { toldInNews, toldOf } from './told-of.ts'

describe('what only describes orders nothing', () => {
  test.each([
    '二期的中央厨房、电商分拣中心将于2024年下半年动工，建成后年交易量可达180万吨。',
    '县长柳川告诉记者，腾出来的地块建了公园。\n腾出来的东关地块450亩，一半建成公园和学校。',
    '局长柳川解释，电缆沟有740米要下穿铁路。',
    '6月10日，河西高新区召开项目推进会，通报今年以来项目进展，部署年底前重点任务。',
    '项目经理柳川拿着图纸：钢屋盖6月10日合龙，满打满算，年底完工要延后40天。',
    '■ 下周目标\n■ 说明\n红榜：综合服务专班（解决问题14件）。',
  ])('%s', (text) => {
    expect(toldInNews(text)).toEqual([])
  })

  const notice = (title: string, clause: string): number =>
    toldOf(`河西市关于${title}\n各区人民政府：\n现将有关事项通知如下：\n${clause}`).length

  test.each([
    ['公租房配租的通知', '申请条件：申请家庭人均可支配收入不高于42600元。'],
    ['公租房配租的通知', '新就业职工须缴纳社会保险满6个月。'],
    ['旧改实施方案的通知', '本方案由区住建局负责解释。'],
    ['加装电梯工作的通报', '按年度目标400部计算，上半年完成率为43.8%。'],
    ['医院迁建的批复', '为缓解就医紧张状况，补齐短板，同意建设该工程。'],
    ['医院迁建的批复', '资金来源为专项债券24000万元，其余由县财政统筹解决。'],
  ])('%s: %s', (title, clause) => {
    expect(notice(title, clause)).toBe(0)
    expect(notice(title, '各区须在6月底前完成初审。')).toBe(1)
  })

  test('a dateline is no day that tasks are due on', () => {
    const report =
      '河西公司下半年工作打算\n2023年8月22日电\n董事长柳川表示，公司力争营收达到60亿元；同时拟以5000万元自有资金回购股份。'
    expect(toldOf(report).map(([, , deadline]) => deadline)).not.toContain('2023-08-22')
  })
})
