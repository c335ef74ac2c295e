import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { UserError } from '../errors.ts'
import { postgresFault } from './postgres-fault.ts'
import { storableParameter } from './storable-parameter.ts'

const INT8 = 20

export interface PostgresServer {
  readonly pool: PostgresPool
  /** The server and database in words, without name or password. */
  readonly place: string
}

/**
 * Connections to a PostgreSQL server, made when they are needed. Bigints arrive as numbers: chat
 * ids and instants stay below 2^53. Throws a `UserError` when `url` is not an address.
 */
export function openPostgres(url: string): PostgresServer {
  const place = describePlace(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'kaigong',
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  })
  // A server that restarts cuts idle connections; the next query makes a new one or tells.
  pool.on('error', () => {})
  // One that it cuts while it is lent tells its user by the query that fails; told as an event that
  // nobody hears, it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    place,
    pool: {
      connect: () => pool.connect().then((client) => careful(client, place), rethrow(place)),
      end: () => pool.end(),
    },
  }
}

function careful(client: pg.PoolClient, place: string): PostgresPoolClient {
  let lost = false
  const query = (text: string, values: readonly unknown[]): Promise<unknown> =>
    client.query(text, values.map(storableParameter)).catch((error: unknown) => {
      lost ||= endsConnection(error)
      return rethrow(place)(error)
    })
  // Kysely's type has a second form, for cursors, which nothing here uses.
  return { query: query as PostgresPoolClient['query'], release: () => client.release(lost) }
}

/**
 * Whether no other query can follow on the connection: the server said so before it hung up (FATAL),
 * or it was not the server that spoke. Given back, it would be lent to the next call.
 */
function endsConnection(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.severity === 'FATAL'
}

function rethrow(place: string): (error: unknown) => never {
  return (error) => {
    throw postgresFault(error, place)
  }
}

function parserOf(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')
}

function describePlace(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url)
    const host = hostname || searchParams.get('host') || 'the local socket'
    return `PostgreSQL at ${host}${port ? `:${port}` : ''}${pathname === '/' ? '' : pathname}`
  } catch {
    throw new UserError(
      'The address of the database is not one.',
      'Write it as postgres://user:password@host:5432/database, with %-codes for signs such as @ : / in the password.',
    )
  }
}
