#!/usr/bin/env node
// Scores briefs against annotated articles (FORMAT.md), after `npm run build`:
//
//   node test/gold/score.mjs GOLD.jsonl BRIEFS.jsonl [--json] [--misses]
//
// BRIEFS.jsonl: one brief a line, as `kaigong brief --json` prints several, with the article's "id".
// `kaigong eval` does the same without the file between.
import { readFileSync } from 'node:fs'
import { parseGold } from '../../dist/evaluate/gold.js'
import { renderReport } from '../../dist/evaluate/render-report.js'
import { scoreBriefs } from '../../dist/evaluate/score-briefs.js'

const [goldPath, briefsPath] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!goldPath || !briefsPath) {
  console.error('usage: score.mjs GOLD.jsonl BRIEFS.jsonl [--json] [--misses]')
  process.exit(2)
}
const gold = parseGold(readFileSync(goldPath, 'utf8'))
const briefs = parseGold(readFileSync(briefsPath, 'utf8')).map((brief) => [brief.id, brief])
const { misses, ...report } = scoreBriefs(gold, new Map(briefs))
console.log(process.argv.includes('--json') ? JSON.stringify(report) : renderReport(report))
if (process.argv.includes('--misses')) console.log(misses.join('\n'))
