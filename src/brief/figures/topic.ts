import type { Document } from '../document.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import type { Mention } from './mentions.ts'

/** What the sentences are about, as the reader holds it in mind. */
export interface TopicState {
  /** Area or body the article is about: the subject of last resort. */
  readonly area: string
  main: string
  sub: string
  project: LocatedProject | null
  lastProject: LocatedProject | null
  paragraph: number
  sentenceStart: number
}

const AREA =
  /(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|开发区|保税区|新区|工业园区?|科技园|产业园区|园区|新城|自贸区|县|市|区|镇|乡|省|州|旗)/
const AREA_NAME = new RegExp(`(?:^|[\\s，。：:在从获据（(“])([\\p{Script=Han}]{1,8}?${AREA.source})`, 'u')
export const WHOLE_AREA = /^(?:全[省市县区镇州国]|园区|新区|我[省市县区]|该[省市县区])/
const ANAPHOR =
  /^(?:该|本)?(?:项目|工程|基地|园区|中心|电站|公司|企业|铁路|高速|线路|产业园|大桥|水库|医院|学校|校区)$/
const PART = /^其中|^[^，]{0,8}(?:类|片区|领域|产业|项目|工程)/

export function newTopic(document: Document): TopicState {
  const head = document.simplified.slice(0, 400)
  const area = AREA_NAME.exec(document.title)?.[1] ?? AREA_NAME.exec(head)?.[1] ?? ''
  return {
    area: withoutVerb(area),
    main: '',
    sub: '',
    project: null,
    lastProject: null,
    paragraph: -1,
    sentenceStart: -1,
  }
}

function withoutVerb(area: string): string {
  return area.replace(/^(?:.*?(?:关于|走进|记者从|来自|走访))/, '')
}

/** The subject of a figure, given the words of its own clause; moves the topic on. */
export function subjectOf(
  state: TopicState,
  mention: Mention,
  own: string,
  projects: readonly LocatedProject[],
): string {
  enterSentence(state, mention)
  const named = projectAt(mention, projects)
  if (named) state.project = state.lastProject = named
  const subject = own.trim()
  if (subject === '') return state.sub || (state.project?.name ?? '') || state.main || state.area
  if (ANAPHOR.test(subject)) {
    state.project ??= state.lastProject
    return state.project?.name ?? (state.main || subject)
  }
  if (WHOLE_AREA.test(subject) && !named) state.project = null
  if (PART.test(mention.before) || state.main !== '') state.sub = subject
  else state.main = subject
  return subject
}

function enterSentence(state: TopicState, { sentence, before }: Mention): void {
  if (sentence.paragraph !== state.paragraph) {
    const continues = /^(?:该|本)?(?:项目|工程|基地|中心|电站|据悉)/.test(before)
    state.project = continues ? state.lastProject : null
    state.main = ''
    state.sub = ''
    state.paragraph = sentence.paragraph
  }
  if (sentence.start !== state.sentenceStart) {
    state.sub = ''
    state.sentenceStart = sentence.start
  }
}

/** The project last named before the mention in its sentence, or right after it (投资12亿元的某项目). */
function projectAt(
  { quantity, sentence, right }: Mention,
  projects: readonly LocatedProject[],
): LocatedProject | null {
  let best: LocatedProject | null = null
  let bestStart = -1
  const ahead = /^的/.test(right) ? quantity.end + 30 : quantity.start
  for (const project of projects) {
    for (const { start } of project.occurrences) {
      if (start < sentence.start) continue
      if (start > ahead) break
      if (start > bestStart) {
        best = project
        bestStart = start
      }
    }
  }
  return best
}
