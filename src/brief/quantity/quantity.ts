import type { Bound } from '../../domain/brief.ts'
import type { UnitKind } from './units.ts'

/** An amount with its unit, as the grammar reads it. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** As written, unit included, without the words of its bound. */
  readonly text: string
  /** In the canonical unit. */
  readonly value: number
  readonly unit: string
  readonly kind: UnitKind
  readonly bound: Bound
  /** Written in words (三个, six). */
  readonly inWords: boolean
}

/** A quantity before its bound is known. */
export type Amount = Omit<Quantity, 'text' | 'bound'> & { readonly more: boolean }
