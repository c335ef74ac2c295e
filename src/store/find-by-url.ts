import type { StoreContext } from './schema.ts'
import { textKey } from './text-key.ts'

/** The article under an address that it has, had, or gives itself; null when there is none. */
export async function findByUrl({ db }: StoreContext, url: string): Promise<number | null> {
  const key = textKey(url)
  const articles = db.selectFrom('articles').select(['id', 'duplicateOf'])
  const former = db.selectFrom('articleAddresses').select('articleId').where('urlKey', '=', key)
  const found =
    (await articles.where('urlKey', '=', key).executeTakeFirst()) ??
    (await articles.where('pageKey', '=', key).executeTakeFirst()) ??
    (await articles.where('id', 'in', former).executeTakeFirst())
  return found ? (found.duplicateOf ?? found.id) : null
}
