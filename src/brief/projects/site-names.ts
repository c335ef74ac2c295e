import { matchesOf } from '../matches.ts'
import { nameStart } from './boundaries.ts'
import { isNamedThing } from './is-named-thing.ts'
import type { ListedName } from './listed-names.ts'
import type { ProtectedParticles } from './protected-particles.ts'

/** What stands on a building site, or is first to rise there. */
const ON_SITE =
  '塔吊|吊机|脚手架|围挡|工地|打桩机|桩机|桩基|基坑|围堰|钢梁|箱梁|主塔|桥塔|拱肋|左洞|右洞|斜井|坝体|导流洞|地下室|底板|顶板|幕墙|玻璃幕墙|外墙|钢屋盖|屋盖|网架|穹顶|主体|主体结构|主楼|塔楼|裙楼|首栋楼|楼座|厂房|洁净室|首条产线|首台机组|地块|看台|候船厅|候车厅|站房|站台|钢结构|冷却塔|储罐|阀厅|售楼处|样板间|沉箱|栈桥|防波堤|轨道梁|天窗|红砖墙'
/** 澜溪湾的塔吊又转起来了: what is told of it is something new. */
const OF_SITE = new RegExp(
  `的(?<part>(?:第?[一二三四五六七八九十两\\d]+[座台号根榀栋幢条]?)?(?:${ON_SITE}))(?=[^，。；：、的“”]{0,12}(?:了|着|完|起来|已|正|刚|封顶|合龙|贯通|空|停|拆|转|立))(?!的)`,
  'g',
)
/** 在辰光显示工地, 澄江印染搬迁施工现场 */
const SITE =
  /(?:项目|工程)?的?(?:(?:建设|施工)(?:现场|工地|一线)|工地(?=[上里，、]|$)|楼盘(?=一共|共|有|位于|于|已|停|复|，))/g
const MAY_BE_SITE = /现场|工地|一线|楼盘/
/** 位于滨海大道北侧的鲸港，正在打桩: the name stands alone between where it is, or whose, and what goes on. */
const PLACED =
  /(?:(?:位于|坐落[在于]|地处|藏在|建在|落户在?)[^，。；：、的“”]{2,16}|由[^，。；：、的“”]{2,16}(?:投资|开发|建设|打造|兴建|承建|运营|出资)|(?:停工|停摆|停|烂尾|搁置|荒)了?(?:近|快|整整)?[\d一二三四五六七八九十两半]+(?:多?年|个?多?月))的(?<name>[^，。；：、的“”（）\d]{2,18})，(?<told>[^。；]{2,30})/g
const GOES_ON =
  /打桩|吊装|吊梁|架梁|安装|调试|浇筑|架设|铺设|封顶|施工|装修|掘进|开挖|焊接|砌筑|幕墙|钢梁|塔吊|脚手架|收尾|交付|交房|试产|试运行|桩基|基坑|主体|首栋|复工|桩机|围挡|开业|竣工|投产|通车|完工|拔地而起|初具雏形|盾构|焕新|修缮|翻新|改造|更新/

/** Names told by what stands on the site, by the word for the site itself, or by where they are; offsets into the sentence. */
export function findSiteNames(sentence: string, inside: ProtectedParticles): ListedName[] {
  const found: ListedName[] = []
  const add = (to: number, opener: RegExp): void => {
    const end = to - (SITE_ITSELF.exec(sentence.slice(Math.max(0, to - 4), to))?.[0].length ?? 0)
    const start = nameStart(sentence, { start: end, end }, inside)
    if (!opener.test(sentence.slice(Math.max(0, start - 24), start))) return
    if (/项目|工程/.test(sentence.slice(start, end - 2))) return
    // “北仓里”的脚手架
    const quote = sentence[start] === '“' && sentence.indexOf('”', start) === end - 1 ? 1 : 0
    if (isNamedThing(sentence, start + quote, end - quote))
      found.push({ start: start + quote, end: end - quote, name: sentence.slice(start + quote, end - quote) })
  }
  for (const { index } of MAY_BE_SITE.test(sentence) ? matchesOf(SITE, sentence) : []) add(index, AT)
  if (!sentence.includes('的')) return found
  for (const { index } of matchesOf(OF_SITE, sentence)) add(index, OPENS)
  for (const match of matchesOf(PLACED, sentence)) {
    const { name = '', told = '' } = match.groups ?? {}
    const start = match.index + match[0].length - told.length - 1 - name.length
    if (GOES_ON.test(told) && isNamedThing(sentence, start, start + name.length, 2))
      found.push({ start, end: start + name.length, name })
  }
  return found
}

const SITE_ITSELF = /(?:工地|(?:建设|施工)现场)$/

/** A clause begins with it. */
const OPENS = /(?:^|[，。；：！？　 ])$/
/** 在滨江广场西侧的丽日府工地 */
const AT =
  /(?:^|[，。；：！？　 ]|在|来到|走进|前往|赶到|抵达|深入|赴|到|(?:在|位于|来到|走进|到)[^，。；：、的]{2,16}的|(?:位于|坐落[在于])[^，。；：、的]{2,16}的)$/
