import { characterSet } from '../../script/character-set.ts'
import { wordsEnding } from '../../script/word-ends.ts'
import { wordStarts } from '../../script/word-starts.ts'
import { matchesFrom } from '../matches.ts'
import type { Span } from '../span.ts'
import { BOUNDARY_WORDS, INSIDE_NAMES } from './boundary-words.ts'
import { PLAIN_HEADS } from './lexicon.ts'
import { countSpecific } from './specificity.ts'

/** A name is not longer than this. */
const LONGEST = 40
const isStop = characterSet('，。；：、！？!?;:,（）()《》<>【】〔〕[]　 \t…|｜/“‘「①②③④⑤⑥⑦⑧⑨⑩')
/** Single characters that end what stands before a name, and words in which they do not. */
const isParticle = characterSet(
  '的了是暨将把被由从让使给该各其这那到于等与及即已也还又另以为在对向按就并则且或因据受赴含含共但仍有变仅比某看着',
)
const HOLDING_PARTICLE =
  '有线|即墨|以太|以岭|于都|于洪|对外|华为|有为|在线|到家|向阳|向上|并网|如东|等离子|将军|从化|给水|补给|大使|目的地|为民|与时|共青|共享|共建|共作|共生|共养|公共|还海|还湖|还田|还林|还草|还湿|还绿|其亚|据点|受光|惠及|普及|其林|在建|共和|含山|赴约|还原|的士|就业|对接|以色列|向家|按揭|并联|让胡路|普适|数据|根据地|基因|高等|中等|等级|还建|供给|自给|规则|方向|定向|变革|成就|各庄|使用|使馆|向心|对口|对接|普及|共同|中共|受托|存在|自由|有限|有色|有机|有轨|国有|所有|稀有|拥有|变电|变压|变速|变频|变流|仅存|比亚迪|比特|比邻|看守|看护|着陆|着色|附着|土著|对比|比武|比利|比泽尔'
const HOLDING = new RegExp(
  `${HOLDING_PARTICLE}|向[东西南北]{1,2}延|美的(?=厨|集团|空调|智|冰|洗|库卡|工业|电|科技|楼宇|暖通)`,
  'y',
)
const mayHold = wordStarts([...HOLDING_PARTICLE.split('|'), '美的', '向东', '向西', '向南', '向北'])

/** 和 as a part of a name: 安和医疗器械. */
const NAME_WITH_HE =
  /(?:[安泰祥永仁太三信中人德天元亿众万广义协雍康瑞兴隆顺平共呼和饱祥嘉惠百]和|和(?:平|谐|美|县|顺|田|林|记|泰|盛|信|润|利|昌|合))/

const LONGEST_WORD = 4

/** Positions of a sentence at which a particle belongs to a word of its own. */
export interface ProtectedParticles {
  has(at: number): boolean
}

/** Looks for them when they are first asked for: most sentences name nothing. */
export function protectedParticles(sentence: string): ProtectedParticles {
  let inside: Set<number> | null = null
  return {
    has: (at) => {
      inside ??= holdingWords(sentence)
      return inside.has(at)
    },
  }
}

function holdingWords(sentence: string): Set<number> {
  const inside = new Set<number>()
  for (const match of matchesFrom(mayHold, HOLDING, sentence))
    for (let i = 0; i < match[0].length; i++) inside.add(match.index + i)
  return inside
}

/**
 * Where the name that ends with the head `head` begins: after the last pause, particle or verb in front of it.
 * Words in quotation marks belong to the name.
 */
