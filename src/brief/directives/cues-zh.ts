import { kindOfSpeaker } from '../speech/lexicon.ts'

/** What in Chinese words tells to act, promises to act, or only reports and describes. */

/** 要 as a modal verb, not as a part of 主要, 要素, 要求… */
const YAO =
  /(?<![主重需首只必紧次纪摘概简扼想险机提])要(?![素求点闻件害塞职义旨么领道人价览诀]|看到|紧(?![盯扣抓密紧跟贴绕])|不是|不然)/
const MUST =
  /必须|务必|务求|(?<!必)须(?![知臾])|不得(?!不|已)|严禁|禁止|[决绝]不能?|不能(?=有|让|再|以|因|搞|只|松|等)|不准|不许|一律|(?<![适相对响供反答呼感])应(?=当|该|于|在|按|将|不|优化|加强|及时|严格|认真|确保|主动|积极|制定|完成|加快|结合|明确|建立|落实|按照)/
const GOAL =
  /力争|力保|力促|力求|争取(?=在|于|年|到|\d|早|尽|全|今|明|实现|完成|上|下)|(?<!为|为了|以|来|是)确保(?!了)|奋力|目标[是为]/
const REQUEST =
  /(?:^|[，、。：；])请(?!示|假|来|进|到了)|希望(?!工程|小学)|(?:^|，)(?:呼吁|鼓励|支持|引导|期望|期盼|盼)|(?<![的按合照])要求(?=\p{Script=Han}{2})/u
const PENALTY = /(?:取消|作检讨|扣减|约谈|问责|追责|通报批评|挂牌督办|收回)/
const GRANT = /给予|予以|发放|享受|奖励|补助|补贴|贴息|补偿/
const PAST =
  /(?<![不未])已(?!知|有)|已经|累计|同比|较上年|比上年|比去年|环比|[^未不](?:完成|实现|取得|建成|达成|签约|开展|召开)了|过去|此前|截至|截止|曾|据统计|以来/
const DONE = /(?<!未)已(?!知|有)|了(?=[，。、\d])/
const DESCRIPTION =
  /(?:建成|投产|达产|通车|投用|投运|竣工|完工|运营|项目)后[^，]{0,6}，?[^，]{0,10}(?:将|可|预计|能)|预计|据测算|有望|将(?:成为|有(?!序)|进一步为|为(?!每|企业提供|项目提供|入驻)|是|使|让|带来|填补|新增|带动|极大|大大|有效|显著)/
const RATHER_SET = /要达到|(?<![的按合照])要求|确保|力争|必须/
/** 加快…，既是…也是…: says what something is. */
const COPULA = /既是|也是|就是|关系到|意义/
const COUNTER =
  /^(?:第[一二三四五六七八九十]|[一二三四五六七八九十]+是要?|[（(]?[一二三四五六七八九十\d]+[）)、.]|同时|此外|另外|其次|首先|最后|再次)，?/

const POINT = /^(?:[一二三四五六七八九]是|第[一二三四五六七八九]，)/
/** 在保障安全的前提下，…: the ground an instruction stands on. */
const SETTING = /^(?:(?:在|围绕|按照|针对|面对|通过|依托|结合|根据|为(?:了)?|当前)[^，]*，)+/

/** Verbs and adverbs with which an instruction without a modal opens. */
const IMPERATIVE =
  /^(?:加快|加强|加大|加速|加密|推进|推动|推行|推广|强化|完善|健全|做好|做强|做大|做优|做精|做实|抓好|抓住|抓紧|抓牢|抓实|狠抓|落实|深化|深入|统筹|聚焦|围绕|坚持|坚决|坚定|坚守|提升|提高|优化|打造|打好|打响|树立|树牢|建立|建好|建强|紧盯|紧扣|紧抓|紧紧|严格|严守|严把|严防|牢固|牢牢|积极|主动|全面|全力|持续|着力|着眼|大力|努力|切实|认真|扎实|扎牢|充分|进一步|更加|更好|突出|注重|拿出|保持|保障|保证|保质|发挥|抢抓|抢占|抢时|用好|用足|用活|压实|压紧|锚定|瞄准|对标|增强|扩大|拓展|培育|引导|支持|鼓励|发扬|弘扬|带头|精准|科学|合理|尽快|尽早|尽心|及时|迅速|倒排|高标准|高质量|高效|高水平|细化|明确|实施|实行|巩固|盘活|激发|营造|凝聚|防范|防止|杜绝|汇聚|构建|创新|探索|督促|守牢|守好|守住|筑牢|绷紧|履行|担起|扛起|扛牢|把|将|以(?!来|后|前|及|上|下)|对|确保|力争|务必|必须|密切|妥善|稳步|稳妥|有序|有效|因地制宜|一体|同步|千方百计|想方设法|真抓实干|勇于|敢于|善于|勇当|当好|破解|打通|补齐|延伸|前移|带动|统一|规范|强力|从严|从快|比学赶超|常态化|动态|分类|分级|逐一|逐个|逐项|挂图作战|凡是?)/
