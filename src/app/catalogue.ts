import { readFile } from 'node:fs/promises'
import type { CatalogueServices, ListedEntry, TryOutcome } from '../bot/catalogue-services.ts'
import type { ImportProgress } from '../bot/file-services.ts'
import type { Actor } from '../domain/access.ts'
import type { CatalogueEntry } from '../domain/catalogue.ts'
import type { Failure } from '../domain/source.ts'
import { readCatalogue } from '../sources/read-catalogue.ts'
import { addAll } from './add-all.ts'
import { addSource } from './add-source.ts'
import type { App } from './create-app.ts'

/** Who ticked and went away begins anew. */
const KEEP_TICKS_MS = 24 * 60 * 60_000

/** The bundled catalogue, ticked and tried from the chat. */
export function createCatalogue(app: App): CatalogueServices {
  const { memory } = app.parts
  const keyOf = (chatId: number) => `catalogue:${chatId}`
  const ticksOf = async (chatId: number) => new Set((await memory.get<number[]>(keyOf(chatId))) ?? [])
  const keep = (chatId: number, ticks: Iterable<number>) =>
    memory.set(keyOf(chatId), [...ticks], KEEP_TICKS_MS)
  return {
    async list(chatId) {
      const ticks = await ticksOf(chatId)
      return (await listCatalogue(app)).map((listed) => ({
        ...listed,
        ticked: ticks.has(listed.entry.number),
      }))
    },
    async tick(chatId, numbers, ticked) {
      const ticks = await ticksOf(chatId)
      for (const number of numbers) ticked ? ticks.add(number) : ticks.delete(number)
      await keep(chatId, ticks)
    },
    async tryTicked(chatId, actor, progress) {
      const ticks = await ticksOf(chatId)
      const entries = (await loadCatalogue(app)).filter(({ number }) => ticks.has(number))
      const outcome = await tryEntries(app, entries, { actor, ...progress })
      const tried = [...outcome.added, ...outcome.known, ...outcome.failed.map(({ entry }) => entry)]
      for (const { number } of tried) ticks.delete(number)
      await keep(chatId, ticks)
      return outcome
    },
  }
}

/** All entries with what became of them on this machine. */
export async function listCatalogue(app: App): Promise<Omit<ListedEntry, 'ticked'>[]> {
  const entries = await loadCatalogue(app)
  const checks = await app.store.catalogue.checks(entries.map(({ address }) => address))
  return entries.map((entry) => ({ entry, check: checks.get(entry.address) ?? null }))
}

/** Tries the entries and makes sources of those that work, under their names and tags of the catalogue. */
export async function tryEntries(
  app: App,
  entries: readonly CatalogueEntry[],
  { actor, ...progress }: { actor: Actor } & Partial<ImportProgress>,
): Promise<TryOutcome> {
  const outcome = await addAll(entries, (entry) => tryEntry(app, entry, actor), progress)
  const { added, known, failed, left } = outcome
  const stopped = left > 0 ? `, ${left} left when it was stopped` : ''
  const details = `catalogue: ${added.length} added, ${known.length} known, ${failed.length} failed${stopped}`
  await app.store.audit.add({ actor, action: 'sources.import', details }, app.parts.now())
  return outcome
}

async function tryEntry(
  app: App,
  { address, title, regions, industries }: CatalogueEntry,
  actor: Actor,
): Promise<{ kind: 'added' | 'known' } | Failure> {
  const { store, parts } = app
  const outcome = await addSource(app, address, actor)
  const reason = outcome.kind === 'failed' ? outcome.reason : null
  await store.catalogue.record(address, { at: parts.now(), reason })
  if (outcome.kind !== 'added') return outcome
  const { id, settings } = outcome.source
  await store.sources.change(id, { title, settings: { ...settings, tags: { regions, industries } } })
  return { kind: 'added' }
}

async function loadCatalogue({ catalogueFile }: App): Promise<CatalogueEntry[]> {
  return readCatalogue(await readFile(catalogueFile, 'utf8'))
}
