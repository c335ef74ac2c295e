import type { Period } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import { wordSearch } from '../../script/word-search.ts'
import type { Anchor } from '../anchor.ts'
import type { Document } from '../document.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { Sentence } from '../sentences.ts'
import { assignSpeakersZh, type SpokenSentence } from '../speech/speakers.ts'
import { accountAt, bareAccountAt, isAccount } from './account-zh.ts'
import { findCharges } from './charges-zh.ts'
import { composeDirective, type Issuer, type Setting, type Timing } from './compose-directive.ts'
import { isGone } from './deadline.ts'
import { findFeastDays } from './feast-days.ts'
import type { Ground } from './ground.ts'
import type { Candidate } from './importance.ts'
import { isInstructionZh } from './instruction-zh.ts'
import { nameIssuer } from './name-issuer.ts'
import { findNearTimes } from './near-times.ts'
import { isBinding } from './orders-zh.ts'
import { findPaper, type Paper } from './paper.ts'
import { isNextPoint, PointsTold } from './points-zh.ts'
import { readSections, type Section } from './sections.ts'
import { findTaskRuns } from './task-runs.ts'
import { opensImperatively } from './tasks-zh.ts'

/** The directives of a Chinese article, in its order. */
export function findDirectivesZh(setting: Setting): Candidate[] {
  const { document } = setting
  const paper = findPaper(document)
  const spoken = assignSpeakersZh(document)
  const sections = readSections(
    document,
    spoken.map(({ sentence }) => sentence),
    paper,
  )
  const charges = paper && !paper.unsigned ? NO_CHARGES : findCharges(spoken, sections)
  const tasks = new Set([...(paper ? NO_TASKS : findTaskRuns(spoken, sections)), ...charges.keys()])
  const found: Candidate[] = []
  const heard = new Set<string | null>()
  let previous: Sentence | null = null
  let aim = aimOfTitle(document, paper?.kind === 'plan')
  const titled = aim ?? aimOfTitle(document, charges.size > 0)
  let frame: Frame | null = titled && { year: Number(titled.period), paragraph: null }
  let lastIssuer: Issuer | null = null
  let committed: Issuer | null = null
  let account: number | null = null
  let bare: number | null = null
  const points = new PointsTold()
  const from = document.anchor && fromItsStart(document.anchor, document.title)
  for (const [index, said] of spoken.entries()) {
    const { sentence, content } = said
    const stated = sections[index] as (typeof sections)[number]
    const section = tasks.has(index) ? 'ahead' : stated.section
    const heading = stated.heading && !tasks.has(index)
    aim = aimOf(said, {
      aim,
      document,
      heading,
      isPaper: paper !== null,
      section: sections[index + 1]?.section ?? section,
    })
    if (heading) {
      frame = frameOfHeading(sentence.simplified, section, document) ?? frame
      continue
    }
    const words = sentence.simplified.slice(content.start, content.end).replace(LEAD_IN, '')
    const follows =
      previous !== null &&
      (previous.paragraph === sentence.paragraph ||
        (isNextPoint(said, previous) && !points.isTold(previous.paragraph)))
    points.tell(said)
    bare = bareAccountAt(said, words, bare)
    if (bare !== null && !paper) continue
    if (isPlainNarrative(said, { paper, section, words }) && !follows) continue
    const timing = timingOf(sentence, from, frame)
    frame = frameOf(said, timing, document) ?? frame
    account = accountAt(said, words, { timing, account })
    if (account !== null && (said.reach === 'paragraph' || isAccount(words))) continue
    if (isOnlooker(said) || LONG_AGO.test(sentence.simplified) || SAYING.test(sentence.simplified)) continue
    const listed = follows && /[；;]$/.test(previous?.text ?? '')
    const quantified = setting.isQuantified(sentence)
    const ground = groundOf(said, paper, timing, { section, follows, listed, quantified })
    if (!isInstructionZh(words, ground)) continue
    const before = follows ? lastIssuer : null
    const charged = charges.get(index) ?? null
    const issuer = nameIssuer(said, words, {
      document,
      paper,
      before,
      committed,
      charged,
      ahead: section === 'ahead',
    })
    // who is in charge of one task gives no others
    if (said.reach === null && issuer.name !== null && charged === null) committed = issuer
    lastIssuer = issuer.name === null || charged !== null ? null : issuer
    const directive = composeDirective(said, issuer, timing, setting)
    const inherits =
      directive.deadline === null &&
      ground.quantified &&
      !ground.dated &&
      !OFTEN.test(words) &&
      !(aim?.ofGoals && (isBinding(words) || opensImperatively(words)))
    found.push({
      directive: inherits ? { ...directive, deadline: aim?.period ?? null } : directive,
      opens: !heard.has(issuer.name),
    })
    heard.add(issuer.name)
    points.order(sentence)
    previous = sentence
  }
  return found
}

