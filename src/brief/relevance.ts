import type { Brief } from '../domain/brief.ts'
import { wordTally } from '../script/word-tally.ts'
import type { Document } from './document.ts'
import { CURRENCIES } from './quantity/units.ts'

/** Words of development news, Simplified, and how strongly each speaks for it. */
const SIGNS_ZH = [
  ['项目|工程建设|开工|竣工|投产|封顶|奠基|通车|签约|落户|动工', 2],
  ['开发区|高新区|经开区|新区|产业园|工业园|园区|自贸|保税区|产业集群', 2],
  ['总投资|完成投资|固定资产投资|计划投资|招商引资|外资|专项债|投资额', 3],
  ['产值|增加值|生产总值|规上|进出口|税收|营商环境|要素保障|产能', 2],
  ['管委会|党工委|发改委|发展改革|发改局|工信局|区政府|县政府|市政府|常务会议', 1],
  ['铁路|高速公路|水库|电站|机场|港口|管网|改造|光伏|风电|储能|基础设施', 1],
] as const
const AGAINST_ZH =
  '比赛|球队|进球|决赛|冠军|主场|客场|联赛|教练|球员|明星|演唱会|电影|票房|综艺|绯闻|恋情|粉丝|气温|降雨|阵雨|台风|天气|多云|彩票|中奖|星座|食谱|减肥|嫌疑人|盗窃|诈骗|车祸|火灾|报警|婚姻|结婚|游戏|小说|偶像'
const tallyZh = wordTally([...SIGNS_ZH.map(([words]) => words), AGAINST_ZH])

type Count = (text: string) => number

const SIGNS_EN: readonly (readonly [Count, number])[] = [
  [
    matching(
      /\b(?:project|phase|construction|groundbreaking|broke ground|expansion|infrastructure|completion)\b/gi,
    ),
    2,
  ],
  [matching(/\b(?:invest(?:s|ed|ment|ments|or|ors)?|funding|loan|tax (?:credits?|abatement)|budget)\b/gi), 2],
  [
    matching(
      /\b(?:plant|factory|industrial park|zone|port|railway|highway|pipeline|megawatts?|gigawatts?|hectares?|acres?)\b/gi,
    ),
    2,
  ],
  [
    matching(
      /\b(?:jobs|capacity|output|council|county|ministry|authority|developer|contractor|exports?)\b/gi,
    ),
    1,
  ],
]
const AGAINST_EN = matching(
  /\b(?:match|goal(?:s|keeper)?|striker|season|league|coach|players?|championship|celebrity|singer|album|movie|film|box office|divorce|dating|forecast|rain(?:fall)?|showers|temperatures?|lottery|horoscope|recipe|suspect|robbery|burglary)\b/gi,
)
/** How far into the text words are counted. */
const READ = 6000
/** Signs a thousand characters at which nothing speaks for development news more. */
const PLENTY = 28

/** How much an article is development news, 0 to 1: its words, its money and areas, and what the brief found. */
export function rateRelevance(
  document: Document,
  found: Pick<Brief, 'figures' | 'directives' | 'projects'>,
): number {
  const english = document.language === 'en'
  const words = `${document.title}\n${document.title}\n${document.simplified.slice(0, READ)}`
  const thousands = Math.max(0.35, (english ? words.length / 3 : words.length) / 1000)
  const { signs, against } = (english ? readEnglish : readChinese)(words)
  const money = Math.min(6, found.figures.filter(({ unit }) => MEASURES.has(unit)).length)
  const named = Math.min(4, found.projects.length) * 2 + Math.min(4, found.directives.length)
  const weight = (signs + (signs > 0 ? money + named : 0) - against * 4) / thousands
  return Math.round(Math.min(1, Math.max(0, weight / PLENTY)) * 100) / 100
}

const MEASURES = new Set([...CURRENCIES, 'm2', 'W', 'Wh'])

interface Told {
  readonly signs: number
  readonly against: number
}

function readChinese(words: string): Told {
  const counts = tallyZh(words)
  return { signs: weighed(SIGNS_ZH, counts), against: counts[SIGNS_ZH.length] as number }
}

function readEnglish(words: string): Told {
  const counts = SIGNS_EN.map(([count]) => count(words))
  return { signs: weighed(SIGNS_EN, counts), against: AGAINST_EN(words) }
}

/** One word that comes again and again says no more in the end. */
function weighed(signs: readonly (readonly [unknown, number])[], counts: readonly number[]): number {
  return signs.reduce((sum, [, weight], at) => sum + Math.min(12, counts[at] as number) * weight, 0)
}

function matching(pattern: RegExp): Count {
  return (text) => text.match(pattern)?.length ?? 0
}
