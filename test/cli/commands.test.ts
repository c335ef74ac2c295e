import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { kaigong, kaigongHere, linesOf } from '../support/kaigong.ts'
import { type NewsSite, startNewsSite } from '../support/news-site.ts'
import { endless, page, redirect, type SiteServer, startSite } from '../support/site-server.ts'

const REPORT = `临汀智慧港区项目开工
11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个。
新区党工委书记陶望川要求，各部门要确保港区项目2027年6月底前完成主体工程。
`
const OTHER = `青梧产业园前10个月完成投资31.5亿元
今年1至10月，青梧产业园52个重点项目完成投资31.5亿元，同比增长3.7%。
`

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20))

const closers: (() => Promise<unknown>)[] = []
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-cli-'))
  set({ ALLOW_PRIVATE_SOURCES: 'true', LOG_LEVEL: 'silent' })
  writeFileSync(join(folder, 'harbour.txt'), REPORT)
  writeFileSync(join(folder, 'park.txt'), OTHER)
})
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  rmSync(folder, { recursive: true })
})

const run = (...args: string[]) => kaigongHere(args, { folder })

describe('kaigong brief', () => {
  it('prints one JSON line for each input, in the order given, with its name', async () => {
    const { code, stdout, stderr } = await run('brief', 'park.txt', 'harbour.txt', '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [park, harbour, ...more] = linesOf(stdout).map((line) => JSON.parse(line))
    expect(more).toEqual([])
    expect([park.id, harbour.id]).toEqual(['park.txt', 'harbour.txt'])
    expect(harbour).toMatchObject({ schema: 1, engine: 'rules' })
    expect(harbour.figures.map(({ text }: { text: string }) => text)).toContain('43亿元')
    expect(harbour.directives).toMatchObject([{ issuer: '陶望川', deadline: '2027-06' }])
    expect(park.figures.map(({ text }: { text: string }) => text)).toContain('31.5亿元')
  })

  it('a missing file is told in one line, and the others are still printed', async () => {
    const { code, stdout, stderr } = await run('brief', 'none.txt', 'harbour.txt', '--json')
    expect(code).toBe(1)
    expect(linesOf(stdout).map((line) => JSON.parse(line).id)).toEqual(['harbour.txt'])
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/^kaigong: none\.txt cannot be read/)])
  })

  it('reads standard input and shows people a briefing', async () => {
    const { code, stdout } = await kaigongHere(['brief', '-'], { folder, input: REPORT })
    expect(code).toBe(0)
    expect(stdout).toContain('43亿元')
    expect(stdout).toContain('陶望川')
    const empty = await kaigongHere(['brief', '-', '--json'], { folder })
    expect(JSON.parse(empty.stdout)).toMatchObject({ figures: [], directives: [], projects: [] })
  })
})

describe('kaigong article', () => {
  it('prints title, date and clean text of a page', async () => {
    const site = await newsSite()
    const { code, stdout } = await run('article', site.addressOf('harbour'), '--json')
    expect(code).toBe(0)
    const article = JSON.parse(stdout)
    expect(article).toMatchObject({ title: '临汀智慧港区项目开工' })
    expect(article.publishedAt).toMatch(/^2026-11-20/)
    expect(article.text).toContain('总投资43亿元')
    expect(article.text).not.toMatch(/912个|首页/)
  })
})

describe('kaigong source check', () => {
  it('prints nothing but JSON, and stores nothing', async () => {
    const site = await newsSite()
    const { code, stdout, stderr } = await run('source', 'check', site.feed, '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      kind: 'feed',
      title: '临汀新区',
      items: [
        {
          title: '临汀智慧港区项目开工',
          url: site.addressOf('harbour'),
          publishedAt: expect.stringMatching(/^2026-11-20/),
        },
      ],
      candidates: [
        {
          kind: 'feed',
          url: site.feed,
          foundBy: 'itself',
          title: '临汀新区',
          newest: [expect.objectContaining({ title: '临汀智慧港区项目开工' })],
        },
      ],
    })
    expect((await run('source', 'list', '--json')).stdout).toBe('[]\n')
  })

  it('reads what can be read of truncated XML', async () => {
    const site = await badSite()
    const { code, stdout } = await run('source', 'check', `${site.origin}/cut.xml`, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).items).toMatchObject([{ title: '临汀智慧港区项目开工' }])
  })

  it.each([
    ['/page.html', /neither a feed nor a list/],
    ['/bomb', /large|big|more than/i],
    ['/endless', /large|big|more than/i],
    ['/nothing', /no such page \(404\)/],
    ['/loop', /redirect|round/i],
  ])('says in one line what is wrong with %s', async (path, reason) => {
    const site = await badSite()
    const { code, stdout, stderr } = await run('source', 'check', `${site.origin}${path}`, '--json')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(linesOf(stderr)).toHaveLength(1)
    expect(stderr).toMatch(reason)
  })

  it('asks no private address without permission', async () => {
    const site = await newsSite()
    set({ LOG_LEVEL: 'silent' })
    const { code, stderr } = await run('source', 'check', site.feed)
    expect(code).toBe(1)
    expect(linesOf(stderr)).toEqual([expect.stringContaining('ALLOW_PRIVATE_SOURCES=true')])
    expect(site.requests).toHaveLength(0)
  })
})

