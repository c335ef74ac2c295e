import { describe, expect, it } from 'vitest'
import type { FigureChange } from '../../../src/domain/revision.ts'
import type { Item } from '../../../src/domain/source.ts'
import type { Store } from '../../../src/store/store.ts'
import {
  addBriefed,
  addSource,
  article,
  at,
  brief,
  figure,
  item,
  linked,
  mention,
  newItem,
  T0,
} from './samples.ts'

const FIGURE = figure({ text: '47亿元', value: 4.7e9 })
const CHANGES: FigureChange[] = [
  { kind: 'changed', before: figure(), after: FIGURE },
  { kind: 'removed', before: figure({ metric: '占地' }) },
]

export function revisionsContract(store: () => Store): void {
  const offer = async (over: Partial<Item>, when = at(60), sourceName = 'a') => {
    const sourceId = await addSource(store(), sourceName)
    return store().articles.addItems(sourceId, [newItem('1', { item: item('1', over) })], when)
  }
  const due = (when: Date) => store().articles.claimRereads(when, 10, new Date(when.getTime() + 300_000))

  describe('identity', () => {
    it('keeps an article one whose address changed, under both addresses', async () => {
      const id = await addBriefed(store(), '1')
      const url = 'https://news.example/moved/1'
      expect(await offer({ url })).toBe(0)
      expect(await due(at(60))).toMatchObject([{ id, item: { url }, rereads: 0 }])
      expect(await store().articles.findByUrl(url)).toBe(id)
      expect(await store().articles.findByUrl(item('1').url)).toBe(id)
      expect(await offer({ guid: null }, at(61))).toBe(0)
      expect(await store().articles.findByUrl('https://news.example/other')).toBeNull()
      expect(await store().articles.counts()).toMatchObject({ unread: 0, briefed: 1 })
    })

    it('keeps an article one whose guid changed, and knows it by the new one', async () => {
      const id = await addBriefed(store(), '1')
      expect(await offer({ guid: 'new' })).toBe(0)
      expect(await due(at(600))).toEqual([])
      expect(await offer({ guid: 'new', url: 'https://news.example/moved' })).toBe(0)
      expect(await store().articles.findByUrl('https://news.example/moved')).toBe(id)
    })

    it('does not take a stranger with a known guid for the article, nor ids that all items have', async () => {
      const id = await addBriefed(store(), '1')
      const sourceId = await addSource(store())
      const other = item('x', { guid: 'guid-1', title: '白泽河综合整治工程通过验收' })
      expect(await store().articles.addItems(sourceId, [newItem('x', { item: other })], at(1))).toBe(1)
      const same = ['p', 'q', 'r'].map((name) => newItem(name, { item: item(name, { guid: '0' }) }))
      expect(await store().articles.addItems(sourceId, same, at(1))).toBe(3)
      expect(await store().articles.addItems(sourceId, same, at(2))).toBe(0)
      expect(await due(at(600))).toEqual([])
      expect(await store().articles.findByUrl(item('1').url)).toBe(id)
    })

    it.each<[string, Partial<Item>]>([
      ['title', { title: '标题 1（更正）' }],
      ['date', { publishedAt: '2026-11-23T08:00:00+08:00' }],
      ['content', { content: '<p>总投资47亿元</p>' }],
    ])('is read again when its source changes the %s, once', async (_, over) => {
      const first = { publishedAt: '2026-11-20T08:00:00+08:00', content: '<p>总投资43亿元</p>' }
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('1', { item: item('1', first) })], T0)
      const [pending] = await store().articles.claimUnread(T0, 1, at(5))
      const id = pending?.id ?? 0
      await store().articles.saveText(id, article('1'), T0)
      await store().briefs.save(id, { brief: brief('1'), mentions: [], tokens: '', at: T0 })
      await offer({ ...first, publishedAt: '2026-11-20T19:00:00+08:00', content: '<b>总投资 43亿元！</b>' })
      expect(await due(at(600))).toEqual([])
      await offer({ ...first, ...over })
      await offer({ ...first, ...over })
      expect(await due(at(59))).toEqual([])
      expect(await due(at(60))).toMatchObject([{ id, item: { ...first, ...over }, article: article('1') }])
      await store().articles.settleReread(id, { at: at(61), next: null })
      await offer({ ...first, ...over }, at(200))
      expect(await due(at(600))).toEqual([])
    })

    it('is read again at most once an hour and ten times, whatever its source does', async () => {
      const id = await addBriefed(store(), '1')
      const readings: number[] = []
      for (let minute = 0; minute < 60 * 24; minute += 20) {
        await offer({ title: `标题 1 看过${minute}次` }, at(minute))
        for (const one of await due(at(minute))) {
          readings.push(minute)
          await store().articles.settleReread(one.id, { at: at(minute), next: null })
        }
      }
      expect(readings).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((hour) => hour * 60))
      expect(await store().articles.counts()).toMatchObject({ briefed: 1 })
      expect(id).toBeGreaterThan(0)
    })

    it('is not changed by another source that offers it under another title', async () => {
      await addBriefed(store(), '1')
      expect(await offer({ title: '快讯', guid: 'theirs' }, at(60), 'b')).toBe(0)
      expect(await due(at(600))).toEqual([])
    })

    it('gives a page that could not be read another chance when its source changes it', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('1')], T0)
      const [pending] = await store().articles.claimUnread(T0, 1, at(5))
      await store().articles.giveUp(pending?.id ?? 0, 'empty')
      await offer({ title: '标题 1（重发）' })
      expect(await store().articles.claimUnread(at(60), 1, at(65))).toMatchObject([{ id: pending?.id }])
    })

    it('makes the same text a duplicate for thirty days', async () => {
      const sourceId = await addSource(store())
      const names = ['1', '2', '3']
      await store().articles.addItems(
        sourceId,
        names.map((name) => newItem(name)),
        T0,
      )
      const claimed = await store().articles.claimUnread(T0, 3, at(5))
      for (const [index, { id }] of claimed.entries()) {
        await store().articles.saveText(id, article(`p${index}`), T0, { textKey: index < 2 ? 'k' : 'l' })
      }
      expect(await store().articles.counts()).toMatchObject({ unread: 0, unbriefed: 2 })
      expect(await store().articles.findByUrl(claimed[1]?.item.url ?? '')).toBe(claimed[0]?.id)
    })

    it('keeps what became of attachments', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('1')], T0)
      const [pending] = await store().articles.claimUnread(T0, 1, at(5))
      const attachments = [{ name: '附件1', url: 'https://news.example/1.doc', unread: 'it is no PDF' }]
      await store().articles.saveText(pending?.id ?? 0, article('1', { attachments }), T0)
      expect((await store().articles.claimUnbriefed(T0, 1, at(5)))[0]?.article.attachments).toEqual(
        attachments,
      )
    })
  })

  describe('a title', () => {
    it('finds briefed articles of late, and what repeats one leads to it', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('1'), newItem('2')], T0)
      const [first, second] = await store().articles.claimUnread(T0, 2, at(5))
      const id = first?.id ?? 0
      await store().articles.saveText(id, article('1'), T0, { titleKey: 'k' })
      expect(await store().articles.withTitle('k', T0)).toEqual([])
      await store().briefs.save(id, { brief: brief('1'), mentions: [], tokens: '', at: T0 })
      expect(await store().articles.withTitle('k', T0)).toMatchObject([{ id, article: article('1') }])
      expect(await store().articles.withTitle('k', at(1))).toEqual([])
      expect(await store().articles.withTitle('l', T0)).toEqual([])
      await store().articles.markRepeated(second?.id ?? 0, id)
      await store().articles.markRepeated(id, second?.id ?? 0)
      expect(await store().articles.counts()).toMatchObject({ unread: 0, briefed: 1 })
      expect(await store().articles.findByUrl(second?.item.url ?? '')).toBe(id)
    })
  })

  describe('revisions', () => {
    it('are due when they were said to be, for one reader at a time', async () => {
      const sourceId = await addSource(store())
      await store().articles.addItems(sourceId, [newItem('1')], T0)
      const [pending] = await store().articles.claimUnread(T0, 1, at(5))
      const id = pending?.id ?? 0
      await store().articles.saveText(id, article('1'), T0, { rereadAt: at(360) })
      expect(await due(at(400))).toEqual([])
      await store().briefs.save(id, { brief: brief('1'), mentions: [], tokens: '', at: T0 })
      expect(await due(at(359))).toEqual([])
      expect(await due(at(360))).toMatchObject([{ id, rereads: 0, foundAt: T0.toISOString() }])
      expect(await due(at(361))).toEqual([])
      await store().articles.settleReread(id, { at: at(361), next: at(1440) })
      expect(await due(at(1439))).toEqual([])
      expect(await due(at(1440))).toMatchObject([{ id, rereads: 1 }])
    })

    it('keep the brief that was and make the new one hold, at the day it was news', async () => {
      const project = mention('云溪产业园')
      const id = await addBriefed(store(), '1', { mentions: [linked(project)], tokens: '旧' })
      const text = `${article('1').text}补充一句。`
      const edited = article('1', { title: '1：产业园开工（更正）', text })
      const next = brief('1', { title: edited.title, text, figures: [FIGURE] })
      await store().revisions.add(id, {
        ...{ article: edited, brief: next, changes: CHANGES, mentions: [], tokens: '新' },
        ...{ at: at(400), textKey: 'k', rereadAt: at(1440) },
      })
      const [record, ...more] = await store().briefs.byArticles([id])
      expect(more).toEqual([])
      expect(record).toMatchObject({ brief: next, newsAt: T0.toISOString() })
      const [revision, ...others] = await store().revisions.of([id])
      expect(others).toEqual([])
      expect(revision).toEqual({
        articleId: id,
        replacedAt: at(400).toISOString(),
        brief: brief('1', { projects: [project] }),
        changes: CHANGES,
      })
      expect((await store().search.find(['新'], 5)).articleIds).toEqual([id])
      expect((await store().search.find(['旧'], 5)).articleIds).toEqual([])
      expect(await store().projects.count()).toBe(0)
      expect(await due(at(1440))).toMatchObject([{ id, article: edited, rereads: 1 }])
    })

    it('are found by time, and newest first by article', async () => {
      const id = await addBriefed(store(), '1')
      const other = await addBriefed(store(), '2')
      for (const [minute, articleId] of [
        [10, id],
        [20, other],
        [30, id],
      ] as const) {
        const written = { brief: brief('1'), mentions: [], tokens: '' }
        await store().revisions.add(articleId, {
          article: article('1'),
          changes: [],
          ...written,
          at: at(minute),
        })
      }
      const minutes = (list: readonly { replacedAt: string }[]) =>
        list.map(({ replacedAt }) => (Date.parse(replacedAt) - T0.getTime()) / 60_000)
      expect(minutes(await store().revisions.of([id]))).toEqual([30, 10])
      expect(minutes(await store().revisions.between(at(10), at(30)))).toEqual([10, 20])
      expect(await store().revisions.of([])).toEqual([])
      await store().revisions.add(99_999, {
        ...{ article: article('1'), changes: [], brief: brief('1'), mentions: [], tokens: '', at: T0 },
      })
      expect(await store().revisions.of([99_999])).toEqual([])
    })
  })
}