const NO_TASKS: ReadonlySet<number> = new Set()
const NO_CHARGES: ReadonlyMap<number, string> = new Map()

/** Somebody who may wish but not order: an analyst, a resident. */
function isOnlooker({ speaker, force }: SpokenSentence): boolean {
  if (speaker && force === 'promise' && AUDIENCE.test(speaker.name)) return true
  const office = speaker?.role ?? speaker?.name
  if (office === undefined) return false
  return ONLOOKER.test(office) || (DELEGATE.test(office) && !IN_OFFICE.test(office))
}

/** 代表们表示，要履职尽责。 */
const AUDIENCE = /^(?:代表[们們]|委[员員][们們]|大家|[与與][会會]|[党黨][员員])/
const ONLOOKER =
  /业内人士|分析[师師]|分析人士|(?<!首席)[专專]家|[学學]者|社科院|社[会會]科[学學]院|研究所所[长長]|智[库庫]|教授|研究[员員]|市民|居民|村民|[网網]友|群[众眾]|工人|乘客|[游遊]客|家[长長]$|[学學]生|[经經]济学家/

/** A delegate proposes; one who also holds an office or runs a company may order or promise. */
const DELEGATE = /政[协協]委[员員]|人大代表/
const IN_OFFICE =
  /[书書][记記]|[市县縣区區省州镇鎮乡鄉]长|[长長]官|局[长長]|主任|主席|董事|[总總](?:经理|經理|裁|监|監|工|会计|會計)/

/** What stands before the words themselves: a list mark, 下步措施：一是… */
const LEAD_IN =
  /^(?:[【[〖](?:下一?步|要求|安排)[^】\]〗]{0,6}[】\]〗])?，*(?:下一?(?:步|阶段)[^，。：]{0,10}：(?:一是)?)?/

/** Most sentences: nobody is quoted, and nothing is promised or aimed at. Saves reading their times. */
function isPlainNarrative(
  { reach }: SpokenSentence,
  { paper, section, words }: { paper: Paper | null; section: Section; words: string },
): boolean {
  return reach === null && paper === null && section !== 'ahead' && ahead.next(words) === null
}

/** 今年初，市政府承诺…: an order of the past is news of the past. */
const LONG_AGO =
  /^，*(?:今年初|年初|去年(?!(?:年?底|岁末|12月)?(?:召开)?的[^，]{2,16}会议?(?:提出|强调|部署|明确|要求))|此前|早在|当年|[\d０-９]{4}年[^，]{0,6}，(?:曾|时任))/

/** “账要一笔一笔地算。” a saying between two reports: nobody is told what to do. */
const SAYING = /^“(?![^”]*(?:必须|务必|一律|严禁|确保|年|月))[^“”，、；：\d]{3,12}[。！]”$/

const ahead = wordSearch(
  '将|→|➔|⇒|剩余|其余|余下|剩下|会(?![议上])|力争|争取|确保|目标|(?<![主重需])要(?![求素点])|须|务必|请|冲刺|任务书|应当|不得|，由|(?<=[，并时还是])(?:要求|督促|责成)|(?:希望|期?盼|呼吁|建议|促请|要求)(?=[市县区省]府|政院|中央|公所)|(?:全[省市县区]|政府|当局|公司|集团|管委会|园区|[新发港]区|[局委厅部府])计划(?![投总完中的，])|计划(?=投入|新建|建设|实施|新增|改造)|打算|(?<=今年|明年|年内|年底前)(?:再|准备)',
)

