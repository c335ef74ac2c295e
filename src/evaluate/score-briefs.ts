import type { Brief, Figure } from '../domain/brief.ts'
import type { GoldArticle, GoldDirective, GoldFigure } from './gold.ts'
import { isSameWord, mentions, numbersOf, overlap } from './likeness.ts'
import { pairFigures } from './pair-figures.ts'

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

const ATTRIBUTES = ['metric', 'subject', 'period', 'status', 'bound', 'change', 'joint'] as const
type Attribute = (typeof ATTRIBUTES)[number]

/** How briefs compare with annotated articles; a rate is null where nothing was to be found. */
export interface ScoreReport {
  readonly articles: number
  readonly withoutBrief: number
  /** Figures that print a number which the article does not. */
  readonly fabricated: number
  readonly figures: PrecisionRecall
  readonly figureAttributes: Readonly<Record<Attribute, number | null>>
  readonly keyFigureRecall: number | null
  readonly directives: PrecisionRecall
  readonly keyDirectiveRecall: number | null
  readonly directiveAttributes: { readonly issuer: number | null; readonly deadline: number | null }
  readonly projectRecall: number | null
  /** One line for everything missed, invented or labelled wrongly, beginning with the article's id. */
  readonly misses: readonly string[]
}

type Scored = Pick<Brief, 'figures' | 'directives' | 'projects'>

/** Compares the brief of each annotated article, by its id, with what people wrote down. */
export function scoreBriefs(gold: readonly GoldArticle[], briefs: ReadonlyMap<string, Scored>): ScoreReport {
  const tally = createTally()
  for (const article of gold) {
    const brief = briefs.get(article.id)
    if (!brief) {
      tally.withoutBrief++
      tally.misses.push(`${article.id} no brief`)
    }
    scoreFigures(tally, article, brief?.figures ?? [])
    scoreDirectives(tally, article, brief?.directives ?? [])
    scoreProjects(tally, article, brief?.projects ?? [])
  }
  return {
    articles: gold.length,
    withoutBrief: tally.withoutBrief,
    fabricated: tally.fabricated,
    figures: precisionRecall(tally.figures),
    figureAttributes: rates(tally.attributes),
    keyFigureRecall: rate(tally.keyFigures),
    directives: precisionRecall(tally.directives),
    keyDirectiveRecall: rate(tally.keyDirectives),
    directiveAttributes: { issuer: rate(tally.issuer), deadline: rate(tally.deadline) },
    projectRecall: rate(tally.projects),
    misses: tally.misses,
  }
}

/** Right answers, and how many were asked for. */
type Pair = [right: number, asked: number]
interface Found {
  tp: number
  fp: number
  fn: number
}
type Tally = ReturnType<typeof createTally>

function createTally() {
  const pair = (): Pair => [0, 0]
  const found = (): Found => ({ tp: 0, fp: 0, fn: 0 })
  const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, pair()])) as Record<Attribute, Pair>
  return {
    withoutBrief: 0,
    fabricated: 0,
    figures: found(),
    attributes,
    keyFigures: pair(),
    directives: found(),
    keyDirectives: pair(),
    issuer: pair(),
    deadline: pair(),
    projects: pair(),
    misses: [] as string[],
  }
}

function scoreFigures(tally: Tally, article: GoldArticle, said: readonly Figure[]): void {
  const printed = new Set(numbersOf(article.text))
  for (const figure of said)
    if (numbersOf(figure.text).some((number) => !printed.has(number))) {
      tally.fabricated++
      tally.misses.push(`${article.id} fabricated: ${figure.text}`)
    }
  const pairs = pairFigures(article, said)
  const matches = new Map([...pairs].map(([figure, wanted]) => [wanted, figure]))
  for (const wanted of article.figures.filter((figure) => !figure.optional)) {
    const match = matches.get(wanted)
    if (wanted.key) count(tally.keyFigures, match?.key === true)
    if (match) {
      tally.figures.tp++
      scoreAttributes(tally, article.id, wanted, match)
    } else {
      tally.figures.fn++
      tally.misses.push(`${article.id} missed figure ${wanted.text} (${wanted.metric?.[0]})`)
    }
  }
  for (const extra of said.filter((figure) => !pairs.has(figure))) {
    tally.figures.fp++
    tally.misses.push(`${article.id} extra figure ${extra.text} (${extra.metric})`)
  }
}

