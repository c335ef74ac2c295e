const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:0[1-9]|[12]\\d|3[01])'
const POINT = `\\d{4}(?:-${MONTH}(?:-${DAY})?)?`
const PERIOD = new RegExp(`^(?:${POINT}(?:/${POINT})?|\\d{4}-(?:H[12]|Q[1-4]))$`)

/** True for the forms that a `Period` of domain/brief.ts has; a stretch does not end before it starts. */
export function isPeriod(text: string): boolean {
  const [from = '', to = from] = text.split('/')
  return PERIOD.test(text) && from.slice(0, to.length) <= to
}
