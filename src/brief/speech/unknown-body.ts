import { ADVERBS, type Named } from './named-speaker.ts'
import { clauseStart } from './pauses-zh.ts'

/** 星澜储能承诺: a short name that no list knows, alone in front of the verb. */
export function unknownBody(sentence: string, verbAt: number): Named | null {
  const start = clauseStart(sentence, verbAt)
  const clause = sentence.slice(start, verbAt)
  const name = UNKNOWN.test(clause) ? clause : clause.replace(ADVERBS, '')
  return UNKNOWN.test(name) && !NOT_A_NAME.test(name)
    ? { kind: 'body', name: { start, end: start + name.length }, role: null }
    : null
}

const UNKNOWN = /^[\p{Script=Han}A-Za-z0-9]{2,8}$/u

/** Words in front of a verb that name nobody. */
export const NOT_A_NAME =
  /^(?:据|但|请|指(?!挥)|批|牢记|遵照|根据|各|要|须|由|应|记者|数据|结果|研究|调查|测算|统计|监测|评估|核算|有人|可以|应该|同时|此外|初步|并|还|也|不|一|明确|特别|会上|文中|下步|目标|此|其|他|她|这|那|我|按|经|已|将|对|以|为|在|从|就|再|又|更|最|首|随)|(?:[的了着是在上中时后下和与及要须应将需]|数据|统计|结果|消息|情况|图表)$/
