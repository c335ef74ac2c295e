import { describe, expect, it } from 'vitest'
import { composeDigest } from '../../src/digest/compose.ts'
import type { Directive } from '../../src/domain/brief.ts'
import type { ProjectChange } from '../../src/domain/project.ts'
import type { BriefRecord } from '../../src/domain/stored.ts'
import { mergeFigures } from '../../src/knowledge/merge-figures.ts'
import { figureOf, mentionOf, recordOf, reportOf } from '../support/brief-records.ts'

function digestOf(
  groups: readonly (readonly BriefRecord[])[],
  changes: readonly { articleId: number; changes: readonly ProjectChange[] }[] = [],
) {
  return composeDigest({
    records: groups.flat(),
    groups: groups.map((group) => ({ records: group, figures: mergeFigures(group), told: null })),
    changes,
    date: '2026-11-23',
    timezone: 'Asia/Shanghai',
  })
}

const money = (metric: string, yi: number, more = {}) =>
  figureOf({ metric, text: `${yi}亿元`, value: yi * 1e8, unit: 'CNY', ...more })

function directiveOf(action: string, more: Partial<Directive> = {}): Directive {
  return {
    issuer: '岑远',
    role: null,
    action,
    deadline: null,
    target: null,
    key: true,
    evidence: `${action}。`,
    evidenceStart: 0,
    ...more,
  }
}