export function nameStart(sentence: string, head: Span, inside: ProtectedParticles): number {
  let at = head.start
  const limit = Math.max(0, head.end - LONGEST)
  while (at > limit) {
    const char = sentence[at - 1] as string
    if (char === '”' || char === '）') {
      const open = openerBefore(sentence, at - 1, char === '”' ? '“' : '（')
      if (open < limit) return at
      at = open
      continue
    }
    if (char === '/' && /[年日天]/.test(sentence[at] ?? '')) {
      at--
      continue
    }
    if (isStop(sentence, at - 1) || isDash(sentence, at - 1)) return at
    if (endsCountOrDate(sentence, at) || isCompass(sentence, at)) return at
    if ((char === '及' || char === '暨') && joinsTrades(sentence, at, head)) {
      at--
      continue
    }
    if (char === '建' && sentence[at - 2] === '元') return at
    if (char === '如' && opensItem(sentence, at - 1) && !/^[东皋意]/.test(sentence.slice(at))) return at
    if (char === '属' && !'金附直所下隶归家'.includes(sentence[at - 2] ?? '金')) return at
    // 微型放大器及其核心激光器产业化基地项目
    if (char === '其' && sentence[at - 2] === '及' && isPlainHead(sentence, head)) {
      at -= 2
      continue
    }
    if (
      isParticle(sentence, at - 1) &&
      !inside.has(at - 1) &&
      !(char === '与' && isPaired(sentence, at, head))
    )
      return at
    if (
      char === '和' &&
      !NAME_WITH_HE.test(sentence.slice(at - 2, at + 1)) &&
      !opensClause(sentence, at - 1) &&
      !isPaired(sentence, at, head)
    )
      return at
    const length = char === '里' ? lengthOfLine(sentence, at) : 0
    if (length > 0) {
      at -= length
      continue
    }
    if (endsWord(sentence, at, head.start)) return at
    at--
  }
  return at
}

/** 29座|抽水蓄能电站, 2023年|云岭机场: a count or a date stands before the name; 第三条生产线, 年产 are of it. */
function endsCountOrDate(sentence: string, at: number): boolean {
  const char = sentence[at - 1] as string
  if (char === '起' && '年月日季度'.includes(sentence[at - 2] ?? '起')) return true
  if (char === '前' && '季期节庆底月日年'.includes(sentence[at - 2] ?? '起')) return true
  if (char === '内' && '年月日度周'.includes(sentence[at - 2] ?? '起')) return true
  if (char === '份' && sentence[at - 2] === '月') return true
  if (char === '度' && isOfYear(sentence, at - 2)) return true
  if (isDateUnit(sentence, at - 1)) return isDigit(sentence, at - 2) && sentence[at] !== '产'
  // 该项目分三期: 项 is no measure there
  if (!isMeasure(sentence, at - 1) || (char === '项' && sentence[at] === '目')) return false
  return isCount(sentence, at - 2) && sentence[at - 3] !== '第'
}

/** 青山至白溪280公里快速铁路, G351白塘段26.4公里改建工程: how long the line is may stand inside. */
function lengthOfLine(sentence: string, at: number): number {
  return LENGTH_OF_LINE.exec(sentence.slice(Math.max(0, at - 24), at))?.[0].length ?? 0
}

const LENGTH_OF_LINE = /(?:(?<=[段路线])|(?<=\p{Script=Han}{2})至\p{Script=Han}{2,8})\d[\d.]*公里$/u
/** 东至机场大道: where it begins and ends. */
function isCompass(sentence: string, at: number): boolean {
  return mayEndAtCompass(sentence, at - 1) && COMPASS.test(sentence.slice(Math.max(0, at - 3), at))
}

const COMPASS = /(?:^|[，。；：、])[东西南北][至起接临抵]$/

const mayEndAtCompass = characterSet('至起接临抵')
const isOfYear = characterSet('年季')
const isDateUnit = characterSet('年月日')
const isDigit = characterSet('0123456789０１２３４５６７８９')
const isCount = characterSet('0123456789０１２３４５６７８９一二两三四五六七八九十余多几各这那该每')
const isMeasure = characterSet('座条个家处所栋幢项')

function isPlainHead(sentence: string, head: Span): boolean {
  return /(?:项目|工程)$/.test(sentence.slice(head.start, head.end))
}

/** 和悦府: nothing stands before it that it could join. */
function opensClause(sentence: string, at: number): boolean {
  return at === 0 || isStop(sentence, at - 1)
}

