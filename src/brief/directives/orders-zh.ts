import { matchesOf } from '../matches.ts'
import { isPlace, kindOfSpeaker } from '../speech/lexicon.ts'
import { isResult, reports, states } from './narrative-zh.ts'
import { TIME_OR_ADVERB } from './pledges-zh.ts'

/** Words that order, ask, limit and threaten, and those that only give. */

/** 要 as a modal verb, not as a part of 主要, 要素, 要求…; 要一周 is how long it takes, 要一周一结账 an order. */
const YAO =
  /(?<![主重需首只必紧次纪纲摘概简扼想险机提我]|[每整]天[^，]{0,10}都|\d[^，]{0,4}还|(?:如果|要是|一旦|倘若)[^。；]{0,60}就)要(?!上?涨|[素求点闻件害塞职义旨么领道人价览诀是角]|想(?![方群办企百])|[向对][^，]{1,12}(?:致[歉敬谢]|道歉|说声|表示(?:歉意|感谢|敬意))|感谢|(?:清醒)?地?看到|清醒|紧(?![盯扣抓密紧跟贴绕])|不是|不然|[^，。]{1,4}的[不是就]|(?!一[天日周旬月季年企项]一)[\d一二两三四五六七八九十半几]+[多余来]?个?(?:天|日|年|月|小时|分钟|秒|周|倍|人(?![^，。]{0,8}[到完])|万?元|亿元)|(?:花|用|耗)[时掉去费]?[\d一二三四五六七八九十半]|(?:等)?到[^，。]{2,16}?(?:才|方能)|等到|延后|推迟|运往|发往|销往|送往|开往)/

/** 应 as should, not in 应保尽保 and 应纳税额, nor of what somebody is invited to: 应主办方邀请，…. */
const MUST =
  /必须|务必|(?<!发文|发函|函文)限期|勒令|不得?[晚迟]于|最[迟晚](?![的一])|务求|(?<!必|其中[^，]{1,16})须(?![知臾]|为[^，]{0,12}(?:法人|企业|单位)|具备|(?:再|另)?(?:拆迁|征收|征用|征拆|迁移|搬迁|迁改|穿越|跨越|耗|投入|面对|办理[^，]{0,6}征收))|不得(?![不已]|[，。；、”！]|$)|严禁|禁止|[决绝]不能?|不能(?=有|懈|稍有|掉以|任由|含糊|马虎|让|再|以|因|搞|只|松|等|变|丢|降|断|停|拖|误)|不(?:搞|打)(?=一刀切|层层|花架子|形式|折扣|白条)|不准|不许|不允许|不容许|不得以|一律|(?<![适相对响供反答呼感效顺照策回承内一因接])应(?=对[^，。]{2,16}(?:实行|实施|进行|开展|加强|予以))|(?<![适相对响供反答呼感效顺照策回承内一因接])应(?!(?<kept>[^，]{1,3})尽\k<kept>|纳税|[考检][生人]|(?:(?!落实|响应|满足|执行|达到|符合|按|遵)[^，]){1,14}[方司业团会局部院府门国省市县区镇户主家者人长们]的?(?:(?:热情|盛情)?邀请|之邀|(?<=(?:^|[，“])应[^，]{2,18})[要请]求)(?:[，。]|$|来|赴|前往|出席|参[加展会]|率))(?=[亲跨朝以从把让就比先尽依主予视同逐广多注积落补检提协查调彻研改重妥善务审公说面正列纳编增设停暂规思扩兼回考定带通全速趁敢保维守督整健深科加严明建制完优推结确遵履避尊体自引鼓聚抓坚始立认综统做开实具配由向持采执组每将该当于在按不达符随报附及专控接])/

const GOAL =
  /(?:我们?|公司|集团|我[局县市区厂]|项目部)(?:一定|保证)(?![金人])|(?:^|，)一定(?=[要把会在让按])|力[拚拼]|力争|力保|力促|力求|争取(?<!向[^，。；]{2,12}争取)(?!到(?!20\d\d|[今明后本]年|年[底末]|“?十[四五六]|\d{1,2}月|[上下]半年|[一二三四]季度|时))(?=[^，]{0,10}[在于][今明后]?年|在|于|年|到|\d|早|尽|全|今|明|实现|完成|上半年|下半年)|(?<!为|为了|以|来|是)确保(?!了|目标|任务)|奋力|冲刺(?=\d)|目标(?=(?:将|把)(?!任务)|引进|招引|吸引)|目标(?:仍|仍然|依然|将|也)?(?:维持|保持|锁定|订|设定|不变|(?:在|于)?(?:民国)?(?:\d{2,4}年|[今明]年|年底|\d{1,2}月))|(?:目标(?:任务)?|任务书|底线|军令状)[^，。；]{0,6}[：:是为]|(?:目标|底线)[是为]/

const REQUEST =
  /(?:^|[，、。：；])请(?!示|假|来|进|到了|(?:广大)?(?:投资者)?(?:理性投资|注意(?:投资|市场|相关)?风险|谨慎))|(?<![不是])希望(?!工程|小学|能|通过|[^，]{0,40}(?:博览会|峰会|论坛|活动|关系)[^，]{0,10}能|[，。；]|$)|(?:^|，)(?:呼吁|鼓励|期(?=中央|各[^有]|相关|全体|与会|能)|期望(?!值|更|越)|期盼|盼(?!望着)|建议(?=(?:市|县|区|省|政)[府院]|中央|\p{Script=Han}{1,14}(?:厅|局|委|办|部|处|单位|政府|公司|企业|集团|园区)))|^(?:支持|引导)|(?<![的按合照]|相关|有关|具体|各项|总体|工作|条件|质量|标准|相应)要求(?=\p{Script=Han}{2})/u

