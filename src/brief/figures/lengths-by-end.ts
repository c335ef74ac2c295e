/** How long the words of a list are that end in a character, the longest first: most phrases end in none of them. */
export function lengthsByEnd(words: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>()
  for (const word of words) {
    const end = word.at(-1) as string
    lengths.set(end, (lengths.get(end) ?? new Set()).add(word.length))
  }
  return new Map([...lengths].map(([end, each]) => [end, [...each].sort((a, b) => b - a)]))
}
