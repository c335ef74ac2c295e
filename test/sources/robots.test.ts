import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHttp, type Http, type HttpOptions } from '../../src/sources/http.ts'
import { page, type Route, redirect, type SiteServer, startSite, status } from '../support/site-server.ts'

const HOUR = 3_600_000

const routes: Record<string, Route> = {}
let site: SiteServer
let clock: number
let troubles: string[]
const open: { close(): Promise<void> }[] = []
beforeEach(async () => {
  for (const path of Object.keys(routes)) delete routes[path]
  Object.assign(routes, { '/a': page('a'), '/b': page('b') })
  site = await startSite(routes)
  open.push(site)
  clock = Date.parse('2026-06-01T00:00:00Z')
  troubles = []
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

function client(options: Partial<HttpOptions> = {}): Http {
  const http = createHttp({
    allowPrivate: true,
    userAgent: 'Kaigong/0.1.0 (+news@example.org)',
    delayMs: 0,
    // Names of other machines, because this one's own is not asked for its robots.txt.
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    robots: {
      memory: new Map(),
      now: () => new Date(clock),
      onTrouble: (host, message) => troubles.push(`${host}: ${message}`),
    },
    ...options,
  })
  open.push(http)
  return http
}

const at = (path: string, host = 'news.example') => `http://${host}:${site.port}${path}`
const asked = (path = '/robots.txt') => site.requests.filter(({ url }) => url === path).length
const robots = (text: string) => {
  routes['/robots.txt'] = page(text, { 'content-type': 'text/plain' })
}
/** What comes of a request: 'ok', or the reason why not. */
async function tryAt(http: Http, path: string): Promise<string> {
  const outcome = await http.get({ url: at(path) })
  return outcome.kind === 'failed' ? outcome.reason : outcome.kind
}

describe('robots.txt', () => {
  it('may itself always be read', async () => {
    robots('User-agent: *\nDisallow: /\nSitemap: /map.xml')
    const http = client()
    expect(await tryAt(http, '/a')).toBe('robots')
    expect(await tryAt(http, '/robots.txt')).toBe('ok')
  })

  it('is obeyed, and ignored where that is wanted', async () => {
    robots('User-agent: *\nDisallow: /a')
    const http = client()
    expect(await http.get({ url: at('/a') })).toMatchObject({
      kind: 'failed',
      reason: 'robots',
      message: expect.stringMatching(/^news\.example:\d+ asks programs not to read .*robots\.txt/),
    })
    expect(await tryAt(http, '/b')).toBe('ok')
    expect(asked('/a')).toBe(0)
    expect(await http.get({ url: at('/a'), robots: 'ignore' })).toMatchObject({ kind: 'ok' })
  })

  it('counts for what a redirect leads to', async () => {
    robots('User-agent: *\nDisallow: /a')
    routes['/away'] = redirect(at('/a', 'other.example'))
    routes['/near'] = redirect('/a')
    const http = client()
    expect(await tryAt(http, '/away')).toBe('robots')
    expect(await tryAt(http, '/near')).toBe('robots')
    expect(asked('/a')).toBe(0)
    expect(await http.get({ url: at('/near'), robots: 'ignore' })).toMatchObject({ kind: 'ok' })
  })

  it('is read as the RFC says', async () => {
    robots(`\uFEFFUSER-AGENT: other
Disallow: /
User-agent: *
Disallow: /b
User-agent: third # and ours
User-agent: kaigong/2.0

Disallow: /*.pdf$
Disallow: /news/
Allow: /news/open
Sitemap: /map.xml`)
    for (const path of ['/news/open/1', '/x.pdf?y', '/news/x', '/x.pdf']) routes[path] = page('in')
    const http = client()
    expect(await tryAt(http, '/b')).toBe('ok')
    expect(await tryAt(http, '/news/x')).toBe('robots')
    expect(await tryAt(http, '/news/open/1')).toBe('ok')
    expect(await tryAt(http, '/x.pdf')).toBe('robots')
    expect(await tryAt(http, '/x.pdf?y')).not.toBe('robots')
    expect(await tryAt(http, '/robots.txt')).toBe('ok')
  })

  it('is asked for once a day, however many ask', async () => {
    robots('User-agent: *\nDisallow: /a')
    const http = client()
    await Promise.all(['/a', '/b', '/a', '/b'].map((path) => tryAt(http, path)))
    clock += 24 * HOUR - 1
    expect(await tryAt(http, '/a')).toBe('robots')
    expect(asked()).toBe(1)
    clock += 1
    robots('')
    expect(await tryAt(http, '/a')).toBe('ok')
    expect(asked()).toBe(2)
  })

  it.each([404, 410, 401, 403])('that is answered with %i forbids nothing', async (code) => {
    routes['/robots.txt'] = status(code)
    const http = client()
    expect(await tryAt(http, '/a')).toBe('ok')
    expect(await tryAt(http, '/b')).toBe('ok')
    expect(asked()).toBe(1)
    expect(troubles).toEqual([])
  })

  it('of a host that is away is the last one known, asked for again in an hour', async () => {
    robots('User-agent: *\nDisallow: /a')
    const http = client()
    expect(await tryAt(http, '/a')).toBe('robots')
    routes['/robots.txt'] = status(503)
    clock += 24 * HOUR
    expect(await tryAt(http, '/a')).toBe('robots')
    expect(await tryAt(http, '/a')).toBe('robots')
    expect(asked()).toBe(2)
    clock += HOUR
    robots('')
    expect(await tryAt(http, '/a')).toBe('ok')
    expect(troubles).toEqual([])
  })

  it('of a host that was always away allows everything, and that is told', async () => {
    routes['/robots.txt'] = status(500)
    const http = client()
    expect(await tryAt(http, '/a')).toBe('ok')
    expect(await tryAt(http, '/b')).toBe('ok')
    expect(troubles).toEqual([expect.stringMatching(/^news\.example:\d+: .*500.*allow everything$/)])
    clock += HOUR
    robots('User-agent: *\nDisallow: /a')
    expect(await tryAt(http, '/a')).toBe('robots')
  })

  it('is not asked for of this machine itself', async () => {
    robots('User-agent: *\nDisallow: /')
    expect(await client().get({ url: `${site.origin}/a` })).toMatchObject({ kind: 'ok' })
    expect(asked()).toBe(0)
  })

  it('keeps requests apart by its Crawl-delay, and by the usual delay from itself', async () => {
    robots('User-agent: *\nCrawl-delay: 0.3')
    const times: number[] = []
    routes['/timed'] = (request, response) => {
      times.push(performance.now())
      page('in')(request, response)
    }
    const http = client({ delayMs: 200 })
    const start = performance.now()
    await tryAt(http, '/timed')
    await tryAt(http, '/timed')
    const [first = 0, second = 0] = times
    expect(first - start).toBeGreaterThan(190)
    expect(second - first).toBeGreaterThan(200)
  })
})

describe('a hostile robots.txt', () => {
  const within = async (milliseconds: number, text: string, path = '/a') => {
    robots(text)
    const http = client()
    await tryAt(http, '/b')
    const start = performance.now()
    const result = await tryAt(http, path)
    expect(performance.now() - start).toBeLessThan(milliseconds)
    return result
  }

  it('is cut at 500 KB', async () => {
    const filler = `# ${'x'.repeat(98)}\n`.repeat(4_950)
    expect(await within(500, `${filler}User-agent: *\nDisallow: /a`)).toBe('robots')
    expect(await within(500, `${filler.repeat(2)}User-agent: *\nDisallow: /a`)).toBe('ok')
  })

  it('is cut at 2,000 rules of ours; those of others do not count', async () => {
    const rules = (count: number) => Array.from({ length: count }, (_, n) => `Disallow: /x${n}\n`).join('')
    expect(
      await within(500, `User-agent: other\n${rules(9000)}User-agent: *\n${rules(1999)}Disallow: /a`),
    ).toBe('robots')
    expect(await within(500, `User-agent: *\n${rules(2000)}Disallow: /a`)).toBe('ok')
  })

  it('costs no time by its stars, its names or its bytes', async () => {
    const long = `/${'a'.repeat(3000)}`
    const star = `Disallow: /${'*a'.repeat(900)}b\n`
    await within(1000, `User-agent: *\n${star.repeat(250)}Disallow: ${'*'.repeat(1500)}b`, long)
    const names = Array.from({ length: 15_000 }, (_, n) => `User-agent: bot${n}\n`).join('')
    expect(await within(500, `${names}User-agent: *\nDisallow: /a`)).toBe('robots')
    expect(await within(500, '\0\xff<html><body>User-agent: *'.repeat(10_000))).toBe('ok')
    expect(await within(500, ':\n'.repeat(200_000))).toBe('ok')
  })
})
