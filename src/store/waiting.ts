import { sql } from 'kysely'

/**
 * The state of what is still to be sent. Written into the statement, not bound: only so does SQLite
 * use the indexes of what is waiting.
 */
export const WAITING = sql.lit('waiting' as const)
