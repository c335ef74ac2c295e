/** Rows a statement: a row has up to 20 values, and SQLite takes 32,766 of them at a time. */
const CHUNK = 500

/** The same list in pieces that fit into one statement each. */
export function* inChunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += CHUNK) yield list.slice(start, start + CHUNK)
}
