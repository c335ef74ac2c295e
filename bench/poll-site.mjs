/**
 * The news sites of bench/poll, in a process of their own. Each feed has an ETag and is unchanged until its version
 * changes; the parent says by a message how many times (`phase`) and for every how many-th feed (`every`) that was.
 */
import { createServer } from 'node:http'
import { feedOf } from './synthetic-feed.mjs'

const ITEMS = 20
const ROBOTS = `User-agent: *\n${['admin', 'search', 'login', '*.php$', 'tmp'].map((path) => `Disallow: /${path}`).join('\n')}\nSitemap: /sitemap.xml\n`
let state = { phase: 1, every: 1 }

const server = createServer((request, response) => {
  if (request.url === '/robots.txt') return response.end(ROBOTS)
  const number = Number(/\d+/.exec(request.url)?.[0])
  const version = number % state.every === 0 ? state.phase : 1
  const etag = `"v${version}"`
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end()
  response.writeHead(200, { etag, 'content-type': 'application/rss+xml; charset=utf-8' })
  response.end(feedOf(ITEMS, `http://${request.headers.host}/${number}/${version}`))
})
// The poller decides how long connections are kept.
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.on('message', (message) => {
  state = message
  process.send({ done: true })
})
process.on('disconnect', () => process.exit())
