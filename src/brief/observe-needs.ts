import type { Figure, Period } from '../domain/brief.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { wordSearch } from '../script/word-search.ts'
import { metricHead } from './figures/lexicon.ts'
import type { Observed } from './judge/linear.ts'
import { naming, type Observation, observation } from './judge/observation.ts'
import { foldWidth } from './quantity/normalise.ts'

const SAYS_ZH =
  '总投资|计划投资|年度|完成投资|固定资产|工业|生产总值|GDP|增加值|社会消费|零售|进出口|出口|收入|税|产值|利润|外资|协议|签约|开工率|完成率|竣工|开工|占|同比|就业|岗位|占地|面积|建筑|产能|年产|长|工期|项目|企业|补|奖|资金|装机|电|投资|预算|人口|用地|率|增长|比重|设备|机组|桥|隧|车位|学位|减|低于|高于|平均|时序'
const SAYS_EN =
  'jobs?|investment|cost|square|percent|capacity|annual|total|output|value|completion|progress|growth|homes|people|tonnes|revenue|exports?|funding|area|length'
const said = wordSearch(SAYS_ZH)
const SAYS = new RegExp(`${SAYS_ZH}|${SAYS_EN}`, 'gi')
const COMPARED = /(?:去年|上年)同期|比去年|(?:由|从)[^，。]{0,12}$|last year's|a year ago|against $|from $/
const SERIES = /分别|依次|respectively/
/** What the words right before a number compare it with, and what they hope of it. */
const COMPARING = /平均|全省|全国|同期|上年|去年|此前|原来|过去/
const HOPING = /力争|确保|目标|计划|预计|达产|突破|首次|累计/
const [FROM, UP_FROM] = [/[由从][^，]*$/, /[由从][^，]*[到至为][^，]*$/]
const MARKS_BEHIND = new Set('，。；、的）以左')
const HAN_NUMERALS = new Set('一二三四五六七八九十两')
const REST = 400

type Kind = 'money' | '%' | 'pp' | 'x' | 'area' | 'physical' | 'time' | 'count'
const KINDS = new Map<string, Kind>([
  ...([
    ['%', '%'],
    ['pp', 'pp'],
    ['x', 'x'],
    ['m2', 'area'],
  ] as const),
  ...['m', 'm3', 't', 'W', 'Wh'].map((unit) => [unit, 'physical'] as const),
  ...['month', 'year', 'day', 'hour'].map((unit) => [unit, 'time'] as const),
])

const [CHANGE, BOUND] = [naming('change'), naming('bound')]
const [METRIC_SAYS, METRIC] = [naming('metric says'), naming('metric')]
const [METRIC_ITSELF, METRIC_CHANGED] = [naming('metric itself'), naming('metric changed')]
const [METRIC_TOLD, METRIC_TOLD_BEFORE] = [naming('metric told'), naming('metric told before')]
const [SENTENCE, PLACE] = [naming('sentence'), naming('place')]
const SENTENCE_AND_PLACE = naming('sentence and place')
const [FIFTH, IN_SENTENCE_OF, HALF_DOZENS] = [
  naming('fifth'),
  naming('in sentence of'),
  naming('half dozens'),
]
const [COUNTS, DIGITS] = [naming('counts'), naming('digits')]
const OF_KIND = perKind('')
const CHANGE_OF_KIND = perKind('change of')
const BEFORE_OF_KIND = perKind('before, of')
const RANK_OF_KIND = perKind('rank among')
const [ANY, IN_TITLE, NUMBER_IN_TITLE] = [
  observation('any'),
  observation('in title'),
  observation('number in title'),
]
const [AFTER_OF_WHICH, RIGHT_AFTER_OF_WHICH] = [observation('after 其中'), observation('right after 其中')]
const [ONE_OF_SERIES, LISTED] = [observation('one of a series'), observation('listed')]
const [COMPARING_WORD, HOPING_WORD] = [naming('compared by'), naming('hoped by')]
const [FOLLOWED_BY, STATUS_OF_METRIC] = [naming('followed by'), naming('metric and status')]
const [FIRST_OF_METRIC, LATER_OF_METRIC] = [naming('first told of'), naming('told again of')]
const RANK_OF_METRIC = naming('rank among metric')
const RANK_OF_METRIC_AND_KIND = naming('rank among metric of')
const [NTH_OF_KIND, MAGNITUDE] = [naming('in sentence, of'), naming('digits of')]
const METRIC_TWICE = observation('metric twice in sentence')
const [QUOTED, FIRST_CLAUSE] = [observation('in quotes'), observation('in the first clause')]
const [STARTS_FROM, ENDS_AT] = [observation('from'), observation('from another')]
const [METRIC_IN_TITLE, SUBJECT_IN_TITLE] = [observation('metric in title'), observation('subject in title')]
const COMPARED_WITH = observation('what is compared with')
const [IN_BRACKETS, IN_WORDS] = [observation('in brackets'), observation('in words')]
const [OF_PROJECT, OF_NONE] = [observation('of project'), observation('of none')]
const [DATED, UNDATED] = [observation('dated'), observation('undated')]
const [TOLD_BEFORE, NO_SUBJECT] = [observation('told before'), observation('no subject')]
const [SUBJECT_TOLD, NEW_SUBJECT] = [observation('subject told'), observation('new subject')]
const [OF_WHOLE_AREA, OF_FIRST_PERIOD] = [
  observation('of the whole area'),
  observation('of the first period'),
]

