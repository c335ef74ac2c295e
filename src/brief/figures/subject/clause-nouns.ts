import { characterSet } from '../../../script/character-set.ts'
import { wordSearch } from '../../../script/word-search.ts'
import { datelineLength } from '../../dateline.ts'
import type { PeriodSpan } from '../../period/period-span.ts'
import { metricStart } from '../lexicon.ts'
import { ANAPHOR } from './anaphor.ts'
import { mayBeCompany } from './noun-classes.ts'
import { nounPhrase } from './noun-phrase.ts'

/** A noun phrase that a clause of a sentence is about. */
export interface ClauseNoun {
  /** Where it starts in the sentence, and number of its clause. */
  readonly start: number
  readonly clause: number
  readonly words: string
  /** The same without a measure at its end; empty where nothing but a measure is named. */
  readonly thing: string
  /** 该公司, 项目: it stands for something named before. */
  readonly isAnaphor: boolean
  /** head: opens its clause; whom: 对…, 给…; where: 在…; what: 把…; behind: 总投资12亿元的…. */
  readonly role: 'head' | 'whom' | 'where' | 'what' | 'behind'
  /** 人才奖励：…, what a colon sets it before. */
  readonly isLabel: boolean
  /** Where the brackets end that it stands in; null outside of any. */
  readonly asideUntil: number | null
}

const BREAK = /[，；：。！？（）\n]/g
/** Words that make a noun of the verb before them: 建设项目, 投资公司. */
const NOUN_TAIL =
  '项目|专案|工程|企业|公司|线|基地|园|中心|单位|领域|区|类|任务|计划|目标|能力|平台|院|局|部|者|商|人|户|兵团|率|额|用地|面积|条件|内容|规模|资金|集团|仪式|活动|库|组|值|点|极|级|产业|行业|环境|带|标准|用房|车间|设施|工地|现场|清单|名单|政策|方案|指挥|办|强度|总|品|力|成本|性|型|业|厂|站|场|经费|机构|团队|人员|职工|工人|板块|集群|合同|协议|馆|楼|机|器|港|[和与、及](?:供应|制造|零售|服务)业'
const VERB_NOUNS =
  '进出口|开工|竣工|投产|签约|续建|建设|(?<!固定资产)投资|生产|研发|设计|规划|安排|引进|新增|实施|增加|落地|推进|启动|储备|加工|制造|物流|服务|销售|改造|扩建|迁建|安置|保障|运营|供应|处理|经营|发展|创新|培育|示范|利用|出口|进口|采购|收购|合作|支持'
