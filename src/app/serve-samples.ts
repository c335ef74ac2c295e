import type { Source } from '../domain/source.ts'
import { type SampleSiteServer, startSampleSite } from '../sample/start-sample-site.ts'
import type { App } from './create-app.ts'
import { projectFile } from './project-file.ts'

/** The usual ports of the sample site, the first that is free: the same addresses at each start, so that nothing is read twice. */
const PORTS = [47613, 47614, 47615, 47616, 47617, 47618]

/** The sample site, served by this process as long as it is wanted. */
export interface Samples {
  /** Serves the sample and adds its sources; gives how many there are. */
  add(): Promise<number>
  /** Serves it again when its sources were added by an earlier run. */
  resume(): Promise<void>
  close(): Promise<void>
}

/** Prepares the sample site; nothing listens before it is asked for. */
export function createSamples(app: App): Samples {
  const { store, parts, config, localOrigins } = app
  let site: SampleSiteServer | null = null
  const serve = async () => {
    site ??= await listen({
      now: parts.now,
      timezone: config.defaults.timezone,
      folder: projectFile('examples'),
    })
    localOrigins.add(site.origin)
    return site
  }
  const add = async () => {
    const { sources, origin } = await serve()
    for (const { url, title } of sources) {
      await store.sources.add({ kind: url.endsWith('/') ? 'list' : 'feed', url, title }, parts.now())
    }
    await removeStrays(await store.sources.list(), origin)
    return sources.length
  }
  /** After a start on another port the sources of the usual one would only fail. */
  const removeStrays = async (sources: readonly Source[], origin: string) => {
    const strays = sources.filter(({ url }) => isSample(url) && new URL(url).origin !== origin)
    for (const { id } of strays) await store.sources.remove(id)
  }
  return {
    add,
    async resume() {
      const sources = await store.sources.list()
      if (sources.some(({ url }) => isSample(url))) await add()
    },
    async close() {
      await site?.close()
    },
  }
}

const SAMPLE = /^http:\/\/127\.0\.0\.1:\d+\/(?:jichuan|huaijiang|lujin|yanhu|coastal)\//

function isSample(url: string): boolean {
  return SAMPLE.test(url)
}

async function listen(options: {
  folder: string
  timezone: string
  now: () => Date
}): Promise<SampleSiteServer> {
  for (const port of PORTS) {
    try {
      return await startSampleSite({ ...options, port })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    }
  }
  return startSampleSite(options)
}
