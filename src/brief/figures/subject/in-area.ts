import { PROVINCES } from '../../province.ts'
import { ANAPHOR } from './anaphor.ts'

/** 甲产业园、乙基地等重点项目, 包括甲在内的项目: what is counted is the class. */
const LIST = /^.*(?:[、和与及].*等(?:在内)?|在内)的?(?=.{2})/

/** 全市 and 市重点项目 are 全市重点项目. */
const OF_THE_WHOLE = /^全[省市县区州]$/
const OF_LEVEL = /^[省市县区州](?=重[点大])/

/** 甲产业园、乙基地等151个项目开工: 项目 alone would stand for something else. */
export function countedIn(area: string, own: string, metric: string): string {
  const counted = inArea(area, own)
  return ANAPHOR.test(counted) && /.{2}(?:项目|工程|企业)$/.test(metric) ? metric : counted
}

/** 我国, 河北邢台热源企业, 国家重点项目: no other area's. */
const OF_A_PLACE_OF_ITS_OWN = new RegExp(
  `^(?:[全我][省市县区镇州国]|国家(?!重[点大])|中国|${PROVINCES}|\\p{Script=Han}{2,4}[省市县州](?![属管级直内外场值]))`,
  'u',
)

/** 新区新签约项目 is 鹭津新区新签约项目: what the area's name ends with is said once. */
export function inArea(area: string, own: string): string {
  const named = own
    .replace(LIST, '')
    .replace(
      /^(?:的|此次|本次|这次|在(?=已)|上述|特别是?|该[省市县区州镇乡])|共(?:集中|计)?(?=签约|开工|竣工|实施|引进|招商)/g,
      '',
    )
  const stem = area.replace(/(?<=..)[省市县区州镇乡]$/, '')
  if (named.includes(stem) || OF_A_PLACE_OF_ITS_OWN.test(named)) return named
  if (OF_THE_WHOLE.test(area) && OF_LEVEL.test(named)) return area + named.slice(1)
  for (let length = area.length; length > 1; length--)
    if (named.startsWith(area.slice(-length))) return area + named.slice(length)
  return area + named
}
