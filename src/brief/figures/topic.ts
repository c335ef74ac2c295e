import type { Document } from '../document.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import type { Measure } from './measure.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { IN_USE } from './status.ts'

/** What the sentences are about, as a reader holds it in mind. */
export interface TopicState {
  /** Area or body that the article is about: the subject of last resort. */
  readonly area: string
  /** The project that the article is about, when it is about one. */
  readonly mainProject: LocatedProject | null
  /** The subject of the paragraph, of the sentence, and the project they speak of. */
  paragraph: string
  sentence: string
  project: LocatedProject | null
  /** Projects that the text said are in use. */
  readonly inUse: Set<LocatedProject>
  atParagraph: number
  atSentence: number
}

const AREA_WORD =
  '经济技术开发区|经济开发区|高新技术产业开发区|技术开发区|高新区|经开区|开发区|保税区|示范区|新区|工业园区?|科技园|产业园区?|园区|新城|自贸区|县|市|区|镇|乡|省|州|旗'
const AREA_NAME = new RegExp(`([\\p{Script=Han}]{2,8}?(?:${AREA_WORD}))`, 'u')
const NOT_AREA = /(?:都市|城市|超市|上市|小区|社区|片区|地区|各区|区县|市县|全[省市县区镇]|我[省市县区])$/
/** The sentence speaks of the whole area again. */
const WHOLE_AREA = /(?:^|[，：；。])(?:今年)?(?:全[省市县区镇州国]|我[省市县区])(?!人民)/
const ANAPHOR =
  /^(?:该|本|整个)?(?:项目|工程|基地|园区|中心|电站|公司|企业|铁路|高速|线路|产业园|大桥|水库|医院|学校|校区|全线|电厂|机场|码头|港口|管廊|泵站)$/

export function newTopic(document: Document, projects: readonly LocatedProject[]): TopicState {
  return {
    area: areaOf(document.title) || areaOf(document.simplified.slice(0, 300)),
    mainProject: mainProjectOf(document, projects),
    paragraph: '',
    sentence: '',
    project: null,
    inUse: new Set(),
    atParagraph: -1,
    atSentence: -1,
  }
}

function areaOf(text: string): string {
  for (const clause of text.split(
    /[\s，。：:！!？?、（）()“”《》—]|(?:在|到|赴|走进|记者从|关于|获悉|来自|年)/u,
  )) {
    const area = AREA_NAME.exec(clause)?.[1]
    if (area && !NOT_AREA.test(area)) return area
  }
  return ''
}

function mainProjectOf(document: Document, projects: readonly LocatedProject[]): LocatedProject | null {
  const [only] = projects
  const opening = document.sentences[0]?.end ?? 0
  if (projects.length === 1 && only?.occurrences[0] && only.occurrences[0].start < opening) return only
  const inTitle = projects.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => document.article.title.includes(each)),
  )
  return inTitle.length === 1 ? (inTitle[0] ?? null) : null
}

export interface Topic {
  readonly subject: string
  readonly project: LocatedProject | null
}

/** What a figure is measured on; moves the state on over it. */
export function topicOf(
  state: TopicState,
  mention: Mention,
  measured: Measure,
  projects: readonly LocatedProject[],
): Topic {
  enter(state, mention)
  const named = projectNear(mention, projects)
  if (named) {
    if (state.project !== named) state.sentence = ''
    state.project = named
  }
  const own = measured.subject
  if (measured.isTopic && mention.quantity.kind === 'count' && mention.quantity.value > 1)
    state.project = null
  if (ANAPHOR.test(own)) {
    state.project ??= state.mainProject
    return { subject: state.project?.name ?? (state.paragraph || own), project: state.project }
  }
  if (own === '')
    return {
      subject: state.sentence || state.project?.name || state.paragraph || state.area,
      project: state.project,
    }
  if (!measured.isTopic) return { subject: own, project: state.project }
  state.sentence = own
  if (state.paragraph === '' || !/其中/.test(mention.before)) state.paragraph ||= own
  return { subject: own, project: state.project }
}

/** Remembers which projects a sentence says are in use: what follows is no longer their plan. */
export function noteUse(
  state: TopicState,
  { sentence, normal }: ReadSentence,
  projects: readonly LocatedProject[],
): void {
  if (!IN_USE.test(normal)) return
  for (const project of projects) {
    if (project.occurrences.some(({ start }) => start >= sentence.start && start < sentence.end))
      state.inUse.add(project)
  }
}

function enter(state: TopicState, { sentence, before }: Mention): void {
  if (sentence.start === state.atSentence) return
  state.atSentence = sentence.start
  state.sentence = ''
  if (sentence.paragraph !== state.atParagraph) {
    state.atParagraph = sentence.paragraph
    state.paragraph = ''
    state.project = state.mainProject
  }
  if (WHOLE_AREA.test(before)) state.project = null
}

/** The project last named before the mention in its sentence, or right after it: 投资12亿元的某项目. */
function projectNear(
  { quantity, sentence, right, left }: Mention,
  projects: readonly LocatedProject[],
): LocatedProject | null {
  if (/等$/.test(left)) return null
  let best: LocatedProject | null = null
  let bestStart = -1
  const last = /^的/.test(right) ? quantity.end + 30 : quantity.start
  for (const project of projects) {
    for (const { start } of project.occurrences) {
      if (start > last) break
      if (start >= sentence.start && start > bestStart) {
        best = project
        bestStart = start
      }
    }
  }
  return best
}
