import { toSimplified } from '../../../script/to-simplified.ts'
import type { Document } from '../../document.ts'
import type { LocatedProject } from '../../projects/find-projects.ts'

/** Where an article names its projects, in order. */
export interface ProjectIndex {
  readonly projects: readonly LocatedProject[]
  /** The projects named between two offsets, each once. */
  within(from: number, to: number): LocatedProject[]
  /** The last project named from `from` on and before `to`, and where. */
  lastBefore(from: number, to: number): NamedAt | null
  /** The first of them. */
  firstBefore(from: number, to: number): NamedAt | null
}

export interface NamedAt {
  readonly project: LocatedProject
  readonly start: number
  readonly end: number
}

/** 八尺门海堤 and 三峡 are names, 三个项目 and 二期 are none. */
const USABLE_NAME =
  /^(?!\d|全|[一二两三四五六七八九十百千万亿]+(?:[余多]?[个项期大批条座家号级类处所台套栋幢片段站横纵桥路]|$))(?!年产.{0,3}$)/
/** Names of areas and of classes of works, which no single project has. */
const IS_AREA =
  /(?:园区|开发区|新区|高新区|经开区|工业园|科学园|新城)$|^(?:农村|普通|高速|城市|老旧|标准)(?:公路|道路|小区|厂房|国省道)$/

export function indexProjects(all: readonly LocatedProject[], area: string): ProjectIndex {
  const projects = all.filter(
    ({ name }) =>
      name.length >= 4 && USABLE_NAME.test(name) && !IS_AREA.test(toSimplified(name)) && !area.endsWith(name),
  )
  const named: NamedAt[] = projects
    .flatMap((project) => project.occurrences.map(({ start, end }) => ({ project, start, end })))
    .sort((a, b) => a.start - b.start)
  const from = (offset: number): number => firstFrom(named, offset)
  return {
    projects,
    within: (start, end) => [...new Set(named.slice(from(start), from(end)).map(({ project }) => project))],
    lastBefore: (start, end) => {
      const at = from(end) - 1
      const last = named[at]
      return last && last.start >= start ? last : null
    },
    firstBefore: (start, end) => {
      const first = named[from(start)]
      return first && first.start < end ? first : null
    },
  }
}

/** Index of the first that starts at or behind an offset. */
function firstFrom(named: readonly NamedAt[], offset: number): number {
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle] as NamedAt).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The title speaks of many, and names the first. */
const MANY = /等|[\d两三四五六七八九十]个/

/** The project that an article is about: the one its title names, or the only one when its first sentence names it. */
export function mainProjectOf(document: Document, { projects }: ProjectIndex): LocatedProject | null {
  if (MANY.test(document.title)) return null
  const [only] = projects
  const first = only?.occurrences[0]
  const opening = document.sentences[0]?.end ?? 0
  if (projects.length === 1 && only && first && first.start < opening) return only
  const title = document.article.title
  const inTitle = projects.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => title.includes(each)),
  )
  return inTitle.length === 1 ? (inTitle[0] ?? null) : null
}
