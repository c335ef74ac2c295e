import { isBinding } from './orders-zh.ts'
import { IMPERATIVE, opensWithTask } from './tasks-zh.ts'

/** What somebody is told to do is said apart from these: what a thing is, shows or means, and what others think. */
const SHOWS =
  /^(?:这|此举|此次[^，]{1,12}|这次[^，]{1,12}|这些[^，]{1,8})(?:再一次|再次|充分|集中|生动|深刻)*(?:阐明|体现|彰显|标志|反映|证明|表明|意味着)/
const IS_THIS = /^(?:这|此举|今天|此次[^，]{1,12}|这次[^，]{1,12})(?:不仅|既|也|更)?是(?!否)/
/** 保障粮食安全是头等大事: the act is only what the clause is about. */
const IS_ACT = /^[^，]{3,40}(?<![还但特尤凡总只不的要可而就正都]|关键|重点|核心)是(?!否|非)/
/** 推动产业升级，是大势所趋，需要各方参与: what is said of an act named in front of a pause. */
const OF_ACT =
  /^(?:既|也|更|又|都|正|不仅|还)?(?:是(?!否)|事关|关乎|关系到?|有利于|有助于|顺应|符合|契合|具有|意义|至关重要|任重道远|离不开|需要|对(?:于[^，]{4}|[^，]{2,40}(?:具有|有着|意义)))/
/** 老人家都要自己骑车看病: what life is like; but not 确保每名学生都要接受安全教育. */
const HARDSHIP =
  /(?<!(?:(?<![主需])要|须|确保|让|全体|凡)[^，]{0,16})(?:老人家?|孩子们?|家长|学生|学童|乘客|旅客|村民|患者|车主|用户)[^，]{0,10}(?:都|还|才|就|得)(?:要|必须)(?!求)/
/** 一天要喂三遍料 · 工人必须穿雨裤作业 · 还有17家企业要靠外购蒸汽: what it takes. */
const TAKES =
  /[一每](?:天|年|月|趟|次|亩|吨|斤|台|车|炉|口)[^，]{0,6}[要得](?:投|喂|抽|用|耗|吃|花|烧|运|跑|走|换|施|浇|拉|消耗|产生)|(?:工人|师傅|司机|农户|果农|菜农|养殖户|种植户|商户|船员|居民|企业)[^，]{0,8}(?:要|必须|只能)(?:靠(?!前)|穿|戴|背|扛|爬|蹲|弯|走|排队|绕|等|摸黑|早起)|[还仍尚]?有[^，]{0,14}要靠|(?:施工|工程|隧道|线路|大桥|管线|电缆沟?|\d+(?:米|公里|处))[^，]{0,8}要(?:避开|穿越|跨越|下穿|上跨|穿过|绕)/
/** 要完成全年任务，月均投资须达到9亿元: what it would take. */
const WOULD_TAKE =
  /(?:^|，)要(?:完成|实现|达到)[^，]*，[^，]{0,12}[月日季年周]均[^，]{0,10}(?:达到?|完成|保持)[^，]*/

/** 汇率一动，利润就要打折: what follows from what. */
const FOLLOWS = /(?:每[^，]{1,8}|[^，]{1,4}一[^，]{1,3})，[^，]{0,8}就[要得][^，。！”]*/

/** …具有重要意义: why it is done. */
const MATTERS = /(?:具有|有着)[^，要须]{0,12}(?:意义|作用|价值)[。；]?$/
/** 有一些声音认为… */
const VOICE =
  /(?:有(?:一)?些|有的|不少|个别|一些|有)(?:人|声音|观点|国家|企业|同志|地方|媒体)(?:认为|觉得|担心|想|说|以为|试图|指责)|有[^，]{0,4}(?:声音|意见|观点)(?:表示|认为|指出|要求)/
const ANSWER = /必须|务必|[决绝]不能/
/** 还有很多短板要补: what there is to be done in general. */
const REMAINS = /有(?:很多|许多|不少|大量|一些|诸多|很长)[^，]{0,24}要/
/** 要致富，先修路 · 民族要复兴，乡村必振兴 · 车多了，路更要宽 · 路不通，货就出不去 */
const PROVERB =
  /(?:^|，|“)[^，“]{1,6}[多大快高好长强少][了起来]+，[^，]{1,6}[更也还就]要[^，\d]{1,3}(?=[。！”]|$)|(?:^|，)[^，]{0,4}不[^，]{1,3}，[^，]{1,10}就[^，]{0,3}[不没难][^，]{0,4}(?=[。！”]|$)|(?:^|，)[^，]{0,4}要(?:想)?[^，]{2,4}，(?:必先|先|[^，]{1,3}必(?!须))[^，]{2,4}(?=[，。的]|$)/

/** 县里决定召开分析会，主要目的是…确保…: what a meeting is held for. */
const HELD_FOR =
  /(?:召开|举行|举办|开展)[^。]{2,60}，[^，]{0,6}(?:目的|任务|议题|用意)(?:就)?是|^“?(?:这次|此次|本次|今天(?:这次|的)?)[^，]{0,24}(?:会议?|活动|调研)[^，]{0,4}(?:目的|任务|议题)(?:就)?是/

/** 为抢抓工期，确保9月前交付，6月20日，总经理到现场…: what for somebody did something that day. */
const PURPOSE =
  /^为(?:了|切实|进一步)?[^。：]{4,100}?，(?=(?:\d{1,2}月\d{1,2}日|近日|日前|近期|连日来|[今昨]日|[今昨]天)(?:[上下]午|晚)?[^前内起止之以])/

/** 中方期待峰会更好地发挥作用: a wish asks nobody for anything. */
const WISHES = /^(?:[^，]{0,6}(?:期待|坚信|预祝|祝愿)|(?:我们?|大家)?相信)/

/** The words without the clauses that only comment; empty when they are all. What is ordered is no picture of life. */
export function withoutComment(words: string, isOrder: boolean): string {
  if (VOICE.test(words) || WISHES.test(words)) return answerTo(words)
  if (HELD_FOR.test(words)) return ''
  const live = (isOrder ? words : words.replace(WOULD_TAKE, '').replace(FOLLOWS, ''))
    .replace(PURPOSE, '')
    .replace(PROVERB, '')
  if (!COMMENTS.test(live)) return live
  const clauses = live.split('，')
  let commented = false
  return clauses
    .filter((clause, index) => {
      const followed =
        (IMPERATIVE.test(clause) || opensWithTask(clause)) && OF_ACT.test(clauses[index + 1] ?? '')
      commented =
        SHOWS.test(clause) ||
        MATTERS.test(clause) ||
        (!isOrder && (HARDSHIP.test(clause) || TAKES.test(clause))) ||
        (REMAINS.test(clause) && !/\d/.test(clause)) ||
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
  /[是这此]|(?:都|还|才|就|得)(?:要|必须)|[一每][^，]{1,8}[要得]|[人傅机户农员民业][^，]{0,8}(?:要|必须|只能)|要[靠避穿跨下上绕]|事关|关乎|关系|有利于|有助于|具有|意义|有着|离不开|需要|有(?:很多|许多|不少|大量|一些|诸多|很长)/

function answerTo(words: string): string {
  const at = words.search(ANSWER)
  const answer = at < 0 ? '' : words.slice(words.lastIndexOf('，', at) + 1)
  return VOICE.test(answer) ? '' : answer
}
