import { describeError } from '../errors.ts'
import type { JobOutcome } from './job.ts'
import { joinReader } from './join-reader.ts'
import { loadJob } from './load-job.ts'
import type { Reader } from './reader.ts'

/** A reader in this very thread, without limits: for tests and measurements, never for the bot. */
export function createInlineReader(): Reader {
  return joinReader({
    async run(job, { signal }): Promise<JobOutcome> {
      signal?.throwIfAborted()
      try {
        const work = await loadJob(job)
        return { kind: 'answered', answer: await work() }
      } catch (error) {
        return { kind: 'fault', message: describeError(error) }
      }
    },
    close: async () => {},
    onFault: () => {},
  })
}
