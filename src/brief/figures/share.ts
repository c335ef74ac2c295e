import { isNamed, mayBeSubject } from './lexicon.ts'
import { type Measure, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, nounAfter, splitPhrase, subjectWords } from './phrase.ts'

const PLAN = /计划|目标|任务|总投资|概算|估算|预算|年度|工程量|总量/
const PROGRESS = /(?:(?:投资|目标|任务|计划|资金|工程)?完成|支出|支付|执行|兑现|拨付)率$|进度$/
const OF_PLAN = /(占|完成|达到?|为|是)(?:了)?([^，占]{0,14}?)的?$/
const PART_OF =
  /^(.*?)占(?![比有地用据])(.{0,16}?)的?(比重|比例|份额)?(?:达到?|为|约|近|超过?|至|到|提高到|提升到|稳定在|的|高达|仅|不低于|不少于|不超过)*$/
const SCHEDULE = /时序进度|时间进度|序时进度/
/** The last rate that the sentence names: 完成率排名前三的镇 …分别达98.5%. */
const RATE_BEFORE = /^.*?([^，、的为]{0,4}率)(?=[^率]*$)/
const DONE = /(?:已?累计|已|仅|已经)?(?:完成|安装|掘进|建成|完工)了?(?:约|近|超过?)?$/

/** Rates, shares and progress: 开工率80%, 占年度计划的53.3%, 隧道工程完成83.5%. */
export function shareMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  return (
    listedShare(mention, previous) ??
    shareOfPlan(mention, previous) ??
    shareOfWhole(mention, previous) ??
    schedule(mention, previous) ??
    doneShare(mention) ??
    rate(mention, previous, like)
  )
}

function listedShare({ listed, after }: Mention, previous: Measure | null): Measure | null {
  const ratio = /^(?:[、和及][\d.]+%){0,9}的([^，、\d]{0,4}比例)/.exec(after)?.[1]
  if (ratio) return { metric: ratio, subject: '', isTopic: false, change: null, base: ratio }
  return listed && previous ? sameAs(previous, '占比') : null
}

/** 完成全年目标40亿元的56.8%, 占年度计划的53.3%, 为年度目标的81%. */
function shareOfPlan({ left, before }: Mention, previous: Measure | null): Measure | null {
  const base = previous?.base ?? ''
  if (left.trim() === '的' && previous) {
    const verb = /完成[^，占]{0,24}$/.test(before) ? '完成' : '占'
    const metric = planShare(verb, previous.metric.replace(/^(?:占|完成)/, ''))
    return { ...sameAs(previous, ''), metric, change: 'progress' }
  }
  const found = OF_PLAN.exec(left)
  if (!found || !PLAN.test(found[2] ?? '') || (found[1] !== '占' && !/的$/.test(left))) return null
  const subject = subjectWords(coreOf(left.slice(0, found.index)))
  const verb = found[1] === '完成' ? '完成' : '占'
  return {
    metric: planShare(verb, found[2] as string),
    subject,
    isTopic: subject !== '',
    change: 'progress',
    base,
  }
}

/** Shares of a yearly plan or of the whole cost keep the article's words; other shares of what is to be done are 完成率. */
function planShare(verb: string, whole: string): string {
  return /年度.*计划|总投资|概算/.test(whole) ? verb + whole : '完成率'
}

/** 工业投资占固定资产投资比重达41.5%; 占47.3%; 资本金占20%. */
function shareOfWhole({ left }: Mention, previous: Measure | null): Measure | null {
  const found = PART_OF.exec(left)
  if (!found) return null
  const whole = (found[2] ?? '').trim()
  const part = coreOf(found[1] ?? '')
  const metric = whole === '' ? `${part}占比` : `${part}占${whole}${found[3] ?? '比重'}`
  return {
    metric,
    subject: whole === '' && mayBeSubject(part) ? part : '',
    isTopic: false,
    change: null,
    base: previous?.base ?? '',
  }
}

function schedule({ left }: Mention, previous: Measure | null): Measure | null {
  if (!SCHEDULE.test(left)) return null
  return { metric: coreOf(left), subject: '', isTopic: false, change: null, base: previous?.base ?? '' }
}

/** 路基工程完成96%, 主厂房钢结构安装完成85%. */
function doneShare({ left }: Mention): Measure | null {
  const found = DONE.exec(left.trim().replace(/(?:了|约|近)$/, ''))
  if (!found) return null
  const subject = subjectWords(coreOf(left.slice(0, found.index)))
  const metric =
    subject !== '' && subject.length <= 10 && !subject.endsWith('项目') ? `${subject}完成率` : '完成率'
  return { metric, subject, isTopic: false, change: 'progress', base: '完成率' }
}

function rate({ left, right, before }: Mention, previous: Measure | null, like: Measure | null): Measure {
  const core = coreOf(left)
  const given = /(?:额|投资|费用?|价|资金?)的?$/.test(left)
    ? /^(?:给予|予以|进行)[^，]{0,6}?(补[助贴]|奖[励补]|贴息|资助)/.exec(right)?.[1]
    : undefined
  if (given) return { metric: given, subject: '', isTopic: false, change: null, base: given }
  const benefit = /(?:给予|予以)$/.test(core) || core === '' ? nounAfter(right) : ''
  if (/^(?:贴息|补[助贴]|奖[励补])/.test(benefit))
    return { metric: benefit, subject: '', isTopic: false, change: null, base: benefit }
  if (core === '') {
    if (previous && /[由从]|至|到/.test(left)) return sameAs(previous, '占比')
    const named = previous ? undefined : RATE_BEFORE.exec(before)?.[1]
    if (named)
      return {
        metric: named,
        subject: '',
        isTopic: false,
        change: PROGRESS.test(named) ? 'progress' : null,
        base: named,
      }
    return {
      ...sameAs(previous?.change === null && /率|比/.test(previous.metric) ? previous : null, '占比'),
      subject: benefit,
    }
  }
  const phrase = splitPhrase(core)
  const named = phrase.bare
    ? (RATE_BEFORE.exec(before.slice(0, -left.length))?.[1] ?? like?.metric)
    : undefined
  if (named && isNamed(core)) {
    return {
      metric: named,
      subject: core,
      isTopic: true,
      change: PROGRESS.test(named) ? 'progress' : (like?.change ?? null),
      base: named,
    }
  }
  const inherited = /^(?:其中|其余)/.test(before.slice(-left.length - 2)) && phrase.metric === ''
  const metric = inherited ? '占比' : phrase.metric
  return {
    ...phrase,
    metric,
    isTopic: phrase.subject !== '',
    change: PROGRESS.test(metric) ? 'progress' : null,
    base: metric,
  }
}
