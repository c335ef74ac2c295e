import type { Instant } from './schema.ts'

/** A stored instant as the domain writes it. */
export function toIso(instant: Instant): string {
  return new Date(instant).toISOString()
}

/** The same, where there may be none. */
export function toIsoOrNull(instant: Instant | null): string | null {
  return instant === null ? null : toIso(instant)
}
