import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 collect garbage before the heap has grown to several times of what is in use, as it would by itself on a
 * machine with much memory: a sweep over thousands of sources leaves nothing but garbage. It saves a third of the
 * memory for a few percent of the time (bench/poll). For a process that lives for years, before its heap has grown.
 */
export function favourMemory(): void {
  setFlagsFromString('--optimize-for-size')
}
