import { afterEach, describe, expect, it } from 'vitest'
import { createHttp, type Http, type HttpOptions } from '../../src/sources/http.ts'
import { isPublicAddress } from '../../src/sources/public-address.ts'
import { page, type Route, redirect, startSite } from '../support/site-server.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function serve(routes: Record<string, Route>) {
  const site = await startSite(routes)
  open.push(site)
  return site
}

function guarded(options: Partial<HttpOptions> = {}): Http {
  const http = createHttp({ allowPrivate: false, userAgent: 'Kaigong/test', ...options })
  open.push(http)
  return http
}

const answering =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('public addresses', () => {
  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:0:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::a00:1',
    '64:ff9b:1::808:808',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:808:808::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    '',
    'localhost',
  ])('does not count %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each([
    '1.1.1.1',
    '114.114.114.114',
    '172.32.0.1',
    '100.128.0.1',
    '2400:3200::1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('counts %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('the guard', () => {
  it('refuses every way of writing a private host, before anything is sent', async () => {
    const site = await serve({ '/': page('inner') })
    const http = guarded()
    const hosts = [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f.1',
      '0x7f000001',
      '0177.0.0.1',
      '127.0.0.1.',
      '１２７.０.０.１',
      '①27.0.0.1',
      '0',
      '0.0.0.0',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
      '[0:0:0:0:0:ffff:7f00:0001]',
      '[fd00::1]',
      '[fe80::1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '169.254.169.254',
      '100.64.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '172.16.9.9',
      'localhost',
      'LOCALHOST',
    ]
    for (const host of hosts) {
      const outcome = await http.get({ url: `http://${host}:${site.port}/` })
      expect(outcome, host).toMatchObject({ kind: 'failed', reason: 'private_address' })
    }
    expect(site.requests).toHaveLength(0)
  })

  it('refuses names that lead inside, also over TLS', async () => {
    const site = await serve({ '/': page('inner') })
    for (const address of [
      '127.0.0.1',
      '10.0.0.1',
      '::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '169.254.169.254',
    ]) {
      const http = guarded({ resolve: answering(address) })
      for (const scheme of ['http', 'https']) {
        const outcome = await http.get({ url: `${scheme}://news.example:${site.port}/` })
        expect(outcome, address).toMatchObject({ kind: 'failed', reason: 'private_address' })
      }
    }
    expect(site.requests).toHaveLength(0)
  })

  it('connects to the very address that it judged, so a name that changes its answer gains nothing', async () => {
    const site = await serve({ '/': page('inner') })
    // Public, but nobody's: nothing can be behind it.
    const answers = ['3ffe::1', '127.0.0.1', '127.0.0.1']
    let asked = 0
    const http = guarded({ timeoutMs: 300, resolve: () => answering(answers[asked++] ?? '127.0.0.1')() })
    const outcome = await http.get({ url: `http://rebind.example:${site.port}/` })
    expect(asked).toBe(1)
    expect(outcome).toMatchObject({ kind: 'failed' })
    expect(site.requests).toHaveLength(0)
  })

  it('leaves the private part of a mixed answer out', async () => {
    const site = await serve({ '/': page('inner') })
    const http = guarded({ timeoutMs: 300, resolve: answering('127.0.0.1', '3ffe::1') })
    expect((await http.get({ url: `http://mixed.example:${site.port}/` })).kind).toBe('failed')
    expect(site.requests).toHaveLength(0)
  })

  it('judges every hop, and opens only the very origins it was given', async () => {
    const inner = await serve({ '/': page('inner') })
    const outer = await serve({
      '/': page('outer'),
      '/literal': redirect(`http://127.0.0.1:${inner.port}/`),
      '/name': redirect(`http://localhost:${inner.port}/`),
      '/mapped': redirect(`http://[::ffff:127.0.0.1]:${inner.port}/`),
    })
    const http = guarded({ alsoAllow: new Set([outer.origin]) })
    expect((await http.get({ url: outer.origin })).kind).toBe('ok')
    for (const path of ['literal', 'name', 'mapped']) {
      const outcome = await http.get({ url: `${outer.origin}/${path}` })
      expect(outcome, path).toMatchObject({ kind: 'failed', reason: 'private_address' })
    }
    expect((await http.get({ url: `http://localhost:${outer.port}/` })).kind).toBe('failed')
    expect(inner.requests).toHaveLength(0)
  })

  it('is off when private sources are allowed', async () => {
    const site = await serve({ '/': page('inner') })
    const http = guarded({ allowPrivate: true, resolve: answering('127.0.0.1') })
    expect((await http.get({ url: `http://intranet.example:${site.port}/` })).kind).toBe('ok')
  })
})
