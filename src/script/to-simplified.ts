import { simplifiedTable } from './simplified-table.ts'

const ZHU = '著'.charCodeAt(0)
const QIAN = '乾'.charCodeAt(0)
const ZHE = '着'.charCodeAt(0)

/** Neighbours beside which 著 is a word of its own (著名, 顯著), not the particle 着. */
const AFTER_ZHU = new Set('名作称稱述者有书書')
const BEFORE_ZHU = new Set('显顯卓昭论論名巨专專原编編合译譯土遗遺所')
/** 乾坤, 乾隆, 乾陵, 乾元, 乾县 keep their 乾; elsewhere it is 干. */
const AFTER_QIAN = new Set('坤隆陵元县縣')

/**
 * The text in Simplified characters, unit for unit: the same length, so offsets into one hold in the other.
 * Words are not exchanged (軟體 becomes 软体, not 软件). Latin text, digits and surrogates are untouched.
 */
export function toSimplified(text: string): string {
  const table = simplifiedTable()
  const first = firstTraditional(text, table)
  if (first === -1) return text
  const units = Buffer.from(text, 'utf16le')
  for (let index = first; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const simplified = unit === ZHU || unit === QIAN ? byNeighbours(text, index) : table[unit]
    if (simplified) units.writeUInt16LE(simplified, index * 2)
  }
  return units.toString('utf16le')
}

/** 著 alone is no proof: Simplified text has it too, in the very words that are kept. */
function firstTraditional(text: string, table: Uint16Array): number {
  for (let index = 0; index < text.length; index++) {
    if (table[text.charCodeAt(index)] !== 0) return index
  }
  return -1
}

function byNeighbours(text: string, index: number): number {
  const next = text[index + 1] ?? ''
  if (text.charCodeAt(index) === QIAN) return AFTER_QIAN.has(next) ? 0 : '干'.charCodeAt(0)
  const previous = text[index - 1] ?? ''
  return AFTER_ZHU.has(next) || BEFORE_ZHU.has(previous) || !/\p{Script=Han}/u.test(previous) ? 0 : ZHE
}
