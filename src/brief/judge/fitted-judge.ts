import { createJudge, type Judge } from './judge.ts'
import { readTables } from './read-tables.ts'

let fitted: Judge | null = null

/**
 * The judge fitted to the annotated articles; its weights are written by `npm run fit`, never by hand. They are read when
 * it is first asked for: what fits them anew must start without them, and a fault is told like any other.
 */
export function fittedJudge(): Judge {
  fitted ??= createJudge(readTables(new URL('./weights.json', import.meta.url)))
  return fitted
}
