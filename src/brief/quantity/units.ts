/** What a unit measures; the metric and status rules ask for it. */
export type UnitKind =
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'power'
  | 'energy'
  | 'percent'
  | 'points'
  | 'times'
  | 'duration'
  | 'other'
  | 'count'

/** How many of which canonical unit one is. */
export interface Unit {
  /** The canonical unit of Figure.unit. */
  readonly unit: string
  /** Canonical value of one. */
  readonly factor: number
  readonly kind: UnitKind
}

type Row = readonly [names: string, unit: string, factor: number, kind: UnitKind]

/** The mu: 1/15 hectare. */
const MU = 666.6667
/** The ping, in which floors are measured in Taiwan. */
const PING = 3.305785

/** Chinese and symbolic units; several names of one unit are separated by a space. */
const CHINESE: readonly Row[] = [
  ['元 元人民币 块钱 人民币', 'CNY', 1, 'money'],
  ['角钱 毛钱', 'CNY', 0.1, 'money'],
  ['分钱', 'CNY', 0.01, 'money'],
  ['兆元', 'CNY', 1e12, 'money'],
  ['美元 美金', 'USD', 1, 'money'],
  ['欧元', 'EUR', 1, 'money'],
  ['港元 港币', 'HKD', 1, 'money'],
  ['日元', 'JPY', 1, 'money'],
  ['英镑', 'GBP', 1, 'money'],
  ['台套', '台', 1, 'count'],
  ['新台币 台币', 'TWD', 1, 'money'],
  ['澳门元 澳门币 澳门圆 葡币', 'MOP', 1, 'money'],
  ['新元 新加坡元 坡币', 'SGD', 1, 'money'],
  ['澳元 澳币', 'AUD', 1, 'money'],
  ['加元 加币', 'CAD', 1, 'money'],
  ['韩元 韩圜', 'KRW', 1, 'money'],
  ['泰铢', 'THB', 1, 'money'],
  ['越南盾 越盾', 'VND', 1, 'money'],
  ['印尼盾 印尼卢比', 'IDR', 1, 'money'],
  ['卢比 印度卢比', 'INR', 1, 'money'],
  ['卢布', 'RUB', 1, 'money'],
  ['林吉特 令吉 马币', 'MYR', 1, 'money'],
  ['瑞郎 瑞士法郎', 'CHF', 1, 'money'],
  ['迪拉姆', 'AED', 1, 'money'],
  ['平方米 平方公尺 平米 ㎡ m² m2 平方', 'm2', 1, 'area'],
  ['平方公里 平方千米 km² km2', 'm2', 1e6, 'area'],
  ['公顷', 'm2', 1e4, 'area'],
  ['亩', 'm2', MU, 'area'],
  ['坪', 'm2', PING, 'area'],
  ['平方呎 平方英尺 平方尺 方呎 方尺', 'm2', 0.092903, 'area'],
  ['英亩', 'm2', 4046.856, 'area'],
  ['米 公尺 延米', 'm', 1, 'length'],
  ['公里 千米 km', 'm', 1000, 'length'],
  ['厘米 cm', 'm', 0.01, 'length'],
  ['毫米 mm', 'm', 0.001, 'length'],
  ['呎 英尺', 'm', 0.3048, 'length'],
  ['英里', 'm', 1609.344, 'length'],
  ['海里', 'm', 1852, 'length'],
  ['吨公里 人公里 车公里', '', 1, 'other'],
  ['吨 公吨', 't', 1, 'mass'],
  ['公斤 千克 kg', 't', 0.001, 'mass'],
  ['斤', 't', 0.0005, 'mass'],
  ['立方米 立方 m³ m3 方', 'm3', 1, 'volume'],
  ['升', 'm3', 0.001, 'volume'],
  ['瓦', 'W', 1, 'power'],
  ['千瓦 瓩 kW KW', 'W', 1e3, 'power'],
  ['兆瓦 MW', 'W', 1e6, 'power'],
  ['吉瓦 GW', 'W', 1e9, 'power'],
  ['瓦时', 'Wh', 1, 'energy'],
  ['千瓦时 度 度电 kWh KWh', 'Wh', 1e3, 'energy'],
  ['兆瓦时 MWh', 'Wh', 1e6, 'energy'],
  ['吉瓦时 GWh', 'Wh', 1e9, 'energy'],
  ['太瓦时 TWh', 'Wh', 1e12, 'energy'],
  ['% 个百分比', '%', 1, 'percent'],
  ['‰', '%', 0.1, 'percent'],
  ['成', '%', 10, 'percent'],
  ['个百分点 个点 百分点', 'pp', 1, 'points'],
  ['倍', 'x', 1, 'times'],
  ['个月', 'month', 1, 'duration'],
  ['年', 'year', 1, 'duration'],
  ['天 个工作日 个自然日 个日历天 日历天 工作日 个工作天 工作天', 'day', 1, 'duration'],
  ['小时 个小时', 'hour', 1, 'duration'],
  ['周 个星期', 'week', 1, 'duration'],
  ['分钟', '分钟', 1, 'duration'],
  ['千伏 kV 伏 千伏安 兆伏安 微米 nm 纳米 吨级 车道 赫兹', '', 1, 'other'],
]

