/** The verbs of English news, by what they do with a figure. */

const words = (list: string): Set<string> => new Set(list.split(/\s+/))

/** The subject has this value: totalled, stood at. */
const STATE =
  'reach total amount average exceed top equal hit stand come number surpass measure weigh run remain value estimate put fix price cap set be pass near approach account peak settle finish end start register hover linger plateau bottom constitute tally stay close sit'
const RISE =
  'rise grow increase expand climb jump surge gain advance soar accelerate rebound double triple quadruple improve leap swell strengthen recover up raise lift boost push enhance spike rocket skyrocket balloon mushroom multiply escalate bounce rally quintuple treble widen deepen strengthen appreciate heighten hike bump bolster elevate intensify quicken'
const FALL =
  'fall drop decline decrease shrink slip slide contract dip tumble plunge sink shed ease narrow weaken slow down cut reduce lower trim slash halve lose shorten slump crash collapse dwindle plummet nosedive retreat recede subside ebb moderate soften cool fade worsen wane taper depreciate diminish shrivel erode lessen pare curtail curb shave off'
const GIVE =
  'invest spend cost earmark allocate budget provide grant raise award contribute lend offer commit pay receive win secure attract borrow inject pour pledge disburse reserve fund finance subsidise subsidize shoulder bear draw'
/** Which way, a word behind them tells: edged down, crept higher. */
const MOVE = 'go come move inch tick edge creep nudge drift trend swing shoot head'
const DO =
  'employ hire recruit create add cover occupy span house produce make generate process handle store carry build construct install lay place ' +
  'complete finish open launch start begin sign approve license licence import export sell buy buy use utilize utilise attract bring take give ' +
  'have has get keep hold serve supply power feed treat convert move ship transport ' +
  'avoid save prevent include comprise contain feature boast consist represent make contribute transfer train register form found ' +
  'announce say tell add note report expect forecast project predict plan aim intend hope want seek need require propose agree decide ask ' +
  'leave help support develop establish acquire lease rent own operate manage run lead follow join visit hand deliver publish issue file submit ' +
  'return transfer clear connect replace widen upgrade extend relocate resettle compensate design schedule set turn go see show mark become ' +
  'provide receive post record book list rank land enter break cast drill dig pave solve accept admit host enjoy benefit enable allow let ' +
  'move drive earn exceed work live stay visit drag locate base situate choose pick select purchase donate collect levy charge waive adopt pass ' +
  'revise assess name call describe consider remain involve strive step continue try result range dredge deepen renovate refurbish modernise modernize rebuild restore demolish remove replace recycle refine mine pump pipe lay link serve lift sit lie face surround house shelter train teach visit host stage plant grow harvest irrigate breed fish catch assemble pack brew bake mill smelt forge weave print test certify inspect audit review examine study survey map monitor track trace mobilise mobilize deploy relocate evacuate compensate reimburse refund insure guarantee back sponsor co-finance co-fund bankroll belong base believe confirm estimate fit own rise equip bid mine farm close shut halt suspend idle ' +
  'spread wait queue delay travel log clock sail fly stretch tower refund repay owe order send mean deal hear read write think throw ride ' +
  'achieve realise realize garner net witness oversee implement initiate maintain exhibit commence resume accomplish fulfil fulfill undertake'

const CLASSES: readonly (readonly [name: string, list: string])[] = [
  ['state', STATE],
  ['rise', RISE],
  ['fall', FALL],
  ['give', GIVE],
  ['move', MOVE],
  ['do', DO],
]
const IRREGULAR: Readonly<Record<string, string>> = {
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  grew: 'grow',
  grown: 'grow',
  sank: 'sink',
  sunk: 'sink',
  shrank: 'shrink',
  shrunk: 'shrink',
  slid: 'slide',
  spent: 'spend',
  built: 'build',
  made: 'make',
  won: 'win',
  sold: 'sell',
  bought: 'buy',
  brought: 'bring',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  got: 'get',
  came: 'come',
  went: 'go',
  gone: 'go',
  goes: 'go',
  stood: 'stand',
  ran: 'run',
  held: 'hold',
  led: 'lead',
  laid: 'lay',
  lent: 'lend',
  left: 'leave',
  lost: 'lose',
  paid: 'pay',
  said: 'say',
  told: 'tell',
  drew: 'draw',
  drawn: 'draw',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  saw: 'see',
  seen: 'see',
  kept: 'keep',
  has: 'have',
  had: 'have',
  swelled: 'swell',
  swollen: 'swell',
  leapt: 'leap',
  bore: 'bear',
  borne: 'bear',
  chose: 'choose',
  chosen: 'choose',
  fed: 'feed',
  dug: 'dig',
  found: 'find',
  met: 'meet',
  sought: 'seek',
  shown: 'show',
  drove: 'drive',
  driven: 'drive',
  became: 'become',
  let: 'let',
  cast: 'cast',
  shut: 'shut',
  lasted: 'last',
  sent: 'send',
  meant: 'mean',
  dealt: 'deal',
  heard: 'hear',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  threw: 'throw',
  thrown: 'throw',
  ridden: 'ride',
  flew: 'fly',
  flown: 'fly',
  crept: 'creep',
  sat: 'sit',
  repaid: 'repay',
}

