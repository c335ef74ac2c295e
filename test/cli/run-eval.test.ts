import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { DEFAULT_GOLD, runEval } from '../../src/cli/run-eval.ts'
import { articleOf } from '../brief/article-of.ts'

let folder: string
let printed: string[]
const deps = {
  readText: (text: string) => articleOf(text),
  writeBrief: writeRulesBrief,
  print: (line: string) => {
    printed.push(line)
  },
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'))
  printed = []
})
afterEach(() => rm(folder, { recursive: true }))

async function goldFile(): Promise<string> {
  const path = join(folder, 'gold.jsonl')
  const text = '题目\n区长石若海要求，各部门要在6月底前开工。'
  const directive = {
    evidence: '区长石若海要求，各部门要在6月底前开工。',
    issuer: ['石若海'],
    deadline: '2024-06',
  }
  const gold = {
    id: 'a',
    lang: 'zh-Hans',
    text,
    figures: [],
    directives: [directive],
    projects: [{ name: '不在文中' }],
  }
  await writeFile(path, JSON.stringify(gold))
  return path
}

test('prints the report of the engine, and the misses on request', async () => {
  const gold = await goldFile()
  await runEval({ gold, misses: false, json: false }, deps)
  expect(printed.join('\n')).toMatch(/directives {2}P 1\.000 R 1\.000/)
  expect(printed.join('\n')).not.toContain('missed project')
  await runEval({ gold, misses: true, json: false }, deps)
  expect(printed.at(-1)).toContain('a missed project 不在文中')
})

test('prints one JSON object on request', async () => {
  await runEval({ gold: await goldFile(), misses: false, json: true }, deps)
  expect(JSON.parse(printed.join(''))).toMatchObject({ articles: 1, projectRecall: 0 })
})

test('a file that is not there or no gold file is the user’s to mend', async () => {
  await expect(runEval({ gold: join(folder, 'none'), misses: false, json: false }, deps)).rejects.toThrow(
    /Cannot read/,
  )
  const broken = join(folder, 'broken')
  await writeFile(broken, 'not json')
  await expect(runEval({ gold: broken, misses: false, json: false }, deps)).rejects.toThrow(/line 1/)
})

test('the project’s own gold file is measured when none is named', async () => {
  await runEval({ misses: false, json: true }, deps)
  const report = JSON.parse(printed.join(''))
  expect(DEFAULT_GOLD).toBe('test/gold/dev.jsonl')
  expect(report.fabricated).toBe(0)
  expect(report.withoutBrief).toBe(0)
  expect(report.directives.f1).toBeGreaterThan(0.9)
})
