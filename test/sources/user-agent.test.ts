import { expect, it } from 'vitest'
import { openHttp } from '../../src/app/open-http.ts'
import { parseConfig } from '../../src/config.ts'
import { userAgent } from '../../src/sources/user-agent.ts'
import { page, startSite } from '../support/site-server.ts'

it('names the program, its version and whom to write to', () => {
  expect(userAgent('0.1.0', 'news@example.org')).toBe('Kaigong/0.1.0 (+news@example.org)')
  expect(userAgent('0.1.0', null)).toBe('Kaigong/0.1.0 (self-hosted news briefing)')
})

it('is what a site sees', async () => {
  const site = await startSite({ '/': page('in') })
  const settings = { ALLOW_PRIVATE_SOURCES: 'true', CONTACT: 'https://example.org/bot?about=us' }
  const http = await openHttp(parseConfig(settings, '/nowhere'))
  await http.get({ url: site.origin })
  await Promise.all([http.close(), site.close()])
  expect(site.requests[0]?.headers['user-agent']).toMatch(
    /^Kaigong\/\d+\.\d+\.\d+ \(\+https:\/\/example\.org\/bot\?about=us\)$/,
  )
})
