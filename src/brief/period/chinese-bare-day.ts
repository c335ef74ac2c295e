import { isDigitAt } from '../../script/characters.ts'
import type { Anchor } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import { dayPeriod, yearOf } from './calendar.ts'
import type { PeriodAt, PeriodSpan } from './period-span.ts'

/** 18日，: of the month just named, or of the last one that has had such a day; 12日前 is still to come. */
export function readBareDay(
  text: string,
  at: number,
  anchor: Anchor | null,
  prefix: string,
  before: readonly PeriodSpan[],
): PeriodAt | null {
  const found = isDigitAt(text, at) ? matchAt(BARE_DAY, text, at) : null
  if (!found || !anchor?.month || !anchor.day) return null
  const isNews = TELLS.test(text.slice(at + found[0].length, at + found[0].length + 2))
  if (prefix === '' && !(isNews ? WHO_TELLS : BEFORE_DAY).test(text.slice(Math.max(0, at - 1), at)))
    return null
  const day = Number(found[1])
  const due = found[2] !== undefined
  const named = before.findLast(({ kind, period }) => kind === 'day' && period?.length === 10)?.period
  const step = named ? 0 : due ? Number(day < anchor.day) : -Number(day > anchor.day)
  const month = named ? Number(named.slice(5, 7)) : anchor.month + step
  const year = named ? yearOf(named) : anchor.year + Math.floor((month - 1) / 12)
  const period = dayPeriod(year, ((month + 11) % 12) + 1, day)
  return { end: at + found[0].length, period, kind: due ? 'deadline' : 'day' }
}

const BARE_DAY =
  /([12]\d|3[01]|[1-9])日(?:(?:之|以)?(前)(?!期|后)|(?=[上下中]午|晚|凌晨|清晨|早|傍晚|零时|\d{1,2}[时点]|[，,、）)]|[在从起至电]|举行|召开|正式|获悉|宣布|通过|公布|发布|表示|指出|说|核[准定]|动[土工]|启用|揭牌))/y
/** 审议会5日通过, 铁道局28日说: who does it stands before the day. */
const TELLS = /^(?:[上下中]午|晚|举行|召开|宣布|通过|公布|发布|表示|指出|说|核[准定]|动[土工]|启用|揭牌)/
const WHO_TELLS =
  /[\s，。；：（(、“★▲●■◆】讯今昨\p{Script=Han}](?<![每近约满共第前后达过超至到余逾限期隔这那几数整半月])|^$/u
const BEFORE_DAY = /^$|[\s，。；：（(、“★▲●■◆】讯今昨]/
