import { BUILT_HEADS, PLAIN_HEADS } from './lexicon.ts'

const HEAD = new RegExp(
  `(?:${[...PLAIN_HEADS, ...BUILT_HEADS].join('|')})(?:[一二三四五六七八九十]期|(?:改|扩|迁)建)?$`,
)

/** Whether a name ends with the noun of something built. */
export function endsWithHead(name: string): boolean {
  return HEAD.test(name)
}
