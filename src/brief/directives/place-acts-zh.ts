import type { Span } from '../span.ts'
import { isPlace } from '../speech/lexicon.ts'

/**
 * The place that a sentence of a round-up is about and that means to do something: 贵州计划投入8.4亿元 · 省会川阳：…，
 * 今年将新建地铁57公里. Null where only things of the place are told.
 */
export function findPlaceActing(words: string): Span | null {
  const found = PLACE_FIRST.exec(words)
  const place = found?.groups?.['place']
  if (!found || !place) return null
  const start = found[0].length - place.length
  const rest = words.slice(found[0].length)
  const capital = /省会$/.test(found[0].slice(0, start))
  if (!capital && !isPlace(place) && !OF_RANK.test(place)) return null
  return WILL_AT_ONCE.test(rest) || (TURNS.test(rest) && WILL.test(rest))
    ? { start, end: start + place.length }
    : null
}

/** What opens the sentence and the place's name, up to what it does. */
const PLACE_FIRST =
  /^(?:(?:今年|明年|下半年|\d{4}年)，?)?(?:省会|[^，：的]{2,6}的)?(?<place>\p{Script=Han}{2,6}?)(?=：|则|也|还|今年|明年|计划|将|拼|准备|打算)/u
const OF_RANK = /^(?!全|各|我|本|该).+[省市州县旗]$|^[省市州县区镇]里$/

/** 计划投入…, right behind the name. */
const WILL_AT_ONCE =
  /^(?:则|也|还)?(?:今年|明年|年内)?(?:还|也|再)?(?:计划(?=投入|投资\d|新建|建设|实施|新增|改造|完成)|(?:准备|打算)(?=把|将|再|新|投))/

/** 则把目光投向存量，…: the place goes on to be what the clauses are about. */
const TURNS = /^(?:：|则|也|还|拼)/
const WILL =
  /(?:^|，|：)(?:今年|明年|年内|全年)(?:还|也|再)?(?:将(?!成为|是|有|迎|达|突破|进入)|计划(?=投|新|建|实|改|完)|准备|打算|再(?:安排|投|建|新))/
