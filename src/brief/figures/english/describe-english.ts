import type { ReadSentence } from '../mentions.ts'
import type { Found, Reading } from '../reading.ts'
import { topicOf } from '../topic.ts'
import { measureEnglish } from './measure-english.ts'
import { periodEnglish } from './period-english.ts'
import { statusEnglish } from './status-english.ts'
import { subjectEnglish } from './subject-english.ts'

/** What the English rules find out about the mention at `index` of a sentence; moves the reading on. */
export function describeEnglish(read: ReadSentence, index: number, reading: Reading): Found {
  const mention = read.mentions[index] as ReadSentence['mentions'][number]
  const measured = measureEnglish(mention, reading.memory.last)
  reading.memory.last = measured
  const topic = topicOf(reading.topic, mention, measured)
  const subject =
    [subjectEnglish(read.normal), topic.subject].filter(
      (each, i, all) => each && all.indexOf(each) === i,
    )[0] ?? ''
  const status = statusEnglish(mention, measured, topic.project !== null, reading.status)
  const period = periodEnglish(mention, read, status, measured.metric, reading.time.span)
  reading.status = status
  return { measured, subject, project: topic.project?.name ?? null, status, period }
}
