import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, type Route, type SiteServer, startSite, status } from '../support/site-server.ts'
import { type Line, READER, startLine, textsOf } from '../support/start-line.ts'

const NOW = new Date('2026-11-20T06:00:00+08:00')
const HOUR = 3600
const TITLE = '临汀智慧港区项目开工'
const paragraphs = (sum: string, more = '') => [
  `11月20日，临汀智慧港区项目正式开工。该项目总投资${sum}，规划建设泊位6个，预计年吞吐量3200万吨。`,
  `新区党工委书记陶望川要求，各部门要确保港区项目2027年6月底前完成主体工程。${more}`,
]

const routes: Record<string, Route> = {}
let site: SiteServer
let line: Line
beforeEach(async () => {
  for (const path of Object.keys(routes)) delete routes[path]
  site = await startSite(routes)
  line = await startLine(NOW)
})
afterEach(async () => {
  await line.close()
  await site.close()
})

interface Offered {
  readonly path: string
  readonly guid?: string
  readonly title?: string
}

/** The feed as its site writes it now. */
function feed(...items: Offered[]): void {
  const xml = items.map(
    ({ path, guid = path, title = TITLE }) =>
      `<item><title>${title}</title><link>${site.origin}${path}</link><guid isPermaLink="false">${guid}</guid><pubDate>${NOW.toUTCString()}</pubDate></item>`,
  )
  routes['/feed.xml'] = page(
    `<rss version="2.0"><channel><title>临汀</title>${xml.join('')}</channel></rss>`,
    {
      'content-type': 'application/rss+xml',
    },
  )
}

