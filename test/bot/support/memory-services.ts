import type { ImportOutcome, ImportProgress } from '../../../src/bot/file-services.ts'
import type { BotServices } from '../../../src/bot/services.ts'
import type { CheckNowOutcome, ListedSource } from '../../../src/bot/source-services.ts'
import { editionOf } from '../../../src/digest/edition-of.ts'
import { readFilters } from '../../../src/digest/read-filters.ts'
import type { Role } from '../../../src/domain/access.ts'
import type { Answer } from '../../../src/domain/answer.ts'
import type { AuditEntry } from '../../../src/domain/audit.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import type { KeptEdition } from '../../../src/domain/edition.ts'
import { NO_FILTERS } from '../../../src/domain/filters.ts'
import type { Preview } from '../../../src/domain/preview.ts'
import type { Failure, Reading, Source } from '../../../src/domain/source.ts'
import { USUAL_SETTINGS, withChange } from '../../../src/domain/source-settings.ts'
import {
  type ChatSettings,
  EVERY_DAY,
  type Place,
  type Subscription,
} from '../../../src/domain/subscription.ts'
import type { QuietHours, Watch } from '../../../src/domain/watch.ts'
import { drawPicture } from '../../../src/picture/draw-picture.ts'
import { healthOf } from '../../../src/sources/health.ts'
import { parseTags } from '../../../src/sources/tags-text.ts'
import { parseDay } from '../../../src/time/parse-day.ts'
import { cite, sampleDigest } from '../render/sample-digest.ts'

/** Services that remember in memory, for the bot's own tests; what they answer can be changed by a test. */
export interface MemoryServices extends BotServices {
  readonly chats: Map<number, ChatSettings>
  readonly running: Map<string, Subscription>
  readonly known: Map<number, Source>
  /** What restore can bring back. */
  readonly removed: Map<number, Source>
  readonly asked: string[]
  /** Of those in `admins`; owners when nothing stands here. */
  readonly roles: Map<number, Role>
  readonly log: AuditEntry[]
  checkNow: (id: number) => Promise<CheckNowOutcome>
  readonly admins: Set<number>
  importFile: (file: Uint8Array, progress: ImportProgress) => Promise<ImportOutcome>
  digest: () => Promise<Digest>
  answer: (words: string) => Promise<Answer>
  read: (address: string, robots: 'obey' | 'ignore') => Promise<Reading | Failure>
}

export const CLAIM_CODE = 'open-sesame-1234'

export function source(id: number, url: string, title = `来源${id}`): Source {
  return {
    id,
    kind: 'feed',
    url,
    title,
    addedAt: '2026-04-01T00:00:00Z',
    nextCheckAt: '2026-04-12T01:00:00Z',
    lastCheckedAt: null,
    lastOkAt: null,
    failures: 0,
    lastError: null,
    lastReason: null,
    failingSince: null,
    silentSince: null,
    state: 'active',
    settings: USUAL_SETTINGS,
  }
}

function listed(of: Source): ListedSource {
  return { source: of, health: healthOf(of) }
}

/** Keywords of up to two a place; project 3 is 青禾电池三期. */
function memoryWatches(): MemoryServices['watches'] {
  const all: (Watch & { readonly at: string })[] = []
  const quiet = new Map<number, QuietHours>()
  const at = ({ chatId, threadId }: { chatId: number; threadId: number | null }) => `${chatId}/${threadId}`
  let last = 0
  const add = (where: string, kind: Watch['kind'], words: string) => {
    const own = all.filter((one) => one.at === where)
    const known = own.find((one) => one.words === words)
    if (known) return { kind: 'known', watch: known } as const
    if (own.length === 2) return { kind: 'too_many', most: 2 } as const
    last += 1
    const watch = { id: last, kind, words, at: where }
    all.push(watch)
    return { kind: 'added', watch } as const
  }
  const take = (index: number) => (index < 0 ? null : (all.splice(index, 1)[0] ?? null))
  return {
    list: async (place) => all.filter((one) => one.at === at(place)),
    add: async (place, words) =>
      words.length < 2 ? { kind: 'bad_length', least: 2, most: 40 } : add(at(place), 'keyword', words),
    addProject: async (place, id) =>
      id === 3 ? add(at(place), 'project', '青禾电池三期') : { kind: 'gone' },
    remove: async (place, id) => take(all.findIndex((one) => one.at === at(place) && one.id === id)),
    removeWords: async (place, words) =>
      take(all.findIndex((one) => one.at === at(place) && one.words === words)),
    quietHours: async (chatId) => quiet.get(chatId) ?? null,
    async setQuietHours(chatId, hours) {
      if (hours) quiet.set(chatId, hours)
      else quiet.delete(chatId)
    },
  }
}

