import { setImmediate as nextTurn } from 'node:timers/promises'

/** Rows a statement: a row has up to 20 values, and SQLite takes 32,766 of them at a time. */
const CHUNK = 500

/** The same list in pieces that fit into one statement each. */
export function* inChunks<T>(list: readonly T[], size = CHUNK): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size)
}

/** The same, and others have their turn between the pieces: with SQLite a statement waits for nothing, and all wait for it. */
export async function* inTurns<T>(list: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  let isFirst = true
  for (const chunk of inChunks(list, size)) {
    if (!isFirst) await nextTurn()
    isFirst = false
    yield chunk
  }
}
