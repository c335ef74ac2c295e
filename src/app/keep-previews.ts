import type { Preview } from '../domain/preview.ts'
import { USUAL_SETTINGS } from '../domain/source-settings.ts'
import type { Memory } from '../pipeline/parts.ts'

const KEEP_MS = 60 * 60_000
/** Previews of this process that are held while the cache cannot be used. */
const HELD = 50

export interface PreviewShelf {
  /** Null when it has expired, was never there, or belongs to another chat. */
  get(token: string, chatId: number): Promise<Preview | null>
  /** Keeps it for an hour from now. */
  keep(preview: Preview): Promise<void>
}

/** Previews outlive a restart in the cache; while that is down, an administrator can still add a source. */
export function createPreviewShelf(memory: Memory): PreviewShelf {
  const held = new Map<string, Preview>()
  return {
    async get(token, chatId) {
      const preview = (await memory.get<Preview>(keyOf(token))) ?? held.get(token) ?? null
      return preview?.chatId === chatId ? completed(preview) : null
    },
    async keep(preview) {
      await memory.set(keyOf(preview.token), preview, KEEP_MS)
      held.delete(preview.token)
      if ((await memory.get(keyOf(preview.token))) !== undefined) return
      held.set(preview.token, preview)
      const [oldest] = held.keys()
      if (held.size > HELD && oldest !== undefined) held.delete(oldest)
    },
  }
}

/** What previews of an earlier version do not say, which lived through the update. */
const CANDIDATE_OF_BEFORE = { hasOlder: false, unmatched: [] } as const
const OF_BEFORE = { settings: USUAL_SETTINGS, changes: null } as const

function completed(preview: Preview): Preview {
  const [first, ...others] = preview.candidates.map((one) => Object.assign({}, CANDIDATE_OF_BEFORE, one))
  return Object.assign({}, OF_BEFORE, preview, first && { candidates: [first, ...others] })
}

function keyOf(token: string): string {
  return `preview:${token}`
}
