import { naming, type Observation, observation } from '../../judge/observation.ts'
import type { LocatedProject } from '../../projects/find-projects.ts'
import { PROVINCES } from '../../province.ts'
import { metricStart } from '../lexicon.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import { ANAPHOR, POINTING } from './anaphor.ts'
import { isPartBefore } from './breakdown.ts'
import { type ClauseNoun, nounBehind, nounOf, topicNoun } from './clause-nouns.ts'
import { isClosed } from './closed-list.ts'
import { placeOpening } from './place-told.ts'
import type { NamedAt } from './project-index.ts'
import type { SubjectState } from './subject-state.ts'
import { workBefore } from './work-before.ts'

/** What a figure may be measured on, and where the words come from. */
export interface SubjectCandidate {
  readonly words: string
  /** The project it names, if it names one. */
  readonly project: LocatedProject | null
  readonly origins: readonly Observation[]
}

const FIRST_OF = naming('first of')
const LAST_OF = naming('last of')
const LABEL = observation('label')
const MEANT = naming('meant by')
const PREVIOUS = naming('previous')
const COUNTED = naming('counted')
/** A list or table says whose figure it is. */
export const PLACED = observation('own by its place')
const [OWN, OWN_TOPIC] = [observation('own'), observation('own topic')]
const PROJECT_NAMED = observation('project named')
const PROJECT_BESIDE = observation('project named beside')
const PROJECT_FIRST = naming('first project named')
const PROJECT_PLACED = naming('project named')
const PROJECT_BEHIND = observation('project behind')
const PROJECT_SPOKEN_OF = observation('project spoken of')
const [MAIN_PROJECT, MAIN_CLASS] = [observation('main project'), observation('main class')]
const [BEHIND, HEADING, AREA] = [observation('behind'), observation('heading'), observation('area')]
const FIRST_OF_PARAGRAPH = observation('first of paragraph')
const COMPANY_NAMED = observation('company named')
/** How many clauses back a noun is. */
const BACK = {
  head: naming('head'),
  whom: naming('whom'),
  where: naming('where'),
  what: naming('what'),
  behind: naming('behind'),
} satisfies Record<ClauseNoun['role'], unknown>
export const HEAD_HERE = BACK.head(0)

const AT_EVENT = observation('at an event')

type Add = (words: string, origin: Observation, project?: LocatedProject | null) => void

/** The nouns that a figure may be measured on, each once; none of them empty. */
export function subjectCandidates(
  mention: Mention,
  measured: Measure,
  state: SubjectState,
): SubjectCandidate[] {
  const found: (SubjectCandidate & { origins: Observation[] })[] = []
  const add: Add = (words, origin, project = null) => {
    if (words === '') return
    for (const known of found) {
      if (known.words !== words) continue
      if (!known.origins.includes(origin)) known.origins.push(origin)
      return
    }
    found.push({ words, project, origins: [origin] })
  }
  const own = ownOf(measured)
  if (own !== '' && (measured.isPlaced || !(ANAPHOR.test(own) || DEED.test(own)))) {
    const counts = mention.quantity.kind === 'count' && mention.quantity.value > 1 && measured.isTopic
    const origin = measured.isPlaced ? PLACED : measured.isTopic ? OWN_TOPIC : OWN
    add(counts ? countedIn(placeOpening(mention, state) || state.area, own, measured.metric) : own, origin)
  }
  if (measured.isTopic && ANAPHOR.test(own)) add(atEvent(mention, state, own), AT_EVENT)
  const addSaid: Add = (words, origin, project) => {
    if (!isPartBefore(state, words)) add(words, origin, project)
  }
  addNamed(mention, state, addSaid)
  addNouns(mention, state, add, addSaid)
  addStanding(mention, state, addSaid)
  return withoutTrades(found, measured)
}

