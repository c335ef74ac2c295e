/** What Kaigong adds to an outline, so that its own file brings back what was exported. */
export const OPML_ATTRIBUTES = {
  extraOutlineAttributes: ['kgKind', 'kgState', 'kgZone', 'kgSelectors'],
} as const