function perKind(what: string): Readonly<Record<Kind, ReturnType<typeof naming>>> {
  const of = (kind: Kind) => naming(`${what} ${kind}`.trim())
  return {
    ...{ money: of('money'), '%': of('%'), pp: of('pp'), x: of('x') },
    ...{ area: of('area'), physical: of('physical'), time: of('time'), count: of('count') },
  }
}

/** What is observed about each figure of an article that tells how much a reader needs it. */
export function observeNeeds(figures: readonly Figure[], titleAsWritten: string): readonly Observed[] {
  const title = foldWidth(titleAsWritten)
  const seen = newSeen(figures)
  return figures.map((figure, index) => {
    const alone = ofWords(figure, title)
    addAround(figure, alone)
    addPlace(figure, index, figures.length, seen, alone)
    addMeasure(figure, title, seen, alone)
    addRank(figure, figures[0]?.period ?? null, seen, alone)
    note(figure, seen)
    return { alone, together: [] }
  })
}

interface Seen {
  readonly facts: Set<string>
  readonly metrics: Map<string, number>
  readonly units: Map<Kind, number>
  readonly subjects: Set<string>
  readonly sentences: Set<number>
  /** How often each metric is told in the whole article. */
  readonly told: ReadonlyMap<string, number>
  readonly perSentence: ReadonlyMap<number, number>
  /** How often each metric, and each kind of unit so far, is told in each sentence. */
  readonly metricsOf: ReadonlyMap<string, number>
  readonly kindsOf: Map<string, number>
  /** The measures told so far, by their heads. */
  readonly heads: Set<string>
  /** How many amounts of each measure there are, and the greatest of them. */
  readonly amounts: ReadonlyMap<string, Amounts>
  /** Index of the first figure of each sentence. */
  readonly firstOf: ReadonlyMap<number, number>
  /** The greatest amounts of each unit. */
  readonly greatest: ReadonlyMap<string, readonly number[]>
}

interface Amounts {
  count: number
  greatest: readonly number[]
}

/** Ranks below this one count alike. */
const LAST_RANK = 4

function newSeen(figures: readonly Figure[]): Seen {
  const told = new Map<string, number>()
  const perSentence = new Map<number, number>()
  const firstOf = new Map<number, number>()
  const greatest = new Map<string, number[]>()
  const metricsOf = new Map<string, number>()
  const amounts = new Map<string, Amounts>()
  for (const [index, figure] of figures.entries()) {
    const { metric, evidenceStart, unit, value, change } = figure
    const inSentence = `${evidenceStart} ${metric}`
    metricsOf.set(inSentence, (metricsOf.get(inSentence) ?? 0) + 1)
    const measure = measureOf(figure)
    const known = amounts.get(measure) ?? { count: 0, greatest: [] }
    amounts.set(measure, { count: known.count + 1, greatest: withGreat(known.greatest, value) })
    if (!firstOf.has(evidenceStart)) firstOf.set(evidenceStart, index)
    if (change === null) greatest.set(unit, withGreat(greatest.get(unit) ?? [], value))
    told.set(metric, (told.get(metric) ?? 0) + 1)
    perSentence.set(evidenceStart, (perSentence.get(evidenceStart) ?? 0) + 1)
  }
  return {
    facts: new Set(),
    metrics: new Map(),
    units: new Map(),
    subjects: new Set(),
    sentences: new Set(),
    metricsOf,
    amounts,
    kindsOf: new Map(),
    heads: new Set(),
    told,
    perSentence,
    firstOf,
    greatest,
  }
}