function ownOf({ subject, isPlaced, isTopic }: Measure): string {
  if (isPlaced) return subject
  return isTopic ? topicNoun(subject) : nounOf(subject)
}

/** 开工, 完成: a deed, by nobody and to nothing. */
const DEED = /^(?:已|共|新|集中|计划|拟|全面)?(?:开工|竣工|完工|完成|安排|扶持|推出|实施|启动)$/

/** What only a place has: retail sales, a budget, what its people earn. */
const OF_A_PLACE =
  /^(?:地区生产总值|GDP|全社会|社会消费品|社零|一般公共预算|固定资产投资|房地产|商品房|[城乡]镇?居民|农村居民|居民人均|全体居民|常住人口|城镇新增|存贷?款|金融机构|本外币|外贸进出口|货物进出口|进出口总)/
const TRADE =
  /(?:[工产行农][业]|制造业|服务业|建筑业|业企业|固定资产|(?:新开工|新签约|签约|开工|竣工|引进)项目|目标|任务)$/

/** 规上工业增加值增长8.4%，社会消费品零售总额增长4.1%: of an industry told before no retail sales are told. */
function withoutTrades(
  candidates: (SubjectCandidate & { origins: Observation[] })[],
  { metric }: Measure,
): SubjectCandidate[] {
  if (!OF_A_PLACE.test(metric)) return candidates
  const places = candidates.filter(({ words, origins }) => !TRADE.test(words) || origins.some(isOfItsOwn))
  return places.length > 0 ? places : candidates
}

function isOfItsOwn(origin: Observation): boolean {
  return (
    origin === OWN || origin === OWN_TOPIC || origin === PLACED || origin === HEAD_HERE || origin === LABEL
  )
}

/** 集中开工活动举行，12个项目…: those that the event was held for. */
const EVENT =
  /(?:集中)?(?:开工|签约|竣工|投产|奠基|动工|通车|揭牌|开竣工)(?=(?:项目)?[^，。；]{0,4}(?:活动|仪式|大会|典礼|动员会|签约会|日”?))/

function atEvent({ before }: Mention, { area, title, before: nouns }: SubjectState, own: string): string {
  const said = before.slice(-EVENT_REACH)
  const event =
    EVENT.exec(said) ?? EVENT.exec(nouns.map(({ words }) => words).join('，')) ?? EVENT.exec(title)
  return event ? inArea(area, `${event[0]}${own}`) : ''
}

const EVENT_REACH = 80

function addNamed(mention: Mention, state: SubjectState, add: Add): void {
  const { quantity, sentence, right } = mention
  const { projects } = state
  const last = projects.lastBefore(sentence.start, quantity.start)
  if (last && !isClosed(last, mention)) {
    const { name } = last.project
    add(name, quantity.start - last.end <= 2 ? PROJECT_BESIDE : PROJECT_NAMED, last.project)
    add(name, PROJECT_PLACED(placeOf(last, mention)), last.project)
    const first = projects.firstBefore(sentence.start, quantity.start)
    if (first) add(first.project.name, PROJECT_FIRST(placeOf(first, mention)), first.project)
  }
  if (right.startsWith('的')) {
    const behind = projects.within(quantity.end, Math.min(sentence.end, quantity.end + 30))[0]
    if (behind) add(behind.name, PROJECT_BEHIND, behind)
  }
  if (state.project) add(state.project.name, PROJECT_SPOKEN_OF, state.project)
  if (state.mainProject) add(state.mainProject.name, MAIN_PROJECT, state.mainProject)
}

/** What stands before the name of a project. */
function placeOf(named: NamedAt, { quantity, before, sentence, clauseStart }: Mention): string {
  const at = before.length - (quantity.start - named.start)
  const next = before[at + named.end - named.start] ?? ''
  const where = named.start - sentence.start >= clauseStart ? 'here' : 'before'
  if (next === '、' || next === '等') return `in a list ${where}`
  const mark = before[at - 1] ?? ''
  if (mark === '' || OPENS.includes(mark)) return `opening ${where}`
  return `${LEADS_TO.includes(mark) ? 'led to' : 'inside'} ${where}`
}

