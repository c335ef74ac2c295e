import { readFileSync } from 'node:fs'
// as the program does
import '../dist/compile-patterns-once.js'
import { writeRulesBrief } from '../dist/brief/write-rules-brief.js'

const NAMES =
  '云岫 岚州 望川 枫渡 雁泽 棠溪 珞城 曲泽 沐江 溪源 砺石 墨岭 青屿 芦汀 澜桥 临槐 霜林 鸿溪 丹霄 望浦 碧岑 松陵 沙洲 澄泽 玉泽 浅川 陌川 翠屿 雲岫'
const COMPANIES = '澄光 芯瀚 远岱 海岳 启衡 智远'
const CHARACTERS =
  '晋冀鲁豫苏浙皖赣闽湘鄂粤桂琼川贵滇陇陕甘宁山海江河湖泊林泉石松柏竹兰梅菊枫杨清明安平丰盛兴隆'

/**
 * A day of news with their briefs: the articles of test/gold/stories, again and again in other places, of other companies
 * and with other numbers, so that nearly all of a round are new events.
 */
export function madeDay(size) {
  const articles = ['dev', 'held-out']
    .flatMap((name) =>
      readFileSync(new URL(`../test/gold/stories/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line))
    .filter(({ lang }) => lang !== 'en')
  const places = new RegExp(NAMES.replaceAll(' ', '|'), 'g')
  const companies = new RegExp(COMPANIES.replaceAll(' ', '|'), 'g')
  let seed = 7
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const word = () => CHARACTERS[random(CHARACTERS.length)] + CHARACTERS[random(CHARACTERS.length)]
  const records = []
  while (records.length < size) {
    const [place, company, factor] = [word(), word(), 1 + random(900) / 100]
    const changed = (text) =>
      text
        .replace(places, place)
        .replace(companies, company)
        .replace(/\d+(\.\d+)?(?=亿|万)/g, (number) => String(Number((number * factor).toFixed(2))))
    for (const { title, text, lang } of articles) {
      const article = {
        url: null,
        publishedAt: '2026-11-20T08:00:00+08:00',
        language: lang,
        sourceName: null,
        cuts: [],
      }
      const brief = writeRulesBrief({ ...article, title: changed(title), text: changed(text) })
      const id = records.length + 1
      records.push({
        articleId: id,
        sourceId: id,
        sourceTitle: '',
        newsAt: '2026-11-20T00:00:00Z',
        brief,
        projectIds: [],
      })
    }
  }
  return records.slice(0, size)
}
