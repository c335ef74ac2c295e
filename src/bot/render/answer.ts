import type { Answer, AnswerHit } from '../../domain/answer.ts'
import type { Directive } from '../../domain/brief.ts'
import { dayInZone } from '../../time/day.ts'
import { formatPeriod } from '../../time/format-period.ts'
import type { Words } from '../locales.ts'
import { changeLine } from './change-line.ts'
import { correctionLine } from './correction-line.ts'
import { directiveLine } from './directive-line.ts'
import { evidenceQuotes } from './evidence.ts'
import { figureLines, ownFigures } from './figure-lines.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { type Block, splitMessages } from './split-messages.ts'

/** The answer to a keyword query as messages in Telegram's HTML; days are those of `timezone`. */
export function renderAnswer(answer: Answer, words: Words, timezone: string): string[] {
  const query = shorten(answer.query, 60)
  if (answer.hits.length === 0 && answer.project === null) {
    return splitMessages([[words.t('answer-none', { query })], [words.t('answer-none-hint')]])
  }
  const shown = answer.hits.length
  return splitMessages([
    [words.t('answer-title', { query, total: answer.total })],
    projectBlock(answer.project, words),
    ...answer.hits.map((hit) => hitBlock(hit, words, timezone)),
    shown > 0 && shown < answer.total ? [words.t('answer-more', { shown })] : [],
  ])
}

function projectBlock(project: Answer['project'], words: Words): Block {
  if (!project) return []
  const names = project.aliases.slice(0, 5).map((alias) => shorten(alias, 40))
  return [
    html`🏗 <b>${shorten(project.name, 80)}</b>`,
    ...(names.length > 0
      ? [words.t('answer-aliases', { names: joined(names, words.label('list-separator')) })]
      : []),
    ...project.changes.map((change) => changeLine(change, words)),
    ...evidenceQuotes(project.changes.map((change) => change.after.figure)),
  ]
}

function hitBlock(hit: AnswerHit, words: Words, timezone: string): Block {
  const { cite, headline, figures, directives, correction } = hit
  const day = dayInZone(new Date(hit.newsAt), timezone)
  const title = shorten(headline || cite.title, 200) || words.t('digest-untitled')
  const year = Number(day.slice(0, 4))
  return [
    html`▪️ ${link(title, cite.url)}`,
    html`<i>${joined([shorten(cite.sourceTitle, 40), formatPeriod(day, words.locale)], ' · ')}</i>`,
    ...figureLines(ownFigures(figures), { words, year, about: headline }),
    ...directives.map((directive) => orderLine(directive, { words, year })),
    ...correctionLines(correction, words, timezone),
    ...evidenceQuotes([...figures, ...directives]),
  ]
}

function correctionLines(correction: AnswerHit['correction'], words: Words, timezone: string): Html[] {
  if (!correction) return []
  const day = formatPeriod(dayInZone(new Date(correction.noticedAt), timezone), words.locale)
  return [
    words.t('answer-corrected', { day }),
    ...correction.changes.map((change) => correctionLine(change, words)),
  ]
}

function orderLine(directive: Directive, context: { words: Words; year: number }): Html {
  const { issuer } = directive
  const what = directiveLine(directive, context)
  return html`📣 ${issuer ? context.words.t('directive-said', { who: shorten(issuer, 40), what }) : what}`
}
