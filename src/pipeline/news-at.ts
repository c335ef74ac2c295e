/** Older news than this, though found only now, belong to the day they were published. */
const STALE_MS = 72 * 3_600_000

/**
 * When an article is news to us: the moment it was found, so that none falls between two briefings,
 * but the day it was published when it came with a source's first reading or was old when found.
 * Never later than `foundAt`, whatever the page claims.
 */
export function newsAt(input: { publishedAt: string | null; foundAt: Date; backlog: boolean }): Date {
  const { foundAt, backlog } = input
  if (input.publishedAt === null) return foundAt
  const publishedAt = new Date(input.publishedAt)
  const age = foundAt.getTime() - publishedAt.getTime()
  return age > 0 && (backlog || age > STALE_MS) ? publishedAt : foundAt
}
