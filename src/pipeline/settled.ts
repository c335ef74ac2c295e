import type { Selectors, SourceSettings } from '../domain/source-settings.ts'
import type { Http } from '../sources/http.ts'
import type { PipelineParts } from './parts.ts'

/** How the pages of one source are asked for and read. */
export interface SettledParts {
  readonly http: Pick<Http, 'get'>
  /** IANA zone of its dates that name none. */
  readonly timezone: string
  readonly selectors: Selectors
}

/** What an administrator has settled about a source, applied to the ways to its pages; no other source's requests change. */
export function settled(
  { http, timezone }: Pick<PipelineParts, 'timezone'> & { readonly http: Pick<Http, 'get'> },
  settings: SourceSettings,
): SettledParts {
  const { robots, selectors } = settings
  return {
    http: robots === 'obey' ? http : { get: (request) => http.get({ ...request, robots }) },
    timezone: settings.timezone ?? timezone,
    selectors,
  }
}
