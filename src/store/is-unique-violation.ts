/** True for the error of a row that another one's unique key keeps out. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '23505') || error.message.startsWith('UNIQUE constraint failed')
}
