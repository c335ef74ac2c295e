import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { periodCandidates } from '../../src/brief/figures/period-candidates.ts'
import { advanceTime, enterParagraph, newTime } from '../../src/brief/figures/time-state.ts'
import { articleOf } from './article-of.ts'

/** The periods that the last figure of a text may be of, each with its origins. */
function candidatesOf(text: string, title = '', language: 'zh-Hans' | 'en' = 'zh-Hans') {
  const document = createDocument(articleOf(`${title}\n${text}`, language, '2024-09-12T00:00:00+08:00'))
  const time = newTime(document)
  let last: ReturnType<typeof periodCandidates> = []
  for (const read of readSentences(document, [])) {
    enterParagraph(read.sentence.paragraph, time)
    for (const mention of read.mentions) last = periodCandidates(mention, read, time)
    advanceTime(read, time)
  }
  return new Map(last.map(({ period, origins }) => [period, origins.map(({ name }) => name)]))
}

describe('periods that a figure may be of', () => {
  it('are named in its clause, frame its sentence, or none', () => {
    const candidates = candidatesOf('1-8月，全区完成投资83亿元，其中8月完成11亿元。')
    expect(candidates.get('2024-08')).toContain('own clause span')
    expect(candidates.get('2024-01/2024-08')).toContain('own frame span')
    expect(candidates.has(null)).toBe(true)
  })

  it('stand from the sentences before, in the paragraph and in the article', () => {
    const candidates = candidatesOf('上半年，进出口120亿元。\n招商引资签约项目32个。')
    expect(candidates.get('2024-H1')).toContain('last')
    expect(candidates.get('2024-H1')).not.toContain('paragraph')
  })

  it('are those of the title', () => {
    expect(candidatesOf('新开工项目15个。', '北川新区前8月重点项目进展').get('2024-01/2024-08')).toContain(
      'title',
    )
  })

  it('are a year before the time that stands, when it says 去年同期', () => {
    expect(candidatesOf('上半年开工率47.8%，而去年同期只有22.5%。').has('2023-H1')).toBe(true)
  })

  it('are in the year just named, when they name none themselves', () => {
    expect(candidatesOf('2025年，要完成投资390亿元，一季度完成不低于75亿元。').has('2025-Q1')).toBe(true)
  })

  it('are the year that a heading names, and no longer', () => {
    expect(candidatesOf('【数说2022】\n完成投资412亿元').get('2022')).toContain('heading')
    expect(candidatesOf('【数说2022】\n完成投资412亿元\n【目标】\n突破500亿元').get('2022')).toBeUndefined()
  })

  it('are not the year of a date that stands alone', () => {
    expect(candidatesOf('（2021-03-06）\n完成投资412亿元').get('2021')).toBeUndefined()
    expect(candidatesOf('（2021年3月6日 北川日报）\n完成投资412亿元').get('2021')).toBeUndefined()
    expect(candidatesOf('数说2021（节选）\n完成投资412亿元').get('2021')).toContain('heading')
  })

  it('are the months of the title, when it says 今年以来', () => {
    const title = '北川新区1-8月重点项目进展'
    expect(candidatesOf('今年以来，签约项目32个。', title).get('2024-01/2024-08')).toContain(
      'from January of sentence',
    )
    expect(candidatesOf('2022年以来，签约项目32个。', title).get('2024-01/2024-08')).not.toContain(
      'from January of sentence',
    )
  })

  it('run from when a work began until now', () => {
    expect(candidatesOf('自2021年3月15日开工以来，累计完成投资47.5亿元。').has('2021-03/2024-09')).toBe(true)
  })

  it('are the year named in words, and not what 全年 means', () => {
    expect(candidatesOf('2025年将新建学校9所。全年增加学位1000个。\n一季度开工12个。').has('2025-Q1')).toBe(
      true,
    )
  })

  it('are the month that a day at its end closes', () => {
    expect(candidatesOf('截至7月31日，累计完成投资47.5亿元。').has('2024-07')).toBe(true)
  })

  it('are what a heading or a question asks for', () => {
    expect(candidatesOf('三、下半年工作打算\n新开工项目20个').get('2024-H2')).toContain('heading')
    expect(candidatesOf('问：到2026年要做到什么？\n答：产值突破100亿元').get('2026')).toContain('heading')
    expect(candidatesOf('2022年工作回顾\n（一）工业\n产值92亿元').get('2022')).toContain('heading')
  })

  it('are the deadline of the line before', () => {
    expect(candidatesOf('力争到2027年，产值达到600亿元；\n机场20座以上').get('2027')).toContain('due 1')
  })

  it.each([
    ['古镇2019年启动保护开发，已修缮民居186栋。', '2019'],
    ['公司2021年来到北川，流转土地3200亩。', '2021'],
    ['新区始于2015年，入驻企业45家。', '2015'],
    ['去年12月揭幕，进驻企业43家。', '2023-12'],
  ])('are hardly when something only began: %s', (text, period) => {
    const origins = candidatesOf(text).get(period)?.join()
    expect(origins).toContain('own beginning')
    expect(origins).not.toContain('frame')
    expect(candidatesOf(`${text}\n从业人员320人。`).get(period)?.join() ?? '').not.toContain('last')
  })

  it.each([
    ['2023年启动小区改造16个，惠及居民320户。', '2023'],
    ['上半年开工32个，竣工12个。', '2024-H1'],
    ['2023年启动以来，惠及居民320户。', '2023/2024'],
    ['2023年全县启动智改数转，惠及企业320户。', '2023'],
  ])('and go on for what follows when they tell more: %s', (text, period) => {
    expect(candidatesOf(`${text}\n从业人员320人。`).get(period)).toContain('last')
  })

  it('stand behind an English figure, in its phrase, its clause or behind another figure', () => {
    const found = (text: string) => candidatesOf(text, '', 'en').get('2023')
    expect(found('The zone added 40 firms in 2023.')).toContain('english after phrase span')
    expect(found('The zone added 40 firms to its cluster of robotics in 2023.')).toContain(
      'english after rest span',
    )
    expect(found('The zone has 40 firms, which opened in 2023.')).toContain('english after clause span')
    expect(candidatesOf('2023年底，企业有40家。').get('2023')?.join()).not.toContain('english')
  })

  it('are the day or month just told of, where it says 当天 or 当月', () => {
    expect(candidatesOf('8月28日，两地举行推介会。当天，签约18个项目').get('2024-08-28')).toContain(
      'that day',
    )
    expect(candidatesOf('1-8月，业务量2亿件。当月，业务量3000万件').get('2024-08')).toContain(
      'own frame span',
    )
    expect(candidatesOf('当月，业务量3000万件', '北川市8月邮政运行').get('2024-08')).toContain('that month')
  })

  it('are the first and last year of a stretch of years', () => {
    const candidates = candidatesOf('2019年至2021年，营收从1.6亿元增长到5.3亿元')
    expect([candidates.get('2019'), candidates.get('2021')].flat()).toEqual(
      expect.arrayContaining(['start of sentence', 'end of sentence']),
    )
  })

  it('are what is told of, whatever it is held against', () => {
    const candidates = candidatesOf('一季度在建68个，与去年同期的2.1亿元相比，新开工21个。')
    expect(candidates.get('2024-Q1')).toContain('own nearest told span')
    expect(candidates.get('2023-Q1')).toContain('then compared behind figures')
  })

  it('are no year before for a growth since then', () => {
    for (const growth of ['较去年同期增长了3倍', '比去年同期多投2.1亿元', '比去年同期又增加30%'])
      expect(candidatesOf(`一季度批复项目${growth}。`).has('2023-Q1'), growth).toBe(false)
    expect(candidatesOf('一季度批复项目2.1亿元，去年同期30亿元。').has('2023-Q1')).toBe(true)
  })

  it('are the same months of the year that is named', () => {
    const candidates = candidatesOf('1-8月接待游客31万人次，2019年同期只有26万人次。')
    expect(candidates.get('2019-01/2019-08')).toContain('then told beside')
    expect(candidates.has('2023-01/2023-08')).toBe(false)
  })

  it('are of a year before from the opening of a clause on', () => {
    const candidates = candidatesOf('1-8月，完成投资31亿元。去年同期，完成投资28亿元，占计划的63%。')
    expect(candidates.get('2023-01/2023-08')).toContain('then told opening')
  })

  it('know when a noun came about from when it is counted', () => {
    const candidates = candidatesOf('截至8月底，去年签约的52个项目已开工37个。')
    expect(candidates.get('2023')).toContain('own attribute before span')
    expect(candidates.get('2024-08')).toContain('own nearest told as_of')
    expect(candidatesOf('去年，签约项目52个。').get('2023')).not.toContain('own attribute of span')
  })

  it('know when a noun came on a list from when it is counted', () => {
    const candidates = candidatesOf('截至8月底，今年列入供地计划的26宗土地已供17宗。')
    expect(candidates.get('2024')).toContain('own attribute before span')
    expect(candidatesOf('今年列入省重点项目17个。').get('2024')).not.toContain('own attribute of span')
  })

  it('know the time of what was before from that of what is', () => {
    const candidates = candidatesOf('目前，硬化路率由2019年的67.3%提高到96%，通车率达到98%。')
    expect(candidates.get('2019')).toEqual(['own of state before span'])
    expect(candidatesOf('2019年，硬化路率由67.3%提高到96%。').get('2019')).toContain('own frame span')
    expect(candidatesOf('由2019年投产的企业生产96吨。').get('2019')).not.toContain('own of state before span')
  })

  it('are the year before that of a change, for what it begins with', () => {
    const of = (text: string) => candidatesOf(`2023年，${text}`).get('2022')
    expect(of('新增线路4条，堆存能力由420万吨扩大。')).toEqual(['year before change'])
    expect(of('新增线路4条；堆存能力由420万吨扩大。')).toEqual(['year before change'])
    expect(of('新增线路4条，堆存能力由420万吨增加到560万吨。')).toBeUndefined()
  })

  it('are of the account that follows them', () => {
    const text = (what: string) => `8月27日，审批局晒出前7个月的${what}受理事项2万件。`
    expect(candidatesOf(text('账单：')).get('2024-01/2024-07')).toContain('own frame span')
    expect(candidatesOf(text('发票，')).get('2024-01/2024-07')).not.toContain('own frame span')
  })

  it('are the days of the event that was told before', () => {
    const candidates = candidatesOf('9月6日至9日，洽谈会举行。\n签约项目312个。')
    expect(candidates.get('2024-09-06/2024-09-09')).toContain('event')
  })

  it('know the year of a plan from when a share of it was done', () => {
    const candidates = candidatesOf('1-8月完成投资31亿元，占全年任务的61%。')
    expect(candidates.get('2024')).toContain('own plan of span')
    expect(candidates.get('2024-01/2024-08')).toContain('own nearest told span')
    expect(candidatesOf('全年任务52亿元。').get('2024')).toContain('own nearest told span')
  })

  it('reach until now from when something began', () => {
    const candidates = candidatesOf('2021年以来签约项目118个。')
    expect([...candidates.keys()]).toContain('2021/2024')
    expect(candidates.has('2021')).toBe(false)
  })
})
