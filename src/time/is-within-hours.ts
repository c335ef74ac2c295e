import { DateTime } from 'luxon'

/** True when it is from `from` until before `to` (HH:MM) in this zone; over midnight when `from` is the later one. */
export function isWithinHours(
  { from, to }: { readonly from: string; readonly to: string },
  timezone: string,
  instant: Date,
): boolean {
  const time = DateTime.fromJSDate(instant, { zone: timezone }).toFormat('HH:mm')
  return from <= to ? from <= time && time < to : from <= time || time < to
}
