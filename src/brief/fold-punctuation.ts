import { characterSet, holdsOne } from '../script/character-set.ts'
import { firstCharacters } from '../script/first-characters.ts'

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

/** 1.  一、 （二） ③ 一是 ■ at the start of a sentence: it numbers the sentence and says nothing. */
const LIST_MARK =
  /^(?:\s*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}(?:[、）)]|[.．](?!\d))|[一二三四五六七八九十]{1,3}(?:[、.．]|是(?!否))|第[一二三四五六七八九十]{1,2}[，,]|[①-⑳●■◆▲★◎·•]))+/

/** 〔记者许文／高雄报导〕 stands in brackets like any other. */
const BYLINE = /^〔(记者[^〕]{0,30})〕/

/** "五优"园区: straight marks around Chinese words are a pair; 55" is a size. */
const STRAIGHT_QUOTES = /"(?=[^"]{0,30}\p{Script=Han})([^"，。；]{1,30})"/gu

const mayBeListed = characterSet(firstCharacters(LIST_MARK))
const isFolded = characterSet(',;:!?()〔「『」』"')

/** Chinese text with Chinese punctuation, character for character; marks between digits (1,500, 17:00) stay. */
export function foldPunctuation(text: string): string {
  const bare = mayBeListed(text, 0) ? text.replace(LIST_MARK, (mark) => '，'.repeat(mark.length)) : text
  if (!holdsOne(isFolded, bare)) return bare
  return bare
    .replace(HALF_WIDTH, (mark) => FULL[mark] as string)
    .replace(BYLINE, '（$1）')
    .replace(/[「『]/g, '“')
    .replace(/[」』]/g, '”')
    .replace(STRAIGHT_QUOTES, '“$1”')
}
