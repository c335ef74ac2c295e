import type { Selectable } from 'kysely'
import { likeness } from '../script/likeness.ts'
import type { NewItem } from './article-store.ts'
import { inChunks } from './in-chunks.ts'
import type { ArticleTable, StoreContext } from './schema.ts'
import { textKey } from './text-key.ts'

/** A page is looked at again at most once in so long because its source says that it changed, and so often in all. */
const REST_MS = 3_600_000
const MOST_REREADS = 10
/** "3 days ago" is a day off at worst; a date that moved farther was changed. */
const REDATED_MS = 36 * 3_600_000
/** Titles of one article, edited, are so much alike; a feed whose ids mean nothing gives one to different articles. */
const SAME_TITLE = 0.5

type Row = Selectable<ArticleTable>

/**
 * Adds the items that are not known, and takes over what became of those that are. One that a source gives two
 * addresses or titles at a time is taken as the first of them says.
 */
export async function addItems(
  context: StoreContext,
  sourceId: number,
  { items, now }: { items: readonly NewItem[]; now: Date },
): Promise<number> {
  let added = 0
  const distinct = withoutRepeats(items)
  for (const chunk of inChunks(distinct)) {
    const known = await findKnown(context, sourceId, chunk)
    const fresh: NewItem[] = []
    for (const one of chunk) {
      const { article, isMoved, takesGuid } = known(one)
      if (article) await takeOver(context, article, { ...one, isMoved, sourceId, now })
      else fresh.push(takesGuid ? one : { ...one, item: { ...one.item, guid: null } })
    }
    added += await insert(context, sourceId, fresh, now)
  }
  return added
}

async function insert({ db }: StoreContext, sourceId: number, items: readonly NewItem[], now: Date) {
  if (items.length === 0) return 0
  const rows = await db
    .insertInto('articles')
    .values(items.map((item) => toRow(sourceId, item, now)))
    // Another process may just have added it.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return rows.length
}

/** Each address once; an id that is given to two addresses says nothing. */
function withoutRepeats(items: readonly NewItem[]): NewItem[] {
  const byUrl = new Map<string, NewItem>()
  const urlsOf = new Map<string, Set<string>>()
  for (const one of items) {
    const { url, guid } = one.item
    if (!byUrl.has(url)) byUrl.set(url, one)
    if (guid !== null) urlsOf.set(guid, (urlsOf.get(guid) ?? new Set()).add(url))
  }
  return [...byUrl.values()].map((one) => {
    const isAmbiguous = one.item.guid !== null && (urlsOf.get(one.item.guid)?.size ?? 0) > 1
    return isAmbiguous ? { ...one, item: { ...one.item, guid: null } } : one
  })
}

interface Known {
  /** The article that an item is; null for a new one. */
  readonly article: Row | null
  /** It is offered under an address that it did not have. */
  readonly isMoved: boolean
  /** False when another article of its source has its id. */
  readonly takesGuid: boolean
}

