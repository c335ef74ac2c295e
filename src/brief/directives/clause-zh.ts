import { isDue } from './due-zh.ts'
import type { Ground } from './ground.ts'
import { describes, describesWorks, reports } from './narrative-zh.ts'
import { isOrdered } from './ordered-zh.ts'
import { asks, assigns, grants, limits, threatens } from './orders-zh.ts'
import { pledges } from './pledges-zh.ts'
import { isTask } from './task-zh.ts'
import { opensImperatively } from './tasks-zh.ts'

/** A clause of an official paper. */
export function isClause(words: string, ground: Ground): boolean {
  if (ground.section === 'back') return false
  if (CONDITION.test(words) || describesWorks(words) || AGREES.test(words)) return false
  if (NOT_A_CLAUSE.test(words) && !asks(words)) return false
  if (isOrdered(words) || isDue(words, ground) || threatens(words) || limits(words)) return true
  if (ground.section === 'ahead' && isTask(words, ground)) return true
  if (assigns(words) || (opensImperatively(words) && !FOSTERS.test(words) && !grants(words))) return true
  if (pledges(words) && !describes(words)) return true
  return !reports(words) && words.includes('将') && ground.dated
}

/** 申请条件：…: who may apply. */
const CONDITION =
  /^(?:[\d一二三四五六七八九十]{1,2}[.．、]\s?)?(?:申请|申报|准入|参与|补贴|报名|竞买)(?:人|对象)?(?:条件|资格|范围)：|须缴纳[^，；。]{2,10}满|须具有/

/** 为补齐短板，同意建设该工程: what is granted. */
const AGREES = /(?:^|，)(?:原则)?同意(?:建设|实施|该|你|核准|其|项目)/

/** What a paper favours it grants. */
const FOSTERS = /^(?:支持|鼓励|引导|对(?!于?[^，]{4,90}，(?:及时|要|应|由|按程序|逐|一律|严))|将|以|把)/

const NOT_A_CLAUSE =
  /[：:]$|[制订]定本|特制定|如下[。：]?$|^附件|^(?:联系|电子)?(?:信箱|邮箱|电话|传真|地址)|^联系|施行|有效期|负责解释|^[（(]/
