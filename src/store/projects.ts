import type { ProjectFigure } from '../domain/stored.ts'
import { toFigure } from './brief-rows.ts'
import type { ProjectStore } from './brief-store.ts'
import { inChunks, inTurns } from './in-chunks.ts'
import { toIso } from './instant.ts'
import type { StoreContext } from './schema.ts'
import { textKey } from './text-key.ts'

/** Projects whose figures are read at once. */
const READ_AT_ONCE = 100

/** Projects under all their names, and their figures over time; link-mentions.ts writes them. */
export function createProjectStore({ db }: StoreContext): ProjectStore {
  return {
    get: async (id) => (await load([id]))[0] ?? null,

    async byKeys(keys) {
      const ids = new Set<number>()
      for (const chunk of inChunks(keys)) {
        const rows = await db
          .selectFrom('projectKeys')
          .select('projectId')
          .where('keyHash', 'in', chunk.map(textKey))
          .execute()
        for (const { projectId } of rows) ids.add(projectId)
      }
      const projects: Awaited<ReturnType<ProjectStore['byKeys']>> = []
      for (const chunk of inChunks([...ids])) projects.push(...(await load(chunk)))
      return projects.sort((a, b) => a.id - b.id)
    },

    async figures(projectIds, before) {
      const figures: (ProjectFigure & { at: number; position: number })[] = []
      for await (const chunk of inTurns([...new Set(projectIds)], READ_AT_ONCE)) {
        const rows = await db
          .selectFrom('figures')
          .innerJoin('articles', 'articles.id', 'figures.articleId')
          .innerJoin('briefs', 'briefs.articleId', 'figures.articleId')
          .selectAll('figures')
          .select(['articles.newsAt', 'briefs.url'])
          .where('figures.projectId', 'in', chunk)
          .where('articles.newsAt', '<', before.getTime())
          .execute()
        for (const { newsAt, url, ...row } of rows) {
          const { articleId, position, projectId } = row
          if (projectId === null) continue
          figures.push({
            projectId,
            articleId,
            url,
            newsAt: toIso(newsAt),
            figure: toFigure(row),
            at: newsAt,
            position,
          })
        }
      }
      figures.sort((a, b) => b.at - a.at || b.articleId - a.articleId || a.position - b.position)
      return figures.map(({ at, position, ...figure }) => figure)
    },

    async count() {
      const { many } = await db
        .selectFrom('projects')
        .select(({ fn }) => fn.countAll<number>().as('many'))
        .executeTakeFirstOrThrow()
      return many
    },
  }

  async function load(ids: readonly number[]) {
    const projects = await db
      .selectFrom('projects')
      .select(['id', 'name', 'place'])
      .where('id', 'in', ids)
      .execute()
    const names = await db
      .selectFrom('projectNames')
      .select(['projectId', 'name'])
      .where('projectId', 'in', ids)
      .orderBy('name')
      .execute()
    const keys = await db
      .selectFrom('projectKeys')
      .select(['projectId', 'key'])
      .where('projectId', 'in', ids)
      .orderBy('key')
      .execute()
    return projects.map(({ id, name, place }) => ({
      id,
      name,
      place,
      aliases: names.filter((row) => row.projectId === id && row.name !== name).map((row) => row.name),
      keys: keys.filter((row) => row.projectId === id).map((row) => row.key),
    }))
  }
}
