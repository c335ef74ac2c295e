import { observation } from '../judge/observation.ts'
import type { Sentence } from '../sentences.ts'
import type { NameCandidate } from './candidate.ts'
import { countSpecific, countTelling } from './specificity.ts'

/** What the first line under the name of a project says, in a list of projects with their particulars. */
const PARTICULARS =
  /^[，\s]*(?:项目(?:单位|业主|概况|地址|位于|选址|总投资|法人|内容|建设)|(?:建设|业主|责任|投资|施工|承建|实施)(?:单位|主体|地点|地址|规模|内容|性质|工期|年限|周期|方)|主要建设|总投资|计划(?:总)?投资|工程(?:规模|概况|总投资)|概算|投资(?:额|规模|总额|主体)|位于|形象进度|(?:总)?占地|全长|路线|总建筑|由[^，]{2,20}(?:投资|建设))/
/** 项目名称：云岭大桥 */
const LABELLED = /^[，\s]*(?:项目|工程)名称：\s*(?<name>[^，。；：]{3,40})$/
const GLOSS = /（[^）]{0,30}）?$/
const PAUSE = /[，。；：！？、]/
/** Headings of parts, not of projects. */
const PART =
  /(?:情况|进展|进度|问题|建议|计划|任务|目标|要求|安排|名单|清单|一览表?|措施|概况|内容|方向|范围|条件|标准|类|方面|领域|投资|建设|工作|成效|意义|简介|条|方案|政策)$/
/** Who wrote it, and when. */
const CREDIT = /记者|通讯员|\d{4}-\d{1,2}-\d/
const LONGEST = 40

/** Names that stand on a line of their own, above the particulars of the project, by the number of the sentence. */
export function findHeadings(sentences: readonly Sentence[]): ReadonlyMap<number, NameCandidate> {
  const found = new Map<number, NameCandidate>()
  for (let at = 0; at < sentences.length; at++) {
    const line = sentences[at] as Sentence
    if (line.simplified.length > LONGEST + 20) continue
    const heading = headingOf(line, sentences[at - 1], sentences[at + 1])
    if (heading) found.set(at, heading)
  }
  return found
}

function headingOf(line: Sentence, before?: Sentence, next?: Sentence): NameCandidate | null {
  if (line.paragraph === before?.paragraph) return null
  const folded = line.normal
  const numbered = folded.startsWith('，') && !line.simplified.startsWith('，')
  if (line.paragraph === next?.paragraph && !(numbered && folded.endsWith('。'))) return null
  if (folded.endsWith('。') && !numbered) return null
  const labelled = LABELLED.exec(folded)?.groups?.['name']
  if (labelled) return candidate(folded, labelled.trim())
  if (!next || next.paragraph > line.paragraph + 2 || !PARTICULARS.test(next.normal)) return null
  const name = folded
    .replace(/。$/, '')
    .replace(GLOSS, '')
    .replace(/^[，\s★☆▲◆]+/, '')
    .trim()
  if (name.length < 3 || name.length > LONGEST || PAUSE.test(name) || PART.test(name) || CREDIT.test(name))
    return null
  return countSpecific(name) >= 2 || countTelling(name) >= 4 ? candidate(folded, name) : null
}

const BY_HEADING = [observation('found by heading')]

function candidate(folded: string, name: string): NameCandidate {
  const start = folded.indexOf(name)
  return { start, end: start + name.length, name, signs: BY_HEADING }
}
