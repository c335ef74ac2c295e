import { parentPort } from 'node:worker_threads'
import { describeError } from '../errors.ts'
import type { Job, WorkerMessage } from './job.ts'
import { loadJob } from './load-job.ts'

// A promise that a parser left behind must not end the thread under the next page.
process.on('unhandledRejection', () => {})

/** The worker thread: takes one job at a time and tells how it ended. What a reader throws is told, and the next job is taken. */
parentPort?.on('message', async (job: Job) => {
  const tell = (message: WorkerMessage) => parentPort?.postMessage(message)
  try {
    const run = await loadJob(job)
    tell({ kind: 'began' })
    tell({ kind: 'answered', answer: await run() })
  } catch (error) {
    tell({ kind: 'fault', message: describeError(error) })
  }
})
