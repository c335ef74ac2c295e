import type { BriefRecord } from '../domain/stored.ts'
import { once } from '../script/once.ts'

/** Articles below speak of something else than development: sport, weather, entertainment. */
const LEAST_RELEVANCE = 0.3

/** True for an article that a briefing counts and tells. */
export function isDevelopmentNews({ brief }: Pick<BriefRecord, 'brief'>): boolean {
  return brief.relevance >= LEAST_RELEVANCE
}

/** Reports of one event, the fullest first. */
export type Story = readonly [BriefRecord, ...BriefRecord[]]

/** The reports of an event that are development news; null when none is. */
export const toStory = once((records: readonly BriefRecord[]): Story | null => {
  const [first, ...others] = records.filter(isDevelopmentNews)
  return first ? [first, ...others] : null
})
