import { isTimezone } from './day.ts'

/** Cities whose name in the zone database is another one, and the Chinese names of common ones. */
const CITIES: Readonly<Record<string, string>> = {
  'Asia/Shanghai':
    '北京 上海 广州 深圳 天津 重庆 成都 杭州 南京 苏州 武汉 西安 郑州 长沙 青岛 厦门 合肥 中国 北京时间 廣州 重慶 beijing guangzhou shenzhen tianjin chengdu hangzhou nanjing suzhou wuhan china',
  'Asia/Urumqi': '乌鲁木齐 烏魯木齊 新疆',
  'Asia/Hong_Kong': '香港 hongkong',
  'Asia/Macau': '澳门 澳門 macao',
  'Asia/Taipei': '台北 臺北 台湾 臺灣',
  'Asia/Singapore': '新加坡',
  'Asia/Kuala_Lumpur': '吉隆坡',
  'Asia/Bangkok': '曼谷',
  'Asia/Ho_Chi_Minh': '胡志明市 河内 hanoi',
  'Asia/Jakarta': '雅加达',
  'Asia/Tokyo': '东京 東京',
  'Asia/Seoul': '首尔 首爾',
  'Asia/Kolkata': '新德里 孟买 delhi mumbai bangalore',
  'Asia/Dubai': '迪拜 杜拜 abudhabi',
  'Europe/Moscow': '莫斯科',
  'Europe/Istanbul': '伊斯坦布尔',
  'Europe/London': '伦敦 倫敦 edinburgh manchester',
  'Europe/Paris': '巴黎',
  'Europe/Berlin': '柏林 慕尼黑 法兰克福 munich frankfurt hamburg',
  'Europe/Zurich': '苏黎世 geneva',
  'Europe/Amsterdam': '阿姆斯特丹 rotterdam',
  'Europe/Brussels': '布鲁塞尔',
  'Europe/Madrid': '马德里 barcelona',
  'Europe/Rome': '罗马 米兰 milan',
  'America/New_York': '纽约 紐約 华盛顿 波士顿 washington boston nyc miami atlanta philadelphia',
  'America/Chicago': '芝加哥 houston dallas austin',
  'America/Denver': '丹佛',
  'America/Los_Angeles': '洛杉矶 洛杉磯 旧金山 舊金山 西雅图 sanfrancisco seattle lasvegas',
  'America/Vancouver': '温哥华 溫哥華',
  'America/Toronto': '多伦多 多倫多 渥太华 ottawa montreal',
  'America/Mexico_City': '墨西哥城',
  'America/Sao_Paulo': '圣保罗 里约 rio riodejaneiro',
  'Africa/Johannesburg': '约翰内斯堡 capetown',
  'Africa/Cairo': '开罗',
  'Africa/Nairobi': '内罗毕',
  'Australia/Sydney': '悉尼 雪梨 canberra',
  'Australia/Melbourne': '墨尔本',
  'Pacific/Auckland': '奥克兰 wellington',
}

let zonesByCity: ReadonlyMap<string, string> | null = null

/**
 * The IANA zone of what somebody calls where they are: a zone's name in any case (asia/shanghai), the city in
 * one (new york), a larger city that stands in none (北京, Shenzhen). Null when nobody could tell.
 */
export function findTimezone(text: string): string | null {
  const name = text.normalize('NFKC').trim()
  if (name.includes('/') || /^(utc|gmt)$/i.test(name)) return canonicalZone(name.replace(/\s+/g, '_'))
  zonesByCity ??= listCities()
  return zonesByCity.get(cityKey(name)) ?? zonesByCity.get(cityKey(name.replace(/市$/, ''))) ?? null
}

function canonicalZone(name: string): string | null {
  if (!isTimezone(name)) return null
  return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
}

function listCities(): Map<string, string> {
  const zones = Intl.supportedValuesOf('timeZone')
  const cities = zones.map((zone): [string, string] => [cityKey(zone.slice(zone.lastIndexOf('/') + 1)), zone])
  const others = Object.entries(CITIES).flatMap(([zone, names]) =>
    names.split(' ').map((name): [string, string] => [cityKey(name), zone]),
  )
  return new Map([...cities, ...others])
}

function cityKey(name: string): string {
  return name.toLowerCase().replace(/[\s_'.-]+/g, '')
}
