import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import { wordStarts } from '../../script/word-starts.ts'
import { matchesFrom } from '../matches.ts'
import type { Span } from '../span.ts'
import { kindOfSpeaker } from './lexicon.ts'
import {
  ADVERBS,
  knownAtStart,
  LEADER,
  type Named,
  nameAtEnd,
  nameAtStart,
  personBefore,
  shift,
} from './named-speaker.ts'
import { isNoun } from './reporting-noun.ts'

/** How binding the reporting verb is: an order (要求), a resolution (决定), an emphasis (强调), a vow (承诺), a declaration (表示) or mere telling (说). */
export type Force = 'order' | 'decide' | 'stress' | 'vow' | 'promise' | 'tell'

/** Who speaks in a sentence, as offsets into it. */
export interface AttributionZh extends Named {
  readonly force: Force
  /** Where what is said begins. */
  readonly contentStart: number
}

const FORCES: Readonly<Record<Force, string>> = {
  order:
    '要求|裁示|核示|批示|批示要求|下令|号令|责令|点题|督办|指示|责成|责请|督请|期勉|叮嘱|叮咛|嘱咐|嘱托|告诫|勉励|号召|呼吁|督促|敦促|希望|倡议|建议|规定|部署|布置|交办|交代|重申|吁请|促请|敦请|恳请|建请',
  decide:
    '研究决定|讨论决定|研究确定|研究议定|拍板|定调|决定|确定|约定|商定|议定|审定|明确|定下|敲定|写明|载明|列明',
  stress: '提醒|提示|告诫|强调|指出|提出|明确提出|特别强调',
  vow: '承诺|允诺|应允|宣示|拍板定案|立誓|打包票|领下任务|认领任务|立下军令状|作出承诺|签下责任状|拍胸脯|许诺|答应|表态|保证|誓言',
  promise: '表示|表明|坦言|放话|喊话',
  tell: '指|建言|算了一笔账|算了笔账|说明|说|提及|披露|解读|预告|告诉本报|告诉笔者|表态说|介绍|透露|回复|回覆|称|认为|点评|告诉记者|通报|宣布|补充|回应|答复|答覆|答道|直言|谈到|解释|分析|显示|获悉|了解到|讲道|讲到|介绍说|表示说|汇报|汇报说|提到|写道|坦承|感慨|算账|质疑|批评|痛批|抨击|直指|感叹|澄清|转述|证实',
}

const FORCE_OF = new Map<string, Force>(
  (Object.entries(FORCES) as [Force, string][]).flatMap(([force, words]) =>
    words.split('|').map((word): [string, Force] => [word, force]),
  ),
)

const VERBS = [...FORCE_OF.keys()].sort((a, b) => b.length - a.length).join('|')

/** A reporting verb opens what is said by a pause; some also take it directly. */
const REPORTED = new RegExp(
  `(?<verb>${VERBS})(?:道|说|到|指|指出|称|表示)?(?=[，,：:“"「‘]|将|拟(?!定)|力争|确保|今年|明年|下半年|(?<=承诺|表态|保证)(?:年底|年内|\\d{1,2}月|[一二三四]季度|上半年|全年))|(?<points>(?:提出|(?:明确|部署|确定)(?=[^。：]*：)|讲|谈|作|强调|指出)(?:出|了)?(?!的)(?:[^，：。]{0,8}(?:意见|要求|建议|希望|部署|安排|任务|举措|措施|目标|工作)|[一二三四五六两几]点(?:意见|要求|建议|希望)?))(?=[：。])|(?<aim>[订定立设]下了?(?!的)[^，：。的]{0,6}(?:目标|指标|期限|时限|时间表|死线|硬任务))(?=[，：])|(?<direct>要求|指示|裁示|责令|责请|督请|期勉|希望|叮嘱|嘱咐|勉励|督促|强调|指出(?![^，。]{0,40}(?:问题|不足|短板|差距|隐患)(?:[，。]|$))|明确(?!指出|表示|要求|提出|[^，。]{0,20}(?:重点|方向|思路|任务|目标|责任|分工|节点|路径|措施|清单|职责)(?:[，。、；]|和|与|$))|提出|规定|责成|号召|承诺|允诺|应允|拍板定案|表示|呼吁|吁请|促请|敦请|恳请|建请|建议(?!基地|方案|名单|稿|价|书|案)|敦促|告诫|提醒|(?<resolved>(?:原则上?)?同意|议定|确定|决定)(?!《|[^，。]{0,30}(?:方案|办法|意见|报告|汇报|建议|草案)(?:[，。]|$)))(?=[^的了是和与、。；]|与会)(?!(?:衷心|热烈|诚挚|由衷|崇高|深切|亲切|充分|高度)?的?(?:感谢|祝贺|欢迎|慰问|敬意|肯定|赞赏|满意|同意|支持|问候|诚挚))|(?<=(?:^|[，。])[他她])(?:(?<his>说|指出)(?=[^，：。“的了过到起出话法服明不])|(?<heartens>鼓励)(?=\\p{Script=Han}{2}))|(?<thinks>认为)(?=\\p{Script=Han}{4})|(?<begs>请)(?=(?:各|相关|有关|全体|\\p{Script=Han}{1,8}(?:[部会局处厅委府](?![^，]{0,2}长)|单位|团队|厂商|业者))\\p{Script=Han}{2})`,
  'uy',
)
const mayReport = wordStarts([
  ...FORCE_OF.keys(),
  '订下',
  '立下',
  '设下',
  '讲',
  '谈',
  '作',
  '原则',
  '同意',
  '鼓励',
  '请',
])

