import { type SourceSettings, USUAL_SETTINGS } from '../domain/source-settings.ts'

/** The settings of a row as they were saved; what an older version did not know of has its usual value. */
export function settingsOf(saved: string): SourceSettings {
  const settings: Partial<SourceSettings> = JSON.parse(saved)
  return {
    ...USUAL_SETTINGS,
    ...settings,
    tags: { ...USUAL_SETTINGS.tags, ...settings.tags },
    selectors: { ...USUAL_SETTINGS.selectors, ...settings.selectors },
  }
}
