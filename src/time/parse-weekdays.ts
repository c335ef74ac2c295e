const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const HAN = '一二三四五六日'

const SETS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:每天|每日|天天|all|daily|every day|everyday)$/, [1, 2, 3, 4, 5, 6, 7]],
  [/^(?:工作日|平日|workdays?|weekdays?)$/, [1, 2, 3, 4, 5]],
  [/^(?:周末|週末|weekends?)$/, [6, 7]],
]

/** ISO weekdays as people write them: 工作日, 周一三五, 一至五, 1-5, 1 3 5, mon wed fri, mon-fri; null for anything else. */
export function parseWeekdays(text: string): number[] | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const set = SETS.find(([form]) => form.test(plain))
  if (set) return [...set[1]]
  const digits = plain
    .replace(/([a-z]{3})[a-z]*/g, (name, start: string) => String(NAMES.indexOf(start) + 1 || name))
    .replace(/天/g, '日')
    .replace(/[一二三四五六日]/g, (name) => String(HAN.indexOf(name) + 1))
    .replace(/星期|礼拜|禮拜|[周週和\s,、]/g, '')
    .replace(/[至到~–—]/g, '-')
  if (!/^(?:[1-7](?:-[1-7])?)+$/.test(digits)) return null
  const days = new Set<number>()
  for (const [, from, to] of digits.matchAll(/(\d)(?:-(\d))?/g)) {
    const [first, last] = [Number(from), Number(to ?? from)]
    if (last < first) return null
    for (let day = first; day <= last; day++) days.add(day)
  }
  return [...days].sort()
}
