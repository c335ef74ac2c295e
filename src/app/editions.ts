import type { EditionServices } from '../bot/edition-services.ts'
import { editionOf } from '../digest/edition-of.ts'
import { makeCharts } from '../pipeline/make-charts.ts'
import { makeReports } from '../pipeline/make-reports.ts'
import { makeStories } from '../pipeline/make-stories.ts'
import { namedProjects } from '../pipeline/named-projects.ts'
import type { App } from './create-app.ts'

/** How long a /today is remembered as what a chat saw last. */
const SHOWN_MS = 7 * 24 * 60 * 60_000

interface Shown {
  readonly id: number
  readonly at: number
}

/** What digests told, for those who ask about them. */
export function createEditions({ store, parts }: App): EditionServices {
  const keyOf = (chatId: number, threadId: number | null) => `shown:${chatId}:${threadId ?? 0}`
  return {
    async keep(digest, chatId, threadId) {
      const now = parts.now()
      const id = await store.editions.keep(editionOf(digest), now)
      await store.editions.admit(id, chatId)
      const shown: Shown = { id, at: now.getTime() }
      await parts.memory.set(keyOf(chatId, threadId), shown, SHOWN_MS)
      return id
    },
    async last(chatId, threadId) {
      const shown = await parts.memory.get<Shown>(keyOf(chatId, threadId))
      const sent = await store.editions.lastOf({ chatId, threadId })
      const id = sent && sent.at.getTime() > (shown?.at ?? 0) ? sent.id : shown?.id
      return id === undefined ? null : store.editions.get(id)
    },
    get: async (id, chatId) => ((await store.editions.isOpenTo(id, chatId)) ? store.editions.get(id) : null),
    charts: (edition) => makeCharts(parts, edition),
    stories: (edition, range) => makeStories(parts, edition, range),
    reports: (edition, range) => makeReports(parts, edition, range),
    projects: (edition) => namedProjects(parts, edition),
  }
}