/** ，如益阳至常德高速公路扩容: an example of what was said. */
function opensItem(sentence: string, at: number): boolean {
  return opensClause(sentence, at) || sentence[at - 1] === '、'
}

/** 研发和运营中心: two purposes of one thing. */
function isPaired(sentence: string, at: number, head: Span): boolean {
  return (
    head.end > head.start &&
    PURPOSE.test(sentence.slice(at - 3, at - 1)) &&
    countSpecific(sentence.slice(at, head.end)) === 0
  )
}

const PURPOSE =
  /治沙|制氢|制氨|储能|光伏|风电|养殖|种植|研发|生产|制造|仓储|物流|销售|运营|加工|检测|储运|采购|结算|培训|展示|设计|孵化|维修|组装|配送|科研|教学|医疗|养老|办公|商务|文化|体育|旅游|测试|转化/

const LONGEST_INSET = 16

/** Where the mark that `closer` closes stands; -1 when it is not near. */
function openerBefore(sentence: string, closer: number, opener: string): number {
  for (let at = closer - 1; at >= 0 && closer - at < LONGEST_INSET; at--)
    if (sentence[at] === opener) return at
  return -1
}

/** —— ends what stands before it; a single one joins: 中国—东盟. */
function isDash(sentence: string, at: number): boolean {
  return sentence[at] === '—' && (sentence[at - 1] === '—' || sentence[at + 1] === '—')
}

/**
 * 医药物流及冷链仓储基地, 青石社区暨联合服务中心: what stands behind 及 sorts only, so both are one name. In a list with 、 only its last
 * item can have a 及 before it, so one in an earlier item belongs to that item.
 */
function joinsTrades(sentence: string, at: number, head: Span): boolean {
  // 经济运行分析暨项目调度会: 项目 alone goes with what is behind it
  if (sentence[at - 2] === '以' || (at === head.start && PLAIN_HEADS.includes(sentence.slice(at, head.end))))
    return false
  if (sentence[head.end] === '、') return true
  return head.end > head.start && countSpecific(sentence.slice(at, head.end)) < 2
}

/** 新建青山至白溪铁路 is what the railway is called. */
const FROM_TO = /^[^，。；、]{2,8}[至—-]/
const ZONE_WORDS = new Set(['开发', '集中', '合作', '服务', '建设', '投资'])

/** 固废综合利用示范项目, 余热利用: a trade. */
const KIND_OF_USE = /^(?:综合|循环|资源|回收|再生|梯级|.[废热压渣灰秆])$/

const wordsBefore = wordsEnding([...BOUNDARY_WORDS, '新建', '新开'])

/** 电连接器, 服务器, 收购站: the verb is the beginning of the name of a thing. */
const THING_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    连接: '器件杆板',
    连通: '工项管渠线桥隧道及与和湖',
    服务: '器业中设',
    利用: '设',
    收购: '站',
    检查: '站',
    规划: '馆',
    保障: '房设',
    促进: '剂',
    推进: '剂器',
    加速: '器剂',
    继: '电峰续',
    报告: '厅',
  }),
)

function endsWord(sentence: string, at: number, headStart: number): boolean {
  for (const word of wordsBefore(sentence, at)) {
    if (word === '新开' && sentence[at] !== '工') return true
    if (word === '新建' && !FROM_TO.test(sentence.slice(at, at + 10))) return true
    if (word === '利用' && KIND_OF_USE.test(sentence.slice(Math.max(0, at - 4), at - 2))) continue
    const zone = sentence[at] === '区' && ZONE_WORDS.has(word)
    if (!BOUNDARY_WORDS.has(word) || zone || THING_OF.get(word)?.includes(sentence[at] ?? '')) continue
    if (!INSIDE_NAMES.has(word) || !runsToHead(sentence.slice(at, headStart))) return true
  }
  return false
}

/** 综合开发建设项目: nothing but verbs that may stand inside a name lies between a verb and the head. */
function runsToHead(words: string): boolean {
  return words === '' || (words.length <= LONGEST_WORD && INSIDE_NAMES.has(words))
}
