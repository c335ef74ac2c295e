import { characterSet } from '../../script/character-set.ts'
import { type LongestAt, wordsAt } from '../../script/words-at.ts'
import { BUILT_HEADS, GENERIC, TRADES } from './lexicon.ts'
import { ORDINARY_WORDS } from './ordinary-words.ts'

const LONGEST_WORD = 6
const ordinaryAt = upTo(LONGEST_WORD, [...GENERIC, ...TRADES, ...BUILT_HEADS, ...ORDINARY_WORDS])
const sortingAt = upTo(LONGEST_WORD, GENERIC)
const isBracket = characterSet('（）')
/** 广场及停车场: joins two words that sort. */
const isJoiner = characterSet('及暨')
/** 云主隧道, 乡禾食品: sorts alone, but belongs to a name beside what no list knows. */
const isPartOfNames = characterSet('乡主新大小老总双')
const mayBeNumber = characterSet('0123456789０１２３４５６７８９.．,一二两三四五六七八九十百千')
const NUMBER =
  /^(?:[\d０-９.．,]+|[一二两三四五六七八九十百千]+(?=[个项座条家台处所大类批]))(?:[万亿]?(?:吨|套|台|片|只|件|米|平方米|千瓦|元)|个|项|座|条|家|台|处|所|大|类|批|多|余|万|亿)*/

/** 地铁7号线, 第四水厂, S217: a number that is a name; 迎宾大道, 人民路: every town has one, and only one. */
const ORDINAL =
  /\d号线|第[一二三四五六七八九十\d]+(?:净水|自来水|污水|水厂|水源|人民医院|中学|小学|幼儿园|实验|热源|中医)|(?:迎宾|人民|建设|解放|文化|科技|教育|工业|学院|体育|滨河|滨江|环城|产业|创新|发展)[东西南北中]?(?:大道|大街|(?<!产业|创新|发展)路(?![面网线段基况桥]))|[GSXY]\d{2,4}|\d{3}(?:国道|省道|县道)/

/** How many characters of a name are left when every word that only sorts projects is taken out of it. */
export function countSpecific(name: string): number {
  return (ORDINAL.test(name) ? 2 : 0) + countLeft(name, ordinaryAt)
}

/** How many are left when only the words for projects as such are taken out: 康养小镇项目 keeps some, 重点项目 none. */
export function countTelling(name: string): number {
  return countLeft(name, sortingAt)
}

function countLeft(name: string, wordAt: LongestAt): number {
  let left = 0
  let at = 0
  let last = 'word' as 'word' | 'sort' | 'left'
  while (at < name.length) {
    const number = mayBeNumber(name, at) ? NUMBER.exec(name.slice(at, at + 12)) : null
    const step = number?.[0].length || wordAt(name, at)
    const sorts = step === 1 && isPartOfNames(name, at)
    if (step === 0 && !isBracket(name, at) && !(last === 'word' && at > 0 && isJoiner(name, at)))
      left += last === 'sort' ? 2 : 1
    else if (sorts && last === 'left') left++
    last = step === 0 || (sorts && last === 'left') ? 'left' : sorts ? 'sort' : 'word'
    at += step || 1
  }
  return left
}

function upTo(longest: number, words: readonly string[]): LongestAt {
  return wordsAt(words.filter(({ length }) => length > 0 && length <= longest))
}
