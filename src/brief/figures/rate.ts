import { inherited, leader, namedBefore } from './inherited.ts'
import { isNamed, lastAction, metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'
import { coreOf, splitPhrase, subjectWords } from './phrase.ts'

const PROGRESS = /(?:(?:投资|目标|任务|计划|资金|工程)?完成|支出|支付|执行|兑现|拨付)率$|进度$/
const DONE_OF_PLAN = /^完成.*(?:计划|任务|目标|总量|设计量|工程量)$/
/** 资金来自市财政40%, 管线单位出15%, 区财政各20%. */
const PAYS =
  /(?:^|(?:资金|经费|投资|费用)(?:来自|源于|出自|来源[为是于]|由))([^，。；\d的占率]{2,8}?)(?:各?((?<!支)出资?|承担|负担|分担|各))$|^(?:资金|经费|投资)(?:来自|源于|来源[为是于])([^，。；\d]{2,8})$/
/** 市财政40%、专项债60%: the next that pays a part. */
const PARTS = /(?:占比|出资比例)$/
const NEXT_PART = /%[、，；]?$/
/** 增幅最大的是电子信息，达26.9%. */
const MOST_BEFORE =
  /(增幅|增速|降幅|占比|完成率|开工率)最[大高快低小慢]的(?:是|为)?[^，。；\d]{2,12}，[^，。；]*$/
const SHARED = /^、[^，。；]{1,16}?的?(补[助贴]|奖[励补]|贴息|资助)/
const GIVEN = /^(?:给予|予以|进行)[^，]{0,6}?(补[助贴]|奖[励补]|贴息|资助|[支扶]持)/
/** The last rate that the sentence names: 完成率排名前三的镇 …分别达98.5%. */
const RATE_BEFORE = /^.*?([^，、的为]{0,4}率)(?=[^率]*$)/

/** 开工率80%, 增速15%: the rate that the words before the number name, or the one before it. */
export function rateMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  const core = coreOf(mention.left)
  return (
    leader(mention, core, like) ??
    growthRate(core, previous) ??
    sameRate(mention, core, previous, like) ??
    granted(mention, core) ??
    (core === '' ? unnamed(mention, previous) : named(mention, core, like))
  )
}

/** 按投资额的8%给予补助, 给予2%贴息. */
function granted({ left, right, after }: Mention, core: string): Measure | null {
  const shared = /(?:给予|予以)$/.test(core) && right === '、' ? SHARED.exec(after)?.[1] : undefined
  if (shared) return measureOf(shared)
  const given = /(?:额|投资|费用?|价|资金?)的?$/.test(left) ? GIVEN.exec(right)?.[1] : undefined
  if (given) return measureOf(/持$/.test(given) ? `${given}比例` : given)
  const benefit = /(?:给予|予以)$/.test(core) || core === '' ? nounAfter(right) : ''
  return /^(?:贴息|补[助贴]|奖[励补])/.test(benefit) ? measureOf(benefit) : null
}

function unnamed({ left, right, before }: Mention, previous: Measure | null): Measure {
  if (previous && /[由从]|至|到/.test(left)) return sameAs(previous, '占比')
  const most = MOST_BEFORE.exec(before)?.[1]
  if (most) return { ...measureOf(most), change: /^[增降]/.test(most) ? 'yoy' : progressOf(most) }
  const rate = previous ? undefined : RATE_BEFORE.exec(before)?.[1]
  if (rate) return { ...measureOf(rate), change: progressOf(rate) }
  const same = previous?.change === null && /率|比|增速|增幅/.test(previous.metric) ? previous : null
  return { ...sameAs(same, '占比'), subject: nounAfter(right) }
}

/** The rate itself, or who has the rate that was named before. */
function named({ left, before }: Mention, core: string, like: Measure | null): Measure {
  const pays = PAYS.exec(core)
  const payer = pays?.[1] ?? pays?.[3]
  if (payer) return { ...measureOf(payer + shareBy(pays?.[2] ?? '')), subject: payer }
  const paid = PARTS.exec(like?.metric ?? '')?.[0]
  if (paid && NEXT_PART.test(before.slice(0, -left.length || undefined)) && isPayer(core))
    return { ...measureOf(core + paid), subject: core }
  const phrase = splitPhrase(core)
  const rate = phrase.bare
    ? (RATE_BEFORE.exec(before.slice(0, -left.length))?.[1] ?? like?.metric)
    : undefined
  if (rate && isNamed(core))
    return { ...measureOf(rate, core), isTopic: true, change: progressOf(rate) ?? like?.change ?? null }
  const ofRest = /^(?:其中|其余)/.test(before.slice(-left.length - 2)) && phrase.metric === ''
  const metric = ofRest ? '占比' : phrase.metric
  return {
    ...measureOf(metric, phrase.subject),
    isTopic: phrase.subject !== '',
    change: DONE_OF_PLAN.test(metric) ? 'progress' : progressOf(metric),
  }
}

/** 中央负担55% is 中央负担比例. */
function shareBy(verb: string): string {
  return verb === '' || verb === '出' || verb === '各' ? '占比' : `${verb}比例`
}

function progressOf(metric: string): Measure['change'] {
  return PROGRESS.test(metric) ? 'progress' : null
}

/** 增速15%, 技改投资增速不低于12%: growth over the year, of what stands before. */
function growthRate(core: string, previous: Measure | null): Measure | null {
  const found = /^(.*?)(?:同比|按可比价)*(增速|增幅|涨幅|降幅|跌幅)$/.exec(core)
  if (!found) return null
  const [, words = '', name = ''] = found
  const phrase = splitPhrase(words)
  const base = words === '' ? (previous?.base ?? '') : phrase.metric
  return {
    ...measureOf(base + name, words === '' ? '' : phrase.subject),
    change: /年均|平均/.test(core) ? null : 'yoy',
    base,
  }
}

/** Words that name no rate: the one before once more, or a part of it; 新增部分九成以上是新能源 is a share. */
function sameRate(
  mention: Mention,
  core: string,
  previous: Measure | null,
  like: Measure | null,
): Measure | null {
  const { left, right } = mention
  if (core === '') {
    const named = namedBefore(mention)
    if (named) return { ...measureOf(named), change: progressOf(named) }
    if (
      previous &&
      previous.metric !== previous.base &&
      /[达为至到]/.test(left) &&
      /(?:率|比|比重)$/.test(previous.base)
    )
      return measureOf(previous.base)
    if (previous !== null && previous === like) return sameAs(like, '占比')
    if (previous?.change && /^$|^[，、；。）]/.test(right) && !/占/.test(left))
      return sameAs(previous, '增长')
    return null
  }
  if (
    (!/率$/.test(core) && /^(?:以[上下]|左右)?(?:的)?(?:是|为|来自|用于|投向|由|集中|属于)/.test(right)) ||
    /中(?:用于|投向|来自|属于)/.test(core)
  )
    return { ...measureOf('占比', subjectWords(core)), base: previous?.base ?? '' }
  return /率$|进度$/.test(core) ? null : inherited(mention, core, like)
}

/** 自有资金40%、银行贷款60%: what pays may be money itself. */
function isPayer(core: string): boolean {
  if (core.length < 2 || core.length > 10 || lastAction(core) !== null) return false
  return metricStart(core) === core.length || /(?:资金|贷款|专项债|债券|国债)$/.test(core)
}
