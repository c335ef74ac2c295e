import type { Force } from '../speech/attribution-zh.ts'

/** The ground a Chinese sentence stands on when it is asked whether it tells somebody to act. */
export interface Ground {
  /** Whose words: named in this sentence, earlier in the paragraph or before it; `notice`: an official notice; null: nobody's. */
  readonly reach: 'named' | 'paragraph' | 'earlier' | 'notice' | null
  readonly force: Force
  /** The sentence before it, in the same paragraph, is a directive. */
  readonly follows: boolean
  /** The sentence names a period. */
  readonly dated: boolean
  /** The sentence names a date by which. */
  readonly due: boolean
  /** The sentence names a quantity. */
  readonly quantified: boolean
}

/** 要 as a modal verb, not as a part of 主要, 要素, 要求… */
const YAO =
  /(?<![主重需首只必紧次纪摘概简扼想险机提])要(?![素求点闻件害塞职义旨么领道人价览诀]|紧(?![盯扣抓密紧跟贴绕])|不是|不然)/
const MUST =
  /必须|务必|务求|(?<!必)须(?![知臾])|不得(?!不|已)|严禁|禁止|决不能?|绝不能?|不准|不许|一律|(?<![适相对响供反答呼感])应(?=当|该|于|在|按|将|不|优化|加强|及时|严格|认真|确保|主动|积极|制定|完成|加快)/
const GOAL =
  /力争|力保|力促|力求|争取(?=在|于|年|到|\d|早|尽|全|今|明|实现|完成|上|下)|(?<!为|为了|以|来|是)确保(?!了)|奋力|目标[是为]|务求/
const REQUEST =
  /(?:^|[，,、。：；])请(?!示|假|来|进|到了)|希望(?!工程|小学)|(?:^|[，,])(?:呼吁|鼓励|支持|引导)/

/** Verbs and adverbs with which an instruction without a modal opens. */
const IMPERATIVE =
  /^(?:加快|加强|加大|加速|加密|推进|推动|推行|推广|强化|完善|健全|做好|做强|做大|做优|做精|做实|抓好|抓住|抓紧|抓牢|抓实|狠抓|落实|深化|深入|统筹|聚焦|围绕|坚持|坚决|坚定|坚守|提升|提高|优化|打造|打好|打响|树立|树牢|建立|建好|建强|紧盯|紧扣|紧抓|紧紧|严格|严守|严把|严防|牢固|牢牢|积极|主动|全面|全力|持续|着力|着眼|大力|努力|切实|认真|扎实|扎牢|充分|进一步|更加|更好|突出|注重|拿出|保持|保障|保证|保质|发挥|抢抓|抢占|抢时|用好|用足|用活|压实|压紧|锚定|瞄准|对标|增强|扩大|拓展|培育|引导|支持|鼓励|发扬|弘扬|带头|精准|科学|合理|尽快|尽早|尽心|及时|迅速|倒排|高标准|高质量|高效|高水平|细化|明确|实施|巩固|盘活|激发|营造|凝聚|防范|防止|杜绝|汇聚|构建|创新|探索|督促|守牢|守好|守住|筑牢|绷紧|履行|担起|扛起|扛牢|把|将|以(?!来|后|前|及|上|下)|对|确保|力争|务必|必须|密切|妥善|稳步|稳妥|有序|有效|因地制宜|一体|同步|千方百计|想方设法|真抓实干|勇于|敢于|善于|勇当|当好|破解|打通|补齐|延伸|前移|带动|统一|规范|强力|从严|从快|比学赶超|常态化|动态|分类|分级|逐一|逐个|逐项|挂图作战)/
/** A short subject in front of such a verb: 在建项目抓进度 · 招商局紧盯. */
const ADDRESSEE =
  /^(?:(?:各|全|每)[^，]{0,12}(?:部门|单位|级|地|镇|街道|县区|区县|上下|板块|乡镇|干部|企业|科室|园区)|[^，]{2,10}(?:部门|单位|局|委|办|公司|企业|干部|项目))/

const PAST =
  /(?<![不未])已(?!知|有)|已经|累计|同比|较上年|比上年|比去年|环比|[^未不](?:完成|实现|取得|建成|达成|签约|开展|召开)了|过去|此前|截至|截止|曾|据统计|以来/
const DESCRIPTION =
  /(?:建成|投产|达产|通车|投用|投运|竣工|完工|运营|项目)后[^，]{0,6}[，,]?(?:[^，]{0,10})(?:将|可|预计|能)|预计|据测算|有望|将(?:成为|有(?!序)|进一步为|为(?!每|企业提供|项目提供|入驻)|是|使|让|带来|填补|新增|带动|极大|大大|有效|显著)/
