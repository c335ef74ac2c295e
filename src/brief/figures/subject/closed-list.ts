import type { Mention } from '../mentions.ts'
import type { NamedAt } from './project-index.ts'

/** A count of projects right behind what was named, which closes the list that it is in. */
const CLOSED =
  /^[^，。；：]{0,24}?等(?:[^，。；：]{0,6}的)?[\d一二三四五六七八九十百两]+余?多?[个项][^，。；：]{0,16}(?:项目|工程)/

/** 甲产业园、乙基地等9个重点项目: the number itself is of all. */
const CLOSING = /^[^，。；：]{0,24}?等(?:[^，。；：]{0,6}的)?$/

/** Whether a named project is one of a list that was closed: 甲产业园、乙基地等75个项目，总投资193亿元 is told of all. */
export function isClosed({ end }: NamedAt, { quantity, before }: Mention): boolean {
  const between = before.slice(before.length - (quantity.start - end))
  return CLOSED.test(between) || (isOfMany(quantity) && CLOSING.test(between))
}

function isOfMany({ kind, unit, value }: Mention['quantity']): boolean {
  return kind === 'count' && value > 1 && /^[个项]$/.test(unit)
}
