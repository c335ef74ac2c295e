/** Clocks are corrected by moments all the time; this much is somebody setting it. */
const SET_BACK_MS = 60_000

/** Tells when the wall clock was set back since the last look, for then what was "later" comes again. */
export function watchClock(
  now: () => Date,
  onSetBack: (now: Date, byMs: number) => Promise<void>,
): () => Promise<void> {
  let latest = 0
  return async () => {
    const at = now()
    const back = latest - at.getTime()
    if (back > SET_BACK_MS) await onSetBack(at, back)
    latest = back > SET_BACK_MS ? at.getTime() : Math.max(latest, at.getTime())
  }
}
