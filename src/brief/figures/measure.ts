import type { Change } from '../../domain/brief.ts'
import { CHANGE_VERB } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { coreOf, nounAfter, splitPhrase, subjectWords } from './phrase.ts'

/** What a mention measures. */
export interface Measure {
  readonly metric: string
  /** The words of its own clause that say on what; empty when they do not. */
  readonly subject: string
  readonly change: Change | null
  /** What a following 同比增长 refers to. */
  readonly base: string
}

const COMPARISON =
  /同比|环比|[比较](?:上|去|年|\d|计划|原|全|行业|目标|合同|前)[^，]{0,14}|与(?:上|去)[^，]{0,8}相比|上年同期|[比较][^，]{1,8}(?=[高低多少快慢])/
const PLAN = /计划|目标|任务|总投资|概算|估算|预算|年度|总量/
const PROGRESS_RATE = /(?:完成|支出|支付|到位|执行|兑现|拨付|进度|形象进度)率?$/
const STATE_VERB =
  '竣工投产|开工建设|建成投产|竣工|开工|投产|停工|签约|动工|复工|通车|建成|投用|入库|落地|达产|封顶|投运|完工'
const VERB_AFTER_NOUN = new RegExp(`^(?:已|均已|全部|已全部|实现|顺利)?(${STATE_VERB})`)
const VERB_AT_END = new RegExp(
  `(?:${STATE_VERB}|新开工|新签约|引进|改造|开通|新增|续建|在建|储备|建设|购置|新建|培育|认定|交付)$`,
)
const GIVING =
  /(?:给予|安排|设立|投入|获得?|拨付|下达|统筹|补贴|发放|提供|奖励|筹集|争取|按|每人|千瓦|千瓦时|资助|新增|拥有|形成)$/

/** Reads metric, own subject and kind of change from the words around a quantity. */
export function measure(mention: Mention, previous: Measure | null): Measure {
  const { kind } = mention.quantity
  const change = changeMeasure(mention, previous)
  if (change) return change
  if (kind === 'percent' || kind === 'points') return shareMeasure(mention, previous)
  if (kind === 'count') return countMeasure(mention, previous)
  return amountMeasure(mention, previous)
}

/** 同比增长11.2%, 比年初增加198亿元, 降幅收窄1.4个百分点. */
function changeMeasure(mention: Mention, previous: Measure | null): Measure | null {
  const words = mention.left.replace(/(?:了|约|近|超过?|逾|达|至少|高达|[—-])+$/, '')
  const verb = CHANGE_VERB.exec(words)?.[1]
  if (verb === undefined) return null
  const { kind } = mention.quantity
  const head = words.slice(0, words.length - verb.length)
  const comparison = COMPARISON.exec(mention.left) ?? COMPARISON.exec(previousWords(mention))
  if (kind !== 'percent' && kind !== 'points' && kind !== 'times' && !COMPARISON.test(mention.left))
    return null
  if (/时序进度|时间进度|序时进度/.test(head)) return null
  const own = coreOf(
    head.replace(
      /(?:分别)?(?:同比|环比|[比较与](?:上|去|年|\d|计划|原|全|前).*|[比较].*|上年同期.*|按可比.*|按不变.*)$/,
      '',
    ),
  )
  const phrase = splitPhrase(own)
  const base = phrase.metric || previous?.base || ''
  return {
    metric: base + verb,
    subject: phrase.subject,
    change: changeOf(mention, comparison?.[0] ?? ''),
    base,
  }
}

/** The words of the clause before the mention's own: 增速比1-7月回落 stands on its own, 同比 may stand earlier. */
function previousWords(mention: Mention): string {
  return mention.left.length < 3 ? mention.before.slice(-30) : ''
}

