/** What a page is named by in messages: its host, or the name of a local file. */
export function siteOf(url: string): string {
  const { host, pathname } = new URL(url)
  if (host !== '') return host
  const name = pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
