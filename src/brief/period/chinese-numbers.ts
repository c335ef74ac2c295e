const HAN = '零一二三四五六七八九'

/** 12, 两, 十, 二十一: the small numbers of dates; NaN for undefined. */
export function numberOf(text: string | undefined): number {
  if (text === undefined) return Number.NaN
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens ? digitOf(tens) * 10 : 10) : 0
  return ten + (ones ? digitOf(ones) : 0)
}

function digitOf(character: string): number {
  return character === '两' ? 2 : HAN.indexOf(character)
}
