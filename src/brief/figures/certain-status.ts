import type { FigureStatus } from '../../domain/brief.ts'
import { isSetInEnglish } from './done-in-english.ts'
import { lastAt } from './last-at.ts'
import type { Mention } from './mentions.ts'

/** The words of a clause after which nothing is left open. */
const GOAL =
  /力争|力拼|力保|务求|务必|确保(?!了)|必须|冲刺|不得(?=低于|少于|超过|高于)|(?<![重主首需只必摘提不])要(?=(?:再|新|全部|全面|努力|切实)?(?:突破|达|实现|完成|提高|提升|增长|超过|控制|压缩|压减|降|新增|新开工|开工|引进|盘活|培育|建成|竣工|改造|办结|争取|保持|不低于|不少于))|\b(?:must|aims? to|aiming to|strives? to|pledged? to|promise[sd]? to(?! (?:pay|contribute|give|invest|spend|fund|lend))|vow(?:s|ed)? to)\b/gi
const FACT = /已(?!经批|备|知)|(?<!项)目前已?有|累计已/g
/** What may still turn it round. */
const OPEN =
  /(?<![重主首需只必摘提])要(?!求|素|点)|目标|计划|预[计定估期料]|可望|将(?!军|近)|拟|后|尚未|仅(?=完成)|\b(?:will|would|plan)\b/g

/** 年度任务6000套, 全年目标40亿元: a size that is called a goal, not the share of it that is done. */
const GOAL_ITSELF = /(?:目标|任务)数?$/
/** 完成签约目标50亿元的115%: whatever it is called, a share of it is told. */
const OF_GOAL = /(?:目标|任务)数?(?:[为是])?$/
const SHARE_BEHIND = /^的(?:\d[\d.]*[%％倍]|百分之|[一二三四五六七八九两]成)/

/** 概算 and 预算 are plans whatever came of them. */
const BUDGET = /(?:概算|预算|估算|匡算|核准|批复)(?:总?投资|总额|造价|价)?$/
/** 今年安排重点项目93个, 共铺排重点项目75个 */
const ARRANGED = /(?:安排|铺排|排定)[^，。；、：\d]{0,16}$/

/** How far before a figure English sets it: the budget of $5 million. */
const NEAR = 48

/** The status that the words of its own clause settle, or the name of what is measured; null when they leave it open. */
export function certainStatus(mention: Mention, metric: string): FigureStatus | null {
  if (mention.isBefore)
    return isSetInEnglish(mention.before.slice(-NEAR), mention.after) ? 'planned' : 'actual'
  if (metric === '剩余时间') return 'actual'
  if (GOAL_ITSELF.test(metric) && mention.quantity.kind !== 'percent') return 'target'
  if (SHARE_BEHIND.test(mention.after) && OF_GOAL.test(mention.left.trim())) return 'target'
  if (mention.quantity.kind === 'money' && BUDGET.test(metric)) return 'planned'
  const clause = mention.before.slice(mention.ownStart)
  const goal = lastAt(GOAL, clause)
  const fact = lastAt(FACT, clause)
  if (goal < 0 && fact < 0) return toldBehind(mention, clause, metric)
  if (lastAt(OPEN, clause) > Math.max(goal, fact)) return null
  return goal > fact ? 'target' : 'actual'
}

/** 计划开工30个，实际开工19个; 应于三季度开工的24个项目中，已有15个破土: what was set, and what came of it. */
const SET_OUT = /(?:计划|原定|拟|(?<![供响适反对])应)[^，；。：\d]{0,12}$/
const SET_OUT_BEHIND = /^[^，；。\d]{0,2}(?:计划|拟)/
const CAME_OF_IT =
  /^[^，；。：\d]{0,12}(?:，|中，?)?[^，；。\d]{0,10}(?:实际|已(?!经批)|[仅只])[^，；。\d]{0,8}\d/
/** 首批2300户居民已通气: no share of it is told, and it is not the size of a work that has only begun. */
const IS_DONE_BEHIND =
  /^([^，；。、的\d（）]{0,12}?)(?:已(?!经批|备|知)|刚刚?(?!性))(?![^，；。]*(?:\d|百分|成$))/
/** 到位资金9亿元，占计划目标的80% */
const PAID_IN = /(?:到位资金|到位外资|完成投资|完成额)$/
const OF_PLAN_BEHIND = /^，占[^，。；]{0,16}(?:计划|目标|任务)/
/** 一期投资35亿元，目前满负荷生产: what is at work has been paid for; nothing is said of it once it will be. */
const BUILT_BEHIND =
  /^，(?:该?项目|工程)?(?=[目现至已均全])(?:目前|现|至今)?(?:均|全部)?已?经?(?:全面|正式|全部|顺利)?(?:(?:建成|竣工)?投[产用运]|投入(?:使用|运营|生产)|满负荷(?:生产|运转|运行)|建成通车)(?=[，。；、]|$)/
const WORK = /项目|工程|基地|园/

/** What the words behind a figure settle that none before it governs. */
function toldBehind({ quantity, after }: Mention, clause: string, metric: string): FigureStatus | null {
  const { kind } = quantity
  if (kind === 'count' && ARRANGED.test(clause)) return 'planned'
  if (kind === 'percent' || after === '') return null
  if (CAME_OF_IT.test(after) && (SET_OUT.test(clause) || SET_OUT_BEHIND.test(after))) return 'planned'
  if (PAID_IN.test(metric) && OF_PLAN_BEHIND.test(after) && lastAt(OPEN, clause) < 0) return 'actual'
  if (BUILT_BEHIND.test(after) && lastAt(OPEN, clause) < 0) return 'actual'
  const done = IS_DONE_BEHIND.exec(after)
  if (!done || (kind !== 'count' && WORK.test(done[1] as string))) return null
  return lastAt(OPEN, clause) < 0 ? 'actual' : null
}
