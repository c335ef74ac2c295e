/** Rules that are read; far more than any honest file has for one reader. */
const MOST_RULES = 2000
/** Characters of all rules with a star together: matching them takes time by this and by the length of the address. */
const MOST_WILD = 20_000
const LONGEST_LINE = 2000
const MOST_SITEMAPS = 100

/**
 * Of a robots.txt what concerns `agent` (without version), or everybody; also where the sitemaps are. Bounded, so that
 * a hostile file costs neither time nor memory; the rules behind the bound are as good as absent.
 */
export function cutRobots(text: string, agent: string): string {
  const kept: string[] = []
  const left = { rules: MOST_RULES, wild: MOST_WILD, sitemaps: MOST_SITEMAPS }
  let isOurs = false
  let wasAgent = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name, value] = /^\s*([a-z-]{1,20})\s*:\s*([^#]*)/i.exec(line.slice(0, LONGEST_LINE)) ?? []
    if (name === undefined || value === undefined) continue
    const directive = name.toLowerCase()
    const words = value.trim()
    if (directive === 'user-agent') {
      const names = words === '*' || sameAgent(words, agent)
      isOurs = (wasAgent && isOurs) || names
      // Other names are dropped, so the end of the group before has to be seen by a name that is nobody's.
      if (names) kept.push(`User-agent: ${words === '*' ? '*' : agent}`)
      else if (!wasAgent) kept.push('User-agent: -')
    } else if (directive === 'sitemap') {
      if (left.sitemaps-- > 0 && line.length <= LONGEST_LINE) kept.push(`Sitemap: ${words}`)
    } else if (isOurs && /^(?:allow|disallow|crawl-delay)$/.test(directive) && affordable(words, left)) {
      kept.push(`${directive}: ${words.replace(/\*{2,}/g, '*')}`)
    }
    wasAgent = directive === 'user-agent'
  }
  return kept.join('\n')
}

function sameAgent(written: string, agent: string): boolean {
  return written.split('/', 1)[0]?.trim().toLowerCase() === agent.toLowerCase()
}

function affordable(rule: string, left: { rules: number; wild: number }): boolean {
  const wild = rule.includes('*') ? rule.length : 0
  if (left.rules === 0 || wild > left.wild) return false
  left.rules -= 1
  left.wild -= wild
  return true
}
