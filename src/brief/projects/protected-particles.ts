import { wordStarts } from '../../script/word-starts.ts'
import { matchesFrom } from '../matches.ts'

/** Words in which a particle does not end what stands before a name. */
const HOLDING_PARTICLE =
  '有线|即墨|以太|以岭|于都|于洪|对外|华为|有为|在线|到家|向阳|向上|并网|如东|等离子|将军|从化|给水|补给|大使|目的地|为民|与时|共青|共享|共建|共作|共生|共养|公共|还海|还湖|还田|还林|还草|还湿|还绿|其亚|据点|受光|惠及|普及|其林|在建|共和|含山|赴约|还原|的士|就业|对接|以色列|向家|按揭|并联|让胡路|普适|数据|根据地|基因|高等|中等|等级|还建|供给|自给|规则|方向|定向|变革|成就|各庄|使用|使馆|向心|对口|对接|普及|共同|中共|受托|存在|自由|有限|有色|有机|有轨|国有|所有|稀有|拥有|变电|变压|变速|变频|变流|仅存|比亚迪|比特|比邻|看守|看护|着陆|着色|附着|土著|对比|比武|比利|比泽尔'
const HOLDING = new RegExp(
  `${HOLDING_PARTICLE}|向[东西南北]{1,2}延|美的(?=厨|集团|空调|智|冰|洗|库卡|工业|电|科技|楼宇|暖通)`,
  'y',
)
const mayHold = wordStarts([...HOLDING_PARTICLE.split('|'), '美的', '向东', '向西', '向南', '向北'])

/** Positions of a sentence at which a particle belongs to a word of its own. */
export interface ProtectedParticles {
  has(at: number): boolean
}

/** Looks for them when they are first asked for: most sentences name nothing. */
export function protectedParticles(sentence: string): ProtectedParticles {
  let inside: Set<number> | null = null
  return {
    has: (at) => {
      inside ??= holdingWords(sentence)
      return inside.has(at)
    },
  }
}

function holdingWords(sentence: string): Set<number> {
  const inside = new Set<number>()
  for (const match of matchesFrom(mayHold, HOLDING, sentence))
    for (let i = 0; i < match[0].length; i++) inside.add(match.index + i)
  return inside
}
