import type { SourceTags } from '../domain/source-settings.ts'

/** Words of each kind; more are no tags but a text. */
const MOST_TAGS = 12
/** Characters of a tag. */
const LONGEST_TAG = 24

const NONE: SourceTags = { regions: [], industries: [] }

/**
 * Tags as people write them: regions, and behind a slash industries, as 安徽 合肥 / 新能源. A single - stands for none.
 * Null for anything that cannot be meant so, and for nothing at all.
 */
export function parseTags(text: string): SourceTags | null {
  const written = text.normalize('NFKC').trim()
  if (/^[-–—]$/.test(written)) return NONE
  const [regions = '', industries = '', ...more] = written.split('/')
  const tags = { regions: wordsIn(regions), industries: wordsIn(industries) }
  const all = [...tags.regions, ...tags.industries]
  const isGood = all.length > 0 && all.every((tag) => tag.length <= LONGEST_TAG && /[\p{L}\p{N}]/u.test(tag))
  const isFew = tags.regions.length <= MOST_TAGS && tags.industries.length <= MOST_TAGS
  return more.length === 0 && isGood && isFew ? tags : null
}

function wordsIn(text: string): string[] {
  const words = text.split(/[\s,;、|\p{Cc}\p{Cf}]+/u).map((word) => word.replace(/^#+/, ''))
  return [...new Set(words.filter(Boolean))]
}

/** The same as `parseTags` reads it; - for none. */
export function tagsText({ regions, industries }: SourceTags): string {
  const left = regions.join(' ')
  if (industries.length === 0) return left || '-'
  return `${left} / ${industries.join(' ')}`.trim()
}

/** Tags as the categories of an outline; '' for none. */
export function tagsToCategories({ regions, industries }: SourceTags): string {
  return [...regions.map((tag) => `/region/${tag}`), ...industries.map((tag) => `/industry/${tag}`)].join(',')
}

/** Tags in the categories of an outline; those of other readers' files, which say no kind, are taken for industries. */
export function tagsInCategories(categories: readonly string[]): SourceTags {
  const regions = categories.flatMap((one) => /^\/?region\/(.+)/.exec(one.trim())?.[1] ?? [])
  const industries = categories.flatMap((one) =>
    /^\/?region\//.test(one.trim()) ? [] : (one.trim().split('/').at(-1) ?? []),
  )
  const good = (words: readonly string[]) =>
    words.flatMap((word) => parseTags(word.replace(/\s+/g, ''))?.regions ?? []).slice(0, MOST_TAGS)
  return { regions: good(regions), industries: good(industries) }
}
