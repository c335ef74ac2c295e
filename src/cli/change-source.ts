import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { changeState, removeSource, restoreSource } from '../app/change-source.ts'
import type { App } from '../app/create-app.ts'
import { exportSources } from '../app/export-sources.ts'
import { importSources } from '../app/import-sources.ts'
import type { Source } from '../domain/source.ts'
import { describeError, UserError } from '../errors.ts'
import { type Io, print } from './command.ts'
import { withApp } from './with-app.ts'

const ACTOR = { kind: 'cli' } as const

/** Removes, pauses or resumes the source of this number or address. */
export function change(name: string, io: Io, what: 'remove' | 'pause' | 'resume'): Promise<0> {
  return withApp<0>(io, async (app) => {
    const { id, title } = await findSource(app, name)
    if (what === 'remove') {
      await removeSource(app, id, ACTOR)
      const undo = `To undo, within a day: kaigong source restore ${id}`
      print(io.output, `${title} is no longer read; what it brought stays. ${undo}`)
    } else {
      await changeState(app, id, { state: what === 'pause' ? 'paused' : 'active', actor: ACTOR })
      print(io.output, what === 'pause' ? `${title} is paused.` : `${title} is read again.`)
    }
    return 0
  })
}

/** Takes back a removal of the last day. */
export function restore(name: string, io: Io): Promise<0> {
  return withApp<0>(io, async (app) => {
    const id = /^\d{1,15}$/.test(name) ? Number(name) : 0
    const outcome = await restoreSource(app, id, ACTOR)
    if (outcome.kind === 'too_late') {
      throw new UserError(
        `No source ${name} was removed in the last day.`,
        'Add it again with: kaigong source add <address>',
      )
    }
    print(io.output, `${outcome.source.title} is ${outcome.kind === 'present' ? 'there' : 'read again'}.`)
    return 0
  })
}

/** Adds what an OPML file or a list of addresses names; 1 when some of it could not be read. */
export async function importFile(path: string, io: Io): Promise<0 | 1> {
  const file = await readFile(resolve(io.folder, path)).catch((cause: unknown) => {
    throw new UserError(`${path} cannot be read: ${describeError(cause)}.`, 'Check the path.', { cause })
  })
  return withApp<0 | 1>(io, async (app) => {
    const outcome = await importSources(app, file, { actor: ACTOR })
    if (outcome.kind === 'unreadable')
      throw new UserError(`${path} is neither OPML nor a list of addresses, one a line.`, '')
    if (outcome.kind === 'empty') throw new UserError(`${path} names no address.`, '')
    if (outcome.kind === 'too_many')
      throw new UserError(
        `${path} names ${outcome.count} addresses.`,
        `Split it: ${outcome.limit} at a time.`,
      )
    const { added, known, failed } = outcome
    print(io.output, `${added} added, ${known} known already, ${failed.length} failed`)
    for (const { address, failure } of failed) print(io.errors, `${address}: ${failure.message}`)
    return failed.length > 0 ? 1 : 0
  })
}

/** Writes all sources as OPML. */
export function exportFile(io: Io): Promise<0> {
  return withApp<0>(io, async (app) => {
    const text = await exportSources(app, ACTOR)
    if (text === null) throw new UserError('There is no source yet.', 'Add one: kaigong source add <address>')
    print(io.output, text.trimEnd())
    return 0
  })
}

/** The source of a number or an address; a UserError when there is none. */
export async function findSource({ store }: App, name: string): Promise<Source> {
  const found = (await store.sources.list()).find(({ id, url }) => String(id) === name || url === name)
  if (found) return found
  throw new UserError(`There is no source ${name}.`, '"kaigong source list" shows their numbers.')
}
