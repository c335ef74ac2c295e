import type { Directive, Figure } from '../../../src/domain/brief.ts'
import type { Chart } from '../../../src/domain/chart.ts'
import type { Citation } from '../../../src/domain/citation.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import type { StoryOutline, StoryReason } from '../../../src/domain/edition.ts'

/** A figure as the tests need it; what they leave out is the usual. */
export function figure(given: Partial<Figure> & Pick<Figure, 'text' | 'value' | 'unit' | 'metric'>): Figure {
  return {
    start: 0,
    end: given.text.length,
    bound: 'exact',
    subject: null,
    project: null,
    period: null,
    status: 'actual',
    change: null,
    key: true,
    evidence: `${given.metric}${given.text}。`,
    evidenceStart: 0,
    ...given,
  }
}

export function directive(given: Partial<Directive> & Pick<Directive, 'action'>): Directive {
  return {
    issuer: null,
    role: null,
    deadline: null,
    target: null,
    key: true,
    evidence: `${given.action}。`,
    evidenceStart: 0,
    ...given,
  }
}

export function cite(articleId: number, title: string, sourceTitle: string): Citation {
  return { articleId, title, url: `https://news.example/${articleId}`, sourceTitle }
}

export function outline(
  headline: string,
  { articleId, url }: Citation,
  reasons: StoryReason[],
): StoryOutline {
  return { headline, url, articleIds: [articleId], toldIds: [], followsUp: null, reasons }
}

const PUSH = '会议通报，一季度全区62个重点项目完成投资58.6亿元，占年度计划的53.3%；其中新开工项目21个。'
const PLANT = '青禾电池三期总投资由43亿元追加至47亿元，占地1200亩，预计2027年6月投产。'

/** One picture of each kind, with sums of these values in yuan. */
export function sampleCharts(values: readonly number[] = [4.7e9, 2.1e9, 8e7]): Chart[] {
  const { investments, stories } = sampleDigest()
  const [one] = investments
  const [done] = stories[0]?.figures.filter(({ figure }) => figure.unit === 'CNY') ?? []
  if (!one || !done) throw new Error('the sample has an investment and a sum that was spent')
  const goal = figure({
    text: '80%',
    value: 80,
    unit: '%',
    metric: '开工率',
    bound: 'at_least',
    status: 'target',
  })
  const plan = figure({ text: '110亿元', value: 1.1e10, unit: 'CNY', metric: '年度计划', status: 'planned' })
  const common = { cite: done.cite, period: '2026-Q1', isCounted: false }
  return [
    { kind: 'projects', bars: values.map((value) => ({ ...one, figure: { ...one.figure, value } })) },
    {
      kind: 'regions',
      bars: values.map((yuan, index) => ({
        place: ['东湾', '鷺灣', null][index] ?? null,
        yuan,
        names: ['青禾电池三期'],
      })),
    },
    {
      kind: 'progress',
      bars: [
        {
          ...common,
          name: '临江 · 重点项目',
          metric: '完成投资',
          percent: 53.3,
          done: done.figure,
          plan,
          goal: null,
        },
        { ...common, name: '临江新区', metric: '开工率', percent: 40, done: null, plan: null, goal },
        {
          ...common,
          name: '青禾电池三期',
          metric: '完成投资',
          percent: 12.5,
          done: done.figure,
          plan,
          goal: null,
          isCounted: true,
        },
      ],
    },
  ]
}

