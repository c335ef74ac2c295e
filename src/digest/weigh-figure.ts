import type { Figure } from '../domain/brief.ts'

/** Yuan for one unit of a currency, as it roughly is: used for order only, never shown. */
const YUAN: ReadonlyMap<string, number> = new Map(
  Object.entries({ CNY: 1, USD: 7, EUR: 8, HKD: 0.9, JPY: 0.05, GBP: 9 }),
)
const TOTAL = /总投资|總投資|投资总额|投資總額|total (?:investment|cost)|^(?:cost|investment)$/i

/** A figure's money in yuan, about; 0 for what is no money. */
export function yuanOf({ value, unit }: Figure): number {
  return Math.abs(value) * (YUAN.get(unit) ?? 0)
}

/** True when a figure is what an undertaking costs in all. */
export function isTotalInvestment(figure: Figure): boolean {
  return YUAN.has(figure.unit) && figure.change === null && TOTAL.test(figure.metric)
}

/** The largest sum among figures, in yuan. */
export function largestSum(figures: readonly Figure[]): number {
  return Math.max(0, ...figures.map(yuanOf))
}
