import type { Language } from '../domain/brief.ts'

/** One article of a story set, as a line of its file holds it; test/gold/stories/FORMAT.md defines every field. */
export interface StoryArticle {
  readonly id: string
  /** Articles of one event have one name here, and no others have it. */
  readonly story: string
  readonly source: string
  /** ISO 8601 with offset. */
  readonly publishedAt: string
  readonly lang: Language
  readonly title: string
  readonly text: string
}

/** How well articles were put together, counted in pairs of articles. */
export interface StoryReport {
  readonly articles: number
  /** Pairs that tell of one event. */
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** One line for each pair that was missed or joined wrongly. */
  readonly misses: readonly string[]
}

/** Compares groups of ids, each id in one of them, with the stories of the annotated articles. */
export function scoreStories(
  gold: readonly StoryArticle[],
  groups: readonly (readonly string[])[],
): StoryReport {
  const groupOf = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)))
  const misses: string[] = []
  let [right, joined, pairs] = [0, 0, 0]
  for (const [index, one] of gold.entries()) {
    for (const other of gold.slice(index + 1)) {
      const isPair = one.story === other.story
      const isJoined = groupOf.get(one.id) !== undefined && groupOf.get(one.id) === groupOf.get(other.id)
      pairs += Number(isPair)
      joined += Number(isJoined)
      right += Number(isPair && isJoined)
      if (isPair !== isJoined)
        misses.push(`${isPair ? 'missed' : 'joined'} ${one.id} ${one.title} | ${other.id} ${other.title}`)
    }
  }
  const precision = joined === 0 ? 1 : right / joined
  const recall = pairs === 0 ? 1 : right / pairs
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { articles: gold.length, pairs, precision, recall, f1, misses }
}
