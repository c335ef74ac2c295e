import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { addBriefed, article, at, brief, item, linked, mention, subscribe, T0 } from './samples.ts'

const HERE = { chatId: 7, threadId: null }

export function watchesContract(store: () => Store): void {
  const watch = async (words: string, { place = HERE, projectId = null, most = 50 }: Watched = {}) =>
    store().watches.add({ ...place, words, key: words, projectId, most }, T0)
  const idOf = async (words: string, more: Watched = {}) => {
    const outcome = await watch(words, more)
    return outcome.kind === 'too_many' ? 0 : outcome.watch.id
  }
  /** Compares all that is new; every brief holds these keys. */
  const match = async (keys: readonly string[], projectIds: readonly number[] = [], now = T0) => {
    const fresh = await store().alerts.unmatched(100)
    return store().alerts.match(
      fresh.map((one) => ({ ...one, keys, projectIds })),
      now,
    )
  }
  const watcher = async (minutes = 0) => (await store().alerts.due(at(minutes)))[0]?.watcherId ?? 0
  const queue = async (html: string, minutes = 0) => {
    const watcherId = await watcher(minutes)
    const matchIds = (await store().alerts.waiting(watcherId)).map(({ id }) => id)
    return store().alerts.enqueue({ watcherId, matchIds, message: { html, buttons: [] } }, at(minutes))
  }
  const claim = (minutes = 0) => store().alerts.claim(at(minutes), 100, at(minutes + 5))

  describe('watches', () => {
    it('are each place’s own, once each, and no more than allowed', async () => {
      expect(await watch('光伏')).toMatchObject({ kind: 'added', watch: { words: '光伏', kind: 'keyword' } })
      expect(await watch('光伏')).toMatchObject({ kind: 'known' })
      expect(await watch('港口', { most: 1 })).toEqual({ kind: 'too_many' })
      const topic = { chatId: 7, threadId: 3 }
      expect(await watch('光伏', { place: topic, most: 1 })).toMatchObject({ kind: 'added' })
      expect(await store().watches.list(HERE)).toHaveLength(1)
      const id = await idOf('港口')
      expect(await store().watches.remove(topic, id)).toBeNull()
      expect(await store().watches.remove(HERE, id)).toMatchObject({ words: '港口' })
      expect((await store().watches.keys()).sort()).toEqual(['光伏'])
    })

    it('keep the limit when many are added at once', async () => {
      const words = Array.from({ length: 8 }, (_, index) => `词${index}`)
      const outcomes = await Promise.all(words.map((word) => watch(word, { most: 3 })))
      expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(3)
      expect(await store().watches.list(HERE)).toHaveLength(3)
    })

    it('have a stamp that changes whenever they do', async () => {
      const stamps = [await store().watches.stamp()]
      const id = await idOf('光伏')
      stamps.push(await store().watches.stamp())
      await store().watches.remove(HERE, id)
      stamps.push(await store().watches.stamp())
      await watch('港口')
      stamps.push(await store().watches.stamp())
      expect(new Set(stamps.slice(1)).size).toBe(3)
    })

    it('know a project by its number, and its name when it is forgotten', async () => {
      const articleId = await addBriefed(store(), 'a', { mentions: [linked(mention('智慧港区'))] })
      const [projectId = 0] = (await store().briefs.byArticles([articleId]))[0]?.projectIds ?? []
      expect(await store().projects.get(projectId)).toMatchObject({ name: '智慧港区' })
      expect(await store().projects.get(projectId + 1)).toBeNull()
      expect(await watch('智慧港区', { projectId })).toMatchObject({ watch: { kind: 'project' } })
      expect(await watch('港区', { projectId })).toMatchObject({ kind: 'known' })
      const subscription = await subscribe(store(), 7)
      expect(await store().watches.namesFor([subscription, subscription + 1])).toEqual(
        new Map([[subscription, ['智慧港区']]]),
      )
      expect(await store().watches.namesOf(7)).toEqual(['智慧港区'])
      // The article no longer mentions it, and no other does.
      await store().briefs.save(articleId, { brief: brief('a'), mentions: [], tokens: '', at: at(1) })
      expect(await store().watches.list(HERE)).toMatchObject([{ kind: 'keyword', words: '智慧港区' }])
    })

    it('go with their chat, each once', async () => {
      await watch('光伏')
      await watch('港口')
      await watch('光伏', { place: { chatId: 8, threadId: null } })
      await watch('学校', { place: { chatId: 7, threadId: 3 } })
      await store().watches.setQuietHours(7, { from: '22:00', to: '07:00' })
      await store().chats.move(7, 8)
      const words = async (threadId: number | null) =>
        (await store().watches.list({ chatId: 8, threadId })).map((one) => one.words).sort()
      expect(await words(null)).toEqual(['光伏', '港口'].sort())
      expect(await words(3)).toEqual(['学校'])
      expect(await store().watches.list(HERE)).toEqual([])
      expect(await store().watches.quietHours(8)).toEqual({ from: '22:00', to: '07:00' })
      expect(await store().watches.quietHours(7)).toBeNull()
    })

    it('know when a chat is to be left alone', async () => {
      expect(await store().watches.quietHours(7)).toBeNull()
      await store().watches.setQuietHours(7, { from: '22:00', to: '07:00' })
      await store().watches.setQuietHours(7, { from: '23:00', to: '06:30' })
      expect(await store().watches.quietHours(7)).toEqual({ from: '23:00', to: '06:30' })
      await store().watches.setQuietHours(7, null)
      expect(await store().watches.quietHours(7)).toBeNull()
    })
  })

  describe('alerts', () => {
    it('find a brief once, however often it is compared', async () => {
      await watch('光伏')
      await watch('港口', { place: { chatId: 8, threadId: null } })
      const articleId = await addBriefed(store(), 'a')
      const fresh = await store().alerts.unmatched(100)
      expect(fresh).toMatchObject([
        { articleId, revision: 0, backlog: false, newsAt: T0.toISOString(), publishedAt: expect.any(String) },
      ])
      const found = fresh.map((one) => ({ ...one, keys: ['光伏', '别的'], projectIds: [] }))
      const times = await Promise.all([1, 2, 3].map(() => store().alerts.match(found, T0)))
      expect(times.sort()).toEqual([0, 0, 1])
      expect(await store().alerts.unmatched(100)).toEqual([])
      expect(await store().alerts.due(at(0))).toMatchObject([
        { chatId: 7, threadId: null, locale: null, timezone: null, quietHours: null },
      ])
    })

    it('compare a brief again that was written anew, and not the one that was', async () => {
      await watch('光伏')
      const articleId = await addBriefed(store(), 'a')
      const [old] = await store().alerts.unmatched(1)
      await store().revisions.add(articleId, {
        ...{ article: article('a'), changes: [], brief: brief('a'), mentions: [], tokens: '', at: at(60) },
      })
      const compared = { articleId, writtenAt: old?.writtenAt ?? 0, revision: 0, keys: ['光伏'] }
      expect(await store().alerts.match([{ ...compared, projectIds: [] }], at(61))).toBe(0)
      expect(await store().alerts.unmatched(1)).toMatchObject([{ articleId, revision: 1 }])
      expect(await match(['光伏'])).toBe(1)
    })

    it('find by project, and nothing for what is stopped or paused', async () => {
      const known = await addBriefed(store(), 'a', { mentions: [linked(mention('智慧港区'))] })
      const [projectId = 0] = (await store().briefs.byArticles([known]))[0]?.projectIds ?? []
      await watch('港区', { projectId })
      expect(await match([], [projectId])).toBe(1)
      const watcherId = await watcher()
      await store().watches.pause(watcherId)
      expect(await store().alerts.due(at(0))).toEqual([])
      await addBriefed(store(), 'b')
      expect(await match(['港区'])).toBe(0)
      await store().watches.resume(HERE)
      await addBriefed(store(), 'c')
      expect(await match(['港区'])).toBe(1)
      await store().watches.end(watcherId)
      expect(await store().alerts.due(at(0))).toEqual([])
      expect(await store().watches.keys()).toEqual([])
    })

    it('wait for company, are queued once, and are remembered as told', async () => {
      await watch('光伏')
      const articleId = await addBriefed(store(), 'a')
      await match(['光伏'], [], at(2))
      expect(await store().alerts.due(at(1))).toEqual([])
      const watcherId = await watcher(2)
      const waiting = await store().alerts.waiting(watcherId)
      expect(waiting).toMatchObject([{ articleId, revision: 0, words: '光伏' }])
      const input = { watcherId, matchIds: waiting.map(({ id }) => id) }
      const message = { html: '<b>有</b>', buttons: [[{ text: '👁', data: 'watches' }]] }
      const times = await Promise.all(
        [1, 2, 3].map(() => store().alerts.enqueue({ ...input, message }, at(3))),
      )
      expect(times.filter(Boolean)).toHaveLength(1)
      expect(await store().alerts.due(at(9))).toEqual([])
      expect(await store().alerts.toldSince(watcherId, at(3))).toEqual([articleId])
      expect(await store().alerts.toldSince(watcherId, at(4))).toEqual([])
      const [first, ...others] = await claim(3)
      expect(others).toEqual([])
      expect(first).toEqual({
        ...{ id: first?.id, subscriptionId: watcherId, chatId: 7, threadId: null, date: '2026-11-20' },
        ...{ part: 1, parts: 1, html: '<b>有</b>', buttons: message.buttons, attempts: 0 },
      })
      expect(await claim(4)).toEqual([])
    })

    it('are settled as Telegram says, and come again when they are put off or nobody settles them', async () => {
      await watch('光伏')
      await addBriefed(store(), 'a')
      await match(['光伏'])
      expect(await queue('one')).toBe(true)
      const id = (await claim())[0]?.id ?? 0
      await store().alerts.putOff(id, { error: 'away', notBefore: at(10) })
      expect(await claim(9)).toEqual([])
      expect(await claim(10)).toMatchObject([{ id, attempts: 1 }])
      // Whoever had it was killed.
      expect(await claim(15)).toMatchObject([{ id }])
      await store().releaseClaims()
      expect(await claim(15)).toMatchObject([{ id }])
      await store().alerts.markSent(id, 5, at(15))
      await store().alerts.reject(id, 'too late to say so')
      expect(await claim(99)).toEqual([])
      await addBriefed(store(), 'b')
      await match(['光伏'])
      await queue('two')
      const second = (await claim())[0]?.id ?? 0
      await store().alerts.reject(second, 'no')
      expect(await claim(99)).toEqual([])
      await store().alerts.purge(at(999))
      expect(await store().alerts.toldSince(1, T0)).toEqual([])
    })

    it('are held for a place with quiet hours', async () => {
      await watch('光伏')
      await addBriefed(store(), 'a')
      await match(['光伏'])
      await queue('one')
      expect(await store().alerts.withMessages()).toEqual([])
      await store().watches.setQuietHours(7, { from: '22:00', to: '07:00' })
      const [place, ...others] = await store().alerts.withMessages()
      expect(others).toEqual([])
      expect(place).toMatchObject({ chatId: 7, quietHours: { from: '22:00', to: '07:00' } })
      await store().alerts.hold(place?.watcherId ?? 0, at(10))
      expect(await claim(9)).toEqual([])
      expect(await claim(10)).toHaveLength(1)
    })

    it('wait no longer because the clock was set back', async () => {
      await watch('光伏')
      await addBriefed(store(), 'a')
      await match(['光伏'], [], at(60))
      await store().turnBack(at(0))
      expect(await store().alerts.due(at(0))).toHaveLength(1)
      await queue('one')
      await store().turnBack(at(-60))
      expect(await claim(-60)).toHaveLength(1)
    })

    it('come from news alone: what an offer says of it', async () => {
      const { source } = await store().sources.add(
        { kind: 'feed', url: 'https://b.example/feed', title: 'B' },
        T0,
      )
      await store().articles.addItems(source.id, [{ item: item('old'), backlog: true, newsAt: T0 }], T0)
      const [pending] = await store().articles.claimUnread(T0, 9, at(5))
      await store().articles.saveText(pending?.id ?? 0, article('old', { publishedAt: null }), T0)
      const saved = brief('old', { publishedAt: null })
      await store().briefs.save(pending?.id ?? 0, { brief: saved, mentions: [], tokens: '', at: T0 })
      expect(await store().alerts.unmatched(9)).toMatchObject([{ backlog: true, publishedAt: null }])
    })
  })
}

interface Watched {
  readonly place?: { readonly chatId: number; readonly threadId: number | null }
  readonly projectId?: number | null
  readonly most?: number
}
