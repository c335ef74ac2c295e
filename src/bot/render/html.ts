/**
 * Markup that Telegram accepts as it stands. Only this file makes it: whatever else is put into it
 * is escaped on the way, so an unescaped title cannot be written by mistake.
 */
export interface Html {
  readonly html: string
}

export type Inline = string | number | Html

/** Markup with values put in: html`<b>${title}</b>`. Strings are cleaned and escaped, markup is kept. */
export function html(parts: TemplateStringsArray, ...values: readonly Inline[]): Html {
  return { html: parts.map((part, index) => part + inline(values[index] ?? '')).join('') }
}

/** Markup that is known to be good already: a text of the locale files, after its variables were escaped. */
export function trusted(markup: string): Html {
  return { html: markup }
}

/** A value as markup on one line. */
export function inline(value: Inline): string {
  return typeof value === 'object' ? value.html : escapeText(isolate(cleanLine(String(value))))
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The items that say something, with the separator between them. */
export function joined(items: readonly Inline[], separator: string): Html {
  const said = items.map(inline).filter((item) => item !== '')
  return trusted(said.join(separator))
}

/** Telegram gives up links that are longer than a browser would take. */
const MAX_ADDRESS = 1500

/** The text as a link; as plain text where there is no web address to go to. */
export function link(text: Inline, url: string | null): Html {
  if (url === null || url.length > MAX_ADDRESS || !/^https?:\/\/[^\s/]/i.test(url)) return html`${text}`
  return trusted(`<a href="${escapeText(url)}">${inline(text)}</a>`)
}

/** Sentences of an article, folded up under what they prove. */
export function quote(lines: readonly Inline[]): Html {
  return trusted(`<blockquote expandable>${lines.map(inline).join('\n')}</blockquote>`)
}

/**
 * Foreign text on one line: no control characters, no direction overrides that would turn the rest of
 * the message around, no halves of surrogate pairs.
 */
export function cleanLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Right-to-left text keeps its direction to itself. */
function isolate(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text
}
