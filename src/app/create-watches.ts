import type { WatchOutcome, WatchServices } from '../bot/watch-services.ts'
import type { Place } from '../domain/subscription.ts'
import type { Watch } from '../domain/watch.ts'
import { projectKeys } from '../knowledge/project-keys.ts'
import { foldWords } from '../script/fold-text.ts'
import type { App } from './create-app.ts'

/** Of each chat or topic. */
const MOST = 50
/** Characters. */
const LEAST_LENGTH = 2
const MOST_LENGTH = 40

/** What chats watch: a known project by any of its names, else the words themselves. */
export function createWatches({ store, parts }: App): WatchServices {
  const { watches, projects } = store
  const add = async (
    place: Place,
    input: { words: string; key: string; projectId: number | null },
  ): Promise<WatchOutcome> => {
    const outcome = await watches.add({ ...place, ...input, most: MOST }, parts.now())
    return outcome.kind === 'too_many' ? { ...outcome, most: MOST } : outcome
  }
  return {
    async list(place) {
      await watches.resume(place)
      return watches.list(place)
    },
    remove: (place, id) => watches.remove(place, id),
    quietHours: (chatId) => watches.quietHours(chatId),
    setQuietHours: (chatId, hours) => watches.setQuietHours(chatId, hours),

    async add(place, words) {
      const length = [...words].length
      const key = foldWords(words)
      // What folds to nothing or to signs alone would be found nowhere or everywhere.
      if (length < LEAST_LENGTH || length > MOST_LENGTH || !/[\p{L}\p{N}]/u.test(key))
        return { kind: 'bad_length', least: LEAST_LENGTH, most: MOST_LENGTH }
      const project = await findProject(projects, words)
      return add(place, { words: project?.name ?? words, key, projectId: project?.id ?? null })
    },

    async addProject(place, projectId) {
      const project = await projects.get(projectId)
      if (!project) return { kind: 'gone' }
      return add(place, { words: project.name, key: foldWords(project.name), projectId })
    },

    async removeWords(place, words) {
      const project = await findProject(projects, words)
      const isMeant = (watch: Watch) =>
        [words, project?.name ?? words].some((name) => foldWords(name) === foldWords(watch.words))
      const one = (await watches.list(place)).find(isMeant)
      return one ? watches.remove(place, one.id) : null
    },
  }
}

/** The one project of this name; null where there is none, or several that only their place tells apart. */
async function findProject(
  { byKeys }: App['store']['projects'],
  name: string,
): Promise<{ id: number; name: string } | null> {
  const keys = projectKeys({ name, aliases: [], place: null, key: true })
  const known = keys.length > 0 ? await byKeys(keys) : []
  const namesakes = known.filter((project) => foldWords(project.name) === foldWords(name))
  const [one, ...others] = namesakes.length > 0 ? namesakes : known
  return one && others.length === 0 ? one : null
}
