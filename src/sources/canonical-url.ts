/**
 * The one spelling of a link under which an article is known: absolute, http or https, host in lower case, without
 * default port, fragment, session ids and tracking parameters. Null for anything else, and for links with credentials.
 * The rest of the query is kept byte for byte: sites in GBK percent-encode bytes that are not UTF-8.
 */
export function canonicalUrl(href: string, base?: string): string | null {
  if (href.length > MAX_LENGTH || !URL.canParse(href.trim(), base)) return null
  const url = new URL(href.trim(), base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null
  url.hash = ''
  url.hostname = url.hostname.replace(/\.$/, '')
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/gi, '')
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair))
    .join('&')
  url.search = query === '' ? '' : `?${query}`
  return url.href
}

/** Longer addresses are data or attacks; servers refuse them from about 8,000 on. */
const MAX_LENGTH = 4096
const TRACKING =
  /^(?:utm_\w+|spm|scm|from|wxfrom|isappinstalled|nsukey|share_\w+|vd_source|gclid|fbclid|msclkid|yclid|mc_[ce]id|_ga|jsessionid|phpsessid)(?:=|$)/i
