import { toSimplified } from '../script/to-simplified.ts'

/** Figures of a plan: they hold for the whole undertaking, whenever they are told. */
const PLANS: readonly (readonly [string, RegExp])[] = [
  [
    'total investment',
    /^(?:总投资额?|投资总额|总造价|(?:total |overall |project )*(?:investment|cost)(?: total)?|price tag)$/,
  ],
  ['site area', /^(?:总?占地(?:总?面积)?|总?用地(?:面积)?|(?:site |land |total )*area)$/],
  ['floor area', /^(?:总建筑面积|建筑面积|(?:total |gross )*floor (?:area|space))$/],
  ['annual output', /^(?:年总?产值|annual output(?: value)?)$/],
  ['annual sales', /^(?:年(?:销售|营业)收入|年销售额|年营收|annual (?:revenue|sales))$/],
  ['annual taxes', /^(?:年(?:上缴|缴)?(?:利税|税收|纳税)额?|annual tax(?:es)?)$/],
]
const CAPACITY = /^年(?:产|处理|发电|加工|吞吐)|产能|装机|capacity/
const SPENT = /^(?:累计|已|实际)*完成(?:总|固定资产)?投资额?$/
/** Words around a metric that do not change what is measured. */
const DRESS =
  /^(?:(?:项目|工程|计划|预计|概算|估算|拟|协议|建成|达产|投产|满产|全部|整个|后|可|将|约|实现|estimated|planned|expected)\s*)+|(?:约|达到?|为|规模|预计)+$/g

export interface MetricKey {
  /** The same for metrics that mean the same. */
  readonly key: string
  /** True when it belongs to the undertaking as planned, not to a period. */
  readonly isPlan: boolean
}

/** What a metric means, whatever words it is written in: 计划总投资, 總投資額 and total investment are one. */
export function metricKey(metric: string): MetricKey {
  const known = latest.get(metric)
  if (known) return known
  if (latest.size >= KEPT) latest.clear()
  const key = readKey(metric)
  latest.set(metric, key)
  return key
}

/** Few metrics are asked about again and again. */
const KEPT = 2_000
const latest = new Map<string, MetricKey>()

function readKey(metric: string): MetricKey {
  const plain = toSimplified(metric.normalize('NFKC')).toLowerCase().trim()
  const bare = plain.replace(DRESS, '') || plain
  const plan = PLANS.find(([, pattern]) => pattern.test(bare))
  if (plan) return { key: plan[0], isPlan: true }
  return { key: SPENT.test(bare) ? 'spent' : bare, isPlan: CAPACITY.test(bare) }
}
