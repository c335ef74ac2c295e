import { createHash } from 'node:crypto'
import type { InlineKeyboard } from 'grammy'
import type { SourceTags } from '../domain/source-settings.ts'
import type { Press } from './callback-data.ts'
import { type Button, keyboard } from './keyboard.ts'
import type { Words } from './locales.ts'
import { hasTags } from './render/settings.ts'

/** Tags of each kind that are offered; the most used are the likeliest. */
const OFFERED = 9
const IN_ROW = 3

type TagKind = keyof SourceTags

/** A tag as a button carries it: 8 characters of base64url. */
export function tagKey(kind: TagKind, tag: string): string {
  return createHash('sha256').update(`${kind} ${tag}`).digest('base64url').slice(0, 8)
}

export interface TagButtons {
  /** Those that are on now. */
  readonly tags: SourceTags
  /** Those of all sources, the most used first. */
  readonly inUse: SourceTags
  readonly toggle: (tag: string) => Press
  readonly clear: Press
  readonly back: Press
}

/** Tags in use as buttons that put them on and off, and the way back. */
export function tagKeyboard(words: Words, { tags, inUse, toggle, clear, back }: TagButtons): InlineKeyboard {
  const rowsOf = (kind: TagKind): Button[][] => {
    const offered = [...new Set([...tags[kind], ...inUse[kind]])].slice(0, OFFERED)
    const buttons = offered.map(
      (tag): Button => [tags[kind].includes(tag) ? `✓ ${tag}` : tag, toggle(tagKey(kind, tag))],
    )
    return Array.from({ length: Math.ceil(buttons.length / IN_ROW) }, (_, row) =>
      buttons.slice(row * IN_ROW, (row + 1) * IN_ROW),
    )
  }
  const end: Button[] = [
    ...(hasTags(tags) ? [[words.label('button-no-tags'), clear] as const] : []),
    [words.label('button-done'), back],
  ]
  return keyboard(...rowsOf('regions'), ...rowsOf('industries'), end)
}

/** The tags with the one of this key put on, or taken off; as they were when no source has such a tag any more. */
export function toggled(tags: SourceTags, inUse: SourceTags, key: string): SourceTags {
  const turn = (kind: TagKind): readonly string[] => {
    const tag = [...tags[kind], ...inUse[kind]].find((one) => tagKey(kind, one) === key)
    if (tag === undefined) return tags[kind]
    return tags[kind].includes(tag) ? tags[kind].filter((one) => one !== tag) : [...tags[kind], tag]
  }
  return { regions: turn('regions'), industries: turn('industries') }
}
