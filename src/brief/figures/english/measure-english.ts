import type { Change } from '../../../domain/brief.ts'
import type { UnitKind } from '../../quantity/units.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'

const RISE =
  /\b(up|rose|rise|rises|rising|grew|grow|growing|growth of|increased?|increasing|an increase of|expanded|climbed|jumped|surged|gained|advanced|edged up)(?: by)?(?: an? [a-z]+)? (?:of )?(?:about |around |nearly |almost |more than |over |some )?$/i
const FALL =
  /\b(down|fell|fall|falling|declined?|declining|a decline of|dropped|drop|decreased?|decreasing|shrank|slipped|slid|lost|contracted)(?: by)? (?:of )?(?:about |around |nearly |almost |more than |over |some )?$/i
const YOY =
  /year[- ]on[- ]year|year[- ]over[- ]year|from a year (?:ago|earlier)|a year (?:ago|earlier)|(?:compared with|from|than) (?:the same|last year|a year|the previous year|20\d\d)|last year|annually/i
const MOM = /month[- ]on[- ]month|from (?:the previous|a) month|month earlier|quarter[- ]on[- ]quarter/i
const PLAN = /\b(?:plan|target|goal|budget|total investment|quota)\b/i
const BOUND_WORDS =
  /(?:about|around|approximately|some|roughly|nearly|almost|close to|an estimated|more than|over|up to|at least|at most|less than|under|below|no less than|as much as|as many as|within|between|another|an additional|a further|exceeding|only|just)\s*$/i

const VERB_METRICS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:invest(?:s|ed|ing)?|pour(?:ed|ing)?|plow(?:ed)?)$/i, 'investment'],
  [/\b(?:cost(?:s|ing)?|priced at|at a cost of|cost of)$/i, 'cost'],
  [/\b(?:spend(?:s|ing)?|spent)$/i, 'spending'],
  [
    /\b(?:set aside|allocat(?:e|ed|es)|earmark(?:ed)?|provid(?:e|ed|es|ing)|secured?|raised?|award(?:ed)?|grant(?:ed)?)$/i,
    'funding',
  ],
  [/\b(?:employ(?:s|ing)?|hire|hired|hiring)$/i, 'employment'],
  [
    /\b(?:turn(?:s|ing)? out|produc(?:e|es|ing)|generat(?:e|es|ing)|output of|make|manufactur(?:e|ing))$/i,
    'capacity',
  ],
]
const BY_KIND: Readonly<Partial<Record<UnitKind, string>>> = {
  area: 'area',
  length: 'length',
  power: 'capacity',
  energy: 'capacity',
  duration: 'duration',
}
/** cut water losses from 46 percent to below 30 percent. */
const MOVED = /\b(?:cut|reduce|raise|increase|lift|lower|boost|bring|expand)d?s? ((?:[\w-]+ ){1,5})from $/i
const SHIFTED =
  /^.*\d[^,;]{0,30} (?:to|against) (?:about |below |above |over |around |more than |less than |at least )?$/i
const TIME_AFTER =
  /^ (?:in|of|for) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|first|second|third|fourth|last|next|this|year|same)\b/i
const NO_NOUN =
  /^ (?:east|west|north|south|a year|year|months?|ago|earlier|statewide|nationwide|annually|each|every|apiece|next|last)\b/i
const PROJECT_NOUN =
  /\b(?:project|plant|factory|park|facility|development|scheme|complex|campus|hub|center|centre|port|expansion|program|programme|railway|line|bridge|warehouse|mill|refinery|terminal|airport)\b/i

/** Reads what an English figure measures from the words on both sides of it. */
export function measureEnglish(mention: Mention, previous: Measure | null): Measure {
  const left = mention.before.replace(BOUND_WORDS, '').trimEnd()
  return changed(mention, left, previous) ?? ofWhole(mention, left) ?? still(mention, left, previous)
}

function changed(mention: Mention, left: string, previous: Measure | null): Measure | null {
  const { kind } = mention.quantity
  if (kind !== 'percent' && kind !== 'points' && kind !== 'times') return null
  const before = mention.before
  const up = RISE.exec(before)
  const down = up ? null : FALL.exec(before)
  const found = up ?? down
  if (!found) return null
  const joined = /,\s*$/.test(left.slice(0, found.index))
  const base =
    (joined ? previous?.base : undefined) ??
    (phraseBefore(
      left
        .slice(0, found.index)
        .replace(/[,\s]+$/, '')
        .replace(/\b(?:has|have|had|also|has also)$/i, ''),
    ) ||
      previous?.base ||
      '')
  const metric = `${base} ${up ? 'growth' : 'decline'}`.trim()
  return { metric, subject: '', isTopic: false, change: changeOf(mention), base }
}

function changeOf({ after, before, quantity }: Mention): Change | null {
  const near = before.slice(-60) + after
  if (MOM.test(near)) return 'mom'
  if (/end of (?:last year|20\d\d)/.test(near)) return 'vs_end_last_year'
  return YOY.test(near) || quantity.kind !== 'points' ? 'yoy' : null
}