function scoreAttributes(tally: Tally, id: string, wanted: GoldFigure, figure: Figure): void {
  const words = `${figure.subject ?? ''}${figure.project ?? ''}${figure.metric ?? ''}`
  const right = {
    metric: isSameWord(figure.metric, wanted.metric ?? []),
    subject: !wanted.subject?.length || mentions(words, wanted.subject),
    period: (figure.period ?? null) === (wanted.period ?? null),
    status: wanted.status === 'unclear' || figure.status === wanted.status,
  }
  const { attributes } = tally
  count(attributes.metric, right.metric)
  if (wanted.subject?.length) count(attributes.subject, right.subject)
  count(attributes.period, right.period)
  if (wanted.status !== 'unclear') count(attributes.status, right.status)
  count(attributes.bound, (figure.bound ?? 'exact') === (wanted.bound ?? 'exact'))
  count(attributes.change, (figure.change ?? null) === (wanted.change ?? null))
  count(attributes.joint, right.metric && right.subject && right.period && right.status)
  for (const name of ['metric', 'subject', 'period', 'status'] as const)
    if (!right[name])
      tally.misses.push(
        `${id} ${wanted.text} ${name}: said ${JSON.stringify(figure[name] ?? null)}, wanted ${JSON.stringify(wanted[name])}`,
      )
}

function scoreDirectives(tally: Tally, article: GoldArticle, said: Scored['directives']): void {
  const unused = new Set(said)
  for (const wanted of article.directives) {
    const match = [...unused].find((directive) => isSameSentence(directive.evidence, wanted))
    if (wanted.key) count(tally.keyDirectives, match?.key === true)
    if (!match) {
      tally.directives.fn++
      tally.misses.push(`${article.id} missed directive ${wanted.evidence.slice(0, 40)}`)
      continue
    }
    unused.delete(match)
    tally.directives.tp++
    if (wanted.issuer?.length) {
      const right = mentions(match.issuer, wanted.issuer) || isSameWord(match.issuer, wanted.issuer)
      count(tally.issuer, right)
      if (!right) tally.misses.push(attributeMiss(article.id, wanted, 'issuer', match.issuer))
    }
    const right = (match.deadline ?? null) === (wanted.deadline ?? null)
    count(tally.deadline, right)
    if (!right) tally.misses.push(attributeMiss(article.id, wanted, 'deadline', match.deadline))
  }
  for (const extra of unused) {
    tally.directives.fp++
    tally.misses.push(`${article.id} extra directive ${(extra.evidence ?? '').slice(0, 40)}`)
  }
}

function isSameSentence(evidence: string, wanted: GoldDirective): boolean {
  const { jaccard, contained } = overlap(evidence, wanted.evidence)
  return jaccard >= 0.5 || contained >= 0.8
}

function attributeMiss(
  id: string,
  wanted: GoldDirective,
  name: 'issuer' | 'deadline',
  said: unknown,
): string {
  const start = wanted.evidence.slice(0, 20)
  return `${id} ${start} ${name}: said ${JSON.stringify(said ?? null)}, wanted ${JSON.stringify(wanted[name] ?? null)}`
}

function scoreProjects(tally: Tally, article: GoldArticle, said: Scored['projects']): void {
  for (const wanted of article.projects ?? []) {
    const names = [wanted.name, ...(wanted.also ?? [])]
    const hit = said.some((project) =>
      [project.name, ...(project.aliases ?? [])].some((name) => isSameWord(name, names)),
    )
    count(tally.projects, hit)
    if (!hit) tally.misses.push(`${article.id} missed project ${wanted.name}`)
  }
}

function count(pair: Pair, right: boolean): void {
  pair[1]++
  if (right) pair[0]++
}

function rate([right, asked]: Pair): number | null {
  return asked ? right / asked : null
}

function rates(attributes: Record<Attribute, Pair>): Record<Attribute, number | null> {
  return Object.fromEntries(ATTRIBUTES.map((name) => [name, rate(attributes[name])])) as Record<
    Attribute,
    number | null
  >
}

function precisionRecall({ tp, fp, fn }: Found): PrecisionRecall {
  const precision = tp / Math.max(1, tp + fp)
  const recall = tp / Math.max(1, tp + fn)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), tp, fp, fn }
}
