import { changesBetween, describeChange } from '../app/describe-settings.ts'
import type { Source } from '../domain/source.ts'
import { USUAL_SETTINGS } from '../domain/source-settings.ts'
import { healthOf } from '../sources/health.ts'

/** A source: what it is, what is settled about it, and how it is doing. */
export function describeSource(source: Source): string {
  const { id, kind, title, url, settings } = source
  const settled = changesBetween(USUAL_SETTINGS, settings).map(describeChange)
  return [`${String(id).padStart(3)}  ${kind}  ${title}  ${url}`, ...settled, stateOf(source)].join('\n     ')
}

/** How a source is doing, in a few words. */
export function stateOf(source: Source): string {
  const { failures, lastError, lastOkAt, failingSince, silentSince } = source
  switch (healthOf(source)) {
    case 'paused':
      return 'paused'
    case 'new':
      return 'not read yet'
    case 'failing':
      return `FAILING since ${minute(failingSince)}, ${failures} times: ${lastError}`
    case 'troubled':
      return `FAILED, tried again soon: ${lastError}`
    case 'silent':
      return `SILENT: read well, but nothing new since ${minute(silentSince)}`
    case 'well':
      return `read ${minute(lastOkAt)}`
  }
}

function minute(iso: string | null): string {
  return `${iso?.slice(0, 16).replace('T', ' ')} UTC`
}
