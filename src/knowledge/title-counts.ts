const COUNT = /(第?\d+(?:\.\d+)?)(次|条|届|批|轮|号线|号|季度|项|个|家|场)/g
const QUARTER = /([一二三四])季度/g

/** Numbers that a Simplified headline counts with, each with its word: 第58次, 12条, 四季度. */
export function titleCounts(title: string): string[] {
  return [
    ...[...title.matchAll(COUNT)].map(([, number = '', word = '']) => number + word),
    ...[...title.matchAll(QUARTER)].map(([text]) => text),
  ]
}
