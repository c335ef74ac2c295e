import { describe, expect, it } from 'vitest'
import { USUAL_SETTINGS } from '../../../src/domain/source-settings.ts'
import type { Store } from '../../../src/store/store.ts'
import { addRead, addSource, article, at, brief, item, newItem, T0 } from './samples.ts'

export function articlesContract(store: () => Store): void {
  describe('articles', () => {
    it('adds what is new by address, or by guid within the source', async () => {
      const a = await addSource(store(), 'a')
      const b = await addSource(store(), 'b')
      const add = (sourceId: number, ...items: Parameters<typeof item>[]) =>
        store().articles.addItems(
          sourceId,
          items.map(([name, over]) => newItem(name, { item: item(name, over) })),
          T0,
        )
      expect(await add(a, ['1'], ['2'], ['1'])).toBe(2)
      expect(await add(a, ['1'], ['2'])).toBe(0)
      expect(await add(b, ['1', { guid: 'other' }])).toBe(0)
      expect(await add(a, ['moved', { guid: 'guid-1' }])).toBe(0)
      expect(await add(b, ['own', { guid: 'guid-1' }])).toBe(1)
      expect(await add(b, ['x', { guid: null }], ['y', { guid: null }])).toBe(2)
      expect(await add(a)).toBe(0)
      expect(await store().articles.counts()).toEqual({ unread: 5, unbriefed: 0, briefed: 0, unreadable: 0 })
    })

    it('adds a long list whole', async () => {
      const id = await addSource(store())
      const items = Array.from({ length: 1_201 }, (_, index) => newItem(`n${index}`))
      expect(await store().articles.addItems(id, items, T0)).toBe(1_201)
      expect(await store().articles.addItems(id, items, T0)).toBe(0)
    })

    it('hands out items as they were found, news before backlog', async () => {
      const id = await addSource(store())
      const old = newItem('old', { backlog: true })
      const full = newItem('full', {
        item: item('full', { content: '<p>内容</p>', publishedAt: '2026-11-19T08:00:00+08:00' }),
      })
      await store().articles.addItems(id, [old, full], at(1))
      const [first, second, ...rest] = await store().articles.claimUnread(at(2), 10, at(5))
      expect(rest).toEqual([])
      const common = { sourceId: id, foundAt: at(1).toISOString(), attempts: 0, settings: USUAL_SETTINGS }
      expect(first).toEqual({ ...common, id: first?.id, item: full.item, backlog: false })
      expect(second).toEqual({ ...common, id: second?.id, item: old.item, backlog: true })
      expect(await store().articles.claimUnread(at(4), 10, at(9))).toEqual([])
      expect(await store().articles.claimUnread(at(5), 1, at(9))).toEqual([first])
    })

    it('hands out the text that was saved, once', async () => {
      const id = await addRead(store(), '1', at(-30))
      expect(await store().articles.claimUnread(at(60), 10, at(90))).toEqual([])
      const [claimed] = await store().articles.claimUnbriefed(at(1), 10, at(5))
      expect(claimed).toEqual({ id, article: article('1'), newsAt: at(-30).toISOString() })
      expect(await store().articles.claimUnbriefed(at(1), 10, at(5))).toEqual([])
    })

    it('keeps every field of an article', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('1')], T0)
      const [pending] = await store().articles.claimUnread(T0, 1, at(5))
      const odd = article('1', {
        url: null,
        publishedAt: null,
        sourceName: null,
        language: 'zh-Hant',
        text: '𠮷林省「開工」\n"quotes" \\ \'single\' 🀄 \u2028 é \t end ',
        cuts: ['cut_long', 'cut_deep'],
      })
      await store().articles.saveText(pending?.id ?? 0, odd, at(3))
      expect((await store().articles.claimUnbriefed(T0, 1, at(5)))[0]?.article).toEqual(odd)
    })

    it('keeps length and offsets of text that no database takes', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('1')], T0)
      const [pending] = await store().articles.claimUnread(T0, 1, at(5))
      await store().articles.saveText(pending?.id ?? 0, article('1', { text: 'a\0b\ud800c' }), T0)
      const [read] = await store().articles.claimUnbriefed(T0, 1, at(5))
      expect(read?.article.text).toBe('a\ufffdb\ufffdc')
    })

    it('makes the second reading of one page a duplicate', async () => {
      const first = await addRead(store(), '1')
      const sourceId = await addSource(store(), 'b')
      await store().articles.addItems(sourceId, [newItem('1?utm=x'), newItem('2?utm=x')], T0)
      const claimed = await store().articles.claimUnread(T0, 10, at(5))
      for (const pending of claimed) await store().articles.saveText(pending.id, article('1'), T0)
      expect(await store().articles.counts()).toMatchObject({ unread: 0, unbriefed: 1 })
      expect((await store().articles.claimUnbriefed(T0, 10, at(5))).map(({ id }) => id)).toEqual([first])
    })

    it('finds a duplicate under canonical addresses too, and not behind a page that could not be read', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(
        sourceId,
        ['x', 'y', 'z', 'dead'].map((name) => newItem(name)),
        T0,
      )
      const [x, y, z, dead] = await store().articles.claimUnread(T0, 10, at(5))
      await store().articles.giveUp(dead?.id ?? 0, 'gone')
      await store().articles.saveText(x?.id ?? 0, article('canonical'), T0)
      await store().articles.saveText(y?.id ?? 0, article('canonical'), T0)
      await store().articles.saveText(z?.id ?? 0, article('dead'), T0)
      expect(await store().articles.counts()).toEqual({ unread: 0, unbriefed: 2, briefed: 0, unreadable: 1 })
    })

    it('lets another take a canonical address when its holder was given up', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('x'), newItem('y')], T0)
      const [x, y] = await store().articles.claimUnread(T0, 10, at(5))
      await store().articles.saveText(x?.id ?? 0, article('canonical'), T0)
      await store().articles.giveUp(x?.id ?? 0, 'cannot be briefed')
      await store().articles.saveText(y?.id ?? 0, article('canonical'), T0)
      expect(await store().articles.counts()).toMatchObject({ unbriefed: 1, unreadable: 1 })
    })

    it('does not let a late reading change an article that is briefed', async () => {
      const id = await addRead(store(), '1')
      await store().briefs.save(id, { brief: brief('1'), mentions: [], tokens: '', at: T0 })
      await store().articles.saveText(id, article('1', { text: 'late' }), at(9))
      await store().articles.putOff(id, { error: 'late', nextTryAt: at(1) })
      await store().articles.giveUp(id, 'late')
      expect(await store().articles.counts()).toEqual({ unread: 0, unbriefed: 0, briefed: 1, unreadable: 0 })
      expect((await store().briefs.byArticles([id]))[0]).toMatchObject({
        newsAt: T0.toISOString(),
        brief: brief('1'),
      })
    })

    it('puts off and gives up', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('1')], T0)
      const [pending] = await store().articles.claimUnread(T0, 1, at(5))
      const id = pending?.id ?? 0
      await store().articles.putOff(id, { error: 'timeout', nextTryAt: at(20) })
      expect(await store().articles.claimUnread(at(19), 1, at(25))).toEqual([])
      expect(await store().articles.claimUnread(at(20), 1, at(25))).toMatchObject([{ id, attempts: 1 }])
      await store().articles.giveUp(id, 'gone')
      expect(await store().articles.claimUnread(at(99), 1, at(120))).toEqual([])
      expect(await store().articles.counts()).toEqual({ unread: 0, unbriefed: 0, briefed: 0, unreadable: 1 })
    })
  })
}
