/** Where a pattern, which has to be global, is found last in a text; -1 where it is not. */
export function lastAt(pattern: RegExp, text: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found.index
  return last
}
