import { WEAK_HEADS } from './lexicon.ts'
import { tellsOfWorks } from './told.ts'

const WEAK: ReadonlySet<string> = new Set(WEAK_HEADS)
/** Words that end with such a character and name no single thing. */
const NO_NAME =
  /(?:[粮清满建开入出进]仓|[正主全一前战上下在路主红热曲底干支沿防产视光界火天航电无总直双单有基内外岸通]线|[思道线出一网公铁马水气电陆走]路|[阶路手时片地全标工区]段|(?<!配套|首开|启动|片|[\p{Script=Han}”]街|[一二三四五六A-F])区|[全县古老新进]城|[全本该各大一几首末整]楼|[首末]栋楼|[全本该主引便天危旧老各]桥|[本各车网]站|[出进全建办该各本药]厂|[全本场]馆|[岸主引桥跨]塔|[政官首学]府|[香来赴访在全抵离出进到入疏]港|[半群全本上海南]岛|[山河低硅稻五][谷]|[台海港大]湾|[上沿逛各]街|[煤铁金铜锂采找探各]矿|后花园|(?<![\p{Script=Han}][一二三四五六七八九\d])号|(?:月|年|第|编|[^月]\d{2})[\d一二三四五六七八九]号)$/u
/** 熊本二厂: which of a firm's plants. */
const NUMBERED_PLANT = /[\p{Script=Han}A-Za-z]{2}[二三四五六七八九十](?:工)?厂$/u
/** Mostly the ends of place names: a list says nothing. */
const PLACES = /[号港谷岛湾坝矿]$/
/** 北京段, 冷链仓: with a place or a kind alone in front they are a part, or one of many. */
const NEEDS_A_NAME = /[仓段]/
/** 东翼建设海洋生物谷: what is built has its name behind the verb. */
const MADE = /(?:建设|打造|兴建|推进|加快|新建|建成|修建|启动|谋划|规划)$/
/** 厂房, 城市: the character begins another word. */
const GOES_ON =
  /^(?:仓[库储单]|厂[房商家区址长]|城[市区镇乡投管建际]|区[域块间位级]|路[面网线段灯基口由径况桥]|线[路上下缆性索]|站[台房点场]|楼[宇市盘]|港[口区务澳股资]|街[道区头]|湾区|岛[屿内]|矿[山产业区石井务权]|号[召称码线楼院机令厂炉主仓]|[伏电]机|堤[防岸]|桥[梁隧]|馆[藏长]|段[落时]|府[邸]|廊[道坊])/
/** 柳巷街片区: where something is built. */
const QUARTER = /(?:片区|地块)$/
/** 建成无人机服务站: done or begun, whatever it is called. */
const BUILT_NOW = /(?:配建|上马|建成|启动建设|新建|开工建设|开工|开建|兴建|启用)$/
/** 输水线路: how a works runs. */
const KIND_OF_LINE = /^(?:输[水电气油]|送出|供[电水热气]|公交|地铁|旅游|配电|[主全])(?:线路|管线)$/
const BUILDINGS = /[仓站厂馆塔桥楼路线仓堤坝]$/
const CLAUSE_END = /^(?:[，。；、（”]|$)/
const WORKED_ON = /建|改造|修复|扩容|项目|工程|^[二三四五六七八九十]期/
const LIST_END = /[—，。；和与及等两三四五六（]/
const MAY_END = /[—，。；、和与及等两三四五六（” 　]/
const AHEAD = 40

/** Whether a head means a thing of its own only where the sentence says so: 线, 路, 楼. */
export function isWeakHead(head: string): boolean {
  return WEAK.has(head)
}

/** Whether what stands around a weak head allows it to stand as one, wherever the phrase begins. */
export function mayStand(sentence: string, end: number, phase: string): boolean {
  if (WORKED_ON.test(phase)) return true
  const head = end - phase.length
  if (sentence[head - 1] === '厂' && NUMBERED_PLANT.test(sentence.slice(Math.max(0, head - 5), head)))
    return true
  if (GOES_ON.test(sentence.slice(head - 1, head + 1))) return false
  if (!sentence.startsWith('线路', head - 2) && NO_NAME.test(sentence.slice(Math.max(0, head - 4), head)))
    return false
  if (QUARTER.test(sentence.slice(0, head))) return false
  return MAY_END.test(sentence[end] ?? '。') || tellsOfWorks(sentence.slice(end, end + AHEAD))
}

/** Whether a phrase with a weak head stands as a name: works are told of it, or it is listed among such things. */
export function standsAsName(sentence: string, start: number, end: number, phase: string): boolean {
  if (WORKED_ON.test(phase)) return true
  const head = end - phase.length
  if (NUMBERED_PLANT.test(sentence.slice(start, head)) && end - start >= 4) return true
  const place = PLACES.test(sentence.slice(head - 1, head))
  if ((place || NEEDS_A_NAME.test(sentence.slice(head - 1, head))) && end - start < 4) return false
  if (end - start < 3) return false
  if (KIND_OF_LINE.test(sentence.slice(start, head))) return false
  if (tellsOfWorks(sentence.slice(end, end + AHEAD))) return true
  if (place) return isMade(sentence, start, end)
  if (isBuiltNow(sentence, start, end)) return true
  if (sentence[end] === '、') return true
  const listed = sentence[start - 1] === '、' || sentence[start - 1] === '和'
  return listed && LIST_END.test(sentence[end] ?? '。')
}

function isBuiltNow(sentence: string, start: number, end: number): boolean {
  return (
    end - start >= 4 &&
    BUILDINGS.test(sentence.slice(start, end)) &&
    CLAUSE_END.test(sentence.slice(end, end + 1)) &&
    BUILT_NOW.test(sentence.slice(Math.max(0, start - 4), start))
  )
}

function isMade(sentence: string, start: number, end: number): boolean {
  return (
    CLAUSE_END.test(sentence.slice(end, end + 1)) && MADE.test(sentence.slice(Math.max(0, start - 2), start))
  )
}
