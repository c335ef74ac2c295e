import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { storableParameter } from './storable-parameter.ts'

/** How long a statement waits for another process to finish writing. */
const PATIENCE_MS = 15_000
/** Statements kept compiled; the program has about a hundred, lists of varying length aside. */
const STATEMENTS_KEPT = 256

/**
 * Kysely on node:sqlite's interface. What Kysely's own SQLite driver does not do, and Kaigong needs:
 * transactions that write from their first statement on (a reader that turns writer fails when
 * another process wrote meanwhile), waiting for other processes without blocking this one, and
 * compiled statements kept.
 */
export class SqliteFileDialect implements Dialect {
  readonly #database: DatabaseSyncInstance
  readonly #describeFault: (error: unknown) => unknown

  /** `describeFault` turns what the database throws into what callers shall see. */
  constructor(database: DatabaseSyncInstance, describeFault: (error: unknown) => unknown) {
    this.#database = database
    this.#describeFault = describeFault
  }

  createDriver(): Driver {
    return new SqliteFileDriver(this.#database, this.#describeFault)
  }

  createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter()
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db)
  }
}

/** SQLite can undo changes of tables; with this, a migration that is killed half way leaves no trace. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class SqliteFileDriver implements Driver {
  readonly #database: DatabaseSyncInstance
  readonly #connection: SqliteConnection
  /** The one connection is lent in turn; a transaction keeps it to its end. */
  #turn: Promise<void> = Promise.resolve()
  #endTurn: () => void = () => {}

  constructor(database: DatabaseSyncInstance, describeFault: (error: unknown) => unknown) {
    this.#database = database
    this.#connection = new SqliteConnection(database, describeFault)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn
    let endTurn = () => {}
    this.#turn = new Promise((resolve) => {
      endTurn = resolve
    })
    await before
    this.#endTurn = endTurn
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#endTurn()
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  /** SQLite ends some failed transactions by itself (full disk); a second end would hide the first fault. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  /**
   * Lets a running transaction end. The library has no way to free a statement, and SQLite keeps a
   * connection half open while one is left; so what closing the last one should do is done here: the
   * log goes into the file. Where that fails, the next start does it.
   */
  async destroy(): Promise<void> {
    await this.acquireConnection()
    try {
      this.#database.exec('pragma wal_checkpoint(truncate)')
    } catch {
      // Nothing is lost: the log is part of the database.
    }
    this.#database.close()
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSyncInstance
  readonly #describeFault: (error: unknown) => unknown
  readonly #statements = new Map<string, Statement>()

  constructor(database: DatabaseSyncInstance, describeFault: (error: unknown) => unknown) {
    this.#database = database
    this.#describeFault = describeFault
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const values = parameters.map(storableParameter)
    for (let waited = 0; ; ) {
      try {
        return this.#run<R>(sql, values)
      } catch (error) {
        if (!isBusy(error) || waited > PATIENCE_MS) throw this.#describeFault(error)
        const pause = 1 + Math.random() * 19
        await sleep(pause)
        waited += pause
      }
    }
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for a generator, Kaigong streams nothing.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The SQLite store does not stream')
  }

  #run<R>(sql: string, values: unknown[]): QueryResult<R> {
    const { statement, reads } = this.#prepare(sql)
    if (reads) return { rows: statement.all(...values) }
    return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) }
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) this.#statements.delete(sql)
    const statement = known ?? this.#compile(sql)
    this.#statements.set(sql, statement)
    if (this.#statements.size > STATEMENTS_KEPT) {
      for (const oldest of this.#statements.keys()) {
        this.#statements.delete(oldest)
        break
      }
    }
    return statement
  }

  #compile(sql: string): Statement {
    const statement = this.#database.prepare(sql)
    return { statement, reads: statement.columns().length > 0 }
  }
}

interface Statement {
  readonly statement: StatementSyncInstance
  readonly reads: boolean
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /database (table )?is locked/.test(error.message)
}
