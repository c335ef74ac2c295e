import type { SpokenSentence } from '../speech/speakers.ts'

/** Somebody who may wish but not order: an analyst, a resident. */
export function isOnlooker({ speaker, force }: SpokenSentence): boolean {
  if (speaker && force === 'promise' && AUDIENCE.test(speaker.name)) return true
  const office = speaker?.role ?? speaker?.name
  if (office === undefined) return false
  return ONLOOKER.test(office) || (DELEGATE.test(office) && !IN_OFFICE.test(office))
}

/** 代表们表示，要履职尽责。 */
const AUDIENCE = /^(?:代表[们們]|委[员員][们們]|大家|[与與][会會]|[党黨][员員])/
const ONLOOKER =
  /业内人士|分析[师師]|分析人士|(?<!首席)[专專]家|[学學]者|社科院|社[会會]科[学學]院|研究所所[长長]|智[库庫]|教授|研究[员員]|市民|居民|村民|[网網]友|群[众眾]|工人|乘客|[游遊]客|家[长長]$|[学學]生|[经經]济学家/

/** A delegate proposes; one who also holds an office or runs a company may order or promise. */
const DELEGATE = /政[协協]委[员員]|人大代表/
const IN_OFFICE =
  /[书書][记記]|[市县縣区區省州镇鎮乡鄉]长|[长長]官|局[长長]|主任|主席|董事|[总總](?:经理|經理|裁|监|監|工|会计|會計)/
