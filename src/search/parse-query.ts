import { toSimplified } from '../script/to-simplified.ts'
import { tokenize } from './tokens.ts'

/** What a reader asks, as the store can look it up. */
export interface Query {
  /** The words themselves, trimmed, for the answer's first line. */
  readonly words: string
  /** Phrases that an article must hold; each is tokens that follow each other. Empty: nothing to look for. */
  readonly phrases: readonly string[]
  /** The same phrases as plain Simplified text, to find them in figures. */
  readonly terms: readonly string[]
  /** What is asked about it (总投资, 开工率, investment …), to order figures by. */
  readonly metrics: readonly string[]
}

/** The longest question that is read; the rest is ignored. */
const MAX_LENGTH = 200
const MAX_PHRASES = 8

/** Words that ask instead of naming; they part the names around them. */
const ASKING =
  /请问|请|告诉我|查一下|查询|有没有|有哪些|哪些|哪个|哪里|什么时候|什么|怎么样|怎样|如何|多少|是多少|几个|为何|最新|进展|情况|消息|新闻|现在|目前|多大|多久|何时|吗|呢|吧|呀|的|了|是|\b(?:what|which|when|where|who|how|much|many|is|are|was|were|the|of|for|in|on|at|a|an|about|latest|news|tell|me|please|does|do|did|has|have)\b/gi

/** What figures are about; a question that names one is answered with that figure first. */
const METRICS =
  /计划总投资|总投资额|总投资|完成投资|投资额|投资|开工率|竣工率|年产值|产值|产能|占地面积|占地|建筑面积|面积|进度|完成率|增加值|税收|营收|就业|\b(?:total investment|investment|capacity|output|area|jobs|progress)\b/gi

/** Splits a reader's words into names to look for and the metrics asked about. */
export function parseQuery(text: string): Query {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH)
  const plain = toSimplified(words.normalize('NFKC')).toLowerCase()
  const metrics = [...plain.matchAll(METRICS)].map(([metric]) => metric)
  const named = terms(plain.replace(ASKING, ' ').replace(METRICS, ' '))
  // A question of nothing but metrics ("总投资") looks for the metric itself.
  const found = named.length > 0 ? named : terms(plain)
  const phrases = found.map((term) => tokenize(term).join(' ')).filter(Boolean)
  return { words, phrases, terms: found, metrics }
}

function terms(text: string): string[] {
  const pieces = text
    .split(/[^\p{L}\p{N}.]+/u)
    .flatMap((piece) => piece.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
  return [...new Set(pieces)].filter((piece) => /[\p{L}\p{N}]/u.test(piece)).slice(0, MAX_PHRASES)
}
