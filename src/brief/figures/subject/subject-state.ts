import type { Document } from '../../document.ts'
import type { LocatedProject } from '../../projects/find-projects.ts'
import { headerOf } from '../../quantity/table-cells.ts'
import { areaOf } from '../area.ts'
import type { ReadSentence } from '../mentions.ts'
import type { Breakdown, CountedThing, SubjectBefore } from './breakdown.ts'
import { type ClauseNoun, clauseNouns } from './clause-nouns.ts'
import type { KnownSubject } from './known-subject.ts'
import { isOneCompany, mayBeCompany } from './noun-classes.ts'
import { indexProjects, mainProjectOf, type ProjectIndex } from './project-index.ts'
import { type Teller, tellerOf } from './teller.ts'

/** What the sentences are about, as a reader holds it in mind. */
export interface SubjectState {
  readonly projects: ProjectIndex
  /** Area or body that the article is about. */
  readonly area: string
  /** The project that the article is about, when it is about one. */
  readonly mainProject: LocatedProject | null
  /** What is known of the nouns met so far, by their words. */
  readonly known: Map<string, KnownSubject>
  readonly title: string
  readonly opening: string
  /** The class of things that the article counts first (全区重点项目). */
  main: string
  /** The nouns of this sentence, of those that ；joins to it, and of the sentence before in the paragraph. */
  nouns: readonly ClauseNoun[]
  lead: readonly ClauseNoun[]
  before: readonly ClauseNoun[]
  /** The first noun of the paragraph, and the line above that only names something. */
  paragraph: string
  heading: string
  /** The nouns and projects named before, the last at the end: what 该泊位 goes back to. */
  readonly seen: string[]
  /** The company last named. */
  company: string
  /** The last that 公司 may go back to: no work, and no class of companies. */
  firm: string
  /** What was counted last, and where. */
  counted: CountedThing | null
  /** What was last counted in parts. */
  breakdown: Breakdown | null
  /** The project last spoken of. */
  project: LocatedProject | null
  /** The project whose name stands on a line of its own above these lines. */
  section: LocatedProject | null
  /** The subject of the figure before. */
  previous: SubjectBefore | null
  atParagraph: number
  /** The projects that this sentence names. */
  named: readonly LocatedProject[]
  /** The body that tells this sentence in its own name. */
  teller: Teller | null
}

/** How far into a text words are counted: what a text is about is named there. */
const OPENING = 3000

export function newSubjects(document: Document, projects: readonly LocatedProject[]): SubjectState {
  const area = areaOf(document)
  const index = indexProjects(projects, area)
  return {
    projects: index,
    area,
    mainProject: mainProjectOf(document, index),
    known: new Map<string, KnownSubject>(),
    title: document.title,
    opening: document.simplified.slice(0, OPENING),
    main: '',
    nouns: [],
    lead: [],
    before: [],
    paragraph: '',
    heading: '',
    seen: [],
    company: '',
    firm: '',
    project: null,
    section: null,
    counted: null,
    breakdown: null,
    previous: null,
    atParagraph: -1,
    named: [],
    teller: null,
  }
}

/** The sentence speaks of the whole area again. */
const WHOLE_AREA = /(?:^|[，：；。])(?:今年)?(?:全[省市县区镇州国]|我[省市县区])(?!人民|线)/
/** A line that names what the paragraph below it tells of. */
const HEADING = /^[^。；！？]{2,30}[：:]?$/

/** 云汀日报客户端　2024年3月29日, 2024-05-20 来源：区政府办: who wrote it and when names no topic. */
const SOURCE_LINE =
  /(?:来源|记者|编辑|作者|通讯员)[：: ]|(?:日报|晚报|早报|时报|新闻网|客户端|融媒|电视台|发布)[^，]{0,6}\s*20\d\d[-年.]|^20\d\d[-年.]\d{1,2}[-月.]\d{1,2}日?/

/** 项目单位：县交投公司 */
const LABELLED = /：./

/** Begins a sentence: forgets what went for the one before, and notes what it names. */
export function enterSentence(state: SubjectState, read: ReadSentence): void {
  const { sentence, normal, periods } = read
  // the names of columns are no nouns of the text
  const isHeader = read.mentions.length === 0 && headerOf(normal) !== null
  const nouns = isHeader ? [] : clauseNouns(normal, periods, sentence.start)
  remember(state)
  if (sentence.paragraph !== state.atParagraph) {
    state.atParagraph = sentence.paragraph
    state.paragraph = nouns[0]?.isAnaphor === false ? nouns[0].thing : ''
    state.before = []
    state.project = state.section ?? state.mainProject
  } else state.before = state.nouns
  state.lead = read.lead === null ? [] : [...state.lead, ...state.nouns]
  state.nouns = nouns
  const employer = employerIn(normal)
  state.company = employer || lastOf(nouns, mayBeCompany) || state.company
  state.firm = employer || lastOf(nouns, isOneCompany) || state.firm
  const named = state.projects.within(sentence.start, sentence.end)
  state.named = named
  state.teller = tellerOf(normal, state.area)
  if (WHOLE_AREA.test(normal.slice(0, 40))) state.project = null
  else if (named.length === 1 && read.mentions.length === 0) state.project = named[0] ?? null
  if (
    !isHeader &&
    !ABOUT_TABLE.test(normal) &&
    read.mentions.length === 0 &&
    HEADING.test(normal) &&
    !/[。；！？]$/.test(sentence.text)
  ) {
    if (!LABELLED.test(normal)) state.section = named.length === 1 ? (named[0] ?? null) : null
    state.heading = SOURCE_LINE.test(normal) ? '' : normal.replace(/[：:]$/, '').replace(/^[，\s]+/, '')
  }
}

function lastOf(nouns: readonly ClauseNoun[], fits: (words: string) => boolean): string {
  return nouns.findLast(({ words, isAnaphor }) => !isAnaphor && fits(words))?.words ?? ''
}

/** 单位：亿元, 填报日期：7月6日. */
const ABOUT_TABLE = /^[（(]?(?:单位|制表|填报|来源|发布|数据来源)\S{0,4}[：:]/

/** 源驱动力行政总监殷小满说: whoever speaks for a company names it. */
const EMPLOYER =
  /(?:^|[，。；：！？“”])(?!该|我们|公司|企业|集团|项目)([\p{Script=Han}A-Za-z]{2,14}?)(?:行政|技术|生产|销售|财务|市场|研发|运营|人力资?源?|质量|设备|安全|常务|执行|副)*(?:总监|董事长?|总经理|总裁|创始人|厂长)/u

function employerIn(normal: string): string {
  const name = EMPLOYER.exec(normal)?.[1] ?? ''
  return /(?:的|公司|集团|企业|项目|[省市县区])$/.test(name) && !/.{3}(?:公司|集团)$/.test(name) ? '' : name
}

/** How many nouns are remembered. */
const REMEMBERED = 60

function remember({ seen, nouns, named }: SubjectState): void {
  for (const { words, isAnaphor } of nouns) if (!isAnaphor) seen.push(words)
  for (const { name } of named) seen.push(name)
  if (seen.length > REMEMBERED) seen.splice(0, seen.length - REMEMBERED)
}
