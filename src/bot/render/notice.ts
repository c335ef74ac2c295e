import type { Notice } from '../../domain/notice.ts'
import { formatMoment } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import type { Html } from './html.ts'

/** A notice in an administrator's language. `timezone`: theirs, an IANA name. */
export function renderNotice(notice: Notice, words: Words, timezone: string): Html {
  const moment = (instant: string) => formatMoment(instant, timezone, words.locale)
  switch (notice.kind) {
    case 'topic_gone':
      // As text: numbers in texts are grouped by thousands.
      return words.t('notice-topic-gone', {
        chat: String(notice.chatId),
        topic: String(notice.threadId ?? ''),
      })
    case 'malformed':
      return words.t('notice-malformed', { description: notice.description })
    case 'rejected':
      return words.t('notice-rejected', { description: notice.description })
    case 'outage':
      return words.t('notice-outage', { since: moment(notice.since), until: moment(notice.until) })
    case 'fault':
      return words.t('notice-fault', { message: notice.message, remedy: notice.remedy })
  }
}
