import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttp, type Http, type HttpOptions, type HttpOutcome } from '../../src/sources/http.ts'
import {
  drip,
  endless,
  page,
  type Route,
  redirect,
  type SiteServer,
  silent,
  startSite,
  status,
} from '../support/site-server.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function serve(routes: Record<string, Route>): Promise<SiteServer> {
  const site = await startSite(routes)
  open.push(site)
  return site
}

function client(options: Partial<HttpOptions> = {}): Http {
  const http = createHttp({ allowPrivate: true, userAgent: 'Kaigong/test', ...options })
  open.push(http)
  return http
}

const text = (outcome: HttpOutcome) =>
  outcome.kind === 'ok' ? Buffer.from(outcome.body).toString('utf8') : outcome

async function reasonOf(outcome: Promise<HttpOutcome>): Promise<string> {
  const settled = await outcome
  if (settled.kind !== 'failed') throw new Error(`expected a failure, got ${settled.kind}`)
  expect(settled.message).toMatch(/^\S.*: .*\S$/)
  expect(settled.message).not.toMatch(/\n/)
  return settled.reason
}

describe('an ordinary page', () => {
  it('comes with its address, type, validators and freshness', async () => {
    const site = await serve({
      '/a': page('开工', {
        etag: '"v1"',
        'last-modified': 'Mon, 01 Jun 2026 00:00:00 GMT',
        'cache-control': 'public, max-age=600',
      }),
    })
    const outcome = await client().get({ url: `${site.origin}/a#top` })
    expect(outcome).toEqual({
      kind: 'ok',
      url: `${site.origin}/a`,
      permanentUrl: null,
      body: expect.anything(),
      contentType: 'text/html; charset=utf-8',
      validators: { etag: '"v1"', lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT' },
      maxAge: 600,
    })
    expect(text(outcome)).toBe('开工')
    expect(site.requests[0]?.headers['user-agent']).toBe('Kaigong/test')
  })

  it('is asked for conditionally and reported as unchanged', async () => {
    const site = await serve({
      '/feed': (request, response) => {
        const known =
          request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === 'then'
        response.writeHead(known ? 304 : 200, { etag: '"v1"', 'cache-control': 'max-age=60' }).end()
      },
    })
    const validators = { etag: '"v1"', lastModified: 'then' }
    expect(await client().get({ url: `${site.origin}/feed`, validators })).toEqual({
      kind: 'unchanged',
      permanentUrl: null,
      maxAge: 60,
    })
    expect((await client().get({ url: `${site.origin}/feed`, validators: null })).kind).toBe('ok')
  })

  it.each([
    [{ 'cache-control': 'public, max-age=600', expires: 'Mon, 01 Jun 2026 09:00:00 GMT' }, 600],
    [{ expires: 'Mon, 01 Jun 2026 01:00:00 GMT' }, 3600],
    [{ expires: 'Sun, 31 May 2026 00:00:00 GMT' }, 0],
    [{ expires: '0' }, 0],
    [{ expires: 'soon' }, null],
    [{ 'cache-control': 'no-cache', expires: 'Mon, 01 Jun 2026 01:00:00 GMT' }, 0],
    [{ 'cache-control': 'no-cache="set-cookie", max-age=60' }, 60],
    [{}, null],
  ])('is as fresh as %j says', async (headers, maxAge) => {
    const site = await serve({ '/': page('x', { date: 'Mon, 01 Jun 2026 00:00:00 GMT', ...headers }) })
    expect(await client().get({ url: site.origin })).toMatchObject({ maxAge })
  })

  it('is decompressed in every coding, also when servers get it wrong', async () => {
    const word = '总投资'.repeat(100)
    const site = await serve({
      '/gzip': page(gzipSync(word), { 'content-encoding': 'gzip' }),
      '/xgzip': page(gzipSync(word), { 'content-encoding': 'x-gzip, identity' }),
      '/deflate': page(deflateSync(word), { 'content-encoding': 'deflate' }),
      '/raw': page(deflateRawSync(word), { 'content-encoding': 'deflate' }),
      '/br': page(brotliCompressSync(word), { 'content-encoding': 'br' }),
      '/both': page(gzipSync(deflateSync(word)), { 'content-encoding': 'deflate, gzip' }),
      '/lie': page(word, { 'content-encoding': 'gzip' }),
      '/cut': page(gzipSync(word).subarray(0, -6), { 'content-encoding': 'gzip' }),
    })
    const http = client()
    for (const path of ['gzip', 'xgzip', 'deflate', 'raw', 'br', 'both', 'lie', 'cut']) {
      expect(text(await http.get({ url: `${site.origin}/${path}` })), path).toBe(word)
    }
  })

  it('may be empty', async () => {
    const site = await serve({
      '/none': status(204),
      '/gzip': page('', { 'content-encoding': 'gzip' }),
      '/br': page('', { 'content-encoding': 'br' }),
    })
    for (const path of ['none', 'gzip', 'br']) {
      expect(text(await client().get({ url: `${site.origin}/${path}` })), path).toBe('')
    }
  })
})

describe('limits', () => {
  it('ends a body without end', async () => {
    const site = await serve({ '/': endless(), '/error': (_q, r) => endless()(_q, r.writeHead(200)) })
    expect(await reasonOf(client({ maxBytes: 500_000 }).get({ url: site.origin }))).toBe('too_large')
  })

  it('counts decompressed bytes, so that a bomb costs nothing', async () => {
    const zeros = Buffer.alloc(40_000_000)
    const site = await serve({
      '/gzip': page(gzipSync(zeros), { 'content-encoding': 'gzip' }),
      '/twice': page(gzipSync(gzipSync(zeros)), { 'content-encoding': 'gzip, gzip' }),
      '/br': page(brotliCompressSync(zeros, { params: { 0: 1 } }), {
        'content-encoding': 'br',
      }),
      '/many': page('x', { 'content-encoding': Array(50).fill('gzip').join(', ') }),
    })
    const http = client({ maxBytes: 1_000_000 })
    for (const path of ['gzip', 'twice', 'br']) {
      expect(await reasonOf(http.get({ url: `${site.origin}/${path}` })), path).toBe('too_large')
    }
    expect(await reasonOf(http.get({ url: `${site.origin}/many` }))).toBe('not_readable')
  })

  it('gives up on a silent server, and on one that drips', async () => {
    const site = await serve({ '/silent': silent, '/drip': drip(20) })
    const http = client({ timeoutMs: 400 })
    expect(await reasonOf(http.get({ url: `${site.origin}/silent` }))).toBe('timeout')
    expect(await reasonOf(http.get({ url: `${site.origin}/drip` }))).toBe('timeout')
  })

  it('never has more than two requests at one host', async () => {
    let now = 0
    let most = 0
    const waiting: (() => void)[] = []
    const site = await serve({
      '/': (_request, response) => {
        now += 1
        most = Math.max(most, now)
        waiting.push(() => {
          now -= 1
          response.end('ok')
        })
        // Released only when nobody else can still arrive.
        setTimeout(() => waiting.shift()?.(), 20)
      },
    })
    const http = client()
    await Promise.all(Array.from({ length: 9 }, (_, i) => http.get({ url: `${site.origin}/?${i}` })))
    expect(site.requests).toHaveLength(9)
    expect(most).toBe(2)
  })
})

describe('redirects', () => {
  it('are followed; only an unbroken chain of permanent ones moves the source', async () => {
    const site = await serve({
      '/old': redirect('/new', 301),
      '/new': redirect('/now', 308),
      '/now': redirect('/today?x=1', 302),
      '/today': page('here'),
      '/temp': redirect('/old', 307),
      '/bytes': redirect(Buffer.from('/开工').toString('latin1')),
      '/%E5%BC%80%E5%B7%A5': page('raw'),
    })
    const http = client()
    expect(await http.get({ url: `${site.origin}/old` })).toMatchObject({
      kind: 'ok',
      url: `${site.origin}/today?x=1`,
      permanentUrl: `${site.origin}/now`,
    })
    expect(await http.get({ url: `${site.origin}/temp` })).toMatchObject({ kind: 'ok', permanentUrl: null })
    expect(text(await http.get({ url: `${site.origin}/bytes` }))).toBe('raw')
  })

  it('move the source also when there is nothing new', async () => {
    const site = await serve({ '/old': redirect('/new', 301), '/new': status(304) })
    const validators = { etag: '"v1"', lastModified: null }
    expect(await client().get({ url: `${site.origin}/old`, validators })).toEqual({
      kind: 'unchanged',
      permanentUrl: `${site.origin}/new`,
      maxAge: null,
    })
  })

  it('end when they go in a circle or on for ever', async () => {
    const site = await serve({
      '/a': redirect('/b'),
      '/b': redirect('/a'),
      '/self': redirect('/self'),
      '/on': (request, response) =>
        response
          .writeHead(302, {
            location: `/on?${(request.url ?? '').length}${'x'.repeat((request.url ?? '').length)}`,
          })
          .end(),
    })
    const http = client()
    for (const path of ['a', 'self', 'on']) {
      expect(await reasonOf(http.get({ url: `${site.origin}/${path}` })), path).toBe('redirect_loop')
    }
    expect(site.requests.length).toBeLessThan(12)
  })

  it('tell which host failed', async () => {
    const closed = await startSite({})
    await closed.close()
    const site = await serve({ '/': redirect(`${closed.origin}/x`) })
    const outcome = await client().get({ url: site.origin })
    expect(outcome).toMatchObject({
      reason: 'unreachable',
      message: expect.stringContaining(`127.0.0.1:${closed.port} `),
    })
  })

  it('may not leave http, nor carry credentials', async () => {
    const site = await serve({
      '/file': redirect('file:///etc/passwd'),
      '/user': redirect('http://user:secret@127.0.0.1/'),
      '/bad': redirect('http://'),
      '/nowhere': status(302),
    })
    const http = client()
    for (const path of ['file', 'user', 'bad']) {
      const outcome = await http.get({ url: `${site.origin}/${path}` })
      expect(outcome).toMatchObject({ kind: 'failed', reason: 'bad_address' })
      expect(JSON.stringify(outcome)).not.toContain('secret')
    }
    expect(await reasonOf(http.get({ url: `${site.origin}/nowhere` }))).toBe('not_readable')
  })
})

describe('refusals', () => {
  it.each([
    [404, 'not_found'],
    [410, 'not_found'],
    [401, 'refused'],
    [403, 'refused'],
    [429, 'refused'],
    [451, 'refused'],
    [408, 'timeout'],
    [500, 'server_error'],
    [503, 'server_error'],
    [300, 'not_readable'],
  ])('%i is %s', async (code, reason) => {
    const site = await serve({ '/': status(code) })
    expect(await reasonOf(client().get({ url: site.origin }))).toBe(reason)
  })

  it('keeps the time that a server asks for, in both forms', async () => {
    const site = await serve({
      '/seconds': status(429, { 'retry-after': '120' }),
      '/date': status(503, {
        date: 'Mon, 01 Jun 2026 00:00:00 GMT',
        'retry-after': 'Mon, 01 Jun 2026 01:00:00 GMT',
      }),
      '/past': status(503, {
        date: 'Mon, 01 Jun 2026 00:00:00 GMT',
        'retry-after': 'Sun, 31 May 2026 01:00:00 GMT',
      }),
      '/nonsense': status(503, { 'retry-after': 'soon' }),
    })
    const wait = async (path: string) => {
      const outcome = await client().get({ url: `${site.origin}/${path}` })
      return outcome.kind === 'failed' ? outcome.retryAfter : outcome.kind
    }
    expect(await Promise.all(['seconds', 'date', 'past', 'nonsense'].map(wait))).toEqual([120, 3600, 0, null])
  })

  it('does not wait for the end of an error page', async () => {
    const site = await serve({
      '/': (request, response) => {
        response.writeHead(404)
        drip(20)(request, Object.assign(response, { writeHead: () => response }))
      },
    })
    expect(await reasonOf(client().get({ url: site.origin }))).toBe('not_found')
  })

  it.each([
    '',
    'news',
    'ftp://example.com/a',
    'file:///etc/passwd',
    'http://',
    'http://user:secret@example.com/',
    'javascript:alert(1)',
    'http://exa mple.com',
  ])('does not try %j', async (url) => {
    const outcome = await client().get({ url })
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'bad_address' })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })

  it('tells dead hosts, closed ports, broken and foreign servers apart', async () => {
    const foreign = createServer((socket) =>
      socket.on('error', () => {}).on('data', () => socket.end('SSH-2.0-nothing\r\n')),
    )
    const broken = createServer((socket) => socket.on('error', () => {}).destroy())
    const cut = createServer((socket) =>
      socket
        .on('error', () => {})
        .on('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf')),
    )
    const ports: number[] = []
    for (const server of [foreign, broken, cut]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      open.unshift({ close: () => new Promise((resolve) => server.close(() => resolve())) })
      ports.push((server.address() as AddressInfo).port)
    }
    const closed = await startSite({})
    await closed.close()
    const missing = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    const http = client({ resolve: async () => Promise.reject(missing) })
    expect(await reasonOf(http.get({ url: `http://127.0.0.1:${ports[0]}/` }))).toBe('not_readable')
    expect(await reasonOf(http.get({ url: `http://127.0.0.1:${ports[1]}/` }))).toBe('unreachable')
    expect(await reasonOf(http.get({ url: `http://127.0.0.1:${ports[2]}/` }))).toBe('unreachable')
    expect(await reasonOf(http.get({ url: `https://127.0.0.1:${ports[0]}/` }))).toBe('unreachable')
    expect(await reasonOf(http.get({ url: closed.origin }))).toBe('unreachable')
    expect(await reasonOf(http.get({ url: 'http://nowhere.example/' }))).toBe('unreachable')
  })
})

describe('cancelling', () => {
  it('rejects what runs and what waits, for the caller and on close', async () => {
    const site = await serve({ '/': silent })
    const http = client()
    const stop = new AbortController()
    const mine = [1, 2, 3].map((n) => http.get({ url: `${site.origin}/?${n}`, signal: stop.signal }))
    const rest = http.get({ url: `${site.origin}/?4` })
    stop.abort()
    const aborted = await Promise.allSettled(mine)
    expect(aborted.map((one) => one.status)).toEqual(['rejected', 'rejected', 'rejected'])
    await Promise.all([http.close(), expect(rest).rejects.toThrow()])
    await expect(http.get({ url: site.origin })).rejects.toThrow()
  })
})
