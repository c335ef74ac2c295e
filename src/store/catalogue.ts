import { toIso } from './instant.ts'
import type { StoreContext } from './schema.ts'
import type { CatalogueStore } from './source-store.ts'
import { textKey } from './text-key.ts'

/** What became of catalogue addresses, by the key of the address. */
export function createCatalogueStore({ db }: StoreContext): CatalogueStore {
  return {
    async checks(addresses) {
      const rows = await db.selectFrom('catalogueChecks').selectAll().execute()
      const known = new Map(rows.map((row) => [row.addressKey, row]))
      return new Map(
        addresses.flatMap((address) => {
          const row = known.get(textKey(address))
          return row ? [[address, { at: toIso(row.checkedAt), reason: row.reason }]] : []
        }),
      )
    },

    async record(address, { at, reason }) {
      const check = { checkedAt: at.getTime(), reason }
      await db
        .insertInto('catalogueChecks')
        .values({ addressKey: textKey(address), ...check })
        .onConflict((conflict) => conflict.column('addressKey').doUpdateSet(check))
        .execute()
    },
  }
}