function changeOf(mention: Mention, comparison: string): Change | null {
  const { left, clause } = mention
  const near = left + comparison
  if (/[比较](?:上|去)年[底末]|[比较]年初|[比较]\\d{4}年[底末]/.test(clause)) return 'vs_end_last_year'
  if (/环比|[比较]上[个]?月|[比较]上季/.test(clause)) return 'mom'
  if (
    /全[市省国县]平均|平均水平|行业平均|[比较]计划|[比较]合同|[比较]全部|[比较]\d{1,2}(?:-|—|至|月)/.test(
      clause,
    )
  )
    return null
  if (/降幅|增速(?=[比较回])|收窄/.test(left)) return null
  if (/同比|上年|去年|同期/.test(near)) return 'yoy'
  return /(?:增长|下降|上升|回落|下滑|增产|减产|增|降)了?(?:约|近|超过?)?$/.test(left) ? 'yoy' : null
}

function shareMeasure(mention: Mention, previous: Measure | null): Measure {
  const { left, right } = mention
  if (mention.listed && previous) return { ...previous, subject: '' }
  const ofPlan = /(占|完成|为|达到?)([^占，]{0,14}?)的?$/.exec(left)
  if (/^的?(?:股权|出资|持股)?比例/.test(right))
    return { metric: /^的?([^，]{2,6}?比例)/.exec(right)?.[1] ?? '比例', subject: '', change: null, base: '' }
  if (/^的$/.test(left.trim()) && previous)
    return {
      metric: sharePrefix(mention.before) + previous.metric.replace(/^占/, ''),
      subject: '',
      change: 'progress',
      base: previous.base,
    }
  if (ofPlan && ofPlan[1] !== '占' && PLAN.test(ofPlan[2] ?? '') && /的$/.test(left)) {
    const head = ofPlan[1] === '完成' ? '完成' : '占'
    return {
      metric: head + ofPlan[2],
      subject: subjectWords(left.slice(0, ofPlan.index)),
      change: 'progress',
      base: previous?.base ?? '',
    }
  }
  const part = /^(.*?)占(.{0,16}?)(?:的)?(比重|比例)?(?:达到?|为|约|近|超过?|至|到|提高到|提升到)*的?$/.exec(
    left,
  )
  if (part) return shareOf(part, previous)
  const core = coreOf(left)
  if (/(?:时序|时间|序时)进度/.test(core))
    return { metric: core, subject: '', change: null, base: previous?.base ?? '' }
  const phrase = splitPhrase(core)
  if (/完成$|完成了$/.test(core)) {
    const subject = subjectWords(core.replace(/(?:累计|已)?完成了?$/, ''))
    return {
      metric: subject.length > 0 && subject.length < 10 ? `${subject}完成` : '完成率',
      subject,
      change: 'progress',
      base: '完成率',
    }
  }
  if (core.endsWith('率')) {
    const [, subject = '', metric = core] =
      /^(.*?)((?:[^的]{1,3}|投资完成|计划完成|年度计划完成|目标完成)率)$/.exec(core) ?? []
    const rate = {
      metric: phrase.metric || metric,
      subject: phrase.metric ? phrase.subject || subject : subject,
    }
    return {
      ...rate,
      metric: rate.metric.endsWith('率') && rate.metric !== '率' ? rate.metric : core,
      change: PROGRESS_RATE.test(core) ? 'progress' : null,
      base: core,
    }
  }
  if (/进度$/.test(core)) return { metric: core, subject: phrase.subject, change: 'progress', base: core }
  if (core === '' || core === '以上') {
    if (/由$|从$/.test(left) || /^(?:提高|提升|增加|增长|下降|降低|压缩|缩短|降|升)/.test(coreless(left)))
      return previous ?? unknown('占比')
    const noun = nounAfter(right.replace(/^(?:的|以上的?|给予|进行)+/, ''))
    return { metric: noun || previous?.metric || '占比', subject: '', change: null, base: noun }
  }
  const noun =
    /(?:额|投资|费用?|价|资)的?$/.test(left) && /^(?:给予|进行|予以|的)/.test(right)
      ? right.replace(/^(?:给予|进行|予以|的)/, '').slice(0, 8)
      : ''
  return { metric: noun || phrase.metric, subject: phrase.subject, change: null, base: phrase.metric }
}

