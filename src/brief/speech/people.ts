import type { Document } from '../document.ts'
import { matchesFrom, matchFrom } from '../matches.ts'
import type { Span } from '../span.ts'
import { isPersonName, mayBeginRole, ROLE } from './lexicon.ts'

/** How far into a text people are introduced, and how many are remembered; keeps the time linear. */
const INTRODUCTIONS = 20_000
const MANY = 60
const TRIES = 200

const AFTER_ROLE = new RegExp(`${ROLE}(?<!常委(?=会))[ 　]?(?<name>[\\p{Script=Han}]{2,4})`, 'uy')
/** Characters with which the verb or particle behind a name begins; some also end given names. */
const GOES_ON = new Set(
  '的说主出在率带到来参指要表介告宣对向与及等就现深走边首则也还又当直逐立随前陪担任作致补赴听检调考视慰察一拍给搓打翻掏拿握挥站坐笑皱叹摇抬捧吃喝写画念数答问讲催喊递把被让从里',
)

/** 县长李康认真总结: how he does it is no part of his name. */
const MANNER = /(?<=^.{2})(?:认真|仔细|详细|亲自|专程|一行|代表)$/

/** The people whom a text introduces with an office: 区委书记丁一鸣. Simplified names. */
export function findPeople({ title, simplified }: Document): ReadonlySet<string> {
  const people = new Set<string>()
  const opening = `${title}\n${simplified.slice(0, INTRODUCTIONS)}`
  let tries = 0
  for (const match of matchesFrom(mayBeginRole, AFTER_ROLE, opening)) {
    const name = nameAtStart((match.groups?.['name'] ?? '').replace(MANNER, ''), opening)
    if (name) people.add(name)
    if (people.size >= MANY || ++tries >= TRIES) break
  }
  for (const { groups = {} } of opening.matchAll(GUEST)) {
    const name = nameAtStart((groups['name'] ?? '').replace(/[\s　]/g, ''), opening)
    if (name) people.add(name)
  }
  return people
}

/** 嘉宾：傅松涛，…总经理 · 对话傅松涛：做隐形冠军: named in front of the office, or without one. */
const GUEST =
  /(?:(?:^|\n)[【[（〔]?(?:(?:访谈|对话|专访)?嘉宾|受访[者人]|访谈对象|对话人物|主讲人|主讲嘉宾|答问人)[】\]）〕]?[：:]?[\s　]*|^(?:对话|专访)(?=[^\n，：]{2,4}：))(?<name>\p{Script=Han}{2,4})(?=[，,：:\s　（(]|$)/gu

/** The name that a run of characters opens with: as long as the text always writes it so. */
function nameAtStart(run: string, text: string): string | null {
  const longer = [...lengths(run)].find((length) => {
    const word = run.slice(0, length)
    if (!isPersonName(word)) return false
    if (length === 2) return true
    const times = countUpTo(text, word)
    const shorter = countUpTo(text, word.slice(0, -1))
    return GOES_ON.has(word.at(-1) as string) ? times >= 2 && times === shorter : times === shorter
  })
  return longer ? run.slice(0, longer) : null
}

/** A compound family name may have two given names behind it. */
function lengths(run: string): readonly number[] {
  return run.length >= 4 ? [4, 3, 2] : run.length === 3 ? [3, 2] : [2]
}

const ENOUGH = 8

function countUpTo(text: string, word: string): number {
  let times = 0
  for (let at = text.indexOf(word); at >= 0 && times < ENOUGH; at = text.indexOf(word, at + 1)) times++
  return times
}

/** The person whose name a Simplified phrase opens with. */
export function personAtStart(phrase: string, people: ReadonlySet<string>): string | null {
  let longest: string | null = null
  for (const name of people)
    if (name.length > (longest?.length ?? 0) && phrase.startsWith(name)) longest = name
  return longest
}

/** Where Simplified words name a known person behind an office: 区委书记丁一鸣陪同. */
export function personInOffice(words: string, people: ReadonlySet<string>): Span | null {
  const office = people.size > 0 ? matchFrom(mayBeginRole, AFTER_ROLE, words) : null
  const run = office?.groups?.['name'] ?? ''
  const name = personAtStart(run, people)
  if (!office || !name) return null
  const start = office.index + office[0].length - run.length
  return { start, end: start + name.length }
}
