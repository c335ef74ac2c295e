import type { Source } from '../domain/source.ts'
import {
  type SettingsChange,
  type SourceSettings,
  USUAL_SETTINGS,
  withChange,
} from '../domain/source-settings.ts'
import { selectorsText } from '../sources/selectors-text.ts'
import { tagsText } from '../sources/tags-text.ts'

/** A change for the log of changes, in signs that need no language. */
export function describeChange(change: SettingsChange): string {
  switch (change.kind) {
    case 'tags':
      return `🏷 ${tagsText(change.tags)}`
    case 'zone':
      return `🕐 ${change.timezone ?? '-'}`
    case 'selectors':
      return `🎯 ${selectorsText(change.selectors) || '-'}`
    case 'robots':
      return `🤖 robots.txt: ${change.robots}`
  }
}

/** What differs between two settings, each as the change that leads to the second. */
export function changesBetween(before: SourceSettings, after: SourceSettings): SettingsChange[] {
  const changes: SettingsChange[] = [
    { kind: 'tags', tags: after.tags },
    { kind: 'zone', timezone: after.timezone },
    { kind: 'selectors', selectors: after.selectors },
    { kind: 'robots', robots: after.robots },
  ]
  return changes.filter((change) => JSON.stringify(withChange(before, change)) !== JSON.stringify(before))
}

/** The details of an added source: its name, and what is settled about it from the beginning. */
export function addedDetails({ title, url, settings }: Source): string {
  const changes = changesBetween(USUAL_SETTINGS, settings).map(describeChange)
  return [...changes, title || url].join(' · ')
}
