import { characterSet } from '../../script/character-set.ts'

const follows = characterSet('层功用样元媒能晶肽糖维边式')

/** Whether the 多 at `at` begins a word of its own (多层, 多功能, 多元化) and says nothing of the number before it. */
export function isWordOfMany(text: string, at: number): boolean {
  return text[at] === '多' && follows(text, at + 1)
}
