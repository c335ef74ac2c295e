import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { feedIdOf, renderFeed } from '../../../src/bot/render/feed.ts'
import { readFeed } from '../../../src/sources/read-feed.ts'
import { anyDigest } from './arbitrary-digest.ts'
import { sampleDigest } from './sample-digest.ts'

const { zh, en } = loadLocales()
const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
const now = new Date('2026-04-13T00:00:00Z')
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const days = ['2026-04-10', '2026-04-11', '2026-04-12'].map((date) => ({
  ...sampleDigest(),
  ...{ date, newestAt: `${date}T01:00:00.000Z` },
}))

it('has what Atom asks of a feed and of each entry, the newest first', () => {
  const feed = parseAtomFeed(renderFeed(days, { id, now }, zh))
  expect(feed).toMatchObject({
    id: `urn:uuid:${id}`,
    title: { value: '开工简报' },
    updated: '2026-04-12T01:00:00.000Z',
    authors: [{ name: 'Kaigong' }],
  })
  expect(feed.entries?.map(({ updated }) => updated?.slice(0, 10))).toEqual([
    '2026-04-12',
    '2026-04-11',
    '2026-04-10',
  ])
  const [first] = feed.entries ?? []
  expect(first?.id).toMatch(UUID)
  expect(first?.title?.value).toContain('2026年4月12日 星期日 · 临江新区一季度')
  expect(first?.content?.value).toContain('<summary>原文依据')
})

it('gives a day the same id whenever it is written, and another in another feed', () => {
  const idsOf = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, each]) => each)
  const first = idsOf(renderFeed(days.slice(0, 2), { id, now }, zh))
  const later = idsOf(renderFeed(days, { id, now }, en))
  expect(later).toEqual([first[0], later[1], ...first.slice(1)])
  expect(new Set(later).size).toBe(4)
  const other = idsOf(renderFeed(days, { id: id.replace('0f8', '0f9'), now }, zh))
  expect(other.filter((each) => later.includes(each))).toEqual([])
})

it('knows its own id again and takes no other', () => {
  expect(feedIdOf(renderFeed([], { id, now }, zh))).toBe(id)
  expect(feedIdOf('')).toBeNull()
  expect(feedIdOf('<feed><id>urn:uuid:mine</id></feed>')).toBeNull()
})

it('has no entry for a day without news', () => {
  const empty = {
    ...sampleDigest(),
    headline: null,
    stories: [],
    directives: [],
    projects: [],
    newestAt: null,
  }
  const feed = renderFeed([empty], { id, now }, en)
  expect(feed).not.toContain('<entry>')
  expect(feed).toContain('<updated>2026-04-13T00:00:00.000Z</updated>')
})

it('is a feed that Kaigong reads itself', async () => {
  const options = { url: 'https://reader.example/feed.xml', timezone: 'Asia/Shanghai', now }
  const reading = await readFeed(renderFeed(days, { id, now }, zh), options)
  expect(reading?.title).toBe('开工简报')
})

it('stays well formed whatever articles say', () => {
  fc.assert(
    fc.property(fc.array(anyDigest, { maxLength: 3 }), (digests) => {
      const told = digests.map((digest, index) => ({ ...digest, date: `2026-04-0${index + 1}` }))
      const feed = renderFeed(told, { id, now }, en)
      // Nothing that XML 1.0 cannot hold, and every < opens a tag of ours.
      expect(feed).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
      const tags = feed.match(/<[^>]*>/g) ?? []
      expect(
        tags.filter(
          (tag) =>
            !/^<(?:\?xml|\/?(?:feed|id|title|updated|author|name|generator|entry|content)\b)/.test(tag),
        ),
      ).toEqual([])
      expect(feed.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&')
    }),
    { numRuns: 40 },
  )
})
