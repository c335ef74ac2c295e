import { pureVerbs, upToVerb } from './clause-verbs.ts'
import { employerOf, isOfPerson } from './employer.ts'
import { nounPhrase } from './noun-phrase.ts'
import { tidyNoun } from './tidy-noun.ts'

/** 老板娘陈露说上半年出口300万美元: what a measure's own words name as its topic, when it is none; a person stands for whom he works for. */
export function topicNoun(words: string): string {
  if (isOfPerson(words)) return employerOf(words)
  return LISTED.test(words) || nounPhrase(words) !== '' ? words : ''
}

/** 列入省重点的项目: a class, though it opens with a verb. */
const LISTED = /^[列纳]入/

/** The noun of 龙头企业依靠科技, 订单相较于去年, 总部位于苏州的迅驰物流. */
export function nounOf(words: string): string {
  const verb = pureVerbs.next(words, 1)
  if (verb === null) return tidyNoun(words)
  const behind = words.lastIndexOf('的') + 1
  return tidyNoun(behind > verb.end ? upToVerb(words.slice(behind)) : words.slice(0, verb.index))
}

/** The noun phrase that follows 的 right behind a number: 总投资23.8亿元的原料药基地. */
export function nounBehind(after: string): string {
  const tail = after.startsWith('的') ? /^的([^，；：。、（）\d]{2,24})/.exec(after)?.[1] : undefined
  return tail ? tidyNoun(upToVerb(tail)) : ''
}
