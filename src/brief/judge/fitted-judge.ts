import { readFileSync } from 'node:fs'
import { createJudge, type JudgeTables } from './judge.ts'

/** The judge fitted to the annotated articles; its weights are written by `npm run fit`, never by hand. */
export const fittedJudge = createJudge(
  JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as JudgeTables,
)