const ENGLISH: readonly Row[] = [
  ['yuan renminbi rmb cny', 'CNY', 1, 'money'],
  ['dollar|dollars|usd|u.s. dollars|u.s. dollar|us dollars|us dollar', 'USD', 1, 'money'],
  ['euro euros eur', 'EUR', 1, 'money'],
  ['pound pounds', 'GBP', 1, 'money'],
  ['yen', 'JPY', 1, 'money'],
  ['dong vnd', 'VND', 1, 'money'],
  ['won krw', 'KRW', 1, 'money'],
  ['naira ngn', 'NGN', 1, 'money'],
  ['rupees|rupee|indian rupees|inr', 'INR', 1, 'money'],
  ['rand zar', 'ZAR', 1, 'money'],
  ['baht thb', 'THB', 1, 'money'],
  ['ringgit myr', 'MYR', 1, 'money'],
  ['rupiah idr', 'IDR', 1, 'money'],
  ['dirhams dirham aed', 'AED', 1, 'money'],
  ['riyals riyal sar', 'SAR', 1, 'money'],
  ['canadian dollars|canadian dollar', 'CAD', 1, 'money'],
  ['australian dollars|australian dollar', 'AUD', 1, 'money'],
  ['singapore dollars|singapore dollar', 'SGD', 1, 'money'],
  ['swiss francs|swiss franc', 'CHF', 1, 'money'],
  ['philippine pesos|philippine peso|php', 'PHP', 1, 'money'],
  ['new zealand dollars|new zealand dollar|nzd', 'NZD', 1, 'money'],
  ['new taiwan dollars|new taiwan dollar|twd', 'TWD', 1, 'money'],
  ['shillings shilling', 'shilling', 1, 'money'],
  ['hong kong dollars|hong kong dollar|hkd', 'HKD', 1, 'money'],
  ['percent|per cent|pct|pc', '%', 1, 'percent'],
  ['percentage points|percentage point', 'pp', 1, 'points'],
  ['times|fold', 'x', 1, 'times'],
  ['acre acres', 'm2', 4046.856, 'area'],
  ['hectare hectares ha', 'm2', 1e4, 'area'],
  ['mu', 'm2', MU, 'area'],
  ['square feet|square foot|square ft|sq ft|sq. ft.|sq feet|sqft', 'm2', 0.092903, 'area'],
  [
    'square metres|square meters|square metre|square meter|square m|sq m|sq. m|sqm|sq metres|sq meters',
    'm2',
    1,
    'area',
  ],
  [
    'square kilometres|square kilometers|square kilometre|square kilometer|square km|sq km|sq. km|sq kilometres|sq kilometers',
    'm2',
    1e6,
    'area',
  ],
  ['square miles|square mile|sq mi', 'm2', 2589988, 'area'],
  ['mile miles', 'm', 1609.344, 'length'],
  ['km kilometres kilometers kilometre kilometer', 'm', 1000, 'length'],
  ['metres meters metre meter', 'm', 1, 'length'],
  ['feet foot ft', 'm', 0.3048, 'length'],
  ['tonnes|tonne|tons|ton|metric tons|metric ton', 't', 1, 'mass'],
  ['kilograms kilogram kilos kg', 't', 0.001, 'mass'],
  ['cubic metres|cubic meters|cubic metre|cubic meter', 'm3', 1, 'volume'],
  ['litres liters litre liter', 'm3', 0.001, 'volume'],
  ['megalitres megalitre megaliters megaliter', 'm3', 1000, 'volume'],
  ['gigalitres gigalitre gigaliters gigaliter', 'm3', 1e6, 'volume'],
  ['gallons gallon', 'm3', 0.003785411784, 'volume'],
  ['dwt|deadweight tons|deadweight tonnes', 'DWT', 1, 'other'],
  [
    'km/h|kph|kmh|km per hour|km an hour|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour',
    'km/h',
    1,
    'other',
  ],
  ['mph|miles per hour|miles an hour', 'mph', 1, 'other'],
  ['kilowatts kilowatt kw', 'W', 1e3, 'power'],
  ['megawatts megawatt mw mwp mwac mwdc mwe', 'W', 1e6, 'power'],
  ['gigawatts gigawatt gw gwp', 'W', 1e9, 'power'],
  ['kilowatt-hours|kilowatt-hour|kilowatt hours|kwh', 'Wh', 1e3, 'energy'],
  ['megawatt-hours|megawatt-hour|megawatt hours|mwh', 'Wh', 1e6, 'energy'],
  ['gigawatt-hours|gigawatt-hour|gigawatt hours|gwh', 'Wh', 1e9, 'energy'],
  ['terawatt-hours|terawatt hours|twh', 'Wh', 1e12, 'energy'],
  ['year years', 'year', 1, 'duration'],
  ['month months', 'month', 1, 'duration'],
  ['working days|business days|day|days', 'day', 1, 'duration'],
  ['hour hours', 'hour', 1, 'duration'],
  ['week weeks', 'week', 1, 'duration'],
  ['minute minutes', 'minute', 1, 'duration'],
  ['teu|teus|twenty foot equivalent units|twenty foot equivalent container units', 'TEU', 1, 'count'],
]

