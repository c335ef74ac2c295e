import { mayBeCompany } from './noun-classes.ts'
import { tidyNoun } from './tidy-noun.ts'

/** 最先开工的是青岭泵业项目, 是做水泵的青岭机电: a sentence that brings on what it goes on with. */
export function presented(clause: string): { readonly words: string; readonly at: number } | null {
  const shown = PRESENTED.exec(clause)
  const tail = shown?.groups?.['what']
  if (!shown || tail === undefined || /\d/.test(tail)) return null
  const at = tail.lastIndexOf('的') + 1
  const words = tidyNoun(tail.slice(at))
  if (words.length < SHORTEST_NAME || GENERIC.test(words)) return null
  // 是做水泵的青岭机电: without a cleft only a name tells that it is no class that the one before belongs to
  if (clause.startsWith('是') && !(mayBeCompany(words) && at > 0)) return null
  return { words, at: clause.length - tail.length + at }
}

/** 青岭果业走的是加工路子: there it is told of who stands first; so of clefts only those that single one out. */
const PRESENTED =
  /^(?:[^是]{0,10}(?:最|打头|率先|首[个先]|紧[挨随邻]|领[跑先头]|垫底|拖后腿|唯一|居首|排[名在]|同[日天时]|一同|值得|替代|取而代之)[^是]{0,10}的)?是(?![否不])(?<what>[^是]{3,30})$/
const SHORTEST_NAME = 4
/** 是全省最大的茶叶加工企业: what it is, not who. */
const GENERIC =
  /^[一这那本该其全首第两三四五六七八九十]|^(?:因为|为了|如何|怎么|通过|要|把|让|在)|^.{0,6}(?:企业|公司|工程|产业|基地|问题|环节|领域|原因|方式|模式|品牌|名片|目标|任务|力量|阶段|优势|短板|成本)$/
