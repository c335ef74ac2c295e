import { Worker } from 'node:worker_threads'
import { isPdf } from '../article/pdf/is-pdf.ts'
import { describeError } from '../errors.ts'
import { type Job, type JobOutcome, parseWorkerMessage } from './job.ts'

/** What a thread may use. */
export interface ThreadLimits {
  /** For one job, from when it begins; its waiting and the loading of code do not count. A PDF has three times as long. */
  readonly deadlineMs: number
  /** For the start of the thread and the loading of what a job needs. */
  readonly startMs: number
  /** Megabytes of JavaScript objects. */
  readonly heapMb: number
}

/** A worker thread, which does one job at a time. */
export interface Thread {
  /** Does a job; never rejects. Once a job was killed the thread is of no more use. */
  run(job: Job): Promise<JobOutcome>
  /** Ends the thread, and with it the job that it does. */
  kill(outcome: JobOutcome): void
  isAlive(): boolean
  /** Resolves when the thread has ended and its memory is free. */
  readonly ended: Promise<void>
}

/** The first PDF of a thread takes some seconds on a busy machine: its library is large, and not warm yet. */
const PDF_PATIENCE = 3

/** Starts a worker thread that knows neither settings nor secrets. An idle one does not hold the process. */
export function startThread(file: URL, limits: ThreadLimits): Thread {
  const worker = new Worker(file, {
    env: {},
    argv: [],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 32 },
  })
  let alive = true
  let settle: ((outcome: JobOutcome) => void) | null = null
  let timer: NodeJS.Timeout | undefined
  let patience = 1

  const finish = (outcome: JobOutcome) => {
    clearTimeout(timer)
    settle?.(outcome)
    settle = null
    worker.unref()
  }
  const kill = (outcome: JobOutcome) => {
    alive = false
    finish(outcome)
    void worker.terminate()
  }
  const killAfter = (milliseconds: number, outcome: JobOutcome) => {
    clearTimeout(timer)
    const job = settle
    // An answer may have come while the main thread was busy itself: it is heard before the thread is judged.
    const judge = () => settle === job && settle !== null && kill(outcome)
    timer = setTimeout(() => setImmediate(judge), milliseconds)
  }

  worker.on('message', (value: unknown) => {
    const message = parseWorkerMessage(value)
    if (message === null) kill({ kind: 'fault', message: 'the worker thread said what nobody understands' })
    else if (message.kind === 'began')
      killAfter(limits.deadlineMs * patience, { kind: 'killed', limit: 'time' })
    else finish(message)
  })
  worker.on('messageerror', (error) => kill({ kind: 'fault', message: describeError(error) }))
  worker.on('error', (error) => kill(isOutOfMemory(error) ? OUT_OF_MEMORY : toFault(error)))
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', (code) => {
      alive = false
      finish({ kind: 'fault', message: `the worker thread ended by itself with ${code}` })
      resolve()
    })
  })

  return {
    run(job) {
      return new Promise((resolve) => {
        settle = resolve
        patience = job.kind === 'article' && isPdf(job.page.body) ? PDF_PATIENCE : 1
        worker.ref()
        killAfter(limits.startMs, { kind: 'fault', message: 'the worker thread did not start' })
        post(worker, job)
      })
    },
    kill,
    isAlive: () => alive,
    ended,
  }
}

/** The body is copied and the copy handed over: the sender's may lie in a pool, with bytes of strangers beside it. */
function post(worker: Worker, job: Job): void {
  if (job.kind === 'carried') {
    worker.postMessage(job)
    return
  }
  const { url, contentType } = job.page
  const body = new Uint8Array(job.page.body)
  worker.postMessage({ ...job, page: { url, contentType, body } }, [body.buffer])
}

const OUT_OF_MEMORY: JobOutcome = { kind: 'killed', limit: 'memory' }

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function toFault(error: unknown): JobOutcome {
  return { kind: 'fault', message: describeError(error) }
}
