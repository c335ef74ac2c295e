import { CHART_KINDS, type ChartKind } from '../domain/chart.ts'
import { LENGTHS, type Length, type Locale } from '../domain/subscription.ts'
import { isDay, isTimezone } from '../time/day.ts'

/** Buttons that ask for one thing and need say no more. */
const BARE_KINDS = [
  'subscribe',
  'today',
  'choose-language',
  'choose-time',
  'add-source',
  'add-samples',
  'catalogue',
  'catalogue-try',
  'look-closed',
  'filter',
  'filter-tags',
  'filter-off',
  'coming',
  'resume',
  'digest-week',
  'watches',
  'times',
  'choose-timezone',
  'subscriptions',
  'subscription-new',
] as const

/** Buttons about one source, watch, project, subscription or channel, one entry of the log, or a page (from 1) or entry of the catalogue. */
const NUMBER_KINDS = [
  'source-card',
  'source-check',
  'source-pause',
  'source-resume',
  'remove-source',
  'restore-source',
  'log-before',
  'catalogue-page',
  'catalogue-tick',
  'catalogue-tick-page',
  'why',
  'chart',
  'watch-stop',
  'watch-project',
  'watch-choose',
  'source-undo',
  'source-tags',
  'source-no-tags',
  'source-zone',
  'source-usual-zone',
  'source-selectors',
  'source-no-selectors',
  'source-robots',
  'source-robots-ignore',
  'source-robots-obey',
  'weekday',
  'pause-days',
  'subscription',
  'subscription-name',
  'subscription-delete',
  'subscription-restore',
  'channel',
  'channel-new',
] as const
/** Buttons about something under way or shown, which a token names. */
const TOKEN_KINDS = [
  'preview-add',
  'preview-cancel',
  'preview-show',
  'preview-tags',
  'preview-no-tags',
  'import-stop',
] as const
/** Buttons about a day, YYYY-MM-DD: its briefing, and the days before it in a new message or in this one. */
const DAY_KINDS = ['digest-day', 'earlier', 'days'] as const
/** Buttons that may name the subscription that they are about; those of before there were several do not. */
const SUBSCRIPTION_KINDS = [
  'filter',
  'filter-tags',
  'filter-tag',
  'filter-off',
  'coming',
  'resume',
  'pause-days',
  'weekday',
  'length',
  'choose-time',
  'times',
  'time',
  'time-toggle',
  'timezone',
  'choose-timezone',
  'subscription-language',
] as const
type SubscriptionKind = (typeof SUBSCRIPTION_KINDS)[number]
type DayKind = (typeof DAY_KINDS)[number]
type TokenKind = (typeof TOKEN_KINDS)[number]
type NumberKind = (typeof NUMBER_KINDS)[number]
type BareKind = (typeof BARE_KINDS)[number]

/**
 * What a button asks for. All of it stands in the button itself, so that buttons of last year still work; what
 * does not fit into 64 bytes, an address, stands in the message above.
 */
export type Press =
  | Exclude<Plain, { kind: SubscriptionKind }>
  | (Extract<Plain, { kind: SubscriptionKind }> & { readonly of?: number })

type Plain =
  | { [K in BareKind]: { readonly kind: K } }[BareKind]
  | { readonly kind: 'language'; readonly locale: Locale }
  | { readonly kind: 'subscription-language'; readonly locale: Locale }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'time-toggle'; readonly time: string }
  | { readonly kind: 'timezone'; readonly timezone: string }
  /** Counted from 0. */
  | { readonly kind: 'sources-page'; readonly page: number }
  | { [K in NumberKind]: { readonly kind: K; readonly id: number } }[NumberKind]
  | { [K in TokenKind]: { readonly kind: K; readonly token: string } }[TokenKind]
  | { [K in DayKind]: { readonly kind: K; readonly day: string } }[DayKind]
  /** Stories of an edition from this one on, counted from 0; and who reports them. */
  | { readonly kind: 'more' | 'story-sources'; readonly id: number; readonly from: number }
  /** Another picture of an edition. */
  | { readonly kind: 'chart-kind'; readonly id: number; readonly chart: ChartKind }
  /** Another of its candidates, counted from 0. */
  | { readonly kind: 'preview-choose'; readonly token: string; readonly index: number }
  /** Puts one tag on, or takes it off; `tag` stands for it in 8 characters of base64url. */
  | { readonly kind: 'preview-tag'; readonly token: string; readonly tag: string }
  | { readonly kind: 'source-tag'; readonly id: number; readonly tag: string }
  | { readonly kind: 'source-set-zone'; readonly id: number; readonly timezone: string }
  | { readonly kind: 'length'; readonly length: Length }
  /** Puts a region or industry on a subscription's filters, or takes it off. */
  | { readonly kind: 'filter-tag'; readonly tag: string }

export type PressOf<K extends Press['kind']> = Extract<Press, { kind: K }>

/** The button's data: the kind, after an @ the subscription, and after a colon what else it is about. */
export function encodePress(press: Press): string {
  const of = 'of' in press && press.of !== undefined ? `@${press.of}` : ''
  const data = [press.kind + of, ...argumentOf(press)].join(':')
  if (Buffer.byteLength(data) > 64) throw new Error(`Telegram takes 64 bytes of button data, not ${data}`)
  return data
}