/** What may stand between a pause and the verb when the subject stands before the pause. */
const ONLY_ADVERBS =
  /^(?:但|并|还|也|同时|随后|再次|最后|初步|明确|他|她|会议|特别|着重|进一步)*(?:(?:针?对|就|围绕)[^，]{2,40})?$/

const NO_PEOPLE: ReadonlySet<string> = new Set()

/**
 * Finds the speaker of a Simplified sentence; null when it reports nobody's words. `people` are those whom the
 * text has introduced: their bare names are known.
 */
export function findAttributionZh(sentence: string, people = NO_PEOPLE): AttributionZh | null {
  return byVerb(sentence, people) ?? byColon(sentence, people) ?? byTerms(sentence)
}

/** 按照合同，承包商须…: what a clause with a demand follows demands it. */
function byTerms(sentence: string): AttributionZh | null {
  const terms = mayFollow(sentence, 0) ? TERMS.exec(sentence) : null
  if (!terms) return null
  const contentStart = terms[0].length
  const paper = terms.groups?.['paper'] ?? ''
  const demands = paper.startsWith('《') ? SETS : DEMANDS
  if (!demands.test(sentence.slice(contentStart))) return null
  const end = contentStart - 1
  return {
    kind: 'document',
    name: { start: end - paper.length, end },
    role: null,
    force: 'order',
    contentStart,
  }
}

const TERMS =
  /^，*(?:按照?|根据|依据|依照)(?:双方)?(?:签订的|签署的|达成的)?(?:(?<paper>[^，。；：]{0,14}(?:合同|协议|条款|约定|责任书|责任状|军令状|承诺书|备忘录|批复|条例|办法|判决)|《[^》]{2,40}》))，/
const mayFollow = characterSet(firstCharacters(TERMS))
const DEMANDS = /须|应当|应[在于]|不得|需[在于]/
/** A plan called by its title also sets: 要新增…. */
const SETS = /须|应当|应[在于]|不得|需[在于]|(?<![主重需只])要(?![求素点])/

/** 郑南亭逐项交办：… · 董事长立下军令状：… whoever a clause is about says what stands behind its colon. */
function byColon(sentence: string, people: ReadonlySet<string>): AttributionZh | null {
  const colon = sentence.indexOf('：')
  if (colon < 2 || colon > LONGEST_LEAD || colon > sentence.length - 4) return null
  const mark = /^，*/.exec(sentence)?.[0].length ?? 0
  const lead = sentence.slice(mark, colon)
  if (NO_LEAD.test(lead)) return null
  const comma = lead.indexOf('，')
  const last = lead.lastIndexOf('，') + 1
  // 书记点名，片区负责人起身作答：… who answers tells, though he be asked
  if (last > 0 && ANSWERS.test(lead.slice(last))) return null
  const named =
    personBefore(comma < 0 ? lead : lead.slice(0, comma), people) ??
    bodyAlone(lead) ??
    orderingBody(lead) ??
    settingText(lead) ??
    pronounIn(lead) ??
    (last > 0 ? shifted(personBefore(lead.slice(last), people), last) : null)
  if (!named) return null
  const force = ORDERS.test(lead) ? 'order' : VOWS.test(lead) ? 'vow' : 'tell'
  const role = named.role && shift(named.role, mark)
  return {
    ...named,
    name: shift(named.name, mark),
    role,
    force,
    contentStart: skipPause(sentence, colon + 1),
  }
}

function shifted(named: Named | null, by: number): Named | null {
  return named && { ...named, name: shift(named.name, by), role: named.role && shift(named.role, by) }
}

const ANSWERS = /作答|回答|答道|应答|接话|解释|起身|坦承|检讨/