export function memoryServices(): MemoryServices {
  const chats = new Map<number, ChatSettings>()
  const running = new Map<string, Subscription>()
  const known = new Map<number, Source>()
  const removed = new Map<number, Source>()
  const admins = new Set<number>()
  const roles = new Map<number, Role>()
  const roleOf = (userId: number) => roles.get(userId) ?? 'owner'
  const log: AuditEntry[] = []
  const looked = new Map<string, Preview>()
  const editions = new Map<number, KeptEdition>()
  const chatOf = new Map<number, number>()
  const lastShown = new Map<string, number>()
  const asked: string[] = []
  const defaults = { locale: 'zh' as const, timezone: 'Asia/Shanghai', time: '08:00' }
  const settingsOf = (chatId: number) => chats.get(chatId) ?? { chatId, ...defaults }
  const place = (chatId: number, threadId: number | null) => `${chatId}/${threadId}`
  const ended = new Map<number, Subscription>()
  const chosen = new Map<string, number>()
  const keyOf = (id: number) => [...running].find(([, one]) => one.id === id)?.[0] ?? ''
  const byId = (id: number) => running.get(keyOf(id))
  const subscribed = (at: Place, number: number, name: string): Subscription => {
    const { locale, timezone, time } = settingsOf(at.chatId)
    return {
      id: running.size + ended.size + 1,
      ...{ chatId: at.chatId, threadId: at.threadId, number, name, locale, timezone, times: [time] },
      ...{ filters: NO_FILTERS, length: 'standard', weekdays: EVERY_DAY, resumeOn: null },
      state: 'active',
      createdAt: '2026-04-01T00:00:00Z',
    }
  }
  const asFound = (digest: Digest) => ({ digest, length: 'standard' as const, isFiltered: false })
  const services: MemoryServices = {
    now: () => new Date('2026-11-20T04:00:00Z'),
    chats,
    running,
    known,
    removed,
    roles,
    log,
    asked,
    checkNow: async () => ({ kind: 'unchanged' }),
    admins,
    defaults,
    importFile: async () => ({ kind: 'empty' }),
    digest: async () => sampleDigest(),
    answer: async (query) => ({ query, project: null, hits: [], total: 0 }),
    read: async (address) => ({
      kind: 'feed',
      title: `News of ${address}`,
      items: [{ title: 'First', url: `${address}/1`, publishedAt: null, guid: null, content: null }],
      ttlSeconds: null,
    }),
    settings: {
      get: async (chatId) => chats.get(chatId) ?? null,
      async change(chatId, change) {
        const settings = { ...settingsOf(chatId), ...change }
        chats.set(chatId, settings)
        return settings
      },
    },
    subscriptions: {
      list: async (at) =>
        [...running.values()].filter((one) => one.chatId === at.chatId && one.threadId === at.threadId),
      get: async (id) => byId(id) ?? null,
      placeOf: async (id) => byId(id) ?? ended.get(id) ?? null,
      async start(at) {
        const old = running.get(place(at.chatId, at.threadId))
        const subscription: Subscription = old ?? subscribed(at, 1, '')
        running.set(place(at.chatId, at.threadId), subscription)
        return { subscription, started: old === undefined }
      },
      async add(at, name) {
        const all = await services.subscriptions.list(at)
        if (all.length === 3) return { kind: 'too_many', most: 3 }
        const subscription = subscribed(at, all.length + 1, name)
        running.set(`${place(at.chatId, at.threadId)}#${subscription.number}`, subscription)
        return { kind: 'added', subscription }
      },
      async change(id, change) {
        const old = byId(id)
        if (old === undefined) return null
        const changed = { ...old, ...(typeof change === 'function' ? change(old) : change) }
        running.set(keyOf(id), changed)
        return changed
      },
      rename: async (id, name) => (await services.subscriptions.change(id, { name })) !== null,
      async end(id) {
        const old = byId(id)
        if (old) ended.set(id, old)
        return running.delete(keyOf(id))
      },
      async restore(id) {
        const old = ended.get(id)
        if (old === undefined) return { kind: 'too_late' }
        running.set(place(old.chatId, old.threadId), old)
        return { kind: 'restored', subscription: old }
      },
      async filterReader() {
        const tags = await services.sources.tagsInUse()
        return (text, before) => readFilters(text, { tags, sourceIds: [...known.keys()] }, before)
      },
      async preview(id) {
        const occasion = { dueTime: null, sinceDay: null, sinceTime: null }
        return byId(id) ? { digest: await services.digest(), occasion, leftOut: 2 } : null
      },
      chosen: async (userId, at) => chosen.get(`${userId} ${place(at.chatId, at.threadId)}`) ?? null,
      choose: async (userId, at, id) => void chosen.set(`${userId} ${place(at.chatId, at.threadId)}`, id),
    },
    channels: {
      get: async () => null,
      ofChat: async () => null,
      ofPerson: async () => [],
      admit: async ({ people: _, ...channel }) => ({ id: 1, state: 'active', ...channel }),
      lose: async () => {},
      addPerson: async () => {},
      removePerson: async () => {},
    },
    moveChat: async () => {},
    watches: memoryWatches(),
    today: () => services.digest(),
    digestOf: async (_, day) => asFound({ ...(await services.digest()), date: day }),
    week: async () => asFound({ ...(await services.digest()), span: 'week' }),
    findDay: async (_, words) => ({
      day: parseDay(words, { timezone: 'Asia/Shanghai', now: new Date('2026-04-12T04:00:00Z') }),
      today: '2026-04-12',
    }),
    editions: {
      async keep(digest, chatId, threadId) {
        const edition = { id: editions.size + 1, ...editionOf(digest) }
        editions.set(edition.id, edition)
        chatOf.set(edition.id, chatId)
        lastShown.set(place(chatId, threadId), edition.id)
        return edition.id
      },
      last: async (chatId, threadId) => editions.get(lastShown.get(place(chatId, threadId)) ?? 0) ?? null,
      get: async (id, chatId) => (chatOf.get(id) === chatId ? (editions.get(id) ?? null) : null),
      charts: async () => (await services.digest()).charts,
      reports: async (edition, { from, count }) =>
        edition.stories.slice(from, from + count).map(({ headline, articleIds }) => ({
          headline,
          reports: articleIds.map((id) => ({
            cite: cite(id, `第${id}篇`, '临江日报'),
            ...{ publishedAt: '2026-04-11T20:00:00+08:00', isTold: false },
          })),
        })),
      projects: async () => [{ id: 3, name: '青禾电池三期' }],
      stories: async (edition, { from, count }) =>
        edition.stories.slice(from, from + count).map(({ headline }) => ({
          ...{ headline, followsUp: null, figures: [], directives: [], cites: [] },
        })),
    },
    draw: drawPicture,
    async ask(words) {
      asked.push(words)
      return services.answer(words)
    },
    sources: {
      list: async () => [...known.values()],
      async page(page, size) {
        const all = [...known.values()]
        const last = Math.max(0, Math.ceil(all.length / size) - 1)
        const shown = Math.min(page, last)
        const sources = all.slice(shown * size, (shown + 1) * size)
        return { sources: sources.map(listed), page: shown, pages: last + 1, total: all.length }
      },
      async card(id) {
        const found = known.get(id)
        const statistics = { articles: 0, briefed: 0, lastWeek: 0, bodyUnmatched: 0, lastNewAt: null }
        const position = [...known.keys()].indexOf(id)
        return found ? { ...listed(found), statistics, position, everyDays: null } : null
      },
      checkNow: (id) => services.checkNow(id),
      async setState(id, state) {
        const found = known.get(id)
        if (found) known.set(id, { ...found, state })
        return known.get(id) ?? null
      },
      async edit(id, change) {
        const found = known.get(id)
        if (found) known.set(id, { ...found, settings: withChange(found.settings, change) })
        return known.get(id) ?? null
      },
      undoEdit: async () => null,
      tagsInUse: async () => {
        const all = [...known.values()].map(({ settings }) => settings.tags)
        return {
          regions: all.flatMap(({ regions }) => regions),
          industries: all.flatMap(({ industries }) => industries),
        }
      },
      readTags: parseTags,
      async remove(id) {
        const gone = known.get(id) ?? null
        known.delete(id)
        if (gone) removed.set(id, gone)
        return gone
      },
      async restore(id) {
        const present = known.get(id)
        if (present) return { kind: 'present', source: present }
        const back = removed.get(id)
        if (!back) return { kind: 'too_late' }
        known.set(id, back)
        return { kind: 'restored', source: back }
      },
      addSamples: async () => {
        known.set(100, source(100, 'http://127.0.0.1:9/feed.xml', 'Samples'))
        return 1
      },
    },
    previews: {
      async look({ address, chatId, token, robots = 'obey' }) {
        const old = [...known.values()].find((one) => one.url === address)
        if (old) return { kind: 'known', source: old }
        const reading = await services.read(address, robots)
        if (reading.kind === 'failed') return reading
        const { kind, title, items } = reading
        const candidate = { kind, url: address, title, count: items.length, newest: items }
        const preview: Preview = {
          ...{ settings: { ...USUAL_SETTINGS, robots }, changes: null },
          ...{ token, address, chatId, chosen: 0, refusal: null, state: { kind: 'open' } },
          candidates: [{ ...candidate, knownAs: null, brief: null, hasOlder: false, unmatched: [] }],
        }
        looked.set(token, preview)
        return { kind: 'ready', preview }
      },
      get: async (token) => looked.get(token) ?? null,
      choose: async (preview) => ({ kind: 'ready', preview }),
      async accept(preview) {
        const [{ url, title }] = preview.candidates
        const added = source(Math.max(0, ...known.keys()) + 1, url, title)
        known.set(added.id, added)
        looked.set(preview.token, { ...preview, state: { kind: 'added', sourceId: added.id } })
        return { kind: 'added', source: added }
      },
      async tag(preview, tags) {
        const tagged = { ...preview, settings: { ...preview.settings, tags } }
        looked.set(preview.token, tagged)
        return tagged
      },
      trySelectors: async () => ({ kind: 'gone' }),
      cancel: async (preview) => void looked.set(preview.token, { ...preview, state: { kind: 'cancelled' } }),
    },
    catalogue: {
      list: async () => [],
      tick: async () => {},
      tryTicked: async () => ({ added: [], known: [], failed: [], left: 0 }),
    },
    members: {
      list: async () =>
        [...admins].map((userId) => ({ userId, role: roleOf(userId), addedAt: '2026-04-01' })),
      roleOf: async (userId) => (admins.has(userId) ? roleOf(userId) : null),
      async add(userId, role) {
        admins.add(userId)
        roles.set(userId, role)
        return 'done'
      },
      remove: async (userId) => (admins.delete(userId) ? 'done' : 'unknown'),
    },
    operations: {
      log: async ({ limit, before = Number.POSITIVE_INFINITY }) =>
        log.filter(({ id }) => id < before).slice(0, limit),
      stats: async () => ({
        sources: { new: 1, well: 1200, troubled: 0, failing: 3, silent: 0, paused: 0 },
        articles: { unread: 1, unbriefed: 2, briefed: 3, unreadable: 4 },
        projects: 5,
        subscriptions: 6,
        deliveries: { waiting: 7, sent: 8, rejected: 9 },
        alerts: { waiting: 1, sent: 2, rejected: 3 },
      }),
      health: async () => ({
        version: '1.2.3',
        dialect: 'sqlite',
        startedAt: '2026-04-10T23:00:00Z',
        now: '2026-04-12T00:05:00Z',
        memoryBytes: 150 * 1024 ** 2,
        lastSweep: null,
        sources: { failing: 0, silent: 0 },
        outageSince: null,
        waiting: { unread: 1, unbriefed: 2, messages: 7, alerts: 1 },
      }),
    },
    files: {
      importFile: (file, _actor, progress) => services.importFile(file, progress),
      exportFile: async () => '<opml/>',
    },
    access: {
      async claim(userId, code) {
        if (admins.size > 0 || code !== CLAIM_CODE) return false
        admins.add(userId)
        return true
      },
      isUnclaimed: async () => admins.size === 0,
    },
  }
  return services
}
