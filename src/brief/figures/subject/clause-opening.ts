import type { PeriodSpan } from '../../period/period-span.ts'

const OPENERS =
  /^(?:【[^】]{0,12}】|〔[^〕]{0,30}〕|[◆●▶►■□★☆\s“”‘’"·—-]|其中|其余|其次(?:是|为)?|再次(?:是|为)|另外?|此外|同时|目前|每[年月日天](?=.{2})|全年(?=.{2})|现在|现(?![场代金有货状浇役行])|据悉|乐观预期|预期|预估|据了解|据介绍|据统计|记者(?:获悉|了解到)|数据显示|分(?:领域|行业|产业|区域|地区|类别|县[（(]?区?[）)]?|[^，]{1,4})看|从[^，]{1,10}(?:看|来看|上看)|近[年日期](?:来)?|截至|总体上?|方面|特别是|尤其是|下一步|接下来|下一阶段|今后|届时|(?:全部|全数|全面)?(?:建成|投产|达产|达效|通车|通水|投用|完工|竣工|满产|投运|落成|启用|开通|商转|并网|营运|改造|扩建|改扩建|搬迁|整治|升级)+后|包括|例如|比如|以及|与(?!会)|及|并(?!网)|而|但|只有|仅|共(?![建同享])|全部|一批|等|该批|本批)+/

/** How much of a clause is times and words that only open it. */
export function openingOf(
  clause: string,
  from: number,
  periods: readonly PeriodSpan[],
  offset: number,
): number {
  let at = 0
  for (;;) {
    const period = periods.find(({ start }) => start - offset === from + at)
    const opener = OPENERS.exec(clause.slice(at))?.[0].length ?? 0
    const next = period ? endOfTime(period.end - offset - from, clause) : at + opener
    if (next <= at) return at
    at = next
  }
}

/** 2021年度重点工程: the 度 belongs to the year. */
function endOfTime(at: number, clause: string): number {
  return clause[at] === '度' && clause[at - 1] === '年' ? at + 1 : at
}
