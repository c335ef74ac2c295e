import type { Change } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import type { UnitKind } from '../quantity/units.ts'
import { isNamed, metricStart } from './lexicon.ts'
import { type Measure, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, splitPhrase } from './phrase.ts'

/** A sign, or nothing at all, where the verb of growth would stand: 同比+16.4%, 同比18%. */
/** Names of industries and kinds of firms, which grow by the measure of the one before: 集体企业增长0.7%. */
const PARALLEL = /^[^，]{2,14}(?:企业|产业|行业|制造业|工业|业|[省市县区港])$/
const SIGN = /(?:同比|环比|按[年月季])[+＋]?$/
const VERB =
  /(?:逆势|双双|激|微|略|猛|大|净|骤|锐|剧|稳|陡|暴|狂|小幅|大幅)?(?<!最)(加快|放缓|放慢|回升|比增|增长|成长|下降|上升|回落|提高|提升|降低|下滑|衰退|减少|增加|增产|减产|走高|走低|扬升|上扬|下挫|缩水|多出|高出|多增|少增|下行|上行|滑落|多完成|少完成|多|少|扩大|收窄|缩短|缩减|压缩|压减|削减|反弹|攀升|上涨|下跌|快|慢|高(?!达)|低|增|降|涨|跌|(?<![提回上攀抬跃飙])升|(?<!推)翻)了?(?:约|近|将近|超过?|逾|达|至少|高达|[—-])*$/
/** The last characters of all these: no other words tell of a change. */
const mayEnd = characterSet(
  '退扬挫水快缓慢升增长降落高低滑少加产出行成多大窄短缩减弹涨跌翻了约近超过逾达比年月季+＋—-',
)
/** 月奖多了700元, 供电能力提高110万千瓦: a measure that grew, against nothing that is named. */
const GREW_BY =
  /^(?:多|少|涨|降|高出|多出|提高|提升|上涨|下降|降低|减少|增加|增长|缩减|上升)了?(?:约|近|将近|超过?)*$/
/** Verbs that tell of growth against the year before unless something else is named. */
const GROWTH = /(?:比增|增长|成长|下降|上升|回落|下滑|衰退|增产|减产|扬升|增|降)$/
/** Verbs that only with a rate tell of growth over the year: 能耗降低3%, not 提高3个百分点. */
const OVER_YEAR = /(?:降低|提高|上涨|扩大|下跌|涨|跌|减少|增加|攀升)$/
const COMPARED =
  /(?:分别)?(?:(?:同比|环比|按[年月季])(?:分别)?|相?[比较与](?:上|去|前|年|\d|计划|原|全|行业|目标|合同|一).*|相?(?:比(?![重例率值])|较).*|上年同期.*|按可比.*|按不变.*|名义|实际(?=增长)|^[年月季])$/
/** 营业额641亿元，年增12.8%: how Taiwan says 同比增长. */
const OVER_YEAR_AT_END = /(?<=^|[，、；（])[年月季][增减]$/
/** 同比仅增1.2%. */
const ONLY = /(?<=同比|环比)(?:仅|只|才|又|再|则|却|也|均|微)+$/
/** 东屿港则增长, 出口却下降: set against what was told before. */
const CONTRAST = /(?<=\p{Script=Han}{2})(?:(?<![规原准细法否守])则|(?<![冷退忘了])却)$/u
/** 精密机械也受惠半导体而成长: what grew stands before the cause. */
const BECAUSE = /(?<=\p{Script=Han}{2})(?:也|亦|同样)?(?:受惠|受益|受累)[^，]*$/u
const COMPARISON = /同比|净[增减]|按[年月季]|环比|[比较与](?:上|去|前|年初|\d)|[比较][^，]{1,6}时|上年同期/
const THAN =
  /^(.*?)(?<![同环占对])[比较](?![上去前年初\d重例率值]|计划|目标|预期)([^，]{2,12}?)(?<![提升降减加放增])([高低快慢])出?了?$/
const ABOVE = /^(.*?)(?:分别|均|要|应|须)*(?<!不|不得)([快慢高低优好]于)([^，]{2,12})$/
const SCHEDULE = /时序进度|时间进度|序时进度|[快慢]于序时|[比较]序时[快慢]/
/** 高于全国0.7、全省2.3个百分点: above the second too. */
const ABOVE_NEXT = /^[、和及](\p{Script=Han}{2,6})$/u

