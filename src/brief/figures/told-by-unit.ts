import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'
import { subjectWords } from './phrase.ts'

/** Units of a class of things, which say by themselves what is measured, whatever verb stands before them. */
const BY_UNIT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 车道: '车道数', 千伏: '电压等级', kV: '电压等级', kv: '电压等级' },
  }),
)
/** 1号楼施工到9层, 32跨已架完27跨: with no noun behind them. */
const BY_UNIT_ALONE: ReadonlyMap<string, string> = new Map(
  Object.entries({ 层: '层数', 跨: '跨数', 站: '车站', 伙: '单位', 节段: '节段数' }),
)

function isAlone(right: string): boolean {
  return right === '' || /^[，。；、（）中]/.test(right)
}

/** 5万吨级泊位: how great ships may be that land there. */
const BERTH = /^(?:以上)?(?:的)?(?:[^，。；、\d]{0,8})(?:泊位|码头)/
/** 县长一行12人, 负责人共80余人参会: those who are there. */
const PARTY = /(?:一行|负责人|负责同志|干部|代表|嘉宾|师生|志愿者)(?:共|等|约)*$/
const AT_MEETING = /^(?:参加|参会|参与|到会|出席|与会)/
/** 71票赞成、6票反对. */
const VOTE = /^(赞成|同意|反对|弃权|支持|赞同|通过)/
/** 一式4份. */
const COPIES = /一式$/

/** What the measure word says where the words before it do not: 六车道, 35千伏, 一行12人, 一式3份; null for others. */
export function toldByUnit({ quantity, right }: Mention, core: string): Measure | null {
  const { unit } = quantity
  const named = BY_UNIT.get(unit) ?? (isAlone(right) ? BY_UNIT_ALONE.get(unit) : undefined)
  if (named !== undefined) return measureOf(named)
  if (unit === '吨级' && BERTH.test(right)) return measureOf(`${nounAfter(right).slice(-2)}等级`)
  if (unit === '份' && COPIES.test(core)) return measureOf('份数', subjectWords(core.replace(COPIES, '')))
  const vote = unit === '票' ? VOTE.exec(right)?.[1] : undefined
  if (vote) return measureOf(`${vote}票`)
  if (/^[人名位]$/.test(unit) && PARTY.test(core))
    return measureOf(AT_MEETING.test(right) ? '参会人数' : '人数', subjectWords(core))
  return null
}
