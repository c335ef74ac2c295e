import { describe, expect, it } from 'vitest'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { findProgress } from '../../src/digest/find-progress.ts'
import type { BriefRecord } from '../../src/domain/stored.ts'
import { articleOf } from '../brief/article-of.ts'

/** An article as it is stored, read by the rules. */
function record(title: string, text: string): BriefRecord {
  const brief = writeRulesBrief(articleOf(`${title}\n${text}`, 'zh-Hans', '2026-11-20T00:00:00+08:00'))
  const stored = { articleId: 1, sourceId: 1, sourceTitle: '甲报', newsAt: '2026-11-20T00:00:00.000Z' }
  return { ...stored, brief, projectIds: brief.projects.map((_, index) => index + 1) }
}

const rowsOf = (...texts: readonly string[]) =>
  findProgress(texts.map((text) => [record('白石经开区召开重点项目推进会', text)])).map(
    ({ name, metric, percent, isCounted, done, plan, goal }) => [
      ...[name, metric, isCounted ? `~${percent}` : percent],
      ...[done?.text ?? null, plan?.text ?? null, goal?.text ?? null],
    ],
  )

describe('findProgress', () => {
  it('puts a stated share beside the sums that give it', () => {
    expect(
      rowsOf(
        '今年白石经开区安排重点项目58个，年度计划投资60亿元。1至10月，重点项目完成投资43.2亿元，占年度计划的72%。',
      ),
    ).toEqual([
      [expect.stringContaining('白石'), expect.stringContaining('完成投资'), 72, '43.2亿元', '60亿元', null],
    ])
  })

  it('takes no plan that gives another share', () => {
    const [row] = rowsOf(
      '今年白石经开区年度计划投资90亿元。1至10月，重点项目完成投资43.2亿元，占年度计划的72%。',
    )
    expect(row?.slice(2, 5)).toEqual([72, '43.2亿元', null])
  })

  it('puts a rate beside the rate that is asked for', () => {
    expect(
      rowsOf('截至目前，白石经开区重点项目开工率80%。会议强调，年底前重点项目开工率必须达到95%以上。').map(
        (row) => row.slice(1),
      ),
    ).toEqual([['开工率', 80, null, null, '95%']])
  })

  it('counts the share where only the sums are told', () => {
    const [row] = rowsOf('今年白石经开区重点项目年度计划投资60亿元，前10个月重点项目完成投资43亿元。')
    expect(row?.slice(2)).toEqual(['~71.7', '43亿元', '60亿元', null])
  })

  it('measures by the whole cost only what was spent so far', () => {
    const so = '青梧码头三期项目总投资40亿元，已累计完成投资18亿元。'
    expect(rowsOf(so).map((row) => row.slice(2, 5))).toEqual([['~45', '18亿元', '40亿元']])
    expect(rowsOf('青梧码头三期项目总投资40亿元，今年完成投资18亿元。')).toEqual([])
  })

  it.each([
    ['a rate of which nothing is asked', '白石经开区重点项目开工率80%。'],
    ['a ceiling', '白石经开区城镇登记失业率3.1%。明年目标是城镇登记失业率控制在5%以内。'],
    ['a goal alone', '会议要求，年底前重点项目开工率达到95%。'],
    ['growth', '1至10月，白石经开区固定资产投资增长12%，全年目标增长15%。'],
  ])('is none: %s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })

  it('takes at most two of one story, of its first report that has any', () => {
    const table =
      '1至10月，青梧镇完成年度计划的91%，白石镇完成年度计划的82%，海棠镇完成年度计划的77%，云溪镇完成年度计划的64%。'
    const rows = findProgress([
      [record('白石经开区新闻', '白石经开区下雪。'), record('四镇进度', table), record('四镇进度', table)],
    ])
    expect(rows).toHaveLength(2)
    expect(findProgress(Array.from({ length: 9 }, () => [record('四镇进度', table)]))).toHaveLength(8)
  })
})
