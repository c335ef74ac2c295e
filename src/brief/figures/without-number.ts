import { lastAction } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'
import { verbEnd } from './verb-end.ts'

/** 每人领到一个600元的红包, 一条2.3公里的支路: one thing of such a size, and it stands behind. */
const ONE = /(?<![每唯统单第])一[个笔条座份批块台套支]$/

/** 一个, 一条 are no word in front of the number. */
export function withoutOne(core: string, { right }: Mention): string {
  if (!ONE.test(core) || nounAfter(right).length < 2) return core
  const words = core.replace(ONE, '')
  if (/[和及与、]$/.test(words)) return ''
  const verb = lastAction(`${words}。`) ?? { start: words.length - verbEnd(words) }
  return verb.start < words.length ? words : ''
}

/** 两台100万千伏安主变: how many there are is no part of what each is. */
export function withoutNumber(core: string, { quantity }: Mention): string {
  return quantity.kind === 'money'
    ? core
    : core
        .replace(/^[这那][块片处座条]$/, '')
        .replace(/(?:^|(?<=.{2}))[一二两三四五六七八九十]+[台座套艘架组回]$/, '')
}
