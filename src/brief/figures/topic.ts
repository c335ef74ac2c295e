import { toSimplified } from '../../script/to-simplified.ts'
import type { Document } from '../document.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import { areaOf } from './area.ts'
import type { Measure } from './measure.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { IN_USE } from './status.ts'

/** What the sentences are about, as a reader holds it in mind. */
export interface TopicState {
  readonly projects: readonly LocatedProject[]
  /** Area or body that the article is about: the subject of last resort. */
  readonly area: string
  /** The project that the article is about, when it is about one. */
  readonly mainProject: LocatedProject | null
  /** The same, when the title names it. */
  readonly titled: LocatedProject | null
  /** The class of things that the article counts first (全区重点项目): what later shares of it refer to. */
  main: string
  /** The subject of the paragraph and of the sentence, and the project they speak of. */
  paragraph: string
  sentence: string
  /** The first subject of the sentences that ；joins. */
  first: string
  /** Of the figure before, for a change of it. */
  last: string
  project: LocatedProject | null
  /** Projects that the text said are in use. */
  readonly inUse: Set<LocatedProject>
  atParagraph: number
}

/** The sentence speaks of the whole area again. */
const WHOLE_AREA = /(?:^|[，：；。])(?:今年)?(全[省市县区镇州国]|我[省市县区])(?!人民|线)/
const ANAPHOR =
  /^(?:该|本|整个)?(?:项目|工程|基地|园区|中心|电站|公司|企业|铁路|高速|线路|产业园|大桥|水库|医院|学校|校区|全线|电厂|机场|码头|港口|管廊|泵站)$/
const CLASS_ANAPHOR = /^(?:上述|这些|以上|该批|此次|本次|其余)/
/** Measured on an area as a whole, unless the clause names something else. */
const OF_AREA =
  /固定资产投资|工业投资|民间投资|增加值|生产总值|GDP|零售|进出口|外资|内资|市外资金|税收|财政|可支配收入|人口|用电量|贷款|存款|城镇化率|旅游|粮食|播种|基础设施投资|房地产/
/** Measured on the projects last counted. */
const OF_CLASS = /完成投资|完成率|开工率|竣工率|投产率|复工率|年度计划|总投资|时序进度|序时进度|时间进度/
/** Names of areas and of classes of works, which no single project has. */
const IS_AREA =
  /(?:园区|开发区|新区|高新区|经开区|工业园|科学园|新城)$|^(?:农村|普通|高速|城市|老旧|标准)(?:公路|道路|小区|厂房|国省道)$/
/** The title speaks of many, and names the first. */
const MANY = /等|[\d两三四五六七八九十]个/

/** A project that a route leads to, or that stands beside the subject, is not what is spoken of. */
const BESIDE = /(?:起于|止于|起自|终于|位于|毗邻|连接|经过?|在|至|到|与|和|向|从|途经)$/
const USABLE_NAME = /^(?![\d一二两三四五六七八九十全])(?!年产.{0,3}$)/

export function newTopic(document: Document, projects: readonly LocatedProject[]): TopicState {
  const area = areaOf(document)
  const usable = projects.filter(
    ({ name }) =>
      name.length >= 4 && USABLE_NAME.test(name) && !IS_AREA.test(toSimplified(name)) && !area.endsWith(name),
  )
  const mainProject = mainProjectOf(document, usable)
  const titled = mainProject && isNamedIn(document.article.title, mainProject) ? mainProject : null
  return {
    ...{
      projects: usable,
      area,
      mainProject,
      titled,
      main: '',
      paragraph: '',
      sentence: '',
      first: '',
      last: '',
    },
    project: null,
    ...{ inUse: new Set<LocatedProject>(), atParagraph: -1 },
  }
}

function mainProjectOf(document: Document, projects: readonly LocatedProject[]): LocatedProject | null {
  if (MANY.test(document.title)) return null
  const [only] = projects

  const [first] = only?.occurrences ?? []
  const opening = document.sentences[0]?.end ?? 0
  if (projects.length === 1 && only && first && first.start < opening) return only
  const title = document.article.title
  const inTitle = projects.filter((project) => isNamedIn(title, project))
  return inTitle.length === 1 ? (inTitle[0] ?? null) : null
}

/** Begins a sentence: forgets what went for the one before, and notes the projects it names. */
export function enterSentence(state: TopicState, read: ReadSentence): void {
  const { sentence, normal } = read
  if (sentence.paragraph !== state.atParagraph) {
    state.atParagraph = sentence.paragraph
    state.paragraph = ''
    state.project = state.mainProject
  }
  if (read.lead === null) state.sentence = state.first = state.last = ''
  else state.sentence = state.first
  const named = state.projects.filter(({ occurrences }) =>
    occurrences.some(({ start }) => within(start, read)),
  )
  if (IN_USE.test(normal)) for (const project of named) state.inUse.add(project)
  if (
    WHOLE_AREA.test(normal.slice(0, 40)) ||
    (named.length === 0 && state.project !== state.titled && opensWithReport(read))
  )
    state.project = null
  else if (named.length === 1 && read.mentions.length === 0) state.project = named[0] ?? null
  if (state.sentence === '') state.sentence = state.project ? '' : sentenceSubject(read)
}

