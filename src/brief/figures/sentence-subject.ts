import { mayBeSubject } from './lexicon.ts'
import type { ReadSentence } from './mentions.ts'

const HEAD =
  /^(?:其中|同时|此外|另外|据悉|目前|会上|据了解)?[，]?([^，。：；、\d“”（(]{2,24}?)(?:与|和|同|拟|计划|将|已|共|由|位于|采用|总投资|投资|占地|建设|拥有|实现|实际|累计|完成|建有|设有|全长|安装|分|是|在|起于|经过|投入|用地|购置|年产|签约)/
const NO_SUBJECT =
  /书记|主任|市长|县长|区长|局长|会议|政府|委员会|有关|记者|负责人|领导|同志|经理|今年|去年|方案|措施|通知|仪式|活动|各|每|年|月|此次|本次|同时|其中/

/** The noun phrase that opens a sentence, when it can be what its figures are measured on; empty otherwise. */
export function sentenceSubject({ normal, periods, sentence }: ReadSentence): string {
  const first = periods[0]
  const from = first && first.start === sentence.start ? first.end - sentence.start : 0
  const head = HEAD.exec(normal.slice(from, from + 60).replace(/^，/, ''))?.[1] ?? ''
  if (/^(?:上述|这些|该批)/.test(head)) return ''
  return mayBeSubject(head) && !NO_SUBJECT.test(head) && head.length <= 16 ? head : ''
}
