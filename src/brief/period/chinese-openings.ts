import { characterSet } from '../../script/character-set.ts'

/** What a time may open with, as far as a look at the first characters tells; the marks of a title stop the reader too. */
const OPENING =
  /[《》]|(?:截至|截止到?|止(?=\d)|[到至比较与同是自从由])?(?:\d{1,4} ?[年月季日—–~至到/-]|[今本当去上前后头明来次过首全年月昨近日目眼如下同]|第[一二三四1-4]|["“「]?[一二三四五六七八九十]{1,3}[五月季年—–~至到-]|[一二三][、和][二三四]|\d{1,2}[、和]\d{1,2}[、和月])/y
/** Each of these is enough for an opening. */
const opensAlone = characterSet('《》今本当去上前后头明来次翌隔过首全年月昨近日目眼如下同')
const mayOpen = characterSet('第"“「一二三四五六七八九十0123456789')
const mayLead = characterSet('止到至比较与是自从由')
const closes = characterSet('年月季日—–~至到/-、和五')
/** Four digits and a space. */
const LONGEST_NUMBER = 5

/** The first place from `from` on where a time or a title may begin or end; -1 without one. */
export function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (opensAlone(text, at) || opens(text, at)) return at
  return -1
}

/** Most characters are seen to open nothing without the pattern. */
function opens(text: string, at: number): boolean {
  const number = mayLead(text, at) ? at + 1 : at
  if (number > at && opensAlone(text, number)) return true
  if (mayOpen(text, number) ? !mayClose(text, number) : text[at] !== '截') return false
  OPENING.lastIndex = at
  return OPENING.test(text)
}

/** Whether what closes an opening stands behind the number or mark at a place. */
function mayClose(text: string, at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_NUMBER; next++) {
    if (closes(text, next)) return true
    if (!mayOpen(text, next) && text[next] !== ' ') break
  }
  return text[at] === '第'
}
