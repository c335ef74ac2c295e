import { characterSet } from '../../script/character-set.ts'
import { matchesFrom } from '../matches.ts'
import type { ListedName } from './listed-names.ts'
import { tellsOfWorks } from './told.ts'

/** 市三中, 五十二中新校区, 县二院门诊楼: houses that a town counts. */
const NUMBERED =
  /[市县区州旗]?第?[一二三四五六七八九十]{1,3}(?:中(?![心学型个间段国部标期央旬全院小级])|小(?![学时区型组康个麦])|幼(?!儿|[苗年])|院(?![子落士系校内外长区]))(?:[新老东西南北]?校区|[新老东西南北]?院区|分[校院园]|新[校院园]|(?:门诊|住院|教学|实验|综合|宿舍|医技|病房|康复)(?:综合)?大?楼|[迁扩新改]建|改扩建|整体搬迁|二期){0,2}(?:项目|工程)?/uy
/** Most sentences count none. */
const COUNTED = /[一二三四五六七八九十][中小幼院]/
const mayNumber = characterSet('省市县区州旗第一二三四五六七八九十')
const BEFORE =
  /(?:新建|续建|扩建|改建|迁建|重建|建成|开工建设|开建|启动|启用|兴建|确保|加快|推进|完成)(?:[^，。；：的]{2,40}[、和及])?$/
const NEXT = /^(?:[，。；、和及]|等|建设|$)/
const REACH = 50

/** Names of numbered schools and hospitals that a sentence says are built. */
export function findNumberedSchools(sentence: string): ListedName[] {
  if (!COUNTED.test(sentence)) return []
  return matchesFrom(mayNumber, NUMBERED, sentence).flatMap(({ index, 0: name }) => {
    const end = index + name.length
    const built =
      tellsOfWorks(sentence.slice(end, end + REACH)) ||
      (NEXT.test(sentence.slice(end, end + 2)) &&
        BEFORE.test(sentence.slice(Math.max(0, index - REACH), index)))
    return name.length >= 2 && built ? [{ start: index, end, name }] : []
  })
}