const OPENS = '，；。：“（！？\n 中的'
/** 在, 从, 至: a place, a start, an end; no topic. */
const LEADS_TO = '在从由与和及自至到于向给对把将为经接连、往赴入往近距'

/** Nouns of its own clause, whatever they are, and those of the clauses before. */
function addNouns(mention: Mention, state: SubjectState, add: Add, addSaid: Add): void {
  const { quantity, sentence, clauseStart } = mention
  const at = quantity.start - sentence.start
  const before: ClauseNoun[] = []
  const clauses: number[] = []
  let here = 0
  let said: ClauseNoun | null = null
  for (const noun of state.nouns) {
    if (noun.start >= at || (noun.asideUntil ?? at) < at) continue
    if (noun.clause !== clauses.at(-1)) clauses.push(noun.clause)
    if (noun.start >= clauseStart) here = 1
    if (noun.role === 'behind') continue
    before.push(noun)
    if (noun.isAnaphor) said = noun
  }
  if (said !== null) addMeant(said, before, mention, state, add)
  for (const { words, thing, role, clause, start, isAnaphor, isLabel } of before) {
    if (isAnaphor || namesList(thing, mention.before)) continue
    const addHere = start >= clauseStart ? add : addSaid
    if (isLabel) addHere(words, LABEL)
    const back = start >= clauseStart ? 0 : clauses.length - clauses.indexOf(clause) - here
    addHere(thing, BACK[role](back > 2 ? 'far' : back))
  }
  add(nounBehind(mention.right), BEHIND)
  addEnds('lead', state.lead, state, addSaid)
  addEnds('sentence before', state.before, state, addSaid)
}

/** 甲产业园、乙基地等9个重点项目: the names are examples of what is counted. */
function namesList(thing: string, before: string): boolean {
  return thing.includes('、') && before.includes(`${thing}等`)
}

/** What 该公司 or 项目 stands for. */
function addMeant(
  said: ClauseNoun,
  nouns: readonly ClauseNoun[],
  { before, clauseStart }: Mention,
  state: SubjectState,
  add: Add,
): void {
  const named = isOf(said.words) ? ownerBefore(said, nouns, state) : meantBy(said.words, state)
  const meant = named || workBefore(before)
  add(meant, MEANT(said.start >= clauseStart ? 'this clause' : 'a clause before'))
  if (meant === '' && (NAMES_ITSELF.test(said.words) || said.words.startsWith('该')))
    add(said.words.replace(POINTING, ''), UNRESOLVED)
}

/** Nouns that tell a reader enough even where nothing was named before. */
const NAMES_ITSELF = /(?:公司|企业|集团|园区|基地|机场|医院|学校|码头|港口|港区|水库|电厂|电站|大桥)$/
const UNRESOLVED = observation('said only so')

function isOf(words: string): boolean {
  return words.startsWith('其')
}

/** 对其出口…: what the clause before is about. */
function ownerBefore(said: ClauseNoun, before: readonly ClauseNoun[], { previous }: SubjectState): string {
  const noun = before.findLast(
    ({ start, isAnaphor, role }) => start < said.start && !isAnaphor && role !== 'where',
  )
  return noun?.words ?? previous?.words ?? ''
}

/** 该泊位, 基地: the last noun before that ends in the same word. */
function meantBy(anaphor: string, { seen, company, firm }: SubjectState): string {
  const word = anaphor.replace(POINTING, '')
  if (word === '' || /公司|企业|集团|我们/.test(word)) return firm || company
  return seen.findLast((each) => each.length > word.length && each.endsWith(word)) ?? ''
}

