import type { CheckNowOutcome, SourceServices } from '../bot/source-services.ts'
import { ingestSource } from '../pipeline/ingest-source.ts'
import { healthOf } from '../sources/health.ts'
import { parseTags } from '../sources/tags-text.ts'
import { findRhythm, REMEMBERED_DAYS } from '../sources/watch/find-silence.ts'
import { changeSettings, tagsInUse, undoSettings } from './change-settings.ts'
import { changeState, removeSource, restoreSource } from './change-source.ts'
import type { App } from './create-app.ts'

/** Longer than this nobody waits for a check. */
const CHECK_MS = 60_000

/** What the bot may ask about sources and do with them. */
export function createSourceServices(app: App, addSamples: SourceServices['addSamples']): SourceServices {
  const { store, parts } = app
  return {
    list: () => store.sources.list(),
    async page(page, size) {
      const wanted = await store.sources.page(page * size, size)
      const last = Math.max(0, Math.ceil(wanted.total / size) - 1)
      // Buttons of a longer list lead beyond the end of this one.
      const { sources, total } = page > last ? await store.sources.page(last * size, size) : wanted
      const listed = sources.map((source) => ({ source, health: healthOf(source) }))
      return { sources: listed, page: Math.min(page, last), pages: last + 1, total }
    },
    async card(id) {
      const source = await store.sources.get(id)
      if (source === null) return null
      const statistics = await store.sources.statistics(id, parts.now())
      const position = await store.sources.positionOf(id)
      const everyDays = findRhythm(await store.sources.newsDays(id, REMEMBERED_DAYS))?.everyDays ?? null
      return { source, health: healthOf(source), statistics, position, everyDays }
    },
    checkNow: (id) => checkNow(app, id),
    setState: (id, state, actor) => changeState(app, id, { state, actor }),
    edit: (id, change, actor) => changeSettings(app, id, { change, actor }),
    undoEdit: (id, actor) => undoSettings(app, id, actor),
    tagsInUse: () => tagsInUse(app),
    readTags: parseTags,
    remove: (id, actor) => removeSource(app, id, actor),
    restore: (id, actor) => restoreSource(app, id, actor),
    addSamples,
  }
}

/** Reads a source at once, as a tick would; what it brings is briefed with the next one. */
async function checkNow({ store, parts }: App, id: number): Promise<CheckNowOutcome> {
  const now = parts.now()
  // Nobody else may settle it meanwhile, and a kill frees it soon.
  const source = await store.sources.claim(id, now, new Date(now.getTime() + 2 * CHECK_MS))
  if (source === null) return { kind: (await store.sources.get(id)) ? 'busy' : 'gone' }
  return ingestSource(parts, source, AbortSignal.timeout(CHECK_MS))
}
