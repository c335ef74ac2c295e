import type { Failure, FailureReason, Source } from '../../domain/source.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined, quote } from './html.ts'
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

export interface FailureToTell extends Pick<Failure, 'selector'> {
  readonly reason: FailureReason | null
  /** The reader's own plain English line. */
  readonly message: string
}

/** What happened at an address and what to do, in the reader's language; an English reader can unfold more. */
export function renderFailure(failure: FailureToTell, words: Words, address: string): Html {
  const text = failureSentence(failure, words, address)
  const details = shorten(failure.message, 300)
  const isOfUse = words.locale === 'en' || failure.reason === null
  if (details === '' || !isOfUse) return text
  return joined([text, quote([words.t('failure-details'), details])], '\n')
}

/** The same in one sentence or two. */
export function failureSentence(failure: FailureToTell, words: Words, address: string): Html {
  const { reason, message, selector } = failure
  if (selector) return words.t(SELECTOR_TEXTS[selector.fault], { name: selector.name })
  const host = hostOf(address) ?? words.t('failure-the-site')
  const text = words.t(reason === null ? 'failure-unknown' : FAILURE_TEXTS[reason], {
    host,
    status: statusIn(message),
  })
  return html`⚠️ ${text}`
}

/** Null for what is no address; people leave its scheme out. */
function hostOf(address: string): string | null {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`
  return URL.canParse(url) ? shorten(new URL(url).host, 100) || null : null
}

/** The status that our own line tells, as in "example.com has no such page (404)"; 0 where it tells none. */
function statusIn(message: string): number {
  return Number(/\(([1-5]\d\d)\)/.exec(message)?.[1] ?? 0)
}

const SELECTOR_TEXTS = { unreadable: 'selectors-unreadable', unmatched: 'selectors-unmatched' } as const

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
  article: 'failure-article',
  too_costly: 'failure-too-costly',
  selectors: 'failure-selectors',
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
