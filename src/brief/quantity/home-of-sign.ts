/** The money of the countries whose papers write a bare $ or "pounds" for it. */
export type HomeOfSign = 'USD' | 'AUD' | 'CAD' | 'NZD' | 'SGD' | 'HKD' | 'GBP'

/** Words that speak for a place, and how much each does. */
export type Sign = readonly [words: RegExp, weight: number]

/** Places, bodies and words that one country alone has. Names that are common elsewhere (Perth, Victoria, Ontario) weigh little or are left out. */
const SIGNS: Readonly<Record<Exclude<HomeOfSign, 'USD'>, readonly Sign[]>> = {
  AUD: [
    [/\bA(?:U|UD)?\$|\bAustralian dollars?\b/g, 3],
    [
      /\b(?:NSW|New South Wales|Queensland(?:ers)?|Tasmanian?|Northern Territory|Western Australian?|South Australian?|Canberra|Brisbane|Adelaide|Hobart|Pilbara|Gippsland|Illawarra|Kimberley)\b/g,
      2,
    ],
    [/\bAustralian?s?\b/g, 1],
    [/\b(?:Sydney|Melbourne|Victorian (?:government|Government)|mega?litres?|shire|Labor)\b/gi, 1],
  ],
  CAD: [
    [/\bC(?:A|AD)?\$|\bCanadian dollars?\b/g, 3],
    [
      /\b(?:British Columbia|B\.C\.|Alberta|Saskatchewan|Manitoba|Nova Scotia|New Brunswick|Newfoundland|Qu[eé]bec|Toronto|Montr[eé]al|Calgary|Edmonton|Winnipeg|Mississauga)\b/g,
      2,
    ],
    [/\bOntario\b(?!, Calif)|\bCana(?:da|dians?)\b/g, 1],
  ],
  NZD: [
    [/\bNZ\$|\bNew Zealand dollars?\b/g, 3],
    [
      /\b(?:Auckland|Christchurch|Waikato|Otago|Dunedin|Tauranga|Taranaki|Waka Kotahi|K[aā]inga Ora|iwi)\b/g,
      2,
    ],
    [/\bNew Zealand(?:ers?)?\b|\bNZ\b/g, 1],
  ],
  SGD: [
    [/\bS\$|\bSingapore dollars?\b/g, 3],
    [
      /\b(?:Housing (?:and|&) Development Board|HDB|JTC|Urban Redevelopment Authority|Jurong|Punggol|Tuas|Changi|Tengah|BTO)\b/g,
      2,
    ],
    [/\bSingaporean?s?\b/g, 1],
  ],
  HKD: [
    [/\bHK\$|\bHong Kong dollars?\b/g, 3],
    [
      /\b(?:Kowloon|New Territories|LegCo|Northern Metropolis|MTR Corporation|Kai Tak|Tseung Kwan O|Tuen Mun|Lantau)\b/g,
      2,
    ],
    [/\bHong Kong\b/g, 1],
  ],
  GBP: [
    [/£|\bsterling\b/g, 4],
    [/\b(?:Britain|British|UK|England|Scotland|Wales|London)\b/g, 1],
  ],
}
const AMERICAN: readonly Sign[] = [
  [/\bU\.S\.(?! dollars?\b)|\bUnited States\b|\bAmericans?\b/g, 1],
  [
    /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Calif\.|Colorado|Connecticut|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)\b/g,
    2,
  ],
]
/** Fewer signs may be a guest from abroad: a Canadian firm that builds in Ohio. */
const ENOUGH = 2

const BARE_DOLLAR = /(?<![A-Z])\$|\d (?:million |billion |trillion )?dollars\b/

/**
 * Whose money a bare $ of an English article is: that of the country its words speak of most, American in doubt.
 * GBP where pounds are money, though a $ is American there; null where no bare $ stands.
 */
export function homeOfSign(text: string): HomeOfSign | null {
  if (!BARE_DOLLAR.test(text)) return null
  let home: HomeOfSign = 'USD'
  let most = Math.max(ENOUGH - 1, weightOf(AMERICAN, text))
  for (const [currency, signs] of Object.entries(SIGNS)) {
    const weight = weightOf(signs, text)
    if (weight <= most) continue
    home = currency as HomeOfSign
    most = weight
  }
  return home
}

/** How much the words of a text speak for a place. */
export function weightOf(signs: readonly Sign[], text: string): number {
  return signs.reduce((sum, [words, weight]) => sum + weight * (text.match(words)?.length ?? 0), 0)
}
