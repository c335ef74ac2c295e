import type { PeriodSpan } from '../period/period-span.ts'

/** How much a named time is a deadline. */
export const RANK = { limit: 2, time: 1, none: 0 } as const

const LIMIT_AFTER =
  /^(?:[、和](?:\d{1,2}月)?[\d月日底]{1,5}(?:前|之前|以前)|之前|以前|前(?!期|述|三|列|往)|底前|末前|之内|以内|内(?!部|外|需|容)|止|[仍还尚][未不没])/
const LIMIT_INSIDE = /(?:前|底|末|内)$/
const GOAL =
  /力争|确保|力保|力促|争取|务必|必须|要达到|目标|要(?:在|于)?(?:再|新|全部|全面)?(?:完成|实现|达|力争|确保|新|盘活|引进|突破|开工|竣工|投产|建成|启用|拿出)|底线|军令状|奋力|不得(?:低于|少于|超过|高于)/
/** 下半年将…: when something begins, not when it ends. */
const BEGINS = /^，?将/
/** 上半年要动起来: what must be in a span must be by its end. */
const MUST_THEN =
  /^(?:内|末|底)?(?:一定|务必|必须|[须要](?!求|坚持|继续|围绕|聚焦|进一步|持续|突出|牢|以|把|加[快大强力]|强化|注重|始终|保持(?!在)))/
/** 明年一季度启动二期扩产: the act itself, dated. */
const STARTS =
  /^(?:内)?(?:启动|开工|动工|复工|复产|破土|进场|打桩|试产|试运行|挂牌|出让|招标|投产|投用|投运|建成|完成|竣工|交付|通车|上线|开放|实现|全部|全面|正式)/
/** 明年上半年建成…: a time at which something is to be finished is as good as a limit. */
const ACHIEVES =
  /^(?:内|末|底)?(?:再|全部|全面)?(?:建成|完成|竣工|投产|投用|启用|通车|交付|补齐|清零|办结|出台|印发|达产|并网|封顶|贯通|招满|见底)/
const YEAR_WORD = /全年|年内|今年|明年/
/** 9月开工12个 is as good as a limit; 9月启动… is not. */
const MONTH = /月/
/** 下半年月均完成投资要保持在8亿元以上 */
const MUST = /(?<![主重需只])要(?![求素点])|须|务必/
const BEGUN = /^(?:启动|开工|动工)(?=[，；。])/
const WORKS = /(?:[一二三四]期|项目|工程)$/
const ONSET = /启动|开始|开展|举行|召开|预计|起/
const QUANTITY = /[\d０-９]|百分之|[一二三四五六七八九十]+(?:个|家|项|亿|万)/
/** 今年剩余的… · 四季度工作的…: the period only describes a noun. */
const DESCRIBES =
  /^(?!将)(?!(?:内|要|再|全部|全面)*(?:完成|开展|实现|做好|抓好|推进|启动|建成|达))(?!公司|集团|我们|企业|全[市县区省])[^，。；]{0,6}(?:的(?![^，。；]{0,4}(?:目标|任务|节点|期限|时限))|工作(?!量)|计划投资|申报|编制|资金额度|额度)|^(?:目标(?!引进|招引|吸引|将|把)|任务|是|为(?=[\d约目契界])|这个|这一|施工|黄金|最后|剩余|红|度(?!内|末|底))/

/** A named time, as offsets into its sentence. */
export type Named = Pick<PeriodSpan, 'kind' | 'start' | 'end'>

/** In English the first date counts, whichever form it has. */
const HAN = /\p{Script=Han}/u

/** now set for 2028 · wages of 2023 */
const NOT_BY =
  /\b(?:(?<!\b(?:target(?:s|ed)?|goals?) )for|from|since|(?<!\bahead )of|dated|between) (?:the )?$/

const GOAL_OR_MODAL = /要|力争|确保|必须|将/

/** 完成全年目标任务 is a goal for the year; 对照全年目标任务 is not. */
const FULFIL = /(?:完成|实现|确保|兑现|守住|达成|拿下|冲刺)好?$/

/** 8至10月施工黄金期: a season to be used */
const SEASON = /^(?:的)?(?:施工|黄金|关键|窗口)/
/** 离年底只剩67天 · 谋划明年项目 · 每年6月底前, again and again */
const AWAY = /(?:列入|纳入|编入|离|距|距离|谋划|筹划|储备|原计划|原定|原本)(?:于|在)?$|(?:每年|次年|翌年)$/
/** 通车后6个月内: not the last six months of the year, but counted from a day that is not known. */
const BEHIND_EVENT = /^后.*月$/
/** 二期11月投用后，…: the event that something else comes after. */
const EVENT_BEHIND = /^[^，。；]{0,6}(?:投用|投产|投运|建成|通车|达产|完工|竣工|启用|开通)后/
/** 今年第一批资金已经下达，…: done by then. */
const DONE =
  /(?<![未不])已经?(?:下达|完成|到位|落实|拨付|开工|建成|投产|发放|安排|争取|签约)(?![^，]{0,4}(?:的|项目|地块|企业|用地))/
