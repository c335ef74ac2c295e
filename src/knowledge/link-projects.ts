import type { ProjectMention } from '../domain/brief.ts'
import type { Project } from '../domain/project.ts'
import type { LinkedMention } from '../domain/stored.ts'
import { phasesOf } from './phases-of.ts'
import { placesContradict } from './places-contradict.ts'
import { nameKey, projectKeys } from './project-keys.ts'

export type KnownProject = Project & { readonly keys: readonly string[] }

/**
 * Finds which known project each mention is, in the order of `mentions`.
 *
 * A mention is a known project when the full name of one is a name of the other, neither places nor phases
 * contradict, and only one known project fits; one of exactly its name goes before those that fit by another.
 * An alias that two share joins nothing, for a company with two projects has given its name to both; unless it
 * names a phase, which no company has.
 */
export function linkProjects(
  mentions: readonly ProjectMention[],
  known: readonly KnownProject[],
): LinkedMention[] {
  return mentions.map((mention) => {
    const keys = projectKeys(mention)
    return { mention, projectId: findProject(mention, keys, known)?.id ?? null, keys }
  })
}

function findProject(
  { place }: ProjectMention,
  keys: readonly string[],
  known: readonly KnownProject[],
): KnownProject | undefined {
  const [fullName] = keys
  if (fullName === undefined) return undefined
  const fits = known.filter(
    (project) =>
      (project.keys.includes(fullName) ||
        keys.includes(nameKey(project.name)) ||
        keys.some((key) => phasesOf(key).length > 0 && project.keys.includes(key))) &&
      !placesContradict(place, project.place) &&
      !phasesContradict(keys, [nameKey(project.name), ...project.keys]),
  )
  const namesakes = fits.filter(({ name }) => nameKey(name) === fullName)
  const inPlace = namesakes.filter((project) => project.place === place)
  const nearest = [inPlace, namesakes, fits].find((projects) => projects.length > 0)
  return nearest?.length === 1 ? nearest[0] : undefined
}

/** The second phase is neither the first nor the whole. */
function phasesContradict(keys: readonly string[], others: readonly string[]): boolean {
  const [phases, otherPhases] = [phasesOf(keys.join(' ')), phasesOf(others.join(' '))]
  if (phases.length + otherPhases.length === 0) return false
  return !phases.some((phase) => otherPhases.includes(phase))
}
