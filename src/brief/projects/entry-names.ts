import { characterSet } from '../../script/character-set.ts'
import { matchesOf } from '../matches.ts'
import { endsWithHead } from './ends-with-head.ts'
import type { ListedName } from './listed-names.ts'
import { countSpecific, countTelling } from './specificity.ts'
import { tellsOfWorks } from './told.ts'

/** ——锦棠府：… · ▲ 中禾物流枢纽　投资5亿元: what an entry of a list opens with. */
const ENTRY =
  /^(?<mark>，+|【[^】]{1,6}】|[—–-]{1,2}|[▲△▶◆◇■●○★☆·•*])?\s*(?<name>[^，。；：、！？（）|｜\s]{3,26})(?<stop>\s*[：（|，]|——|\s+(?=[^\s]))/
/** What only somebody who builds tells of a thing. */
const WORKS =
  /(?:拆除|幕墙|收尾|营业|设备|施工|复工|开工|封顶|竣工|投产|投用|通车|交付|交房|外墙|桩基|基坑|掘进|征地|征迁|拆迁|招标|主体|装修|调试|验收|停工|动工|试产|敷设|停滞|重整|安装|浇筑|架设|贯通|通水|并网|报批|用地|总包)/
const SUM =
  /^[\s：（|]*(?:概算|估算|计划|预计|协议|总|年度|累计|完成)*(?:投资|占地|建筑面积|用地|全长|长度|长|装机|库容)(?:额|约|近|超|逾|达|为)*\s*\d|^[\s：（|]*[\d.]+亿?元/

/** 云岭康养城（续建，总投资12.5亿元）: what only an entry of a list of projects has in brackets. */
const PARTICULARS =
  /^(?:(?:新建|续建|在建|改建|扩建|改扩建|新开工|前期|储备|收尾|竣工|拟建|谋划|计划开工)[，；、）]|[^（）。]{0,24}(?:总投资|年度投资)\d)/

/** 5　青藤湖学校　7.2　2.5: a numbered row with cells of numbers. */
const ROW =
  /^(?:，+|\d{1,3})[\s|.．、]*(?<name>[^\s|，。；：\d][^\s|，。；：]{2,29})(?:[\s|]+[^\s|]{1,12}){0,3}?[\s|]+\d[\d.,]*(?=[\s|%万亿]|$)/
/** 序号　项目名称　总投资 */
const HEADER =
  /(?:项目|工程)名称|序号[\s|]+(?:项目|工程|名称)|(?:项目|工程|名称)[\s|]+[^。]{0,20}(?:投资|规模|进度)/

/** 美诺锂电隔膜（15亿元）、天工智能传感（8.2亿元）: each with its sum. */
const WITH_SUM =
  /(?<name>[^，。；：、！？（）\s\d][^，。；：、！？（）\s]{3,24})（(?:总?投资|计划投资|概算)?(?:额|约|近|超)?\d[\d.]*[万亿]美?元[^（）]{0,10}）/g

/** 捷运蓝线, 地铁3号线: the line of a town. */
const LINE =
  /(?:捷运|轻轨|地铁|有轨电车)(?:[红橙黄绿蓝紫棕银金环][\p{Script=Han}]?|[\d一二三四五六七八九十]{1,3}号|(?<=捷运)[\p{Script=Han}]{2}(?<![路沿全主沿环]))线(?:[一二三四]期|延[伸长]线|[东南西北]延)?/gu

/** 云晟石化炼化一体化46亿元、滨港大桥7.4亿元: two or more, each with its sum right behind it. */
const SUMS =
  /(?<=[（，：；])(?:其中)?(?<list>[^，。；：、！？（）\d]{4,20}\d[\d.]*[万亿]元(?:[、和][^，。；：、！？（）\d]{4,20}\d[\d.]*[万亿]元){1,8})/g
/** 百亿级项目1个——拓澜固态电池，计划分三期: the one that is meant. */
const PRESENTED =
  /(?:项目|工程)(?:\d+|[一二两三])?[个项]?(?:——|：)(?<name>[^，。；：、—（）\d]{4,16})，(?=(?:计划|总|分[一二三]期|概算|占地|投资))/g
/** 供热管网: a line that stands behind a card or label tells of one thing. */
const CARD = /^【/
/** Who is quoted, where the news is from, what follows: the other things a colon stands behind. */
const SPEAKER =
  /(?:局长|长[\p{Script=Han}]{2,3}$|主任[\p{Script=Han}]{2,3}$|长|经理|主席|主任|书记|记者|组|代表|专家|教授|院士|委员|总监|编辑|作者|来源|组团|片区|板块|网|社|报|电|讯|图|点|年|月|日|度|期间|阶段|显示|区域|[一二三四五六七八九十]|方向|表示|领衔|介绍|说|称|道|问|答|听|看)$/u
const HAN = /\p{Script=Han}/u
/** What only happens to a thing that is built. */
const BUILDING =
  /^[^，。；]{0,16}(?:未动工|试产|开工|动工|封顶|竣工|投产|投用|交付|桩基|基坑|掘进|敷设|通车|进场|交房|复工|停工|烂尾|开街|完工|贯通|合龙)/

