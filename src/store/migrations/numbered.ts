import type { CreateTableBuilder, Kysely } from 'kysely'

export type Dialect = 'sqlite' | 'postgres'

/** A table whose rows are numbered; a number is never given twice, also after its row is deleted. */
export function numbered(
  db: Kysely<unknown>,
  table: string,
  dialect: Dialect,
): CreateTableBuilder<string, 'id'> {
  const create = db.schema.createTable(table)
  return dialect === 'sqlite'
    ? create.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    : create.addColumn('id', 'bigint', (column) => column.primaryKey().generatedByDefaultAsIdentity())
}
