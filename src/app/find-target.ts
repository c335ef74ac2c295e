import type { Source } from '../domain/source.ts'
import { parseWebAddress } from '../sources/web-address.ts'
import type { App } from './create-app.ts'

/** The source that a number or an address names, or an address that is none yet; null for neither. */
export async function findTarget(
  app: App,
  about: string,
): Promise<{ readonly source: Source | null; readonly url: string } | null> {
  const number = /^#?(\d{1,15})$/.exec(about)?.[1]
  const source = number ? await app.store.sources.get(Number(number)) : await findKnown(app, about)
  if (source !== null) return { source, url: source.url }
  if (number) return null
  const url = parseWebAddress(/^[a-z][a-z\d+.-]*:\/\//i.test(about) ? about : `https://${about}`)
  return url instanceof URL ? { source: null, url: url.href } : null
}

/** The source that an address is already, as it stands or with the scheme that people leave out. */
export async function findKnown({ store }: App, address: string): Promise<Source | null> {
  for (const url of [address, `https://${address}`, `http://${address}`]) {
    const source = await store.sources.findByUrl(url)
    if (source) return source
  }
  return null
}
