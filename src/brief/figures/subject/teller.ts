import { datelineLength } from '../../dateline.ts'
import { kindOfSpeaker } from '../../speech/lexicon.ts'
import { mayBeCompany } from './noun-classes.ts'

/** A body that tells something in its own name. */
export interface Teller {
  /** What it answers for: 新区 of 新区管委会, 全省 of 省交通运输厅, a company itself. */
  readonly ward: string
  readonly isCompany: boolean
  /** Where in its sentence that begins what it tells. */
  readonly from: number
}

/** 新区管委会介绍，; 据水利部统计，; 集团负责人说： */
const TELLS =
  /^(?:另?据|来自|记者从)?(?<body>[^，。：；\d“”]{2,26}?)(?:有关|相关)?(?:负责人|负责同志|人士|方面|发言人)?(?:近日|日前|昨日|今日|当日|(?:\d{1,2}月)?\d{1,2}日[早晚]?(?:间)?)?(?:表示|介绍|透露|披露|通报|通气|说|称|指出|统计|测算|获悉|了解到|发布(?:数据|消息)?|公布(?:数据)?|消息|(?:披露|发布|公布|公告)的?[^，：\d]{0,8}(?:[季年]报|财报|业绩(?:预告|快报)?)(?:显示)?|的?(?:最新)?(?:数据|统计)(?:数据)?(?:显示|表明))[，：]/
/** 云岭高新区管委会主任陈启明: the office that he holds. */
const HOLDER =
  /(?:党[工组]?委?)?(?:副|常务)*(?:书记|主任|局长|厅长|部长|署长|区长|县长|市长|省长|总?经理|董事长|总裁|总监|司长|关长|处长).{0,8}$/
/** Who builds a work speaks for the work. */
const OF_THE_WORK =
  /(?:项目部|指挥部|指挥所|建设方|施工方|施工单位|建设单位|业主|项目法人|筹建处|经理部|项目(?:公司|方)|工程(?:公司|局))$/
/** 该公司, 园区: whom it stands for is told elsewhere. */
const STANDS_IN = /^(?:该|本|我们|这家)|^(?:公司|企业|集团|园区|校方|院方|厂方|官方|当局|部门|单位)$/

const ZONE =
  /^(?<zone>.*?(?:高新|经开|开发|保税|示范|自贸|功能|合作|[新城港园])区|.*?(?:新城|科学城|产业园|工业园))(?=.)/
const NAMED = /^(?<place>[^省市县区州旗]{2,6}(?:自治[区州县]|[省市县区州旗]))(?=.{2})/
const LEVEL = /^(?<level>[省市县区州旗])(?=.{2})/
const NATIONAL =
  /^(?:国务院|国家.{2,8}[局署委办]|全国.{2,10}|中国.{2,8}(?:局|协会)|海关总署|中国?人民银行|央行|[^省市县区]{2,8}总局|(?:财政|商务|水利|交通运输|农业农村|工业和信息化|住房和?城乡建设|工信|住建|生态环境|自然资源|科技|教育|民政|人社|文旅|文化和旅游|应急管理|人力资源社会保障)部|民航局)/
const CUSTOMS = /^(?<place>\p{Script=Han}{2,4})海关/u

/** The body that a sentence opens with as the one who tells it; `area` is what the article is about. */
export function tellerOf(normal: string, area: string): Teller | null {
  const opening = datelineLength(normal)
  const told = TELLS.exec(normal.slice(opening))
  const named = told?.groups?.['body']
  if (!told || !named) return null
  const body = named.replace(HOLDER, '')
  if (body.length < 2 || OF_THE_WORK.test(body) || STANDS_IN.test(body)) return null
  const from = opening + told[0].length
  const ward = wardOf(body, area)
  if (ward !== '') return { ward, isCompany: false, from }
  const isCompany = mayBeCompany(body) || /(?:集团|公司|股份|银行)$/.test(body)
  return isCompany ? { ward: body, isCompany, from } : null
}

function wardOf(body: string, area: string): string {
  if (NATIONAL.test(body)) return '全国'
  const customs = CUSTOMS.exec(body)?.groups?.['place']
  if (customs) return area.startsWith(customs) ? area : customs
  if (kindOfSpeaker(body) !== 'body' || mayBeCompany(body)) return ''
  const { zone } = ZONE.exec(body)?.groups ?? {}
  if (zone) return area.endsWith(zone) ? area : zone
  const { level } = LEVEL.exec(body)?.groups ?? {}
  if (level) return area.endsWith(level) ? area : `全${level}`
  return NAMED.exec(body)?.groups?.['place'] ?? ''
}
