import type { Brief, ProjectMention } from '../domain/brief.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { fromDirective, fromFigure, fromMention, toDirective, toFigure, toMention } from './brief-rows.ts'
import type { BriefStore } from './brief-store.ts'
import { indexTokens } from './full-text.ts'
import { inChunks, inTurns } from './in-chunks.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso } from './instant.ts'
import { deleteUnmentioned, linkMentions } from './link-mentions.ts'
import type { StoreContext } from './schema.ts'

/** Briefs, each with its figures, directives and mentions. */
const READ_AT_ONCE = 100

/** Briefs as rows, one a figure, directive and mention, and back to exactly what was saved. */
export function createBriefStore(context: StoreContext): BriefStore {
  const { db } = context
  const records = () =>
    db
      .selectFrom('briefs')
      .innerJoin('articles', 'articles.id', 'briefs.articleId')
      .innerJoin('sources', 'sources.id', 'articles.sourceId')
      .selectAll('briefs')
      .select(['articles.sourceId', 'articles.newsAt', 'sources.title as sourceTitle'])
      .select((row) => row.fn.coalesce('briefs.text', 'articles.text').as('fullText'))

  const byArticles = async (articleIds: readonly number[]) => {
    const found = new Map<number, BriefRecord>()
    for await (const chunk of inTurns(articleIds, READ_AT_ONCE)) {
      const rows = await records().where('briefs.articleId', 'in', chunk).execute()
      for (const record of await withParts(context, rows)) found.set(record.articleId, record)
    }
    return articleIds.flatMap((id) => found.get(id) ?? [])
  }

  return {
    async save(articleId, written) {
      await inTransaction(context, (inside) => saveBrief(inside, articleId, written))
    },

    async between(from, to) {
      const rows = await db
        .selectFrom('briefs')
        .innerJoin('articles', 'articles.id', 'briefs.articleId')
        .select('briefs.articleId')
        .where('articles.newsAt', '>=', from.getTime())
        .where('articles.newsAt', '<', to.getTime())
        .orderBy('articles.newsAt')
        .orderBy('articles.id')
        .execute()
      return byArticles(rows.map(({ articleId }) => articleId))
    },

    byArticles,
  }
}

/** All of it, in a transaction that is under way. */
export async function saveBrief(
  inside: StoreContext,
  articleId: number,
  { brief, mentions, tokens, at }: Parameters<BriefStore['save']>[1],
): Promise<void> {
  const linked = await linkMentions(inside, articleId, mentions, at)
  await deleteBrief(inside, articleId)
  await insertBrief(inside, articleId, brief, at)
  await insertParts(inside, articleId, brief, mentions, linked.projectIds)
  await deleteUnmentioned(inside, linked.formerIds)
  await indexTokens(inside, articleId, tokens)
  await inside.db
    .updateTable('articles')
    .set({ state: 'briefed', claimedUntil: null, lastError: null })
    .where('id', '=', articleId)
    .execute()
}

interface BriefRow {
  articleId: number
  sourceId: number
  sourceTitle: string
  newsAt: number
  url: string | null
  title: string
  publishedAt: string | null
  language: Brief['language']
  relevance: number
  headline: string
  engine: string
  promptVersion: string | null
  fullText: string | null
}

/** Its parts go with it (on delete cascade). */
async function deleteBrief({ db }: StoreContext, articleId: number): Promise<void> {
  await db.deleteFrom('briefs').where('articleId', '=', articleId).execute()
}

async function insertBrief({ db }: StoreContext, articleId: number, brief: Brief, at: Date): Promise<void> {
  const { text } = await db
    .selectFrom('articles')
    .select('text')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('briefs')
    .values({
      articleId,
      url: brief.url,
      title: brief.title,
      publishedAt: brief.publishedAt,
      language: brief.language,
      relevance: brief.relevance,
      headline: brief.headline,
      engine: brief.engine,
      promptVersion: brief.promptVersion,
      writtenAt: at.getTime(),
      text: brief.text === text ? null : brief.text,
    })
    .execute()
}

/** Writes figures, directives and mentions; `projectIds` stand beside `mentions`. */
async function insertParts(
  { db }: StoreContext,
  articleId: number,
  brief: Brief,
  mentions: readonly { mention: ProjectMention }[],
  projectIds: readonly number[],
): Promise<void> {
  const projectOf = new Map<string, number>()
  for (const [index, { mention }] of mentions.entries()) {
    const projectId = projectIds[index]
    if (projectId === undefined) continue
    for (const name of [mention.name, ...mention.aliases]) {
      if (!projectOf.has(name)) projectOf.set(name, projectId)
    }
  }
  const figures = brief.figures.map((figure, position) => ({
    ...fromFigure(figure),
    articleId,
    position,
    projectId: figure.project === null ? null : (projectOf.get(figure.project) ?? null),
  }))
  for (const chunk of inChunks(figures)) await db.insertInto('figures').values(chunk).execute()

  const directives = brief.directives.map((directive, position) => ({
    ...fromDirective(directive),
    articleId,
    position,
  }))
  for (const chunk of inChunks(directives)) await db.insertInto('directives').values(chunk).execute()

  const mentioned = mentions.flatMap(({ mention }, position) => {
    const projectId = projectIds[position]
    return projectId === undefined ? [] : [{ ...fromMention(mention), articleId, position, projectId }]
  })
  for (const chunk of inChunks(mentioned)) await db.insertInto('mentions').values(chunk).execute()
}

async function withParts({ db }: StoreContext, rows: readonly BriefRow[]): Promise<BriefRecord[]> {
  const records: BriefRecord[] = []
  for (const chunk of inChunks(rows)) {
    const ids = chunk.map((row) => row.articleId)
    const partsIn = (table: 'figures' | 'directives' | 'mentions') =>
      db.selectFrom(table).where('articleId', 'in', ids).orderBy('articleId').orderBy('position')
    const figures = groupByArticle(await partsIn('figures').selectAll('figures').execute())
    const directives = groupByArticle(await partsIn('directives').selectAll('directives').execute())
    const mentions = groupByArticle(await partsIn('mentions').selectAll('mentions').execute())
    for (const row of chunk) {
      const own = mentions.get(row.articleId) ?? []
      records.push({
        articleId: row.articleId,
        sourceId: row.sourceId,
        sourceTitle: row.sourceTitle,
        newsAt: toIso(row.newsAt),
        brief: {
          schema: 1,
          url: row.url,
          title: row.title,
          publishedAt: row.publishedAt,
          language: row.language,
          text: row.fullText ?? '',
          relevance: row.relevance,
          headline: row.headline,
          figures: (figures.get(row.articleId) ?? []).map(toFigure),
          directives: (directives.get(row.articleId) ?? []).map(toDirective),
          projects: own.map(toMention),
          engine: row.engine as Brief['engine'],
          promptVersion: row.promptVersion,
        },
        projectIds: own.map((mention) => mention.projectId),
      })
    }
  }
  return records
}

function groupByArticle<Row extends { articleId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.articleId)
    if (group) group.push(row)
    else groups.set(row.articleId, [row])
  }
  return groups
}