describe('kaigong source, digest and search', () => {
  it('settle its tags, zone and robots.txt, and take the last of it back', async () => {
    const site = await newsSite()
    await run('source', 'add', site.feed)
    expect((await run('source', 'tags', '1', '安徽', '合肥', '/', '新能源')).stdout).toContain(
      '🏷 安徽 合肥 / 新能源',
    )
    expect((await run('source', 'zone', '1', 'Tokyo')).stdout).toContain('🕐 Asia/Tokyo')
    expect((await run('source', 'zone', '1', '-')).stdout).toContain('🕐 -')
    expect((await run('source', 'robots', site.feed, 'ignore')).stdout).toContain('🤖 robots.txt: ignore')
    expect((await run('source', 'undo', '1')).code).toBe(0)
    expect((await run('source', 'zone', '1')).stdout).toContain('🕐 Asia/Tokyo')
    expect(await run('source', 'undo', '9')).toMatchObject({ code: 1 })
    expect((await run('source', 'list')).stdout).toMatch(/🏷 安徽 合肥 \/ 新能源\n +🕐 Asia\/Tokyo\n +🤖/)
    expect((await run('source', 'export')).stdout).toContain('/region/安徽')
    expect((await run('log')).stdout).toContain('cli  source.edit #1  🕐 Asia/Tokyo · 临汀新区')
    expect(await run('source', 'zone', '1', 'Nowhere')).toMatchObject({ code: 2 })
    expect(await run('source', 'tags', '1', 'a / b / c')).toMatchObject({ code: 2 })
    expect(await run('source', 'robots', '1', 'maybe')).toMatchObject({ code: 2 })
    expect(await run('source', 'tags', '9', 'a')).toMatchObject({ code: 1 })
    expect(await run('source', 'pause', '1', 'now')).toMatchObject({ code: 2 })
  })

  it('try selectors, and keep those that find something', async () => {
    const rows = [1, 2].map(
      (n) => `<div class="row"><b>第${n}条</b> <a href="/n/${n}.html">看</a> 2026-11-0${n}</div>`,
    )
    const list = await startSite({ '/list': page(`<html><title>要闻</title>${rows.join('')}</html>`) })
    closers.push(list.close)
    const address = `${list.origin}/list`
    const attempt = await run('source', 'selectors', address, 'link=.row', 'title=b', '--try')
    expect(attempt).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/要闻: 2 items\n.*第2条\n.*第1条/),
    })
    expect((await run('source', 'list', '--json')).stdout).toBe('[]\n')
    const missed = await run('source', 'selectors', address, 'link=.row', 'title=h9')
    expect(missed).toMatchObject({ code: 1, stderr: expect.stringContaining('title found nothing') })
    expect(await run('source', 'selectors', address, 'link=.row[')).toMatchObject({ code: 1 })
    expect(await run('source', 'selectors', address, '.row')).toMatchObject({ code: 2 })
    expect((await run('source', 'selectors', address, 'link=.row', 'title=b')).stdout).toContain('1  要闻 is')
    expect((await run('source', 'selectors', '1')).stdout).toContain('🎯 link=.row title=b')
    expect((await run('source', 'selectors', '1', '-')).stdout).toContain('🎯 -')
  })

  it('keep, list and remove a source', async () => {
    const site = await newsSite()
    expect((await run('source', 'add', site.feed)).stdout).toContain('临汀新区')
    expect((await run('source', 'add', site.feed)).code).toBe(0)
    expect(JSON.parse((await run('source', 'list', '--json')).stdout)).toMatchObject([{ url: site.feed }])
    expect((await run('source', 'remove', site.feed)).code).toBe(0)
    expect((await run('source', 'list')).stdout).toContain('No source yet')
    expect(await run('source', 'remove', '7')).toMatchObject({ code: 1, stdout: '' })
  })

  it('pause, resume and restore a source, and take it elsewhere as a file', async () => {
    const site = await newsSite()
    await run('source', 'add', site.feed)
    expect((await run('source', 'pause', '1')).stdout).toContain('is paused')
    expect((await run('source', 'list')).stdout).toContain('paused')
    const { stdout: opml } = await run('source', 'export')
    expect(opml).toContain(`xmlUrl="${site.feed}"`)
    expect((await run('source', 'resume', '1')).stdout).toContain('read again')
    expect((await run('source', 'remove', '1')).stdout).toContain('kaigong source restore 1')
    expect((await run('source', 'restore', '1')).code).toBe(0)
    expect((await run('source', 'restore', '9')).code).toBe(1)
    writeFileSync(join(folder, 'list.opml'), opml.replace('</body>', '<outline xmlUrl="nonsense:"/></body>'))
    const imported = await run('source', 'import', 'list.opml')
    expect(imported).toMatchObject({ code: 1, stdout: '0 added, 1 known already, 1 failed\n' })
    expect(imported.stderr).toContain('nonsense:')
    expect(await run('source', 'import', 'none.opml')).toMatchObject({ code: 1 })
    expect((await run('log')).stdout).toContain('cli  source.pause #1  临汀新区')
    expect(await run('source', 'constructor', 'x')).toMatchObject({ code: 2 })
  })

  it('tell a day’s news in either language, and what is known about a name', async () => {
    const now = new Date()
    const site = await newsSite(now)
    await run('source', 'add', site.feed)
    expect((await run('start')).code).toBe(0)
    expect((await run('digest')).stdout).toContain('43亿元')
    const english = (await run('digest', '--lang', 'en')).stdout
    expect(english).toContain('Kaigong briefing')
    const past = (await run('digest', '--date', '2020-02-29')).stdout
    expect(past).toContain('2020年2月29日')
    expect(past).not.toContain('43亿元')
    expect((await run('digest', '--week')).stdout).toMatch(/^开工一周[\s\S]*投资最大[\s\S]*43亿元/)
    const found = await run('search', '智慧港区', '总投资')
    expect(found.stdout).toContain('43亿元')
    expect(found.stdout).toContain('该项目总投资43亿元')
    const answer = JSON.parse((await run('search', '智慧港区', '--json')).stdout)
    expect(answer).toMatchObject({ total: 1, hits: [{ cite: { url: site.addressOf('harbour') } }] })
  })
})

