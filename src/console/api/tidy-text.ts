import type { MessageEntity } from 'grammy/types'
import type { FormattedText } from './parse-html-mode.ts'
import { badRequest } from './refusal.ts'

/** Telegram's server keeps this many marked spans of a message and forgets the rest. */
const MAX_ENTITIES = 100
const DROPPED_CHARACTERS = /[\r\u2028-\u202e]|\u030a|\u0333|\u033f/g
const INVISIBLE = /^[\s\p{Cf}\u115f\u1160\u3164\uffa0\u2800]*$/u
const SPLITTABLE = new Set(['bold', 'italic', 'underline', 'strikethrough', 'spoiler'])
/** Of two entities over the same text the one with the lower number is the outer one. */
const ORDER: Readonly<Record<string, number>> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 10,
  code: 20,
  text_link: 49,
  text_mention: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
}

/**
 * What Telegram makes of a text before it counts its length: control characters become spaces, some characters go,
 * spaces and line ends around the text go, entities are sorted, merged and stripped of impossible nestings
 * (nothing inside code, no quote in a quote, no link in a link).
 * Throws a Refusal when nothing visible is left. Source: fix_formatted_text of tdlib/td; unlike there, nested
 * styles are not cut into equal pieces.
 */
export function tidyText(input: FormattedText): FormattedText {
  const { text, entities } = trim(dropCharacters(input))
  if (INVISIBLE.test(text)) throw badRequest('Text must be non-empty')
  return { text, entities: nest(entities).slice(0, MAX_ENTITIES) }
}

function dropCharacters({ text, entities }: FormattedText): FormattedText {
  const dropped = Array.from(text.matchAll(DROPPED_CHARACTERS), (match) => match.index)
  const clean = text.replace(DROPPED_CHARACTERS, '').replace(/[\0-\x09\x0b-\x1f]/g, ' ')
  if (dropped.length === 0) return { text: clean, entities }
  const move = (offset: number) => offset - dropped.filter((index) => index < offset).length
  const moved = entities.map((entity) => {
    const offset = move(entity.offset)
    return { ...entity, offset, length: move(entity.offset + entity.length) - offset }
  })
  return { text: clean, entities: moved }
}

/** Marked spaces at the start stay; those at the end go. */
function trim({ text, entities }: FormattedText): FormattedText {
  let end = text.length
  while (end > 0 && /[ \n]/.test(text.charAt(end - 1))) end--
  const firstEntity = Math.min(end, ...entities.map((entity) => entity.offset))
  const start = /^[ \n]*/.exec(text.slice(0, firstEntity))?.[0].length ?? 0
  const kept = entities.map((entity) => ({
    ...entity,
    offset: entity.offset - start,
    length: Math.min(entity.length, end - entity.offset),
  }))
  return { text: text.slice(start, end), entities: kept.filter((entity) => entity.length > 0) }
}

function nest(entities: readonly MessageEntity[]): MessageEntity[] {
  const sorted = entities.toSorted(byPlace)
  const quotes = withoutOverlaps(sorted.filter(isQuote))
  const solid = withoutOverlaps(sorted.filter((entity) => !isQuote(entity) && !SPLITTABLE.has(entity.type)))
  const rigid = [
    ...quotes,
    ...solid.filter((entity) => quotes.every((quote) => isBesideOrInside(entity, quote))),
  ]
  const code = rigid.filter((entity) => entity.type === 'pre' || entity.type === 'code')
  const styles = merge(sorted.filter((entity) => SPLITTABLE.has(entity.type)))
  return [...rigid, ...styles.filter((style) => !code.some((outer) => contains(outer, style)))].sort(byPlace)
}

/** Styles of one kind that touch or overlap are one. */
function merge(styles: readonly MessageEntity[]): MessageEntity[] {
  const merged: MessageEntity[] = []
  for (const style of styles) {
    const index = merged.findLastIndex((other) => other.type === style.type)
    const last = merged[index]
    if (last === undefined || endOf(last) < style.offset) merged.push(style)
    else merged[index] = { ...last, length: Math.max(endOf(last), endOf(style)) - last.offset }
  }
  return merged
}

/** Of entities that share a character, the first. */
function withoutOverlaps(sorted: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = []
  for (const entity of sorted) {
    const last = kept.at(-1)
    if (last === undefined || endOf(last) <= entity.offset) kept.push(entity)
  }
  return kept
}

function isBesideOrInside(entity: MessageEntity, quote: MessageEntity): boolean {
  return endOf(entity) <= quote.offset || endOf(quote) <= entity.offset || contains(quote, entity)
}

function contains(outer: MessageEntity, inner: MessageEntity): boolean {
  return outer.offset <= inner.offset && endOf(inner) <= endOf(outer)
}

function isQuote(entity: MessageEntity): boolean {
  return entity.type === 'blockquote' || entity.type === 'expandable_blockquote'
}

function endOf(entity: MessageEntity): number {
  return entity.offset + entity.length
}

function byPlace(a: MessageEntity, b: MessageEntity): number {
  return a.offset - b.offset || b.length - a.length || (ORDER[a.type] ?? 50) - (ORDER[b.type] ?? 50)
}
