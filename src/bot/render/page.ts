import type { Digest } from '../../domain/digest.ts'
import { formatDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import type { ChartLook } from './chart-parts.ts'
import { renderChart } from './chart-svg.ts'
import { correctionBlocks, digestBody, tellsNothing, totalsLine } from './digest.ts'
import type { Page } from './digest-page.ts'
import { cleanLine, type Html, html, joined, trusted } from './html.ts'
import type { Block } from './split-messages.ts'
import { weekBody, weekTitle } from './week.ts'

/**
 * A digest as one HTML page that needs nothing else: no script, no file, no address but those of the articles. The
 * sentences that prove a statement are folded up below it. For phones as for desks, by day and by night.
 */
export function renderPage(digest: Digest, words: Words): string {
  const title = digest.span === 'week' ? weekTitle(digest, words) : dayTitle(digest, words)
  const charts = digest.charts.map(
    (chart) => html`<figure>${renderChart(chart, digest, words, LOOK)}</figure>`,
  )
  const parts = sectionsOf(digest, words)
  // The headline of the day goes before all pictures.
  const lead = digest.span === 'day' ? 1 : 0
  const page = html`<!doctype html>
<html lang="${words.locale === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
<header><h1>${title}</h1>${tellsNothing(digest) ? html`` : html`<p>${totalsLine(digest.totals, words)}</p>`}</header>
${joined([...parts.slice(0, lead), ...charts, ...parts.slice(lead)], '\n')}
</main>
</body>
</html>
`
  return page.html
}

/** The same without a frame, for readers that bring their own. */
export function renderFragment(digest: Digest, words: Words): Html {
  return joined([html`<p>${totalsLine(digest.totals, words)}</p>`, ...sectionsOf(digest, words)], '\n')
}

/** The briefing's title. */
export function dayTitle({ date }: Digest, words: Words): Html {
  return words.t('digest-title', { day: formatDay(date, words.locale) })
}

function sectionsOf(digest: Digest, words: Words): Html[] {
  const headings = new Set<Html>()
  const page: Page = {
    words,
    year: Number(digest.date.slice(0, 4)),
    heading(text) {
      const heading = html`<h2>${text}</h2>`
      headings.add(heading)
      return heading
    },
    proofs: (items) => folded(items, words),
  }
  if (tellsNothing(digest) && digest.corrections.length === 0) {
    const day = formatDay(digest.date, words.locale)
    return [html`<p>${digest.span === 'week' ? words.t('week-empty') : words.t('day-empty', { day })}</p>`]
  }
  const blocks =
    digest.span === 'week'
      ? weekBody(digest, page)
      : [...digestBody(digest, page), ...correctionBlocks(digest.corrections, page)]
  return blocks.flatMap((block) => section(block, headings))
}

/** A block as a card, its heading before it. */
function section(block: Block, headings: ReadonlySet<Html>): Html[] {
  const before = block.filter((line) => headings.has(line))
  const lines = block.filter((line) => !headings.has(line)).map((line) => html`<div>${line}</div>`)
  return [...before, ...(lines.length > 0 ? [html`<article>${joined(lines, '\n')}</article>`] : [])]
}

/** The sentences that prove the items, each once. */
function folded(items: Parameters<Page['proofs']>[0], words: Words): Html[] {
  const sentences = [...new Set(items.map(({ evidence }) => cleanLine(evidence)))].filter(Boolean)
  if (sentences.length === 0) return []
  const quotes = sentences.map((sentence) => html`<blockquote>${sentence}</blockquote>`)
  return [
    html`<details><summary>${words.t('page-evidence', { count: sentences.length })}</summary>${joined(quotes, '')}</details>`,
  ]
}

const LOOK: ChartLook = {
  ...{ background: null, family: null },
  ...{ ink: 'currentColor', muted: 'var(--muted)', bar: 'var(--accent)', track: 'var(--line)' },
}

const STYLE = `
:root { color-scheme: light dark; --paper: #f3f4f6; --card: #fff; --ink: #1a232d; --muted: #5d6873; --accent: #1f6fc4; --line: #e1e5ea }
@media (prefers-color-scheme: dark) { :root { --paper: #11161c; --card: #1a2129; --ink: #e4e9ef; --muted: #98a4b0; --accent: #6cb0ff; --line: #2b343f } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere }
main { max-width: 44rem; margin: 0 auto; padding: 1.25rem 1rem 3rem }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 }
header p { margin: .35rem 0 1rem; color: var(--muted) }
h2 { font-size: 1.05rem; margin: 1.75rem 0 .6rem }
article, figure { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .8rem 1rem; margin: 0 0 .7rem }
article > div + div { margin-top: .2rem }
article > div:first-child { font-weight: 600 }
article i { font-style: normal; font-size: .875rem; font-weight: 400; color: var(--muted) }
figure { padding: .3rem }
figure svg { display: block; width: 100%; height: auto }
a { color: var(--accent); text-decoration: none }
a:hover, a:focus { text-decoration: underline }
details { margin-top: .35rem; font-size: .9rem; color: var(--muted) }
summary { cursor: pointer; padding: .2rem 0 }
blockquote { margin: .3rem 0; padding: .1rem 0 .1rem .75rem; border-left: 3px solid var(--line) }
s { color: var(--muted) }
@media print { details { display: block } body { background: none } }
`
