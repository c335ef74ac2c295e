import type { EventFigure } from './event-of.ts'

/** Values so near to each other may be one that two writers rounded: 300 and 301.4. */
const ROUNDING = 0.025

/** True when two figures may be one number, rounded by one of two writers. Shares in per cent are not rounded so far. */
export function areNear(one: EventFigure, other: EventFigure): boolean {
  if (one.kind !== other.kind) return false
  const difference = Math.abs(one.value - other.value)
  const size = Math.max(Math.abs(one.value), Math.abs(other.value))
  return difference <= size * (one.kind === '%' ? CONVERSION : ROUNDING)
}

/** True when two figures measure the same thing, and differ by so small a share that one writer may have got it wrong. */
export function mayDispute(one: EventFigure, other: EventFigure, share: number): boolean {
  const size = Math.max(Math.abs(one.value), Math.abs(other.value))
  const isSameThing = one.kind === other.kind && one.metric === other.metric
  return isSameThing && Math.abs(one.value - other.value) <= size * share
}

/** Differences below this share come from converting units, or from a fourth digit. */
const CONVERSION = 0.002

/** True when two figures of one kind are the same number. */
export function areEqual(one: EventFigure, other: EventFigure): boolean {
  const size = Math.max(Math.abs(one.value), Math.abs(other.value))
  return one.kind === other.kind && Math.abs(one.value - other.value) <= size * CONVERSION
}