/** Participles that stand in front of a noun as adjectives: installed capacity, contracted investment. */
export const PARTICIPLE_ADJECTIVES = words(
  'installed combined estimated contracted registered planned proposed expected listed paid added surveyed designated finished licensed detailed ' +
    'completed approved allocated affected built skilled utilized used fixed',
)
/** Verbs whose past looks like their base. */
export const UNCHANGED = words('cost put set cut hit let cast forecast shed bid spread shut')
/** What somebody says, shows or expects begins a clause of its own. */
export const SAYING = words(
  'say tell add note announce report estimate expect confirm believe show hope predict forecast project assure state',
)
/** Verbs whose object is to act: asked staff to bring back a plan. */
export const MAKING_ACT = words(
  'ask expect want urge allow enable instruct order require help need let tell direct call',
)

/** Verbs whose forms in -s are as often nouns: prices in the town. */
const NOUNS_TOO = words(
  'price cost export import plan increase drop work report name loan rent lease supply support finance fund land place project estimate value ' +
    'measure record book list issue file charge visit design process handle house total average use hit cut ' +
    'licence license change grant award offer contract ship store park export profit target demand benefit score lead order share stay deal delay queue log clock tower sail head spike crash curb hike bump rally boost ride stretch',
)

/** Whether a form in -s is a noun where a preposition follows it. */
export function isNounToo(lemma: string): boolean {
  return NOUNS_TOO.has(lemma)
}

export type VerbForm = 'base' | 's' | 'past' | 'ing'
export interface VerbWord {
  readonly lemma: string
  readonly form: VerbForm
}

const VERBS = new Map<string, VerbWord>()
const VERB_CLASS = new Map<string, Set<string>>()
for (const [name, list] of CLASSES) VERB_CLASS.set(name, words(list))
for (const [, list] of CLASSES) for (const lemma of list.split(' ')) addForms(lemma)
for (const [form, lemma] of Object.entries(IRREGULAR))
  VERBS.set(form, { lemma, form: form === 'goes' || form === 'has' ? 's' : 'past' })

function addForms(lemma: string): void {
  const set = (form: string, kind: VerbForm): void => {
    if (!VERBS.has(form)) VERBS.set(form, { lemma, form: kind })
  }
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const doubled =
    /^(?:cut|drop|slip|dip|top|hit|put|set|cap|run|shed|trim|let|plan|ship|win|get|dig|begin|log|shut)$/.test(
      lemma,
    )
      ? lemma + lemma.at(-1)
      : stem
  set(lemma, 'base')
  set(
    /(?:s|x|z|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`,
    's',
  )
  set(/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`, 'past')
  set(`${doubled}ing`, 'ing')
  if (/^(?:total|travel|label|fuel)$/.test(lemma)) {
    set(`${lemma}led`, 'past')
    set(`${lemma}ling`, 'ing')
  }
}

/** A word as a form of a verb that news uses of figures; null for all other words. */
export function verbWord(lower: string): VerbWord | null {
  return VERBS.get(lower) ?? null
}

export type VerbClass = 'state' | 'rise' | 'fall' | 'give' | 'move'

/** Whether a verb says how much something is, that it grew or fell, or that money is given. */
export function isVerbOf(lemma: string, name: VerbClass): boolean {
  return VERB_CLASS.get(name)?.has(lemma) ?? false
}
