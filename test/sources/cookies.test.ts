import { afterEach, describe, expect, it } from 'vitest'
import { createCookieJar } from '../../src/sources/cookies.ts'
import { createHttp, type Http } from '../../src/sources/http.ts'
import { page, type Route, type SiteServer, startSite, status } from '../support/site-server.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function serve(routes: Record<string, Route>): Promise<SiteServer> {
  const site = await startSite(routes)
  open.push(site)
  return site
}

function client(): Http {
  const http = createHttp({ allowPrivate: true, userAgent: 'Kaigong/test' })
  open.push(http)
  return http
}

/** As the shields of many government sites do it: a cookie first, and the page for those who bring it back. */
const shield = (open: Route): Route => {
  return (request, response) =>
    request.headers.cookie === 'seen=1; n=a=b'
      ? open(request, response)
      : response
          .writeHead(302, { 'set-cookie': ['seen=1; Path=/; HttpOnly', 'n=a=b'], location: request.url })
          .end()
}

describe('a site that sets a cookie and redirects to itself', () => {
  it('is read, and moves nowhere', async () => {
    const site = await serve({ '/': shield(page('in')) })
    const outcome = await client().get({ url: `${site.origin}/` })
    expect(outcome).toMatchObject({ kind: 'ok', url: `${site.origin}/`, permanentUrl: null })
    expect(site.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, 'seen=1; n=a=b'])
  })

  it('gets no cookie of an earlier request', async () => {
    const site = await serve({ '/': shield(page('in')) })
    const http = client()
    await http.get({ url: site.origin })
    await http.get({ url: site.origin })
    expect(site.requests.map(({ headers }) => headers.cookie !== undefined)).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('is asked no third time, whatever new cookie it sets', async () => {
    let turn = 0
    const site = await serve({
      '/': (request, response) =>
        status(302, { 'set-cookie': `turn=${turn++}`, location: '/' })(request, response),
    })
    expect(await client().get({ url: site.origin })).toMatchObject({ reason: 'redirect_loop' })
    expect(site.requests).toHaveLength(2)
  })

  it('tells no other host of it', async () => {
    const other = await serve({ '/': page('other') })
    const site = await serve({
      '/': status(302, { 'set-cookie': 'secret=1; Domain=127.0.0.1', location: other.origin }),
    })
    expect(await client().get({ url: site.origin })).toMatchObject({ kind: 'ok' })
    expect(other.requests[0]?.headers.cookie).toBeUndefined()
  })
})

describe('the jar', () => {
  const url = new URL('https://site.example/a')

  it('keeps the last value, and drops what the server takes back', () => {
    const jar = createCookieJar()
    jar.take(url, ['a=1', 'b=2', 'c=3', 'd=4'])
    jar.take(url, ['a=5', 'b=; Max-Age=0', 'c=; expires=Thu, 01 Jan 1970 00:00:00 GMT'])
    jar.take(url, undefined)
    expect(jar.headerFor(url)).toBe('a=5; d=4')
  })

  it('sends a secure cookie over https only', () => {
    const jar = createCookieJar()
    jar.take(url, 'a=1; Secure; HttpOnly')
    expect(jar.headerFor(new URL('http://site.example/'))).toBe('')
    expect(jar.headerFor(new URL('https://site.example/b'))).toBe('a=1')
    expect(jar.headerFor(new URL('https://www.site.example/'))).toBe('')
  })

  it('takes nothing that could not be sent, and not without bound', () => {
    const jar = createCookieJar()
    jar.take(url, ['', '=x', 'no equals', 'a=é', 'b=1\r\nx: y', `c=${'x'.repeat(5000)}`])
    expect(jar.headerFor(url)).toBe('')
    jar.take(
      url,
      Array.from({ length: 500 }, (_, n) => `c${n}=1`),
    )
    expect(jar.headerFor(url).split('; ')).toHaveLength(50)
  })
})
