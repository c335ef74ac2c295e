import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'
import type { ListedName } from './listed-names.ts'
import { countSpecific } from './specificity.ts'

const LONGEST_NAME = 40

/** The phrase without what is no part of a name at either end; null where nothing but its head is left. */
export function cutName(sentence: string, from: number, to: number, head: string): ListedName | null {
  const start = from + junkLength(sentence.slice(from, to))
  const end =
    to -
    (mayBeUnfinished(sentence, to - 1) ? (UNFINISHED.exec(sentence.slice(start, to))?.[0].length ?? 0) : 0)
  const name = sentence.slice(start, end)
  return name.length <= head.length || name.length > LONGEST_NAME ? null : { start, end, name }
}

/** 电站主体工程: the works of a project. */
const UNFINISHED =
  /(?:(?:主体|配套|土建|桩基|基础)(?:工程)?|(?<=工程|隧洞|隧道|大桥|期)(?:试验段|先行段|首段|主桥|厂房)|(?<=大桥)主桥)$/
const mayBeUnfinished = characterSet('体套建基础程段桥房')

const JUNK =
  /^(?:豪?[砸掷投][0-9.]+[万亿]元?[盖建]|[”’]|而|[省市县区](?=重点|重大|高质量)|高质量发展|除(?![险尘臭雪草湿])|项目|在建|新开工|重点|重大|省级|市级|区级|县级|标志性|龙头|全市|全县|全区|全省|我市|我县|我区|我省|今年|目前|投资|产业|签约|开工|竣工|续建|[0-9０-９.]+(?:亿元|万元|亩)|[一二三四五六七八九十\d]+层高?|等|(?:扩|重|改|迁)建(?=[^，]{5}))+(?=[^，]{4})/

/** 3000亩智慧产业园 */
const AREA = /^\d[\d.]*万?(?:亩|平方公里|公顷)(?=.{4})/

/** 20万千瓦压缩空气储能电站; before 项目 it is all that tells which. */
const POWER = /^\d[\d.]*万?(?:千瓦时?|兆瓦时?|吨级?)(?=.{4})(?!.*(?:项目|工程)$)/

function junkLength(name: string): number {
  if (isDigitAt(name, 0)) {
    const area = AREA.exec(name)?.[0].length ?? 0
    if (area > 0) return area
    const power = POWER.exec(name)?.[0].length ?? 0
    if (power > 0 && countSpecific(name.slice(power)) >= 2) return power
  }
  const junk = JUNK.exec(name)?.[0] ?? ''
  return countSpecific(name.slice(junk.length)) >= 2 ? junk.length : 0
}