/** 针对用地难，他点名自然资源局：… */
function pronounIn(lead: string): Named | null {
  const start = lead.lastIndexOf('，') + 1
  return /^[他她]/.test(lead.slice(start))
    ? { kind: 'pronoun', name: { start, end: start + 1 }, role: null }
    : null
}

/** 市发改委：将于6月15日前下达… */
function bodyAlone(lead: string): Named | null {
  if (!BODY_ALONE.test(lead) || kindOfSpeaker(lead) !== 'body') return null
  return { kind: 'body', name: { start: 0, end: lead.length }, role: null }
}

/** 业主单位在协调会上给施工方下了死命令：… who gives somebody an order needs no name that is known. */
function orderingBody(lead: string): Named | null {
  const body = GIVES_ORDER.exec(lead)?.groups?.['body']
  if (!body || NOT_A_NAME.test(body)) return null
  return { kind: 'body', name: { start: 0, end: body.length }, role: null }
}

const GIVES_ORDER =
  /^(?<body>\p{Script=Han}{2,16}?)(?:日前|近日|当场|昨[日天]|今[日天]|[已也还则])*(?:在[^，]{2,24}[上中])?(?:给|向|对)[^，]{2,12}(?:下[了达]?(?:死)?(?:命令|任务|通牒|指标)|发出(?:最后)?通牒|(?:划|定|立|约法)[了下出定]?[^，]{0,3}(?:规矩|红线|底线|死线|期限|时限|铁律|三章))$/u

/** 协议同时设置了“紧箍咒”：… · 会议定下规矩：… a paper or a meeting needs no name. */
function settingText(lead: string): Named | null {
  const { paper, meeting } = SETS_RULE.exec(lead)?.groups ?? {}
  const name = paper ?? meeting
  if (!name) return null
  return { kind: paper ? 'document' : 'meeting', name: { start: 0, end: name.length }, role: null }
}

const SETS_RULE =
  /^(?:(?<paper>(?:双方)?(?:协议|合同|方案|办法|公告|意见|规定|通知|条例|责任[状书])|《[^》]{2,40}》)|(?<meeting>会议|[^，]{0,8}(?:例会|推进会|调度会|点评会|座谈会|现场会|常务会|党委会|党组会)))(?:同时|还|也|并|均|对此|专门|另外|当场)*(?:设置|设[立下定]|规定|明确|约定|立下|写明|列[出明]|给出|定下|划[定出]|开出|亮出)了?[^，：]{0,12}$/

const BODY_ALONE = /^\p{Script=Han}{2,16}(?:局|委|办|厅|公司|集团|政府|管委会|中心|支队|指挥部)$/u

const LONGEST_LEAD = 40

/** A label, a table row or a list. */
const NO_LEAD =
  /[（【◆●■]|(?<!打)电话|联系人|包括|分别为|如下|名单|出席|参加|^[一二三四五六七八九十\d]+[、.．]/

const ORDERS =
  /打电话|要求|规矩|紧箍咒|硬杠杠|铁律|红线|交办|布置|部署|命令|安排|下令|叮|嘱|催|请|点名|点题|划[出定下]|定[下调]|敲打|提[了出]|开出|追问|拍板|给[^，]{1,8}[定派下]/

const VOWS =
  /给出的?(?:数字|目标|时间|日期|期限)|作战图|时间表|进度表|路线图|计划表|任务[单表书]|倒计时|小目标|[三两几四五]句话|承诺|表态|军令状|保证|答应|许下|立下|担子|认领|领[下回走]|决心/

function byVerb(sentence: string, people: ReadonlySet<string>): AttributionZh | null {
  let hearsay: AttributionZh | null = null
  for (const match of matchesFrom(mayReport, REPORTED, sentence)) {
    if (isNoun(sentence, match.index, clauseStart(sentence, match.index))) continue
    const verb =
      match.groups?.['verb'] ??
      match.groups?.['direct'] ??
      match.groups?.['his'] ??
      (match.groups?.['points'] ||
      match.groups?.['aim'] ||
      match.groups?.['heartens'] ||
      match.groups?.['begs']
        ? '要求'
        : '')
    const resolved = match.groups?.['resolved'] !== undefined
    const force = resolved ? 'decide' : (FORCE_OF.get(verb) ?? 'tell')
    const speaker =
      speakerBefore(sentence, match.index, people) ??
      (match.groups?.['verb'] && !NOT_OF_NAMES.test(verb) ? unknownBody(sentence, match.index) : null)
    // 经省政府同意，…: only a meeting resolves without a pause
    if (!speaker || (resolved && (speaker.kind !== 'meeting' || isOfFirm(sentence, speaker.name)))) continue
    const contentStart = skipPause(sentence, match.index + match[0].length)
    // 报告指出，收入增至…: a paper sets what it 提出 or 明确
    const told = speaker.kind === 'document' && verb === '指出'
    const { kind, name, role } = speaker
    const found = { kind, name, role, force: told ? ('tell' as const) : force, contentStart }
    // 公告显示，市政府承诺…: the paper only tells who speaks
    if (!HEARSAY.test(verb)) return hearsay && !BINDS.has(force) ? hearsay : found
    hearsay ??= found
  }
  return hearsay
}

