import { addSource } from '../app/bot-services.ts'
import { openHttp } from '../app/open-http.ts'
import { readConfig } from '../config.ts'
import type { Failure, Source } from '../domain/source.ts'
import { UsageError, UserError } from '../errors.ts'
import { resolveSource } from '../pipeline/resolve-source.ts'
import { type Command, type Io, print, readArguments } from './command.ts'
import { withApp } from './with-app.ts'

/** What is read: add, list, remove, check. */
export const source: Command = {
  name: 'source',
  usage: 'add <address> | list [--json] | remove <number|address> | check <address> [--json]',
  summary: 'say what to read; check looks without storing anything',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const [verb, address, ...rest] = positionals
    if (rest.length > 0) throw new UsageError(`source ${verb} takes one address at a time`)
    if (verb === 'list' && address === undefined) return list(io, values.json ?? false)
    if (address === undefined || !(verb === 'add' || verb === 'remove' || verb === 'check')) {
      throw new UsageError('source needs add, list, remove or check')
    }
    if (verb === 'check') return check(address, io, values.json ?? false)
    return verb === 'add' ? add(address, io) : remove(address, io)
  },
}

async function check(address: string, io: Io, json: boolean): Promise<0> {
  const config = readConfig(io.folder)
  const http = await openHttp(config)
  try {
    const found = await resolveSource(address, {
      http,
      timezone: config.defaults.timezone,
      now: new Date(),
      signal: io.signal,
    })
    if (found.kind === 'failed') throw faultOf(address, found)
    const { kind, title, items } = found.reading
    const shown = items.map((item) => ({ title: item.title, url: item.url, publishedAt: item.publishedAt }))
    if (json) print(io.output, JSON.stringify({ kind, title, items: shown }))
    else {
      print(
        io.output,
        `${title || address}: a ${kind === 'feed' ? 'feed' : 'page that lists articles'}, ${shown.length} items`,
      )
      for (const item of shown.slice(0, 10))
        print(io.output, `  ${item.publishedAt?.slice(0, 16) ?? 'no date'.padEnd(16)}  ${item.title}`)
      print(io.output, `Add it with: kaigong source add ${found.url}`)
    }
    return 0
  } finally {
    await http.close()
  }
}

function add(address: string, io: Io): Promise<0> {
  return withApp<0>(io, async (app) => {
    const outcome = await addSource(app, address)
    if (outcome.kind === 'failed') throw faultOf(address, outcome)
    const { id, title, url } = outcome.source
    print(
      io.output,
      outcome.kind === 'known'
        ? `${id}  ${title} is a source already.`
        : `${id}  ${title} (${url}) is a source now; "kaigong start" reads it.`,
    )
    return 0
  })
}

function remove(name: string, io: Io): Promise<0> {
  return withApp<0>(io, async ({ store }) => {
    const found = (await store.sources.list()).find(({ id, url }) => String(id) === name || url === name)
    if (!found)
      throw new UserError(`There is no source ${name}.`, '"kaigong source list" shows their numbers.')
    await store.sources.remove(found.id)
    print(
      io.output,
      `${found.title} is no longer read; what it brought stays. To undo: kaigong source add ${found.url}`,
    )
    return 0
  })
}

function list(io: Io, json: boolean): Promise<0> {
  return withApp<0>(io, async ({ store }) => {
    const sources = await store.sources.list()
    if (json) print(io.output, JSON.stringify(sources))
    else if (sources.length === 0) print(io.output, 'No source yet. Add one: kaigong source add <address>')
    else for (const one of sources) print(io.output, describe(one))
    return 0
  })
}

function describe({ id, kind, title, url, lastOkAt, lastError }: Source): string {
  const state =
    lastError ?? (lastOkAt ? `read ${lastOkAt.slice(0, 16).replace('T', ' ')} UTC` : 'not read yet')
  return `${String(id).padStart(3)}  ${kind}  ${title}  ${url}\n     ${lastError ? 'FAILING: ' : ''}${state}`
}

/** A failure's message says already what to do. */
function faultOf(address: string, { message }: Failure): UserError {
  return new UserError(`${address}: ${message}`, '')
}
