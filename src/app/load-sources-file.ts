import { readFile } from 'node:fs/promises'
import { describeError, UserError } from '../errors.ts'
import { readAddressList } from '../sources/read-address-list.ts'
import { addSource } from './add-source.ts'
import type { App } from './create-app.ts'

/** Adds what SOURCES_FILE names, at the first start only: later the chat decides, and what was removed stays so. */
export async function loadSourcesFile(app: App): Promise<void> {
  const { config, store, log } = app
  if (config.sourcesFile === null || (await store.sources.list()).length > 0) return
  for (const address of readAddressList(await readText(config.sourcesFile))) {
    const outcome = await addSource(app, address, { kind: 'system' })
    if (outcome.kind === 'failed')
      log.warn({ address }, `A source of SOURCES_FILE was not added: ${outcome.message}`)
    else log.info({ address, title: outcome.source.title }, 'A source of SOURCES_FILE was added')
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UserError(
      `SOURCES_FILE ${path} cannot be read: ${describeError(cause)}.`,
      'Check the file, or leave the setting out.',
      { cause },
    )
  }
}
