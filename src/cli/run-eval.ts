import { readFile } from 'node:fs/promises'
import type { Article } from '../domain/article.ts'
import type { Brief } from '../domain/brief.ts'
import { describeError, UserError } from '../errors.ts'
import { type GoldArticle, parseGold } from '../evaluate/gold.ts'
import { renderReport } from '../evaluate/render-report.ts'
import { scoreBriefs } from '../evaluate/score-briefs.ts'

export interface EvalOptions {
  /** Path of the gold file; the project's own when left out. */
  readonly gold?: string
  /** Also print what was missed, invented or labelled wrongly, one line each. */
  readonly misses: boolean
  /** Print the report as one JSON object instead of the table. */
  readonly json: boolean
}

export interface EvalDeps {
  /** Plain text as a page gives it → an article. */
  readonly readText: (text: string) => Article
  /** The engine under test. */
  readonly writeBrief: (article: Article) => Brief | Promise<Brief>
  readonly print: (line: string) => void
}

export const DEFAULT_GOLD = 'test/gold/dev.jsonl'

/** Measures an engine on annotated articles and prints the report. Throws a UserError when the file cannot be read. */
export async function runEval(options: EvalOptions, deps: EvalDeps): Promise<void> {
  const path = options.gold ?? DEFAULT_GOLD
  const gold = await readGold(path)
  const briefs = new Map<string, Brief>()
  for (const { id, text } of gold) briefs.set(id, await deps.writeBrief(deps.readText(text)))
  const report = scoreBriefs(gold, briefs)
  const { misses, ...figures } = report
  if (options.json) deps.print(JSON.stringify(options.misses ? report : figures))
  else deps.print([renderReport(report), ...(options.misses ? misses : [])].join('\n'))
}

/** The annotated articles of a file. Throws a UserError when it cannot be read. */
export async function readGold<Line = GoldArticle>(path: string): Promise<Line[]> {
  const lines = await readLines(path)
  try {
    return parseGold<Line>(lines)
  } catch (cause) {
    throw new UserError(`${path}: ${describeError(cause)}`, 'A gold file holds one JSON object a line.', {
      cause,
    })
  }
}

async function readLines(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UserError(`Cannot read ${path}.`, 'Name a gold file: one annotated article a line.', { cause })
  }
}
