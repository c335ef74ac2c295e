/** A tag with the text that stands behind it up to the next one. */
export interface SitemapTag {
  /** In lower case, without its prefix. */
  readonly name: string
  readonly prefix: string
  readonly isEnd: boolean
  /** Entities are as written; CDATA is unwrapped. */
  readonly text: string
}

const TAG = /<(\/?)(?:([\w-]{1,20}):)?([\w-]{1,40})(?=[\s/>])[^<>]{0,4000}>/y
const CDATA = '<![CDATA['

/** The tags of a flat XML text in their order. Linear: every step goes forward, and none looks back. */
export function* tagsOf(xml: string): Generator<SitemapTag> {
  let at = xml.indexOf('<')
  while (at >= 0) {
    TAG.lastIndex = at
    const match = TAG.exec(xml)
    if (match === null) {
      at = afterOther(xml, at)
      continue
    }
    const value = valueAt(xml, at + match[0].length)
    yield {
      name: (match[3] ?? '').toLowerCase(),
      prefix: (match[2] ?? '').toLowerCase(),
      isEnd: match[1] === '/',
      text: value.text,
    }
    at = value.end
  }
}

/** Where the next tag can begin after what is none: a comment, an instruction, a lone angle bracket. */
function afterOther(xml: string, at: number): number {
  const end = xml.startsWith('<!--', at) ? xml.indexOf('-->', at) : at
  // A comment without an end hides all the rest.
  return end < 0 ? -1 : xml.indexOf('<', end + 1)
}

/** The text from here to the next tag, and where that begins; -1 when none does. */
function valueAt(xml: string, start: number): { text: string; end: number } {
  const end = xml.indexOf('<', start)
  const before = xml.slice(start, end < 0 ? xml.length : end).trim()
  if (end < 0 || before !== '' || !xml.startsWith(CDATA, end)) return { text: before, end }
  const close = xml.indexOf(']]>', end)
  if (close < 0) return { text: '', end: -1 }
  return { text: xml.slice(end + CDATA.length, close).trim(), end: xml.indexOf('<', close) }
}