/** 同比增长11.2%, 比年初增加198亿元, 降幅收窄1.4个百分点: what changed, and against what. */
export function changeMeasure(mention: Mention, previous: Measure | null): Measure | null {
  const { timedLeft: left, quantity } = mention
  const above = aboveOther(mention, previous)
  if (above) return above
  if (!mayEnd(left, left.length - 1)) return null
  const verb = VERB.exec(left) ?? SIGN.exec(left)
  if (!verb || SCHEDULE.test(left)) return null
  const rate = quantity.kind === 'percent' || quantity.kind === 'points' || quantity.kind === 'times'
  const lone = !rate && !COMPARISON.test(left)
  if (lone && !GREW_BY.test(verb[0])) return null
  const phrase = splitPhrase(
    coreOf(
      mention.left
        .slice(0, Math.max(0, mention.left.length - verb[0].length))
        .replace(ONLY, '')
        .replace(CONTRAST, '')
        .replace(COMPARED, '')
        .replace(BECAUSE, ''),
    ),
  )
  if (lone && metricStart(phrase.metric) === phrase.metric.length) return null
  const base = (phrase.metric || baseOf(previous, quantity.kind)).replace(/(?<=投资)额$/, '')
  const overYear = OVER_YEAR_AT_END.exec(left)?.[0]
  const name = overYear ?? (verb[0].startsWith('净') ? '净' : '') + nameOf(verb[1])
  const counted = quantity.kind === 'count' && /(?:项目|企业|主体|机构)$/.test(base) ? `${base}数` : base
  const shift =
    quantity.kind === 'points' &&
    phrase.metric === '' &&
    previous?.change === 'yoy' &&
    !/率|比重|占比/.test(base)
  if (shift) return { metric: `${base}增速${name}`, subject: '', isTopic: false, change: null, base }
  const metric = base.endsWith(name) ? base : counted + name
  const grown = grownBefore(previous)
  if (previous && grown !== '' && PARALLEL.test(phrase.metric) && phrase.bare && rate)
    return {
      ...previous,
      // of 装备制造业增长5.2% nothing but a name was told
      ...{
        metric: PARALLEL.test(grown) && metricStart(grown) === grown.length ? name : grown + name,
        subject: phrase.metric,
        isTopic: true,
      },
      ...{ change: changeOf(mention, name), base: grown },
    }
  const subject = phrase.subject || (phrase.bare && isNamed(phrase.metric) ? phrase.metric : '')
  return { metric, subject, isTopic: subject !== '', change: lone ? null : changeOf(mention, name), base }
}

/** What a rate before said grew, also when that rate was told against another since: 投资增长11.9%，高于全省5.6个百分点. */
function grownBefore(previous: Measure | null): string {
  if (previous === null) return ''
  if (previous.change === 'yoy') return previous.base
  return /[高低快慢]于/.test(previous.metric) ? (GREW.exec(previous.base)?.[1] ?? '') : ''
}

const GREW = /^(.{2,})(?:增长|下降|回落)$/

/** 投资增速快于全部投资17.5个百分点: it is told against another measure. */
function aboveOther({ left, timedLeft, quantity }: Mention, previous: Measure | null): Measure | null {
  if (quantity.kind !== 'points' && quantity.kind !== 'percent')
    return amountAbove(left, quantity.kind, previous)
  const than = /([高低快慢])于$/.exec(left)?.[1]
  if (than && /[上去]年(?:同期)?$/.test(timedLeft.replace(/^.*[高低快慢]于/, ''))) {
    const base = splitPhrase(coreOf(left.slice(0, -2))).metric || (previous?.metric ?? '')
    return {
      metric: base + (/[高快]/.test(than) ? '提高' : '下降'),
      subject: '',
      isTopic: false,
      change: 'yoy',
      base,
    }
  }
  const month = than ? /[高低快慢]于(上个?月|上季度?)$/.exec(timedLeft)?.[1] : undefined
  if (month && previous)
    return { ...sameAs(previous, ''), metric: `${previous.metric}${than}于${month}`, change: 'mom' }
  const next = quantity.kind === 'points' ? ABOVE_NEXT.exec(left)?.[1] : undefined
  const above = next ? /^(.*[高低快慢优好]于)[^于]+$/.exec(previous?.metric ?? '')?.[1] : undefined
  if (above && previous) return { ...sameAs(previous, ''), metric: above + next }
  const found = ABOVE.exec(left) ?? THAN.exec(left)
  if (!found || SCHEDULE.test(left) || /目标|计划|任务/.test(found[3] ?? '')) return null
  const base =
    splitPhrase(coreOf(found[1] ?? '')).metric ||
    (previous?.change === 'yoy' ? previous.metric : baseOf(previous, quantity.kind))
  const other = THAN.test(left) ? `${found[3]}于${found[2]}` : `${found[2]}${found[3]}`
  const metric = base + other
  return {
    metric: metric.length > 16 ? other : metric,
    subject: '',
    isTopic: false,
    change: null,
    base,
  }
}

