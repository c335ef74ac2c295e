import { characterSet } from '../../../script/character-set.ts'
import { nounPhrase } from './noun-phrase.ts'

/** How many characters a noun phrase has at most. */
export const LONGEST_NOUN = 24

const LEADING = /^(?:的|个(?![人体股税])|全面|顺利|正式|积极)+(?=.{2})/
const mayOpen = characterSet('的个全顺正积')
const TRAILING =
  /(?:[全当今去]年|新台币|港币|昨|未来|的|等|均|都|已|也|亦|却|尚|曾|主要|几乎|原来|还|再|仍|则|累计|连续|共|年|月|日|均已|一直|始终|持续|不断|再次|首次|纷纷|专门|提前|已经|十分|正式|[大小微]幅|逆势|就|最|进一步|顺利|全部|全面|基本|(?<![共祥安泰雍永平谐义太饱田润])和|积极|大力|方面|期间|实际|目前|务必|各|合计|总共)+$/
const mayClose = characterSet(
  '各来币昨的等均都已也亦却尚曾要乎还再仍则计共年月日直终续断次纷门步利部面间极力际前必经分式就最幅势本和',
)
const COUNTED_TIME = /[一二两三四五六七八九十\d][年月日天]/
const QUOTES = /^[“”"‘’]+|[“"‘]+$/g
const isQuote = characterSet('“”"‘’')

/** 一般公共预算收入 亿元, 固定资产投资 ——: cells of a table that was flattened. */
const CELLS = /\s+(?:[—–-]|[万亿]*元|[%％]|[个家项吨人户](?:\s|$)).*$/

/** The noun phrase of words, without quotes, cells of a table and what only leads up to it or goes on; empty when they are none. */
export function tidyNoun(cells: string): string {
  const words = cells.includes(' ') ? cells.replace(CELLS, '') : cells
  const opened = mayOpen(words, 0) ? words.replace(LEADING, '') : words
  const closed = mayClose(opened, opened.length - 1) ? opened.replace(TRAILING, '') : opened
  const quoted = isQuote(closed, 0) || isQuote(closed, closed.length - 1)
  const phrase = (quoted ? closed.replace(QUOTES, '') : closed).trim()
  // 封关五年: no noun is left of how long it was
  if (closed !== opened && COUNTED_TIME.test(opened)) return ''
  return phrase.length >= 2 && phrase.length <= LONGEST_NOUN ? nounPhrase(phrase) : ''
}
