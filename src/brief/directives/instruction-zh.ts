import type { Force } from '../speech/attribution.ts'
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
  if (ground.reach === null && ground.section !== 'ahead' && HELD.test(words) && !isBinding(words))
    return false
  if (words.includes('原') && ONCE_PLANNED.test(words) && !setsGoal(words)) return false
  if (SETS_SCENE.test(words) && !isBinding(words) && !asks(words)) return false
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
    addresses(words) || opensImperatively(words) || /^(?:同时，|此外，)?要|必须|务必|不得|严禁/.test(words)
  )
}

const ORDERING: ReadonlySet<Force> = new Set(['order', 'decide'])

/** 今天我市举行集中开工活动，奋力夺取双胜利: what it was held for. */
const HELD =
  /^(?:(?![^，]*(?:将|拟|下一?步))[^，]{0,30}，)?(?![^，]*(?:将|拟|下一?步))[^，]{0,24}(?:举行|举办|开展|组织开展)了?[^，。]{2,40}(?:活动|仪式|典礼)，/

/** 按照原计划，二期应在11月投用，因征地拖了后腿。 */
const ONCE_PLANNED = /^[^，]{0,8}(?:按照?)?原(?:计划|定|本计划)[^，]{0,24}，/

/** What is left of a sentence that only says that points follow. */
const SHORTEST = 4

/** 凡在3月底前签订协议的，每标箱补贴800元: the date is a condition, not the day of the grant. */
const FOR_THOSE =
  /(?:^|[，：])(?:凡是?|对于?)[^，]{0,24}[前内起后][^，]{0,24}的(?:企业|单位|项目|个人|商户)?，/

/** A grant with a date of its own is a commitment. */
function isDated(words: string, { due, dated }: Ground): boolean {
  return due || (dated && isScheduled(words))
}

/** 谈及今年的目标，总经理信心满满。 */
const SETS_SCENE = /^(?:谈[及到起]|说[到起]|对于|提及)/
