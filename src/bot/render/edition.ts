import { formatQuantity } from '../../digest/normal-form.ts'
import type { Edition, Industry, Level, StoryOutline, StoryReason } from '../../domain/edition.ts'
import { formatDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { spanText } from './span-text.ts'
import { type Block, splitMessages } from './split-messages.ts'

/** Why a digest has the stories that it has, each with the reasons that weighed most. */
export function renderReasons({ shown, stories, ...of }: Edition, words: Words): string[] {
  const title = html`<b>${words.t('why-title', { day: spanText(of, words) })}</b>`
  const blocks = stories
    .slice(0, shown)
    .map((story, index): Block => [heading(story, index, words), html`• ${shortReasons(story, words)}`])
  return splitMessages([[title, words.t('why-intro')], ...blocks, [words.t('why-hint')]])
}

/** All that gave one story its place; null when there is none of this number, counted from 0. */
export function renderReason(edition: Edition, index: number, words: Words): string[] | null {
  const story = edition.stories[index]
  if (!story) return null
  const reasons = story.reasons.map((reason) => html`• ${reasonLine(reason, words)}`)
  const place = index < edition.shown ? [] : [words.t('why-not-shown', { shown: edition.shown })]
  return splitMessages([[heading(story, index, words), ...reasons, ...place]])
}

function heading({ headline, url }: StoryOutline, index: number, words: Words): Html {
  return html`${index + 1}. <b>${link(shorten(headline, 200) || words.t('digest-untitled'), url)}</b>`
}

const SHORT = 3

/** The reasons that weighed most, and what took it back; that it is news at all goes without saying. */
function shortReasons({ reasons }: StoryOutline, words: Words): Html {
  const telling = reasons.filter((reason) => reason.kind !== 'relevance' && !isOneSource(reason))
  const gains = telling.filter(({ points }) => points > 0).slice(0, SHORT)
  const losses = telling.filter(({ points }) => points < 0)
  const said = [...gains, ...losses].map((reason) => reasonLine(reason, words))
  return joined(said.length > 0 ? said : [words.t('why-relevance')], words.label('why-separator'))
}

/** Everything is reported by somebody. */
function isOneSource(reason: StoryReason): boolean {
  return reason.kind === 'sources' && reason.count === 1
}

const LEVELS: Readonly<Record<Level, string>> = {
  nation: 'why-level-nation',
  province: 'why-level-province',
  city: 'why-level-city',
  county: 'why-level-county',
}

const INDUSTRIES: Readonly<Record<Industry, string>> = {
  energy: 'industry-energy',
  vehicles: 'industry-vehicles',
  chips: 'industry-chips',
  medicine: 'industry-medicine',
  materials: 'industry-materials',
  machines: 'industry-machines',
  digital: 'industry-digital',
  transport: 'industry-transport',
  food: 'industry-food',
  culture: 'industry-culture',
  living: 'industry-living',
}

function reasonLine(reason: StoryReason, words: Words): Html {
  switch (reason.kind) {
    case 'money': {
      const { figure } = reason
      const value = shorten(formatQuantity(figure, words.locale), 60)
      return words.t('why-money', { figure: `${shorten(figure.metric, 40)} ${value}` })
    }
    case 'level':
      return words.t('why-level', {
        level: words.t(LEVELS[reason.level]),
        who: shorten(reason.who, 40),
      })
    case 'watched':
      return words.t('why-watched', { names: shorten(reason.names.join(words.label('list-separator')), 60) })
    case 'sources':
      return words.t('why-sources', { count: reason.count })
    case 'directives':
      return words.t('why-directives', { count: reason.count })
    case 'change':
      return words.t('why-change', { project: shorten(reason.project, 60) })
    case 'follow_up':
      return words.t('why-follow-up', { day: formatDay(reason.since, words.locale) })
    case 'relevance':
      return words.t('why-relevance')
    case 'same_place':
      return words.t('why-same-place', { place: shorten(reason.place, 20), count: reason.before })
    case 'same_industry':
      return words.t('why-same-industry', {
        industry: words.t(INDUSTRIES[reason.industry]),
        count: reason.before,
      })
  }
}
