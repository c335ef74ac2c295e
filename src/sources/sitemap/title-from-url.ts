const MAX_TITLE = 300

/** What an address says of its page until that is read: the words of its last part, or itself where it has none. */
export function titleFromUrl(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? ''
  const words = decoded(last)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim()
  const isSaying = /\p{Script=Han}{4}|[a-z]{3,} [a-z]{2,}/iu.test(words)
  return (isSaying ? words : url).slice(0, MAX_TITLE)
}

/** Broken percent signs, and bytes of GBK, stay as they are. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