/** Who each of these items is, by its address first, then by its id within the source. */
async function findKnown({ db }: StoreContext, sourceId: number, items: readonly NewItem[]) {
  const urlKeys = items.map(({ item }) => textKey(item.url))
  const guidKeys = items.flatMap(({ item }) => (item.guid === null ? [] : [textKey(item.guid)]))
  const former = await db.selectFrom('articleAddresses').selectAll().where('urlKey', 'in', urlKeys).execute()
  const formerIds = former.map(({ articleId }) => articleId)
  const select = db.selectFrom('articles').selectAll()
  const rows = [
    ...(await select.where('urlKey', 'in', urlKeys).execute()),
    ...(formerIds.length === 0 ? [] : await select.where('id', 'in', formerIds).execute()),
  ]
  const withGuid =
    guidKeys.length === 0
      ? []
      : await select.where('sourceId', '=', sourceId).where('guidKey', 'in', guidKeys).execute()
  const byUrl = new Map(rows.map((row) => [row.urlKey, row]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byFormerUrl = new Map(former.map(({ urlKey, articleId }) => [urlKey, byId.get(articleId)]))
  const byGuid = new Map(withGuid.map((row) => [row.guidKey, row]))

  return ({ item }: NewItem): Known => {
    const urlKey = textKey(item.url)
    const here = byUrl.get(urlKey) ?? byFormerUrl.get(urlKey)
    if (here) return { article: here, isMoved: false, takesGuid: true }
    const same = item.guid === null ? undefined : byGuid.get(textKey(item.guid))
    if (!same) return { article: null, isMoved: false, takesGuid: true }
    const isSame = likeness(same.itemTitle, item.title) >= SAME_TITLE
    return { article: isSame ? same : null, isMoved: isSame, takesGuid: isSame }
  }
}

interface Offer extends NewItem {
  readonly isMoved: boolean
  readonly sourceId: number
  readonly now: Date
}

/** Only its own source changes an article: others give it other titles and ids. */
async function takeOver(context: StoreContext, row: Row, offer: Offer): Promise<void> {
  const { item, isMoved, sourceId } = offer
  if (row.sourceId !== sourceId || row.state === 'duplicate') return
  const guidKey = await newGuid(context, row, offer)
  const contentKey = keyOfContent(item.content)
  const isEdited =
    row.itemTitle !== item.title ||
    isRedated(row.itemPublishedAt, item.publishedAt) ||
    (contentKey !== null && row.contentKey !== null && contentKey !== row.contentKey)
  const isFirstContent = contentKey !== null && row.contentKey === null
  if (!isEdited && !isMoved && guidKey === null && !isFirstContent) return
  if (isMoved) await keepAddress(context, row)
  await context.db
    .updateTable('articles')
    .set({
      ...(isMoved && { urlKey: textKey(item.url), itemUrl: item.url }),
      ...(guidKey !== null && { guidKey, itemGuid: item.guid }),
      ...(contentKey !== null && { contentKey }),
      ...(isEdited && { itemTitle: item.title, itemPublishedAt: item.publishedAt ?? row.itemPublishedAt }),
      ...(isEdited || isMoved ? readAgain(row, offer) : {}),
    })
    .where('id', '=', row.id)
    .execute()
}

/** The id that an article has now; null when it is no other, or one that another article of its source has. */
async function newGuid({ db }: StoreContext, row: Row, { item, sourceId }: Offer): Promise<string | null> {
  const key = item.guid === null ? null : textKey(item.guid)
  if (key === null || key === row.guidKey) return null
  const holder = await db
    .selectFrom('articles')
    .select('id')
    .where('sourceId', '=', sourceId)
    .where('guidKey', '=', key)
    .executeTakeFirst()
  return holder ? null : key
}

function isRedated(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && Math.abs(Date.parse(after) - Date.parse(before)) > REDATED_MS
}

/** The address that it leaves still means it. */
async function keepAddress({ db }: StoreContext, row: Row): Promise<void> {
  await db
    .insertInto('articleAddresses')
    .values({ urlKey: row.urlKey, articleId: row.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What makes it due, now or after a rest; what was not briefed yet is read anyway. */
function readAgain(row: Row, { item, now }: Offer) {
  if (row.rereads >= MOST_REREADS) return {}
  const at = Math.max(now.getTime(), (row.readAt ?? 0) + REST_MS)
  const itemContent = item.content
  if (row.state === 'briefed') return { rereadAt: Math.min(at, row.rereadAt ?? at), itemContent }
  if (row.state !== 'unreadable') return {}
  // It becomes news with its first text, not with its first title.
  const anew = { state: 'unread' as const, attempts: 0, nextTryAt: at, readAt: at, foundAt: at }
  return { ...anew, rereads: row.rereads + 1, itemContent }
}

function toRow(sourceId: number, { item, backlog, newsAt }: NewItem, now: Date) {
  return {
    sourceId,
    state: 'unread' as const,
    backlog: backlog ? (1 as const) : (0 as const),
    newsAt: newsAt.getTime(),
    foundAt: now.getTime(),
    nextTryAt: now.getTime(),
    attempts: 0,
    urlKey: textKey(item.url),
    guidKey: item.guid === null ? null : textKey(item.guid),
    contentKey: keyOfContent(item.content),
    itemUrl: item.url,
    itemTitle: item.title,
    itemPublishedAt: item.publishedAt,
    itemGuid: item.guid,
    itemContent: item.content,
    cuts: '[]',
  }
}

/** By its letters and digits: markup and blanks change without an edit. */
function keyOfContent(content: string | null): string | null {
  const letters = content?.replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '') ?? ''
  return letters === '' ? null : textKey(letters)
}
