import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fetchArticle } from '../../src/pipeline/read-article.ts'
import { endless, page, type Route, type SiteServer, startSite, status } from '../support/site-server.ts'
import { type Line, startLine } from '../support/start-line.ts'
import { writePdf } from '../support/write-pdf.ts'

const NOW = new Date('2026-11-20T20:00:00+08:00')
const NOTICE = readFileSync(join(import.meta.dirname, '../article/pdfs/notice.pdf'))
const PDF = { 'content-type': 'application/pdf' }
const TITLE = '关于临汀智慧港区项目投资计划的通知'

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

const paper = (text: string) => writePdf({ font: 'GBK-EUC-H', pages: [[[70, 700, 12, text]]] })
const notice = (links: string, text = '<p>现将有关通知印发给你们，请认真贯彻执行，具体内容见附件。</p>') =>
  page(
    `<html><head><title>${TITLE}</title></head><body><nav><a href="/guide.pdf">办事指南</a></nav><div class="content"><h1>${TITLE}</h1>${text}${links}</div></body></html>`,
  )
const read = async (path: string) => {
  const { parts } = line.app
  const outcome = await fetchArticle(`${site.origin}${path}`, { ...parts, now: NOW })
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return outcome.article
}
const visits = (path: string) => site.requests.filter(({ url }) => url === path).length

it('reads the PDFs that a notice hands out, each below its name, and says what it did not read', async () => {
  routes['/plan.html'] = notice(
    `<p>附件：<a href="/files/1">1.投资计划表.pdf</a></p><p><a href="/files/2.pdf">附件2：建设任务</a></p><p><a href="/files/3.doc">附件3：申报表.doc</a></p>`,
  )
  routes['/files/1'] = page(paper('本批项目总投资86.5亿元，其中年度计划投资21.3亿元。'), {
    'content-type': 'application/octet-stream',
  })
  routes['/files/2.pdf'] = page(paper('新建泊位6个，新增年吞吐能力3200万吨，2027年6月建成。'), PDF)
  const article = await read('/plan.html')
  expect(article.text.split('\n')).toEqual([
    '现将有关通知印发给你们，请认真贯彻执行，具体内容见附件。',
    '附件：1.投资计划表',
    '本批项目总投资86.5亿元，其中年度计划投资21.3亿元。',
    '附件2：建设任务',
    '新建泊位6个，新增年吞吐能力3200万吨，2027年6月建成。',
  ])
  expect(article.attachments).toEqual([
    { name: '1.投资计划表', url: `${site.origin}/files/1`, unread: null },
    { name: '附件2：建设任务', url: `${site.origin}/files/2.pdf`, unread: null },
    { name: '附件3：申报表', url: `${site.origin}/files/3.doc`, unread: 'it is no PDF' },
  ])
  expect(visits('/files/3.doc') + visits('/guide.pdf')).toBe(0)
})

it('keeps the notice whatever its attachments are', async () => {
  const names = ['gone', 'scan', 'endless', 'page', 'fifth']
  routes['/plan.html'] = notice(
    names.map((name) => `<p>附件<a href="/${name}.pdf">${name}表</a></p>`).join(''),
  )
  routes['/gone.pdf'] = status(404)
  routes['/scan.pdf'] = page(writePdf({ font: 'latin', pages: [[]] }), PDF)
  routes['/endless.pdf'] = endless({ 'content-type': 'application/pdf' })
  const article = await read('/plan.html')
  expect(article).toMatchObject({ title: TITLE, text: expect.stringContaining('具体内容见附件。') })
  expect(article.attachments?.map(({ unread }) => unread)).toEqual([
    expect.stringContaining('404'),
    expect.stringContaining('such as a scan'),
    expect.stringContaining('larger than the limit of 10 MB'),
    'only the first 3 are read',
    'only the first 3 are read',
  ])
  expect(visits('/page.pdf')).toBe(0)
})

it('reads the PDF that a page shows instead of a text, also by a viewer', async () => {
  const text = '临汀智慧港区项目总投资86.5亿元，年度计划投资21.3亿元。'
  routes['/files/p.pdf'] = page(paper(text), PDF)
  for (const frame of [
    '<iframe src="/files/p.pdf"></iframe>',
    '<iframe src="/js/viewer.html?file=%2Ffiles%2Fp.pdf"></iframe>',
    '<object data="/files/p.pdf"></object>',
    '<embed src="files/p.pdf">',
  ]) {
    routes['/shown.html'] = notice(frame, '')
    const article = await read('/shown.html')
    expect(article).toMatchObject({ title: TITLE, text: `附件：p\n${text}` })
  }
})

it('asks for no files that an article only refers to', async () => {
  const long = `<p>${'临汀智慧港区项目正式开工，总投资43亿元，规划建设泊位6个。'.repeat(20)}</p>`
  routes['/news.html'] = notice('<p>参见<a href="/law.pdf">港口条例</a>全文</p>', long)
  const article = await read('/news.html')
  expect(article.attachments).toBeUndefined()
  expect(visits('/law.pdf')).toBe(0)
})

it('briefs an item that is a PDF, under the date of its list, with its figures and their evidence', async () => {
  const item = `<item><title>第三批重点项目投资计划</title><link>${site.origin}/files/plan.pdf</link><pubDate>${NOW.toUTCString()}</pubDate></item>`
  const type = { 'content-type': 'application/rss+xml' }
  routes['/feed.xml'] = page(`<rss version="2.0"><channel><title>云溪</title>${item}</channel></rss>`, type)
  routes['/files/plan.pdf'] = page(NOTICE, PDF)
  const { store, parts } = line.app
  await store.sources.add({ kind: 'feed', url: `${site.origin}/feed.xml`, title: '云溪' }, parts.now())
  await line.tick()
  const { articleIds } = await store.search.find(['云溪'], 5)
  const [record] = await store.briefs.byArticles(articleIds)
  expect(record?.brief).toMatchObject({
    title: '关于下达云溪新区2026年第三批重点项目投资计划的通知',
    publishedAt: '2026-11-20T12:00:00Z',
    url: `${site.origin}/files/plan.pdf`,
  })
  expect(record?.brief.figures).toContainEqual(
    expect.objectContaining({
      text: '86.5亿元',
      metric: '总投资',
      evidence: expect.stringContaining('共安排项目4个'),
    }),
  )
})

it('briefs the figures of an attachment as those of the article', async () => {
  routes['/plan.html'] = notice('<p>附件：<a href="/1.pdf">计划表</a></p>')
  routes['/1.pdf'] = page(paper('临汀智慧港区项目总投资86.5亿元，年度计划投资21.3亿元。'), PDF)
  const { store, parts } = line.app
  const item = { title: TITLE, url: `${site.origin}/plan.html`, publishedAt: null, guid: null, content: null }
  const { source } = await store.sources.add({ kind: 'list', url: `${site.origin}/`, title: '临汀' }, NOW)
  await store.articles.addItems(source.id, [{ item, backlog: false, newsAt: NOW }], parts.now())
  await line.tick()
  const [record] = await store.briefs.between(new Date(0), new Date('2030-01-01'))
  const [figure] = record?.brief.figures.filter(({ text }) => text === '86.5亿元') ?? []
  expect(figure).toMatchObject({
    metric: '总投资',
    evidence: expect.stringContaining('年度计划投资21.3亿元'),
  })
  expect(record?.brief.text.slice(figure?.start, figure?.end)).toBe('86.5亿元')
})
