import type { StoreContext } from './schema.ts'
import { textKey } from './text-key.ts'

/** The article under an address that it has, had, or gives itself; null when there is none. */
export async function findByUrl({ db }: StoreContext, url: string): Promise<number | null> {
  const key = textKey(url)
  const found = await db
    .selectFrom('articles')
    .select(['id', 'duplicateOf'])
    .where((is) =>
      is.or([
        is('urlKey', '=', key),
        is('pageKey', '=', key),
        is('id', 'in', is.selectFrom('articleAddresses').select('articleId').where('urlKey', '=', key)),
      ]),
    )
    .orderBy('id')
    .executeTakeFirst()
  return found ? (found.duplicateOf ?? found.id) : null
}
