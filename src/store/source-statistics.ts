import { sql } from 'kysely'
import type { SourceStatistics } from '../domain/source.ts'
import { toIsoOrNull } from './instant.ts'
import type { StoreContext } from './schema.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS

/** Jumps from the newest item to the newest of an earlier day, so that days of a thousand items cost no more than others. */
export async function newsDaysOf({ db }: StoreContext, id: number, limit: number): Promise<Date[]> {
  const { rows } = await sql<{ at: number }>`
    with recursive days(at, nth) as (
      select max(news_at), 1 from articles where source_id = ${id}
      union all
      select (select max(news_at) from articles
        where source_id = ${id} and news_at < days.at - days.at % ${sql.lit(DAY_MS)}), nth + 1
      from days where days.at is not null and nth < ${limit}
    ) select at from days where at is not null order by at desc`.execute(db)
  return rows.map(({ at }) => new Date(at))
}

/** How many articles a source has brought, and what became of them. */
export async function statisticsOf({ db }: StoreContext, id: number, now: Date): Promise<SourceStatistics> {
  const found = await db
    .selectFrom('articles')
    .select(({ fn, lit, case: when, and, eb }) => [
      fn.countAll<number>().as('articles'),
      fn.sum<number>(when().when('state', '=', 'briefed').then(lit(1)).else(lit(0)).end()).as('briefed'),
      fn
        .sum<number>(
          when()
            .when('foundAt', '>', now.getTime() - WEEK_MS)
            .then(lit(1))
            .else(lit(0))
            .end(),
        )
        .as('lastWeek'),
      fn
        .sum<number>(
          when()
            .when(
              and([eb('foundAt', '>', now.getTime() - WEEK_MS), eb('cuts', 'like', '%"body_unmatched"%')]),
            )
            .then(lit(1))
            .else(lit(0))
            .end(),
        )
        .as('bodyUnmatched'),
      fn.max('foundAt').as('lastNewAt'),
    ])
    .where('sourceId', '=', id)
    .executeTakeFirstOrThrow()
  return {
    articles: Number(found.articles),
    briefed: Number(found.briefed ?? 0),
    lastWeek: Number(found.lastWeek ?? 0),
    bodyUnmatched: Number(found.bodyUnmatched ?? 0),
    lastNewAt: toIsoOrNull(found.lastNewAt),
  }
}
