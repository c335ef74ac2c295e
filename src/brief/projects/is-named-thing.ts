import { endsWithHead } from './ends-with-head.ts'
import { isNotAName } from './not-a-name.ts'
import { countSpecific } from './specificity.ts'
import { isNoThing, mayBeShort } from './topic-names.ts'

const LONGEST = 20

/**
 * Whether a phrase may be what one thing is called, for places where hardly anything else stands: it ends like something
 * built and says which, or it begins with a name. `fewest` characters of a phrase without a head must be no everyday word.
 */
export function isNamedThing(sentence: string, start: number, end: number, fewest = 3): boolean {
  const name = sentence.slice(start, end)
  if (name.length > LONGEST || name.length < (mayBeShort(name) ? 3 : 4)) return false
  if (countSpecific(name) < (endsWithHead(name) || opensProper(name) ? 2 : fewest)) return false
  return !PEOPLE.test(name) && !isNoThing(worksOn(name)) && !isNotAName(sentence, start, end)
}

/** 望江桥改造: what works are done to. */
function worksOn(name: string): string {
  const thing = name.replace(DONE_TO, '')
  return thing.length >= 3 ? thing : name
}

const DONE_TO = /(?:快速化改造|提标改造|改造|改?扩建|迁建|搬迁|更新|拓宽|加固|扩容|扩能)$/

/** 辰光显示: the name of a firm, and what it makes. */
function opensProper(name: string): boolean {
  return name.length >= 4 && countSpecific(name.slice(0, 2)) === 2
}

/** People, and places that something is near to. */
const PEOPLE =
  /^(?:远处|对岸|窗外|身后|眼前|四周|周边|旁边|隔壁|附近|门口|整个|全部|所有|一些|许多|不少|很多|多数|大量|这里|那里|当年|那时|有人|有些|怎么|如何|为何|老百姓|大家)|[的了着过吗呢吧]|(?:师傅|老板|先生|女士|阿姨|大[叔爷妈]|奶奶|爷爷|老人|业主|居民|村民|工人|专家|教授|[师生员]|队|村|组|人家|家里|家|处|边|侧|旁|东岸|西岸|南岸|北岸|两岸|口子|建筑|施工|现场|各个|项目部|夜晚|清晨|孩子|大学|问题|事情|时间|速度|精神)$/