describe('kaigong digest as a file', () => {
  it('is a page, a text or a feed, which stays the same feed', async () => {
    const site = await newsSite(new Date())
    await run('source', 'add', site.feed)
    expect((await run('start')).code).toBe(0)
    const page = (await run('digest', '--html')).stdout
    expect(page).toMatch(/^<!doctype html>[\s\S]*<details>[\s\S]*该项目总投资43亿元[\s\S]*<\/html>\n$/)
    expect((await run('digest', '--html', '--week', '--lang', 'en')).stdout).toContain('<title>Kaigong week')
    const plain = (await run('digest', '--text')).stdout
    expect(plain).toContain(site.addressOf('harbour'))
    expect(plain).not.toMatch(/<\w|\u001b/)

    // One sum makes no picture.
    expect(await run('digest', '--chart', 'chart.png')).toMatchObject({ code: 1, stdout: '' })
    const named = await run('digest', '--chart', 'chart.png', '--of', 'maps')
    expect(named).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected projects, regions, progress'),
    })
    expect((await run('digest', '--of', 'regions')).code).toBe(2)

    const feed = () => readFileSync(join(folder, 'feed.xml'), 'utf8')
    const idsOf = (text: string) => text.match(/<id>.*<\/id>/g)
    expect(await run('digest', '--atom', 'feed.xml')).toMatchObject({ code: 0, stdout: '' })
    const first = feed()
    expect(idsOf(first)?.length).toBeGreaterThan(1)
    expect((await run('digest', '--atom', 'feed.xml')).stderr).toMatch(/^feed\.xml: \d days? with news/)
    expect(feed()).toBe(first)
    writeFileSync(join(folder, 'feed.xml'), '<feed>half')
    await run('digest', '--atom', 'feed.xml')
    expect(idsOf(feed())).not.toEqual(idsOf(first))
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('is not written where nothing can be', async () => {
    const { code, stderr } = await run('digest', '--atom', 'none/feed.xml')
    expect(code).toBe(1)
    expect(stderr).toContain('none/feed.xml cannot be written')
  })
})

