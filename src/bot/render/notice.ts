import type { MessageButton } from '../../domain/delivery.ts'
import type { FailingSource, NamedSource, Notice, SilentSource } from '../../domain/notice.ts'
import { formatMoment } from '../../time/format-day.ts'
import { type Button, messageButtons } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined, link } from './html.ts'
import { failureSentence, sourceTitle } from './sources.ts'

/** What an administrator is told without asking, with buttons to do something about it. */
export function renderNotice(
  notice: Notice,
  words: Words,
  timezone: string,
): { text: Html; buttons: MessageButton[][] } {
  const moment = (at: string) => formatMoment(at, timezone, words.locale)
  switch (notice.kind) {
    case 'failing':
      return tell(notice, words, {
        title: words.t('notice-failing', { count: notice.total }),
        line: (source) => failingLine(source, words, moment),
        hint: words.t('notice-failing-hint'),
      })
    case 'silent':
      return tell(notice, words, {
        title: words.t('notice-silent', { count: notice.total }),
        line: (source) => silentLine(source, words, moment),
        hint: words.t('notice-silent-hint'),
      })
    case 'recovered': {
      const line = (source: NamedSource) =>
        joined([named(source), words.t('notice-since', { at: moment(source.since) })], ' · ')
      const title = words.t('notice-recovered', { count: notice.total })
      return { text: listed(notice, words, { title, line, hint: '' }), buttons: [] }
    }
    case 'channel_lost': {
      const { title, channelId: id } = notice
      const card: Button = [words.label('button-channel'), { kind: 'channel', id }]
      return { text: words.t('notice-channel-lost', { title }), buttons: messageButtons([card]) }
    }
    case 'outage':
      return {
        text: words.t('notice-outage', { at: moment(notice.since), count: notice.total }),
        buttons: [],
      }
    case 'outage_over': {
      const { since, until, total } = notice
      const times = { since: moment(since), until: moment(until) }
      return { text: words.t('notice-outage-over', { ...times, count: total }), buttons: [] }
    }
  }
}

interface Telling<T> {
  readonly title: Html
  readonly line: (source: T) => Html
  /** What to do. */
  readonly hint: Html | ''
}

interface Several<T> {
  readonly sources: readonly T[]
  readonly total: number
}

function tell<T extends NamedSource>(several: Several<T>, words: Words, telling: Telling<T>) {
  return { text: listed(several, words, telling), buttons: buttonsFor(several, words) }
}

function listed<T>({ sources, total }: Several<T>, words: Words, { title, line, hint }: Telling<T>): Html {
  const more = total - sources.length
  return joined(
    [title, ...sources.map(line), more > 0 ? words.t('import-more', { count: more }) : '', hint],
    '\n\n',
  )
}

/** One source can be dealt with at once; of several each has its card. */
function buttonsFor({ sources, total }: Several<NamedSource>, words: Words): MessageButton[][] {
  const [{ id } = { id: 0 }] = sources
  const all: Button = [words.label('button-sources'), { kind: 'sources-page', page: 0 }]
  if (total === 1) {
    return messageButtons(
      [
        [words.label('button-check'), { kind: 'source-check', id }],
        [words.label('button-pause'), { kind: 'source-pause', id }],
      ],
      [[words.label('button-card'), { kind: 'source-card', id }]],
    )
  }
  const cards = sources.map((source): Button => [`⚙️ #${source.id}`, { kind: 'source-card', id: source.id }])
  return messageButtons(...[cards.slice(0, 4), cards.slice(4), [all]].filter((row) => row.length > 0))
}

function named(source: NamedSource): Html {
  return html`#${String(source.id)} ${link(sourceTitle(source), source.url)}`
}

function failingLine(source: FailingSource, words: Words, moment: (at: string) => string): Html {
  const since = words.t('notice-failing-since', { at: moment(source.since), failures: source.failures })
  return joined([named(source), html`<i>${since}</i>`, failureSentence(source, words, source.url)], '\n')
}

function silentLine(source: SilentSource, words: Words, moment: (at: string) => string): Html {
  const { days, everyDays } = source
  const silence = words.t('notice-silent-for', { days, everyDays })
  const last = words.t('card-newest', { at: moment(source.since) })
  return joined([named(source), silence, html`<i>${last}</i>`], '\n')
}