/** The next year, once a directive opens with it: what follows is meant for that year. */
interface Frame {
  readonly year: number
  /** The paragraph it holds for; null for the rest of the article. */
  readonly paragraph: number | null
}

/** 每半年评估一次: done again and again, not by a date. */
const OFTEN = /\d[场次]|不得|严禁|一律|不准|每[年月季周半日天]|定期|[\d一二三两]年(?:内|期)|连续/

/** What a heading, a question or the first goal of a paragraph says goals are for: 二、2024年重点任务. */
interface Aim {
  readonly period: Period
  /** The paragraph it holds for; null until the next heading with a time, or to the end of what is ahead. */
  readonly paragraph: number | null
  /** The first goal of a paper set it: it holds for the goals, not for the tasks that follow. */
  readonly ofGoals?: boolean
}

/** Where the goals of a paper end. */
const TASKS = /任务|措施|举措|行动|工程|保障|推进|实施/

/** 2025年十大民生实事: the tasks of a plan for one year are for that year. */
function aimOfTitle({ title }: Document, isPlan: boolean): Aim | null {
  const years = isPlan ? [...new Set(title.match(/20\d\d(?=年)/g))] : []
  const range = /20\d\d年?\s?[—–～~至-]/.test(title)
  return years.length === 1 && !range ? { period: years[0] as Period, paragraph: null } : null
}

function aimOf(
  { sentence }: SpokenSentence,
  around: { aim: Aim | null; document: Document; heading: boolean; isPaper: boolean; section: Section },
): Aim | null {
  const { document, heading, isPaper, section } = around
  const aim =
    around.aim?.paragraph === null || around.aim?.paragraph === sentence.paragraph ? around.aim : null
  const leads = heading || leadsOn(sentence.simplified, sentence.simplified.length - 1)
  if (leads && section !== 'ahead') return null
  if (!leads && !(mayAim(sentence.simplified, 0) && BY_YEAR.test(sentence.simplified))) return aim
  if (heading && aim?.ofGoals && TASKS.test(sentence.simplified)) return null
  const { anchor } = document
  const last = findPeriods(sentence, anchor).findLast(
    ({ kind }) => kind !== 'reference' && kind !== 'since' && kind !== 'day',
  )
  const period = last?.period?.split('/').at(-1)
  if (!last || !period || !anchor || isGone(last, anchor)) return aim
  const ofGoals = !leads && isPaper
  return { period, paragraph: leads || ofGoals ? null : sentence.paragraph, ofGoals }
}

const leadsOn = characterSet('：？')
/** 到2027年，… opens a list of goals. */
const BY_YEAR = /^(?:，*)(?:力争)?到(?:\d{4}年|“?十[三四五六]五”?)[底末]?，/
const mayAim = characterSet(firstCharacters(BY_YEAR))

/** Directives look ahead: 全年 is this year, also in a review of the last one. */
function timingOf(sentence: Sentence, from: Anchor | null, frame: Frame | null): Timing {
  const framed =
    frame &&
    !/[明来]年/.test(sentence.simplified) &&
    (frame.paragraph === null || frame.paragraph === sentence.paragraph)
  const ahead = from && aheadOf(from, framed ? frame.year : null)
  const tight = tightened(sentence)
  const known = findPeriods(tight, ahead)
  const own = [...findFeastDays(tight, ahead), ...findNearTimes(tight, ahead)]
  if (own.length === 0) return { periods: known, anchor: ahead }
  const apart = known.filter(({ start, end }) => !own.some((day) => start < day.end && day.start < end))
  return { periods: [...apart, ...own].sort((a, b) => a.start - b.start), anchor: ahead }
}

