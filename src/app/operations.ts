import type { Health, OperationServices, Stats } from '../bot/operation-services.ts'
import type { SourceHealth } from '../domain/source.ts'
import { healthOf } from '../sources/health.ts'
import type { Store } from '../store/store.ts'
import type { App } from './create-app.ts'

/** What administrators may ask about the program. */
export function createOperations(app: App): OperationServices {
  return {
    stats: () => countAll(app),
    health: () => examine(app),
    log: (query) => app.store.audit.list(query),
  }
}

async function countAll({ store }: App): Promise<Stats> {
  return {
    sources: await countSources(store),
    articles: await store.articles.counts(),
    projects: await store.projects.count(),
    subscriptions: await store.subscriptions.count(),
    deliveries: await store.deliveries.counts(),
    alerts: await store.alerts.counts(),
  }
}

async function countSources(store: Store): Promise<Record<SourceHealth, number>> {
  const count = { new: 0, well: 0, troubled: 0, failing: 0, silent: 0, paused: 0 }
  for (const source of await store.sources.list()) count[healthOf(source)] += 1
  return count
}

async function examine({ store, parts, version, vitals }: App): Promise<Health> {
  const { unread, unbriefed } = await store.articles.counts()
  const [digests, alerts] = [await store.deliveries.counts(), await store.alerts.counts()]
  const { failing, silent } = await countSources(store)
  const outage = await store.notices.lastOutage()
  return {
    version,
    dialect: store.dialect,
    startedAt: vitals.startedAt.toISOString(),
    now: parts.now().toISOString(),
    memoryBytes: process.memoryUsage.rss(),
    lastSweep: vitals.lastSweep,
    sources: { failing, silent },
    outageSince: outage?.until === null ? outage.since : null,
    waiting: { unread, unbriefed, messages: digests.waiting, alerts: alerts.waiting },
  }
}
