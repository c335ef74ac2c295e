import { matchesOf } from '../matches.ts'
import { PREDICATE } from './described-names.ts'
import { isNamedThing } from './is-named-thing.ts'
import type { ListedName } from './listed-names.ts'

/** What a clause can say of works before it names them: 最先交卷的是…, 进度最慢的要数…. */
const OF_WORKS =
  '开工|动工|投产|完工|封顶|通车|竣工|落地|交卷|进度|工期|最快|最慢|最早|最晚|最大|垫底|榜首|榜尾|红旗|蜗牛|红榜|黑榜|挨批|点名|通报|表扬|批评|拖后腿|滞后|停工|复工|缓建|停建|盘活|放心不下|头疼|揪心|难啃|打头阵|排在|排第|超期|逾期|督办|卡住|卡壳|盼|等了|块头|个头|烂尾|招标|入库'
/** 拿下红旗的是锦绣路学校; 被点名的有三家：华晟铝业、东禾纺织 */
const PRESENTED = new RegExp(
  `(?:^|[，。；：“])[^，。；：]{0,12}?(?:${OF_WORKS})[^，。；：]{0,8}?的(?:就是|还是|是|还有|有|还属|要数|当属|莫过于)(?:[两三四五六七八九十\\d]+[家个处项座]：?)?(?<list>[^，。；：！？“”（）]{4,60})`,
  'g',
)
/** 第一站是安泰冷链，冷库主体刚封顶: whoever is visited next, something is built there. */
const STATION =
  /(?:第[一二三四五六七]|首|下一|最后一|末)站(?:是|便是|就是|到了?|来到了?|去了?|，)(?<list>[^，。；：！？“”（）]{4,24})，(?=[^。；]{0,16}(?:打桩|上梁|吊装|架梁|安装|调试|浇筑|架设|铺设|封顶|施工|装修|掘进|焊接|幕墙|钢梁|塔吊|脚手架|收尾|试产|试运行|桩基|基坑|主体|开工|复工|停工|竣工|投产|盾构|盖|建))/g
/** 把北坡光伏的并网手续补齐, 对青峰水泥、大地钢构下达了督办单 */
const OBJECT =
  /(?:把|(?<=^|[，。；：、要将会能再已]|可以|必须|务必|决定|尽快|抓紧|同意|负责|计划)(?:给|对|帮|替|为))“?(?<list>[^，。；：！？“”（）的把将给]{3,40}?)”?(?:的(?:并网|环评|能评|用地|手续|征地|征迁|用电|供水|供电|配套|施工图|许可证|规划|土地|图纸|设备|进场路|审批|前期)[^，。；：]{0,8}(?:补齐|办完|办好|批下来|办下来|解决|接通|拿下|落实|跑完|啃下来)|(?:列入|纳入)[^，。；：]{0,12}(?:计划|项目|工程|清单|盘子|库)|(?:迁到|搬到|迁往|改造成|改建成|腾出|腾了|预留|下达|下了|开出|发出|亮了)[^，。；：]{0,6}(?:新城|新区|地|亩|督办|警示|黄牌|红牌|催办|函|单|城|园))/g
/** 问到澜海新材，他摆摆手 */
const ASKED =
  /(?:问到|问起|说起|提起|谈起|谈到|聊起|说到|提到|轮到|讲到|点到)(?<list>[^，。；：！？“”（）的]{4,16})(?:时|的时候)?，(?=[^。；]{0,40}(?:环评|能评|用地|开工|停工|复工|投产|进度|工期|打桩|封顶|征地|征迁|主体|设备|钱|资金|图纸|手续))/g

/** 沙岗水厂的管网、澜星电子的用电: what each of them still needs. */
const NEEDS =
  /(?<=[：、])(?<list>[^，。；：、！？“”（）的]{4,14})的(?:管网|征[拆地迁收]|用[电地水]|供[水电热]|手续|环评|能评|资金|土地|规划|图纸|设备|验收|配套|围堰|桩基|进场路)(?=[、。；，和]|$)/g

/** Names that stand behind the words that present them; offsets into the sentence. */
export function findPresentedNames(sentence: string): ListedName[] {
  return [PRESENTED, STATION, OBJECT, ASKED, NEEDS].flatMap((pattern) =>
    matchesOf(pattern, sentence).flatMap((match) => {
      const list = match.groups?.['list'] ?? ''
      return namesOf(sentence, match.index + match[0].indexOf(list), list)
    }),
  )
}

/** All items must be names: the list is one of people or of virtues otherwise. */
function namesOf(sentence: string, from: number, list: string): ListedName[] {
  const names: ListedName[] = []
  for (const { index, 0: item } of list.matchAll(/(?:[^、和]|和(?=[平谐悦县]))+/g)) {
    const cut = item.search(BEHIND)
    const name = cut < 0 ? item : item.slice(0, cut)
    const start = from + index
    if (!isNamedThing(sentence, start, start + name.length)) return []
    names.push({ start, end: start + name.length, name })
  }
  return names
}

const BEHIND = new RegExp(`的|${PREDICATE.source}`)
