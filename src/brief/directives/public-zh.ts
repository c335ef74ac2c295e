import { findCommitter } from './committer.ts'
import { isDue } from './due-zh.ts'
import type { Ground } from './ground.ts'
import { findHanded } from './handed-zh.ts'
import { withoutForecast, withoutPast } from './live-clauses-zh.ts'
import { describes, isResult, reports, states } from './narrative-zh.ts'
import { addresses, asks, isAssigned, isBinding, setsGoal } from './orders-zh.ts'
import { findPlaceActing } from './place-acts-zh.ts'
import { findInvestor, isPlanOfBody, looksAhead, plans, pledges } from './pledges-zh.ts'
import { opensImperatively, opensWithTask } from './tasks-zh.ts'

/** Nobody is quoted: a body says what it will do next, or a goal is set. Clauses on the past beside it do not count. */
export function isPublic(sentence: string, ground: Ground): boolean {
  const words = withoutPast(sentence)
  if ((addresses(words) && (isBinding(words) || asks(words))) || isAssigned(words)) return true
  if (ground.coming && (findHanded(words) || LEFT_OVER.test(words)) && !reports(words)) return true
  if (demands(sentence)) return true
  if (!ground.point && URGES.test(words) && opensImperatively(words.replace(URGES, ''))) return true
  if (ground.due && isBinding(words) && !reports(words)) return true
  if (REQUIRED.test(words) && !reports(words)) return true
  if (ground.follows && continues(words, ground)) return true
  const measured = ground.dated || ground.quantified
  if (measured && findPlaceActing(sentence)) return true
  const open = withoutForecast(words)
  if (open === '' || describes(open) || GOING_ON.test(words)) return false
  if (ground.follows && ground.quantified && /达|完成|实现/.test(words) && !states(words)) return true
  if (setsGoal(words) && (measured || looksAhead(words))) return true
  if (findInvestor(words)) return true
  if (measured && COMPANY_PLANS.test(words) && plans(words)) return true
  if (isPlanOfBody(words) && !AGREED.test(words) && !reports(words)) return true
  if (
    asks(words) &&
    /^请(?!继续|点击|关注|扫|拨打|注意)/.test(words) &&
    (ground.due || ADDRESSED.test(words))
  )
    return true
  return (
    pledges(open) &&
    (looksAhead(words) ||
      AGREED.test(words) ||
      OFFICE_WILL.test(words) ||
      (measured && findCommitter(words) !== null))
  )
}

/** 调研组实地察看了…，并要求各乡镇加快进度: what is told of the past ends with what was demanded. */
function demands(sentence: string): boolean {
  const what = DEMANDED.exec(sentence)?.groups?.['what']
  return what !== undefined && (opensImperatively(what) || addresses(what) || isBinding(what))
}

const DEMANDED = /，(?:同时|并|还|并且)?要求(?!较|更|很|不|十分|非常|是)(?<what>[^，。：；]{4,}.*)$/
/** 要坚持问题导向: whoever says it, it is an order. */
const URGES = /^(?:同时，|此外，|其中，)?要/

/** 该地块须在成交后90日内开工 */
const REQUIRED =
  /(?:必?须|应当?)[在于][^，；。]{0,14}(?:[\d一二三四五六七八九十两]个?(?:日|天|月|年|工作日)内|[年月日底]前)/

/** 根据协议，双方将… */
const AGREED = /^(?:按照?|根据)[^，]{0,8}(?:协议|合同|约定|备忘录|计划|规划|安排|部署|方案)，/

/** 省卫生健康委将会同…统筹资源: an office says what it will do. */
const OFFICE_WILL =
  /^(?:同时，|此外，)?(?!各|有关)\p{Script=Han}{2,14}(?:[委局厅署]|(?<=[一-龥]{3})处|部(?!分)|政府|市府|县府|管委会|指挥部)(?:还|也)?将(?!于|在|举[行办]|召开|迎|是|成为)/u

/** 公司还计划发行债券 */
const COMPANY_PLANS =
  /^(?:根据[^，]{2,14}，)?(?:\d{4}年|今年|明年|下半年)，?(?:全|我)[省市县区]计划|^(?:同时，|此外，)?(?:该?公司|该?集团|我们|该?企业)/

/** 请各有关单位… */
const ADDRESSED =
  /^请(?:广大|各|相关|有关|你|贵|[^，。]{0,14}(?:单位|市民|居民|村民|群众|旅客|乘客|业主|商户|住户|车主|企业|部门|司机)(?![^，。]{0,4}(?:扫|点击|关注|登录|留意|知悉)))/

/** Goes on with what the sentence before it demands or promises. */
function continues(words: string, ground: Ground): boolean {
  if (reports(words) || describes(words) || GOING_ON.test(words)) return false
  return (
    isBinding(words) ||
    setsGoal(words) ||
    (ground.point && !states(words) && !isResult(words)) ||
    opensImperatively(words) ||
    isDue(words, ground) ||
    (ground.listed && opensWithTask(words))
  )
}

/** 剩余3个11月底前完工: what is left is due. */
const LEFT_OVER =
  /(?:剩余|其余|余下|剩下)(?:的)?[^，]{0,8}(?:前|内)(?:全部|全面)?(?:完工|完成|交付|扫尾|开工|清零|建成|办结|到位)/

/** 工人们正加班加点: a scene, not an order. */
const GOING_ON = /正(?:在|加|抓|抢|紧|全力|有序|按|忙)|工人|纷纷|连日来|一派|如火如荼|热火朝天/
