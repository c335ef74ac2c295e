import { isBinding } from './orders-zh.ts'
import { IMPERATIVE, opensWithTask } from './tasks-zh.ts'

/** What somebody is told to do is said apart from these: what a thing is, shows or takes. */
const SHOWS =
  /^(?:这|此举|此次[^，]{1,12}|这次[^，]{1,12}|这些[^，]{1,8})(?:再一次|再次|充分|集中|生动|深刻)*(?:阐明|体现|彰显|标志|反映|证明|表明|意味着)/
const IS_THIS = /^(?:这|此举|今天|此次[^，]{1,12}|这次[^，]{1,12})(?:不仅|既|也|更)?是(?!否)/
/** 保障粮食安全是头等大事: the act is only what the clause is about. */
const IS_ACT = /^[^，]{3,40}(?<![还但特尤凡总只不的要可而就正都]|关键|重点|核心)是(?!否|非)/
/** 推动产业升级，是大势所趋，需要各方参与: what is said of an act named in front of a pause. */
const OF_ACT =
  /^(?:既|也|更|又|都|正|不仅|还)?(?:是(?!否)|事关|关乎|关系到?|有利于|有助于|顺应|符合|契合|具有|意义|至关重要|任重道远|离不开|需要|对(?:于[^，]{4}|[^，]{2,40}(?:具有|有着|意义)))/
/** 一天要喂三遍料 · 工人必须穿雨裤作业 · 还有17家企业要靠外购蒸汽: what it takes. */
const TAKES =
  /[一每](?:天|年|月|趟|次|亩|吨|斤|台|车|炉|口)[^，]{0,6}[要得](?:投|喂|抽|用|耗|吃|花|烧|运|跑|走|换|施|浇|拉|消耗|产生)|(?:工人|师傅|司机|农户|果农|菜农|养殖户|种植户|商户|船员|居民|企业)[^，]{0,8}(?:要|必须|只能)(?:靠(?!前)|穿|戴|背|扛|爬|蹲|弯|走|排队|绕|等|摸黑|早起)|[还仍尚]?有[^，]{0,14}要靠|(?:施工|工程|隧道|线路|大桥|管线|电缆沟?|\d+(?:米|公里|处))[^，]{0,8}要(?:避开|穿越|跨越|下穿|上跨|穿过|绕)/
/** 汇率一动，利润就要打折: what follows from what. */
const FOLLOWS = /(?:每[^，]{1,8}|[^，]{1,4}一[^，]{1,3})，[^，]{0,8}就[要得][^，。！”]*/
/** 要致富，先修路 · 民族要复兴，乡村必振兴 · 车多了，路更要宽 · 路不通，货就出不去 */
const PROVERB =
  /(?:^|，|“)[^，“]{1,6}[多大快高好长强少][了起来]+，[^，]{1,6}[更也还就]要[^，\d]{1,3}(?=[。！”]|$)|(?:^|，)[^，]{0,4}不[^，]{1,3}，[^，]{1,10}就[^，]{0,3}[不没难][^，]{0,4}(?=[。！”]|$)|(?:^|，)[^，]{0,4}要(?:想)?[^，]{2,4}，(?:必先|先|[^，]{1,3}必(?!须))[^，]{2,4}(?=[，。的]|$)/

/** 为抢抓工期，确保9月前交付，6月20日，总经理到现场…: what for somebody did something that day. */
const PURPOSE =
  /^为(?:了|切实|进一步)?[^。：]{4,100}?，(?=(?:\d{1,2}月\d{1,2}日|近日|日前|近期|连日来|[今昨]日|[今昨]天)(?:[上下]午|晚)?[^前内起止之以])/

/** The words without the clauses that only comment; empty when they are all. What is ordered is no picture of life. */
export function withoutComment(words: string, isOrder: boolean): string {
  const mayFollow = !isOrder && words.includes('就')
  const live = (mayFollow ? words.replace(FOLLOWS, '') : words).replace(PURPOSE, '').replace(PROVERB, '')
  if (!COMMENTS.test(live)) return live
  const clauses = live.split('，')
  let commented = false
  return clauses
    .filter((clause, index) => {
      const followed =
        (IMPERATIVE.test(clause) || opensWithTask(clause)) && OF_ACT.test(clauses[index + 1] ?? '')
      commented =
        SHOWS.test(clause) ||
        (!isOrder && TAKES.test(clause)) ||
        (!isBinding(clause) &&
          (IS_THIS.test(clause) ||
            followed ||
            (IMPERATIVE.test(clause) && IS_ACT.test(clause)) ||
            (commented && OF_ACT.test(clause))))
      return !commented
    })
    .join('，')
}

/** Cheap to tell of most sentences. */
const COMMENTS =
  /[是这此]|[一每][^，]{1,8}[要得]|[人傅机户农员民业][^，]{0,8}(?:要|必须|只能)|要[靠避穿跨下上绕]|事关|关乎|关系|有利于|有助于|具有|意义|有着|离不开|需要/
