import type { Bound, Figure } from '../domain/brief.ts'
import type { Locale } from '../domain/subscription.ts'

export type Quantity = Pick<Figure, 'text' | 'value' | 'unit' | 'bound'>

/**
 * A figure as a reader reads it. In Chinese as the article has it (约174.3亿元); money that an article in
 * another language names is put into 万 and 亿. In English from value and unit: CNY 17.43 bn, 1,200 mu
 * (80 ha), 236.8 km, 49. The words for the bound are included. A value that is no number stays as written.
 */
export function formatQuantity(figure: Quantity, locale: Locale): string {
  if (locale === 'en') return BOUNDS.en[figure.bound] + inEnglish(figure)
  // 200多位 says by itself that it is more.
  const isTold = figure.bound === 'over' && /[多余餘]/.test(figure.text)
  return (isTold ? '' : boundInChinese(figure)) + inChinese(figure)
}

const BOUNDS: Record<Locale, Record<Bound, string>> = {
  zh: { exact: '', about: '约', over: '超', under: '不足', at_least: '不少于', at_most: '不超过' },
  en: {
    exact: '',
    about: 'about ',
    over: 'over ',
    under: 'under ',
    at_least: 'at least ',
    at_most: 'up to ',
  },
}

/** A share is high or low, not many or few. */
function boundInChinese({ bound, unit }: Quantity): string {
  return bound === 'at_least' && unit === '%' ? '不低于' : BOUNDS.zh[bound]
}

/** What people call the currencies of `Figure.unit` in Chinese. */
const CURRENCIES = new Map([
  ['CNY', '元'],
  ['USD', '美元'],
  ['EUR', '欧元'],
  ['HKD', '港元'],
  ['JPY', '日元'],
  ['GBP', '英镑'],
  ['TWD', '新台币'],
  ['MOP', '澳门元'],
  ['SGD', '新元'],
  ['AUD', '澳元'],
  ['NZD', '新西兰元'],
  ['CAD', '加元'],
  ['KRW', '韩元'],
  ['INR', '卢比'],
  ['THB', '泰铢'],
  ['VND', '越南盾'],
  ['IDR', '印尼盾'],
  ['MYR', '林吉特'],
  ['PHP', '菲律宾比索'],
  ['RUB', '卢布'],
  ['CHF', '瑞士法郎'],
  ['AED', '迪拉姆'],
  ['SAR', '里亚尔'],
  ['ZAR', '兰特'],
  ['NGN', '奈拉'],
])

function inChinese({ text, value, unit }: Quantity): string {
  const currency = CURRENCIES.get(unit)
  if (!currency || !Number.isFinite(value) || /\p{Script=Han}/u.test(text)) return text
  const size = Math.abs(value)
  const [scale, word] = size >= 1e8 ? [1e8, '亿'] : size >= 1e4 ? [1e4, '万'] : [1, '']
  return `${decimal(value / scale)}${word}${currency}`
}

function inEnglish(figure: Quantity): string {
  const { text, value, unit } = figure
  if (!Number.isFinite(value)) return text
  if (CURRENCIES.has(unit)) return `${unit} ${money(value)}`
  const form = FORMS.get(unit)
  if (form) return form(value, text)
  if (MEASURE_WORDS.has(unit)) return count(value)
  // An English count names what it counts, in the number that its article chose.
  if (/^[a-z]/.test(unit)) return /[a-z]/i.test(text) ? text : count(value)
  return `${count(value)} ${TECHNICAL_UNITS.get(unit) ?? unit}`
}

/** Units of `Figure.unit` with a form of their own in English; the text tells in what unit the article thinks. */
const FORMS: ReadonlyMap<string, (value: number, text: string) => string> = new Map(
  Object.entries({
    '%': (value) => `${decimal(value)}%`,
    pp: (value) => `${decimal(value)} pp`,
    x: (value) => `${decimal(value)}x`,
    m2: area,
    m: length,
    m3: (value) => `${count(value)} m³`,
    t: (value) => (Math.abs(value) < 1 ? `${decimal(value * 1000)} kg` : `${count(value)} t`),
    W: (value) => scaled(value, 'W'),
    Wh: (value) => scaled(value, 'Wh'),
    hour: (value) => duration(value, 'hour'),
    day: (value) => duration(value, 'day'),
    month: (value) => duration(value, 'month'),
    year: (value) => duration(value, 'year'),
    minute: (value) => duration(value, 'minute'),
    分钟: (value) => duration(value, 'minute'),
  }),
)