function withGreat(values: readonly number[], value: number): number[] {
  return [...values, value].sort((a, b) => b - a).slice(0, LAST_RANK)
}

/** What is told by like words in the same unit: 总投资 and 完成投资 are both of 投资. */
function measureOf({ metric, unit, change }: Figure): string {
  return `${headOf(metric)} ${unit} ${change === null}`
}

function headOf(metric: string): string {
  return toSimplified(metric).slice(-2)
}

function note(figure: Figure, seen: Seen): void {
  const { evidenceStart, metric, unit } = figure
  const inSentence = `${evidenceStart} ${kindOf(unit)}`
  seen.kindsOf.set(inSentence, (seen.kindsOf.get(inSentence) ?? 0) + 1)
  seen.heads.add(headOf(metric))
  noteWords(figure, seen)
}

function noteWords({ text, metric, unit, subject, evidenceStart }: Figure, seen: Seen): void {
  seen.facts.add(`${text} ${metric}`)
  seen.metrics.set(metric, (seen.metrics.get(metric) ?? 0) + 1)
  const kind = kindOf(unit)
  seen.units.set(kind, (seen.units.get(kind) ?? 0) + 1)
  if (subject) seen.subjects.add(subject)
  seen.sentences.add(evidenceStart)
}

function ofWords(figure: Figure, title: string): Observation[] {
  const { text, unit, change, status, bound, metric, evidence, start, end, evidenceStart } = figure
  const simplified = toSimplified(metric)
  const before = toSimplified(
    evidence.slice(Math.max(0, start - evidenceStart - REST), start - evidenceStart),
  )
  const after = evidence.slice(end - evidenceStart)
  const kind = kindOf(unit)
  const observed = [
    ANY,
    observation(kind),
    CHANGE(change),
    observation(status),
    OF_KIND[kind](status),
    CHANGE_OF_KIND[kind](change),
    BOUND(bound),
  ]
  for (const word of new Set(wordsSaid(simplified))) observed.push(METRIC_SAYS(word.toLowerCase()))
  const head = metricHead(simplified)
  if (head) observed.push(METRIC(head), (change === null ? METRIC_ITSELF : METRIC_CHANGED)(head))
  const half = foldWidth(text)
  if (title.includes(half)) observed.push(IN_TITLE)
  else if (title.includes(half.replace(/[^\d.]/g, '') || '\n')) observed.push(NUMBER_IN_TITLE)
  if (before.includes('其中') || before.includes('of which'))
    observed.push(/其中[^，]*$/.test(before) ? RIGHT_AFTER_OF_WHICH : AFTER_OF_WHICH)
  if (SERIES.test(before.slice(-40))) observed.push(ONE_OF_SERIES)
  if (COMPARED.test(before.slice(-24))) observed.push(COMPARED_WITH)
  if (before.endsWith('、') || after.startsWith('、')) observed.push(LISTED)
  if (before.lastIndexOf('（') > before.lastIndexOf('）')) observed.push(IN_BRACKETS)
  if (HAN_NUMERALS.has(text[0] ?? '')) observed.push(IN_WORDS)
  return observed
}

/** What stands around it in its sentence. */
function addAround({ evidence, evidenceStart, start, end }: Figure, observed: Observation[]): void {
  const at = start - evidenceStart
  const before = toSimplified(evidence.slice(Math.max(0, at - REST), at))
  const behind = evidence[end - evidenceStart] ?? ''
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) observed.push(QUOTED)
  if (!/[，；]/.test(before)) observed.push(FIRST_CLAUSE)
  if (MARKS_BEHIND.has(behind)) observed.push(FOLLOWED_BY(behind))
  if (FROM.test(before)) observed.push(UP_FROM.test(before) ? ENDS_AT : STARTS_FROM)
  const near = before.slice(-16)
  const [comparing, hoping] = [COMPARING.exec(near)?.[0], HOPING.exec(near)?.[0]]
  if (comparing !== undefined) observed.push(COMPARING_WORD(comparing))
  if (hoping !== undefined) observed.push(HOPING_WORD(hoping))
}

