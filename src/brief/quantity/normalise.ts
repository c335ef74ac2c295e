import { toSimplified } from '../../script/to-simplified.ts'

const FOLDED = new Map<string, string>([
  ['．', '.'],
  ['％', '%'],
  ['－', '-'],
  ['−', '-'],
  ['～', '~'],
  ['／', '/'],
  ['＄', '$'],
  ['￥', '¥'],
  ['￡', '£'],
  ['＋', '+'],
  [' ', ' '],
])

/** Full-width digits, letters and number signs as their ASCII forms, one for one; other characters stay. */
export function foldWidth(given: string): string {
  const text = given.replace(/(?<=[\d０-９])。(?=[\d０-９])/g, '.')
  if (!/[０-９Ａ-Ｚａ-ｚ．％－−～／＄￥￡＋ ]/.test(text)) return text
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．％－−～／＄￥￡＋ ]/g, (char) => {
    return FOLDED.get(char) ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  })
}

/** The form the quantity and period grammars read: Simplified, half-width numbers, as long as the input. */
export function normalise(text: string): string {
  return foldWidth(toSimplified(text))
}
