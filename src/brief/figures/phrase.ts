import { characterSet } from '../../script/character-set.ts'
import { withoutLeadUp } from './lead-up.ts'
import { isWeak, lastAction, mayBeSubject, metricStart } from './lexicon.ts'

/** What the words before a quantity say: on what, and what is measured. */
export interface Phrase {
  /** What it is measured on; empty when the clause does not say. */
  readonly subject: string
  /** Empty when there are no words. */
  readonly metric: string
  /** Nothing in the words says that they are a metric: they may be what is measured on. */
  readonly bare: boolean
}

const LONGEST = 16
const LONGEST_NAME = 20

/** Words a clause may open with before what it is about. */
const OPENER =
  /^(?:涵盖|另?[一两三][个项家座条]是|标志着|意味着|届时|是(?!否)|按可比(?:口径|价格?)|相当于|不过|然而|但是|虽然|尽管|包括|包含|含(?!量)|与(?!会)|[/、和及或“”"‘’'\s·—~-]|其中|以及|另有|另外|此外|同时|并将|预计|据[悉统测了][^，]{0,2}|据|初步(?:核算|统计)|总共|合计有?|累计(?!完成|投入)|分别|已经?有?|目前|现时|现(?!场|代|金|状|货)[有已]?|仍有|还有|其余(?:均)?|共(?!同|享|建)[有计]?|约(?![谈束定见])有?|仅(?:有|用)?|拥有|有(?!效|关|机|限|色)|力争|确保|争取|要(?!素)|须|应(?!急|税|用|收|付)|需(?!求)|拟|将|可(?!支配|再生|比)|按照?|并(?!网|购)|再(?!生)|又|(?:这一|这个|该|此)(?:数字|数据|指标|比例|数)|也|均(?!价)|都(?!市)|还|但|而|因|(?:全部|全面|全数|正式)?(?:建成|达产|投产|投用|通车|投运|竣工|完工|落成|启用|开通|商转|并网|营运)(?:投产|达产|启用)?(?:后|首年)(?:可|将|预计|能)?|以上的?|以下的?|左右的?|以内的?|级以?上?的|为(?=[^，]{2}))+/

/** 项目达产后预计可实现年营业收入: what is measured is 项目年营业收入. */
const ONCE_DONE =
  /(?:全部|全面|全数|正式)?(?:达产|投产|建成|投用|通车|投运|竣工|运营|并网|完工|落成|启用|开通|商转|营运)(?:达产|投产|投用|达效|启用)?后(?:预计|每年|年均|可|将|能|实现)*/

/** Nothing but the joint of a list before the number: 惠及 is a verb. */
const isJoint = characterSet('、和及与')
const holdsJoint = characterSet('惠普顾涉波')

function endsInJoint(words: string): boolean {
  const last = words.length - 1
  return isJoint(words, last) && (words[last] === '、' || !holdsJoint(words, last - 1))
}

/** 采用组装合成法后降至251亿: when that was is no part of what. */
const AFTER_THAT = /^(?:采用|经过?|通过|实施|增开|完成|启用|投用|用上|推行|开展|资金)[^，]{2,16}后$/
/** 综合利用率全县: where it is measured may stand behind the measure. */
const WHERE_BEHIND = /(?<=[率额值入])(?:全[省市县区国镇]|(?:首次|再次|一举)在[^，]{2,6})$/

/** The words before a quantity, without those that open the clause or lead up to the number. */
export function coreOf(left: string): string {
  const said = left.trim()
  const words = withoutLeadUp(said)
  if (endsInJoint(said) || endsInJoint(words)) return ''
  const opened = words.replace(OPENER, '')
  const core = opened.includes('后') ? opened.replace(ONCE_DONE, '').replace(AFTER_THAT, '') : opened
  return core.replace(WHERE_BEHIND, '').trim()
}

/** 餐饮收入仅完成8.6亿元: the measure stands before the verb. */
export function withoutDone(core: string): string {
  const bare = core.replace(
    /(?:仅|只|已|累计|共|预计|也|可|能|实际|合计){0,3}(?:完成|实现|达成|入库|上缴|安排|争取到位|花|拿到)$/,
    '',
  )
  return metricStart(bare) < bare.length ? bare : core
}

/** Splits 全区重点项目完成投资 into 全区重点项目 and 完成投资. */
export function splitPhrase(core: string): Phrase {
  const at = metricStart(core)
  if (at === core.length) return splitAtAction(core)
  const head = core.slice(0, at)
  if (DONE.test(head)) return phrase('', core)
  const reached = REACHED.exec(head)
  if (reached && mayBeSubject(reached[1] as string))
    return phrase(reached[1] as string, core.slice(reached[0].length))
  const action = lastAction(head.endsWith('的') ? head : `${head}。`)
  if (action) {
    const owner = subjectWords(core.slice(0, action.start))
    const metric = core.slice(isWeak(core.slice(at)) ? action.start : action.end)
    return phrase(mayBeSubject(owner) ? owner : '', metric)
  }
  const subject = subjectWords(head)
  const alone = isWeak(core.slice(at)) && !OWNER.test(subject)
  return mayBeSubject(subject) && !alone ? phrase(subject, core.slice(at)) : phrase('', core)
}

/** 完成项目投资, 实现州外到位资金: all of it is what was done. */
const DONE = /^(?:累计|共|已)*(?:完成|实现)/

/** 全县实现农林牧渔总产值: who reached it stands before the verb, all of the measure behind it. */
const REACHED = /^([^，的]{2,12}?)(?:累计|共|已)*实现(?=.)/

/** What has a size or cost of its own: 远望产业园面积 is the size of it, 绿化面积 a metric. */
const OWNER = /(?:项目|工程|基地|公司|集团|园|中心|[一二三四]期|铁路|高速|桥|隧道|水库|电站|区|县|市)$/

function splitAtAction(core: string): Phrase {
  const action = lastAction(core)
  if (!action) return { ...phrase('', core), bare: true }
  return phrase(subjectWords(core.slice(0, action.start)), core.slice(action.start))
}

function phrase(subject: string, metric: string): Phrase {
  return { subject, metric: metricWords(metric), bare: false }
}

/** 把产值, 推升园区产值: what is done to the subject is no part of it. */
const LED_BY_VERB =
  /^(?:把|使|对|令|由|以(?![上下内外来色太撒])(?=.{3})|(?:推升|推高|拉高|拉动|带动|撬动|助推|提振)(?=.{2}))/

/** 双台子区已累计包装并实施: what has been done is no part of whom it was done by. */
const SO_FAR = /(?<=.{2})(?:已累计|累计已?|已经|已先后|先后)(?=.{2}).*$/

/** The subject's own words, without what ties it to the metric; bodies that act are no subject. */
export function subjectWords(words: string): string {
  const subject = words
    .replace(OPENER, '')
    .replace(
      /(?:(?:计划|拟|将)新?(?:开工|竣工|投产|启动|实施)|在建成|建成|已?签约|实现|实际|已?正式|入库|累计|连续|专门|提前|正在|持续|纷纷|已经|始终|预计|计划|规划|新上|主要|全部|先后|相继|陆续|[就最](?<=.{4})|(?<!许)可|(?<=项目|工程|企业)[是为]|(?<![出转])让|[的在已将拟欲其共按由所把对给、])+$/,
      '',
    )
    .replace(LED_BY_VERB, '')
    .replace(SO_FAR, '')
    .trim()
  return /^归属于?|(?:政府|县委|市委|区委|省委|管委会|指挥部|公司将|会议|方案|局|人员(?:实地|现场)?)$/.test(
    subject,
  ) || subject.length < 2
    ? ''
    : subject
}

/** 实现产值 is 产值. */
function metricWords(words: string): string {
  const metric = words
    .replace(
      /^.*(?:实现|达到)(?=.{2})|^(?:形成|的|拥有)+(?=.{2})|^(?:引进|落地|签约|启动|实施|推进|推动)+(?=总投资)/,
      '',
    )
    .replace(CLASS, '')
  const quoted = metric.includes('”') && !metric.includes('“') ? `“${metric}` : metric
  return SHORT_FORMS.get(quoted) ?? shortened(quoted)
}

/** 新签约十亿元以上项目: what is counted is 新签约项目. */
const CLASS = /(?:[\d.一二三四五六七八九十百千]+[亿万]?|[亿万])元?及?以[上下]的?(?=.)/
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 高: '高度', 宽: '宽度', 长: '长度' }),
)

/** 全国新开工高速公路项目: where it is counted is no part of what is. */
const WHOLE = /^(?:全|我)[国省市县区镇州]/

/** 新开工高速公路和普通国省干线公路项目: a long name goes without the state that its things are in. */
const IN_STATE = /^(?:新开工|在建|已?建成|竣工|投产|续建|新签约|签约|开工)(?:的)?(?=.{4})/

/** A cut through the midst of it would leave half a word. */
function isOneName(words: string): boolean {
  return words.length <= LONGEST_NAME && !AFTER_LIST.test(words)
}

/** 交通、能源、城市功能提升等基础设施项目, 各区的重点项目: the noun stands behind all that it is said of. */
const AFTER_LIST = /[的、]|(?<![高初中平同对])等(?![级待额于])/

function shortened(core: string): string {
  if (core.length <= LONGEST) return core
  const named = core.replace(WHOLE, '')
  if (named.length <= LONGEST) return named
  const thing = named.replace(IN_STATE, '')
  if (thing.length <= LONGEST || isOneName(thing)) return thing
  const tail = core.split(AFTER_LIST).at(-1) as string
  return tail.length >= 2 && tail.length <= LONGEST ? tail : core.slice(-LONGEST)
}
