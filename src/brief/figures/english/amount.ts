import { attributed } from './amount-attributed.ts'
import { aimedAt, comparedTo, setAside } from './amount-compared.ts'
import { lengthByVerb, timeByVerb } from './amount-measured.ts'
import { nounOf, sideOf } from './amount-noun.ts'
import { nounBehind } from './amount-noun-behind.ts'
import { priceByVerb } from './amount-price.ts'
import { toldBehind } from './amount-told-behind.ts'
import { byVerb, moved, stated } from './amount-verb.ts'
import { BY_KIND } from './amount-words.ts'
import {
  isMark,
  isNoun,
  isPreposition,
  isVerb,
  nameOf,
  phraseEnding,
  phraseFrom,
  skipBack,
  wordsOf,
} from './phrase.ts'
import {
  again,
  clauseSubject,
  isThing,
  measureOf,
  type Place,
  previous,
  type Told,
  thing,
  told,
} from './told.ts'

/** Money, areas, lengths, weights, power and times: what they measure. */
export function amount(place: Place): Told {
  return (
    within(place) ??
    toldBehind(place) ??
    grownTo(place) ??
    comparedTo(place) ??
    ofTotal(place) ??
    setAside(place) ??
    aimedAt(place) ??
    timeByVerb(place) ??
    lengthByVerb(place) ??
    priceByVerb(place) ??
    repeated(place) ??
    equated(place) ??
    sideOf(place) ??
    standstill(place) ??
    fromBudget(place) ??
    nounOf(place) ??
    moved(place) ??
    stated(place) ??
    attributed(place) ??
    nounBehind(place) ??
    byVerb(place) ??
    labelled(place) ??
    parted(place) ??
    apposed(place) ??
    byKind(place)
  )
}

/** shall report within 21 days. */
function within({ mention }: Place): Told | null {
  return mention.quantity.kind === 'duration' && /(?<!\bto )\bwithin (?:the |about )?$/i.test(mention.before)
    ? told('time limit')
    : null
}

/** up 0.4% compared with a year earlier to $2.7 billion: what grew. */
function grownTo(place: Place): Told | null {
  const earlier = previous(place)
  if (!earlier?.change) return null
  const goesTo = earlier.change === 'yoy' && GROWN_TO.test(place.mention.before)
  return goesTo || RATE_TO.test(place.mention.before) ? again(earlier, '') : null
}

/** is to rise by 60 percent, to 410 million pounds */
const RATE_TO =
  /(?:%|per ?cent|percentage points?), to (?:(?:about|around|nearly|just over|more than|over|a record) )*$/i
const GROWN_TO =
  /\b(?:from|on|over|(?:compared|comparing) (?:with|to)) (?:(?:a|the) (?:year|month|quarter) (?:earlier|ago|before)|(?:the )?(?:same [a-z]+(?: last year| a year earlier| of \d{4})?|previous (?:year|month|quarter)|last (?:year|month|quarter)))[,]? to (?:(?:about|around|nearly|just over|more than|over|a record) )*$/i

/** Exports accounted for $28.1 billion of the total: who has the part says what it is. */
function ofTotal(place: Place): Told | null {
  const { mention, verb } = place
  const part = verb !== null && OF_WHICH.test(mention.before.slice(-80))
  if (!verb || !ACCOUNTS.test(verb.lemma) || !(part || OF_TOTAL.test(mention.after))) return null
  const subject = clauseSubject(place)
  if (!subject || subject.head.pronoun) return null
  const earlier = previous(place)
  return isThing(subject) && earlier
    ? { ...again(earlier, ''), owner: thing(subject), inherits: false }
    : measureOf(subject)
}

/** of which exports made up 22 billion yuan */
const OF_WHICH =
  /\bof (?:which|this|that|these),? (?:the )?[a-z -]{2,40} (?:made up|accounted for|contributed|represented) $/
const ACCOUNTS = /^(?:account|make|represent|contribute|constitute|comprise|form|provide)$/
const OF_TOTAL =
  /^ (?:\([^)]{2,40}\) )?of (?:the|this|that|its|their) (?:total|whole|sum|figure|amount|overall)\b/

/** shut for 23 days. */
function standstill({ mention, verb, left }: Place): Told | null {
  if (mention.quantity.kind !== 'duration' || !verb || left.preposition !== 'for') return null
  return /^(?:shut|close|halt|suspend|stop|idle)$/.test(verb.lemma) ? told('shutdown time') : null
}

/** $5 million from the city budget. */
function fromBudget({ mention }: Place): Told | null {
  if (mention.quantity.kind !== 'money') return null
  if (FROM_BUDGET.test(mention.after)) return told('budget funds')
  return FROM_BODY.test(mention.after) || PLEDGED.test(mention.after) ? told('funding') : null
}

