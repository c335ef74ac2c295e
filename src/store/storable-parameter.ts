/**
 * Text as both databases can keep it: PostgreSQL refuses NUL and SQLite reads no further, so each
 * becomes U+FFFD, as UTF-8 itself does with half a surrogate pair. Lengths and offsets stay.
 */
export function storableParameter(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
}
