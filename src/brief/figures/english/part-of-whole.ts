/** 58 of its 63 tunnels, four of the park's 26 tenants: how long the words up to the end of the whole's number are. */
const OF_WHOLE =
  /^ (?:out )?of (?:the|its|their|his|her|our|(?:the )?[A-Za-z-]+(?: [A-Za-z-]+)?['’]s)? ?\d[\d,.]*(?= )/
/** In front of the number of the whole. */
const WHOLE =
  /(?:\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some)) (?:out )?of (?:the|its|their|his|her|our|(?:the )?[A-Za-z-]+(?: [A-Za-z-]+)?['’]s) $/i
const LONGEST = 48

/** How long the words are that name the whole which a part is of; 0 where none stands behind the figure. */
export function wholeBehind(after: string): number {
  return after.startsWith(' o') ? (OF_WHOLE.exec(after.slice(0, LONGEST))?.[0].length ?? 0) : 0
}

/** Whether a figure is the whole of which the one before it is a part. */
export function isWhole(before: string): boolean {
  return WHOLE.test(before.slice(-LONGEST))
}
