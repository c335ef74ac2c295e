import type {
  BriefGlimpse,
  Preview,
  PreviewCandidate,
  PreviewItem,
  PreviewStep,
} from '../../domain/preview.ts'
import type { SourceKind } from '../../domain/source.ts'
import { type SourceSettings, USUAL_SETTINGS } from '../../domain/source-settings.ts'
import { formatMoment } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { directiveLine } from './directive-line.ts'
import { figureLines, ownFigures } from './figure-lines.ts'
import { type Html, html, joined, link, quote } from './html.ts'
import { renderSelectors, renderSettings } from './settings.ts'
import { excerpt, shorten } from './shorten.ts'
import { addressCode, kindWord, renderFailure } from './sources.ts'

/** Of a sentence that proves something; all parts of a preview, and a failure above it, have to fit one message. */
const MAX_SENTENCE = 240

/** What an address would bring, as one message. Its first code is the address, so that a button can read it back. */
export function renderPreview(preview: Preview, words: Words, timezone: string): Html {
  const { chosen, candidates, address, refusal, settings, changes } = preview
  const candidate = chosen === null ? undefined : candidates[chosen]
  if (candidate === undefined) {
    const why = refusal === null ? '' : renderFailure(refusal, words, address)
    return joined([joined([why, shownAddress(address)], '\n'), words.t('preview-choose')], '\n\n')
  }
  return joined(
    [
      headOf(candidate, words),
      newestOf(candidate, words, timezone),
      renderTrial(candidate, settings, words),
      candidate.brief === null
        ? candidate.count > 0
          ? words.t('preview-no-brief')
          : ''
        : renderGlimpse(candidate.brief, words),
      changes === null ? otherSettings(settings, words) : '',
      words.t(changes === null ? 'preview-hint' : 'selectors-hint', { id: String(changes) }),
    ],
    '\n\n',
  )
}

/** Tags, and that robots.txt is ignored; selectors have a part of their own. */
function otherSettings(settings: SourceSettings, words: Words): Html {
  return renderSettings({ ...settings, selectors: USUAL_SETTINGS.selectors }, words)
}

/** The selectors, what they find nothing of, and what the one for the body finds; '' without any. */
function renderTrial(
  { unmatched, brief }: PreviewCandidate,
  { selectors }: SourceSettings,
  words: Words,
): Html | '' {
  const missed = [...unmatched, ...(brief?.isBodyUnmatched ? (['body'] as const) : [])]
  const given = renderSelectors(selectors)
  if (given.length === 0) return ''
  return joined(
    [
      ...given,
      ...missed.map((name) => words.t('selectors-unmatched', { name })),
      brief === null || brief.start === ''
        ? ''
        : words.t('selectors-body', { text: shorten(brief.start, 120) }),
    ],
    '\n',
  )
}

/** The address that is shown in it. */
export function previewAddress({ candidates, chosen, address }: Preview): string {
  return (chosen === null ? undefined : candidates[chosen]?.url) ?? address
}

/** That nothing was added, and from where. */
export function renderCancelled(address: string, words: Words): Html {
  return joined([words.t('preview-cancelled'), addressCode(address)], '\n')
}

function headOf({ title, kind, count, url, knownAs }: PreviewCandidate, words: Words): Html {
  const name = shorten(title, 100) || words.t('digest-untitled')
  return joined(
    [
      words.t('preview-title', { title: name, kind: kindWord(kind, words), count }),
      shownAddress(url),
      knownAs === null ? '' : words.t('preview-known', { id: String(knownAs) }),
    ],
    '\n',
  )
}

/** A longer address has no room in a full message, and no button can read it back. */
const MAX_ADDRESS = 800

function shownAddress(address: string): Html {
  return address.length <= MAX_ADDRESS ? addressCode(address) : html`${shorten(address, MAX_ADDRESS)}`
}

function newestOf({ newest, hasOlder }: PreviewCandidate, words: Words, timezone: string): Html {
  if (newest.length === 0) return words.t('reading-empty')
  const lines = newest.map((item) => itemLine(item, words, timezone))
  return joined([words.t('reading-newest'), ...lines, hasOlder ? words.t('preview-older') : ''], '\n')
}

function itemLine({ title, url, publishedAt }: PreviewItem, words: Words, timezone: string): Html {
  const date =
    publishedAt === null ? words.t('reading-no-date') : formatMoment(publishedAt, timezone, words.locale)
  return html`• ${link(shorten(title, 120) || words.t('digest-untitled'), url)} · <i>${date}</i>`
}

/** One article as a briefing would tell it, cut down to what fits. */
function renderGlimpse(glimpse: BriefGlimpse, words: Words): Html {
  const { headline, url, figures, directive, publishedAt } = glimpse
  const year = Number(publishedAt?.slice(0, 4) ?? 0)
  const said = [...figures, ...(directive === null ? [] : [directive])]
  const sentences = new Map(
    said.map((one) => [one.evidence, ('start' in one ? one.start : one.evidenceStart) - one.evidenceStart]),
  )
  const proof = [...sentences].map(([sentence, at]) => excerpt(sentence, at, MAX_SENTENCE))
  return joined(
    [
      html`${words.t('preview-brief')} <b>${link(shorten(headline, 120), url)}</b>`,
      ...figureLines(ownFigures(figures), { words, year, about: headline }),
      directive === null ? '' : html`📣 ${directiveLine(directive, { words, year })}`,
      proof.length === 0 ? '' : quote(proof),
      glimpse.isNews ? '' : words.t('preview-no-news'),
    ],
    '\n',
  )
}

const COUNT_TEXTS: Readonly<Record<SourceKind, string>> = {
  feed: 'found-feeds',
  list: 'found-lists',
  sitemap: 'found-sitemaps',
}

/** One line about what is being done. */
export function renderStep(step: PreviewStep, words: Words): Html {
  if (step.kind === 'reading') return words.t('preview-reading', { title: shorten(step.title, 100) })
  const kinds = [...new Set(step.kinds)]
  const counts = kinds.map((kind) =>
    words.t(COUNT_TEXTS[kind], { count: step.kinds.filter((one) => one === kind).length }),
  )
  return words.t('preview-found', { what: joined(counts, words.label('list-separator')) })
}

/** What a button says that shows another candidate: its kind, how many items it has, and where. */
export function candidateLabel({ kind, count, url }: PreviewCandidate, home: string, words: Words): string {
  const { host, pathname, search } = new URL(url)
  const place =
    URL.canParse(home) && new URL(home).host === host ? `${pathname}${search}` : `${host}${pathname}`
  return `${words.label(KIND_LABELS[kind])} · ${count} · ${shorten(place, 40)}`
}

const KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  feed: 'kind-feed',
  list: 'kind-list',
  sitemap: 'kind-sitemap',
}
