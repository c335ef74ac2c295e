const MAGNITUDE = /[ -]?(trillion|billion|million|thousand|hundred|crore|lakh|bln|bn|tn|mln|mn)(?![A-Za-z])/iy
const SHORT_MAGNITUDE = / ?(bil|mil)(?![A-Za-z])|(bn|tn|mn|m|b|k)(?![A-Za-z])/iy
/** 2.5m passengers, 1.4m cubic metres: m is a million only before what is counted in millions. */
const MILLION_OF =
  /m (?=(?:[a-z-]+ )?(?:passengers?|people|visitors|visits|tourists|customers|users|households|residents|workers|jobs|homes|units|tonnes|tons|teus?|barrels|sq(?:uare|\.)?|cubic|lit(?:re|er)s|gallons|containers|vehicles|cars|trips|journeys|parcels|doses|items|sheets|bottles|tests|cells|panels|modules|meals|bags|pieces|chips|wafers|sets|tyres|tires|shares|hectares|acres)\b)/iy
const MAGNITUDES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  mln: 1e6,
  b: 1e9,
  bil: 1e9,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  mil: 1e6,
  thousand: 1e3,
  k: 1e3,
  hundred: 100,
  crore: 1e7,
  lakh: 1e5,
}

/** How many times the number before it, and where its word ends. */
export interface Magnitude {
  readonly factor: number
  readonly end: number
}

/** million, billion, bn … after a number; m, b, k and the mil and bil of Malaysia only where `money` says that a currency stands before. */
export function magnitudeAt(text: string, at: number, money: boolean): Magnitude | null {
  MAGNITUDE.lastIndex = at
  SHORT_MAGNITUDE.lastIndex = at
  MILLION_OF.lastIndex = at
  const million = money ? null : MILLION_OF.exec(text)
  if (million) return { factor: 1e6, end: at + 1 }
  const found = MAGNITUDE.exec(text) ?? (money ? SHORT_MAGNITUDE.exec(text) : null)
  if (!found) return null
  return {
    factor: MAGNITUDES[(found[1] ?? (found[2] as string)).toLowerCase()] as number,
    end: at + found[0].length,
  }
}
