import { naming, type Observation, observation } from '../../judge/observation.ts'

/** A list or table says whose figure it is. */
export const PLACED = observation('own by its place')
/** The name of what is measured says it, as what is counted or as whose it is. */
export const OWN_TOPIC = observation('own topic')
/** The figure's own words name it in another way. */
export const OWN = observation('own')
/** A colon stands behind it: 人才奖励：…. */
export const LABEL = observation('label')
/** A clause opens with it, so many clauses back; that of the figure is none back. */
export const HEAD = naming('head')
/** The clause of the figure itself opens with it. */
export const HEAD_HERE = HEAD(0)

/** Whether the figure's own words name it, rather than what was told before. */
export function isOfItsOwn(origin: Observation): boolean {
  return (
    origin === OWN || origin === OWN_TOPIC || origin === PLACED || origin === HEAD_HERE || origin === LABEL
  )
}