/** 行动计划（2024—2027年）: a plan without a date is read from its first year, not from its last. */
function fromItsStart(anchor: Anchor, title: string): Anchor {
  const [, first, last] = /(20\d\d)年?\s?[—–～~至-]{1,2}\s?(20\d\d)年?/.exec(title) ?? []
  const isLast = anchor.month === null && Number(last) === anchor.year
  return isLast ? { ...anchor, year: Number(first), reportYear: Number(first) } : anchor
}

/** 4 月 5 日 typeset with spaces: they move to the front of the date, so that offsets hold. */
function tightened(sentence: Sentence): Sentence {
  if (!SPACED.test(sentence.simplified)) return sentence
  const simplified = sentence.simplified.replace(SPACED_DATE, (date) =>
    date.replace(/ /g, '').padStart(date.length),
  )
  return { ...sentence, simplified, folded: simplified }
}

const SPACED = /\d [年月日]/
const SPACED_DATE = /\d{1,4} [年月日](?: ?\d{1,2} ?[月日]){0,2}/g

function aheadOf(anchor: Anchor, year: number | null): Anchor {
  return year === null
    ? { year: anchor.year, month: anchor.month, day: anchor.day, reportYear: anchor.year }
    : { year, month: null, day: null, reportYear: year }
}

/** 三、2019年工作打算: what stands under it is meant for that year. */
function frameOfHeading(heading: string, section: Section, { anchor }: Document): Frame | null {
  const years = [...new Set(heading.match(/20\d\d(?=年)/g))]
  const year = Number(years.at(-1))
  const next = section === 'ahead' && years.length === 1 && anchor !== null && year === anchor.year + 1
  return next ? { year, paragraph: null } : null
}

/** A review of a year, written at its end, goes on with the next one to its own end. */
function frameOf(
  { sentence, content }: SpokenSentence,
  { periods }: Timing,
  document: Document,
): Frame | null {
  const { anchor } = document
  const first = periods.find(({ start }) => start >= sentence.start + content.start)
  if (!anchor || first?.period !== String(anchor.year + 1)) return null
  const opening = sentence.simplified.slice(content.start, first.start - sentence.start)
  const named = /^(?:[\d０-９]{4}年|明年)(?![的度底末初前内])/.test(
    sentence.simplified.slice(first.start - sentence.start),
  )
  if (!named || /[^，“]/.test(opening)) return null
  const late = anchor.month === null || anchor.month === 12
  return { year: anchor.year + 1, paragraph: late ? null : sentence.paragraph }
}

function groundOf(
  spoken: SpokenSentence,
  paper: Paper | null,
  { periods, anchor }: Timing,
  around: Pick<Ground, 'section' | 'follows' | 'listed' | 'quantified'>,
): Ground {
  return {
    section: around.section,
    follows: around.follows,
    listed: around.listed,
    quantified: around.quantified,
    point: spoken.sentence.simplified.startsWith('，') && spoken.content.start === 0,
    reach: isClause(spoken, paper) ? 'paper' : spoken.reach,
    written: paper !== null || GRANTING.test(spoken.speaker?.name ?? ''),
    document: spoken.speaker?.kind === 'document',
    force: spoken.force,
    dated: periods.length > 0,
    coming: periods.some((span) => span.kind !== 'reference' && !isGone(span, anchor)),
    due: periods.some(
      (span) =>
        // 9月20日前1号线出丝: a number behind 前 hides the limit
        (span.kind === 'deadline' || (span.kind === 'day' && before(spoken.sentence, span.end))) &&
        !isGone(span, anchor),
    ),
  }
}

/** Papers that mostly grant. */
const GRANTING = /(?:政策|措施|办法|细则|意见|通知|规定|条|辦法|細則|意見|規定|條|》)$/

/** A sentence of the paper itself, not of somebody whom it quotes. */
function isClause({ reach }: SpokenSentence, paper: Paper | null): boolean {
  return paper !== null && reach !== 'named' && reach !== 'paragraph'
}

function before({ simplified, start }: Sentence, end: number): boolean {
  return simplified[end - start] === '前'
}
