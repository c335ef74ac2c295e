import { isDue } from './due-zh.ts'
import type { Ground } from './ground.ts'
import { withoutForecast, withoutPast } from './live-clauses-zh.ts'
import { describes, describesWorks, isDone, isResult, reports, states } from './narrative-zh.ts'
import { isOrdered } from './ordered-zh.ts'
import { addresses, assigns, limits, threatens } from './orders-zh.ts'
import { plans, pledges } from './pledges-zh.ts'
import { NO_TASK } from './task-zh.ts'
import { namesCrux, opensImperatively, opensWithTask } from './tasks-zh.ts'

/** The sentence that names its speaker: the more binding the verb, the less it takes. */
export function isSaid(words: string, ground: Ground): boolean {
  const { force } = ground
  const ordered = isOrdered(words)
  if (force === 'order' || force === 'decide')
    return ordered || ((ground.due || words.length > WHOM_ONLY) && !reports(words) && !describesWorks(words))
  if (force === 'stress')
    return (
      isSet(words, ground) ||
      ordered ||
      namesCrux(words) ||
      opensImperatively(words) ||
      isDue(words, ground) ||
      pledges(words) ||
      plans(words) ||
      isExpected(words) ||
      (assigns(words) && !reports(words))
    )
  if (force === 'vow')
    return ordered || pledges(words) || plans(words) || (!reports(words) && (ground.due || !states(words)))
  const open = withoutForecast(words)
  if (describes(open) || (force === 'tell' && isUrgencyOnly(open))) return false
  return (
    (force === 'promise' ? ordered : isOrdered(withoutPast(open))) ||
    pledges(open) ||
    plans(open) ||
    threatens(open) ||
    (force === 'promise' && (opensImperatively(words) || (isDue(words, ground) && !states(words)))) ||
    isFocus(words) ||
    (ground.coming && isScheduled(words)) ||
    isPromisedStill(words, ground)
  )
}

/** 会议认为，烘干中心不能再等: how urgent it is, and nothing to be done. */
function isUrgencyOnly(words: string): boolean {
  return URGENT.test(words) && !isOrdered(words.replace(URGENT, '')) && !pledges(words)
}

const URGENT =
  /(?:不[能可容]再?|[等拖慢耽]不起|刻不容缓|迫在眉睫|时不我待)[等拖慢缓耽]?(?:下去|了)?(?=[，。；！”]|$)/

/** 今年重点盯住三件大事: what somebody who only tells means to do. */
function isFocus(words: string): boolean {
  return FOCUS.test(words) && !reports(words) && !isResult(words)
}

/** 今年不上新项目，先把负债率降到55%以下 */
const FOCUS =
  /^“?(?:今年|明年|下半年|接下来|下一?步)(?:[^。，]{0,16}，)?(?:先|再|就|一定)?把[^，]{2,16}(?:降|压|提|拉|控|做|建|扩|减)[^，]{0,4}[到至在成好大]|^(?:今年|明年|下半年|接下来|下一?步|下一?阶段)，?(?:全力|重点|着力|集中力量|主要(?:是)?)(?:盯|抓|做|推|办|打|突破|围绕|干|建|补)|(?:下一?步|下一?阶段|接下来|今后|今年|明年)的?(?:主要|重点|首要)?(?:工作|任务|重点)，?(?:就|主要|将)?是(?![在一个第历指否最])[^，。]{2,}(?<!的)(?:[，；]|$)/

/** 反复叮嘱施工方。 the words themselves stand elsewhere. */
const WHOM_ONLY = 7

/** Somebody only tells, but of something he has a date for: 二季度内开行拼箱专线. */
export function isScheduled(words: string): boolean {
  const live = withoutPast(words)
  return SCHEDULED.test(live) && !/预计|满打满算|计划投资|有望|可以|应该|估计/.test(live) && !isResult(live)
}

const SCHEDULED =
  /(?:(?<![提目日此当以])前|内|半年|季度?|月底?|旬)(?:将|会|要|再|可|就|全部|全面|正式)?(?:以[^，]{2,10}方式)?(?:推出|招标|拍卖|挂牌|出让|完成|建成|开工|动工|破土|投产|投运|并网|达产|贯通|合龙|试产|试生产|启动|开行|启用|投用|投入|拿出|交付|到位|进场|收尾|封顶|通车|清零|办结|出台|印发|公布|公开|开放|竣工|落地|上线|发放|下达|拨付|解决|引进|新增(?!产能|订单|的)|签约|落[到在]|处置|我们会)|起，?[^，]{0,14}(?:全部|全面|一律|正式|统一)?(?:实行|执行|施行|推行|取消)/

