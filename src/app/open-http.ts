import { readFile } from 'node:fs/promises'
import type { Config } from '../config.ts'
import { createHttp, type Http, type HttpOptions } from '../sources/http.ts'
import { userAgent } from '../sources/user-agent.ts'
import { projectFile } from './project-file.ts'

/**
 * The way to the outside world by the settings, under the one name that Kaigong has there. Remembers what robots.txt
 * files say as long as it lives, unless it is given a place for that.
 */
export async function openHttp(config: Config, options: Partial<HttpOptions> = {}): Promise<Http> {
  return createHttp({
    allowPrivate: config.allowPrivateSources,
    userAgent: userAgent(await readVersion(), config.contact),
    robots: { memory: new Map(), now: () => new Date() },
    ...options,
  })
}

/** The version in package.json. */
export async function readVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(projectFile('package.json'), 'utf8')) as { version: string }
  return manifest.version
}
