import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { subjectWords } from './phrase.ts'

/** 花了2.4亿元, 砸进去4100万元, 投下第一笔3.5亿元: what common speech calls investing. */
const SPENT =
  /(?:^投|投下|(?:敢|想|再|又|另|只|还|要|已|先|共|将|拟|才|计划|打算)投|挤出|砸下|砸进去?|砸出|砸|投进去?|投了|(?<![绿鲜棉开国种买卖樱荷菊梅茶])花[了掉去]?|耗费|掏出|垫资)了?(?:第?[一二三]?笔)?$/
/** 另投9亿元建设的生产基地: it is no research that was told before. */
const FOR_WORKS = /^(?:用于|用来)?(?:新|扩|改|兴|筹)?建/
/** 修复花了2700万元. */
const REPAIR = /(修复|抢修|维修|整修|修缮|清淤|拆除|征地|搬迁|安置|加固)$/
/** Nobody invests less. */
const INVESTED_FROM = 1_000_000

/** What a sum is that is spent: an investment, costs when it is small or repairs something. */
export function spentOn({ quantity, before, right }: Mention, core: string): Measure | null {
  const found = quantity.kind === 'money' ? SPENT.exec(core) : null
  if (!found) return null
  const repair = found[0].startsWith('花') ? REPAIR.exec(core.slice(0, found.index))?.[1] : undefined
  if (repair) return measureOf(`${repair}费用`)
  if (quantity.value < INVESTED_FROM) return found[0].startsWith('花') ? measureOf('费用') : null
  if (/财政/.test(core) && found[0].startsWith('挤出') && right === '') return measureOf('财政资金')
  const who = subjectWords(core.slice(0, found.index))
  return measureOf(
    /研发[^。]{0,30}$/.test(before) && !FOR_WORKS.test(right) ? '研发投入' : '投资',
    /我们|咱|[他她只也再要]$/.test(who) ? '' : who,
  )
}
