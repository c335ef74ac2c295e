import { foldWords } from '../script/fold-text.ts'
import { buildWordFinder } from '../script/word-finder.ts'
import { createGiveWay, inSlices } from './in-slices.ts'
import type { PipelineParts } from './parts.ts'

/**
 * What each of these subscriptions watches of what headlines and projects of these hours name; whoever watches nothing
 * of it is not in the map, so that most digests stay alike.
 */
export async function watchedToday(
  { watches, briefs }: Pick<PipelineParts['store'], 'watches' | 'briefs'>,
  subscriptionIds: readonly number[],
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<Map<number, string[]>> {
  const names = await watches.namesFor(subscriptionIds)
  const watched = new Map<number, string[]>()
  if (names.size === 0) return watched
  const giveWay = createGiveWay()
  const finder = await inSlices(buildWordFinder(foldedNames(names)), giveWay)
  const found = new Set<string>()
  for (const { brief } of await briefs.between(from, to)) {
    await giveWay()
    const projects = brief.projects.flatMap(({ name, aliases }) => [name, ...aliases])
    for (const word of finder.find(foldWords([brief.title, ...projects].join('\n'))).keys()) found.add(word)
  }
  for (const [id, all] of names) {
    const some = all.filter((name) => found.has(foldWords(name)))
    if (some.length > 0) watched.set(id, some)
  }
  return watched
}

function* foldedNames(names: ReadonlyMap<number, readonly string[]>): Generator<string> {
  const seen = new Set<string>()
  for (const name of [...names.values()].flat()) {
    if (seen.has(name)) continue
    seen.add(name)
    yield foldWords(name)
  }
}
