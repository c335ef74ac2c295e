import type { Ground } from './ground.ts'
import { withoutForecast } from './live-clauses-zh.ts'
import { isDone, isResult, reports } from './narrative-zh.ts'

/** A state to be reached by a date, said without a modal: 二号码头11月底前完成水下施工. */
export function isDue(words: string, ground: Ground): boolean {
  if (/预计|原计划|计划投资/.test(words) || isResult(words)) return false
  if (withoutForecast(words) === '') return false
  if (ground.due && !isDone(words)) return true
  return ground.dated && DATED_GOAL.test(words) && !reports(words)
}

const DATED_GOAL =
  /年内|全年|(?<!各项|确定的)目标(?!(?:要求)?(?:设计|规划|测算|编制|配置|预留|考虑)|[^，。]{0,8}计算)|内[^，]{0,12}(?:开工|完成|建成|到位|启用|投用|清零|拿出|启动|开行|印发|公开|办结|解决)|[到至][^，]{2,10}[^，]{0,20}(?:完成|清零|达到|退出|全覆盖)|[到至](?:20\d\d年|“?十[四五六]五”?)[底末]?，[^，]{2,20}(?:达到?|突破|超过|提高到|增至|降至|翻)/
