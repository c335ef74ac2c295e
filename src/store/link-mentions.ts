import { sql } from 'kysely'
import type { ProjectMention } from '../domain/brief.ts'
import type { LinkedMention } from '../domain/stored.ts'
import { inChunks } from './in-chunks.ts'
import type { StoreContext } from './schema.ts'
import { textKey } from './text-key.ts'

/**
 * Finds or makes the project of each mention and adds its names and keys. Gives the projects in the
 * order of `mentions`, and those that the article's earlier brief mentioned.
 *
 * A mention without a project makes one, unless the same thing was made meanwhile: by the earlier
 * brief of this article, or by another article that was briefed at the same time.
 */
export async function linkMentions(
  context: StoreContext,
  articleId: number,
  mentions: readonly LinkedMention[],
  at: Date,
): Promise<{ projectIds: number[]; formerIds: number[] }> {
  const { db, dialect } = context
  // One at a time, also over several machines; SQLite's transactions are that by themselves.
  if (dialect === 'postgres' && mentions.length > 0) {
    await sql`lock table projects in share row exclusive mode`.execute(db)
  }
  const former = await db
    .selectFrom('mentions')
    .select(['name', 'projectId'])
    .where('articleId', '=', articleId)
    .execute()
  const projectIds: number[] = []
  for (const { mention, projectId, keys } of mentions) {
    const id =
      projectId ??
      former.find(({ name }) => name === mention.name)?.projectId ??
      (await findTwin(context, mention, keys)) ??
      (await insertProject(context, mention, at))
    await addNames(context, id, mention, keys)
    projectIds.push(id)
  }
  return { projectIds, formerIds: former.map((row) => row.projectId) }
}

/** Deletes those of `projectIds` that no article mentions any more. */
export async function deleteUnmentioned({ db }: StoreContext, projectIds: readonly number[]): Promise<void> {
  for (const chunk of inChunks(projectIds)) {
    await db
      .deleteFrom('projects')
      .where('id', 'in', chunk)
      .where('id', 'not in', (query) =>
        query.selectFrom('mentions').select('projectId').where('projectId', 'in', chunk),
      )
      .execute()
  }
}

/** A project known by the same full name in the same place. */
async function findTwin(
  { db }: StoreContext,
  mention: ProjectMention,
  keys: readonly string[],
): Promise<number | undefined> {
  const [fullName] = keys
  if (fullName === undefined) return undefined
  const twin = await db
    .selectFrom('projectKeys')
    .innerJoin('projects', 'projects.id', 'projectKeys.projectId')
    .select('projects.id')
    .where('projectKeys.keyHash', '=', textKey(fullName))
    .where('projects.place', mention.place === null ? 'is' : '=', mention.place)
    .orderBy('projects.id')
    .executeTakeFirst()
  return twin?.id
}

async function insertProject({ db }: StoreContext, mention: ProjectMention, at: Date): Promise<number> {
  const { id } = await db
    .insertInto('projects')
    .values({ name: mention.name, place: mention.place, createdAt: at.getTime() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function addNames(
  { db }: StoreContext,
  projectId: number,
  mention: ProjectMention,
  keys: readonly string[],
): Promise<void> {
  const names = new Set([mention.name, ...mention.aliases])
  for (const chunk of inChunks([...names])) {
    await db
      .insertInto('projectNames')
      .values(chunk.map((name) => ({ projectId, name, nameKey: textKey(name) })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  for (const chunk of inChunks([...new Set(keys)])) {
    await db
      .insertInto('projectKeys')
      .values(chunk.map((key) => ({ projectId, key, keyHash: textKey(key) })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  if (mention.place !== null) {
    await db
      .updateTable('projects')
      .set({ place: mention.place })
      .where('id', '=', projectId)
      .where('place', 'is', null)
      .execute()
  }
}
