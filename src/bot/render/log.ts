import type { Actor } from '../../domain/access.ts'
import type { AuditAction, AuditEntry } from '../../domain/audit.ts'
import { formatMoment } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined } from './html.ts'
import { shorten } from './shorten.ts'

/** The log of changes, one change a line. */
export function renderLog(entries: readonly AuditEntry[], words: Words, timezone: string): Html {
  if (entries.length === 0) return words.t('log-empty')
  const lines = entries.map(({ at, actor, action, sourceId, details }) => {
    const what = joined(
      [words.t(ACTION_TEXTS[action]), sourceId === null ? '' : `#${sourceId}`, shorten(details, 100)],
      ' ',
    )
    const who = [formatMoment(at, timezone, words.locale), actorWord(actor, words)]
    return html`<i>${joined(who, ' · ')}</i>\n${what}`
  })
  return joined([words.t('log-title'), ...lines], '\n')
}

function actorWord(actor: Actor, words: Words): Html {
  switch (actor.kind) {
    case 'user':
      return html`<code>${String(actor.userId)}</code>`
    case 'cli':
      return words.t('actor-cli')
    case 'system':
      return words.t('actor-system')
  }
}

const ACTION_TEXTS: Readonly<Record<AuditAction, string>> = {
  'source.add': 'log-source-add',
  'source.remove': 'log-source-remove',
  'source.restore': 'log-source-restore',
  'source.pause': 'log-source-pause',
  'source.resume': 'log-source-resume',
  'source.edit': 'log-source-edit',
  'source.move': 'log-source-move',
  'sources.import': 'log-import',
  'sources.export': 'log-export',
  'member.add': 'log-member-add',
  'member.remove': 'log-member-remove',
}
