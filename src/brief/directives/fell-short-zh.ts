/**
 * 计划改造132公里，只改了105公里: a plan beside what came of it is news, not an order; what follows may order.
 * The words of a vow open with the plan itself: 承诺供地560亩，实际交付215亩.
 */
export function withoutShortfall(words: string, isVow: boolean): string {
  if (!OUTCOME_SIGN.test(words)) return words
  const clauses = words.split(/[，、；](?=\D)/)
  const isPlan = (index: number): boolean =>
    PLAN.test(clauses[index] ?? '') || (isVow && index === 0 && /\d/.test(clauses[0] ?? ''))
  const cameTo = (index: number): boolean => OUTCOME.test(clauses[index] ?? '')
  const kept = clauses.filter(
    (_, index) => !(isPlan(index) && cameTo(index + 1)) && !(cameTo(index) && isPlan(index - 1)),
  )
  return kept.length === clauses.length ? words : kept.join('，')
}

/** Cheap to tell of most sentences. */
const OUTCOME_SIGN = /[只仅才]|实[际有交到收缴]|[核抽]查|查实|审计/

/** What was to be; an order with its date stays one. */
const PLAN =
  /^(?![^，]*(?:务必|必须|力争|确保|[年月日底]前|以[上内]|不[少低超高得]))[^，]{0,24}(?:(?<![主重需])要|应|须|计划|任务|承诺|答应|约定|目标|原定|拟|[上申填虚]报)[^，]{0,16}\d/

/** What came of it. */
const OUTCOME =
  /^(?!其中|每|最多|最少|至[少多])[^，\d要须应]{0,10}(?:实[际有交到收缴](?![使利]用|外资|吸收|引资)|(?<!不)[只仅才]|[核抽]查|查实|审计)[^，\d要须应能可许]{0,10}\d/
