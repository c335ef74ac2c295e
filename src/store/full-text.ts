import { type RawBuilder, sql } from 'kysely'
import type { SearchStore } from './brief-store.ts'
import type { StoreContext } from './schema.ts'

/** A token is a word; longer ones are no words, and PostgreSQL ends at 2,046 bytes. */
const TOKEN_LENGTH = 100
/** PostgreSQL counts positions to 16,383 and an entry ends at 1 MB; of a longer article the beginning is found. */
const TOKENS_KEPT = 16_000
const BYTES_KEPT = 900_000

/**
 * The words of the articles. The only place where the databases differ: SQLite searches an FTS5
 * index without content, PostgreSQL a tsvector that is written token by token, so that neither
 * cuts the ready-made tokens any further and both find the same.
 */
export function createSearchStore({ db, dialect }: StoreContext): SearchStore {
  return {
    async find(phrases, limit) {
      const wanted = phrases.map(splitTokens).filter((tokens) => tokens.length > 0)
      if (wanted.length === 0) return { articleIds: [], total: 0 }
      const { best, count } = dialect === 'sqlite' ? askFts5(wanted, limit) : askTsvector(wanted, limit)
      const { rows } = await best.execute(db)
      const [counted] = (await count.execute(db)).rows
      return { articleIds: rows.map(({ id }) => id), total: counted?.total ?? 0 }
    },
  }
}

/** Puts an article's tokens into the index, in place of those it had. */
export async function indexTokens(
  { db, dialect }: StoreContext,
  articleId: number,
  text: string,
): Promise<void> {
  const tokens = beginning(splitTokens(text))
  if (dialect === 'sqlite') {
    await sql`delete from article_search where rowid = ${articleId}`.execute(db)
    await sql`insert into article_search (rowid, tokens) values (${articleId}, ${tokens.join(' ')})`.execute(
      db,
    )
    return
  }
  const vector = tokens.map((token, index) => `${quoteLexeme(token)}:${index + 1}`).join(' ')
  await sql`insert into article_search (article_id, tokens) values (${articleId}, ${vector}::tsvector)
    on conflict (article_id) do update set tokens = excluded.tokens`.execute(db)
}

interface Question {
  readonly best: RawBuilder<{ id: number }>
  readonly count: RawBuilder<{ total: number }>
}

function askFts5(phrases: readonly string[][], limit: number): Question {
  const words = phrases.map((tokens) => `"${tokens.join(' ').replaceAll('"', '""')}"`).join(' AND ')
  return {
    best: sql`select rowid as id from article_search where tokens match ${words}
      order by rank, rowid desc limit ${limit}`,
    count: sql`select count(*) as total from article_search where tokens match ${words}`,
  }
}

function askTsvector(phrases: readonly string[][], limit: number): Question {
  const words = phrases.map((tokens) => `(${tokens.map(quoteLexeme).join(' <-> ')})`).join(' & ')
  return {
    best: sql`select article_id as id from article_search where tokens @@ ${words}::tsquery
      order by ts_rank(tokens, ${words}::tsquery, 1) desc, article_id desc limit ${limit}`,
    count: sql`select count(*) as total from article_search where tokens @@ ${words}::tsquery`,
  }
}

/** Tokens are cut at anything invisible, which either database might take for an end. */
function splitTokens(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\p{Z}\p{C}]+/u)
    .filter((token) => token !== '')
    .map((token) => (token.length > TOKEN_LENGTH ? token.slice(0, TOKEN_LENGTH) : token))
}

function beginning(tokens: readonly string[]): readonly string[] {
  let bytes = 0
  const end = tokens.findIndex((token, index) => {
    bytes += Buffer.byteLength(token) + 1
    return index >= TOKENS_KEPT || bytes > BYTES_KEPT
  })
  return end === -1 ? tokens : tokens.slice(0, end)
}

/** A lexeme as tsvector and tsquery read it. */
function quoteLexeme(token: string): string {
  return `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
