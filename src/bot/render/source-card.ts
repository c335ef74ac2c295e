import { formatMoment } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import type { CheckNowOutcome, SourceCard } from '../source-services.ts'
import { type Html, html, joined } from './html.ts'
import { renderSettings } from './settings.ts'
import { shorten } from './shorten.ts'
import { renderListed } from './source-page.ts'
import { renderFailure } from './sources.ts'

/** The longest address that a card shows; the title links to all of it. */
const MAX_ADDRESS = 300

/** All there is to know about one source, as one message. */
export function renderSourceCard(card: SourceCard, words: Words, timezone: string): Html {
  const { source } = card
  const moment = (at: string) => formatMoment(at, timezone, words.locale)
  const dates = [
    words.t('card-added', { at: moment(source.addedAt) }),
    source.state === 'paused' ? '' : words.t('card-next', { at: moment(source.nextCheckAt) }),
  ]
  return joined(
    [
      joined(
        [renderListed(card, words, timezone), html`<code>${shorten(source.url, MAX_ADDRESS)}</code>`],
        '\n',
      ),
      joined([...statisticsLines(card, words, timezone), ...dates], '\n'),
      renderSettings(source.settings, words),
      source.lastError === null
        ? ''
        : renderFailure({ reason: source.lastReason, message: source.lastError }, words, source.url),
    ],
    '\n\n',
  )
}

function statisticsLines({ statistics, everyDays }: SourceCard, words: Words, timezone: string): Html[] {
  const { articles, briefed, lastWeek, lastNewAt, bodyUnmatched } = statistics
  if (lastNewAt === null) return [words.t('card-nothing')]
  return [
    words.t('card-articles', { articles, briefed, week: lastWeek }),
    words.t('card-newest', { at: formatMoment(lastNewAt, timezone, words.locale) }),
    ...(everyDays === null ? [] : [words.t('card-rhythm', { days: everyDays })]),
    ...(bodyUnmatched > 0 ? [words.t('card-body-unmatched', { count: bodyUnmatched })] : []),
  ]
}

/** What came of a check, in one line; '' for a failure, which the card tells itself. */
export function renderCheck(outcome: CheckNowOutcome, words: Words): Html | '' {
  switch (outcome.kind) {
    case 'read':
      return outcome.added > 0 ? words.t('check-new', { count: outcome.added }) : words.t('check-same')
    case 'unchanged':
      return words.t('check-same')
    case 'busy':
      return words.t('check-busy')
    case 'gone':
    case 'failed':
      return ''
  }
}
