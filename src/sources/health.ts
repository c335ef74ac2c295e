import type { Source, SourceHealth } from '../domain/source.ts'

/** From this failure on in a row the pauses between two tries have grown to a day. */
const FAILING_AFTER = 8

/** How a source is doing, in one word. */
export function healthOf({ state, failures, lastOkAt }: Source): SourceHealth {
  if (state === 'paused') return 'paused'
  if (failures >= FAILING_AFTER) return 'failing'
  if (failures > 0) return 'troubled'
  return lastOkAt === null ? 'new' : 'well'
}
