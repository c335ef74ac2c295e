/** A link as Telegram keeps it, or what Telegram finds wrong with it. */
export type LinkCheck =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'invalid'; readonly reason: string }

const AUTHORITY_CHARACTERS = /^(?:[\w.!$,~*'();&+=-]|%[0-9a-f]{2}|[^\0-\x7f])*$/iu

/**
 * Checks an address the way Telegram checks links of texts and buttons: http by default, http(s), tg and ton only,
 * a host with a dot (so never `localhost`), a port from 1 to 65535. An empty path becomes `/`.
 * Source: td/utils/HttpUrl.cpp and LinkManager::check_link of tdlib/td.
 */
export function checkLink(link: string): LinkCheck {
  const app = /^(tg|ton|tonsite):(?:\/\/)?([^/?#]*)(.*)$/is.exec(link)
  if (app) return checkAppLink(app[1] ?? '', app[2] ?? '', app[3] ?? '')
  const scheme = /^([^:/?#@[\]]*):\/\//.exec(link)?.[1]?.toLowerCase() ?? null
  if (scheme !== null && scheme !== 'http' && scheme !== 'https') return invalid('Unsupported URL protocol')
  const rest = scheme === null ? link : link.slice(scheme.length + 3)
  const end = rest.search(/[/?#]/)
  return checkWebLink(
    scheme ?? 'http',
    end === -1 ? rest : rest.slice(0, end),
    end === -1 ? '' : rest.slice(end).trimEnd(),
  )
}

function checkAppLink(scheme: string, host: string, tail: string): LinkCheck {
  if (host === '') return invalid('URL host is empty')
  if (/^https?:$/i.test(host)) return invalid(scheme === 'tg' ? 'Wrong tg URL' : 'Wrong ton URL')
  if (!/^[\w.-]+$/.test(host)) return invalid('Unallowed characters in URL host')
  const query = tail.replace(/^\/\?/, '?')
  return { kind: 'link', url: `${scheme.toLowerCase()}://${host}${query === '/' ? '' : query}` }
}

function checkWebLink(scheme: string, authority: string, tail: string): LinkCheck {
  const [, userinfo = '', host = '', port = ''] = /^(.*@)?(.*?)(:[^:\]@]*)?$/s.exec(authority) ?? []
  if (port !== '' && !isPort(port.slice(1))) return invalid('Wrong port number specified in the URL')
  if (host === '') return invalid('URL host is empty')
  const isIpv6 = /^\[[0-9a-f:.]+\]$/i.test(host)
  if (!isIpv6 && !AUTHORITY_CHARACTERS.test(host)) return invalid('Disallowed character in URL host')
  if (host === '.') return invalid('Host is invalid')
  if (!isIpv6 && !host.includes('.')) return invalid('Wrong HTTP URL')
  const path = tail.startsWith('/') ? tail : `/${tail}`
  return { kind: 'link', url: `${scheme}://${userinfo}${host.toLowerCase()}${port}${encodeSpaces(path)}` }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) <= 65_535
}

function encodeSpaces(path: string): string {
  return path.replace(
    /[\0-\x20]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

function invalid(reason: string): LinkCheck {
  return { kind: 'invalid', reason }
}