/** 土地7月底前点交: a date by which, told without a forecast and of nothing done, is a word given. */
function isPromised(words: string, { due }: Ground): boolean {
  return (
    due &&
    !/预计|预期|满打满算|有望|可望|计划投资|原计划|可以|应该(?!要)|估计|将(?:陆续|逐步|逐渐)?(?:释放|显现)/.test(
      words,
    ) &&
    !isDone(words) &&
    !reports(words) &&
    !isResult(words)
  )
}

/** 设备已到港，12月15日前具备点火条件: the word given behind what is done. */
function isPromisedStill(words: string, ground: Ground): boolean {
  if (isPromised(words, ground)) return true
  const live = withoutPast(words)
  return live !== words && /[前内底]/.test(live) && !AGENDA.test(live) && isPromised(live, ground)
}

/** 会议通报进展，部署年底前重点任务: what a meeting dealt with. */
const AGENDA = /^(?:并|还)?(?:部署|布置|研究|安排|谋划|明确|通报|听取|审议|总结|动员|分析)/

/** A later sentence of the same paragraph. */
export function isSaidOn(words: string, ground: Ground): boolean {
  const { force, follows } = ground
  const ordered = isOrdered(words)
  if (force === 'tell' && !follows)
    return (
      (ordered ||
        pledges(words) ||
        (ground.dated && plans(withoutPast(words))) ||
        (ground.coming && isScheduled(words)) ||
        isPromisedStill(words, ground)) &&
      !describes(words)
    )
  if (ordered || threatens(words) || isRegular(words)) return true
  if (BINDING_FORCE.has(force) && limits(words) && !reports(words)) return true
  if (isDue(words, ground)) return true
  if (isSet(words, ground)) return true
  if (isResult(words)) return false
  if (opensImperatively(words)) return true
  if (ground.point && force !== 'tell' && force !== 'promise' && !reports(words) && !states(words))
    return true
  if (follows || force === 'order' || force === 'decide') return isUrged(words, ground)
  const open = withoutForecast(words)
  const planned = ground.quantified && plans(withoutPast(open))
  return (pledges(open) || planned) && !describes(open)
}

/** 每季度至少走访一次 */
function isRegular(words: string): boolean {
  return REGULARLY.test(words) && !reports(words) && !describes(words)
}

const REGULARLY = /每[年月周季日天半][^，]{0,4}至少[^，]{2,12}[次场遍回家个]/

/** What a plan puts down: 《规划》提出，新增…; it may recall and describe as well. */
export function isSet(
  words: string,
  { document, force, quantified, dated, coming, due, listed }: Ground,
): boolean {
  if (!document || force === 'tell') return false
  if (isDone(words) || states(words) || describes(words)) return false
  if (!due && !listed && (reports(words) || (!coming && isResult(words)))) return false
  return quantified || dated || opensImperatively(words) || opensWithTask(words)
}

/** What is limited in these breaths is ordered; in others it only describes. */
const BINDING_FORCE: ReadonlySet<Ground['force']> = new Set(['order', 'decide'])

/** Behind an order, whatever does not tell what is or was. */
function isUrged(words: string, { force, quantified, dated, listed, follows }: Ground): boolean {
  if (NO_TASK.test(words) || reports(words) || isDone(words) || states(words) || describes(words))
    return false
  if (describesWorks(words)) return false
  if (pledges(words) || addresses(words) || assigns(words) || opensWithTask(words)) return true
  if (quantified && plans(words)) return true
  const strict = force === 'order' || force === 'decide' || force === 'vow'
  return strict && (quantified || dated || listed || (follows && words.length > NAME_OF_POINT))
}

/** 责任再压实。 heads a point and orders nothing by itself. */
const NAME_OF_POINT = 12

const EXPECTED =
  /预期(?:目标|增长|为)|增长目标|^(?:\d{4}年|今年|明年|全年)，?(?:[^，\d]{2,16}(?:增长|达到|完成|控制在)\d[^，]{0,10}(?:左右|以上|以内)|[^，\d]{0,8}(?:计划|安排|拟)(?:完成|实现|新增|引进|实施|建成))/

/** 2024年地区生产总值预期增长8.5%以上: what a meeting expects of a year it sets. */
function isExpected(words: string): boolean {
  return EXPECTED.test(words) && !reports(words)
}
