import type { Bound } from '../../domain/brief.ts'
import { boundAround } from './bounds.ts'
import { atHome, type HomeCurrency, homeCurrency } from './home-currency.ts'
import { normalise } from './normalise.ts'
import { afterNothing, mayBegin, nextStart, surelyBegins } from './number-starts.ts'
import type { Amount, Quantity } from './quantity.ts'
import { readAmounts } from './read-amounts.ts'
import { tableQuantities } from './table-cells.ts'

/**
 * Every amount with a unit in a text of any script, in order. Dates, times, ordinals, names built with numbers
 * and bare numbers are none. Offsets are the text's own; time is linear in its length. `home` is what a bare 元 is
 * in the article that the text is from.
 */
export function findQuantities(text: string, home: HomeCurrency = homeCurrency(text)): Quantity[] {
  return scanQuantities(text, normalise(text), home)
}

/** `findQuantities` for a text whose normalised form and currency are at hand. */
export function scanQuantities(text: string, normal: string, home: HomeCurrency): Quantity[] {
  const found: Quantity[] = []
  let at = nextStart(normal, 0)
  while (at >= 0) {
    const amounts = mayBegin(normal, at) ? readAmounts(normal, at, found.at(-1), lastCount(found)) : []
    if (amounts.length === 0) at = afterNothing(normal, at)
    for (const quantity of quantitiesOf(amounts, text, normal)) {
      found.push(quantity)
      at = quantity.end
    }
    at = nextStart(normal, at)
  }
  return inHome(withCells(found, tableQuantities(text, normal)), normal, home)
}

/** The cells of tables take the place of what was read across them. */
function withCells(found: Quantity[], cells: readonly Quantity[]): Quantity[] {
  if (cells.length === 0) return found
  const taken = new Set(cells.map(({ start }) => start))
  let next = 0
  const rest = found.filter(({ start, end }) => {
    while ((cells[next]?.end ?? Infinity) <= start) next++
    return !taken.has(start) && (cells[next]?.start ?? Infinity) >= end
  })
  return [...rest, ...cells].sort((a, b) => a.start - b.start)
}

function inHome<Found extends Amount | Quantity>(
  found: Found[],
  normal: string,
  home: HomeCurrency,
): Found[] {
  return home === 'CNY' ? found : found.map((quantity) => atHome(quantity, normal, home))
}

/**
 * The amount that surely begins at `at`, or the two of a range, by itself; empty where only reading on from
 * what stands before can tell.
 */
export function amountsAt(normal: string, at: number, home: HomeCurrency): Amount[] {
  return surelyBegins(normal, at) ? inHome(readAmounts(normal, at, undefined, undefined), normal, home) : []
}

/** The last thing counted in English: 418 homes on 6.2 hectares. */
function lastCount(found: readonly Quantity[]): Quantity | undefined {
  for (let at = found.length - 1; at >= 0 && at > found.length - 1 - LOOKED_AT; at--)
    if (found[at]?.kind === 'count') return found[at]
  return undefined
}

const LOOKED_AT = 8

function quantitiesOf(amounts: readonly Amount[], text: string, normal: string): Quantity[] {
  return amounts.map((amount, i) => {
    const bound = amounts.length === 2 ? (i === 0 ? 'at_least' : 'at_most') : boundOf(normal, amount)
    const { start, end, value, unit, kind, inWords } = amount
    return { start, end, text: text.slice(start, end), value, unit, kind, bound, inWords }
  })
}

function boundOf(normal: string, amount: Amount): Bound {
  const bound = boundAround(normal, amount.start, amount.end)
  const more = amount.more || saysMore(normal.slice(amount.start, amount.end))
  return more && (bound === 'exact' || bound === 'about') ? 'over' : bound
}

function saysMore(words: string): boolean {
  return (
    words.includes('个多') || words.includes('个余') || (words.includes('-plus ') && /\d-plus /.test(words))
  )
}
