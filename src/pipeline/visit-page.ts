import type { Validators } from '../domain/source.ts'
import type { Http } from '../sources/http.ts'
import type { PipelineParts } from './parts.ts'

/** Pages are looked at again within a day; forgetting costs one full download. */
const KEPT_MS = 2 * 24 * 3_600_000

/** A visit of one page, which remembers what makes the next one conditional. */
export interface PageVisit {
  /** As ever, but for this one page. */
  readonly http: Pick<Http, 'get'>
  /** The server said that the page is as it was. */
  isUnchanged(): boolean
  /** To be called when what was read is stored: a validator must not hide what never was. */
  remember(): Promise<void>
}

/** Opens a visit of the page at `url`; with `again` it asks only for what has changed since the last. */
export async function visitPage(
  { http, memory }: Pick<PipelineParts, 'memory'> & { readonly http: Pick<Http, 'get'> },
  url: string,
  { again }: { readonly again: boolean },
): Promise<PageVisit> {
  const key = `page:${url}`
  const last = again ? ((await memory.get<Validators>(key)) ?? null) : null
  let seen: Validators | null = null
  let isUnchanged = false
  return {
    http: {
      async get(request) {
        if (request.url !== url) return http.get(request)
        const outcome = await http.get({ ...request, validators: last })
        if (outcome.kind === 'ok') seen = outcome.validators
        isUnchanged = outcome.kind === 'unchanged'
        return outcome
      },
    },
    isUnchanged: () => isUnchanged,
    async remember() {
      if (seen !== null) await memory.set(key, seen, KEPT_MS)
    },
  }
}
