import type { Document, Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type NewsSite, startNewsSite } from './support/news-site.ts'
import { sendFile, uploadFile } from './support/send-file.ts'
import { page, type Route, type SiteServer, startSite } from './support/site-server.ts'
import { ADMIN, type Line, pressable, READER, startLine } from './support/start-line.ts'
import { until } from './support/until.ts'

const START = new Date('2026-11-20T20:00:00+08:00')
const DAY_SECONDS = 24 * 60 * 60

let site: NewsSite
let line: Line
beforeEach(async () => {
  site = await startNewsSite('临汀新区')
  site.publish({
    slug: 'harbour',
    title: '临汀新区智慧港区项目开工',
    publishedAt: new Date('2026-11-20T18:30:00+08:00'),
    paragraphs: ['11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个。'],
  })
  line = await startLine(START)
  await line.addSource(site.feed)
})
afterEach(async () => {
  await line.close()
  await site.close()
})

function newest(): Message {
  return line.sentTo(ADMIN.id).at(-1) as Message
}

/** Presses a button of the newest message by its data. */
function press(data: string): void {
  line.api.press({ chatId: ADMIN.id, from: ADMIN, messageId: newest().message_id, data })
}

describe('a source run from the chat', () => {
  it('is checked at once, counted, paused, and never asked while it is', async () => {
    await line.say(ADMIN, '/sources')
    press('source-check:1')
    await expect.poll(() => newest().text).toContain('新增1篇')
    expect(newest().text).toContain('共1篇，其中0篇已写简报，最近七天新增1篇')
    await line.tick()
    press('source-card:1')
    await expect.poll(() => newest().text).toContain('其中1篇已写简报')
    press('source-pause:1')
    await expect.poll(() => newest().text).toContain('已暂停')
    const visits = site.visits()['/feed.xml']
    line.pass(DAY_SECONDS)
    await line.tick()
    expect(site.visits()['/feed.xml']).toBe(visits)
    press('source-resume:1')
    await expect.poll(() => newest().text).toContain('上次读取')
    await line.tick()
    expect(site.visits()['/feed.xml']).toBe((visits ?? 0) + 1)
    const actions = (await line.app.store.audit.list({ limit: 9 })).map(({ action }) => action)
    expect(actions).toEqual(['source.resume', 'source.pause', 'source.add'])
  })

  it('is removed, and comes back within a day and not after', async () => {
    const farewell = async () => (await line.say(ADMIN, '/removesource 1')).at(-1)?.text
    expect(await farewell()).toContain('一天之内可以撤销')
    line.pass(DAY_SECONDS - 60)
    press('restore-source:1')
    await expect.poll(() => newest().text).toContain('已恢复读取 临汀新区')
    expect(await farewell()).toContain(site.feed)
    line.pass(DAY_SECONDS + 60)
    press('restore-source:1')
    await expect.poll(() => newest().text).toContain('不能撤销了')
    expect(await line.app.store.sources.list()).toEqual([])
    const [entry] = await line.app.store.audit.list({ limit: 1 })
    expect(entry).toMatchObject({ actor: { kind: 'user', userId: ADMIN.id }, action: 'source.remove' })
  })
})

describe('sources as a file', () => {
  it('leave one Kaigong and come into another as they were, with no site asked', async () => {
    await line.say(ADMIN, '/sources')
    press('source-pause:1')
    await expect.poll(() => newest().text).toContain('已暂停')
    await line.say(ADMIN, '/export')
    const { document } = newest()
    expect(document?.file_name).toBe('kaigong-sources.opml')
    const before = await line.app.store.sources.list()
    await line.app.store.sources.remove(1)
    const visits = site.requests.length
    sendFile(line.api, ADMIN, document as Document)
    await expect.poll(() => newest().text).toContain('新增1个来源，0个原来就有')
    expect((await line.app.store.sources.list())[0]).toMatchObject({
      ...{ url: site.feed, title: before[0]?.title, kind: 'feed', state: 'paused' },
    })
    expect(site.requests.length).toBe(visits)
    const actions = (await line.app.store.audit.list({ limit: 3 })).map(({ action }) => action)
    expect(actions).toEqual(['sources.import', 'source.add', 'sources.export'])
  })

  it('tell what was added, what was known and what cannot be read', async () => {
    await line.app.store.sources.remove(1)
    const list = `${site.feed}\nhttps://nobody.invalid/feed\n# a comment\n${site.feed}`
    sendFile(line.api, ADMIN, await uploadFile(line.api, 'list.txt', list))
    await expect.poll(() => newest().text).toContain('新增1个来源，0个原来就有')
    expect(newest().text).toContain('1个网址没能添加')
    expect(newest().text).toContain('https://nobody.invalid/feed')
    const opml = `<opml><body><outline xmlUrl="${site.feed}"/></body></opml>`
    sendFile(line.api, ADMIN, await uploadFile(line.api, 'again.opml', opml))
    await expect.poll(() => newest().text).toContain('新增0个来源，1个原来就有')
  })
})

