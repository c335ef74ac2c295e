import type { Bound } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { hasHan, isLatinAt } from '../../script/characters.ts'
import { isWordOfMany } from './word-of-many.ts'

const LEFT: readonly (readonly [Bound, RegExp])[] = [
  [
    'at_least',
    /(?:不低于|不少于|不小于|不下于|不得低于|不得少于|不能少于|不能低于|至少|最低|起码)(?:有|为|达到?)?$/,
  ],
  [
    'at_most',
    /(?:不超过|不高于|不多于|不得超过|不得高于|不大于|至多|最多|控制在|最高(?:不超过|可达|给予|补助|奖励|可?获|(?<=[补奖贴助][^，。；]{0,12})达)?)$/,
  ],
  ['under', /(?:不足|不到|低于|少于|小于|未满)$/],
  [
    'over',
    /(?:超过?|超出|逾|突破|多于|高于|大于|首破|跨越|跨过|(?<![经通不难超])过|迈过|破|(?<![岛路线网船车桥楼海地水山街会场身园])上)$/,
  ],
  ['about', /(?:(?<![制节集预条违签公合履特])约为?|接近|近|约合)$/],
]
/** 不超过项目设备投资的20%: the bound stands before what the share is of. */
const SHARE_OF: readonly (readonly [Bound, RegExp])[] = [
  ['at_least', /(?:不低于|不少于|不得低于|不得少于)[^，。；、\d]{1,12}的$/],
  ['at_most', /(?:不超过|不高于|不多于|不得超过|不得高于)[^，。；、\d]{1,12}的$/],
  ['over', /(?<!不)超过?[^，。；、\d]{1,12}的$/],
]
const RIGHT: readonly (readonly [Bound, RegExp])[] = [
  ['at_least', /^(?:\(含\))?(?:及|或)?以上/],
  ['at_most', /^(?:\(含\))?(?:及|或)?(?:以下|以内|之内|内)/],
  ['about', /^(?:左右|上下)/],
  ['over', /^(?:有余|多)/],
]
/** Where 内 is part of a word and sets no limit. */
const NO_LIMIT = /^内(?:容|部|涵|外|地|资|需|存|河|陆|蒙|阁|科|设)/

const ENGLISH_LEFT: readonly (readonly [Bound, RegExp])[] = [
  [
    'at_least',
    /\b(?:at least|no less than|not less than|no lower than|no fewer than|not fewer than|a minimum of|minimum) (?:of )?$/i,
  ],
  [
    'at_most',
    /\b(?:up to|at most|no more than|not more than|no higher than|as much as|as many as|a maximum of|within|capped at) (?:a )?$/i,
  ],
  ['under', /\b(?:less than|fewer than|under|below) $/i],
  [
    'over',
    /\b(?:more than|over|exceeds?|exceeding|exceeded|surpass(?:ing|ed|es)?|above|upwards? of|in excess of|topp?(?:ing|ed|s)?) $/i,
  ],
  [
    'about',
    /\b(?:about|around|approximately|approx\.?|some|roughly|nearly|almost|close to|an estimated|estimated) (?:a |an )?$/i,
  ],
]
const ENGLISH_RIGHT: readonly (readonly [Bound, RegExp])[] = [
  ['at_least', /^ or (?:more|above|higher)\b/i],
  ['over', /^-plus\b/i],
  ['at_most', /^ or (?:less|fewer|below)\b/i],
]
const REACH = 24
const STRONG = LEFT.slice(0, 3)
const WEAK = LEFT.slice(3)
/** The characters that the words of a bound end and begin with: a look at one tells that most numbers have none. */
const mayEndLeft = characterSet('于少低码有为达到过多在高可予助励获足满超出逾破越上约近合')
const mayBeginRight = characterSet('(及或以之内左上有多')

/** What the words around a quantity make of its value; `text` is normalised. */
export function boundAround(text: string, start: number, end: number): Bound {
  const left = text.slice(Math.max(0, start - REACH), start)
  const right = text.slice(end, end + REACH)
  return inLatin(left, right) ? englishBound(left, right) : chineseBound(left, right)
}

/** 超过新台币1000亿元: the currency may come first. */
const CURRENCY = /(?:新台币|台币|人民币|港币)$/

function chineseBound(before: string, right: string): Bound {
  const left = before.endsWith('币') ? before.replace(CURRENCY, '') : before
  const bounded = mayEndLeft(left, left.length - 1)
  const strong = bounded ? first(STRONG, left) : undefined
  if (strong) return strong
  const limited = mayBeginRight(right, 0) && !NO_LIMIT.test(right) && !isWordOfMany(right, 0)
  const after = limited ? first(RIGHT, right) : undefined
  if (after) return after
  return (bounded ? first(WEAK, left) : left.endsWith('的') ? first(SHARE_OF, left) : undefined) ?? 'exact'
}

function englishBound(left: string, right: string): Bound {
  return first(ENGLISH_LEFT, left) ?? first(ENGLISH_RIGHT, right) ?? 'exact'
}

function first(rules: readonly (readonly [Bound, RegExp])[], text: string): Bound | undefined {
  for (const [bound, pattern] of rules) if (pattern.test(text)) return bound
  return undefined
}

/** The marks that a Latin word may have behind it, or its own end. */
function endsInLatin(left: string): boolean {
  return isLatinAt(left, left.length - 1) || isMark(left, left.length - 1)
}

const isMark = characterSet(' (.')

function inLatin(left: string, right: string): boolean {
  if (endsInLatin(left) && /[A-Za-z]\.?[ (]*$/.test(left)) return true
  return isLatinAt(right, right[0] === ' ' ? 1 : 0) && !hasHan(left)
}
