import type { Source, SourceHealth } from '../domain/source.ts'

/** From this failure on in a row the pauses between two tries have grown to a day; the first was 21 hours before. */
const FAILING_AFTER = 8

/** How a source is doing, in one word. */
export function healthOf(source: Source): SourceHealth {
  if (source.state === 'paused') return 'paused'
  if (isFailing(source)) return 'failing'
  if (source.failures > 0) return 'troubled'
  if (source.lastOkAt === null) return 'new'
  return source.silentSince === null ? 'well' : 'silent'
}

/** Whether it has failed for so long that it will hardly mend by itself. */
export function isFailing({ failures }: Pick<Source, 'failures'>): boolean {
  return failures >= FAILING_AFTER
}