/** A day's briefing with one of everything. */
export function sampleDigest(): Digest {
  const push = cite(1, '临江新区召开项目推进会', '临江新区管委会')
  const pushAgain = cite(2, '临江吹响项目建设号角', '临江日报')
  const plant = cite(3, '青禾电池三期追加投资', '东湾经开区')
  const before = figure({ text: '43亿元', value: 4.3e9, unit: 'CNY', metric: '总投资', status: 'planned' })
  const invested = figure({
    text: '47亿元',
    value: 4.7e9,
    unit: 'CNY',
    metric: '总投资',
    subject: '青禾电池三期',
    status: 'planned',
    evidence: PLANT,
  })
  const land = figure({
    text: '1200亩',
    value: 800000.04,
    unit: 'm2',
    metric: '占地',
    subject: '青禾电池三期',
    status: 'planned',
    evidence: PLANT,
  })
  const order = directive({
    issuer: '秦立峰',
    role: '党工委书记',
    action: '未开工的8个项目6月底前全部破土动工',
    deadline: '2026-06-30',
    evidence: '秦立峰强调，未开工的8个项目要逐一列出问题清单，6月底前全部破土动工。',
  })
  const figures = [
    figure({
      text: '62个',
      value: 62,
      unit: '个',
      metric: '项目数',
      subject: '重点项目',
      period: '2026-Q1',
      evidence: PUSH,
    }),
    figure({
      text: '58.6亿元',
      value: 5.86e9,
      unit: 'CNY',
      metric: '完成投资',
      subject: '重点项目',
      period: '2026-Q1',
      evidence: PUSH,
    }),
    figure({
      text: '53.3%',
      value: 53.3,
      unit: '%',
      metric: '投资完成率',
      subject: '重点项目',
      period: '2026-Q1',
      change: 'progress',
      evidence: PUSH,
    }),
    figure({
      text: '21个',
      value: 21,
      unit: '个',
      metric: '项目数',
      subject: '新开工项目',
      period: '2026-Q1',
      bound: 'over',
      evidence: PUSH,
    }),
  ]
  return {
    date: '2026-04-12',
    span: 'day',
    timezone: 'Asia/Shanghai',
    headline: { text: '临江新区一季度重点项目完成投资58.6亿元', cite: push },
    newestAt: '2026-04-12T00:10:00.000Z',
    totals: { articles: 12, projects: 7, sources: 4, announced: [{ unit: 'CNY', value: 4.7e9 }] },
    investments: [{ name: '青禾电池三期', place: '东湾', figure: invested, cite: plant }],
    charts: [],
    stories: [
      {
        headline: '临江新区一季度重点项目完成投资58.6亿元',
        followsUp: null,
        figures: figures.map((one) => ({ figure: one, cite: push, versions: [] })),
        directives: [{ directive: order, cite: push }],
        cites: [push, pushAgain],
      },
      {
        headline: '青禾电池三期总投资追加至47亿元',
        followsUp: null,
        figures: [invested, land].map((one) => ({ figure: one, cite: plant, versions: [] })),
        directives: [],
        cites: [plant],
      },
    ],
    outlines: [
      outline('临江新区一季度重点项目完成投资58.6亿元', push, [
        { kind: 'sources', count: 2, points: 2 },
        { kind: 'level', level: 'county', who: '管委会', points: 0.2 },
      ]),
      outline('青禾电池三期总投资追加至47亿元', plant, [
        { kind: 'money', figure: invested, points: 3.7 },
        { kind: 'same_place', place: '临江', before: 1, points: -0.8 },
      ]),
    ],
    directives: [
      { directive: order, cite: push },
      {
        directive: directive({
          issuer: '会议',
          action: '加快要素保障，确保二季度开工率达到80%以上',
          deadline: '2026-Q2',
          target: '80%',
        }),
        cite: pushAgain,
      },
    ],
    corrections: [],
    projects: [
      {
        mention: { name: '青禾电池三期', aliases: ['青禾电池'], place: '东湾', key: true },
        figures: [land],
        changes: [
          {
            project: '青禾电池三期',
            before: { figure: before, url: 'https://news.example/0', seenAt: '2026-02-01T01:00:00Z' },
            after: { figure: invested, url: plant.url, seenAt: '2026-04-12T01:00:00Z' },
          },
        ],
        cite: plant,
      },
    ],
  }
}