function argumentOf(press: Press): string[] {
  switch (press.kind) {
    case 'language':
    case 'subscription-language':
      return [press.locale]
    case 'time':
    case 'time-toggle':
      return [press.time]
    case 'timezone':
      return [press.timezone]
    case 'sources-page':
      return [String(press.page)]
    case 'chart-kind':
      return [`${press.id}.${press.chart}`]
    case 'more':
    case 'story-sources':
      return [`${press.id}.${press.from}`]
    case 'preview-choose':
      return [`${press.token}.${press.index}`]
    case 'preview-tag':
      return [`${press.token}.${press.tag}`]
    case 'source-tag':
      return [`${press.id}.${press.tag}`]
    case 'length':
      return [press.length]
    case 'filter-tag':
      return [press.tag]
    case 'source-set-zone':
      return [`${press.id}.${press.timezone}`]
    default:
      if ('day' in press) return [press.day]
      if ('id' in press) return [String(press.id)]
      return 'token' in press ? [press.token] : []
  }
}

/** What a button's data asks for; null for anything that `encodePress` did not write, since clients can forge it. */
export function parsePress(data: string): Press | null {
  const [, kind = '', of, argument] = /^([a-z-]+)(?:@([1-9]\d{0,14}))?(?::(.+))?$/.exec(data) ?? []
  const press = parsePlain(kind, argument)
  if (of === undefined || press === null) return press
  return isOfSubscription(press) ? { ...press, of: Number(of) } : null
}

function parsePlain(kind: string, argument: string | undefined): Plain | null {
  if (argument === undefined) return isBareKind(kind) ? { kind } : null
  switch (kind) {
    case 'language':
    case 'subscription-language':
      return argument === 'zh' || argument === 'en' ? { kind, locale: argument } : null
    case 'time':
    case 'time-toggle':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(argument) ? { kind, time: argument } : null
    case 'timezone':
      return isTimezone(argument) ? { kind, timezone: argument } : null
    case 'sources-page':
      return /^(0|[1-9]\d{0,5})$/.test(argument) ? { kind, page: Number(argument) } : null
    case 'chart-kind': {
      const [, id, name] = /^([1-9]\d{0,14})\.([a-z]+)$/.exec(argument) ?? []
      const chart = CHART_KINDS.find((one) => one === name)
      return chart === undefined ? null : { kind, id: Number(id), chart }
    }
    case 'more':
    case 'story-sources': {
      const [, id, from] = /^([1-9]\d{0,14})\.(0|[1-9]\d{0,4})$/.exec(argument) ?? []
      return id === undefined ? null : { kind, id: Number(id), from: Number(from) }
    }
    case 'preview-choose': {
      const [, token, index] = /^([\w-]{12})\.(\d|[1-9]\d)$/.exec(argument) ?? []
      return token === undefined ? null : { kind, token, index: Number(index) }
    }
    case 'preview-tag': {
      const [, token, tag] = /^([\w-]{12})\.([\w-]{8})$/.exec(argument) ?? []
      return token === undefined || tag === undefined ? null : { kind, token, tag }
    }
    case 'source-tag': {
      const [, id, tag] = /^([1-9]\d{0,14})\.([\w-]{8})$/.exec(argument) ?? []
      return tag === undefined ? null : { kind, id: Number(id), tag }
    }
    case 'length': {
      const length = LENGTHS.find((one) => one === argument)
      return length === undefined ? null : { kind, length }
    }
    case 'filter-tag':
      return /^[\w-]{8}$/.test(argument) ? { kind, tag: argument } : null
    case 'source-set-zone': {
      const [, id, timezone = ''] = /^([1-9]\d{0,14})\.(.+)$/.exec(argument) ?? []
      return isTimezone(timezone) ? { kind, id: Number(id), timezone } : null
    }
    default:
      if (isDayKind(kind)) return isDay(argument) ? { kind, day: argument } : null
      if (isTokenKind(kind)) return /^[\w-]{12}$/.test(argument) ? { kind, token: argument } : null
      return isNumberKind(kind) && /^[1-9]\d{0,14}$/.test(argument) ? numbered(kind, Number(argument)) : null
  }
}

/** Each kind by itself is fine; more than 25 at once the compiler does not take apart. */
function numbered(kind: NumberKind, id: number): Plain {
  return { kind, id } as PressOf<NumberKind>
}

function isOfSubscription(press: Plain): press is Extract<Plain, { kind: SubscriptionKind }> {
  return SUBSCRIPTION_KINDS.some((one) => one === press.kind)
}

function isBareKind(kind: string): kind is BareKind {
  return BARE_KINDS.some((one) => one === kind)
}

function isNumberKind(kind: string): kind is NumberKind {
  return NUMBER_KINDS.some((one) => one === kind)
}

function isDayKind(kind: string): kind is DayKind {
  return DAY_KINDS.some((one) => one === kind)
}

function isTokenKind(kind: string): kind is TokenKind {
  return TOKEN_KINDS.some((one) => one === kind)
}
