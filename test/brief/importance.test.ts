import { describe, expect, it } from 'vitest'
import { type Aimed, chooseKeyDirectives } from '../../src/brief/directives/importance.ts'

function aimed(action: string, more: Partial<Aimed['directive']> = {}, opens = false): Aimed {
  const evidence = `${action}。`
  return {
    directive: {
      ...{ issuer: '县长石磊', role: null, action, deadline: null, target: null },
      ...{ evidence, evidenceStart: 0, ...more },
    },
    opens,
  }
}
const keysOf = (candidates: readonly Aimed[]) =>
  chooseKeyDirectives(candidates)
    .filter(({ key }) => key)
    .map(({ action }) => action)
const plain = [
  '要抓紧办好每一件实事',
  '要把责任落到每一个岗位',
  '要让街坊邻里都看得见变化',
  '要守住车间里的安全生产底线',
  '要把年轻干部派到工地上去',
]

describe('key directives', () => {
  it('are all of a few', () => {
    expect(keysOf(plain.slice(0, 4).map((action) => aimed(action)))).toEqual(plain.slice(0, 4))
  })

  it('are the first four where none stands out', () => {
    expect(keysOf(plain.map((action) => aimed(action)))).toEqual(plain.slice(0, 4))
  })

  it('are those with a number, a day or the first word, up to six', () => {
    const telling = [
      aimed('要在3月底前完成全部拆迁', { deadline: '2024-03' }),
      aimed('要引进20家配套企业', { target: '20家' }),
      aimed('要打好这一仗，一刻也不能等', {}, true),
    ]
    const others = plain.map((action) => aimed(action))
    expect(keysOf([...others, ...telling])).toEqual([
      plain[0],
      ...telling.map(({ directive }) => directive.action),
    ])
    const many = Array.from({ length: 9 }, (_, index) =>
      aimed(`要新建${index + 2}座变电站`, { target: '座' }),
    )
    expect(keysOf(many)).toHaveLength(6)
  })

  it('are no headings without what is to be done', () => {
    const heading = '要夯实项目储备'
    expect(keysOf([aimed(heading), ...plain.map((action) => aimed(action))])).not.toContain(heading)
  })
})
