import { availableParallelism } from 'node:os'
import { createPool, type PoolOptions } from './create-pool.ts'
import { joinReader, type ReaderParts } from './join-reader.ts'
import type { Reader } from './reader.ts'
import { workerFile } from './worker-file.ts'

/**
 * A hundred times what an ordinary page takes. The growth of the process is to be noticed long before the heap limit is
 * reached: when one great list breaks that limit, V8 ends the whole process and not the thread.
 */
const LIMITS = { deadlineMs: 5000, startMs: 30_000, growthMb: 250, heapMb: 768, idleMs: 60_000 }

/**
 * A reader whose work is done in threads of its own, so that no page can stop or fill up the process. Nothing is
 * started before it is needed. Throws when the program was not built.
 */
export function createReader(
  options: Pick<ReaderParts, 'onFault'> & { readonly pool?: Partial<PoolOptions> },
): Reader {
  const file = options.pool?.file ?? workerFile()
  const pool = createPool({ ...LIMITS, size: threadsFor(availableParallelism()), ...options.pool, file })
  return joinReader({ ...pool, onFault: options.onFault })
}

/** One processor stays free for the bot itself. */
function threadsFor(processors: number): number {
  return Math.max(1, Math.min(2, processors - 1))
}
