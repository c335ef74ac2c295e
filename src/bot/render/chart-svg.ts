import { formatQuantity } from '../../digest/normal-form.ts'
import type { Digest, DigestInvestment } from '../../domain/digest.ts'
import { formatDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { cleanLine, type Html, html, joined } from './html.ts'

/** Fewer are told as well in words; of more the smaller ones cannot be made out. */
const FEWEST = 3
const MOST = 10
/** In pixels; a phone shows the picture about half as wide. */
const WIDTH = 720
const MARGIN = 28
const TITLE = 30
const TEXT = 25
const BAR = 24
const ROW = 82
const HEAD = 104
const VALUE_ROOM = 190

/** Colours as SVG takes them; `family` where the fonts of the page are not inherited. */
export interface ChartLook {
  readonly background: string | null
  readonly ink: string
  readonly muted: string
  readonly bar: string
  readonly family: string | null
}

/** Dark letters on a pale card, readable in chats of either shade. */
export const PICTURE_LOOK: ChartLook = {
  background: '#f6f7f9',
  ink: '#16202c',
  muted: '#5b6875',
  bar: '#2f7fd8',
  family: 'Noto Sans SC',
}

/** The investments that make bars; they share a scale, so all are in yuan. Empty where there are too few to compare. */
export function barsOf(investments: readonly DigestInvestment[]): readonly DigestInvestment[] {
  const bars = investments.filter(({ figure }) => figure.unit === 'CNY').slice(0, MOST)
  return bars.length < FEWEST ? [] : bars
}

/** The largest investments as a chart of horizontal bars, in SVG; null where the figures invite to none. */
export function renderChart(
  { date, investments }: Pick<Digest, 'date' | 'investments'>,
  words: Words,
  look: ChartLook,
): Html | null {
  const bars = barsOf(investments)
  const [largest] = bars
  if (!largest) return null
  const height = HEAD + bars.length * ROW + MARGIN / 2
  const title = words.label('chart-title')
  const family = look.family === null ? html`` : html` font-family="${look.family}"`
  const card =
    look.background === null
      ? html``
      : html`<rect width="${WIDTH}" height="${height}" fill="${look.background}"/>`
  const rows = bars.map((bar, index) => row(bar, index, largest.figure.value, words, look))
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${title}"${family}>${card}<text x="${MARGIN}" y="48" font-size="${TITLE}" font-weight="700" fill="${look.ink}">${title}</text><text x="${MARGIN}" y="82" font-size="20" fill="${look.muted}">${formatDay(date, words.locale)}</text>${joined(rows, '')}</svg>`
}

/** The name, below it the bar, and behind the bar its value. */
function row(
  { name, figure }: DigestInvestment,
  index: number,
  largest: number,
  words: Words,
  look: ChartLook,
): Html {
  const top = HEAD + index * ROW
  const room = WIDTH - 2 * MARGIN
  const length = Math.max(4, Math.round((figure.value / largest) * (room - VALUE_ROOM)))
  const value = trimTo(formatQuantity(figure, words.locale), VALUE_ROOM - 12)
  return html`<text x="${MARGIN}" y="${top + 28}" font-size="${TEXT}" fill="${look.ink}">${trimTo(name, room)}</text><rect x="${MARGIN}" y="${top + 40}" width="${length}" height="${BAR}" rx="4" fill="${look.bar}"/><text x="${MARGIN + length + 12}" y="${top + 60}" font-size="${TEXT - 2}" font-weight="700" fill="${look.ink}">${value}</text>`
}

/** As much of the text as has room in these pixels: letters of Chinese are as wide as high, others about half. */
function trimTo(text: string, room: number): string {
  const letters = [...cleanLine(text.replace(/\p{Extended_Pictographic}/gu, ''))]
  let width = 0
  for (const [index, letter] of letters.entries()) {
    width += /[\u1100-\u11ff\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(letter) ? TEXT : TEXT * 0.58
    if (width > room) return `${letters.slice(0, Math.max(1, index - 1)).join('')}…`
  }
  return letters.join('')
}
