import type { ToldStage, WorkStage } from './work-stage.ts'

/** A phase of a work that words name: the first, one that comes after it, or all of them. */
export interface Phase {
  readonly key: string
  readonly end: number
}

const NAMED =
  /(?<![下每上前这十廿工])(?:第)?(?:(首)|([一二三四五]))期(?![间限望货末])|(?:全[部面]|整体)(?=建成|投产|达产|完工|竣工|投用|开发)/g
const [FIRST, ALL] = ['一', '全']

const NONE: readonly Phase[] = []

/** The phases that a text names, in order; ends are offsets in it. */
export function phasesIn(normal: string): readonly Phase[] {
  if (!/期|全[部面]|整体/.test(normal)) return NONE
  return Array.from(normal.matchAll(NAMED), ({ 0: words, 1: first, 2: number, index }) => ({
    key: first ? FIRST : (number ?? ALL),
    end: index + words.length,
  }))
}

/** 已投产的一期: the phase that a stage is told of before it is named; else the one named last. */
export function phaseOf(phases: readonly Phase[], { end }: ToldStage, normal: string): string | null {
  const behind = normal[end] === '的' ? phases.find((phase) => phase.end > end) : undefined
  if (behind && behind.end - end <= REACH) return behind.key
  return phases.findLast((phase) => phase.end <= end)?.key ?? null
}

/** So many characters hold 的 and the name of a phase. */
const REACH = 5

export type PhaseStages = ReadonlyMap<string, WorkStage>

/** Which phase a figure is of, or that it is of the whole, and how far that is; a stage is null when nothing tells it. */
export interface PhaseStage {
  readonly which: 'first' | 'later' | 'whole'
  readonly stage: WorkStage | null
}

/** The phase of a figure; of the whole it tells how far the first one is. Null when the article tells of no phases. */
export function phaseStage(stages: PhaseStages, key: string | null): PhaseStage | null {
  if (key !== null) return { which: key === FIRST ? 'first' : 'later', stage: stages.get(key) ?? null }
  return stages.size === 0 ? null : { which: 'whole', stage: stages.get(FIRST) ?? null }
}
