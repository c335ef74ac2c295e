import { hasHan } from '../../script/characters.ts'
import { times } from './exact-product.ts'
import { type HomeOfSign, homeOfSign, type Sign, weightOf } from './home-of-sign.ts'
import type { Amount, Quantity } from './quantity.ts'

/** What a bare 元 or $ is where an article was written. */
export type HomeCurrency = 'CNY' | 'TWD' | 'MOP' | HomeOfSign

/** Only Traditional writing leaves it open: these are common, and written otherwise in Simplified. */
const TRADITIONAL = /[億萬區縣會圓]/
/** Words that one place alone uses, in the script they are written in there. */
const TAIWAN: readonly Sign[] = [
  [/新[臺台]幣|[臺台]幣|NT ?\$|中華民國|民國\d/g, 4],
  [
    /立法院|行政院|經濟部|國發會|內政部|環境部|交通部|鄉公所|縣政府|[縣市]府(?!大樓)|[臺台]電|[臺台]積電|農委會/g,
    2,
  ],
  [
    /公尺|公噸|兆元|竹科|中科|南科|國科會|記者\p{Script=Han}{2,4}[／/]\p{Script=Han}{2,6}報導|上看\d|瓩|每坪|\d ?萬?坪|縣長|里長|鄉長|年[增減](?=[近約逾\d])|董事會|股東會|動土|廠商|產線|樓地板|配息/gu,
    1,
  ],
  [/(?<!\d)1[01]\d年(?:度|底|\d{1,2}月)/g, 2],
]
const HONG_KONG: readonly Sign[] = [
  [/港元|港幣|港圓|HK ?\$/g, 4],
  [
    /立法會|政務司|財政司|行政長官|發展局|房屋署|房委會|運輸署|港府|特區政府|區議會|港鐵|財委會|規劃署|行政會議|施政報告|財政預算案|土拓署|環保署|市建局|房協|水務署|路政署|土木工程拓展署|發展局局長/g,
    2,
  ],
  [/局方|署方|平方呎|[\d萬]呎|按年|公帑|新界|九龍|港島|收地|樓面|公屋|居屋|地盤|北部都會區|議員/g, 1],
]
const MACAU: readonly Sign[] = [
  [/澳門元|澳門幣|葡幣|澳門特別行政區|MOP/g, 4],
  [/判給|公共建設局|土地工務局|經濟財政司|運輸工務司|氹仔|路環|新濠|澳門半島/g, 2],
  [/澳門/g, 1],
]
const MAINLAND: readonly Sign[] = [
  [/人民幣/g, 3],
  [
    /[省市縣區州旗]委(?:書記|常委|副書記|員會)?|黨委|黨組|國務院|發改委|住建|全省|我省|人大代表|十[二三四五]五/gu,
    2,
  ],
  [/書記|畝|同比|經開區|高新區|招商引資/g, 1],
]

/** The currency of a bare 元 in a text: that of the place whose words it uses most, of the mainland in doubt; in English that of a bare $. */
export function homeCurrency(text: string): HomeCurrency {
  if (!TRADITIONAL.test(text)) return hasHan(text) ? 'CNY' : (homeOfSign(text) ?? 'CNY')
  let home: HomeCurrency = 'CNY'
  let most = weightOf(MAINLAND, text)
  for (const [currency, signs] of HOMES) {
    const weight = weightOf(signs, text)
    if (weight <= most) continue
    home = currency
    most = weight
  }
  return home
}

const HOMES: readonly (readonly [HomeCurrency, readonly Sign[]])[] = [
  ['TWD', TAIWAN],
  ['HKD', HONG_KONG],
  ['MOP', MACAU],
]

const NAMED = /[币圆¥￥A-Za-z]/
const NAMED_BEFORE = /人民币[^，。；\d]{0,4}$/

const IN_DOLLARS = /^\$|^[\d.,]+(?: (?:million|billion|trillion))? dollars?$/
const IN_POUNDS = /\bpounds?$/
const POUND_IN_TONNES = 0.00045359237

/**
 * 20億元 in a text of Taiwan is TWD, $5m in one of Australia AUD; what names its currency keeps it. `normal` is the
 * normalised text.
 */
export function atHome<Found extends Amount | Quantity>(
  quantity: Found,
  normal: string,
  home: HomeCurrency,
): Found {
  const { unit, start, end } = quantity
  if (unit !== 'CNY' && unit !== 'USD' && unit !== 'GBP') return quantity
  const written = normal.slice(start, end)
  if (unit === 'GBP') return home !== 'GBP' && IN_POUNDS.test(written) ? inTonnes(quantity) : quantity
  if (unit === 'USD')
    return home !== 'GBP' && IN_DOLLARS.test(written) ? { ...quantity, unit: home } : quantity
  if (NAMED.test(written)) return quantity
  return NAMED_BEFORE.test(normal.slice(Math.max(0, start - 8), start))
    ? quantity
    : { ...quantity, unit: home }
}

/** 60,000 pounds a day, where money is in dollars: a weight. */
function inTonnes<Found extends Amount | Quantity>(quantity: Found): Found {
  return { ...quantity, unit: 't', kind: 'mass', value: times(quantity.value, POUND_IN_TONNES) }
}