function coreless(left: string): string {
  return left.trim()
}

function sharePrefix(before: string): string {
  return /完成[^，]{0,20}$/.test(before) ? '完成' : '占'
}

function shareOf(part: RegExpExecArray, previous: Measure | null): Measure {
  const whole = (part[2] ?? '').trim()
  const owner = subjectWords(coreOf(part[1] ?? ''))
  if (PLAN.test(whole))
    return { metric: `占${whole}`, subject: owner, change: 'progress', base: previous?.base ?? '' }
  if (whole === '')
    return {
      metric: owner ? `${owner}占比` : '占比',
      subject: owner,
      change: null,
      base: previous?.base ?? '',
    }
  return {
    metric: `${owner}占${whole}${part[3] ?? '比重'}`,
    subject: owner,
    change: null,
    base: previous?.base ?? '',
  }
}

function unknown(metric: string): Measure {
  return { metric, subject: '', change: null, base: metric }
}

/** 62个重点项目, 新开工项目21个, 已开工43个, 5个项目竣工投产. */
function countMeasure(mention: Mention, previous: Measure | null): Measure {
  const { left, right } = mention
  const core = coreOf(left)
  const noun = startsNoun(right) ? nounAfter(right) : ''
  if (noun) {
    const after = right.slice(right.indexOf(noun) + noun.length)
    const state = VERB_AFTER_NOUN.exec(after)?.[1]
    const ownVerb = VERB_AT_END.exec(core)?.[0]
    const metric = state ? state + noun : ownVerb && noun.length <= 4 ? ownVerb + noun : noun
    const subject = subjectWords(ownVerb ? core.slice(0, -ownVerb.length) : core)
    return { metric, subject: `${subject}${noun}`, change: null, base: metric }
  }
  if (mention.listed && core === '' && previous) return { ...previous, subject: '' }
  if (core === '' || core === '个') {
    const state = VERB_AFTER_NOUN.exec(right)?.[1]
    if (state) return { metric: state, subject: previous?.subject ?? '', change: null, base: state }
    return previous ?? unknown('数量')
  }
  const verb = new RegExp(`(?:实际|计划|已|累计|新)?(?:${STATE_VERB})$`).exec(core)?.[0]
  if (verb)
    return {
      metric: verb.replace(/^[已]/, ''),
      subject: subjectWords(core.slice(0, -verb.length)),
      change: null,
      base: verb,
    }
  const phrase = splitPhrase(core)
  return {
    metric: phrase.metric,
    subject: phrase.subject || core.slice(-20),
    change: null,
    base: phrase.metric,
  }
}

function startsNoun(right: string): boolean {
  return !/^(?:总投资|投资|完成|年度|占|同比|预计|计划|，|的比例)/.test(right)
}

/** 总投资12亿元, 占地260亩, 安排3亿元专项资金; a quantity without words of its own repeats the one before. */
function amountMeasure(mention: Mention, previous: Measure | null): Measure {
  const { left, right } = mention
  const core = coreOf(left)
  if (mention.listed && core === '' && previous) return { ...previous, subject: '' }
  const giving = core === '' || GIVING.test(core) || GIVING.test(left.trim())
  const noun = giving ? nounAfter(right.replace(/^(?:的|给予|予以|以上的?|以内的?)/, '')) : ''
  if (noun && !/^(?:建设|用于|提高|增加|减少)/.test(noun))
    return { metric: noun, subject: '', change: null, base: noun }
  if (core === '') return previous ?? unknown('金额')
  const phrase = splitPhrase(core)
  return { ...phrase, change: null, base: phrase.metric }
}
