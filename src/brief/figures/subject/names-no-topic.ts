import { characterSet } from '../../../script/character-set.ts'

/** 建设单位负责人介绍，…: who speaks is not what is spoken of. */
const SAYS =
  /(?:说|表示|介绍|透露|坦言|直言|坦承|补充|告诉(?:记者|我们)|强调|指出|要求|提出|称|认为|获悉|了解到|[悉报]道?|明确|显示|规定|公布|通报|汇报|拍板|承诺|质疑|回应|回应指|(?:文件|报告|书件)(?:指|载明)|粗算|算起账|(?:会议|方案)(?:确定|决定))$/

/** 自首架飞机下线以来, 当记者得知…: when it was. */
const SINCE = /^(?:自从?(?![动然贸由主治来行流建筹考驾贡]).*(?:以来|起|后)$|当(?:记者|人们|我们|[问谈说提]))/
const maySayWhen = characterSet('自当')

/** 是当地居民往来的要道, 高出外贸整体增速2个百分点: says what the noun before is, or how it compares. */
const PREDICATE = /^(?:是(?!否)|占(?![地用线有道])|[高低快慢多少]于|[高低快慢多]出)/
const mayBePredicate = characterSet('是占高低快慢多少')

/** 中央社记者许文台北26日电, 〔记者许文／高雄报导〕: who wrote it, and where. */
const BYLINE =
  /^(?:\p{Script=Han}{2,6}社)?[〔【]?(?:特约|本报)?记者[ \p{Script=Han}]{2,10}(?:\d{1,2}日电|[／/][^，]{2,8})?$/u

/** Whether a clause only tells who speaks, since when, or what the noun before is. */
export function namesNoTopic(clause: string): boolean {
  return (
    (maySayWhen(clause, 0) && SINCE.test(clause)) ||
    SAYS.test(clause) ||
    isByline(clause) ||
    (mayBePredicate(clause, 0) && PREDICATE.test(clause))
  )
}

function isByline(clause: string): boolean {
  return clause.includes('记者') && BYLINE.test(clause)
}

/** 通过推行“船边直提”，…; 根据协议，…: how or by what something is done. */
const HOW =
  /^(?:针对|为(?:保护|应对|解决|推动|加快|确保|满足|破解|方便|避免|提升|促进|规范|支持|缓解|贯彻|落实|保障|进一步|实现|打造|尽快|做好|让)|由.{2,16}(?:承建|施工|建设|投资|实施|设计|监理|运营|出资)$|通过(?!验收|审)|随着|连同|[依按][^，]{1,6}(?:分|区分|计|计算|看|统计)$|以[^，]{1,6}[计分]$|.{2,8}(?:结构|方面|支出|收入)上看?$|根据|按照|依据|围绕|为了|由于|依托|借助|得益于|受益于|除了?|截至|经过|自从|加上|因(?![特斯子]|地制宜)|受[惠益](?!人|户|者|群|企|居)|推估|受(?!益|托|让|理|灾|训|惠).*(?:影响|拖累|制约|冲击|带动)|以.*为(?:主线|抓手|重点|目标|契机|引领|核心|中心)|在.*(?:领导|指导|支持|推动|带动|帮助|努力|关心|影响|背景|情况|基础)[上下]$)/

/** Whether what a clause is left with behind its opening tells no more than how. */
export function tellsHow(rest: string): boolean {
  return HOW.test(rest)
}