/** A short subject in front of such a verb: 在建项目抓进度 · 招商局紧盯. */
const ADDRESSEE =
  /^(?:[各全每][^，]{0,12}(?:部门|单位|级|地|镇|街道|县区|区县|上下|板块|乡镇|干部|企业|科室|园区)|[^，]{2,10}(?:部门|单位|局|委|办|公司|企业|干部|项目))/
const HOLDS = /^[抓保促]/

/** What opens a commitment: 下一步，… */
const NEXT =
  /^(?:下一?步|接下来|下一?阶段|下阶段|今后|未来|明年|今年|\d{1,2}月份?|下半年|[一二三四]季度|年内)/
const FUTURE = /将(?!近|军|士|领|相|其|来的)|会(?=全力|继续|进一步|持续|一如既往)/g
const STATE =
  /^(?:成为|有(?!序)|为(?!每|企业提供|项目提供|入驻)|是|使|让|带来|达|超|突破|增|实现年|形成年|填补|新增|可|由|占|缩短|带动|惠及|覆盖|迎来|举行|召开|举办|从|比|近|呈|面临|拥有|具备|进入|突显|显著|极大|大大)/
const EAGER =
  /^(?:一如既往|秉承|全方位|全力|坚持|坚决|坚定|继续|进一步|持续|始终|不断|加快|加大|加强|统筹|强化|严格|积极|主动|奋力|抢抓|紧盯|围绕|全面|大力|努力|着力|深化|推动|推进|开展|组织|建立|设立|倒排|逐|派|配|安排|出台|完善|优化|落实|兑现|以)/
const OWN_PLAN =
  /(?:^|我们|公司|集团|企业|下一步|接下来|明年|年内|下半年)(?:还)?(?:计划|打算|拟)(?![投总完]|安排|中|生产|外|[的，])/
const DATED_START =
  /将(?:于|在)[^，。]{2,10}(?:启动|开工|动工|投产|投用|投入使用|竣工|开放|上线|通车|试生产|试运行)/
const WE = /^(?:我们|公司|企业|集团|园区|双方|本?[省市县区]|全[省市县区])$/
const TIME_OR_ADVERB =
  /^(?:下一?步|接下来|今年|明年|年内|目前|同时|此外|[\d一二三四]+(?:月|季度)份?|下半年)|(?:还|也|均|都|随后|则|分别|共同|于|在[^，]{1,12})$/g

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
  return PENALTY.test(words) && !PAST.test(words)
}

/** Only gives: a subsidy, a reward. */
export function grants(words: string): boolean {
  return GRANT.test(words) && !isBinding(words) && !words.includes('将')
}

/** Tells what has happened. */
export function reports(words: string): boolean {
  return PAST.test(words)
}

/** Tells what is done already, also beside a date to come. */
export function isDone(words: string): boolean {
  return DONE.test(words)
}

/** Tells what a thing will be, without anybody's will. */
export function describes(words: string): boolean {
  return DESCRIPTION.test(words) && !RATHER_SET.test(words)
}

/** Begins with an imperative, after a counter (一是) or a short addressee. */
export function opensImperatively(words: string): boolean {
  if (reports(words) || COPULA.test(words)) return false
  const bare = words.replace(COUNTER, '').replace(SETTING, '')
  if (IMPERATIVE.test(bare)) return true
  const addressed = ADDRESSEE.exec(bare)?.[0].length ?? 0
  const rest = bare.slice(addressed)
  return addressed > 0 && (IMPERATIVE.test(rest) || HOLDS.test(rest))
}

/** One of several points: 二是…, 第三，… */
export function isPoint(words: string): boolean {
  return POINT.test(words) && !reports(words)
}

/** Looks ahead from its first word: 下一步, 明年… */
export function looksAhead(words: string): boolean {
  return NEXT.test(words)
}

/** Somebody plans for himself, or dates what he will start: 我们计划明年扩产 · 二期将于9月启动. */
export function plans(words: string): boolean {
  return OWN_PLAN.test(words) || DATED_START.test(words)
}

/** Somebody says what he will do: 将 behind an agent or none, or with a verb that only an agent has. */
export function pledges(words: string): boolean {
  for (const { index } of words.matchAll(FUTURE)) {
    const after = words.slice(index + 1, index + 8)
    if (STATE.test(after)) continue
    const clause = words.slice(
      Math.max(words.lastIndexOf('，', index), words.lastIndexOf('；', index)) + 1,
      index,
    )
    const subject = clause.replace(TIME_OR_ADVERB, '')
    if (subject === '' || WE.test(subject) || EAGER.test(after) || kindOfSpeaker(subject) === 'body')
      return true
  }
  return false
}