/** How it stands among the figures of its measure, and of its kind in the sentence. */
function addMeasure(figure: Figure, title: string, seen: Seen, observed: Observation[]): void {
  const { metric, unit, value, status, subject, evidenceStart } = figure
  const kind = kindOf(unit)
  const { count, greatest } = seen.amounts.get(measureOf(figure)) as Amounts
  const rank = `${greatest.filter((other) => other > value).length} of ${Math.min(count, LAST_RANK)}`
  observed.push(
    RANK_OF_METRIC(rank),
    RANK_OF_METRIC_AND_KIND(`${kind} ${rank}`),
    NTH_OF_KIND(`${kind} ${Math.min(seen.kindsOf.get(`${evidenceStart} ${kind}`) ?? 0, 4)}`),
    MAGNITUDE(`${kind} ${Math.floor(Math.log10(Math.max(1, value)))}`),
  )
  if ((seen.metricsOf.get(`${evidenceStart} ${metric}`) ?? 0) > 1) observed.push(METRIC_TWICE)
  const head = headOf(metric)
  observed.push(STATUS_OF_METRIC(`${head} ${status}`))
  observed.push((seen.heads.has(head) ? LATER_OF_METRIC : FIRST_OF_METRIC)(head))
  if (title.includes(metric)) observed.push(METRIC_IN_TITLE)
  if (subject && title.includes(subject)) observed.push(SUBJECT_IN_TITLE)
}

function addPlace(figure: Figure, index: number, count: number, seen: Seen, observed: Observation[]): void {
  const opens = !seen.sentences.has(figure.evidenceStart)
  const sentence = seen.sentences.size + (opens ? 1 : 0)
  const inSentence = index - (seen.firstOf.get(figure.evidenceStart) ?? index)
  const size = seen.perSentence.get(figure.evidenceStart) ?? 1
  observed.push(
    SENTENCE(Math.min(sentence, 5)),
    PLACE(Math.min(inSentence, 6)),
    SENTENCE_AND_PLACE(10 * Math.min(sentence, 3) + Math.min(inSentence, 4)),
    FIFTH(Math.floor((5 * index) / count)),
    IN_SENTENCE_OF(Math.min(size, 7)),
    HALF_DOZENS(Math.min(4, Math.floor(count / 6))),
  )
}

function addRank(figure: Figure, firstPeriod: Period | null, seen: Seen, observed: Observation[]): void {
  const { text, metric, unit, value, change, project, subject, period } = figure
  const kind = kindOf(unit)
  observed.push(
    METRIC_TOLD(Math.min(seen.told.get(metric) ?? 0, 4)),
    METRIC_TOLD_BEFORE(Math.min(seen.metrics.get(metric) ?? 0, 3)),
    BEFORE_OF_KIND[kind](Math.min(seen.units.get(kind) ?? 0, 4)),
    project ? OF_PROJECT : OF_NONE,
    period === null ? UNDATED : DATED,
  )
  if (seen.facts.has(`${text} ${metric}`)) observed.push(TOLD_BEFORE)
  if (change === null) {
    const rank = (seen.greatest.get(unit) ?? []).filter((other) => other > value).length
    observed.push(RANK_OF_KIND[kind](rank))
  }
  observed.push(subject === null ? NO_SUBJECT : seen.subjects.has(subject) ? SUBJECT_TOLD : NEW_SUBJECT)
  if (subject && /全[省市县区]|我[市区县]/.test(subject)) observed.push(OF_WHOLE_AREA)
  if (period !== null && period === firstPeriod) observed.push(OF_FIRST_PERIOD)
  if (kind === 'count') observed.push(COUNTS(unit), DIGITS(Math.min(4, String(Math.floor(value)).length)))
}

/** What a metric says: most are Chinese throughout. */
function wordsSaid(metric: string): readonly string[] {
  return LATIN.test(metric) ? (metric.match(SAYS) ?? []) : said.all(metric)
}

const LATIN = /[A-Za-z]/

/** Units by what they measure. */
function kindOf(unit: string): Kind {
  return KINDS.get(unit) ?? (unit.length === 3 && /^[A-Z]{3}$/.test(unit) ? 'money' : 'count')
}
