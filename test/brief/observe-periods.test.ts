import { expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { findFigures } from '../../src/brief/figures/find-figures.ts'
import { fittedJudge } from '../../src/brief/judge/fitted-judge.ts'
import { namesOf } from '../../src/brief/judge/linear.ts'
import { articleOf } from './article-of.ts'

/** What is observed of the last figure of a text, together with that it has no time. */
function observedOf(text: string): string {
  const document = createDocument(articleOf(`题目\n${text}`, 'zh-Hans', '2024-09-12T00:00:00+08:00'))
  let names: string[] = []
  findFigures(document, [], new Set(), {
    ...fittedJudge(),
    standing: (asked) => {
      const standing = fittedJudge().standing(asked)
      const none = asked.periods.find(({ period }) => period === null)
      names = none ? namesOf(none.observed) : []
      return standing
    },
  })
  return names.join('; ')
}

it.each([
  ['本次签约项目14个，其中制造业项目11个。', 'part', 'event before'],
  ['存在的问题：一是开工率不高。二是在建项目只有12个。', 'problems told', 'left end 只有'],
])('knows of the last figure in %s', (text, one, other) => {
  expect(observedOf(text)).toContain(`none & ${one}`)
  expect(observedOf(text)).toContain(`none & ${other}`)
})

it.each([
  ['存在的问题：开工率不高。\n在建项目12个。', 'problems told'],
  ['全区签约项目14个，制造业项目11个。', 'part'],
  ['全区签约项目14个，制造业项目11个。', 'event before'],
])('and of the last in %s not %s', (text, name) => {
  expect(observedOf(text)).not.toContain(`none & ${name};`)
})

it.each([
  ['新区签约项目14个、开工项目11个。', 'joined by clause same unit'],
  ['新区签约14个、11个。', 'joined by list same unit'],
  ['新区签约项目14个，新增就业320人。', 'joined by next clause;'],
  ['新区签约项目14个，其中，制造业占比不低，投资8亿元。', 'joined by far clause;'],
  ['新区签约项目14个；\n新增就业320人。', 'joined by nothing'],
  ['新区签约项目14个；新增就业320人。', 'joined by semicolon'],
])('knows how the last figure of %s is joined to the one before', (text, name) => {
  expect(`${observedOf(text)};`).toContain(`none & ${name}`)
})

it('weighs where a time stands together with what is measured', () => {
  expect(observedOf('全区实现产值14亿元。')).toContain('none & measures flow')
  expect(observedOf('全区共有员工320人。')).not.toContain('none & measures flow')
})
