import { matchesOf } from '../matches.ts'
import type { ListedName } from './listed-names.ts'
import { countSpecific } from './specificity.ts'

/** 「云江再生水厂兴建计画」: a plan in quotation marks, as offices in Taiwan call their works. */
const QUOTED = /“(?<name>[^“”，。；：]{3,30}计[划画](?:[（]?第?[一二三四五][期阶]段?[）]?)?)”/g
/** What a plan of works does; a plan for people or trades has other words. */
const OF_WORKS =
  /开发|兴建|扩建|新建|改建|重建|整建|拓建|延伸|延长|改善工程|环境改善|路段改善|改善计|电气化|高架|地下化|立体化|筹设|活化|再生水|净水|供水|下水道|排水|防洪|疏浚|整治|拓宽|填海|轻轨|捷运|铁路|公路|快速道路|轨道建设|风华再现|都市更新/
/** “云岭行政园区新建工程”: the title of works, whatever is told of them. */
const QUOTED_WORKS = /“(?<name>[^“”，。；：、]{4,30}(?:[新扩改重整迁兴]建|改善|延伸|拓宽|整治)工程)”/g
const TOLD =
  /^”?(?:第?[一二三四五]期)?，?[^，。；]{0,12}(?:经费|总投资|预算|投入\d|斥资|核定|核准|通过|动工|开工|完工|施工|可行性|综合规划|环评|全长|将新增)/
const PUSHED = /(?:推动|办理|执行|启动|核定|通过|提报|陈报|辅助|补助|规划|推出)[^，。；“”]{0,12}$/
const REACH = 24

/** Names of quoted plans of which a sentence tells the money or the works. */
export function findPlanNames(sentence: string): ListedName[] {
  if (!sentence.includes('“')) return []
  const works = matchesOf(QUOTED_WORKS, sentence).flatMap(({ index, groups }) => {
    const name = groups?.['name'] ?? ''
    return countSpecific(name) >= 2 ? [{ start: index + 1, end: index + 1 + name.length, name }] : []
  })
  if (!/计[划画]/.test(sentence)) return works
  const plans = matchesOf(QUOTED, sentence).flatMap(({ index, 0: all, groups }) => {
    const name = groups?.['name'] ?? ''
    const end = index + all.length
    const told =
      TOLD.test(sentence.slice(end, end + REACH)) ||
      PUSHED.test(sentence.slice(Math.max(0, index - REACH), index))
    if (!told || !OF_WORKS.test(name)) return []
    return [{ start: index + 1, end: index + 1 + name.length, name }]
  })
  return [...works, ...plans]
}
