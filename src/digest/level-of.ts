import type { Level } from '../domain/edition.ts'
import { once } from '../script/once.ts'
import { toSimplified } from '../script/to-simplified.ts'
import type { Story } from './select.ts'

/** Who acts, in Simplified Chinese and English, the highest level first. */
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'nation',
    /国务院|党中央|中共中央|全国人大|国家(?:发展改革委|发改委|能源局|统计局|税务总局|数据局)|工业和信息化部|工信部|(?:商务|财政|科技|自然资源|生态环境|交通运输|农业农村|住房城乡建设|水利)部|State Council|National Development and Reform Commission|(?:the )?Ministry of [A-Z]\w+|central government/,
  ],
  [
    'province',
    /(?<![市县区])省(?:委|政府|人民政府|长|发展改革委|发改委|工信厅|商务厅|财政厅|科技厅)|自治区(?:党委|政府|人民政府|主席)|(?:[Pp]rovincial )?[Gg]overnor\b|provincial (?:government|party)/,
  ],
  [
    'city',
    /市(?:委(?!员)|政府|人民政府|长(?![0-9]))|\b[Mm]ayor\b|[Mm]unicipal (?:government|party)|city government/,
  ],
  [
    'county',
    /(?:[县区])(?:委(?!员)|政府|人民政府|长)|管委会|党工委|county (?:government|chief)|zone(?:’s|'s)? administration|administrative committee/i,
  ],
]

/** The highest level of government that a story's headline and its key directives speak of, and the words; or null. */
export function levelOf([report]: Story): { level: Level; who: string } | null {
  return levelOfReport(report)
}

const levelOfReport = once(({ brief }: Story[0]): { level: Level; who: string } | null => {
  const issuers = brief.directives
    .filter(({ key }) => key)
    .map(({ issuer, role }) => [role ?? '', issuer ?? ''].join(' '))
  const text = toSimplified([brief.title, brief.headline, ...issuers].join('\n'))
  for (const [level, pattern] of LEVELS) {
    const found = pattern.exec(text)
    if (found) return { level, who: found[0] }
  }
  return null
})