const PENALTY =
  /(?:退出清单|清退|挂钩|黄牌|红牌|末位(?:淘汰|表态|发言)|说明情况|作检查|不予受理|视同放弃|取消|作检讨|扣减|约谈|问责|追责|不予(?:拨付|结算|支付|验收|安排|兑现)|(?<!(?<!将)被)通报批评|挂牌督办|收回)/

const GRANT =
  /减免|免收|免除|减半|返还|奖补|给予|予以|发放|享受|奖励|补助|补贴|贴息|补偿|再?[奖补]\d|按[^，]{0,12}[%成][^，]{0,4}支持|封顶[^，]{0,3}\d|全额承担/

/** Orders outright: 要, 必须, 不得, 一律… */
export function isBinding(words: string): boolean {
  return YAO.test(words) || MUST.test(words)
}

/** Sets a goal: 力争, 确保… */
export function setsGoal(words: string): boolean {
  return GOAL.test(words)
}

/** Asks politely: 请, 希望… */
export function asks(words: string): boolean {
  return REQUEST.test(words)
}

/** Says what happens to those who fail: 取消资格, 约谈… */
export function threatens(words: string): boolean {
  return PENALTY.test(words) && !reports(words)
}

/** Only gives: a subsidy, a reward. */
export function grants(words: string): boolean {
  return GRANT.test(words) && !isBinding(words) && !setsGoal(words) && !words.includes('将')
}

const LONGEST_SUBJECT = 40

/** Whom one orders, in front of the modal verb: 各乡镇要… · 县住建局须… · 由市财政局牵头… */
export function addresses(words: string): boolean {
  for (const { index } of matchesOf(MODAL, words)) {
    const before = words.slice(Math.max(0, index - LONGEST_SUBJECT), index)
    const from = Math.max(...[...'，；：、'].map((mark) => before.lastIndexOf(mark))) + 1
    const subject = before
      .slice(from)
      .replace(/^(?:由|请|希望|对|同时)/, '')
      .replace(TIME_OR_ADVERB, '')
    if (subject.length > 24 || subject.length < 2) continue
    if (ALL.test(subject) || kindOfSpeaker(subject) === 'body') return true
  }
  return false
}

const MODAL =
  /要(?!我(?![们国省市县区])|[求素点闻角])|须|务[必于]|应(?=[当于在该按将加及严])|不得|负责(?!人|同志|的)|牵头|会同|抓紧|尽快|立即/g

const ALL = /^(?:各|全[市县区省镇]|有关|相关|其他|其它|所有|凡)/

/** What a body does as its duty: 区住建局每周开展一次专项检查 · 由副市长康临川包抓. */
export function assigns(words: string): boolean {
  if (isAssigned(words)) return true
  const duty = DUTY.exec(words)
  return (
    duty !== null &&
    duty.index < LONGEST_SUBJECT &&
    !isResult(words) &&
    !states(words) &&
    !/仅|只完成/.test(words) &&
    kindOfSpeaker(words.slice(0, duty.index)) === 'body' &&
    !isPlace(words.slice(0, duty.index))
  )
}

/** 由县纪委监委牵头，开展专项督查: the work is given to somebody. */
export function isAssigned(words: string): boolean {
  return ASSIGNED.test(words) && !reports(words)
}

/** The clause opens with whom the work is given to; a thing in front of 由 is only described. */
const ASSIGNED =
  /(?:^|[，；])(?:同时|并)?由[^，；。]{2,30}?(?:牵头|包抓|包联|包保|领衔|挂帅|主抓|主办|督办|兜底|统筹|协调|组织(?!的)|(?:具体|全权)?负责(?!人|同志|的|建设|施工|投资|承建|设计|运营|生产|管护)|(?:具体)?落实|(?:根据|按照?)[^，；。]{2,14}(?:修改|完善|办理)|修改(?:完善)?后)/

const DUTY =
  /每[周月季年半日天]|定期|负责(?!人|的)|牵头|会同|组织|统筹|监督|跟踪|督促|安排|派[专出驻]|拿出|腾出|配合|保障|备足|倒排|(?:严格)?按照?|根据|建立|实行|实施|开展|加强|做好|落实|完成|制定|确定(?!了)|对[^，]{2,30}(?:实行|实施|进行|开展)/

/** Limits what may be: 每县不超过5个 · 投资强度不低于… */
export function limits(words: string): boolean {
  return (
    /不(?:超过|低于|少于|高于|多于)|至少|至多|最多|限[报额]/.test(words) &&
    !GRANT.test(words) &&
    !THRESHOLD.test(words)
  )
}

/** What a project must be to be eligible. */
const THRESHOLD =
  /^(?:，*)[^，]{0,10}(?:项目|企业)(?:20\d\d年度?|上年度?|近[一二两三]年)?(?:总投资|投资额|计划投资|设备投资|年?营业?收入|产值)/
