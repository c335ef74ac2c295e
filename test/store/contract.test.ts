import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { type TestDatabase, testDatabaseKinds } from '../support/databases.ts'
import { articlesContract } from './contract/articles.ts'
import { briefsContract } from './contract/briefs.ts'
import { deliveriesContract } from './contract/deliveries.ts'
import { editionsContract } from './contract/editions.ts'
import { noticesContract } from './contract/notices.ts'
import { paceContract } from './contract/pace.ts'
import { revisionsContract } from './contract/revisions.ts'
import { T0 } from './contract/samples.ts'
import { searchContract } from './contract/search.ts'
import { severalSubscriptionsContract } from './contract/several-subscriptions.ts'
import { smallStoresContract } from './contract/small-stores.ts'
import { sourcesContract } from './contract/sources.ts'
import { subscriptionsContract } from './contract/subscriptions.ts'
import { watchesContract } from './contract/watches.ts'

const contracts = [
  sourcesContract,
  articlesContract,
  briefsContract,
  revisionsContract,
  searchContract,
  subscriptionsContract,
  severalSubscriptionsContract,
  deliveriesContract,
  editionsContract,
  paceContract,
  smallStoresContract,
  noticesContract,
  watchesContract,
]

for (const kind of await testDatabaseKinds()) {
  describe(`the store on ${kind.dialect}`, () => {
    let database: TestDatabase
    let store: Store

    beforeAll(async () => {
      database = await kind.create()
    })
    beforeEach(async () => {
      store = await openStore({ url: await database.empty(), now: () => T0 })
    })
    afterEach(() => store.close())
    afterAll(() => database.remove())

    for (const contract of contracts) contract(() => store)
  })
}