/** 公司董事会审议通过议案，同意延长工期: what a firm discloses orders nothing. */
function isOfFirm(sentence: string, { start, end }: Span): boolean {
  return /董事会|监事会|股东大?会/.test(sentence.slice(start, end))
}

/** Verbs that are nouns as often, or too short: they do not make a name of what stands before them. */
const NOT_OF_NAMES =
  /^(?:指|建言|说|说明|通报|汇报|解读|提示|督办|规定|部署|建议|决定|分析|解释|希望|布置|交代|约定)$/
const HEARSAY = /^(?:显示|获悉|了解到)$/

const BINDS: ReadonlySet<Force> = new Set(['order', 'decide', 'stress', 'vow'])

function speakerBefore(sentence: string, verbAt: number, people: ReadonlySet<string>): Named | null {
  let end = verbAt
  // the verb may stand one or two clauses after its subject: 会议原则通过方案，提出…
  for (let back = 0; back < FARTHEST && end > 0; back++) {
    const start = clauseStart(sentence, end)
    const clause = sentence.slice(start, end)
    const near = back < NEAR
    const named =
      knownAtStart(clause, people) ??
      (back === 0 ? nameOrOffice(clause, people) : null) ??
      (near ? (personBefore(clause, people) ?? nameAtStart(clause)) : null)
    if (named)
      return {
        kind: named.kind,
        name: shift(named.name, start),
        role: named.role && shift(named.role, start),
      }
    if (back === 0 && !ONLY_ADVERBS.test(clause)) return null
    end = start - 1
  }
  return null
}

/** 县长向阳就要素作了安排: an office without its name gives way to a known name behind it. */
function nameOrOffice(clause: string, people: ReadonlySet<string>): Named | null {
  const ended = nameAtEnd(clause)
  const alone = ended && LEADER.test(clause.slice(ended.name.start, ended.name.end))
  return (alone && personBefore(clause, people)) || ended
}

/** How many clauses before the verb its subject may stand; farther off it is only taken for one whom the text knows. */
const NEAR = 3
const FARTHEST = 7

/** 星澜储能承诺: a short name that no list knows, alone in front of the verb. */
function unknownBody(sentence: string, verbAt: number): Named | null {
  const start = clauseStart(sentence, verbAt)
  const clause = sentence.slice(start, verbAt)
  const name = UNKNOWN.test(clause) ? clause : clause.replace(ADVERBS, '')
  return UNKNOWN.test(name) && !NOT_A_NAME.test(name)
    ? { kind: 'body', name: { start, end: start + name.length }, role: null }
    : null
}

const UNKNOWN = /^[\p{Script=Han}A-Za-z0-9]{2,8}$/u

const NOT_A_NAME =
  /^(?:据|但|请|指(?!挥)|批|牢记|遵照|根据|各|要|须|由|应|记者|数据|结果|研究|调查|测算|统计|监测|评估|核算|有人|可以|应该|同时|此外|初步|并|还|也|不|一|明确|特别|会上|文中|下步|目标|此|其|他|她|这|那|我|按|经|已|将|对|以|为|在|从|就|再|又|更|最|首|随)|(?:[的了着是在上中时后下和与及要须应将需]|数据|统计|结果|消息|情况|图表)$/

/** Keeps the time linear in sentences without a pause. */
const LONGEST_CLAUSE = 160

function clauseStart(sentence: string, end: number): number {
  for (let at = end - 1; at >= 0 && at > end - LONGEST_CLAUSE; at--) {
    const char = sentence[at] as string
    if ('，,：:；。\n　'.includes(char) || (char === '”' && closesSpeech(sentence, at))) return at + 1
  }
  return Math.max(0, end - LONGEST_CLAUSE)
}

/** A quotation mark after a stop or a comma closes what somebody said; otherwise it closes a word. */
function closesSpeech(sentence: string, at: number): boolean {
  return '。！？，；,!?'.includes(sentence[at - 1] ?? '')
}

function skipPause(sentence: string, from: number): number {
  let at = from
  while (at < sentence.length && '，,：:“"「‘ '.includes(sentence[at] as string)) at++
  return at
}
