import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { findFigures } from '../../src/brief/figures/find-figures.ts'
import { fittedJudge } from '../../src/brief/judge/fitted-judge.ts'
import { articleOf } from './article-of.ts'

/** What is observed about the last figure of a text that tells of its status. */
function observedLast(text: string, language: 'zh-Hans' | 'en' = 'zh-Hans'): string[] {
  let last: string[] = []
  findFigures(createDocument(articleOf(`题目\n${text}`, language)), [], new Set(), {
    ...fittedJudge(),
    standing: (asked) => {
      last = asked.observed.alone.map(({ name }) => name)
      return fittedJudge().standing(asked)
    },
  })
  return last
}

describe('what is observed of status', () => {
  it('is the status of the figure before in the same unit of the sentence', () => {
    expect(observedLast('目前已开工项目40个，面积3万平方米，其中工业类21个。')).toContain('part of actual')
    expect(observedLast('目前已开工项目40个。面积3万平方米。')).toContain('like null')
  })

  it('is the phase that it is of', () => {
    expect(observedLast('一期已投产。基地二期占地40亩。')).toContain('phase later null')
  })

  it('is the form of an English verb, near or far', () => {
    expect(observedLast('The bank is lending $60 million.', 'en')).toContain('tense progressive')
    expect(observedLast('The bank was asked to hand out $60 million.', 'en')).toContain('tense infinitive')
    expect(observedLast('It dredged the bay, and $60 million went there.', 'en')).toContain(
      'tense before past',
    )
  })
})