/** Measure words say only that something is counted: in English the metric names it. */
const MEASURE_WORDS = new Set(
  '个 家 项 户 所 条 套 期 颗 位 台 名 座 头 件 处 辆 份 只 片 根 次 宗 类 人 批 场 艘 架 间 栋 幢 组 支 口 张 块 款 门 对 棵 株 届 轮 笔 部 例 层'.split(
    ' ',
  ),
)

const TECHNICAL_UNITS = new Map([
  ['千伏', 'kV'],
  ['千伏安', 'kVA'],
  ['微米', 'µm'],
  ['纳米', 'nm'],
  ['吨级', 't class'],
  ['车道', 'lanes'],
  ['人次', 'visits'],
  ['公里/小时', 'km/h'],
  ['立方米/秒', 'm³/s'],
])

/** A mu is a fifteenth of a hectare; the brief's canonical factor is rounded to four places. */
const MU = 666.6667
const ACRE = 4046.856

function area(value: number, text: string): string {
  const hectares = `${precise(value / 1e4)} ha`
  if (/亩|畝|\bmu\b/i.test(text)) return `${count(value / MU)} mu (${hectares})`
  if (/acre/i.test(text)) return `${count(value / ACRE)} acres (${hectares})`
  if (/公[顷頃]|hectare|\bha\b/i.test(text)) return `${count(value / 1e4)} ha`
  if (/平方(公里|千米)|km|kilomet/i.test(text)) return `${count(value / 1e6)} km²`
  return `${count(Math.abs(value) < 1000 ? value : Math.round(value))} m²`
}

function length(value: number, text: string): string {
  const inMetres = /(?<![千公里])米/.test(text) || /(?<!kilo)met(er|re)|\d ?m$/i.test(text)
  return Math.abs(value) >= 1000 && !inMetres ? `${count(value / 1000)} km` : `${count(value)} m`
}

function duration(value: number, unit: string): string {
  return `${decimal(value)} ${unit}${value === 1 ? '' : 's'}`
}

function money(value: number): string {
  return inSteps(value, 1000, [
    [1e12, ' tn'],
    [1e9, ' bn'],
    [1e6, ' m'],
  ])
}

/** 49 · 12,000 · 18 million */
function count(value: number): string {
  return inSteps(value, 1000, [
    [1e9, ' billion'],
    [1e6, ' million'],
  ])
}

function scaled(value: number, unit: string): string {
  const steps: Step[] = [
    [1e12, ` T${unit}`],
    [1e9, ` G${unit}`],
    [1e6, ` M${unit}`],
    [1e3, ` k${unit}`],
  ]
  return inSteps(value, 1, steps, ` ${unit}`)
}

type Step = readonly [size: number, suffix: string]

/** The value in the largest step that it fills; three decimals at most, so rounding is below 0.05 %. */
function inSteps(value: number, precision: number, steps: readonly Step[], rest = ''): string {
  // 999,999,900 rounds to 1 bn, not to 1,000 m.
  const size = Math.abs(value) * (1 + 0.5 / (precision * 1000))
  const step = steps.find(([smallest]) => size >= smallest)
  return step ? decimal(value / step[0]) + step[1] : decimal(value) + rest
}

const DECIMAL = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const PRECISE = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** 1,234.5: grouped, three decimals at most; a number smaller than they can show keeps three digits. */
function decimal(value: number): string {
  return value !== 0 && Math.abs(value) < 0.0005 ? PRECISE.format(value) : DECIMAL.format(value)
}

/** Three digits, or all of the whole number: 40.5, 1,453. */
function precise(value: number): string {
  return Math.abs(value) < 100 ? PRECISE.format(value) : DECIMAL.format(Math.round(value))
}