/** 88 percent of the annual plan, 87 percent complete, 18 percent above the county median. */
function ofWhole({ quantity, after }: Mention, left: string): Measure | null {
  if (quantity.kind !== 'percent' && quantity.kind !== 'points') return null
  if (/^ (?:complete|finished|done|completed|built)\b/i.test(after))
    return plain('completion', '', 'progress')
  const relation = /^ (above|below|over|under|higher than|lower than|ahead of|behind) (?:the |its )?/i.exec(
    after,
  )
  if (relation)
    return plain(
      `${(relation[1] as string).toLowerCase()} ${phraseAfter(after.slice(relation[0].length))}`,
      '',
      null,
    )
  const whole = /^ of (?:the |its |their |all |this year's |total )?/i.exec(after)
  if (!whole) return null
  const of = phraseAfter(after.slice(whole[0].length))
  const part = phraseBefore(
    left.replace(/,? (?:which )?(?:accounting for|accounted for|representing|making up|or)$/i, ''),
  )
  const subject = /\b(?:billion|million|yuan|dollars)\b/.test(part) ? '' : part
  return plain(`share of ${of}`, subject, PLAN.test(after.slice(0, 60)) ? 'progress' : null)
}

function still(mention: Mention, left: string, previous: Measure | null): Measure {
  const { quantity, after } = mention
  const verb = VERB_METRICS.find(([pattern]) => pattern.test(left))?.[1]
  const named = /(?:^|\s)((?:[A-Za-z'-]+ ){0,4}[A-Za-z'-]+) of$/.exec(left)?.[1]
  const nounBefore = named ? phraseBefore(named) : ''
  const moved = MOVED.exec(mention.before)
  if (moved) return plain(phraseBefore(moved[1] as string), '', null)
  if (SHIFTED.test(mention.before) && previous) return plain(previous.base, '', null)
  const state = statedSubject(left)
  if (quantity.kind === 'count') return counted(mention, verb, state, previous)
  const worth = /((?:[\w-]+ ){1,4}) ?worth$/.exec(left)
  if (worth) return plain(phraseBefore(worth[1] as string) || 'value', '', null)
  if (state && quantity.kind !== 'money') return plain(state, '', null)

  if (nounBefore && !/^(?:phase|part|end|area)$/i.test(nounBefore)) return plain(nounBefore, '', null)
  const nounAfter =
    /^ (?:in|of|worth of|for) /.test(after) && !TIME_AFTER.test(after)
      ? phraseAfter(after.replace(/^ (?:in|of|worth of|for) (?:the |its |a )?/, ''))
      : ''
  if (/^ of which/.test(after) || /\d$/.test(nounAfter) || /^20\d\d/.test(after.slice(4)))
    return plain(previous?.metric ?? verb ?? 'amount', '', null)
  if (nounAfter)
    return plain(
      verb && quantity.kind === 'money' && verb !== 'funding' ? verb : sized(quantity.kind, nounAfter),
      nounAfter,
      null,
    )
  const attributed = /^[ -][A-Za-z]/.test(after) && !NO_NOUN.test(after) ? phraseAfter(after) : ''
  if (attributed && /\b(?:a|an|the|its|this)\s*(?:US)?$/i.test(left.slice(-8)))
    return plain(attributedMetric(mention, attributed), attributed, null)
  if (verb)
    return plain(
      verb,
      phraseBefore(left.replace(/\s\S+$/, '').replace(/\b(?:will|would|to|plans?|is|has|have)$/i, '')),
      null,
    )
  if (state) return plain(state, state, null)
  return plain(attributed || BY_KIND[quantity.kind] || previous?.base || 'amount', '', null)
}

/** Of an area or a length, the thing alone does not say that its size is meant. */
function sized(kind: UnitKind, noun: string): string {
  return (kind === 'area' || kind === 'length') && !/area|length|space/i.test(noun) ? `${noun} ${kind}` : noun
}

function attributedMetric({ quantity }: Mention, noun: string): string {
  if (quantity.kind === 'money') return PROJECT_NOUN.test(noun) ? 'investment cost' : noun
  if (quantity.kind === 'length') return `${noun} length`
  return quantity.kind === 'area' ? `${noun} area` : noun
}

/** "Average wages will be", "Disbursement stands at", "Unemployment in the county was". */
function statedSubject(left: string): string {
  const found =
    /(?:^|[,;:“"]\s?|\b(?:and|while|that|said) )([^,;:“"]{3,60}?) (?:will |would |has |have |had |also |now |currently )*(?:be|is|are|was|were|been|stands? at|stood at|reach(?:ed|es)?|total(?:l?ed|s)|hit|amount(?:ed|s) to|came to|rose to|grew to|fell to|climb(?:ed)? to|increase(?:d)? to|from|rise from|cost|top(?:ped|s)?|exceed(?:ed|s)?|average[sd]?)(?: at| to)?$/i.exec(
      left,
    )
  if (!found) return ''
  const head = (found[1] as string)
    .replace(/ (?:in|of|for|at|on|to|will|that|from) .*$/i, '')
    .replace(/ will (?:rise|grow|increase|fall)$/i, '')
  return phraseBefore(head)
}

function counted(
  { quantity }: Mention,
  verb: string | undefined,
  state: string,
  previous: Measure | null,
): Measure {
  if (/capacity|population|employment|number|output/i.test(state)) return plain(state, '', null)
  if (
    !/[a-z]/i.test(quantity.text.replace(/million|billion|thousand/gi, '')) &&
    previous &&
    previous.change === null
  )
    return plain(previous.base, '', null)
  const noun = quantity.text
    .replace(/^[\d.,]+\s?(?:million|billion|thousand)?[\s-]?|^[a-z]+(?=\s)\s/i, '')
    .trim()
  const metric = noun || quantity.unit
  return plain(quantity.unit === 'person' && verb ? verb : metric, '', null)
}

function plain(metric: string, subject: string, change: Change | null): Measure {
  return { metric, subject, isTopic: false, change, base: metric }
}
