import type { Selectors, SourceSettings, SourceTags } from '../../domain/source-settings.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined } from './html.ts'
import { shorten } from './shorten.ts'

/** The longest selector that is shown. */
const MAX_SELECTOR = 100

/** What is settled about a source, one line each; nothing of what is as usual. */
export function renderSettings(settings: SourceSettings, words: Words): Html {
  const { tags, timezone, selectors, robots } = settings
  return joined(
    [
      hasTags(tags) ? html`🏷 ${renderTags(tags, words)}` : '',
      timezone === null ? '' : words.t('card-zone', { timezone }),
      ...renderSelectors(selectors),
      robots === 'ignore' ? words.t('card-robots') : '',
    ],
    '\n',
  )
}

/** Regions, a slash, industries, as they are also written; '-' for none. */
export function renderTags({ regions, industries }: SourceTags, words: Words): Html {
  const list = (tags: readonly string[]) => joined(tags, words.label('tag-separator'))
  if (regions.length + industries.length === 0) return html`–`
  return industries.length === 0 ? list(regions) : html`${list(regions)} / ${list(industries)}`
}

export function hasTags({ regions, industries }: SourceTags): boolean {
  return regions.length + industries.length > 0
}

/** Each that is given, as it is also written. */
export function renderSelectors(selectors: Selectors): Html[] {
  const { link, title, date, body } = selectors
  return Object.entries({ link, title, date, body }).flatMap(([name, selector]) =>
    selector === null ? [] : [html`🎯 <i>${name}=${shorten(selector, MAX_SELECTOR)}</i>`],
  )
}
