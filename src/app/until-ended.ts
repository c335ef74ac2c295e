export const ENDED = Symbol('ended')

/** What the work comes to, or ENDED as soon as the signal ends it, whatever the work itself waits for. */
export async function untilEnded<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | typeof ENDED> {
  const ended = new Promise<typeof ENDED>((resolve) => {
    if (signal.aborted) resolve(ENDED)
    signal.addEventListener('abort', () => resolve(ENDED), { once: true })
  })
  try {
    return await Promise.race([ended, work()])
  } catch (error) {
    if (signal.aborted) return ENDED
    throw error
  }
}
