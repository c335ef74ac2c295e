import type { Force } from '../speech/attribution-zh.ts'
import { isClause } from './clause-zh.ts'
import { withoutComment } from './comment-zh.ts'
import { withoutShortfall } from './fell-short-zh.ts'
import type { Ground } from './ground.ts'
import { reports, states } from './narrative-zh.ts'
import { isOrdered } from './ordered-zh.ts'
import { addresses, asks, grants, isBinding, setsGoal } from './orders-zh.ts'
import { plans } from './pledges-zh.ts'
import { isPublic } from './public-zh.ts'
import { isSaid, isSaidOn, isScheduled, isSet } from './said-zh.ts'
import { isTask } from './task-zh.ts'
import { opensImperatively, opensWithTask, tellsOfSome } from './tasks-zh.ts'

/** Decides whether what is said in a sentence is an instruction or a commitment to act. */
export function isInstructionZh(said: string, ground: Ground): boolean {
  const isOrder = ground.reach === 'named' && ORDERING.has(ground.force)
  const isVow = ground.reach === 'named' && ground.force === 'vow'
  const isStress = ground.reach === 'named' && ground.force === 'stress'
  const live = isOrder || isStress ? said : withoutShortfall(said, isVow)
  if (live !== said && !isOrdered(live)) return false
  const words = withoutComment(live, isOrder)
  if (words.length < SHORTEST || words.endsWith('？')) return false
  if (words.length <= LONGEST_LABEL && DUE_ALONE.test(words)) return false
  if (words.includes('通过') && ADOPTED.test(words)) return false
  if (RUMOUR.test(words) || INVITES.test(words)) return false
  if (REACTS.test(words) && !isBinding(words)) return false
  if (ground.reach === null && ground.section !== 'ahead' && HELD.test(words) && !isBinding(words))
    return false
  if (words.includes('原') && ONCE_PLANNED.test(words) && !setsGoal(words)) return false
  if (
    (SETS_SCENE.test(words) && !isBinding(words) && !asks(words)) ||
    ANNOUNCES.test(words) ||
    NAMES_POINT.test(words)
  )
    return false
  if (
    (ground.written || ground.force === 'tell' || FOR_THOSE.test(words)) &&
    grants(words) &&
    (FOR_THOSE.test(words) || !isDated(words, ground)) &&
    !plans(words)
  )
    return false
  switch (ground.reach) {
    case 'named':
      return isSaid(words, ground)
    case 'paragraph':
      return isSaidOn(words, ground) || (ground.section === 'ahead' && isTask(words, ground))
    case 'earlier':
      if (ground.section === 'ahead') return isTask(words, ground)
      return (
        (isBinding(words) &&
          !reports(words) &&
          !states(words) &&
          (ground.force !== 'tell' || tells(words))) ||
        (opensImperatively(words) && !tellsOfSome(words)) ||
        PROPOSES.test(words) ||
        (ground.quantified && opensWithTask(words) && isSet(words, ground)) ||
        isPublic(words, ground)
      )
    case 'paper':
      return isClause(words, ground)
    case null:
      if (ground.section === 'ahead') return isTask(words, ground)
      return isPublic(words, ground)
  }
}

/** Paragraphs behind somebody who only told, it takes whom or how one is told. */
function tells(words: string): boolean {
  return (
    addresses(words) ||
    opensImperatively(words) ||
    /^(?:同时，|此外，)?要/.test(words) ||
    /必须|务必|不得|严禁/.test(words)
  )
}

/** 完成时限：11月底前）: when, and nothing that is to be done. */
const DUE_ALONE = /^[（(]?(?:完成|整改|办结|竣工|交付)?(?:时限|期限|时间|日期)[：:][^，。]*$/
const LONGEST_LABEL = 24

const ORDERING: ReadonlySet<Force> = new Set(['order', 'decide'])

/** 会议审议通过《…办法》。 what was done, and nothing else. */
const ADOPTED = /^(?:会议)?(?:还|并)?(?:审议|表决)(?:并)?(?:原则)?通过了?[^，。]{0,60}[。；]?$/

/** 市场传出甲公司十月动工，目标后年量产: nobody stands for it. */
const RUMOUR = /^(?:市场|外界|坊间|业界|网络|外资圈)(?:普遍|近期|近日)?(?:盛传|传出|传言|传闻|流传|臆测|揣测)/

/** 希望各位企业家多来走一走、看一看: a courtesy. */
const INVITES = /^[^，]{0,14}[多常](?:来|到|回)[^，。]{0,10}(?:走一?走|看一?看|转一?转|坐坐|做客)/

/** 企业家们纷纷表示备受鼓舞: how they take it. */
const REACTS =
  /(?:表示|感到|倍感|备受|深受)(?:非常|十分|很|高度|衷心|由衷|倍感|备受)?(?:满意|感谢|鼓舞|振奋|赞同|欢迎|看好|理解|认同|期待)[^，]{0,6}[。！]?$/

/** 今天我市举行集中开工活动，奋力夺取双胜利: what it was held for. */
const HELD =
  /^(?:(?![^，]*(?:将|拟|下一?步))[^，]{0,30}，)?(?![^，]*(?:将|拟|下一?步))[^，]{0,24}(?:举行|举办|开展|组织开展)了?[^，。]{2,40}(?:活动|仪式|典礼)，/

/** 按照原计划，二期应在11月投用，因征地拖了后腿。 */
const ONCE_PLANNED = /^[^，]{0,8}(?:按照?)?原(?:计划|定|本计划)[^，]{0,24}，/

/** 建议省交通厅开展排查: goes on with what a body found. */
const PROPOSES =
  /^建议\p{Script=Han}{1,14}?(?:厅|局|委|办|部门?|处|单位|政府|公司|集团|园区)\p{Script=Han}{2}/u

/** 第一，责任再压实。 */
const NAMES_POINT = /^第[一二三四五六七八九十]，[^，要须不\d]{2,8}[。；]$/

/** What is left of a sentence that only says that points follow. */
const SHORTEST = 4

/** 今年要抓好三件事。 only says that points follow. */
const ANNOUNCES =
  /^[^，]{0,12}(?:抓好|做好|突出|把握好?|处理好|抓住|办好)[^，。]{0,4}(?<![第\d一二三四五六七八九十])[一二三四五六七八九十几\d]{1,3}(?:件事|个方面|项(?:重点)?(?:工作|任务)|点)[。：]?$/

/** 凡在3月底前签订协议的，每标箱补贴800元: the date is a condition, not the day of the grant. */
const FOR_THOSE =
  /(?:^|[，：])(?:凡是?|对于?)[^，]{0,24}[前内起后][^，]{0,24}的(?:企业|单位|项目|个人|商户)?，/

/** A grant with a date of its own is a commitment. */
function isDated(words: string, { due, dated }: Ground): boolean {
  return due || (dated && isScheduled(words))
}

/** 谈及今年的目标，总经理信心满满。 */
const SETS_SCENE = /^(?:谈[及到起]|说[到起]|对于|提及)/
