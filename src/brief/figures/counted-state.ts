import { type Measure, measureOf } from './measure.ts'
import { subjectWords } from './phrase.ts'

/** What becomes of works. */
const STATES =
  '竣工投产|开工建设|开复工|续建|新建|改建|扩建|改扩建|建成投产|竣工|开工|投产|停工|签约|动工|复工|通车|建成|投用|入库|落地|达产|封顶|投运|完工|试生产'
const STATE_AFTER = new RegExp(
  `^(?:已经?|均已|全部|已全部|实现|顺利|集中|还|仍)*(未|尚未|没有|要)?(?:实现)?(${STATES})(?!满)`,
)
const STATE_AT_END = new RegExp(`(?:实际|计划|新|已|未|集中|再|应|累计)*(?:${STATES})(?:了|有)?$`)
/** The state that words end in belongs to the next number: 12个项目开工3个. */
export const ENDS_IN_STATE = new RegExp(`(?:${STATES})$`)
/** 新开工, 签约的: a state in front of what is counted. */
export const MODIFIER_AT_END = new RegExp(
  `(?:计划)?(?:新开工|新签约|${STATES}|新增|续建|在建|储备|新建|未开工|剩余|滞后|尚未开工)(?:的|建设的)?$`,
)
/** 尚未开工建设的项目37项. */
export const IN_STATE = new RegExp(
  `((?:已|未|尚未|新)?(?:${STATES}))(?:建设)?的([^的]{0,6}(?:项目|工程|企业))$`,
)
/** 26个处于前期阶段, 233户未签: the state they are in stands behind their number. */
const STAGE = /^(?:还|仍|正|均|都)?(?:处[于在]|卡在|停在|停留在)([^，。；]{2,6}?)(?:阶段|状态|环节)/
const NOT_YET = /^(?:还|仍|均|至今)?((?:尚?未|没有?)\p{Script=Han}{1,4})(?=[，。；、]|$)/u
const STATE_ALONE = /^(?:已|均|全部|陆续|先后)*(?:落地|签约|落户|入库|供地|拿地|备案|核准|注册|立项)$/

/** 开工 of 已开工, 未开工 of 尚未开工: the state that stands behind a number or its noun; null for others. */
export function stateBehind(words: string): string | null {
  const found = STATE_AFTER.exec(words)
  return found && `${/未|没/.test(found[1] ?? '') ? '未' : ''}${found[2]}`
}

/** 前期 of 处于前期阶段, 未签 of 没签: where they are, or what has not been done yet. */
export function stageBehind(words: string): string | undefined {
  return (STAGE.exec(words)?.[1] ?? NOT_YET.exec(words)?.[1])?.replace(/^没有?/, '未')
}

/** 园区已开工43个: those in a state, and whose they are. */
export function stateAtEnd(core: string): Measure | null {
  const done = STATE_AT_END.exec(core)
  if (!done) return null
  const words = core.slice(0, done.index)
  // 已落地开工61个: two states, and nobody they are of
  const subject = STATE_ALONE.test(words) ? '' : subjectWords(words)
  return measureOf(done[0].replace(/^已|[了有]$/g, ''), subject, subject !== '')
}
