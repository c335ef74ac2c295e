import type { ProjectMention } from '../domain/brief.ts'
import { toSimplified } from '../script/to-simplified.ts'

/**
 * Normalised names under which a project is found again: that of its full name first, then its aliases'.
 * Names that say nothing by themselves (首期工程, the plant) are no keys: they would make one project of many.
 * Empty when the full name is such a one.
 */
export function projectKeys({ name, aliases }: ProjectMention): string[] {
  if (!isTelling(name)) return []
  return [...new Set([name, ...aliases].filter(isTelling).map(nameKey))]
}

/**
 * A name without what writers vary: script, width, case, quotes, spaces and punctuation, 项目 or 工程 behind it
 * and the article in front of it.
 */
export function nameKey(name: string): string {
  const plain = toSimplified(name.normalize('NFKC')).toLowerCase().trim()
  const key = plain.replace(/^(?:the|an?) /, '').replace(/[^\p{L}\p{N}]+/gu, '')
  return key.replace(TAIL, '') || key
}

const TAIL = /(?:(?:建设)?(?:项目|工程)|project)+$/

/** Words that only sort projects; a name of nothing else fits any of its kind. */
const GENERIC =
  /^(?:[该本此各新]|[首一二三四五六\d]期|项目|工程|建设|重[点大]|配套|基础设施|主体|基地|产业|园区?|总部|厂房|车间|生产|产线|中心|设备|phase|stage|first|second|third|[i\d])*$/

function isTelling(name: string): boolean {
  const key = nameKey(name)
  if (key.length < 2 || GENERIC.test(key)) return false
  // In English a name is told by its capitals: a wastewater plant is any.
  return /\p{Script=Han}/u.test(key) || /[\p{Lu}\d]/u.test(name.replace(/^(?:The|An?) /, ''))
}
