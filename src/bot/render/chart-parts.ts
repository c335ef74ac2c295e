import { cleanLine, type Html, html } from './html.ts'

/** In pixels; a phone shows the picture about half as wide. */
export const WIDTH = 720
export const MARGIN = 28
const TITLE = 31
export const TEXT = 27
export const SMALL = 22
export const HEAD = 104
export const ROOM = WIDTH - 2 * MARGIN

/** Colours as SVG takes them; `family` where the fonts of the page are not inherited. */
export interface ChartLook {
  readonly background: string | null
  readonly ink: string
  readonly muted: string
  readonly bar: string
  /** What is still to be done of a plan. */
  readonly track: string
  readonly family: string | null
}

/** Dark letters on a pale card, readable in chats of either shade. */
export const PICTURE_LOOK: ChartLook = {
  background: '#f6f7f9',
  ink: '#16202c',
  muted: '#566370',
  bar: '#2f7fd8',
  track: '#d5dce4',
  family: 'Noto Sans SC',
}

/** A card with its title, what it is of, and its rows, which reach down to `bottom`. */
export function card(
  { title, subtitle, rows, bottom }: { title: string; subtitle: Html; rows: Html; bottom: number },
  look: ChartLook,
): Html {
  const height = bottom + MARGIN / 2
  const family = look.family === null ? html`` : html` font-family="${look.family}"`
  const background =
    look.background === null
      ? html``
      : html`<rect width="${WIDTH}" height="${height}" fill="${look.background}"/>`
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${title}"${family}>${background}<text x="${MARGIN}" y="48" font-size="${TITLE}" font-weight="700" fill="${look.ink}">${tight(title)}</text><text x="${MARGIN}" y="82" font-size="${SMALL}" fill="${look.muted}">${subtitle}</text>${rows}</svg>`
}

/** As much of the text as has room in these pixels: letters of Chinese are as wide as high, others about half. */
export function trimTo(text: string, room: number, size: number): string {
  const letters = [...tight(cleanLine(text.replace(/\p{Extended_Pictographic}/gu, '')))]
  let width = 0
  for (const [index, letter] of letters.entries()) {
    width += /[\u1100-\u11ff\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(letter) ? size : size * 0.58
    if (width > room) return `${letters.slice(0, Math.max(1, index - 1)).join('')}…`
  }
  return letters.join('')
}

/** The middle dot of the pictures' font is as wide as a letter, and needs no spaces. */
function tight(text: string): string {
  return text.replaceAll(' · ', '·')
}
