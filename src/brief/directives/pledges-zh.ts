import { matchesOf } from '../matches.ts'
import type { Span } from '../span.ts'
import { kindOfSpeaker } from '../speech/lexicon.ts'
import { IMPERATIVE, SETTING } from './tasks-zh.ts'

/** When, and how often: what may stand around a subject without being it. */
export const TIME_OR_ADVERB =
  /^(?:\d{4}年|现阶段|现时|短期内|近期|稍后|将来|下一?步|下一?阶段|下阶段|后续|后期|今后|未来(?:[\d一二三四五六七八九十两]+年)?|接下来|今年|明年|年内|本[月周季]|下个?[月周]|目前|同时|此外|[\d一二三四]+(?:月|季度)份?|下半年)?内?|(?:还|也|亦|均|都|随后|则|再|分别|共同|接下来|下一?步|陆续|相继|稍后|现阶段|[今明]年内?|年内|年底前|今后|[上下]半年|[一二三四]季度|后期|每[年月周季]度?|于)+$|在[^，]{1,12}$/g

/** What opens a commitment: 下一步，… */
const NEXT =
  /(?:^|，)(?:下一?步|下一?阶段|下阶段|接下来|后续|新的一年|今年(?=，))|^(?:下一?步|接下来|下一?阶段|下阶段|后续|今后|未来(?!几?[\d一二三四五六七八九十两几]+(?:天|日|小时|周))|新的一年|新征程上|“?十[四五六]五”?(?:期间|时期)|明年|今年|\d{1,2}月份?|下半年|[一二三四]季度|年内)/

const FUTURE =
  /(?<!必)将(?!近|军|士|领|相|其|来的)|(?<![委大谈工协商学年例进度开常全理事监董社机集展晚聚宴盟总员务教法体奥介览布聘审证])会(?![，。、；：）”区议上后同场长员计见谈面商务费期址馆不有让使是]|展(?!开))/g

const STATE =
  /^(?:成为|有(?!序)|为(?!每|企业提供|项目提供|入驻)|是|使|让|带来|达|超|突破|增(?![派设聘])|实现年|形成年|填补|新增|可|由|占|缩短|带动|惠及|覆盖|迎来|举行|召开|举办|从|比|近|呈|正式(?:开诊|开业|开放|通车|开通|开馆|开园|亮相|揭牌)|面临|拥有|具备|进入|(?:继续|持续|进一步|逐步|不断)(?:向|回升|改善|呈现|显现|释放|好转|走[高低强弱]|承压|回暖|回落|攀升|恢复(?!生产|运[营行]))|(?:陆续|逐步|逐渐|集中)?(?:释放|显现|见效)|落户|入驻|进驻|突显|显著|极大|大大)/

const EAGER =
  /^(?:[对就按][^，]{2,24}(?:进行|开展|实行|实施|展开)|按照[^，]{2,16}(?:理念|要求|思路|目标|部署|原则)|择优|优先|重新|合理|稳步|有序|科学|精准|深入|切实|适时|尽快|一如既往|秉承|全方位|全力|坚持|坚决|坚定|继续|进一步|持续|始终|不断|加快|加大|加强|统筹|强化|严格|积极|主动|奋力|抢抓|紧盯|维持|保持|围绕|全面|大力|努力|着力|深化|推动|推进|开展|组织|建立|设立|倒排|逐|派|增派|加派|增聘|配|安排|出台|完善|优化|落实|兑现|以)/

/** 下一步将召开… is a plan, 会议将于…召开 an event. */
const HOLDS_EVENT = /^(?:举行|召开|举办)/

/** 将全区土地变更为…: 将 that only moves the object. */
const OBJECT_MOVED =
  /^将[^，]{2,24}(?:(?:变更|调整|改|转化?|划|列|命名|评|纳)(?:为|成|入)|(?:提升|提高|上调|下调|降|延长)[至到])/

/** 资本开支不会超过… · 不再新增… */
const REFUSAL =
  /(?:[绝决将]不(?!是|能|可|会是))|不会(?:超过|低于|高于|少于|再|让|缩减|减少|裁|降低|搬|停|撤|放弃|取消|动摇|改变)|不再(?=[新增收设上审批引])|(?:公司|集团|我们|企业)决定(?:追加|投资|新建|扩建|增[资加])/

/** Who plans, or that nobody else is named since the clause began. */
const PLANNER =
  '(?:^|，|；|我们|公司|集团|企业|[厂村镇区市县]里|下一步|接下来|明年|今年|年内|[上下]半年|\\d{4}年|月份?|目前|近期|方面|同时)(?:还|也|正|则|并|今年|明年)?'

