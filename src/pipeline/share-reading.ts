import type { BriefRecord, ProjectFigure } from '../domain/stored.ts'
import type { Store } from '../store/store.ts'

/**
 * The same store, but what digests of one round read is read once for all of them: the news of [from, to), and the
 * figures of their projects. Whatever else is asked for comes from the store itself.
 */
export function shareReading(store: Store, { from, to }: { from: Date; to: Date }): Store {
  let news: Promise<readonly BriefRecord[]> | null = null
  let figures: Promise<readonly ProjectFigure[]> | null = null
  const readNews = () => (news ??= store.briefs.between(from, to))
  const readFigures = async () => {
    const ids = projectsOf(await readNews())
    figures ??= store.projects.figures([...ids], to)
    return { ids, figures: await figures }
  }
  return {
    ...store,
    briefs: {
      ...store.briefs,
      async between(start, end) {
        if (start < from || end > to) return store.briefs.between(start, end)
        return (await readNews()).filter(({ newsAt }) => isWithin(newsAt, start, end))
      },
    },
    projects: {
      ...store.projects,
      async figures(wanted, before) {
        const known = await readFigures()
        if (before > to || !wanted.every((id) => known.ids.has(id)))
          return store.projects.figures(wanted, before)
        const chosen = new Set(wanted)
        return known.figures.filter(
          ({ projectId, newsAt }) => chosen.has(projectId) && Date.parse(newsAt) < before.getTime(),
        )
      },
    },
  }
}

function projectsOf(records: readonly BriefRecord[]): ReadonlySet<number> {
  return new Set(records.flatMap(({ projectIds }) => projectIds))
}

function isWithin(instant: string, start: Date, end: Date): boolean {
  const at = Date.parse(instant)
  return start.getTime() <= at && at < end.getTime()
}
