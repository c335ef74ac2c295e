import type { Answer, AnswerHit } from '../domain/answer.ts'
import type { Figure } from '../domain/brief.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { parseQuery, type Query } from './parse-query.ts'

/** The two questions that answering puts to what is stored. */
export interface AnswerSource {
  find(phrases: readonly string[], limit: number): Promise<{ articleIds: number[]; total: number }>
  byArticles(articleIds: readonly number[]): Promise<BriefRecord[]>
}

const MAX_HITS = 5
/** More are looked at than shown, because the newest of the good ones come first. */
const CANDIDATES = 30
const MAX_FIGURES = 4
const MAX_DIRECTIVES = 2

/**
 * Answers a reader's words from the stored briefs: the newest articles that hold all the names asked
 * for, each with the figures that answer and their evidence. Where no article holds them all, those
 * that hold the longest name.
 */
export async function findAnswer(words: string, source: AnswerSource): Promise<Answer> {
  const query = parseQuery(words)
  if (query.phrases.length === 0) return { query: query.words, project: null, hits: [], total: 0 }
  const found = await findWidening(query, source)
  const records = await source.byArticles(found.articleIds)
  const newest = [...records].sort((a, b) => b.newsAt.localeCompare(a.newsAt)).slice(0, MAX_HITS)
  return {
    query: query.words,
    project: projectNamed(query, newest),
    hits: newest.map((record) => hit(record, query)),
    total: found.total,
  }
}

async function findWidening(
  query: Query,
  source: AnswerSource,
): Promise<{ articleIds: number[]; total: number }> {
  const all = await source.find(query.phrases, CANDIDATES)
  if (all.total > 0 || query.phrases.length === 1) return all
  for (const phrase of [...query.phrases].sort((a, b) => b.length - a.length)) {
    const some = await source.find([phrase], CANDIDATES)
    if (some.total > 0) return some
  }
  return all
}

function hit(record: BriefRecord, query: Query): AnswerHit {
  const { brief } = record
  const figures = [...brief.figures]
    .map((figure, order) => ({ figure, order, score: figureScore(figure, query) }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, MAX_FIGURES)
    .map(({ figure }) => figure)
  const directives = brief.directives.filter(({ evidence }) => holds(evidence, query.terms))
  return {
    cite: {
      articleId: record.articleId,
      title: brief.title,
      url: brief.url,
      sourceTitle: record.sourceTitle,
    },
    newsAt: record.newsAt,
    headline: brief.headline,
    figures,
    directives: directives.slice(0, MAX_DIRECTIVES),
  }
}

/** What was asked for first; then what a reader needs, what carries the name, and what stands near it. */
function figureScore(figure: Figure, { terms, metrics }: Query): number {
  const asked = metrics.some((metric) => plain(figure.metric).includes(metric)) ? 8 : 0
  const needed = figure.key ? 3 : 0
  const named = holds(`${figure.project ?? ''} ${figure.subject ?? ''} ${figure.metric}`, terms) ? 2 : 0
  const near = terms.filter((term) => holds(figure.evidence, [term])).length
  return asked + needed + named + near
}

/** The project that the words name: all of a mention's name or alias, or the mention all of the words. */
function projectNamed({ terms }: Query, records: readonly BriefRecord[]): Answer['project'] {
  for (const { brief, projectIds } of records) {
    for (const [index, { name, aliases }] of brief.projects.entries()) {
      const names = [name, ...aliases].map(plain)
      const id = projectIds[index]
      if (
        id !== undefined &&
        terms.some((term) =>
          names.some((known) => known === term || (term.length >= 4 && known.includes(term))),
        )
      ) {
        return { id, name, aliases, changes: [] }
      }
    }
  }
  return null
}

function holds(text: string, terms: readonly string[]): boolean {
  const simplified = plain(text)
  return terms.some((term) => simplified.includes(term))
}

function plain(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase()
}