const WILL = /(?<![即必终])将(?!近|军|要|士|领|相|其|来的)/
const GRANT = /(?:给予|予以|发放|享受|奖励|补助|补贴|贴息|补偿)/
/** What opens a commitment: 下一步，… */
const NEXT =
  /^(?:下一?步|接下来|下一?阶段|下阶段|今后|未来|明年|今年|\d{1,2}月份?|下半年|四季度|三季度|二季度|年内)/
const PLEDGE =
  /(?:将|会)(?:全力|坚持|坚决|坚定|继续|进一步|持续|加快|加大|加强|统筹|强化|对|于|在|严格|积极|主动|以|按照|奋力|抢抓|紧盯|围绕|把|全面|大力|努力|着力|深化|推动|推进|开展|组织|建立|设立|实施|启动|投入|倒排|逐|派|配|为(?=每|企业|项目|施工)|实行|安排|出台|完善|优化|落实|兑现)/

/** Decides whether what is said in a sentence is an instruction or a commitment to act. */
export function isInstructionZh(content: string, ground: Ground): boolean {
  const { reach, force } = ground
  const binding = YAO.test(content) || MUST.test(content)
  const goal = GOAL.test(content)
  if (reach === 'notice') return isClauseOfNotice(content, binding || goal, ground)
  if (reach === null) return isPublicCommitment(content, goal, ground)
  const strong = binding || goal || REQUEST.test(content)
  if (reach === 'named') return isSaid(content, force, strong, ground)
  if (reach === 'earlier')
    return (
      (binding && !PAST.test(content)) ||
      opensImperatively(content) ||
      isPublicCommitment(content, goal, ground)
    )
  if (force === 'tell') return strong && !isDescription(content)
  return (
    strong ||
    opensImperatively(content) ||
    isDue(content, ground) ||
    (isCommitment(content) && !isDescription(content))
  )
}

function isSaid(content: string, force: Force, strong: boolean, ground: Ground): boolean {
  if (force === 'order') return !isReport(content) || strong
  if (force === 'stress')
    return strong || opensImperatively(content) || isDue(content, ground) || isCommitment(content)
  return (
    (strong && !isDescription(content)) ||
    (isCommitment(content) && !isDescription(content)) ||
    (force === 'promise' && (opensImperatively(content) || isDue(content, ground)))
  )
}

/** Without a speaker: a body says what it will do next, or a goal is set. */
function isPublicCommitment(content: string, goal: boolean, ground: Ground): boolean {
  if (isReport(content)) return false
  if (ground.follows && ground.quantified && /达|完成|实现/.test(content) && !isDescription(content))
    return true
  if (goal && (ground.dated || ground.quantified) && !isDescription(content)) return true
  return NEXT.test(content) && PLEDGE.test(content) && !isDescription(content)
}

function isClauseOfNotice(content: string, strong: boolean, ground: Ground): boolean {
  if ((/如下[。：:]?$/.test(content) && !REQUEST.test(content)) || /^附件|^联系/.test(content)) return false
  if (strong || REQUEST.test(content))
    return !(GRANT.test(content) && !YAO.test(content) && !MUST.test(content))
  if (GRANT.test(content) || /施行|有效期/.test(content)) return false
  if (isDue(content, ground)) return true
  return !isReport(content) && WILL.test(content) && ground.dated
}

function isCommitment(content: string): boolean {
  return PLEDGE.test(content) || (WILL.test(content) && NEXT.test(content))
}

/** A state to be reached by a date, said without a modal: 国际货站二期12月底前完成主体结构封顶. */
function isDue(content: string, ground: Ground): boolean {
  if (/预计|原计划|计划投资/.test(content)) return false
  if (ground.due && !/(?<!未)已(?!知)|了(?=[，。、\d])/.test(content)) return true
  return ground.dated && !isReport(content) && /年内|全年|目标/.test(content)
}

function isReport(content: string): boolean {
  return PAST.test(content)
}

function isDescription(content: string): boolean {
  return DESCRIPTION.test(content) && !/要达到|确保|力争|必须/.test(content)
}

/** 加快…，既是…也是…: says what something is. */
const COPULA = /既是|也是|就是|关系到|意义/

function opensImperatively(content: string): boolean {
  if (isReport(content) || COPULA.test(content)) return false
  const bare = content.replace(
    /^(?:[一二三四五六七八九十]+[是要、]|同时|此外|另外|其次|首先|最后|再次)[，,]?/,
    '',
  )
  if (IMPERATIVE.test(bare)) return true
  const addressed = ADDRESSEE.exec(bare)
  return (
    addressed !== null &&
    (IMPERATIVE.test(bare.slice(addressed[0].length)) || /^[抓保促]/.test(bare.slice(addressed[0].length)))
  )
}