describe('many addresses in one message', () => {
  const FEED = page(
    '<rss version="2.0"><channel><title>临汀</title><item><title>a</title><link>/a</link></item></channel></rss>',
  )
  const routes: Record<string, Route> = {}
  let feeds: SiteServer
  beforeEach(async () => {
    feeds = await startSite(routes)
  })
  afterEach(() => feeds.close())
  const lines = (count: number) =>
    Array.from({ length: count }, (_, n) => `${feeds.origin}/feed?${n}`).join('\n')

  it.each(['/addsources\n', '/addsources ', '/addsource '])(
    'are added, and what fails is named: %j',
    async (command) => {
      routes['/feed'] = FEED
      const text = `${command}${lines(3)}\n${feeds.origin}/missing\n\n${site.feed}`
      const [report] = await line.say(ADMIN, text)
      const told = () => line.sentTo(ADMIN.id).find(({ message_id: id }) => id === report?.message_id)?.text
      await expect.poll(told).toContain('新增3个来源，1个原来就有')
      expect(told()).toContain('1个网址没能添加')
      expect(told()).toMatch(/\/missing\n⚠️ 127\.0\.0\.1:\d+ 上没有这个页面（HTTP 404）/)
      expect(await line.app.store.sources.list()).toHaveLength(4)
    },
  )

  it('are asked for when there are none', async () => {
    expect((await line.say(ADMIN, '/addsources')).at(-1)?.text).toContain('每行写一个网址')
    expect((await line.say(READER, '/addsources x')).at(-1)?.text).toContain('只有机器人管理员能用')
  })

  it('are stopped by ⏹ after those that are being read, and the same message goes on from there', async () => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    routes['/feed'] = (request, response) => void released.then(() => FEED(request, response))
    await line.say(ADMIN, `/addsources\n${lines(20)}`)
    await until(() => feeds.requests.length > 0)
    const stop = pressable(newest(), 'import-stop') ?? ''
    press(stop)
    await until(() =>
      line.api.calls.some(({ payload }) => String(payload['text']).startsWith('正在读的网址')),
    )
    release()
    await expect.poll(() => newest().text).toContain('⏹ 已停止：新增8个来源，0个原来就有，还有12个没有试')
    expect(newest().reply_markup).toBeUndefined()
    press(stop)
    await until(() =>
      line.api.calls.some(({ payload }) => String(payload['text']).startsWith('已经不在进行')),
    )
    await line.say(ADMIN, `/addsources\n${lines(20)}`)
    await expect.poll(() => newest().text).toContain('新增12个来源，8个原来就有')
    const [entry] = await line.app.store.audit.list({ limit: 40 })
    expect(entry?.action).toBe('sources.import')
  })
})

describe('roles', () => {
  const EDITOR = { ...READER, id: 555 }
  const saysTo = async (from: typeof ADMIN, text: string) => (await line.say(from, text)).at(-1)?.text ?? ''

  it('let an editor run the sources and nothing else, and strangers nothing', async () => {
    expect(await saysTo(EDITOR, '/log')).toContain('只有机器人管理员能用')
    expect(await saysTo(EDITOR, '/whoami')).toContain('555')
    expect(await saysTo(ADMIN, '/admins add 555 editor')).toContain('已授予')
    expect(await saysTo(ADMIN, '/admins')).toContain('99 · 所有者\n555 · 编辑')
    expect(await saysTo(EDITOR, '/removesource 1')).toContain('已删除来源')
    for (const command of ['/log', '/admins', '/admins add 556', '/stats', '/health'])
      expect(await saysTo(EDITOR, command)).toContain('编辑只管来源')
    expect(await saysTo(ADMIN, '/admins remove 555')).toContain('已取消')
    expect(await saysTo(EDITOR, '/export')).toContain('只有机器人管理员能用')
    const log = await saysTo(ADMIN, '/log')
    expect(log.match(/(取消角色|授予角色|删除来源|添加来源)/g)).toEqual([
      ...['取消角色', '删除来源', '授予角色', '添加来源'],
    ])
    expect(log).toContain('2026年11月20日 20:00 · 555\n删除来源 #1 临汀新区')
  })

  it('let administrators name editors only, and nobody take the owner of the settings away', async () => {
    await line.say(ADMIN, '/admins add 555 administrator')
    expect(await saysTo(EDITOR, '/admins add 556 editor')).toContain('已授予')
    expect(await saysTo(EDITOR, '/admins add 556 owner')).toContain('请找所有者')
    expect(await saysTo(EDITOR, '/admins remove 99')).toContain('请找所有者')
    expect(await saysTo(ADMIN, '/admins remove 99')).toContain('ADMIN_IDS')
    expect(await saysTo(ADMIN, '/admins remove 9')).toContain('没有任何角色')
    expect(await saysTo(ADMIN, '/admins add me')).toContain('/admins add 编号 editor')
  })
})

describe('the program', () => {
  it('tells how much there is and when it last looked', async () => {
    expect((await line.say(ADMIN, '/health')).at(-1)?.text).toContain('还没有读取过来源')
    await line.tick()
    const stats = (await line.say(ADMIN, '/stats')).at(-1)?.text
    expect(stats).toMatch(/^1个来源\n✅ 正常：1个\n/)
    expect(stats).toContain('已写简报1篇，待写0篇')
    expect((await line.say(ADMIN, '/health')).at(-1)?.text).toContain(
      '最近一次读取来源：2026年11月20日 20:00',
    )
  })
})
