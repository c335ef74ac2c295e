import type { Failure } from '../domain/source.ts'
import { failure } from './fetch-fault.ts'

/** An address that may be fetched, or what is wrong with it. What was given is never repeated: it may hold a password. */
export function parseWebAddress(text: string, base?: URL): URL | Failure {
  if (!URL.canParse(text.trim(), base?.href)) {
    return failure(
      'bad_address',
      'this is not a web address: give one such as https://news.example.com/list.html',
    )
  }
  const url = new URL(text.trim(), base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return failure(
      'bad_address',
      'only addresses that start with http:// or https:// can be read: use one of those',
    )
  }
  if (url.username !== '' || url.password !== '') {
    return failure(
      'bad_address',
      'the address holds a user name or password: use one that is open to everybody',
    )
  }
  url.hash = ''
  return url
}
