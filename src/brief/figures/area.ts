import { datelineLength } from '../dateline.ts'
import type { Document } from '../document.ts'

const AREA_WORD =
  '经济技术开发区|经济开发区|高新技术产业开发区|技术开发区|高新区|经开区|开发区|保税区|示范区|科学城|新区|工业园区?|科技园|产业园区|园区|新城|自贸区|自治州|县(?![市级])|市(?![场值容属级])|区(?![间别块级])|镇(?!级)|乡(?!级)|省(?!级)|州(?![市区县湾港])|旗(?![下帜舰])'
/** A name opens the words that it stands in; 岚县 is the shortest. */
const AREA_NAME = new RegExp(
  `^(?:\\p{Script=Han}{2,10}?(?:${AREA_WORD})|\\p{Script=Han}县(?![级域城市区里长委情外内]))`,
  'u',
)
/** Words that show that what looks like a name is not one. */
const NOT_A_NAME =
  /^[个余多份各该本某几外郡邻跨属一](?:.{0,2}(?<!江新|州)区|[省市县镇乡州旗])$|[全我各][国省市县区镇乡州]|[两二三四五六七八九十](?:[省市县区镇乡]{1,2})$|^[两二三四五六七八九十个]+[省市县区]{2}$|国省$|都市$|城市$|超市$|上市$|逆市$|小区$|社区$|片区$|地区$|厂区$|街区$|山区$|景区$|库区$|校区$|跨[省市县区境]$|^撤|^邀请|领导|政府|^来(?![安宾凤])|飞行区$|功能区$|舒适区$|城镇$|小镇$|区县$|市县$|季度|报送|项目|重点|[省市县区]级|^(?:建成|新增|拥有|培育|创建|累计|实现|安排|确定|计划|列入|推进|实施|加快|建设|共|部分|围绕|完成|第|快于|慢于|访|将|有效)|保障|服务(?!业)|助力|推动|促进|融入|支撑|辐射|惠及|缓解|解决|满足|改善|湾区$/u
/** What parts a name from the words around it. */
const CUT =
  /[\s，。：:！!？?、（）()“”《》【】—,|>·的是与就]|(?:位于|在|到|赴|走[进近访]|专?访(?=.{2,8}[省市县区镇])|记者从|关于|代表|(?<![占依根论数证])据(?![点守])|获悉|来自|落户|随着|根据|落实|贯彻|标志着|数说|对于|已争取|节省|(?<!永)年度?|召开|举行|(?<=[\d一二三四五六七八九十]个?)月份?|(?<!自)由|从(?![化江])|(?<=\d)日|[昨今近]日|日前|[先再]看|年度|连接|[东西南北]?起(?=.{2,8}[省市县区镇])|[自止]于|通过|带领|其余|其中|再造一个|再造|打造|假期|新建(?![区县])|这座|推升|推高|拉高|拉动|带动|撬动|助推|提振)/gu
/** 开发区, 经济技术开发区: whose it is may be told further on. */
const ZONE = /(?:高新|经开|(?:经济|高新)?(?:技术)?(?:产业)?开发|保税|示范)区$/
const WHOLE = /全[省市县区镇州]|我[省市县区]|我国(?!首|第一|最|自主|唯一|[省市县区])/

const OPENING = 2000

/** The area or zone that a Chinese article is about, by its title or its opening; empty when neither names one. */
export function areaOf(document: Document): string {
  if (document.language === 'en') return ''
  const dateline = datelineLength(document.simplified)
  const head = document.simplified.slice(dateline, dateline + 160)

  const opening = `${document.title}\n${document.simplified.slice(0, OPENING)}`
  const titled = nameIn(document.title)
  if (titled !== '' && !isBare(titled)) return titled
  const named = inTitle(head, document.title) || nameIn(head)
  if (titled !== '') return ZONE.test(named) && !isBare(named) ? named : titled
  const whole =
    wholeIn(document.title.replace(RANKED, '')) || wholeIn(head.slice(0, Math.max(0, head.indexOf(named))))
  // 全市项目现场会在某某示范区召开: of the city, not of where they met
  return whole === '' || named.endsWith(whole.slice(1)) ? named || wholeIn(opening) : whole
}

/** 福建永安一项目签约 is about 永安市, whatever city and province the text names before it; empty when the title names none. */
function inTitle(head: string, title: string): string {
  let found = ''
  for (const piece of head.replace(CUT, '\n').split('\n')) {
    for (let rest = piece; rest !== ''; ) {
      const name = AREA_NAME.exec(rest)?.[0]
      if (!name) break
      const stem = name.replace(/[省市县区州旗镇乡]$/, '')
      if (stem.length >= 2 && stem !== name && title.includes(stem) && !NOT_A_NAME.test(name)) found = name
      rest = rest.slice(name.length)
    }
  }
  return found
}

/** 居全省第一, 高于全国: what the area is told against. */
const RANKED =
  /(?:居|列|排名|领跑|[高低快慢]于|占)全[国省市县区镇州]|全[国省市县区镇州](?=第|前[列茅\d一二三四五六七八九十]|首[位个家]|平均|排名|最|领先)/g

/** 我市 is 全市. */
function wholeIn(text: string): string {
  return (WHOLE.exec(text)?.[0] ?? '').replace('我', '全')
}

function isBare(name: string): boolean {
  return name !== '' && name.replace(ZONE, '') === ''
}

function nameIn(text: string): string {
  let zone = ''
  for (const piece of text.replace(CUT, '\n').split('\n')) {
    const name = AREA_NAME.exec(piece)?.[0]
    if (!name || NOT_A_NAME.test(name) || (zone !== '' && !ZONE.test(name))) continue
    if (!isBare(name)) return name
    zone ||= name
  }
  return zone
}
