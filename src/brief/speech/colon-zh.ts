import type { AttributionZh } from './attribution.ts'
import { kindOfSpeaker } from './lexicon.ts'
import { type Named, personBefore, shiftNamed } from './named-speaker.ts'
import { skipPause } from './pauses-zh.ts'
import { NOT_A_NAME } from './unknown-body.ts'

/** 郑南亭逐项交办：… · 董事长立下军令状：… whoever a clause is about says what stands behind its colon. */
export function byColon(sentence: string, people: ReadonlySet<string>): AttributionZh | null {
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
    (last > 0 ? lastNamed(lead.slice(last), last, people) : null)
  if (!named) return null
  const force = ORDERS.test(lead) ? 'order' : VOWS.test(lead) ? 'vow' : 'tell'
  const { kind, name, role } = shiftNamed(named, mark)
  return { kind, name, role, force, contentStart: skipPause(sentence, colon + 1) }
}

/** 针对用地难，县长向阳点题：… the person whom the last clause before the colon opens with. */
function lastNamed(clause: string, start: number, people: ReadonlySet<string>): Named | null {
  const named = personBefore(clause, people)
  return named && shiftNamed(named, start)
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
