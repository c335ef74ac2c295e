import type { Alarm } from '../../domain/alarm.ts'
import { formatMoment } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import type { Html } from './html.ts'

/** A alarm in an administrator's language. `timezone`: theirs, an IANA name. */
export function renderAlarm(alarm: Alarm, words: Words, timezone: string): Html {
  const moment = (instant: string) => formatMoment(instant, timezone, words.locale)
  switch (alarm.kind) {
    case 'topic_gone':
      // As text: numbers in texts are grouped by thousands.
      return words.t('alarm-topic-gone', {
        chat: String(alarm.chatId),
        topic: String(alarm.threadId ?? ''),
      })
    case 'malformed':
      return words.t('alarm-malformed', { description: alarm.description })
    case 'rejected':
      return words.t('alarm-rejected', { description: alarm.description })
    case 'outage':
      return words.t('alarm-outage', { since: moment(alarm.since), until: moment(alarm.until) })
    case 'fault':
      return words.t('alarm-fault', { message: alarm.message, remedy: alarm.remedy })
  }
}
