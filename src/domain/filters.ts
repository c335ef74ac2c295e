/** Which news a subscription wants. Of one kind any is enough, of different kinds all must hold; an empty list holds. */
export interface Filters {
  /** Words of which one must stand in a story. */
  readonly include: readonly string[]
  /** A report in which one of these stands is left out. */
  readonly exclude: readonly string[]
  readonly regions: readonly string[]
  readonly industries: readonly string[]
  /** Names of projects. */
  readonly projects: readonly string[]
  /** Numbers of sources. */
  readonly sources: readonly number[]
  /** 0..1, or null. */
  readonly minRelevance: number | null
  /** Yuan, or null. */
  readonly minInvestment: number | null
}

export const NO_FILTERS: Filters = {
  include: [],
  exclude: [],
  regions: [],
  industries: [],
  projects: [],
  sources: [],
  minRelevance: null,
  minInvestment: null,
}

/** True when some news would be left out. */
export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null))
}
