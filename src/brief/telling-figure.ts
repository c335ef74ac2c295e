import type { Figure } from '../domain/brief.ts'
import { toSimplified } from '../script/to-simplified.ts'
import type { Document } from './document.ts'
import { CURRENCIES } from './quantity/units.ts'

const MEASURED = new Set(['m2', 'm3', 'm', 't', 'W', 'Wh'])

/** News of something built wants what it costs rather than what somebody sells. */
const INVESTED =
  /投资|投入|造价|概算|引资|合同[总金]?额|签约[总金]?额|投資|造價|引資|合同[總金]?額|簽約[總金]?額|cost|invest/
/** What is to be spent on it, where its cost is not told. */
const SPENT = /spend/
/** What was put in where the article does not call it 投资: 投入1.35亿欧元. */
const PUT_IN = /(投入|出资|出資|耗资|耗資|斥资|斥資|造价|造價|概算)[约約近超逾达達]{0,2}$/
const NO_METRIC = '(?!.*(?:[及和并正将將對对拟占债欠缺的]|我们|我們|以来|分.期))'
const SUM = new RegExp(
  `^${NO_METRIC}(?=.{2,10}$).*[资資额額值入出利润潤税稅量费費款本价價金产產规規模支售算]$`,
)
const SIZE = new RegExp(`^${NO_METRIC}(?=.{2,8}$).*[长長度程积積量机機力]$`)

/** A figure as a headline may tell it. */
export type Told = Pick<Figure, 'metric' | 'text' | 'subject' | 'project' | 'status'>

/** The largest sum of money among the key figures, else the first that is measured; counts and rates say too little alone. */
export function tellingFigure(figures: readonly Figure[], document: Document): Told | undefined {
  const keys = figures.filter(({ key }) => key)
  // in a Chinese line the figure stands behind its metric, so that must be a plain word of the article
  const isTold = (plain: RegExp) => (figure: Figure) =>
    document.language === 'en' || plain.test(wordOf(figure, document))
  const telling =
    largestSum(keys.filter(isTold(SUM)), document) ??
    keys.filter(isTold(SIZE)).find(({ unit, text }) => MEASURED.has(unit) && !/^[\d.,]+$/.test(text))
  return telling && { ...telling, metric: wordOf(telling, document), text: withUnit(telling, document) }
}

/** What the article itself calls it; empty where it does not. */
function wordOf({ metric, evidence, start, evidenceStart }: Figure, { text, language }: Document): string {
  if (language === 'en' || text.includes(metric)) return metric
  return (/投[资資]$/.test(metric) && PUT_IN.exec(evidence.slice(0, start - evidenceStart))?.[1]) || ''
}

/** A cell of a table leaves its unit to the head of the column. */
function withUnit({ text, value, unit }: Figure, { language }: Document): string {
  if (unit !== 'CNY' || !/^[\d.,]+$/.test(text)) return text
  const scale = Math.round(value / Number(text.replaceAll(',', '')))
  const [hundredMillion, tenThousand] = language === 'zh-Hant' ? ['億元', '萬元'] : ['亿元', '万元']
  return scale === 1e8 ? text + hundredMillion : scale === 1e4 ? text + tenThousand : text
}

function largestSum(figures: readonly Figure[], { article, title }: Document): Figure | undefined {
  const rules = RULES.test(title) && !REPORT.test(title)
  const money = soonest(
    figures.filter(
      ({ unit, value, metric }) =>
        CURRENCIES.has(unit) && value >= LARGE && (!rules || OF_RULES.test(metric)),
    ),
    article.title,
  )
  const invested = money.filter(
    ({ metric, project }) => project && INVESTED.test(metric) && names(article.title, project),
  )
  const ofBuilding = BUILDS.test(toSimplified(article.title)) ? money : []
  const built = ofBuilding.filter(({ metric }) => INVESTED.test(metric))
  const spent = ofBuilding.filter(({ metric }) => SPENT.test(metric))
  return (
    largestOf(invested) ??
    largestOf(built) ??
    largestOf(spent) ??
    largestOf(money.filter(({ metric }) => isTitled(metric, article.title))) ??
    money.find(({ metric }) => WHOLE.test(metric)) ??
    largestOf(money)
  )
}

