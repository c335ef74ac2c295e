const MONTH_NAMES = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/** The name of a month, its first three letters caught. A full stop belongs to a short name alone: in Sept. 2022, in September. */
export const MONTH = `(${MONTH_NAMES})(?:(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)(?![a-z])|t?\\.?)`

/** The number of a month by its name, also a short one. */
export function monthOf(name: string | undefined): number {
  return MONTH_NAMES.split('|').indexOf((name ?? '').slice(0, 3)) + 1
}
