import fc from 'fast-check'
import type { Directive, Figure } from '../../../src/domain/brief.ts'
import type { Chart } from '../../../src/domain/chart.ts'
import type { Citation } from '../../../src/domain/citation.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import type { StoryOutline, StoryReason } from '../../../src/domain/edition.ts'

/** Text as hostile pages have it: markup, directions, halves of characters, endless words. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '<b>',
    '</a>',
    '&amp;&#0;',
    '"><i>',
    'שלום עולם',
    '\u202Eevil',
    '\ud83c',
    '👩‍👩‍👧‍👦',
    '',
    ' ',
    '\n\n',
  ),
  fc.constantFrom(
    '建设'.repeat(5000),
    '🏗'.repeat(3000),
    'a&b<c>'.repeat(900),
    '总投资174.3亿元。'.repeat(400),
  ),
)

const maybe = fc.option(text, { nil: null })
const period = fc.oneof(maybe, fc.constantFrom('2022', '2022-H1', '2022-01/2022-10', '2022-05-25'))
const evidence = { evidence: text, evidenceStart: fc.nat() }

export const anyFigure: fc.Arbitrary<Figure> = fc.record({
  text,
  start: fc.nat(),
  end: fc.nat(),
  value: fc.double(),
  unit: fc.oneof(text, fc.constantFrom('CNY', 'm2', 'm', '%', '个', 'job')),
  bound: fc.constantFrom('exact', 'about', 'over', 'under', 'at_least', 'at_most'),
  metric: text,
  subject: maybe,
  project: maybe,
  period,
  status: fc.constantFrom('actual', 'planned', 'target'),
  change: fc.constantFrom(null, 'yoy', 'mom', 'vs_end_last_year', 'progress'),
  key: fc.boolean(),
  ...evidence,
})

export const anyDirective: fc.Arbitrary<Directive> = fc.record({
  issuer: maybe,
  role: maybe,
  action: text,
  deadline: period,
  target: maybe,
  key: fc.boolean(),
  ...evidence,
})

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    null,
    'https://x.example/?a="b"&c=<d>',
    `https://x.example/${'%E5'.repeat(700)}`,
    'javascript:alert(1)',
  ),
)
const anyCite: fc.Arbitrary<Citation> = fc.record({
  articleId: fc.nat(5),
  title: text,
  url,
  sourceTitle: text,
})
const change = fc.record({
  project: text,
  before: fc.record({ figure: anyFigure, url, seenAt: text }),
  after: fc.record({ figure: anyFigure, url, seenAt: text }),
})
const correction = fc.oneof(
  fc.record({ kind: fc.constant('changed' as const), before: anyFigure, after: anyFigure }),
  fc.record({ kind: fc.constant('removed' as const), before: anyFigure }),
  fc.record({ kind: fc.constant('added' as const), after: anyFigure }),
)
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 6 })

const anyReason: fc.Arbitrary<StoryReason> = fc.oneof(
  fc.record({ kind: fc.constant('money'), figure: anyFigure, points: fc.double() }),
  fc.record({
    kind: fc.constant('level'),
    level: fc.constantFrom('nation', 'province', 'city', 'county'),
    who: text,
    points: fc.double(),
  }),
  fc.record({ kind: fc.constant('watched'), names: some(text), points: fc.double() }),
  fc.record({ kind: fc.constantFrom('sources', 'directives'), count: fc.nat(), points: fc.double() }),
  fc.record({ kind: fc.constant('change'), project: text, points: fc.double() }),
  fc.record({ kind: fc.constant('follow_up'), since: fc.constant('2026-11-22'), points: fc.double() }),
  fc.record({ kind: fc.constant('relevance'), points: fc.double() }),
  fc.record({ kind: fc.constant('same_place'), place: text, before: fc.nat(), points: fc.double() }),
  fc.record({
    kind: fc.constant('same_industry'),
    industry: fc.constantFrom('energy', 'living'),
    before: fc.nat(),
    points: fc.double(),
  }),
)

export const anyOutline: fc.Arbitrary<StoryOutline> = fc.record({
  headline: text,
  url,
  articleIds: some(fc.nat()),
  toldIds: some(fc.nat()),
  followsUp: fc.constantFrom(null, '2026-11-22'),
  reasons: some(anyReason),
})

const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 10 })
const maybeFigure = fc.option(anyFigure, { nil: null })

export const anyChart: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({
    kind: fc.constant('projects'),
    bars: many(fc.record({ name: text, place: maybe, figure: anyFigure, cite: anyCite })),
  }),
  fc.record({
    kind: fc.constant('regions'),
    bars: many(fc.record({ place: maybe, yuan: fc.double({ min: 0, noNaN: true }), names: some(text) })),
  }),
  fc.record({
    kind: fc.constant('progress'),
    bars: many(
      fc.record({
        ...{
          name: text,
          metric: text,
          percent: fc.double({ min: 0, max: 200, noNaN: true }),
          isCounted: fc.boolean(),
        },
        ...{ done: maybeFigure, plan: maybeFigure, goal: maybeFigure },
        ...{ period: fc.constantFrom(null, '2026-Q1', '2026-01/2026-10'), cite: anyCite },
      }),
    ),
  }),
)

export const anyDigest: fc.Arbitrary<Digest> = fc.record({
  date: fc.constantFrom('2022-02-28', '2026-11-23'),
  span: fc.constantFrom('day', 'week'),
  timezone: fc.constant('Asia/Shanghai'),
  headline: fc.option(fc.record({ text, cite: anyCite }), { nil: null }),
  totals: fc.record({
    articles: fc.nat(),
    projects: fc.nat(),
    sources: fc.nat(),
    announced: some(fc.record({ unit: fc.constantFrom('CNY', 'USD', 'JPY'), value: fc.double() })),
  }),
  investments: some(fc.record({ name: text, place: maybe, figure: anyFigure, cite: anyCite })),
  charts: some(anyChart),
  newestAt: fc.constantFrom(null, '2026-11-23T00:10:00.000Z'),
  stories: some(
    fc.record({
      headline: text,
      followsUp: fc.constantFrom(null, '2026-11-22'),
      figures: some(
        fc.record({
          figure: anyFigure,
          cite: anyCite,
          versions: some(fc.record({ figure: anyFigure, cites: some(anyCite) })),
        }),
      ),
      directives: fc.constant([]),
      cites: some(anyCite),
    }),
  ),
  outlines: fc.array(anyOutline, { maxLength: 20 }),
  directives: some(fc.record({ directive: anyDirective, cite: anyCite })),
  projects: some(
    fc.record({
      mention: fc.record({ name: text, aliases: some(text), place: maybe, key: fc.boolean() }),
      figures: some(anyFigure),
      changes: some(change),
      cite: anyCite,
    }),
  ),
  corrections: some(fc.record({ changes: some(correction), cite: anyCite })),
})