describe('composeDigest', () => {
  it('says nothing on a day without development news', () => {
    const sport = recordOf(1, { relevance: 0.29, figures: [money('总投资', 90)] })
    expect(digestOf([[sport]])).toEqual({
      date: '2026-11-23',
      span: 'day',
      charts: [],
      timezone: 'Asia/Shanghai',
      headline: null,
      totals: { articles: 0, projects: 0, sources: 0, announced: [] },
      investments: [],
      newestAt: null,
      stories: [],
      outlines: [],
      directives: [],
      projects: [],
      corrections: [],
    })
  })

  it('tells of corrections in development news only, and of so many', () => {
    const change = { kind: 'changed' as const, before: money('总投资', 43), after: money('总投资', 47) }
    const corrected = [
      { record: recordOf(1, { relevance: 0.1 }), changes: [change] },
      { record: recordOf(2, {}), changes: [] },
      ...Array.from({ length: 9 }, (_, index) => ({
        record: recordOf(index + 3, {}),
        changes: Array.from({ length: 9 }, () => change),
      })),
    ]
    const { corrections, stories } = composeDigest({
      ...{ corrected, records: [], groups: [], changes: [] },
      ...{ date: '2026-11-23', timezone: 'Asia/Shanghai' },
    })
    expect(stories).toEqual([])
    expect(corrections.map(({ cite, changes }) => [cite.articleId, changes.length])).toEqual(
      [3, 4, 5, 6, 7].map((id) => [id, 4]),
    )
  })

  it('tells the most important story first, at most ten', () => {
    const stories = Array.from({ length: 14 }, (_, index) => [
      recordOf(index + 1, { title: `第${index + 1}`, figures: [money('总投资', 2 ** index)] }),
    ])
    const { stories: told, headline, totals } = digestOf(stories)
    expect(told.map(({ headline }) => headline)).toEqual(
      [14, 13, 12, 11, 10, 9, 8, 7, 6, 5].map((n) => `第${n}`),
    )
    expect(headline).toEqual({ text: '第14', cite: told[0]?.cites[0] })
    expect(totals).toEqual({
      ...{ articles: 14, projects: 0, sources: 14 },
      announced: [{ unit: 'CNY', value: (2 ** 14 - 1) * 1e8 }],
    })
  })

  it('prefers an investment to the larger output of a region, and many sources to one', () => {
    const output = recordOf(1, { title: '产值', figures: [money('产值', 160)] })
    const project = recordOf(2, { title: '项目', figures: [money('总投资', 43)] })
    const many = [3, 4, 5].map((id) => recordOf(id, { title: '多家', figures: [money('总投资', 43)] }))
    expect(digestOf([[output], [project], many]).stories.map(({ headline }) => headline)).toEqual([
      '多家',
      '项目',
      '产值',
    ])
  })

  it('tells the figures of the headline first, the total before its parts, nothing twice, six at most', () => {
    const part = money('一期投资', 26)
    const record = recordOf(1, {
      title: '年产值65亿元的项目开工',
      figures: [
        part,
        part,
        money('总投资', 12),
        money('总投资', 43),
        money('年产值', 65, { key: false }),
        ...[1, 2, 3, 4].map((value) => money('其他', value)),
        money('不要', 7, { key: false }),
      ],
    })
    const texts = digestOf([[record]]).stories[0]?.figures.map(({ figure }) => figure.text)
    expect(texts).toEqual(['65亿元', '43亿元', '26亿元', '12亿元', '1亿元', '2亿元'])
  })

  it('adds what other reports of the story know, each with its own article', () => {
    const own = recordOf(1, { figures: [money('总投资', 43)] })
    const other = recordOf(2, { figures: [money('total investment', 43), money('year', 65)] })
    const [story] = digestOf([[own, other]]).stories
    expect(story?.figures.map(({ figure, cite }) => [figure.text, cite.articleId])).toEqual([
      ['43亿元', 1],
      ['65亿元', 2],
    ])
    expect(story?.cites).toEqual([
      { articleId: 1, title: '第1篇', url: 'https://news.example/1', sourceTitle: '来源1' },
      { articleId: 2, title: '第2篇', url: 'https://news.example/2', sourceTitle: '来源2' },
    ])
  })

  it('puts the nearest deadline first and what is past last', () => {
    const record = (id: number, directives: Directive[]) => [recordOf(id, { directives })]
    const { directives } = digestOf([
      record(1, [directiveOf('没有期限的要求'), directiveOf('上月的任务', { deadline: '2026-10' })]),
      record(2, [
        directiveOf('年底完成投资任务', { deadline: '2026' }),
        directiveOf('引进八家企业', { target: '8家' }),
      ]),
      record(3, [
        directiveOf('本月底前全部开工', { deadline: '2026-11' }),
        directiveOf('明日报送', { deadline: '2026-11-24' }),
      ]),
      record(4, [directiveOf('四季度冲刺', { deadline: '2026-Q4', key: false })]),
    ])
    expect(directives.map(({ directive }) => directive.action)).toEqual([
      '明日报送',
      '本月底前全部开工',
      '年底完成投资任务',
      '引进八家企业',
      '没有期限的要求',
      '上月的任务',
    ])
  })

  it('repeats no directive, in no language, and takes three of an article', () => {
    const deadline = '2026-12'
    const own = recordOf(1, {
      directives: [
        directiveOf('12月底前要全部建成通车', { deadline }),
        ...['甲路', '乙桥', '丙港'].map((what) => directiveOf(what)),
      ],
    })
    const again = recordOf(2, { directives: [directiveOf('12月底前全部建成通车', { deadline })] })
    const english = recordOf(3, {
      language: 'en',
      directives: [directiveOf('open it by the end of December', { deadline })],
    })
    expect(digestOf([[own, english], [again]]).directives.map(({ cite }) => cite.articleId)).toEqual([
      1, 1, 1,
    ])
  })

  it('tells of projects once: changed ones first, then the largest', () => {
    const total = (project: string, yi: number) => money('总投资', yi, { project })
    const small = recordOf(1, {
      figures: [total('甲', 5), total('乙', 50)],
      projects: [mentionOf('甲'), mentionOf('乙'), mentionOf('无话可说')],
    })
    const again = recordOf(
      2,
      { figures: [total('乙', 50), money('占地', 1, { project: '乙' })], projects: [mentionOf('乙')] },
      { projectIds: [2] },
    )
    const after = small.brief.figures[0]
    if (!after) throw new Error('no figure')
    const change: ProjectChange = {
      project: '甲',
      before: { figure: total('甲', 4), url: null, seenAt: '2026-11-20T00:00:00.000Z' },
      after: { figure: after, url: null, seenAt: small.newsAt },
    }
    const { projects, totals } = digestOf([[small], [again]], [{ articleId: 1, changes: [change] }])
    expect(
      projects.map(({ mention, figures, changes, cite }) => [
        mention.name,
        figures.length,
        changes.length,
        cite.articleId,
      ]),
    ).toEqual([
      ['甲', 0, 1, 1],
      ['乙', 2, 0, 2],
    ])
    expect(totals.projects).toBe(3)
  })

  it('briefs on articles as the rules read them', () => {
    const record = reportOf(
      1,
      '白石经开区召开重点项目推进会\n11月22日，白石经开区召开重点项目推进会。今年全区安排重点项目58个，总投资612亿元，年度计划投资173亿元。区党工委书记岑远要求，12月底前，未开工的7个项目要全部开工，开工率达到95%以上。',
      { newsAt: '2026-11-23T00:00:00.000Z' },
    )
    const { stories, directives } = digestOf([[record]])
    expect(stories[0]?.figures[0]?.figure.text).toBe('612亿元')
    expect(directives[0]?.directive).toMatchObject({ issuer: '岑远', deadline: '2026-12' })
  })
})
