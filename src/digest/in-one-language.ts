import type { BriefRecord } from '../domain/stored.ts'
import type { Story } from './select.ts'

/**
 * The reports of a story that have something, in the language of the first that has it: what one says in
 * Chinese and another in English is the same twice, and no code can see it.
 */
export function inOneLanguage(story: Story, has: (record: BriefRecord) => boolean): BriefRecord[] {
  const records = story.filter(has)
  const isEnglish = ({ brief }: BriefRecord) => brief.language === 'en'
  return records.filter((record) => records[0] && isEnglish(record) === isEnglish(records[0]))
}
