import { reports } from './narrative-zh.ts'
import { isOrdered } from './ordered-zh.ts'
import { addresses, setsGoal } from './orders-zh.ts'

/** The words without the clauses that only forecast: 预计明年6月投产. */
export function withoutForecast(words: string): string {
  if (!FORECAST.test(words)) return words
  let forecast = false
  return clausesBehindForecaster(words)
    .filter((clause) => {
      forecast = FORECAST.test(clause) || (forecast && GOES_ON.test(clause))
      return !forecast
    })
    .join('，')
}

/** 预计投产后，将…: the forecast itself stands behind the pause. */
const GOES_ON = /^(?:将|可|能|其中|带动|提供|实现|年)/

/** 气象台预计，…: all that follows is a forecast, up to an order. */
const FORECASTER =
  /(?:^|，)按照?(?:目前|当前|现有|现在|这一?|此)[^，]{0,6}(?:进度|速度|趋势|态势|增速|节奏|进展)[^，]{0,2}，|(?:预计|预测|预报|预判)(?:(?:未来|今后|到|至|今年|明年|\d)[^，]{0,10}?(?:年|月|日|天|期|内|底))?，/

/** 未来三天有强降雨，各单位要加强值守: the clause after the pause says what will be, a later one may order. */
function clausesBehindForecaster(words: string): string[] {
  const forecaster = FORECASTER.exec(words)
  if (!forecaster) return words.split('，')
  const [, ...later] = words.slice(forecaster.index + forecaster[0].length).split('，')
  const from = later.findIndex((clause) => addresses(clause) || isOrdered(clause))
  const before = words.slice(0, forecaster.index).split('，').slice(0, -1)
  return from < 0 ? before : [...before, ...later.slice(from)]
}

const FORECAST =
  /预[计估料]|满打满算|按照?(?:目前|当前|现有|现在|这一?|此)[^，]{0,6}(?:进度|速度|趋势|态势|增速|节奏|进展)|应该能|差不多能|据(?:测算|预测|估算)|有望|可望|(?:^|，)(?:料|(?:项目)?(?:全部|全面)?(?:建成|投产|达产|通车|投用|投运|竣工|完工)后[^，]{0,20}(?:将|可|能))/

/**
 * The words without the clauses that tell what has happened (目前已接到1000台订单); none when the sentence is
 * about a time past: 今年以来，….
 */
export function withoutPast(words: string): string {
  if (!reports(words)) return words
  const clauses = words.split('，')
  if (PAST_TOPIC.test(clauses[0] as string) && !TURNED.test(words)) return ''
  const since = clauses.findIndex((clause) => clause.endsWith('以来'))
  const isOfPast = since > 0 && !AHEAD.test(clauses.slice(since).join('，'))
  return (isOfPast ? clauses.slice(0, since) : clauses)
    .filter((clause) => !reports(clause) || setsGoal(clause))
    .join('，')
}

const PAST_TOPIC = /以来$|^回[望顾]|^(?:过去|去年|此前)[^，]{0,4}$|截至|截止|曾/

const AHEAD =
  /^(?:下一?步|接下来|后续|明年|力争|争取|将|要)|，(?:下一?步|接下来|后续|明年|力争|争取|将|[^，]{0,8}要)/

const TURNED = /，(?:下一?步|接下来|后续|今年(?!以来)|明年|力争|确保|将)/
