import type { ToldStage, WorkStage } from './work-stage.ts'

/** How far a work is after what was told of it, one thing after the other. */
export function reachedAfter(told: readonly ToldStage[], known: WorkStage | null): WorkStage | null {
  return told.reduce((reached, each) => (isReached(each) ? furtherOf(reached, each) : reached), known)
}

const ORDER: readonly WorkStage[] = ['to come', 'agreed', 'begun', 'under way', 'in use']

/** How far a work is after one thing more: what is told in passing sets nothing back. */
export function furtherOf(known: WorkStage | null, { stage, passing }: ToldStage): WorkStage {
  return passing && known !== null && ORDER.indexOf(known) > ORDER.indexOf(stage) ? known : stage
}

/** Whether a work is so far, rather than will be. */
export function isReached({ stage }: ToldStage): boolean {
  return stage !== 'to come'
}
