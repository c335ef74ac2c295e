import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import { matchesFrom } from '../matches.ts'
import type { Span } from '../span.ts'
import type { AttributionZh, Force } from './attribution.ts'
import { byColon } from './colon-zh.ts'
import {
  knownAtStart,
  LEADER,
  type Named,
  nameAtEnd,
  nameAtStart,
  personBefore,
  shiftNamed,
} from './named-speaker.ts'
import { clauseStart, skipPause } from './pauses-zh.ts'
import { isNoun } from './reporting-noun.ts'
import { FORCE_OF, mayReport, REPORTED } from './reporting-verbs-zh.ts'
import { unknownBody } from './unknown-body.ts'

/** What may stand between a pause and the verb when the subject stands before the pause. */
const ONLY_ADVERBS =
  /^(?:但|并|还|也|同时|随后|再次|最后|初步|明确|他|她|会议|特别|着重|进一步)*(?:(?:针?对|就|围绕)[^，]{2,40})?$/

const NO_PEOPLE: ReadonlySet<string> = new Set()

/**
 * Finds the speaker of a Simplified sentence; null when it reports nobody's words. `people` are those whom the
 * text has introduced: their bare names are known.
 */
export function findAttributionZh(sentence: string, people = NO_PEOPLE): AttributionZh | null {
  return byVerb(sentence, people) ?? byColon(sentence, people) ?? byTerms(sentence)
}

/** 按照合同，承包商须…: what a clause with a demand follows demands it. */
function byTerms(sentence: string): AttributionZh | null {
  const terms = mayFollow(sentence, 0) ? TERMS.exec(sentence) : null
  if (!terms) return null
  const contentStart = terms[0].length
  const paper = terms.groups?.['paper'] ?? ''
  const demands = paper.startsWith('《') ? SETS : DEMANDS
  if (!demands.test(sentence.slice(contentStart))) return null
  const end = contentStart - 1
  return {
    kind: 'document',
    name: { start: end - paper.length, end },
    role: null,
    force: 'order',
    contentStart,
  }
}

const TERMS =
  /^，*(?:按照?|根据|依据|依照)(?:双方)?(?:签订的|签署的|达成的)?(?:(?<paper>[^，。；：]{0,14}(?:合同|协议|条款|约定|责任书|责任状|军令状|承诺书|备忘录|批复|条例|办法|判决)|《[^》]{2,40}》))，/
const mayFollow = characterSet(firstCharacters(TERMS))
const DEMANDS = /须|应当|应[在于]|不得|需[在于]/
/** A plan called by its title also sets: 要新增…. */
const SETS = /须|应当|应[在于]|不得|需[在于]|(?<![主重需只])要(?![求素点])/

function byVerb(sentence: string, people: ReadonlySet<string>): AttributionZh | null {
  let hearsay: AttributionZh | null = null
  for (const match of matchesFrom(mayReport, REPORTED, sentence)) {
    if (isNoun(sentence, match.index, clauseStart(sentence, match.index))) continue
    const verb =
      match.groups?.['verb'] ??
      match.groups?.['direct'] ??
      match.groups?.['his'] ??
      (match.groups?.['points'] ||
      match.groups?.['aim'] ||
      match.groups?.['heartens'] ||
      match.groups?.['begs']
        ? '要求'
        : '')
    const resolved = match.groups?.['resolved'] !== undefined
    const force = resolved ? 'decide' : (FORCE_OF.get(verb) ?? 'tell')
    const speaker =
      speakerBefore(sentence, match.index, people) ??
      (match.groups?.['verb'] && !NOT_OF_NAMES.test(verb) ? unknownBody(sentence, match.index) : null)
    // 经省政府同意，…: only a meeting resolves without a pause
    if (!speaker || (resolved && (speaker.kind !== 'meeting' || isOfFirm(sentence, speaker.name)))) continue
    const contentStart = skipPause(sentence, match.index + match[0].length)
    // 报告指出，收入增至…: a paper sets what it 提出 or 明确
    const told = speaker.kind === 'document' && verb === '指出'
    const { kind, name, role } = speaker
    const found = { kind, name, role, force: told ? ('tell' as const) : force, contentStart }
    // 公告显示，市政府承诺…: the paper only tells who speaks
    if (!HEARSAY.test(verb)) return hearsay && !BINDS.has(force) ? hearsay : found
    hearsay ??= found
  }
  return hearsay
}

/** 公司董事会审议通过议案，同意延长工期: what a firm discloses orders nothing. */
function isOfFirm(sentence: string, { start, end }: Span): boolean {
  return /董事会|监事会|股东大?会/.test(sentence.slice(start, end))
}

/** Verbs that are nouns as often, or too short: they do not make a name of what stands before them. */
const NOT_OF_NAMES =
  /^(?:指|建言|说|说明|通报|汇报|解读|提示|督办|规定|部署|建议|决定|分析|解释|希望|布置|交代|约定)$/
const HEARSAY = /^(?:显示|获悉|了解到)$/

const BINDS: ReadonlySet<Force> = new Set(['order', 'decide', 'stress', 'vow'])

function speakerBefore(sentence: string, verbAt: number, people: ReadonlySet<string>): Named | null {
  let end = verbAt
  // the verb may stand one or two clauses after its subject: 会议原则通过方案，提出…
  for (let back = 0; back < FARTHEST && end > 0; back++) {
    const start = clauseStart(sentence, end)
    const clause = sentence.slice(start, end)
    const near = back < NEAR
    const named =
      knownAtStart(clause, people) ??
      (back === 0 ? nameOrOffice(clause, people) : null) ??
      (near ? (personBefore(clause, people) ?? nameAtStart(clause)) : null)
    if (named) return shiftNamed(named, start)
    if (back === 0 && !ONLY_ADVERBS.test(clause)) return null
    end = start - 1
  }
  return null
}

/** 县长向阳就要素作了安排: an office without its name gives way to a known name behind it. */
function nameOrOffice(clause: string, people: ReadonlySet<string>): Named | null {
  const ended = nameAtEnd(clause)
  const alone = ended && LEADER.test(clause.slice(ended.name.start, ended.name.end))
  return (alone && personBefore(clause, people)) || ended
}

/** How many clauses before the verb its subject may stand; farther off it is only taken for one whom the text knows. */
const NEAR = 3
const FARTHEST = 7
