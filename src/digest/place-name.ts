import { placesIn } from '../script/places-in.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { placeOf } from './place-of.ts'
import type { Story } from './select.ts'

/**
 * Cities and counties with names of three and more characters. `placeOf` knows a place by its last two, which is enough
 * to tell one from another but not to show.
 */
const LONG_NAMES =
  '石家庄 秦皇岛 张家口 呼和浩特 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 锡林浩特 二连浩特 葫芦岛 哈尔滨 齐齐哈尔 双鸭山 佳木斯 七台河 牡丹江 连云港 马鞍山 景德镇 平顶山 三门峡 驻马店 神农架 张家界 防城港 六盘水 攀枝花 嘉峪关 石嘴山 克拉玛依 吐鲁番 乌鲁木齐 日喀则 石河子 阿克苏 阿勒泰 库尔勒 都江堰 井冈山 共青城 张家港 公主岭 梅河口 满洲里 瓦房店 丹江口 冷水江 武夷山 香格里拉 五大连池 加格达奇 霍尔果斯 阿拉山口'.split(
    ' ',
  )

/** Words that stand before 区 and 市 and are no names. */
const NO_NAME = /季度|安排|亚太|[召院片批类种期年月日]|^[持由对把从向]|[三四五六七八九十]$/
/** What stands before a name and is no part of it. */
const BEFORE = /[在于到为从和与了是的对向由让把及省市县区州镇乡记者]/
const FEWEST = 3
/** A place that an article is about is named early and again. */
const OPENING = 800

/** By the fullest report, which all digests of a day share. */
const found = new WeakMap<Story[0], string | null>()

/**
 * Where a story happened as people call the place, 石家庄 and not 家庄; null where none tells. A name of three characters
 * that is not known is found when its first one stands there always. Pure; each report is looked at once.
 */
export function placeName(story: Story): string | null {
  const known = found.get(story[0])
  if (known !== undefined) return known
  const name = nameOf(story)
  found.set(story[0], name)
  return name
}

function nameOf(story: Story): string | null {
  const [{ brief, sourceTitle }] = story
  const stem = placeOf(story) ?? placesIn(toSimplified(sourceTitle))[0] ?? null
  if (stem === null || NO_NAME.test(stem)) return null
  if (/^[a-z]/.test(stem)) return stem.replace(/^./, (letter) => letter.toUpperCase())
  const text = toSimplified([brief.title, brief.text.slice(0, OPENING), sourceTitle].join('\n'))
  const long = LONG_NAMES.find((name) => name.endsWith(stem) && text.includes(name))
  return long ?? `${firstOf(stem, text)}${stem}`
}

/** The one character that stands before the stem wherever it stands; none where it changes. */
function firstOf(stem: string, text: string): string {
  const before = text
    .split(stem)
    .slice(0, -1)
    .map((part) => part.at(-1) ?? '')
  const [first = ''] = before
  const isOne = before.length >= FEWEST && before.every((letter) => letter === first)
  return isOne && /\p{Script=Han}/u.test(first) && !BEFORE.test(first) ? first : ''
}
