import { addSource } from '../app/add-source.ts'
import { openHttp } from '../app/open-http.ts'
import { readConfig } from '../config.ts'
import type { Failure } from '../domain/source.ts'
import { type SourceSettings, USUAL_SETTINGS } from '../domain/source-settings.ts'
import { UsageError, UserError } from '../errors.ts'
import { resolveSource } from '../pipeline/resolve-source.ts'
import { createReader } from '../reader/create-reader.ts'
import { asJson, renderCandidates } from './candidates.ts'
import { catalogue } from './catalogue.ts'
import { change, exportFile, importFile, restore } from './change-source.ts'
import { type Command, type Io, print, readArguments } from './command.ts'
import { describeSource } from './describe-source.ts'
import { robots, selectors, tags, undo, zone } from './source-settings.ts'
import { withApp } from './with-app.ts'

/** What is read, one by one or as a file. */
export const source: Command = {
  name: 'source',
  usage:
    'add <address> [--ignore-robots] | list [--json] | remove|pause|resume|restore|undo <number|address> | tags <number> [words] | zone <number> [city|zone] | robots <number> [obey|ignore] | selectors <number|address> [link=… title=… date=… body=…] [--try] | check <address> [--json] | import <file> | export | catalogue [<number> …] [--json]',
  summary:
    'say what to read and how; check and selectors --try look without storing anything, - as words clears them',
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      try: { type: 'boolean' },
      'ignore-robots': { type: 'boolean' },
    })
    const { json = false, try: isTrial = false } = values
    const [verb = '', name, ...words] = positionals
    if (verb === 'catalogue') return catalogue(positionals.slice(1), io, json)
    if (name === undefined && verb === 'list') return list(io, json)
    if (name === undefined && verb === 'export') return exportFile(io)
    const work = VERBS.get(verb)
    if (name === undefined || work === undefined)
      throw new UsageError(`source needs list, export, or one of ${[...VERBS.keys()].join(', ')} with a name`)
    if (words.length > 0 && !TAKE_WORDS.has(work))
      throw new UsageError(`source ${verb} takes one address at a time`)
    const robots = values['ignore-robots'] ? 'ignore' : 'obey'
    return work(name, io, { words, json, isTrial, robots })
  },
}

interface Given extends Pick<SourceSettings, 'robots'> {
  /** What follows the name. */
  readonly words: readonly string[]
  readonly json: boolean
  readonly isTrial: boolean
}

type Verb = (name: string, io: Io, given: Given) => Promise<0 | 1>

const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['add', add],
  ['check', check],
  ['remove', (name, io) => change(name, io, 'remove')],
  ['pause', (name, io) => change(name, io, 'pause')],
  ['resume', (name, io) => change(name, io, 'resume')],
  ['restore', restore],
  ['undo', undo],
  ['tags', tags],
  ['zone', zone],
  ['robots', robots],
  ['selectors', selectors],
  ['import', importFile],
])

const TAKE_WORDS: ReadonlySet<Verb> = new Set<Verb>([tags, zone, robots, selectors])

async function check(address: string, io: Io, { json }: Given): Promise<0> {
  const config = readConfig(io.folder)
  const http = await openHttp(config)
  const reader = createReader({ onFault: (_url, fault) => print(io.errors, `kaigong: ${fault}`) })
  try {
    const found = await resolveSource(address, {
      http,
      reader,
      timezone: config.defaults.timezone,
      now: new Date(),
      signal: io.signal,
    })
    if (found.kind === 'failed') throw faultOf(address, found)
    if (json) print(io.output, JSON.stringify(asJson(found)))
    else for (const line of renderCandidates(found)) print(io.output, line)
    return 0
  } finally {
    await http.close()
    await reader.close()
  }
}

function add(address: string, io: Io, { robots }: Given): Promise<0> {
  return withApp<0>(io, async (app) => {
    const outcome = await addSource(app, address, { kind: 'cli' }, { ...USUAL_SETTINGS, robots })
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

function list(io: Io, json: boolean): Promise<0> {
  return withApp<0>(io, async ({ store }) => {
    const sources = await store.sources.list()
    if (json) print(io.output, JSON.stringify(sources))
    else if (sources.length === 0) print(io.output, 'No source yet. Add one: kaigong source add <address>')
    else for (const one of sources) print(io.output, describeSource(one))
    return 0
  })
}

/** A failure's message says already what to do. */
function faultOf(address: string, { message }: Failure): UserError {
  return new UserError(`${address}: ${message}`, '')
}
