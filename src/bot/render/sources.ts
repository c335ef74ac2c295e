import type { FailureReason, Item, Reading, Source } from '../../domain/source.ts'
import { formatMoment } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined, link, quote } from './html.ts'
import { shorten } from './shorten.ts'

/** The longest address that is shown whole. */
const MAX_ADDRESS = 2000

/** What people know a source by. */
export function sourceTitle(source: Pick<Source, 'title' | 'url'>): string {
  return shorten(source.title, 80) || shorten(source.url, 80)
}

/** What is known of a kind of source, in a word. */
export function kindWord(kind: Source['kind'], words: Words): Html {
  return words.t(KIND_TEXTS[kind])
}

const KIND_TEXTS: Record<Source['kind'], string> = {
  feed: 'kind-feed',
  list: 'kind-list',
  sitemap: 'kind-sitemap',
}

/** What an address gives: its kind, its title and the newest three items with their dates. One message. */
export function renderReading(reading: Reading, words: Words, timezone: string): Html {
  const { items, kind } = reading
  const title = shorten(reading.title, 100) || words.t('digest-untitled')
  const head = words.t('reading-title', { title, kind: kindWord(kind, words), count: items.length })
  if (items.length === 0) return joined([head, words.t('reading-empty')], '\n')
  const newest = newestFirst(items).slice(0, 3)
  return joined(
    [head, words.t('reading-newest'), ...newest.map((item) => itemLine(item, words, timezone))],
    '\n',
  )
}

/** Items without a date stay where the page has them, behind those with one. */
function newestFirst(items: readonly Item[]): Item[] {
  const time = ({ publishedAt }: Item) => (publishedAt === null ? 0 : Date.parse(publishedAt))
  return [...items].sort((one, other) => time(other) - time(one))
}

function itemLine(item: Item, words: Words, timezone: string): Html {
  const { publishedAt } = item
  const date =
    publishedAt === null ? words.t('reading-no-date') : formatMoment(publishedAt, timezone, words.locale)
  return html`• ${link(shorten(item.title, 120) || words.t('digest-untitled'), item.url)} · <i>${date}</i>`
}

/** Why an address could not be read and what to do, where that is known; `message` is the reader's own plain line. */
export function renderFailure(
  failure: { reason: FailureReason | null; message: string },
  words: Words,
): Html {
  const { reason } = failure
  const text = html`⚠️ ${words.t(reason === null ? 'failure-unknown' : FAILURE_TEXTS[reason])}`
  const details = shorten(failure.message, 300)
  return details === '' ? text : joined([text, quote([words.t('failure-details'), details])], '\n')
}

const FAILURE_TEXTS: Record<FailureReason, string> = {
  bad_address: 'failure-bad-address',
  private_address: 'failure-private-address',
  unreachable: 'failure-unreachable',
  timeout: 'failure-timeout',
  too_large: 'failure-too-large',
  redirect_loop: 'failure-redirect-loop',
  not_found: 'failure-not-found',
  refused: 'failure-refused',
  robots: 'failure-robots',
  server_error: 'failure-server-error',
  not_readable: 'failure-not-readable',
  too_costly: 'failure-too-costly',
}

/** An address exactly as it is, so that a button under the message can read it back. */
export function addressCode(address: string): Html {
  return html`<code>${address.slice(0, MAX_ADDRESS)}</code>`
}

/** The address that `addressCode` put into a message; null when there is none, or it was too long to be shown whole. */
export function addressIn(message: MessageWithText | undefined): string | null {
  const code = message?.entities?.find((entity) => entity.type === 'code')
  if (!code || code.length >= MAX_ADDRESS) return null
  return message?.text?.slice(code.offset, code.offset + code.length).replace(/[\u2068\u2069]/g, '') ?? null
}

interface MessageWithText {
  readonly text?: string
  readonly entities?: readonly { readonly type: string; readonly offset: number; readonly length: number }[]
}
