import type { ImportProgress } from '../bot/file-services.ts'
import type { Failure } from '../domain/source.ts'

/** Sites that are found out about at the same time. */
const AT_ONCE = 8

export interface AddedAll<T> {
  readonly added: readonly T[]
  readonly known: readonly T[]
  readonly failed: readonly { readonly entry: T; readonly failure: Failure }[]
  /** Not tried, because it was stopped. */
  readonly left: number
}

/** Adds each entry, some at a time; what fails stops nothing. */
export async function addAll<T>(
  entries: readonly T[],
  add: (entry: T) => Promise<{ kind: 'added' | 'known' } | Failure>,
  { onProgress, stop }: Partial<ImportProgress>,
): Promise<AddedAll<T>> {
  const done = { added: [] as T[], known: [] as T[], failed: [] as { entry: T; failure: Failure }[] }
  let tried = 0
  let told = 0
  const waiting = entries.values()
  const work = async () => {
    for (const entry of waiting) {
      tried += 1
      const outcome = await add(entry)
      if (outcome.kind === 'failed') done.failed.push({ entry, failure: outcome })
      else done[outcome.kind].push(entry)
      told += 1
      onProgress?.(told, entries.length)
      if (stop?.aborted) return
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { ...done, left: entries.length - tried }
}
