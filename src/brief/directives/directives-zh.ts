import { wordSearch } from '../../script/word-search.ts'
import type { Sentence } from '../sentences.ts'
import { assignSpeakersZh, type SpokenSentence } from '../speech/speakers.ts'
import { accountAt, bareAccountAt, isAccount } from './account-zh.ts'
import { aimOf, aimOfTitle } from './aim-zh.ts'
import { findCharges } from './charges-zh.ts'
import { composeDirective, type Issuer, type Setting } from './compose-directive.ts'
import { groundOf } from './ground.ts'
import type { Candidate } from './importance.ts'
import { isInstructionZh } from './instruction-zh.ts'
import { nameIssuer } from './name-issuer.ts'
import { isOnlooker } from './onlooker-zh.ts'
import { isBinding } from './orders-zh.ts'
import { findPaper, type Paper } from './paper.ts'
import { isNextPoint, PointsTold } from './points-zh.ts'
import { readSections, type Section } from './sections.ts'
import { findTaskRuns } from './task-runs.ts'
import { opensImperatively } from './tasks-zh.ts'
import { type Frame, frameOf, frameOfHeading, fromItsStart, timingOf } from './timing-zh.ts'

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

/** 每半年评估一次: done again and again, not by a date. */
const OFTEN = /\d[场次]|不得|严禁|一律|不准|每[年月季周半日天]|定期|[\d一二三两]年(?:内|期)|连续/