/** 今年将下达2.4亿元，…: what the year's money is for has its own date. */
const ENDOWS = /^(?:将|拟)?[^，。]{0,4}(?:安排|下达|拨付|统筹|落实)[^，。]{0,16}元/
/** 当年开工项目次年3月底前完工: any year and the one after it. */
const ONE_AFTER_ANOTHER = /当年.*[次翌]年/
/** 2025年春节前: a feast of the moon has no day in the calendar. */
const FEAST_AFTER = /^“?(?:春节|元宵|端午|中秋|重阳)/

/** 从7月起: when something begins. */
const BEGINNING = /^(?:从|自)|起$|年度$/

/** How much the time that a sentence names there is a deadline. */
export function rankOf(sentence: string, { kind, start, end }: Named): number {
  const words = sentence.slice(start, end)
  const before = sentence.slice(Math.max(0, start - 24), start)
  const after = sentence.slice(end, end + 24)
  if (!HAN.test(sentence))
    return NOT_BY.test(before) ||
      /^[’']s (?:[a-z]+ )?(?:list|plans?|programmes?|programs?|budget|agenda)\b/.test(after)
      ? RANK.none
      : RANK.time
  if (DONE.test(clauseAround(sentence, start, end))) return RANK.none
  if (EVENT_BEHIND.test(after)) return RANK.time
  if (/^[次翌当]年/.test(words) && ONE_AFTER_ANOTHER.test(sentence)) return RANK.none
  if (AWAY.test(before) || (BEHIND_EVENT.test(words) && after.startsWith('内')) || FEAST_AFTER.test(after))
    return RANK.none
  if (kind === 'deadline' || kind === 'as_of' || LIMIT_AFTER.test(after) || LIMIT_INSIDE.test(words))
    return RANK.limit
  if (BEGINNING.test(words) && !/到|至|[-—~]/.test(words)) return RANK.none
  const clause = clauseAround(sentence, start, end)
  if (/[到至]/.test(words.slice(1)) && !SEASON.test(after) && GOAL_OR_MODAL.test(sentence)) return RANK.limit
  if (DESCRIBES.test(after) && !(FULFIL.test(before) && /^目标|^任务/.test(after))) return RANK.none
  if (/(?:确保|力争|力保|争取|务必)(?:在|于)?$|(?:须|必须|应|要)[在于]$/.test(before)) return RANK.limit
  const span = /半年|季度/.test(words)
  const measured = QUANTITY.test(clause.replace(words, ''))
  if (measured && MONTH.test(words) && !ONSET.test(clause)) return RANK.limit
  // 四季度，要开工6个，年底前…: the frame of what is due by a limit in it
  if (/^[，,]/.test(after) && GOAL.test(clause)) return RANK.time
  if (GOAL.test(clause.replace(words, '')) || ACHIEVES.test(after)) return RANK.limit
  // 二期明年3月启动，2024年底前完工
  if (MONTH.test(words) && BEGUN.test(after) && WORKS.test(before)) return RANK.limit
  if (span && MUST_THEN.test(after)) return RANK.limit
  if (/半年/.test(words) && BEGINS.test(after)) return RANK.none
  if (measured && span && MUST.test(clause)) return RANK.limit
  if (YEAR_WORD.test(words) && ENDOWS.test(after)) return RANK.time
  if (span && /(?<!每年[^，]{0,4})将[于在]$/.test(before)) return RANK.time
  if (measured && !/预计|计划/.test(clause)) return span || !YEAR_WORD.test(words) ? RANK.time : RANK.limit
  if (measured && !/预计/.test(clause)) return RANK.time
  // 计划6月开工，年底前并网: of two acts with their times the first counts
  if (STARTS.test(after) && !ONSET.test(after.slice(0, 4))) return RANK.limit
  return span && !STARTS.test(after) ? RANK.none : RANK.time
}

/** The clause of the period, and the next one where the period is a topic of its own: 2021年，要力争… */
function clauseAround(sentence: string, start: number, end: number): string {
  let from = start
  while (from > 0 && !'，,；。：'.includes(sentence[from - 1] as string)) from--
  let to = end
  const topic = '，,'.includes(sentence[end] ?? ' ')
  if (topic) to++
  while (to < sentence.length && !'，,；。'.includes(sentence[to] as string)) to++
  return sentence.slice(from, to)
}