const OWN_PLAN = new RegExp(
  [
    `${PLANNER}(?:计划|打算|拟)(?![投总完]|安排|中|生产|外|书|表|的|，)(?<!，(?:计划|拟)(?=[于在]?[^，]{0,8}(?:投产|建成|完工|竣工|通车|并网|达产|开工|封顶|贯通|合龙|交付|启用|铺轨)))`,
    `${PLANNER}(?:计划|打算|准备|拟|规划|考虑)(?:再|将)?(?:加码|追加)?投[资入]?[^，总额]{2,16}，?(?:[于在][^，]{2,24})?(?:新?建|扩|上|购|用于|改造|研发|实施)`,
    `(?:比例|收入|产值|规模|投资|占比|投入)(?:拟|计划)(?=不低于|不少于|不超过|控制在)`,
    `${PLANNER}(?:准备|规划)(?:于|在|再|把|将|新建|扩建|兴建|上马|引进|招|增[资加建聘设])`,
  ].join('|'),
)

/** 修复工程概算5.9亿元，…，计划修复160公顷: planned of the works, by nobody who is named. */
const OF_WORKS =
  /^[^，]{0,20}(?:工程|项目|隧道|大桥|[一二三四]期)(?:概算|总投资|估算|占地|总占地|全长|位于)(?![^。]*(?:公司|集团|我们|企业)(?:还|也)?(?:计划|打算|拟))/

const DATED_START =
  /将(?:于|在)[^，。]{2,16}(?:启动|开工|动工|投产|投用|投入使用|竣工|开放|上线|通车|试生产|试运行|签订|签署|交割)/

const WE = /^(?:我们|公司|企业|集团|园区|双方|本?[省市县区]|全[省市县区]|我[省市县区国]|国家)$/

/** Looks ahead from its first word: 下一步, 明年… */
export function looksAhead(words: string): boolean {
  return NEXT.test(words)
}

/** Somebody plans for himself, dates what he will start, or rules something out: 我们计划明年扩产 · 二期将于9月启动. */
export function plans(words: string): boolean {
  return (
    (OWN_PLAN.test(words) && !OF_WORKS.test(words)) ||
    findInvestor(words) !== null ||
    DATED_START.test(words) ||
    REFUSAL.test(words) ||
    isPlanOfBody(words)
  )
}

/** 国源公司将投资48亿元…: who invests; no project does. */
export function findInvestor(words: string): Span | null {
  const found = INVESTS.exec(words)
  const who = found?.groups?.['who']
  if (!found || !who) return null
  const start = found.index + found[0].indexOf(who)
  return { start, end: start + who.length }
}

const INVESTS = /(?:^|，)(?<who>[^，]{2,14})将(?:共同|联合|再|分期|累计)*(?:投资|出资|投入)[约超近\d]/

/** 新区计划三年内培育绿色工厂30家 */
export function isPlanOfBody(words: string): boolean {
  const planner = BODY_PLANS.exec(words)?.groups?.['body']
  return planner !== undefined && kindOfSpeaker(planner.replace(TIME_OR_ADVERB, '')) === 'body'
}

const BODY_PLANS = /(?:^|，)(?<body>[^，]{2,14})(?:还)?(?:计划|打算)(?![投总完安]|中|外|[的，])/

/** Keeps the time linear in sentences without a pause. */
const LONGEST_CLAUSE = 80

/** Somebody says what he will do: 将 behind an agent or none, or with a verb that only an agent has. */
export function pledges(words: string): boolean {
  for (const { index } of matchesOf(FUTURE, words)) {
    const after = words.slice(index + 1, index + 8)
    if (
      (STATE.test(after) && !(HOLDS_EVENT.test(after) && looksAhead(words))) ||
      OBJECT_MOVED.test(words.slice(index, index + 32))
    )
      continue
    const window = Math.max(0, index - LONGEST_CLAUSE)
    const before = words.slice(window, index)
    const start = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1
    const from = window + start
    const subject = before.slice(start).replace(CONJUNCTION, '').replace(TIME_OR_ADVERB, '')
    // said of the weather too
    if (words[index] === '会') {
      if (WE.test(subject) || kindOfSpeaker(subject) === 'body' || (subject === '' && from === 0)) return true
      continue
    }
    if (
      EAGER.test(words.slice(index + 1, index + 32)) ||
      WE.test(subject) ||
      kindOfSpeaker(subject) === 'body'
    )
      return true
    if (subject === '' && (from === 0 || opensWithoutThing(words))) return true
  }
  return false
}

/** 并将展开… goes on with the subject of the clauses before. */
const CONJUNCTION = /^(?:并且?|而且|且|但)(?=$|[亦也还均都])/

/** The clause before an empty subject names no thing that could be it: 下一步，将… · 围绕上述目标，将… */
function opensWithoutThing(words: string): boolean {
  const first = words.slice(0, words.indexOf('，'))
  return (
    looksAhead(words) ||
    SETTING.test(words) ||
    IMPERATIVE.test(first) ||
    WE.test(first) ||
    /^(?:该|本|县|市|区|省|公司|集团|我们|双方)/.test(first) ||
    first.replace(TIME_OR_ADVERB, '') === ''
  )
}