/** 1-9月，… and 上半年，… speak of an area or a class of projects. */
function opensWithReport({ periods, sentence }: ReadSentence): boolean {
  const first = periods[0]
  return first?.start === sentence.start && first.kind === 'span' && /[/QH]/.test(first.period ?? '')
}

function within(at: number, { sentence }: ReadSentence): boolean {
  return at >= sentence.start && at < sentence.end
}

function isNamedIn(title: string, { name, aliases }: LocatedProject): boolean {
  return [name, ...aliases].some((each) => title.includes(each))
}

export interface Topic {
  readonly subject: string
  readonly project: LocatedProject | null
}

/** What a figure is measured on; moves the state on over it. */
export function topicOf(state: TopicState, mention: Mention, measured: Measure): Topic {
  const topic = find(state, mention, measured)
  state.last = topic.subject
  return topic
}

function find(state: TopicState, mention: Mention, measured: Measure): Topic {
  const named = projectNear(mention, state.projects)
  if (named && isPart(named, mention)) return { subject: measured.subject || named.name, project: named }
  if (named && named !== state.project) {
    state.project = named
    state.sentence = ''
  }
  const own = measured.subject
  if (own !== '' && ANAPHOR.test(own)) {
    state.project ??= state.mainProject
    return {
      subject: state.project?.name ?? (state.sentence || state.paragraph || own),
      project: state.project,
    }
  }
  if (CLASS_ANAPHOR.test(own) && mention.quantity.kind !== 'count')
    return { subject: state.main || own, project: null }
  if (own === '' && measured.change !== null && state.last !== '')
    return { subject: state.last, project: state.project }
  if (own === '') return { subject: carriedSubject(state, measured.metric), project: state.project }
  if (!measured.isTopic) return { subject: own, project: state.project }
  return { subject: noteTopic(state, mention, own), project: state.project }
}

/** A class of things that is counted is the area's: 栖霞市开工项目. */
function noteTopic(state: TopicState, { quantity }: Mention, own: string): string {
  const counted = quantity.kind === 'count' && quantity.value > 1
  if (counted) state.project = null
  const ofArea = counted && !own.includes(state.area) && !/^(?:全|我)[省市县区镇]/.test(own)
  const named = own.replace(/^(?:此次|本次|上述)/, '')
  const subject = ofArea ? inArea(state.area, named) : named
  if (counted) state.main ||= subject
  state.sentence = subject
  state.first ||= subject
  state.paragraph ||= subject
  return subject
}

/** 新区新签约项目 is 鹭津新区新签约项目: what the area's name ends with is said once. */
function inArea(area: string, own: string): string {
  for (let length = area.length; length > 1; length--)
    if (own.startsWith(area.slice(-length))) return area + own.slice(length)
  return area + own
}

function carriedSubject(state: TopicState, metric: string): string {
  if (state.project) return state.sentence || state.project.name
  if (OF_AREA.test(metric)) return state.area || state.sentence
  return state.sentence || state.paragraph || (OF_CLASS.test(metric) ? state.main : '') || state.area
}

/** 其中秀谷连接线6.2公里: named for this one figure only. */
function isPart(project: LocatedProject, { quantity, before }: Mention): boolean {
  const at = project.occurrences.findLast(({ start }) => start < quantity.start)?.start ?? quantity.start
  return /其中，?$/.test(before.slice(0, Math.max(0, before.length - (quantity.start - at))))
}

/** The project last named before the mention in its sentence, or right after it: 投资12亿元的某项目. */
function projectNear(
  { quantity, sentence, right, left, before }: Mention,
  projects: readonly LocatedProject[],
): LocatedProject | null {
  if (/等$/.test(left)) return null
  let best: LocatedProject | null = null
  let bestStart = -1
  const last = /^的/.test(right) ? quantity.end + 30 : quantity.start
  for (const project of projects) {
    for (const { start } of project.occurrences) {
      if (start > last) break
      const since = quantity.start - start
      const beside =
        since > 0 &&
        (BESIDE.test(before.slice(0, -since)) || /等[^，。；、\d]{0,8}\d/.test(before.slice(-since)))
      if (start >= sentence.start && start > bestStart && !beside) {
        best = project
        bestStart = start
      }
    }
  }
  return best
}