/** What many names hold says nothing of the one. */
const COMMON = /项目|工程|基地|产业|园区|中心|[一二三四]期|建设|公司|科技|集团|新区|开发区/g

/** Whether a title holds two characters of a name together: 恒昱钠电 is of 恒昱钠离子电池材料项目. */
export function shareWords(title: string, name: string): boolean {
  const own = toSimplified(name).replace(COMMON, ' ')
  for (let at = 0; at + 2 <= own.length; at++) {
    const two = own.slice(at, at + 2)
    if (!two.includes(' ') && title.includes(two)) return true
  }
  return false
}

/** 中科上半年營業額創次高: the sum that the title speaks of, though others are larger. */
function isTitled(metric: string, title: string): boolean {
  return metric.length >= SHORTEST_METRIC && title.toLowerCase().includes(metric.toLowerCase())
}

const SHORTEST_METRIC = 3

/** What was reached, unless the title looks ahead; and no balance of banks or of debts while there is anything else. */
function soonest(money: readonly Figure[], title: string): readonly Figure[] {
  const moving = money.filter(({ metric }) => !BALANCE.test(metric))
  const known = moving.length > 0 ? moving : money
  const reached = LOOKS_AHEAD.test(toSimplified(title))
    ? []
    : known.filter(({ status }) => status !== 'target')
  return reached.length > 0 ? reached : known
}

const BALANCE = /余额|餘額|存款|贷款|貸款|(?<!固定)资产|(?<!固定)資產|负债|deposits|loans|assets|debt/
const LOOKS_AHEAD =
  /打算|计划|计劃|方案|规划|規劃|目标|目標|定调|部署|任务|政府工作报告|冲刺|今年|明年|sets sights|plan|target|aim/i

/** All that a place earns, whatever is larger: what is sold is counted each time it is sold. */
const WHOLE = /^(?:\p{Script=Han}{0,4}生[产產][总總]值|(?:regional )?GDP|gross domestic product)$/iu

/** A paper of rules: its sums are conditions, but for what there is to give. */
const RULES = /(?:办法|措施|指南|规定|细则|通知)》?(?:（[^）]{1,8}）)?$/
const OF_RULES = /资金|预算|规模|总额|补贴|奖励/
/** 关于印发《重点项目进展情况》的通知 */
const REPORT = /情况|进展|公报|通报/

/** News of building. */
const BUILDS =
  /开建|开工|动工|奠基|落户|落地|落子|签约|竣工|封顶|投产|投用|通车|合龙|上线|增资|扩产|落成|完工|拟建|扩建|新建|\b(?:to (?:build|add|open|expand)|breaks? ground|plant|expansion|factory)\b/

/** Titles shorten names: 恒昱钠电 for 恒昱钠离子电池材料一体化项目. */
function names(title: string, project: string): boolean {
  return title.includes(project.slice(0, /[a-z]/.test(project) ? 12 : 3))
}

/** What a unit of a currency is worth in yuan, near enough to tell which of two sums is the larger. */
const WORTH: Readonly<Record<string, number>> = { USD: 7, EUR: 8, GBP: 9, HKD: 0.9, JPY: 0.05 }

function largestOf(figures: readonly Figure[]): Figure | undefined {
  const yuan = ({ value, unit }: Figure) => value * (WORTH[unit] ?? 1)
  return figures.reduce<Figure | undefined>(
    (best, each) => (best && yuan(best) >= yuan(each) ? best : each),
    undefined,
  )
}

/** A million; smaller sums are rates of a subsidy, not news. */
const LARGE = 1e6
