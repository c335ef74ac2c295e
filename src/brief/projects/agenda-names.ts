import { matchesOf } from '../matches.ts'
import { ACTED_HEADS, BUILT_HEADS, PLAIN_HEADS } from './lexicon.ts'
import type { ListedName } from './listed-names.ts'
import { isNotAName } from './not-a-name.ts'
import { countSpecific, countTelling } from './specificity.ts'

/** 研究黑石岗铁路专用线、江岸油脂搬迁和六合堂更新有关问题; 二、关于江岸油脂搬迁。: what a meeting is about. */
const AGENDA =
  /(?:(?:专题)?研究(?:解决)?(?:了)?|听取(?:了)?|审议(?:了)?|讨论(?:了)?|通报(?:了)?|关于|(?<![\u4e00-\u9fa5])就(?!是|在|有))(?<list>[^，。；：！？“”（）]{4,90}?)(?<about>(?:处置|化解|盘活|续建|建设|推进|有关|相关|存在|遗留|超概|资金|用地|征迁|征拆|验收|移交|复工|工期|变更|规划)*(?:问题|事项|事宜|情况|工作|汇报|进展|方案|议题)(?:的?(?:会议纪要|汇报|情况汇报|通报|建议|报告))?|(?=。?$))(?=[，。；：]|$)/g
/** 召开青石物流园建设专题会议 */
const MEETING =
  /召开(?:了)?(?<name>[^，。；：！？“”（）的]{4,24}?)(?:工程|项目)?(?:建设|推进|征迁|征拆|前期|施工|竣工|验收|移交|复工|开工)*(?:工作)?(?:专题|推进|调度|协调|现场|攻坚|动员|部署|联席|碰头)+(?:办公)?(?:会议|会)/g
const BUILT = new RegExp(`(?:${BUILT_HEADS.join('|')})(?:[一二三四五六]期)?$`)
const MEETS = /召开|研究|听取|审议|讨论|通报|关于|就/
/** A work, or something done to one. */
const THING = new RegExp(
  `(?:${[...PLAIN_HEADS, ...BUILT_HEADS, ...ACTED_HEADS].join('|')}|搬迁|重建|拆除重建|迁改|闭库|治理|复工|盘活|续建|烂尾楼|[一二三四五六]期|[线路桥厂站馆楼闸坝港街仓])$`,
)
/** 三个项目: counted, so no name; 调整城区学校布局: an order. */
const NO_ITEM =
  /等?[两三四五六七八九十\d]+[个项条座]|债券|^(?:是|组织|申报|项目|工程|本|该|这|其|\d{4}年|\d+月|进一步|加强|加快|推进|做好|开展|规范|完善|调整|支持|解决|落实|全[市县区]|我[市县区])|(?:办法|意见|政策|制度|条例|规划|计划|预算|决算|报告|体系|机制)$/

/** Works that a meeting is said to deal with; offsets into the sentence. */
export function findAgendaNames(sentence: string): ListedName[] {
  if (!MEETS.test(sentence)) return []
  const met = matchesOf(MEETING, sentence).flatMap(({ index, groups }) => {
    const name = groups?.['name'] ?? ''
    const start = sentence.indexOf(name, index)
    return BUILT.test(name) &&
      countTelling(name) >= 4 &&
      !NO_ITEM.test(name) &&
      !isNotAName(sentence, start, start + name.length)
      ? [{ start, end: start + name.length, name }]
      : []
  })
  const dealt = matchesOf(AGENDA, sentence).flatMap((match) => {
    const list = match.groups?.['list'] ?? ''
    let at = match.index + match[0].indexOf(list)
    return list.split(/([、和与及])(?![谐平])/).flatMap((item) => {
      const start = at
      at += item.length
      const name = item
        .replace(/^以/, '')
        .replace(/等(?:重点|重大)?(?:工作|项目|工程|事项|问题)?$/, '')
        .replace(/(?:工程)?建设$/, '')
      return isName(sentence, start, name) ? [{ start, end: start + name.length, name }] : []
    })
  })
  return [...met, ...dealt]
}

function isName(sentence: string, start: number, name: string): boolean {
  return (
    name.length >= 4 &&
    name.length <= LONGEST &&
    THING.test(name) &&
    countSpecific(name) >= 2 &&
    !NO_ITEM.test(name) &&
    !/[的了]/.test(name) &&
    !isNotAName(sentence, start, start + name.length)
  )
}

const LONGEST = 24