/** A page with validators, as most servers send them. */
function publish(path: string, lines: readonly string[], title = TITLE, furniture = ''): void {
  const html = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${lines.map((text) => `<p>${text}</p>`).join('')}</article>${furniture}</body></html>`
  const etag = `"${createHash('sha1').update(html).digest('hex')}"`
  routes[path] = (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else page(html, { etag })(request, response)
  }
}

async function addFeed(): Promise<void> {
  const { store, parts } = line.app
  await store.sources.add({ kind: 'feed', url: `${site.origin}/feed.xml`, title: '临汀' }, parts.now())
}

/** Time goes by in steps, as it does in the bot, with all that the schedule does. */
async function hours(many: number): Promise<void> {
  for (let hour = 0; hour < many; hour++) {
    line.pass(HOUR)
    await line.tick()
  }
}

async function records() {
  return line.app.store.briefs.between(new Date(0), new Date('2030-01-01'))
}

const pages = (path: string) => site.requests.filter(({ url }) => url === path)

it('notices a figure that was corrected in silence, keeps what was, and tells it once', async () => {
  publish('/a.html', paragraphs('43亿元'))
  feed({ path: '/a.html' })
  await addFeed()
  await line.tick()
  await line.say(READER, '/subscribe')
  line.setClock(new Date('2026-11-20T08:00:01+08:00'))
  await line.tick()
  const delivered = line.sentTo(READER.id).length
  expect(textsOf(line.sentTo(READER.id))).toContain('总投资 43亿元')

  publish('/a.html', paragraphs('47亿元'))
  await hours(5)
  const [record, ...more] = await records()
  expect(more).toEqual([])
  expect(record?.brief.figures.map(({ text }) => text)).toContain('47亿元')
  const [revision] = await line.app.store.revisions.of([record?.articleId ?? 0])
  expect(revision?.changes).toMatchObject([
    { kind: 'changed', before: { text: '43亿元' }, after: { text: '47亿元', metric: '总投资' } },
  ])
  expect(revision?.brief.text).toContain('总投资43亿元')
  expect(line.sentTo(READER.id)).toHaveLength(delivered)

  const answer = textsOf(await line.say(READER, '港区'))
  expect(answer).toContain('11月20日原文有改动')
  expect(answer).toMatch(/更正：\S*\s?总投资 43亿元 → 47亿元/)

  const before = line.sentTo(READER.id).length
  line.setClock(new Date('2026-11-21T08:00:01+08:00'))
  await line.tick()
  const next = textsOf(line.sentTo(READER.id).slice(before))
  expect(next).toContain('往期更正')
  expect(next).toMatch(/更正：\S*\s?总投资 43亿元 → 47亿元/)
  expect(next).not.toContain('📌')
  const after = line.sentTo(READER.id).length
  line.setClock(new Date('2026-11-22T08:00:01+08:00'))
  await line.tick()
  expect(textsOf(line.sentTo(READER.id).slice(after))).not.toContain('更正')
})

it('looks at a fresh page twice and no more, and asks only for what has changed', async () => {
  publish('/a.html', paragraphs('43亿元'))
  feed({ path: '/a.html' })
  await addFeed()
  await line.tick()
  await hours(80)
  expect(pages('/a.html').map(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([
    false,
    true,
    true,
  ])
  expect(await line.app.store.revisions.between(new Date(0), new Date('2030-01-01'))).toEqual([])
})

it('takes no counter, menu or broken page for an edit', async () => {
  publish('/a.html', paragraphs('43亿元'))
  feed({ path: '/a.html' })
  await addFeed()
  await line.tick()
  publish('/a.html', [...paragraphs('43亿元'), '浏览次数：2048'], TITLE, '<footer>今日更新</footer>')
  await hours(7)
  publish('/a.html', ['您访问的页面不存在或者已被删除，请返回首页继续浏览其他内容，谢谢。'], '提示')
  await hours(20)
  expect(pages('/a.html')).toHaveLength(3)
  const [record] = await records()
  expect(record?.brief.text).toContain('43亿元')
  expect(await line.app.store.revisions.of([record?.articleId ?? 0])).toEqual([])
})

it('keeps an article whose page is gone', async () => {
  publish('/a.html', paragraphs('43亿元'))
  feed({ path: '/a.html' })
  await addFeed()
  await line.tick()
  routes['/a.html'] = status(404)
  await hours(30)
  expect(await records()).toMatchObject([{ brief: { title: TITLE } }])
})

it('reads again what its feed changes, at its new address too, and it stays one article', async () => {
  publish('/a.html', paragraphs('43亿元'))
  feed({ path: '/a.html', guid: 'harbour' })
  await addFeed()
  await line.tick()
  publish('/moved/a.html', paragraphs('47亿元', '项目业主为临汀港务集团。'), `${TITLE}（更正）`)
  feed({ path: '/moved/a.html', guid: 'harbour', title: `${TITLE}（更正）` })
  await hours(2)
  const [record, ...more] = await records()
  expect(more).toEqual([])
  expect(record?.brief).toMatchObject({
    title: `${TITLE}（更正）`,
    url: `${site.origin}/moved/a.html`,
    text: expect.stringContaining('47亿元'),
  })
  expect(await line.app.store.revisions.of([record?.articleId ?? 0])).toHaveLength(1)
  feed({ path: '/a.html', guid: 'new-guid' }, { path: '/moved/a.html', guid: 'harbour' })
  await hours(3)
  expect(await records()).toHaveLength(1)
})

it('takes the same text at another address of the site for the same article, and next month’s for another', async () => {
  const report = (month: number, sum: string) => [
    `1至${month}月，临汀新区完成固定资产投资${sum}，同比增长15.2%，新开工项目52个，重点项目完成投资31.5亿元，完成年度计划的百分之九十以上。`,
    '新区党工委要求，各部门要紧盯年度目标任务，加快推进重点项目建设，确保全年任务圆满完成。',
  ]
  publish('/1.html', report(9, '168.2亿元'))
  publish(
    '/2.html',
    report(9, '168.2亿元').map((text) => text.replaceAll('，', '， ')),
  )
  publish('/3.html', report(10, '186.5亿元'))
  feed({ path: '/1.html' }, { path: '/2.html' }, { path: '/3.html' })
  await addFeed()
  await line.tick()
  expect(await records()).toHaveLength(2)
})

it('takes what is posted again with a correction for an edit of the first post, which is not looked at again', async () => {
  publish('/1.html', paragraphs('43亿元'))
  feed({ path: '/1.html' })
  await addFeed()
  await line.tick()
  publish('/2.html', paragraphs('47亿元'), `${TITLE}（更正）`)
  feed({ path: '/1.html' }, { path: '/2.html', title: `${TITLE}（更正）` })
  await hours(30)
  const [record, ...more] = await records()
  expect(more).toEqual([])
  expect(record?.brief).toMatchObject({ url: `${site.origin}/2.html`, title: `${TITLE}（更正）` })
  expect(record?.brief.text).toContain('47亿元')
  const revisions = await line.app.store.revisions.of([record?.articleId ?? 0])
  expect(revisions.map(({ changes }) => changes.length)).toEqual([1])
  expect(pages('/1.html')).toHaveLength(1)
})
