/** The place of the first limit that a number does not pass. */
export function rankIn(limits: readonly number[], value: number): number {
  const at = limits.findIndex((limit) => value <= limit)
  return at < 0 ? limits.length : at
}
