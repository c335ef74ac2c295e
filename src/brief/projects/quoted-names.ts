import { matchesOf } from '../matches.ts'
import { endsWithHead } from './ends-with-head.ts'
import type { ListedName } from './listed-names.ts'
import { countTelling } from './specificity.ts'
import { tellsOfWorks, WHEN_AND_HOW } from './told.ts'

/** What only happens to a thing that stands somewhere: programmes and slogans are quoted too, and are launched or end. */
const STANDS = new RegExp(
  `^(?:${WHEN_AND_HOW}){0,4}(?:开工|动工|奠基|封顶|竣工|合龙|贯通|通车|通行|通航|投产|试产|开园|开街|开馆|开门|开业|试?运营|迎客|停工|复工|烂尾|拆除|落成|通水|并网|蓄水|通过验收|布展|投资[约近超]*\\d|占地|全长|建筑面积|总投资|坐落|位于|选址|破土|主体|桩基|装修|首批[\\d一二两三四五六七八九十百余多]+(?:套|户|间|家|幢|栋)|首批[^，。；]{0,6}(?:房源|商户|居民)|，?月租)`,
)
/** 走进“铁西记忆”，老厂房的红砖墙刚刚清洗过 */
const ENTERED =
  /(?:走进|来到|探访|步入)“(?<name>[^“”，。；：、！？\d]{2,12})”，(?=[^。；]{0,30}(?:厂房|工地|塔吊|施工|改造|装修|脚手架|红砖|幕墙|试营业|开街|打桩|吊装))/g
const QUOTED = /(?<before>^|[\s\S])“(?<name>[^“”，。；：、！？\d]{2,12})”(?<after>[^“”。；]{2,30})/g
/** 打造“夜游谷”品牌: words about it. */
const NO_THING =
  /(?:行动|计划|战略|模式|机制|品牌|活动|工程|革命|思维|效应|指数|精神|理念|口号|比赛|展览|论坛|专列|班列|号)$|^(?:十[三四五]五|双|三大|四大|[一二三四五六七八九十两]个|一带)/

/** 二期“夜游谷”投资4.6亿元: what is quoted, whatever it is called, when it is told of as something built. */
export function findQuotedNames(sentence: string): ListedName[] {
  if (!sentence.includes('“')) return []
  const entered = matchesOf(ENTERED, sentence).flatMap(({ index, 0: all, groups }) => {
    const name = groups?.['name'] ?? ''
    const start = index + all.indexOf(name)
    return NO_THING.test(name) ? [] : [{ start, end: start + name.length, name }]
  })
  const told = matchesOf(QUOTED, sentence).flatMap(({ index, 0: all, groups }) => {
    const { before = '', name = '', after = '' } = groups ?? {}
    if (
      NO_THING.test(name) ||
      countTelling(name) < 2 ||
      !(STANDS.test(after) || isKindOf(sentence, index + before.length, after))
    )
      return []
    const start = index + before.length + 1
    return all.length > 0 ? [{ start, end: start + name.length, name }] : []
  })
  return [...entered, ...told]
}

/** 人才公寓“锦梁阁”800套房9月交付: what kind of thing it is stands in front. */
function isKindOf(sentence: string, quote: number, after: string): boolean {
  return endsWithHead(sentence.slice(Math.max(0, quote - 8), quote)) && tellsOfWorks(after)
}
