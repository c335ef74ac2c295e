import { matchesOf } from '../matches.ts'
import { endsWithHead } from './ends-with-head.ts'
import type { ListedName } from './listed-names.ts'
import { isNotAName } from './not-a-name.ts'
import { countSpecific } from './specificity.ts'
import { isNoThing } from './topic-names.ts'

/** 先后来到滨海智算中心、东岸冷链港和G228滨海段现场，察看施工进度: where officials look at building. */
const VISIT =
  /(?:来到|走进|前往|赴|到|深入|察看|查看|检查|调研|督查|督导|踏勘)了?(?<list>[^，。；：！？“”（）的了]{4,90}?)(?<more>等地|等处|等(?:重点|重大|在建)?(?:项目|工程)?)?(?<site>的?(?:建设|施工|项目)?(?:现场|工地|一线))?，(?<look>[^。；！？]{2,40})/g
const VISITS = /来到|走进|前往|赴|到|深入|察看|查看|检查|调研|督查|督导|踏勘/
/** What they look at there. */
const LOOKS =
  /(?:察看|查看|了解|检查|督导|督促|调度|询问|听取|协调|踏勘|督战|推进)[^，。；]{0,16}(?:施工|建设|工程|进度|进展|工期|征迁|项目)/
/** Villages and firms are visited too. */
const NO_SITE = /(?:村|社区|企业|基层|一线|学校|市场|超市|景区|乡镇|农户|车间|公司|集团|[镇乡局委办])$/
const SITE_LIKE = /[港段街谷城湾厂站线路桥楼馆仓堤坝塔]$/

/** Names of the sites that a sentence says were looked at; offsets into the sentence. */
export function findVisitedSites(sentence: string): ListedName[] {
  if (!VISITS.test(sentence)) return []
  return matchesOf(VISIT, sentence).flatMap((match) => {
    const { list = '', site, look = '' } = match.groups ?? {}
    if (!LOOKS.test(look)) return []
    return itemsOf(sentence, match.index + match[0].indexOf(list), list, site !== undefined)
  })
}

function itemsOf(sentence: string, from: number, list: string, onSite: boolean): ListedName[] {
  const items = list.split(/、|和(?![谐平])|以及/)
  if (items.length < 2 && !onSite) return []
  return items.flatMap((name) => {
    const start = sentence.indexOf(name, from)
    const like = onSite || endsWithHead(name) || SITE_LIKE.test(name)
    if (name.length < 4 || name.length > LONGEST || !like || countSpecific(name) < 2) return []
    if (
      NO_SITE.test(name) ||
      isNoThing(name.replace(ROAD, '')) ||
      isNotAName(sentence, start, start + name.length)
    )
      return []
    return [{ start, end: start + name.length, name }]
  })
}

const LONGEST = 20
/** G228滨海段: a number that is a name. */
const ROAD = /^[GSXY]\d{2,4}/