const VERBS =
  '领用|负责(?!人|同)|投出|发放(?!量|额)|人均|户均|亩均|年均|月均|日均|受理(?!费|量|单)|投入(?=运行|使用|运营|生产|试|[\\d一二三两])|压缩|铺设|完成(?!率|额|量|值|情况|比例|进度)|敷设|(?<!建)设(?!计|备|施|立|区|想|定|法|置|项|在)|压减|压降|改造成|打造|盘活|作为|分解|实现|达到|(?<![马雷发])达|突破|超过|超额|增长(?!点|极)|下降|提高|提升|上升|回落|减少|增至|降至|升至|建成|动工|下达|拥有|位于|坐落|占地|总投资|累计|(?<!公)共(?!同|享|和|建|青|产)|计划(?!单列)|预计|拟|将(?!军|来|乐)|已|正(?!定|阳|式)|(?<![主重需首])要(?!素)|须|必须|(?<![供相对适反响])应(?!急|用|县|城|税|收|付)|能够|会同(?!县)|(?<![社协大党委员年工商学览洽展交法议董])会(?!议|展|员|所|计|馆|昌|同|理|泽)|由|为(?!主)|是|(?<![国所拥享持私公保既自稀])有(?!限|色|机|关|轨|线|效)|采用|吸纳|解决|贡献|创造|设立|获(?!奖)|被|列入|纳入|入选|[写站躺堵排走停守落架压挂贴摆]在|(?<![正所])在(?!建|线|岗|校|库|册|手)|(?<![位用坐])于|从(?!业|化)|按(?![时期揭])|(?<![意双方内单流导定])向(?!阳)|以(?!上|下|内|外|来|后|前)|举行|召开|宣布|走进|来到|走访|赶赴|成立|注册|起于|起自|全长|用于|包括|包含|涉及|覆盖|惠及|缴纳|上缴|集聚|入驻|现有|目前|同比|环比|分别|依次|平均|比(?!亚|例|重|赛)|较|占用|占|低于|高于|优于|定于|视为|视同|快于|排名|(?<![家安定邻宜])居(?!民|住|家)|跃居|稳居|均(?!价)|(?<![成首京古旧国])都(?!市|江|匀)|仍|还(?!款|建)|也|再(?!生|担)|(?<![原准规])则|全部|尚未|未(?!来)|不(?!锈|动产|良|[过仅久同断])|没有|(?<![许认])可(?!再|支配|持续)|仅|(?<!一)只|又|并(?!网)|而|(?<![原主基起])因|(?<![享承])受(?!益|让|托|理)|让|使(?!用)|把|对(?!岸)|[留丢交送递派献]给|给|(?<![利应费信使启征选试引占停借租耗聘采商民公军自备通专适回复再套医船])用(?!地|品|能|工|电|水|工|户|房|于)|与(?!会)|(?<![合共相不大如陪连随])同(?!步|心|仁|济|方|安|和|一|期|类|等|年|月|意)|以及|其中|分[两二三四五]期|力争|确保|争取|带动|辐射|容纳|接待|提供|形成|购置|收到|签订|达成|开展|组织|举办|围绕|通过|经过|随着|完工|封顶|贯通|通车|投用|投运|试运行|年产|日产|月产|日处理|当年|年内|今年|去年|明年|(?<!成)本年|上年|届时|迈上|跨过|跃上|撬动|拉动|配套建设|合计|总计|全面|全力|进行(?!曲)|抢抓|克服|促进(?![处会司科法条行])|持续|积极|成长(?!型|性|期|空间)|扬升|攀升|衰退|加强|加快|回升|企稳|向好|放缓|趋稳|继续|保持|听取|俯瞰|锚定|扎根|相当于|推升|创下|调度(?!会|中心|室|机制|令)|整合|开行|启动|约谈|点名|亮相|挂牌|揭牌|落户|迎来|引来|吸引|交出|晒出|翻开|拿出|冲刺|紧盯|瞄准|聚焦|承接|承担|牵头|投得|拿下|拍得|摘得|中标(?!价|金额|人)|签下|敲定|迈入|进入|步入|位列|荣获|拿到|(?<![制节集预条违签公合履特])约(?!束|定|谈)|近(?![郊海期年日代])|超|逾(?!期)|多达|高达|减(?!排|速|税|负|灾|免|振)|增加|(?<![倍新])增(?!值|速|量|城|效|强|幅|资)|升(?!级|旗)|(?<!起)降(?!幅|本|雨|水)|至(?=\\d)'
/** What is done, told by verbs that hardly ever stand before a noun to tell which it is. */
const DEEDS =
  '做到|取得|赢得|夺得|博得|开通|造成|导致|促使|引发|发生|出现|产生|带来|换来|依靠|凭借|依托|得知|获知|列出|推开|铺开|拉开|推出|公布|颁布|出台|办好|补齐|打通|高出|恢复|组建|兴建|修建|筹建|建起|建有|建立|盖起|创办|兴办|办起|涵盖|组成|看中|看好|看到|率队|带领|率领|责成|审议|议定|采取|实行|突出(?!问题|贡献)|守住|盯住|抓好|抓紧|提出|需要|允许|满足|收回|收储|扩大|提醒|主持|决定|报送|梳理|承诺|化解|卖出|售出|腾出|打动|剩下|刷新|更换|关停|拖欠|下滑|下跌|上涨|翻番|投放(?!量)|约定|选择|相较|相比|开始|着手|告诉|回望|伴随|离开|帮助|拨付(?!率)|担任|掀起|加入|接到|接获|派出|派驻|参加(?!工)|参与(?!度)|获评|获得|收获(?!季|期)|致力|专注|从事|主营|主攻|主打|面向|针对|销往|发往|运往|送往|通往|远销|连接|连通|穿越|跨越(?!式)|途经|贯穿|花费|耗资|耗时|斥资|存放|堆放|停放|停靠|运送|释放|取代|代替|改为|变为|变成|成为|属于|接近|临近|毗邻|紧邻|地处|处于|面临|遇到|遭遇|赋予|汇聚|串联|晒出|亮出|定下|立下|许下|抛出|搬出|搬进|搬入|住进|住上|用上|吃上|走上|种下|拉起|撑起|摸排|排查|清退|出让(?!金|面积|地块)|挂图|净增|试生产|试运营|试制|试产|启用|租用|征用|占用|停用|借用|承建|承担|投建|选派|抽调|聘用|录取|招聘(?!会)|归集|争取到|收官|追加|缴库|延长(?!段|线)|拥入|挣|晋级|购进|购入|租下|看上|闯入|跻身|惠及|普惠(?!金融)|放大|撬起|预留|自筹|推介(?!会)|选址|烧掉|退出|接单|开拓|培养|消除|办结(?!率)|创建|停摆|出动|节省|省下|撤走|垫付|顶替|打完|卖到|披露|翻开|铺到|抢回|登上|赶上|追平|跑完|换上|票决(?!项目)|出资|募集|签署|签订(?!额|率)|签发|印发|下发|批准|核准|同意|议决|宣告|落实(?!率)'