/** 占地340亩，比老厂少了110亩. */
const MORE_THAN =
  /^(.*?)[比较](?![上去前年初\d重例率值同]|计划|目标|预期|原)([^，]{2,10}?)(多|少)(?:出|用|占)?了?(?:近|约|将近)?$/

/** 每部迁移费9.6万元，比滨湖区高3.1万元: the amount before, told against that of another. */
function amountAbove(left: string, kind: UnitKind, previous: Measure | null): Measure | null {
  const [, words = '', other = '', side = ''] = kind === 'money' ? (THAN.exec(left) ?? []) : []
  const more = kind === 'area' || kind === 'length' ? MORE_THAN.exec(left) : null
  if (more && previous && previous.base !== '' && coreOf(more[1] ?? '') === '')
    return { ...sameAs(previous, ''), metric: previous.base + nameOf(more[3]), change: null }
  const base = splitPhrase(coreOf(words)).metric || (previous?.base ?? '')
  if (other === '' || base === '') return null
  const above = /出了?$/.test(left) ? `${side}出` : `${side}于`
  return { metric: base + above + other, subject: '', isTopic: false, change: null, base }
}

/** 比去年多93个 is 增加; a mere sign is 增长. */
function nameOf(verb: string | undefined): string {
  if (verb === undefined) return '增长'
  if (/^多(?!完成|增)/.test(verb)) return '增加'
  if (verb === '翻' || verb === '升') return '增长'
  return LENGTHENED.get(verb) ?? verb
}

const LENGTHENED: ReadonlyMap<string, string> = new Map([
  ['少', '减少'],
  ['降', '下降'],
  ['涨', '上涨'],
  ['跌', '下跌'],
])

/** Points are added to the rate just given; a rate of growth belongs to the amount before that. */
function baseOf(previous: Measure | null, kind: UnitKind): string {
  if (!previous) return ''
  return kind === 'points' && /率|比/.test(previous.metric) ? previous.metric : previous.base
}

/** Against a goal, a plan or several years a number is no growth over the year. */
const NO_YEAR =
  /拉动|带动|降幅|增幅|收窄|增速[比较回]|[比较]全|[比较][^，]{0,8}(?:计划|预期|目标|估算|预算|概算|原来?|合同|上半年|前\d)|平均|年均|[比较]\d{1,2}[-—至~]|[高低]于/
/** What works will bring about is no growth: 改造后能耗下降18%. */
const EFFECT = /(?:改造|建成|投产|达产|投用|实施|升级|完成|完工|落成|启用|开通|通车)后/

function changeOf({ timedLeft: left, clause, before, year, quantity }: Mention, verb: string): Change | null {
  if (/[比较][^，]{0,14}(?:目标|预期|计划|估算)/.test(left)) return null
  if (/[比较与](?:上|去)年[底末]|[比较与]年初|[比较与]\d{4}年[底末]/.test(clause)) return 'vs_end_last_year'
  if (
    /环比|按[月季]|^[月季][增减]|[比较与]上个?月|[比较与]上季|[比较与]上一|[比较]\d{1,2}月份?(?![-—至~])/.test(
      clause,
    )
  )
    return 'mom'
  if (NO_YEAR.test(left) || EFFECT.test(clause)) return null
  const compared = /[比较与](\d{4})年/.exec(left)?.[1]
  if (compared !== undefined && year !== null && year - Number(compared) > 2) return null
  const near = left.length < 4 ? before.slice(-24) : left
  if (/同比|按年|净[增减]|上年|去年|同期|前年|\d{4}年/.test(near)) return 'yoy'
  if (quantity.kind === 'percent' && OVER_YEAR.test(verb))
    return /[可将能使]|有望|预计/.test(left) ? null : 'yoy'
  return GROWTH.test(verb) ? 'yoy' : null
}
