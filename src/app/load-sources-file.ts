import { readFile } from 'node:fs/promises'
import { describeError, UserError } from '../errors.ts'
import type { App } from './create-app.ts'
import { importSources } from './import-sources.ts'

/** Adds what SOURCES_FILE names, at the first start only: later the chat decides, and what was removed stays so. */
export async function loadSourcesFile(app: App): Promise<void> {
  const { config, store, log } = app
  if (config.sourcesFile === null || (await store.sources.list()).length > 0) return
  const outcome = await importSources(app, await readBytes(config.sourcesFile), { actor: { kind: 'system' } })
  switch (outcome.kind) {
    case 'unreadable':
      return log.warn({}, 'SOURCES_FILE is neither OPML nor a list of addresses, one a line')
    case 'empty':
      return log.warn({}, 'SOURCES_FILE names no address')
    case 'too_many':
      return log.warn({ ...outcome }, 'SOURCES_FILE names too many addresses: split it')
    case 'done':
      for (const { address, failure } of outcome.failed)
        log.warn({ address }, `A source of SOURCES_FILE was not added: ${failure.message}`)
      log.info({ added: outcome.added }, 'The sources of SOURCES_FILE were added')
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new UserError(
      `SOURCES_FILE ${path} cannot be read: ${describeError(cause)}.`,
      'Check the file, or leave the setting out.',
      { cause },
    )
  }
}