/** People, bodies, places, trades and sums: what else a list has entries for. */
const NO_THING =
  /(?:公司|集团|企业|单位|[局委办部厅院会]|政府|管委会|[镇乡县区州旗市省]|街道|书记|主任|部门|产业|行业|收入|支出|产值|合计|小计|总计|其中|全[市县区省]|情况|进度|投资|金额|面积|数量|任务|目标|措施|要求|意见|方面|领域|类|率|额|奖励|补贴|补助|减免|资金|经费|贷款|工作|标准|条件|对象|(?:申报|申请|证明|相关|报送|支撑|所需)材料|流程|时间|电话|地址|说明|名单|问题|内容|概况|安排|看|通报|提示|拍板|看点|侧|建议|打算|现状|特点|原因|短板|\d[个项]|不足|成效|做法|经验|偏[少低多高大]|突破|[上下]一?篇|日子)$|的|^(?:\d{4}年|[这该]|[一二三]期|关于|坚持|加快|推进|推动|强化|加强|落实|抓好|做好|确保|力争|聚焦|围绕|深化|提升|优化|打造|全|各|其|本|单|上述|新签约|新开工|签约|开工|竣工|投产|本报|记者)/

/** Whether a line heads a table of projects. */
export function headsTable(line: string): boolean {
  return HEADER.test(line)
}

/** What the mark of an entry may be. */
const isMark = characterSet('，【—–-▲△▶◆◇■●○★☆·•*')

/** Names that entries and rows of lists open with, and those with a sum behind each; the sentence is folded. */
export function findEntryNames(sentence: string, inTable: boolean): ListedName[] {
  const found: ListedName[] = []
  const parted = sentence.includes('：')
  const entry = parted || isMark(sentence, 0) ? entryName(sentence) : null
  if (entry) found.push(entry)
  const row = inTable && found.length === 0 ? ROW.exec(sentence) : null
  const cell = row?.groups?.['name']
  if (row && cell && isThing(cell)) found.push(named(row[0].indexOf(cell), cell))
  if (sentence.includes('元')) found.push(...withSums(sentence), ...beforeSums(sentence))
  if (parted || sentence.includes('——'))
    for (const { index, 0: all, groups } of matchesOf(PRESENTED, sentence)) {
      const name = groups?.['name'] ?? ''
      if (isThing(name)) found.push(named(index + all.indexOf(name), name))
    }
  if (sentence.includes('线'))
    for (const match of matchesOf(LINE, sentence)) found.push(named(match.index, match[0]))
  return found
}

/** With a mark in front, or a colon behind; a comma is enough where a sum follows. */
function entryName(sentence: string): ListedName | null {
  const entry = ENTRY.exec(sentence)
  const { mark, name, stop = '' } = entry?.groups ?? {}
  if (!entry || !name || (mark === undefined && !stop.includes('：'))) return null
  const after = sentence.slice(entry[0].length)
  if (mark !== undefined && CARD.test(mark) && !/[：（]/.test(stop)) return null
  const listed = mark !== undefined && stop.includes('（') && PARTICULARS.test(after)
  const card = (mark !== undefined && CARD.test(mark) && SUM.test(after)) || listed
  const work = mark !== undefined && OF_A_HOUSE.test(name) && countTelling(name) >= 4 && !NO_THING.test(name)
  if (!(isThing(name) || work || (card && !NO_THING.test(name) && countTelling(name) >= 4))) return null
  if (mark === undefined && !standsAlone(name, after)) return null
  if (!listed && !(stop.includes('，') ? SUM.test(after) : isTold(after, name))) return null
  return named(entry[0].indexOf(name), name)
}

/** ——人民医院感染楼：…: made of sorting words, and yet one house. */
const OF_A_HOUSE = /(?:楼|馆|院区|校区|三区|[谷港]|小镇)$/

/** With nothing but a colon behind it: it ends like a built thing, or works are told of it at once. */
function standsAlone(name: string, after: string): boolean {
  if (endsWithHead(name)) return true
  if (name.length > 14 || !HAN.test(name) || SPEAKER.test(name)) return false
  if (countSpecific(name) < 3) return name.length >= 5 && (SUM.test(after) || BUILDING.test(after))
  return SUM.test(after) || tellsOfWorks(after) || BUILDING.test(after)
}

function named(start: number, name: string): ListedName {
  return { start, end: start + name.length, name }
}

function isThing(name: string): boolean {
  return !NO_THING.test(name) && countSpecific(name) >= 2
}

function isTold(after: string, name: string): boolean {
  return (
    SUM.test(after) ||
    tellsOfWorks(after.replace(/^\s*[：]\s*/, '')) ||
    (name.length <= 12 && WORKS.test(after.slice(0, 30)))
  )
}

/** One alone is a company with its capital; two or more side by side are projects. */
function withSums(sentence: string): ListedName[] {
  if (sentence.indexOf('（') === sentence.lastIndexOf('（')) return []
  const matches = matchesOf(WITH_SUM, sentence).filter((match) => isThing(match.groups?.['name'] ?? ''))
  if (matches.length < 2) return []
  return matches.map((match) => {
    const name = match.groups?.['name'] ?? ''
    return named(match.index, name)
  })
}

/** Sums of trades and bodies are listed like this too, so one of the names must end like a built thing. */
function beforeSums(sentence: string): ListedName[] {
  const found: ListedName[] = []
  for (const match of matchesOf(SUMS, sentence)) {
    const list = match.groups?.['list'] ?? ''
    const index = match.index + match[0].length - list.length
    const items = matchesOf(ITEM, list).map((item) => ({ at: item.index, name: item.groups?.['name'] ?? '' }))
    const ofProjects = OF_PROJECTS.test(sentence.slice(0, index))
    if (!items.every(({ name }) => isThing(name))) continue
    if (!ofProjects && !items.some(({ name }) => endsWithHead(name))) continue
    found.push(...items.map(({ at, name }) => named(index + at, name)))
  }
  return found
}

/** 签约项目32个，总投资180亿元，其中 */
const OF_PROJECTS = /项目[^。；]{0,30}其中$/
const ITEM = /(?<name>[^、\d]{4,20})\d[\d.]*[万亿]元(?:[、和]|$)/g
