/** How Kaigong names itself to every site: what it is, and whom to write to when it is a burden. */
export function userAgent(version: string, contact: string | null): string {
  return `Kaigong/${version} (${contact === null ? 'self-hosted news briefing' : `+${contact}`})`
}
