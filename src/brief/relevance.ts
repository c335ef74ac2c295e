import type { Brief } from '../domain/brief.ts'
import { wordSearch } from '../script/word-search.ts'
import type { Document } from './document.ts'
import { CURRENCIES } from './quantity/units.ts'

/** Words of development news, Simplified, and how strongly each speaks for it. */
type Count = (text: string) => number

const SIGNS_ZH: readonly (readonly [Count, number])[] = [
  [counting('项目|工程建设|开工|竣工|投产|封顶|奠基|通车|签约|落户|动工'), 2],
  [counting('开发区|高新区|经开区|新区|产业园|工业园|园区|自贸|保税区|产业集群'), 2],
  [counting('总投资|完成投资|固定资产投资|计划投资|招商引资|外资|专项债|投资额'), 3],
  [counting('产值|增加值|生产总值|规上|进出口|税收|营商环境|要素保障|产能'), 2],
  [counting('管委会|党工委|发改委|发展改革|发改局|工信局|区政府|县政府|市政府|常务会议'), 1],
  [counting('铁路|高速公路|水库|电站|机场|港口|管网|改造|光伏|风电|储能|基础设施'), 1],
]
const AGAINST_ZH = counting(
  '比赛|球队|进球|决赛|冠军|主场|客场|联赛|教练|球员|明星|演唱会|电影|票房|综艺|绯闻|恋情|粉丝|气温|降雨|阵雨|台风|天气|多云|彩票|中奖|星座|食谱|减肥|嫌疑人|盗窃|诈骗|车祸|火灾|报警|婚姻|结婚|游戏|小说|偶像',
)
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
  let signs = 0
  for (const [count, weight] of english ? SIGNS_EN : SIGNS_ZH) signs += Math.min(12, count(words)) * weight
  const against = (english ? AGAINST_EN : AGAINST_ZH)(words) * 4
  const money = Math.min(6, found.figures.filter(({ unit }) => MEASURES.has(unit)).length)
  const named = Math.min(4, found.projects.length) * 2 + Math.min(4, found.directives.length)
  const weight = (signs + (signs > 0 ? money + named : 0) - against) / thousands
  return Math.round(Math.min(1, Math.max(0, weight / PLENTY)) * 100) / 100
}

const MEASURES = new Set([...CURRENCIES, 'm2', 'W', 'Wh'])

function counting(alternatives: string): Count {
  const { all } = wordSearch(alternatives)
  return (text) => all(text).length
}

function matching(pattern: RegExp): Count {
  return (text) => text.match(pattern)?.length ?? 0
}
