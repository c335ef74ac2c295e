import { describe, expect, it } from 'vitest'
import { addUp, announcedInvestments } from '../../src/digest/announced.ts'
import type { Figure } from '../../src/domain/brief.ts'
import type { BriefRecord } from '../../src/domain/stored.ts'
import { figureOf, mentionOf, recordOf, reportOf } from '../support/brief-records.ts'

const total = (yi: number, more: Partial<Figure> = {}) =>
  figureOf({ metric: '总投资', text: `${yi}亿元`, value: yi * 1e8, unit: 'CNY', ...more })

/** An article on projects of these names and numbers. */
const on = (id: number, projects: Readonly<Record<string, number>>, figures: readonly Figure[]) =>
  recordOf(
    id,
    { figures, projects: Object.keys(projects).map((name) => mentionOf(name)) },
    { projectIds: Object.values(projects) },
  )

const sumsOf = (...stories: readonly (readonly [BriefRecord, ...BriefRecord[]])[]) =>
  announcedInvestments(stories).map(({ name, figure }) => `${name} ${figure.text}`)

describe('announcedInvestments', () => {
  it('takes of each story its own biggest total, the largest first', () => {
    const harbour = on(1, { 临汀智慧港区: 1 }, [total(43), total(6, { metric: '一期总投资' })])
    const works = on(2, { 青梧电池厂: 2 }, [total(90)])
    expect(sumsOf([harbour], [works])).toEqual(['青梧电池厂 90亿元', '临汀智慧港区 43亿元'])
  })

  it('counts what is planned only: nothing spent, yearly, demanded or aimed at', () => {
    const others = [
      total(80, { status: 'actual' }),
      total(70, { status: 'target' }),
      total(60, { metric: '年度总投资' }),
      total(50, { metric: '累计完成总投资' }),
      total(40, { change: 'yoy' }),
      total(10, { bound: 'at_least' }),
      figureOf({ metric: '产值', text: '500亿元', value: 5e10, unit: 'CNY' }),
      figureOf({ metric: '总投资', text: '很多', value: Number.NaN, unit: 'CNY' }),
    ]
    expect(sumsOf([on(1, {}, others)])).toEqual([])
    expect(sumsOf([on(1, {}, [...others, total(3)])])).toEqual(['第1篇 3亿元'])
  })

  it('counts a project once, whoever tells of it and however its name is written', () => {
    const once = on(1, { 临汀智慧港区项目: 1 }, [total(43)])
    const again = on(2, { 临汀智慧港区: 1, 别的厂: 5 }, [total(47, { project: '临汀智慧港区' })])
    const unlinked = on(3, { 臨汀智慧港區: 9 }, [total(47)])
    expect(sumsOf([once], [again], [unlinked])).toEqual(['临汀智慧港区 47亿元'])
  })

  it('counts a whole without its parts, and two parts when nobody tells the whole', () => {
    const whole = on(1, { 白石产业园项目: 1 }, [total(100)])
    const parts = [on(2, { 白石产业园一期: 2 }, [total(30)]), on(3, { 白石产业园二期: 3 }, [total(60)])]
    const [first, second] = parts.map((part) => [part] as const)
    if (!first || !second) throw new Error('No parts')
    expect(sumsOf(first, [whole], second)).toEqual(['白石产业园项目 100亿元'])
    expect(sumsOf(first, second)).toEqual(['白石产业园二期 60亿元', '白石产业园一期 30亿元'])
  })

  it('counts a list of projects without those it names', () => {
    const list = on(1, { 云帆新能: 1, 长鹭智能: 2 }, [total(200)])
    const named = on(2, { 长鹭智能: 2 }, [total(22)])
    const other = on(3, { 海棠光学: 3 }, [total(5)])
    expect(sumsOf([named], [other], [list])).toEqual(['第1篇 200亿元', '海棠光学 5亿元'])
  })

  it('leaves out what the projects of a place come to by now, and what a new list of the place holds', () => {
    const standing = reportOf(
      1,
      '白石经开区推进会\n白石经开区今年共安排重点项目58个，总投资612亿元，年度计划投资173亿元。',
    )
    const signed = reportOf(2, '白石经开区集中签约\n白石经开区20日集中签约12个项目，总投资200亿元。')
    const one = reportOf(3, '白石经开区海棠光学项目落户\n海棠光学项目20日落户白石经开区，总投资5亿元。')
    const elsewhere = reportOf(4, '青梧新区云帆储能项目落户\n云帆储能项目20日落户青梧新区，总投资9亿元。')
    expect(sumsOf([standing])).toEqual([])
    const quarter = on(5, {}, [total(83, { period: '2026-Q3' })])
    const today = on(6, {}, [total(7, { period: '2026-11-20' })])
    expect(sumsOf([quarter], [today])).toEqual(['第6篇 7亿元'])
    expect(sumsOf([standing], [one]).map((line) => line.slice(-3))).toEqual(['5亿元'])
    expect(sumsOf([signed], [one], [elsewhere])).toHaveLength(2)
  })

  it('gives no project the money of a list that it stands in', () => {
    const list = total(200, { subject: '集中签约项目', evidence: '12个项目集中签约，总投资200亿元。' })
    expect(sumsOf([on(1, { 海棠光学: 3 }, [list])])).toEqual(['第1篇 200亿元'])
    expect(sumsOf([on(1, { 海棠光学: 3 }, [total(5, { subject: '海棠光学项目' })])])).toEqual([
      '海棠光学 5亿元',
    ])
  })

  it.each([
    '当天还有15项基础设施工程同步开工，总投资28亿元。',
    '同日开工的三条市政道路工程总投资28亿元。',
    'Work on 12 water schemes worth 28 billion yuan began as well.',
  ])('gives no project the money of several works that another sentence counts: %s', (evidence) => {
    const works = total(28, { subject: '海棠光学项目', project: '海棠光学', evidence })
    expect(sumsOf([on(1, { 海棠光学: 3 }, [works])])).toEqual(['第1篇 28亿元'])
  })

  it.each([
    '海棠光学项目由3条生产线组成，含2个配套工程，总投资28亿元。',
    '该项目总投资28亿元，是1项重点工程。',
    '项目包括3个配套工程，总投资28亿元。',
  ])('leaves a project its own money: %s', (evidence) => {
    const own = total(28, { subject: '海棠光学项目', project: '海棠光学', evidence })
    expect(sumsOf([on(1, { 海棠光学: 3 }, [own])])).toEqual(['海棠光学 28亿元'])
  })

  it('believes the fullest report of a story that gives a sum', () => {
    const silent = on(1, { 临汀智慧港区: 1 }, [])
    const exact = on(2, { 临汀智慧港区: 1 }, [total(43)])
    const loud = on(3, { 临汀智慧港区: 1 }, [total(50)])
    expect(sumsOf([silent, exact, loud])).toEqual(['临汀智慧港区 43亿元'])
  })

  it('counts a sum that is told in two currencies in yuan', () => {
    const dollars = total(0, { text: '10亿美元', value: 1e9, unit: 'USD' })
    expect(sumsOf([on(1, {}, [dollars, total(70)])])).toEqual(['第1篇 70亿元'])
    expect(sumsOf([on(1, {}, [dollars])])).toEqual(['第1篇 10亿美元'])
  })

  it('finds them in what articles say', () => {
    const harbour = reportOf(
      1,
      '临汀智慧港区项目开工\n临汀智慧港区项目20日开工，总投资43亿元，其中一期投资12亿元。',
    )
    const progress = reportOf(
      2,
      '青梧产业园投资过半\n青梧产业园52个重点项目累计完成投资31.5亿元，同比增长3.7%。',
    )
    expect(announcedInvestments([[harbour], [progress]]).map(({ figure }) => figure.text)).toEqual(['43亿元'])
  })
})

describe('addUp', () => {
  it('adds each currency by itself, yuan first', () => {
    const dollars = total(0, { value: 9e9, unit: 'USD' })
    const euros = total(0, { value: 1e9, unit: 'EUR' })
    const sums = addUp([euros, dollars, total(43), dollars, total(2)].map((figure) => ({ figure })))
    expect(sums).toEqual([
      { unit: 'CNY', value: 4.5e9 },
      { unit: 'USD', value: 1.8e10 },
      { unit: 'EUR', value: 1e9 },
    ])
    expect(addUp([])).toEqual([])
  })
})
