const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}
const HALF_WIDTH = /[,;:!?()](?!\d)|(?<!\d)[,;:!?()]/g

/** Chinese text with Chinese punctuation, character for character; marks between digits (1,500, 17:00) stay. */
export function foldPunctuation(text: string): string {
  return text
    .replace(HALF_WIDTH, (mark) => FULL[mark] as string)
    .replace(/[「『]/g, '“')
    .replace(/[」』]/g, '”')
}
