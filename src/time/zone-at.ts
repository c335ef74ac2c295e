import findZone from '@photostructure/tz-lookup'
import { isTimezone } from './day.ts'

/** The IANA zone of a place on earth, by a coarse map without a network; null where it knows none. */
export function zoneAt({ latitude, longitude }: { latitude: number; longitude: number }): string | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null
  const zone = findZone(latitude, longitude)
  return isTimezone(zone) ? zone : null
}
