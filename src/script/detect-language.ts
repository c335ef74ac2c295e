import type { Language } from '../domain/brief.ts'
import { simplifiedTable } from './simplified-table.ts'

/** So many UTF-16 units are enough to tell; a longer text is judged by its beginning. */
const SAMPLE = 20_000

/**
 * The language a text is mainly in. One Han character weighs as much as four Latin letters, so a Chinese article
 * full of product names is still Chinese. Without any letters: Simplified Chinese.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (han * 4 < latin) return 'en'
  const { traditional, simplified } = countScripts(sample)
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
}

function countScripts(text: string): { traditional: number; simplified: number } {
  const table = simplifiedTable()
  const onlySimplified = simplifiedOnlyUnits()
  let traditional = 0
  let simplified = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (table[unit] !== 0) traditional++
    else if (onlySimplified.has(unit)) simplified++
  }
  return { traditional, simplified }
}

/** 后, 里, 台, 干 … are Simplified forms that Traditional text writes too: no sign of either. */
const SHARED = new Set(
  [
    ...'后里台干只余万与几云于个丰借准出卷厂吁回夫奸姜家局布广征志恤愿托折据斗旋曲术杆松板栗核梁欲沈游漓灶病症皂秋秘筑签系累群舍范虫表谷辟郁采钟面须饥凶制升同向周尽才胡致蒙踪修冬帘弦并御挂挽杰岩庄床峰厘奶拐麻么了',
  ].map((character) => character.charCodeAt(0)),
)

let simplifiedOnly: Set<number> | null = null

function simplifiedOnlyUnits(): Set<number> {
  simplifiedOnly ??= new Set(simplifiedTable().filter((unit) => unit !== 0 && !SHARED.has(unit)))
  return simplifiedOnly
}
