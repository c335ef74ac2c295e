import { expect, test } from 'vitest'
import type { Observation } from '../../src/brief/judge/observation.ts'
import { everyPhrase, knownPhrases, type Phrases, type Stretch } from '../../src/brief/judge/phrases.ts'

const letters = (text: string, shortest: number, longest: number): Stretch => ({
  text,
  from: 0,
  to: text.length,
  shortest,
  longest,
  inWords: false,
})
const words = (text: string, longest: number): Stretch => ({ ...letters(text, 1, longest), inWords: true })

function within(phrases: Phrases, where: string, stretch: Stretch): string[] {
  const observed: Observation[] = []
  phrases.within(where, stretch, observed)
  return observed.map(({ name }) => name)
}

test('every run of letters is a phrase, none across a number', () => {
  expect(within(everyPhrase(), 'before', letters('拟建3座桥', 2, 3))).toEqual([
    'before ~ 拟建',
    'before ~ 座桥',
  ])
})

test('in English a phrase is of whole words', () => {
  expect(within(everyPhrase(), 'behind', words(' will open, by', 2))).toEqual([
    'behind ~ will',
    'behind ~ will open',
    'behind ~ open',
    'behind ~ open, by',
    'behind ~ by',
  ])
})

test('no phrase holds what parts two things that are observed together', () => {
  expect(within(everyPhrase(), 'before', words('research & development', 2))).toEqual([
    'before ~ research',
    'before ~ development',
  ])
})

test('of a text only the phrases that have a weight are observed, each where it was learned', () => {
  const known = knownPhrases([
    'before ~ 计划',
    'before ~ 计划总',
    'behind ~ 建成',
    'own 计划',
    'told nowhere & before ~ 总投资',
    'before ~ will open',
  ])
  expect(within(known, 'before', letters('年度计划总投资', 2, 4))).toEqual([
    'before ~ 计划',
    'before ~ 计划总',
    'before ~ 总投资',
  ])
  expect(within(known, 'behind', letters('年度计划总投资', 2, 4))).toEqual([])
  expect(within(known, 'measure', letters('年度计划总投资', 2, 4))).toEqual([])
  expect(within(known, 'before', words('they will open', 2))).toEqual(['before ~ will open'])
  expect(within(known, 'before', words('they will opener', 2))).toEqual([])
})

test('the phrases that a stretch opens with are those that begin at its start', () => {
  const observed: Observation[] = []
  const known = knownPhrases(['from ~ 竣', 'from ~ 竣工', 'from ~ 工后'])
  known.opening('from', letters('竣工后移交', 1, 3), observed)
  expect(observed.map(({ name }) => name)).toEqual(['from ~ 竣', 'from ~ 竣工'])
})

test('and those that it closes with end where it ends, in English at whole words', () => {
  const closing = (stretch: Stretch): string[] => {
    const observed: Observation[] = []
    everyPhrase().closing('ends', stretch, observed)
    return observed.map(({ name }) => name)
  }
  expect(closing(letters('新材料公司', 2, 3))).toEqual(['ends ~ 公司', 'ends ~ 料公司'])
  expect(closing(words('the steel works', 2))).toEqual(['ends ~ works', 'ends ~ steel works'])
  expect(closing(letters('', 2, 3))).toEqual([])
})