/** Chinese measure words; a count keeps its own as the unit. */
const MEASURES =
  '个 家 户 人 名 位 人次 户次 车次 架次 班次 场次 台次 辆次 家次 艘次 列次 头次 件次 点次 趟次 航次 船次 艘航次 项 项次 件 套 台 辆 艘 架 列 座 栋 幢 处 所 条 间 层 颗 只 头 匹 尾 羽 株 棵 根 片 块 张 ' +
  '份 次 场 批次 批 轮 笔 宗 例 册 本 部 篇 支 枚 款 种 类 门 口 眼 孔 对 组 枝 盏 床 箱 袋 瓶 桶 盒 标箱 标准箱 TEU 卷 具 节 对次 榀 趟 班 回 枪 环 票 锭 P 单 案 基 幅 格 站 席 伙 跨 道 节段 台套'

const SPACED = (names: string): string[] => (names.includes('|') ? names.split('|') : names.split(' '))

function tableOf(rows: readonly Row[]): Map<string, Unit> {
  const table = new Map<string, Unit>()
  for (const [names, unit, factor, kind] of rows) {
    for (const name of SPACED(names)) table.set(name, { unit: unit || name, factor, kind })
  }
  return table
}

/** Adds the measure words that are no units already. */
function withMeasures(table: Map<string, Unit>): Map<string, Unit> {
  for (const name of MEASURES.split(' ')) {
    if (!table.has(name))
      table.set(name, { unit: name.endsWith('标准箱') ? '标箱' : name, factor: 1, kind: 'count' })
  }
  return table
}

/** The Chinese and symbolic units and measure words by their names, in Simplified. */
export const CHINESE_UNITS: ReadonlyMap<string, Unit> = withMeasures(tableOf(CHINESE))
/** The English units by their names, in small letters. */
export const ENGLISH_UNITS: ReadonlyMap<string, Unit> = tableOf(ENGLISH)

/** The codes of all currencies that have a name here. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  [...CHINESE_UNITS.values(), ...ENGLISH_UNITS.values()]
    .filter(({ kind }) => kind === 'money')
    .map(({ unit }) => unit),
)
