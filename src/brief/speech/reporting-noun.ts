/** 按照…的部署要求: the words are nouns. */
const NOUN =
  /(?:的|部署|总体|目标|工作|质量|标准|时限|进度|任务|有关|相关|具体|新|按)(?:要求|部署|希望|规定|建议|倡议)|[出了有作的]明确(?:要求|规定)|的(?:庄严|郑重)?(?:承诺|保证|答复|回应|呼吁|倡议|表态)[，。]|意见建议|提出要求|提出(?:申|异|复|诉)|(?:安排|进行|作出|做出|作了?)部署[，。；]/

/** 听取了有关部门汇报: the speaker is the one who listens. */
const HEARD = /听取[^，。]{0,22}(?<![后时并])$/

/** 经指挥部审定，榜单公布: approved, and nothing told. */
const APPROVED = /^经[^，]{2,24}$/

const RULES = /^(?:要求|部署|规定|指示|决定|意见|建议)[，,]/
/** 按照市里部署，…: what a clause follows. */
const FOLLOWS = /按照?|根据|遵照|依照|对照|围绕|落实|贯彻|执行/

/** Tells whether a word that could report speech is only a noun where it stands in its clause. */
export function isNoun(sentence: string, at: number, clauseStart: number): boolean {
  if (NOUN.test(sentence.slice(Math.max(0, at - 4), at + 3))) return true
  if (HEARD.test(sentence.slice(Math.max(0, at - 24), at))) return true
  if (sentence.startsWith('审定', at) && APPROVED.test(sentence.slice(clauseStart, at))) return true
  return RULES.test(sentence.slice(at, at + 3)) && FOLLOWS.test(sentence.slice(clauseStart, at))
}
