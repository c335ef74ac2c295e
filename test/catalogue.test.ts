import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogue } from '../src/sources/read-catalogue.ts'
import { parseWebAddress } from '../src/sources/web-address.ts'
import { answerTo } from './bot/support/start-test-bot.ts'
import { kaigongHere, linesOf } from './support/kaigong.ts'
import { page, type Route, type SiteServer, silent, startSite } from './support/site-server.ts'
import { ADMIN, type Line, pressable, READER, startLine } from './support/start-line.ts'
import { until } from './support/until.ts'

const START = new Date('2026-06-01T08:00:00+08:00')
const FEED = page(
  '<rss version="2.0"><channel><title>首页</title><item><title>a</title><link>/a</link></item></channel></rss>',
)
const MANY = 11

describe('the catalogue that comes with the program', () => {
  it('names each address once, with a title, in groups', async () => {
    const entries = readCatalogue(await readFile('catalogue/china.opml', 'utf8'))
    expect(entries.length).toBeGreaterThan(60)
    expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length)
    for (const { address, title, group } of entries) {
      expect(parseWebAddress(address)).toBeInstanceOf(URL)
      expect(title).not.toBe('')
      expect(group).not.toBe('')
    }
    expect(entries.find(({ address }) => address.includes('gxq.hefei'))).toMatchObject({
      ...{ regions: ['安徽'], industries: ['科技'], kind: null },
    })
  })
})

let folder: string
let routes: Record<string, Route>
let site: SiteServer
let line: Line
beforeEach(async () => {
  routes = {}
  site = await startSite(routes)
  folder = await mkdtemp(join(tmpdir(), 'kaigong-catalogue-'))
  const outlines = Array.from(
    { length: MANY },
    (_, n) => `<outline text="新区${n + 1}" xmlUrl="${site.origin}/${n + 1}" category="/region/安徽"/>`,
  )
  const file = join(folder, 'catalogue.opml')
  await writeFile(
    file,
    `<opml version="2.0"><body><outline text="华东">${outlines.join('')}</outline><outline text="西北"><outline text="甘肃" xmlUrl="${site.origin}/gs"/></outline></body></opml>`,
  )
  line = await startLine(START, undefined, { catalogueFile: file })
})
afterEach(async () => {
  await line.close()
  await site.close()
  await rm(folder, { recursive: true })
})

const newest = () => line.sentTo(ADMIN.id).at(-1) as Message
const labels = () => newest().reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text)) ?? []
const says = (part: string) => until(() => newest().text?.includes(part) ?? false)

/** Presses the button of this data, and waits until it is answered. */
async function press(data: string): Promise<void> {
  const id = line.api.press({ chatId: ADMIN.id, from: ADMIN, messageId: newest().message_id, data })
  await answerTo(line.api, id)
}

describe('/catalogue', () => {
  it('is ticked page by page and tried: what works is a source, under its name and tags, and marked', async () => {
    for (const n of [1, 2, 9]) routes[`/${n}`] = FEED
    await line.say(ADMIN, '/catalogue')
    expect(newest().text).toContain('来源目录 · 12个网址')
    expect(labels()).toEqual([['华东 · 11'], ['西北 · 1']])
    await press('catalogue-page:1')
    expect(newest().text).toContain('1. 新区1\n未经验证')
    expect(labels()[0]).toEqual(['☐ 1. 新区1'])
    expect(labels().at(-1)).toEqual(['☰ 全部分组', '下一页 ›'])
    await press('catalogue-tick:1')
    await press('catalogue-tick:2')
    await press('catalogue-tick:3')
    expect(labels()[2]).toEqual(['☑ 3. 新区3'])
    await press('catalogue-tick:3')
    await press('catalogue-page:2')
    await press('catalogue-tick-page:2')
    expect(labels().at(-1)).toEqual(['▶️ 试读勾选的5个'])
    await press('catalogue-try')
    await says('试读完成')
    expect(newest().text).toContain('3个成功并已添加为来源，0个原来就有，2个没能读到')
    expect(newest().text).toContain('✅ 9. 新区9')
    expect(newest().text).toMatch(/10\. 新区10\n⚠️ 127\.0\.0\.1:\d+ 上没有这个页面（HTTP 404）/)
    const sources = await line.app.store.sources.list()
    expect(sources.map(({ title }) => title).sort()).toEqual(['新区1', '新区2', '新区9'])
    for (const { settings } of sources) expect(settings.tags).toEqual({ regions: ['安徽'], industries: [] })
    await line.say(ADMIN, '/catalogue')
    expect(newest().text).toContain('在这台机器上试读成功：3个')
    expect(newest().text).toContain('已勾选：0个')
    await press('catalogue-page:2')
    expect(newest().text).toContain('9. 新区9\n✅ 2026年6月1日 08:00 试读成功')
    expect(newest().text).toContain('10. 新区10\n⚠️ 2026年6月1日 08:00 没能读到')
  })

  it('is stopped by ⏹, and goes on with what is still ticked', async () => {
    for (let n = 1; n <= MANY; n++) routes[`/${n}`] = silent
    await line.say(ADMIN, '/catalogue')
    for (const number of [1, 2]) await press(`catalogue-tick-page:${number}`)
    await press('catalogue-try')
    await until(() => site.requests.length >= 2 && pressable(newest(), 'import-stop') !== undefined)
    await press(pressable(newest(), 'import-stop') ?? '')
    for (let n = 1; n <= MANY; n++) routes[`/${n}`] = FEED
    site.drop()
    await says('⏹ 已停止：还有3个没有试')
    await line.say(ADMIN, '/catalogue')
    expect(newest().text).toContain('已勾选：3个')
  })

  it('is for those who may change sources', async () => {
    const [answer] = await line.say(READER, '/catalogue')
    expect(answer?.text).toContain('只有机器人管理员能用')
  })
})

describe('kaigong source catalogue', () => {
  it('lists all, and knows its numbers', async () => {
    const listed = await kaigongHere(['source', 'catalogue'], { folder })
    expect(linesOf(listed.stdout)[0]).toMatch(
      /^ {2}1 {2}国家部委 {2}\S.*https:\/\/www\.ndrc\.gov\.cn\/.*unverified$/,
    )
    const wrong = await kaigongHere(['source', 'catalogue', '3-1'], { folder })
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('7 or 7-12') })
    const none = await kaigongHere(['source', 'catalogue', '9999'], { folder })
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('has no number 9999') })
  })
})