describe('kaigong doctor', () => {
  it('looks at all that Kaigong leans on', async () => {
    const { code, stdout } = await run('doctor')
    expect(code).toBe(0)
    for (const line of linesOf(stdout)) expect(line).toMatch(/^ok /)
    expect(stdout).toMatch(/Database \(sqlite\)/)
  })

  it('finds a cache that is away', async () => {
    set({ CACHE_URL: 'redis://127.0.0.1:1' })
    const { code, stdout } = await run('doctor')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^FAULT Cache: .*CACHE_URL$/m)
    expect(stdout).toMatch(/^ok {4}Database/m)
  })

  it('finds a refused token without showing it', async () => {
    const api = await startLocalBotApi()
    closers.push(() => api.close())
    set({
      TELEGRAM_BOT_TOKEN: '123456:AAAA-never-never-never-never',
      TELEGRAM_API_ROOT: api.root,
      LOG_LEVEL: 'silent',
    })
    const { code, stdout } = await run('doctor')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^FAULT Telegram refuses the token/m)
    expect(stdout).not.toContain('never-never')
  })
})

describe('what a person can mend', () => {
  it('a data folder that cannot be written', async () => {
    writeFileSync(join(folder, 'data'), 'a file in its place')
    for (const command of [['start'], ['digest'], ['search', '港区']]) {
      const { code, stdout, stderr } = await run(...command)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(linesOf(stderr)).toHaveLength(1)
      expect(stderr).not.toContain('unexpected')
      expect(stderr).toMatch(/DATA_DIR|folder/)
    }
    expect((await run('doctor')).stdout).toMatch(/^FAULT Data folder/m)
  })

  it('all wrong settings are told at once', async () => {
    set({ DIGEST_TIME: '25:00', ADMIN_IDS: 'me', ALLOW_PRIVATE_SOURCES: 'perhaps' })
    const { code, stderr } = await run('start')
    expect(code).toBe(1)
    expect(linesOf(stderr)).toHaveLength(1)
    for (const name of ['DIGEST_TIME', 'ADMIN_IDS', 'ALLOW_PRIVATE_SOURCES', '.env']) {
      expect(stderr).toContain(name)
    }
  })

  it.each([
    [[]],
    [['strat']],
    [['brief']],
    [['brief', 'harbour.txt', '--jsn']],
    [['digest', '--date', '2026-02-30']],
    [['digest', '--lang', 'fr']],
    [['digest', '--html', '--text']],
    [['digest', '--week', '--atom', 'feed.xml']],
    [['source', 'check']],
    [['search']],
  ])('wrong use %j is code 2 and one line', async (args) => {
    const { code, stdout, stderr } = await run(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(linesOf(stderr)).toHaveLength(1)
  })
})

describe('the built program', () => {
  it('knows its commands and version', async () => {
    const { code, stdout } = await kaigong(['--help'], { folder })
    expect(code).toBe(0)
    for (const name of ['start', 'brief', 'article', 'digest', 'source', 'search', 'doctor']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    }
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('ends with the command’s code and keeps the streams apart', async () => {
    const unknown = await kaigong(['strat'], { folder })
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
    const partly = await kaigong(['brief', 'harbour.txt', 'none.txt', '--json'], { folder })
    expect(partly.code).toBe(1)
    expect(linesOf(partly.stdout).map((line) => JSON.parse(line).id)).toEqual(['harbour.txt'])
  })
})

function set(settings: Record<string, string>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  writeFileSync(join(folder, '.env'), lines.join('\n'))
}

async function newsSite(publishedAt = new Date('2026-11-20T18:30:00+08:00')): Promise<NewsSite> {
  const site = await startNewsSite('临汀新区')
  closers.push(() => site.close())
  const [title = '', ...paragraphs] = REPORT.trim().split('\n')
  site.publish({ slug: 'harbour', title, publishedAt, paragraphs })
  return site
}

/** A site with nothing good on it. */
async function badSite(): Promise<SiteServer> {
  const item =
    '<item><title>临汀智慧港区项目开工</title><link>https://zone.example/1.html</link></item><item><title>青梧产'
  const site = await startSite({
    '/page.html': page('<html><title>关于我们</title><p>本园区成立多年，欢迎来访。</p></html>'),
    '/cut.xml': page(`<?xml version="1.0"?><rss version="2.0"><channel><title>临汀</title>${item}`, {
      'content-type': 'application/rss+xml',
    }),
    '/bomb': page(BOMB, { 'content-encoding': 'gzip', 'content-type': 'application/rss+xml' }),
    '/endless': endless({ 'content-type': 'application/rss+xml' }),
    '/loop': redirect('/loop'),
  })
  closers.push(() => site.close())
  return site
}
