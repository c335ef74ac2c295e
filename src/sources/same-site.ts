/** Whether two http(s) addresses belong to one organisation's site: the same host, or hosts below the same name. */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(new URL(a).hostname) === siteOf(new URL(b).hostname)
}

/** news.zone.gov.cn is of zone.gov.cn: two labels, or three where the second-last is a category of a country. */
function siteOf(hostname: string): string {
  if (/^[\d.]+$|^\[/.test(hostname)) return hostname
  const labels = hostname.split('.')
  const isCategory = /^(?:gov|com|net|org|edu|ac|co|mil|go|or|ne)$/.test(labels.at(-2) ?? '')
  return labels.slice((labels.at(-1)?.length ?? 0) === 2 && isCategory ? -3 : -2).join('.')
}
