import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseGold } from '../../src/evaluate/gold.ts'
import { namesOf } from './names-of.ts'

/** Sentences that once misled the engine. They are in the fit, so this guards the finders and the fit, not the future. */
const sentences = parseGold(readFileSync('test/gold/names.jsonl', 'utf8')).map(
  ({ lang, text, projects }) => ({
    wanted: (projects ?? []).map(({ name }) => name),
    found: namesOf(text.slice(text.indexOf('\n') + 1), lang as 'zh-Hans' | 'zh-Hant' | 'en'),
  }),
)

test('nearly all names are found as annotated', () => {
  const wanted = sentences.flatMap((each) => each.wanted)
  const missed = sentences.flatMap((each) => each.wanted.filter((name) => !each.found.includes(name)))
  expect(missed.length).toBeLessThan(wanted.length * 0.04)
})

test('hardly anything else is taken for a name', () => {
  const found = sentences.flatMap((each) => each.found)
  const wrong = sentences.flatMap((each) => each.found.filter((name) => !each.wanted.includes(name)))
  expect(wrong.length).toBeLessThan(found.length * 0.06)
})