/** $9.6 million from the Port Authority, A$55 million to come from the state. */
const FROM_BODY =
  /^ (?:(?:is |was )?to come |will come |comes? |came |coming )?from (?:the |its |their )?(?:[A-Z][\w.&'’-]+ |state |federal |national |central |provincial |local |regional ){0,4}(?:[Gg]overnments?|[Cc]ouncils?|Authority|Commonwealth|[Ss]tate|Commission|Union|Ministry|Department|Bank|Fund|EU|Treasury|Agency)\b/
/** $20 million pledged by the government. */
const PLEDGED = /^ (?:pledged|promised|contributed|granted|committed|put up|awarded) by /

const FROM_BUDGET =
  /^ (?:will come |comes? |came )?from (?:the |its |their )?(?:[a-z-]+(?:'s|’s)? ){0,3}(?:budgets?|treasury|public purse)\b/i

/** (US$135 billion): the same amount in another currency. */
function repeated({ before, left, chunks, at, mention }: Place): Told | null {
  const earlier = before.at(-1)
  const bracketed = left.opener === '(' && chunks[at + 1]?.kind === 'mark'
  if (!earlier || !bracketed || left.object || mention.quantity.kind !== 'money') return null
  const holder = chunks[at - 2]
  // followed by Japan (260 million USD): the bracket belongs to the name in front
  return isNoun(holder)
    ? { ...again(earlier, ''), owner: wordsOf(holder), inherits: false }
    : again(earlier, '')
}

/** Of the funding, £52 million is a loan. */
function equated({ chunks, at, mention, left, before }: Place): Told | null {
  const next = chunks[at + 1]
  const noun = chunks[at + 2]
  // the remaining $21.5 million goes to the programme
  if (
    mention.quantity.kind === 'money' &&
    left.verb < 0 &&
    isVerb(next) &&
    next.lemma === 'go' &&
    before.length === 0
  ) {
    const to = isPreposition(noun, 'to', 'towards', 'into') ? phraseFrom(chunks, at + 3) : null
    if (to) return told('funding', thing(to))
  }
  if (
    mention.quantity.kind !== 'money' ||
    left.verb >= 0 ||
    !isVerb(next) ||
    next.lemma !== 'be' ||
    next.passive
  )
    return null
  return isNoun(noun) && /^an?$/.test(noun.determiner) ? told(nameOf(noun.text)) : null
}

/** Contract price: US$1.08 billion · imports RMB 13.3 billion. */
function labelled(place: Place): Told | null {
  const { left, chunks, at, mention, verb } = place
  if (left.object && !verb && left.preposition === '' && !/^(?:to|by)$/.test(left.opener)) {
    const same = place.before.at(-1)
    const gapped =
      isThing(left.object) &&
      same?.kind === mention.quantity.kind &&
      left.opener !== ':' &&
      same.change === null
    return gapped
      ? { ...again(same, ''), owner: thing(left.object), inherits: false }
      : measureOf(left.object)
  }
  const bullet = chunks[0]?.kind === 'mark'
  const label = left.opener === ':' && left.object === null ? phraseFrom(chunks, bullet ? 1 : 0) : null
  const colon = label && mention.before.lastIndexOf(':')
  // • Haisheng Bio: 2.1 billion yuan — a list of who invests
  if (bullet && label && isThing(label)) return null
  return label && colon !== null && at <= 4 ? measureOf(label) : null
}

/** of which €210 million goes into the furnace, and $48m to solar plants: a part of what was told. */
function parted(place: Place): Told | null {
  const { chunks, at, mention, left } = place
  const earlier = previous(place)
  if (mention.quantity.kind !== 'money' || !earlier) return null
  const next = chunks[at + 1]
  const goes = isVerb(next) && /^(?:go|come|be|finance|fund)$/.test(next.lemma) ? at + 2 : at + 1
  const to = isPreposition(chunks[goes], 'to', 'into', 'for', 'towards', 'on')
    ? phraseFrom(chunks, goes + 1)
    : null
  const money =
    place.before.findLast(({ change, metric }) => change === null && !/area|length|capacity/.test(metric)) ??
    earlier
  if (to && (left.verb < 0 || left.opener !== ''))
    return { ...again(money, ''), owner: thing(to), inherits: false }
  return null
}

/** Pay in town, £512 a week, trails; an average of $34 an hour: pay, by what it is or by the hour. */
function apposed({ chunks, at, mention }: Place): Told | null {
  if (mention.quantity.kind !== 'money') return null
  if (BY_HOUR.test(mention.after) && WORK.test(mention.before.slice(-80))) return told('hourly wage')
  if (!isMark(chunks[at - 1], ',')) return null
  const phrase = phraseEnding(chunks, skipBack(chunks, at - 2))
  const closes = isMark(chunks[at + 1], ',.)') || chunks[at + 1] === undefined || PER_TIME.test(mention.after)
  // The average for new posts, $48,700 a year
  if (phrase?.head.text === 'average' && PER_TIME.test(mention.after)) return told('average pay')
  return phrase && closes && !isThing(phrase) ? measureOf(phrase) : null
}

const WORK =
  /\b(?:pay(?:s|ing)?|paid|wages?|salar(?:y|ies)|earn(?:s|ed|ing)?|jobs?|posts?|positions?|workers?|staff|employees|average)\b/i
const BY_HOUR = /^ (?:an|per|each|for each) hour\b/
const PER_TIME = /^ (?:a|an|per|each) (?:day|week|month|year)\b/

/** Without words that name it: the amount before once more, or what its kind is called. */
function byKind(place: Place): Told {
  const { mention, left, chunks } = place
  const { kind } = mention.quantity
  if (kind === 'duration') {
    if (left.preposition === 'within') return told('time limit')
    return told(left.preposition === 'for' ? 'period' : 'duration')
  }
  const earlier = previous(place)
  const listed = left.verb < 0 && left.object === null
  if (listed && earlier && (kind === 'money' || (earlier.kind === kind && earlier.change === null)))
    return again(earlier, '')
  if (left.object && left.preposition !== '' && place.verb === null) {
    const measure = measureOf(left.object)
    if (!isThing(left.object)) return measure
  }
  const given = place.verb ? chunks[place.at + 1] : undefined
  if (isPreposition(given, 'for', 'on') && kind === 'money') return told('funding')
  const verb = place.verb
  if (verb && kind !== 'money') {
    const noun = phraseFrom(chunks, place.at + 2)
    if (noun && isPreposition(given, 'of')) return told(nameOf(noun.head.text))
  }
  return told(BY_KIND[kind] ?? earlier?.base ?? 'amount')
}
