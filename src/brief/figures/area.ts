import { datelineLength } from '../dateline.ts'
import type { Document } from '../document.ts'

const AREA_WORD =
  '经济技术开发区|经济开发区|高新技术产业开发区|技术开发区|高新区|经开区|开发区|保税区|示范区|科学城|新区|工业园区?|科技园|产业园区|园区|新城|自贸区|自治州|县|市|区|镇|乡|省|州|旗'
const AREA_NAME = new RegExp(`[\\p{Script=Han}]{2,8}?(?:${AREA_WORD})`, 'u')
/** Words that show that what looks like a name is not one. */
const NOT_A_NAME =
  /^[个余多]|国省$|都市$|城市$|超市$|上市$|小区$|社区$|片区$|地区$|各区|区县$|市县$|[季月日将报送前项目重点全各我该两三四]|年[^\p{Script=Han}]?|^(?:实现|安排|确定|计划|列入|推进|实施|加快|建设|共)/u
const CUT =
  /[\s，。：:！!？?、（）()“”《》—,|>·]|(?:位于|在|到|赴|走进|记者从|关于|获悉|来自|落户|随着|根据|标志着|数说|对于|已争取|节省|年|召开|举行|月|日)/gu
/** The name that an English title opens with. */
const ENGLISH_NAME =
  /^(?:[A-Z][\w’&.-]*(?:'s)? ?|(?:high-tech|economic|development|zone|port|county|city|of|and|the) )+(?=[a-z])/
const WHOLE = /全[省市县区镇州]|我[省市县区]/

/** The area or zone that an article is about, by its title or its opening; empty when neither names one. */
export function areaOf(document: Document): string {
  if (document.language === 'en') return ENGLISH_NAME.exec(document.article.title)?.[0].trim() ?? ''
  const dateline = datelineLength(document.simplified)
  const head = document.simplified.slice(dateline, dateline + 160)

  return nameIn(document.title) || nameIn(head) || (WHOLE.exec(document.simplified.slice(0, 2000))?.[0] ?? '')
}

function nameIn(text: string): string {
  for (const piece of text.replace(CUT, '\n').split('\n')) {
    const name = AREA_NAME.exec(piece)?.[0]
    if (name && !NOT_A_NAME.test(name)) return name
  }
  return ''
}