const PURE = `${VERBS}|${eachBut(DEEDS, `的|${NOUN_TAIL}`)}|[冲摆扩翻跌涨减提缩传运]到`
const verbs = wordSearch(`${PURE}|${eachBut(VERB_NOUNS, NOUN_TAIL)}|[\\d]`)
/** Those that are never a noun: 装备制造 is one. */
const pureVerbs = wordSearch(`${PURE}|[\\d]`)

/** Each of the words, but not where one of those follows. */
function eachBut(words: string, followed: string): string {
  return words.replace(/\|/g, `(?!${followed})|`).concat(`(?!${followed})`)
}
const OPENERS =
  /^(?:【[^】]{0,12}】|〔[^〕]{0,30}〕|[◆●▶►■□★☆\s“”‘’"·—-]|其中|其余|其次(?:是|为)?|再次(?:是|为)|另外?|此外|同时|目前|每[年月日天](?=.{2})|全年(?=.{2})|现在|现(?![场代金有货状浇役行])|据悉|乐观预期|预期|预估|据了解|据介绍|据统计|记者(?:获悉|了解到)|数据显示|分(?:领域|行业|产业|区域|地区|类别|县[（(]?区?[）)]?|[^，]{1,4})看|从[^，]{1,10}(?:看|来看|上看)|近[年日期](?:来)?|截至|总体上?|方面|特别是|尤其是|下一步|接下来|下一阶段|今后|届时|(?:全部|全数|全面)?(?:建成|投产|达产|达效|通车|通水|投用|完工|竣工|满产|投运|落成|启用|开通|商转|并网|营运|改造|扩建|改扩建|搬迁|整治|升级)+后|包括|例如|比如|以及|与(?!会)|及|并(?!网)|而|但|只有|仅|共(?![建同享])|全部|一批|等|该批|本批)+/
const PREPOSITION =
  /^(?:要|须|将|应)?(对于?(?![照外口接标应比])|给(?!予)|为|向|把|将|在(?![建线岗校库册手])|由)(?=.{2})/
const ROLES: Readonly<Record<string, ClauseNoun['role']>> = {
  ...{ 对: 'whom', 对于: 'whom', 给: 'whom', 为: 'whom', 向: 'whom' },
  ...{ 把: 'what', 将: 'what', 在: 'where', 由: 'head' },
}
/** 设立总规模30亿元的产业基金, 设立的15亿元引导基金: the clauses behind go on with it. */
const FUND = /设立的?[^，]{0,8}\d[\d.]*[万亿]元的?([^，；：。、的\d]{1,12}(?:基金|资金池?))/
const RECIPIENT_END =
  /(?:的)?(?:，|给予|予以|按|实行|开展|进行|实施|将?采取|每|最高|一次性|分别|奖励|补[贴助]|进?出口|进口|$)/
const PLACE_END =
  /(?:上|(?<!集)中(?!心|学|小|央)|里|内|下|方面|现场|举行|召开|获悉|了解到|看到|看见|采访|调研|考察|参观|走访|建设|$)/
const BEHIND = /\d[^，；：。（）]{0,8}?的([^，；：。、（）\d]{2,24})/
const LONGEST = 24
/** Clauses of a sentence that are looked at. */
const MOST = 60

/** 老板娘陈露说上半年出口300万美元: what a measure's own words name as its topic, when it is none; a person stands for whom he works for. */
export function topicNoun(words: string): string {
  if (PERSON.test(words)) return employerOf(words)
  return LISTED.test(words) || nounPhrase(words) !== '' ? words : ''
}

/** 列入省重点的项目: a class, though it opens with a verb. */
const LISTED = /^[列纳]入/

/** The noun phrases that the clauses of a sentence open with or are about; `normal` is Simplified with Chinese marks. */
export function clauseNouns(normal: string, periods: readonly PeriodSpan[], offset: number): ClauseNoun[] {
  const nouns: ClauseNoun[] = []
  let clause = 0
  let from = datelineLength(normal)
  let asideUntil: number | null = null
  BREAK.lastIndex = from
  while (from < normal.length && clause < MOST) {
    const at = BREAK.exec(normal)?.index ?? normal.length
    if (at - from >= 2) {
      const clauseWords = normal.slice(from, at)
      const isLabel = normal[at] === '：' && clauseWords.length <= LONGEST
      addNouns({ words: clauseWords, from, clause, isLabel, asideUntil }, periods, offset, nouns)
      clause++
    }
    if (normal[at] === '（') asideUntil = bracketEnd(normal, at)
    else if (normal[at] === '）') asideUntil = null
    from = at + 1
  }
  return nouns
}

/** Where a bracket closes; null when it never does, as in a text cut short: then what follows is no aside. */
function bracketEnd(normal: string, at: number): number | null {
  const end = normal.indexOf('）', at)
  return end < 0 ? null : end
}

interface Clause {
  readonly words: string
  /** Where it starts in its sentence, and its number there. */
  readonly from: number
  readonly clause: number
  readonly isLabel: boolean
  readonly asideUntil: number | null
}

function addNouns(
  { words: clauseWords, from, clause, isLabel, asideUntil }: Clause,
  periods: readonly PeriodSpan[],
  offset: number,
  nouns: ClauseNoun[],
): void {
  const shown = clauseWords.includes('是') ? presented(clauseWords) : null
  if (shown !== null) {
    const { words, at } = shown
    const noun = { words, thing: words, isAnaphor: ANAPHOR.test(words) }
    nouns.push({ start: from + at, clause, ...noun, role: 'head', isLabel: false, asideUntil })
    return
  }
  if (
    (maySayWhen(clauseWords, 0) && SINCE.test(clauseWords)) ||
    SAYS.test(clauseWords) ||
    isByline(clauseWords) ||
    (mayBePredicate(clauseWords, 0) && PREDICATE.test(clauseWords))
  )
    return
  const opening = openingOf(clauseWords, from, periods, offset)
  const rest = clauseWords.slice(opening)
  if (HOW.test(rest)) return
  if (PERSON.test(rest)) {
    const words = employerOf(rest)
    const noun = { words, thing: words, isAnaphor: ANAPHOR.test(words) }
    if (words !== '')
      nouns.push({ start: from + opening, clause, ...noun, role: 'head', isLabel: false, asideUntil })
    return
  }
  const led = PREPOSITION.exec(rest)
  const preposition = led?.[1]
  const role = preposition ? (ROLES[preposition] as ClauseNoun['role']) : 'head'
  const open = opening + (led?.[0].length ?? 0)
  const done = role === 'head' ? verbsBefore(clauseWords.slice(open, open + 2 * LONGEST)) : 0
  const start = open + done
  const words = upToTime(
    phraseFrom(clauseWords.slice(start, start + 2 * LONGEST), role),
    from + start + offset,
    periods,
  ).replace(THEIR_GOAL, '$1')
  // each with all its properties at once: engines are slow with objects that get one more
  if (words) {
    const thing = withoutMeasure(words)
    // 项目总用地面积, 该地块面积: that of what was named before
    const noun =
      ITS.has(thing) || (thing.startsWith('该') && ANAPHOR.test(thing))
        ? { words: thing, thing, isAnaphor: true }
        : { words, thing, isAnaphor: ANAPHOR.test(words) }
    nouns.push({ start: from + start, clause, ...noun, role: done > 0 ? 'what' : role, isLabel, asideUntil })
  }
  const fund = clauseWords.includes('设立') ? FUND.exec(clauseWords) : null
  if (fund) {
    const name = fund[1] as string
    const noun = { words: name, thing: name, isAnaphor: false }
    const at = from + fund.index + fund[0].length - name.length
    nouns.push({ start: at, clause, ...noun, role: 'what', isLabel: false, asideUntil })
  }
  const behind = clauseWords.includes('的', 2) ? BEHIND.exec(clauseWords) : null
  if (!behind) return
  const tail = cleaned(upToVerb(behind[1] as string))
  const at = from + behind.index + behind[0].length - (behind[1] as string).length
  if (tail) {
    const noun = { words: tail, thing: withoutMeasure(tail), isAnaphor: ANAPHOR.test(tail) }
    nouns.push({ start: at, clause, ...noun, role: 'behind', isLabel, asideUntil })
  }
}

/** 上水库总库容 is measured on 上水库; empty where nothing but a measure is named. */
export function withoutMeasure(words: string): string {
  const thing = words.slice(0, metricStart(words))
  if (thing.length === words.length) return words
  // 产值和利润: two measures, of nothing that is named
  if (/.[和与及、]$/.test(thing)) return withoutMeasure(thing.slice(0, -1))
  return nounPhrase(thing.endsWith('的') ? thing.slice(0, -1) : thing)
}

/** 园区上半年营业额: what is measured on stands before the time. */
function upToTime(words: string, at: number, periods: readonly PeriodSpan[]): string {
  const period = periods.find(({ start }) => start >= at + 2 && start < at + words.length)
  return period && period.end - period.start > 1 ? cleaned(words.slice(0, period.start - at)) : words
}

/** The noun of 龙头企业依靠科技, 订单相较于去年, 总部位于苏州的迅驰物流. */
export function nounOf(words: string): string {
  const verb = pureVerbs.next(words, 1)
  if (verb === null) return cleaned(words)
  const behind = words.lastIndexOf('的') + 1
  return cleaned(behind > verb.end ? upToVerb(words.slice(behind)) : words.slice(0, verb.index))
}

/** The noun phrase that follows 的 right behind a number: 总投资23.8亿元的原料药基地. */
export function nounBehind(after: string): string {
  const tail = after.startsWith('的') ? /^的([^，；：。、（）\d]{2,24})/.exec(after)?.[1] : undefined
  return tail ? cleaned(upToVerb(tail)) : ''
}

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

function isByline(clause: string): boolean {
  return clause.includes('记者') && BYLINE.test(clause)
}

/** 通过推行“船边直提”，…; 根据协议，…: how or by what something is done. */
const HOW =
  /^(?:针对|为(?:保护|应对|解决|推动|加快|确保|满足|破解|方便|避免|提升|促进|规范|支持|缓解|贯彻|落实|保障|进一步|实现|打造|尽快|做好|让)|由.{2,16}(?:承建|施工|建设|投资|实施|设计|监理|运营|出资)$|通过(?!验收|审)|随着|连同|[依按][^，]{1,6}(?:分|区分|计|计算|看|统计)$|以[^，]{1,6}[计分]$|.{2,8}(?:结构|方面|支出|收入)上看?$|根据|按照|依据|围绕|为了|由于|依托|借助|得益于|受益于|除了?|截至|经过|自从|加上|因(?![特斯子]|地制宜)|受[惠益](?!人|户|者|群|企|居)|推估|受(?!益|托|让|理|灾|训|惠).*(?:影响|拖累|制约|冲击|带动)|以.*为(?:主线|抓手|重点|目标|契机|引领|核心|中心)|在.*(?:领导|指导|支持|推动|带动|帮助|努力|关心|影响|背景|情况|基础)[上下]$)/

/** 技术总监段培之2006年进厂, 驻村第一书记韩璐争取到…: who tells or does it is not what is measured. */
const PERSON =
  /^.{0,14}(?:书记|[省市县区镇乡]长|主任|[局厅处科署司部会院校]长|秘书长|总监|董事长|总?经理|总裁|厂长|负责人|工程师|村民|教授|站长|发言人|技术员|质检员|科员|司机|关员|老板娘)(?=[^的与和、区市县镇公集])\p{Script=Han}{2,3}?(?=$|\d|说|在|带|率|对|就|向|则|点名|算|开口|表态|翻开|站|指着|昨|今[天日早]|发表|公布|宣布|争取|表示|介绍|告诉|来到|走进|要求|强调|指出|主持|认为|透露|调研)/u

/** 公司总经理陈青…, 桐溪村党支部书记陈青…: what somebody tells is told of whom he works for; an office has no figures. */
const EMPLOYED =
  /^(.{0,13}?(?:公司|集团|企业|股份|厂|[村镇乡]|园区|街道|合作社))的?(?:党[支总]?[部委]|党工委|管委会|常务|执行|技术|生产|销售|财务|运营|副)*(?:书记|总监|董事长|总?经理|总裁|厂长|主任|[镇乡]长|社长|负责人|技术员|质检员|老板娘)/

function employerOf(words: string): string {
  return cleaned(EMPLOYED.exec(words)?.[1] ?? '')
}

/** 最先开工的是青岭泵业项目, 是做水泵的青岭机电: a sentence that brings on what it goes on with. */
function presented(clause: string): { readonly words: string; readonly at: number } | null {
  const shown = PRESENTED.exec(clause)
  const tail = shown?.groups?.['what']
  if (!shown || tail === undefined || /\d/.test(tail)) return null
  const at = tail.lastIndexOf('的') + 1
  const words = cleaned(tail.slice(at))
  if (words.length < SHORTEST_NAME || GENERIC.test(words)) return null
  // 是做水泵的青岭机电: without a cleft only a name tells that it is no class that the one before belongs to
  if (clause.startsWith('是') && !(mayBeCompany(words) && at > 0)) return null
  return { words, at: clause.length - tail.length + at }
}

/** 青岭果业走的是加工路子: there it is told of who stands first; so of clefts only those that single one out. */
const PRESENTED =
  /^(?:[^是]{0,10}(?:最|打头|率先|首[个先]|紧[挨随邻]|领[跑先头]|垫底|拖后腿|唯一|居首|排[名在]|同[日天时]|一同|值得|替代|取而代之)[^是]{0,10}的)?是(?![否不])(?<what>[^是]{3,30})$/
const SHORTEST_NAME = 4
/** 是全省最大的茶叶加工企业: what it is, not who. */
const GENERIC =
  /^[一这那本该其全首第两三四五六七八九十]|^(?:因为|为了|如何|怎么|通过|要|把|让|在)|^.{0,6}(?:企业|公司|工程|产业|基地|问题|环节|领域|原因|方式|模式|品牌|名片|目标|任务|力量|阶段|优势|短板|成本)$/

/** How much of a clause is times and words that only open it. */
function openingOf(clause: string, from: number, periods: readonly PeriodSpan[], offset: number): number {
  let at = 0
  for (;;) {
    const period = periods.find(({ start }) => start - offset === from + at)
    const opener = OPENERS.exec(clause.slice(at))?.[0].length ?? 0
    const next = period ? endOfTime(period.end - offset - from, clause) : at + opener
    if (next <= at) return at
    at = next
  }
}

/** 2021年度重点工程: the 度 belongs to the year. */
function endOfTime(at: number, clause: string): number {
  return clause[at] === '度' && clause[at - 1] === '年' ? at + 1 : at
}

/** 未开工项目, 进口设备: a verb that tells which of them. */
const WHICH =
  /^(?:计划|未|已|拟|新|应|再)*(?:开工|竣工|投产|签约|停产|复工|复产|停工|供地|入驻|受灾|受损|受困|进口|出口|续建|储备|在建|入选|落户|投运|参展|参会|注册|约束|安置|加工|投资|生产|服务|销售|租赁|物流|处理|入库|通过验收)[^，的]{0,10}(?:项目|专案|企业|公司|工程|小区|单位|产品|设备|房屋|货物|地块|楼盘|户|人口|区|业)/
/** 开工的通源大道三期: what the verb tells which of stands behind 的. */
const WHOSE = /^[^，；：。、的]{2,12}的(?=[^，；：。]{2})/

/** How much of the words are verbs without a subject, or stand before 的: 建成标准厂房 is about 标准厂房. */
function verbsBefore(text: string): number {
  let end = 0
  while (end < text.length && !isDigit(text, end)) {
    const length = verbs.lengthAt(text, end)
    if (length === 0) break
    end += length
  }
  if (end === 0 || WHICH.test(text) || NAME.test(text)) return 0
  return WHOSE.exec(text)?.[0].length ?? end
}

/** Names and nouns that open like a verb. */
const NAME = /^(?:以(?:色列|岭)|超[级市威高算声导]|可[口研]|向[日荣]|达[州能沃]|由[甲]|于[洪])/

const isDigit = characterSet('0123456789')

function phraseFrom(text: string, role: ClauseNoun['role']): string {
  if (role === 'whom') return cleaned(upTo(RECIPIENT_END, text))
  if (role === 'where') return placeFrom(text)
  const paper = text.startsWith('《') ? PAPER.exec(text)?.[0] : undefined
  if (paper) return cleaned(paper)
  const named = CODE.exec(text)?.[0].length ?? 1
  const end = verbs.next(text, named)?.index ?? text.length
  return cleaned(text.slice(0, end))
}

/** 柏G2021-33号地块, 500千伏输变电工程, 3号泊位: numbers that names begin with. */
const CODE =
  /^(?:\p{Script=Han}?[A-Z]{1,3}\d[\d-]*号?|\p{Script=Han}{0,8}(?:[A-Z]{1,4}-?|20\d\d-)\d[\d-]*号?(?=.{0,3}(?:地块|宗地))|\d+(?:千伏|号(?!文|令|公告)))/u

/** 我们的目标是…: a goal is no topic, whose it is may be. */
const THEIR_GOAL = /^(我们|公司|企业|集团|园区|全[省市县区镇村])的?(?:目标|底线|任务|预期)$/

const ITS = new Set(['', '该', '本', '此'].flatMap((which) => [`${which}项目`, `${which}工程`]))

/** 在随后的签约仪式上，…: where it was said, not what was measured. */
const EVENT = /(?:仪式|大会|会议|推进会|现场会|发布会|座谈会|签约会|论坛)$/

function placeFrom(text: string): string {
  const place = upTo(PLACE_END, text)
  return EVENT.test(place) ? '' : cleaned(place)
}

/** 《促进外贸若干措施》已施行: the verbs of a title are its own. */
const PAPER = /^《[^》]+》/

function upToVerb(text: string): string {
  return text.slice(0, verbs.next(text)?.index)
}

function upTo(pattern: RegExp, text: string): string {
  const end = text.search(pattern)
  return end < 0 ? text : text.slice(0, end)
}

const LEADING = /^(?:的|个(?![人体股税])|全面|顺利|正式|积极)+(?=.{2})/
const mayOpen = characterSet('的个全顺正积')
const TRAILING =
  /(?:[全当今去]年|新台币|港币|昨|未来|的|等|均|都|已|也|亦|却|尚|曾|主要|几乎|原来|还|再|仍|则|累计|连续|共|年|月|日|均已|一直|始终|持续|不断|再次|首次|纷纷|专门|提前|已经|十分|正式|[大小微]幅|逆势|就|最|进一步|顺利|全部|全面|基本|(?<![共祥安泰雍永平谐义太饱田润])和|积极|大力|方面|期间|实际|目前|务必|各|合计|总共)+$/
const mayClose = characterSet(
  '各来币昨的等均都已也亦却尚曾要乎还再仍则计共年月日直终续断次纷门步利部面间极力际前必经分式就最幅势本和',
)
const COUNTED_TIME = /[一二两三四五六七八九十\d][年月日天]/
const QUOTES = /^[“”"‘’]+|[“"‘]+$/g
const isQuote = characterSet('“”"‘’')

/** 一般公共预算收入 亿元, 固定资产投资 ——: cells of a table that was flattened. */
const CELLS = /\s+(?:[—–-]|[万亿]*元|[%％]|[个家项吨人户](?:\s|$)).*$/

function cleaned(cells: string): string {
  const words = cells.includes(' ') ? cells.replace(CELLS, '') : cells
  const opened = mayOpen(words, 0) ? words.replace(LEADING, '') : words
  const closed = mayClose(opened, opened.length - 1) ? opened.replace(TRAILING, '') : opened
  const quoted = isQuote(closed, 0) || isQuote(closed, closed.length - 1)
  const phrase = (quoted ? closed.replace(QUOTES, '') : closed).trim()
  // 封关五年: no noun is left of how long it was
  if (closed !== opened && COUNTED_TIME.test(opened)) return ''
  return phrase.length >= 2 && phrase.length <= LONGEST ? nounPhrase(phrase) : ''
}