/** What an anaphor goes back to, or tells a reader by itself; empty for 其. */
function standsFor(words: string, state: SubjectState): string {
  if (isOf(words)) return ''
  return meantBy(words, state) || (NAMES_ITSELF.test(words) ? words.replace(POINTING, '') : '')
}

/** The first noun and the last. */
function addEnds(
  where: 'lead' | 'sentence before',
  nouns: readonly ClauseNoun[],
  state: SubjectState,
  add: Add,
): void {
  let first: ClauseNoun | null = null
  let last: ClauseNoun | null = null
  let meant = ''
  for (const noun of nouns) {
    if (noun.role === 'behind') continue
    if (noun.isAnaphor) {
      if (first === null && noun.role === 'head') meant ||= standsFor(noun.words, state)
      continue
    }
    first ??= noun
    last = noun
  }
  // 公司营收3亿元；净利润2亿元: the company is told of still
  add(meant, FIRST_OF(where))
  if (first !== null && meant === '') add(first.thing, FIRST_OF(where))
  if (last !== null && last !== first) add(last.thing, LAST_OF(where))
}

function addStanding({ sentence, clauseStart }: Mention, state: SubjectState, add: Add): void {
  const { previous } = state
  if (previous) {
    const near =
      previous.sentence === sentence.start
        ? previous.clauseStart === clauseStart
          ? 'same clause'
          : 'same sentence'
        : previous.paragraph === sentence.paragraph
          ? 'same paragraph'
          : 'before'
    add(previous.words, PREVIOUS(near))
  }
  const { counted } = state
  // 出口26万辆: an amount of things is no thing
  if (counted?.paragraph === sentence.paragraph && metricStart(counted.words) > 0)
    add(counted.words, COUNTED(counted.sentence === sentence.start ? 'same sentence' : 'same paragraph'))
  add(state.paragraph, FIRST_OF_PARAGRAPH)
  add(state.heading, HEADING)
  add(state.company, COMPANY_NAMED)
  add(state.main, MAIN_CLASS)
  add(state.area, AREA)
}

/** 甲产业园、乙基地等重点项目, 包括甲在内的项目: what is counted is the class. */
const LIST = /^.*(?:[、和与及].*等(?:在内)?|在内)的?(?=.{2})/

/** 全市 and 市重点项目 are 全市重点项目. */
const OF_THE_WHOLE = /^全[省市县区州]$/
const OF_LEVEL = /^[省市县区州](?=重[点大])/

/** 甲产业园、乙基地等151个项目开工: 项目 alone would stand for something else. */
function countedIn(area: string, own: string, metric: string): string {
  const counted = inArea(area, own)
  return ANAPHOR.test(counted) && /.{2}(?:项目|工程|企业)$/.test(metric) ? metric : counted
}

/** 我国, 河北邢台热源企业, 国家重点项目: no other area's. */
const OF_A_PLACE_OF_ITS_OWN = new RegExp(
  `^(?:[全我][省市县区镇州国]|国家(?!重[点大])|中国|${PROVINCES}|\\p{Script=Han}{2,4}[省市县州](?![属管级直内外场值]))`,
  'u',
)

/** 新区新签约项目 is 鹭津新区新签约项目: what the area's name ends with is said once. */
function inArea(area: string, own: string): string {
  const named = own
    .replace(LIST, '')
    .replace(
      /^(?:的|此次|本次|这次|在(?=已)|上述|特别是?|该[省市县区州镇乡])|共(?:集中|计)?(?=签约|开工|竣工|实施|引进|招商)/g,
      '',
    )
  const stem = area.replace(/(?<=..)[省市县区州镇乡]$/, '')
  if (named.includes(stem) || OF_A_PLACE_OF_ITS_OWN.test(named)) return named
  if (OF_THE_WHOLE.test(area) && OF_LEVEL.test(named)) return area + named.slice(1)
  for (let length = area.length; length > 1; length--)
    if (named.startsWith(area.slice(-length))) return area + named.slice(length)
  return area + named
}
