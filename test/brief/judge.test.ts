import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJudge, type JudgeTables } from '../../src/brief/judge/judge.ts'
import { createWeigh, namesOf, type Observed } from '../../src/brief/judge/linear.ts'
import { naming, observation } from '../../src/brief/judge/observation.ts'
import type { FigureStatus } from '../../src/domain/brief.ts'

const alone = (...names: string[]): Observed => ({ alone: names.map(observation), together: [] })
const judge = (tables: Partial<JudgeTables>) =>
  createJudge({ name: {}, subject: {}, actual: {}, planned: {}, target: {}, period: {}, key: {}, ...tables })

describe('weigh', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e').map(observation)
  const names = fc.array(name, { maxLength: 4 })
  const observed = fc.record({ alone: names, together: fc.array(fc.tuple(names, names), { maxLength: 3 }) })
  const all = ['a', 'b', 'c', 'd', 'e'].flatMap((left) => [
    left,
    ...['a', 'b', 'c'].map((right) => `${left} & ${right}`),
  ])
  const rows = fc.array(fc.tuple(fc.constantFrom(...all), fc.integer({ min: -9, max: 9 })))

  it('adds the weight of each observation and of each pair, by the names they have in a table', () => {
    fc.assert(
      fc.property(observed, rows, (each, table) => {
        const byName = new Map(table)
        const sum = namesOf(each).reduce((total, key) => total + (byName.get(key) ?? 0), 0)
        expect(createWeigh(Object.fromEntries(byName))(each)).toBe(sum)
      }),
    )
  })

  it('gives nothing for what it has never seen', () => {
    const weigh = createWeigh({ old: 3, 'old & older': 2 })
    const late = observation('named after the table was made')
    expect(weigh(alone('new'))).toBe(0)
    expect(weigh({ alone: [late], together: [[[late], [late]]] })).toBe(0)
  })
})

describe('naming', () => {
  it('gives one observation a name, whoever names it', () => {
    expect(naming('kind')('money')).toBe(observation('kind money'))
    expect(naming('left', ' of a share')('占').name).toBe('left 占 of a share')
  })

  it('goes on naming an open text when it has kept enough of it', () => {
    const named = naming('open')
    for (let value = 0; value < 3000; value++) expect(named(value).name).toBe(`open ${value}`)
    expect(named(2999).index).toBe(0)
    expect(createWeigh({ 'open 2999': 1 })(alone())).toBe(0)
    expect(named(2999)).toBe(observation('open 2999'))
  })
})

describe('a judge', () => {
  const STATUSES = ['actual', 'planned', 'target'] as const
  const whatever = () => alone()
  const undated = [{ period: null, observed: alone(), ifSo: whatever }]

  it('takes the status that weighs most, of those that are open', () => {
    const { standing } = judge({ actual: { any: 1 }, planned: { 预计: 3 }, target: { 力争: 4 } })
    const statusOf = (observed: Observed, statuses: readonly FigureStatus[] = STATUSES) =>
      standing({ statuses, observed, periods: undated }).status
    expect(statusOf(alone('any'))).toBe('actual')
    expect(statusOf(alone('any', '预计'))).toBe('planned')
    expect(statusOf(alone('预计', '力争'))).toBe('target')
    expect(statusOf(alone('any', '力争'), ['actual', 'planned'])).toBe('actual')
  })

  it('takes the period that weighs most, be it none at all', () => {
    const { standing } = judge({ period: { clause: 2, none: 1 } })
    const periodOf = (place: string) =>
      standing({
        statuses: STATUSES,
        observed: alone(),
        periods: [
          { period: null, observed: alone('none'), ifSo: whatever },
          { period: '2024', observed: alone(place), ifSo: whatever },
        ],
      }).period
    expect(periodOf('clause')).toBe('2024')
    expect(periodOf('far')).toBeNull()
  })

  it('lets what is told of a period turn a status that is nearly as likely, and no other', () => {
    const { standing } = judge({
      actual: { any: 1, certainly: 5 },
      period: { 'later year actual': -3, 'later year planned': 2 },
    })
    const standingOf = (...observed: string[]) =>
      standing({
        statuses: STATUSES,
        observed: alone(...observed),
        periods: [{ period: '2031', observed: alone(), ifSo: (status) => alone(`later year ${status}`) }],
      })
    expect(standingOf('any')).toEqual({ status: 'planned', period: '2031' })
    expect(standingOf('any', 'certainly')).toEqual({ status: 'actual', period: '2031' })
  })

  it('takes the words that weigh most', () => {
    const { subject } = judge({ subject: { head: 2, 'head & for money': -3, area: 1 } })
    const words = [
      {
        words: '二期',
        observed: {
          ...alone('head'),
          together: [[[observation('head')], [observation('for money')]]] as const,
        },
      },
      { words: '新区', observed: alone('area') },
    ]
    expect(subject(words)).toBe('新区')
  })
})
