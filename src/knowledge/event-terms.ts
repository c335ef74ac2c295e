/** So much of a report tells what it reports; what follows is background, which many share. */
const LEAD = 400
/** As if so many more reports had been read that use none of these words: of two reports alone nothing is rare. */
const UNSEEN = 20

/** Pairs of neighbouring Han characters, and longer Latin words without their endings, of title and lead. */
export function termsOf(title: string, text: string): Set<string> {
  const terms = new Set<string>()
  for (const [run] of `${title}\n${text.slice(0, LEAD)}`
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[a-z]{3,}/gu)) {
    if (!/\p{Script=Han}/u.test(run)) terms.add(run.replace(/(?:ing|ed|es|s)$/, ''))
    else for (let at = 0; at + 2 <= run.length; at++) terms.add(run.slice(at, at + 2))
  }
  return terms
}

/** How much each term of some reports tells: what few of them say tells most. */
export interface TermWeights {
  /** The weight of a term, squared, as a cosine takes it. */
  of(term: string): number
  /** Of all terms of a report together. */
  total(terms: ReadonlySet<string>): number
  /** In how many reports a term stands. */
  count(term: string): number
}

/** In how many reports each term stands, and how many reports there are. */
export interface TermCounts {
  readonly reports: number
  readonly counts: ReadonlyMap<string, number>
}

/** Counts report by report, so that others get their turn in between. */
export function* countTerms(reports: readonly ReadonlySet<string>[]): Generator<undefined, TermCounts> {
  const counts = new Map<string, number>()
  for (const terms of reports) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    yield
  }
  return { reports: reports.length, counts }
}

/** The weights of the terms of all reports of a day. The order of the reports does not matter. */
export function weighTerms({ reports, counts }: TermCounts): TermWeights {
  const byCount = new Map<number, number>()
  const weightOf = (count: number) => {
    const known = byCount.get(count)
    if (known !== undefined) return known
    const weight = Math.log((reports + UNSEEN) / (count + 1)) ** 2
    byCount.set(count, weight)
    return weight
  }
  const totals = new Map<ReadonlySet<string>, number>()
  const of = (term: string) => weightOf(counts.get(term) ?? 0)
  return {
    of,
    count: (term) => counts.get(term) ?? 0,
    total(terms) {
      let total = totals.get(terms)
      if (total === undefined) {
        total = 0
        for (const term of terms) total += of(term)
        totals.set(terms, total)
      }
      return total
    },
  }
}

/** The same as if one more report had been counted; `weights` are those of a day of so many reports and one. */
export function withReport(
  weights: TermWeights,
  { counts, reports }: TermCounts,
  terms: ReadonlySet<string>,
): TermWeights {
  const more = (term: string) => Math.log((reports + 1 + UNSEEN) / ((counts.get(term) ?? 0) + 2)) ** 2
  const of = (term: string) => (terms.has(term) ? more(term) : weights.of(term))
  let own = 0
  for (const term of terms) own += more(term)
  return {
    of,
    count: (term) => weights.count(term) + (terms.has(term) ? 1 : 0),
    total(others) {
      if (others === terms) return own
      const [few, many] = others.size <= terms.size ? [others, terms] : [terms, others]
      let total = weights.total(others)
      for (const term of few) if (many.has(term)) total += more(term) - weights.of(term)
      return total
    },
  }
}

/** How alike two reports are in their words, 0 to 1: the cosine of their weighted terms. */
export function termLikeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weights: TermWeights,
): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const term of few) if (many.has(term)) shared += weights.of(term)
  const size = Math.sqrt(weights.total(one) * weights.total(other))
  return size === 0 ? 0 : shared / size
}
