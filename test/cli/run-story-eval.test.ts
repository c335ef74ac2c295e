import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runStoryEval, STORY_SETS } from '../../src/cli/run-story-eval.ts'
import { parseConfig } from '../../src/config.ts'
import { scoreStories } from '../../src/evaluate/score-stories.ts'
import { createLog } from '../../src/log.ts'
import { groupArticles } from '../../src/pipeline/group-articles.ts'

const article = (id: string, story: string) => ({
  ...{ id, story, source: '甲报', publishedAt: '2026-11-20T08:00:00+08:00' },
  ...{ lang: 'zh-Hans' as const, title: id, text: '' },
})
const GOLD = [article('a', '1'), article('b', '1'), article('c', '1'), article('d', '2')]

test('pairs are counted: what is right of the joined, and what is joined of the right', () => {
  expect(scoreStories(GOLD, [['a', 'b', 'd'], ['c']])).toMatchObject({
    ...{ articles: 4, pairs: 3, precision: 1 / 3, recall: 1 / 3 },
    misses: [
      expect.stringMatching(/^missed a/),
      expect.stringMatching(/^joined a .* d/),
      expect.stringMatching(/^missed b/),
      expect.stringMatching(/^joined b/),
    ],
  })
  expect(scoreStories(GOLD, [['a', 'b', 'c'], ['d']])).toMatchObject({ f1: 1, misses: [] })
  expect(scoreStories(GOLD, [['a'], ['b'], ['c'], ['d']]).f1).toBe(0)
})

test('each set is measured by itself, and all together', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stories-'))
  const files = ['one.jsonl', 'two.jsonl'].map((name) => join(folder, name))
  for (const file of files) await writeFile(file, GOLD.map((line) => JSON.stringify(line)).join('\n'))
  const printed: string[] = []
  const group = async (articles: readonly { id: string }[]) => [articles.map(({ id }) => id)]
  const print = (line: string) => void printed.push(line)
  await runStoryEval({ files: files.slice(0, 1), misses: true, json: false }, { group, print })
  expect(printed.join('\n')).toMatch(
    /^one\.jsonl +articles 4, pairs 3 {2}P 0\.500 R 1\.000 F1 0\.667\njoined a/,
  )
  printed.length = 0
  await runStoryEval({ files, misses: false, json: true }, { group, print })
  expect(printed.map((line) => JSON.parse(line).set)).toEqual(['one.jsonl', 'two.jsonl', 'all'])
  await rm(folder, { recursive: true })
})

test('the grouping finds the stories of the project’s own sets', async () => {
  const { logLevel } = parseConfig({ LOG_LEVEL: 'silent' }, tmpdir())
  const log = createLog({ level: logLevel, secrets: [], output: process.stderr })
  const printed: { set: string; f1: number }[] = []
  await runStoryEval(
    { files: STORY_SETS, misses: false, json: true },
    {
      group: (articles) => groupArticles(articles, { askModel: null, log }, new AbortController().signal),
      print: (line) => void printed.push(JSON.parse(line)),
    },
  )
  expect(printed.at(-1)).toMatchObject({ set: 'all' })
  expect(printed.at(-1)?.f1).toBeGreaterThanOrEqual(0.95)
})
