// A worker thread that does to itself what hostile pages might do to the real one; what it does stands in the address.
import { parentPort } from 'node:worker_threads'
import { loadJob } from '../../dist/reader/load-job.js'

const DEEDS = {
  '/loop': () => {
    for (;;);
  },
  '/objects': () => {
    const held = []
    for (;;) held.push({ held: held.length, again: [held.length] })
  },
  '/one-list': () => {
    let held = [1]
    for (;;) held = held.concat(held)
  },
  '/numbers': () => {
    const held = []
    for (;;) held.push(1)
  },
  '/buffers': () => {
    const held = []
    for (;;) held.push(Buffer.alloc(10_000_000, 1))
  },
  '/deep': () => {
    const deeper = (n) => deeper(n + 1) + 1
    return deeper(0)
  },
  '/exit': () => process.exit(3),
  '/babble': () => parentPort.postMessage('what?'),
  '/odd': () => ({ kind: 'ok', article: { title: 1 } }),
  '/environment': () => Object.keys(process.env),
}

parentPort.on('message', async (job) => {
  try {
    const run = await loadJob(job)
    parentPort.postMessage({ kind: 'began' })
    const deed = DEEDS[new URL(job.page?.url ?? job.markup.url).pathname]
    parentPort.postMessage({ kind: 'answered', answer: await (deed ?? run)() })
  } catch (error) {
    parentPort.postMessage({ kind: 'fault', message: error.message })
  }
})
