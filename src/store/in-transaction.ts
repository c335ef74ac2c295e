import type { StoreContext } from './schema.ts'

const ATTEMPTS = 4

/** PostgreSQL's codes for "somebody else was quicker, begin anew": deadlock, serialization, a key just taken or gone. */
const TRY_AGAIN = new Set(['40P01', '40001', '23505', '23503'])

/**
 * Does `work` whole or not at all. It may be done several times: on PostgreSQL two processes that
 * write the same thing at once can be in each other's way, and the one that lost looks again.
 */
export async function inTransaction<T>(
  context: StoreContext,
  work: (inside: StoreContext) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.db.transaction().execute((tx) => work({ ...context, db: tx }))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (attempt >= ATTEMPTS || !TRY_AGAIN.has(code)) throw error
    }
  }
}
