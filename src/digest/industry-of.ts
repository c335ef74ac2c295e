import type { Industry } from '../domain/edition.ts'
import { once } from '../script/once.ts'
import { toSimplified } from '../script/to-simplified.ts'
import type { Story } from './select.ts'

/** Words that tell an industry, in Simplified Chinese and English. */
const INDUSTRIES: readonly (readonly [Industry, RegExp])[] = [
  ['chips', /芯片|晶圆|半导体|集成电路|封测|显示面板|光电子|\b(?:chips?|wafers?|semiconductors?|display)\b/i],
  ['vehicles', /汽车|整车|零部件|车规|网联|\b(?:cars?|vehicles?|automotive)\b/i],
  [
    'energy',
    /电池|储能|光伏|风电|氢|核电|新能源|天然气|电站|变电|\b(?:batter(?:y|ies)|storage|solar|wind|hydrogen|power|energy)\b/i,
  ],
  ['medicine', /医药|医疗|药|疫苗|生物|\b(?:pharma\w*|medical|drugs?|vaccines?|biotech\w*)\b/i],
  [
    'digital',
    /数据中心|算力|人工智能|数字|软件|云计算|低空|\b(?:data cent\w+|computing|software|digital|AI)\b/i,
  ],
  ['machines', /装备|机器人|机床|智能制造|机械|航空|\b(?:equipment|robot\w*|machin\w+|aircraft|engines?)\b/i],
  ['materials', /新材料|化工|钢铁|玻璃|有色|石化|材料|\b(?:materials?|chemicals?|steel|glass)\b/i],
  [
    'transport',
    /港|铁路|高速|公路|大桥|机场|物流|地铁|航运|\b(?:ports?|rail\w*|highways?|bridges?|airports?|logistics|containers?)\b/i,
  ],
  ['food', /农业|农田|食品|粮|种业|乡村|\b(?:farm\w*|food|grain|agricultur\w+)\b/i],
  ['culture', /文旅|旅游|文化|体育|会展|\b(?:touris\w+|culture|cultural)\b/i],
  ['living', /住房|公寓|学校|医院|供热|水厂|民生|养老|旧改|\b(?:housing|schools?|hospitals?|heating)\b/i],
]

/** What readers call them, folded. */
const NAMES: Readonly<Record<Industry, string>> = {
  energy: '能源|新能源|energy',
  vehicles: '汽车|vehicles|cars|automotive',
  chips: '芯片|半导体|集成电路|chips|semiconductors',
  medicine: '医药|生物医药|medicine|pharma',
  materials: '材料化工|材料|新材料|化工|materials and chemicals|materials|chemicals',
  machines: '装备制造|装备|机械|machinery|machines',
  digital: '数字经济|人工智能|digital industries|digital|software|ai',
  transport: '交通物流|交通|物流|transport and logistics|transport|logistics',
  food: '农业食品|农业|食品|farming and food|food|farming|agriculture',
  culture: '文旅|旅游|文化|culture and tourism|culture|tourism',
  living: '民生|housing and public services|housing',
}

/** The industry that a reader means by a word, folded as `foldText` does; null for a word of their own. */
export function industryNamed(word: string): Industry | null {
  const found = INDUSTRIES.find(([industry]) => NAMES[industry].split('|').includes(word))
  return found?.[0] ?? null
}

/** The industry that a story's headline and projects speak of; null where they tell none. */
export function industryOf([report]: Story): Industry | null {
  return industryOfReport(report)
}

const industryOfReport = once(({ brief }: Story[0]): Industry | null => {
  const names = brief.projects.filter(({ key }) => key).map(({ name }) => name)
  for (const text of [brief.title, [brief.headline, ...names].join('\n')]) {
    const plain = toSimplified(text)
    const found = INDUSTRIES.find(([, pattern]) => pattern.test(plain))
    if (found) return found[0]
  }
  return null
})
