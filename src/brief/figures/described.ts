import { hasHan } from '../../script/characters.ts'
import type { ReadSentence } from './mentions.ts'

/** Sizes and costs that a description of a work begins with. */
const DESCRIBES =
  /总投资|概算|全长|总长|占地|设计|建筑面积|工期|装机|年产|双向|采用|由[^，。]{2,20}组成|建设内容|规模(?!以上|化|经济|效[应益])|全线|全桥|[静动]态投资/
/** Words of sentences that report or order. */
const TELLS = /截至|累计|目前|已(?!经批)|去年|同比|要求|强调|说|必须|确保/

const DESCRIBES_EN =
  /\b(?:investment|costs?|costing|worth|priced|covers|covering|spann?(?:s|ing)|capacity|annual output|square (?:met|f)|sq |hectares?|acres?|mu\b|floor space|length|MW\b|megawatts?|gigawatts?)/i
const TELLS_EN =
  /\b(?:year-on-year|from a year earlier|last year|so far|already|rose|fell|grew|reached|has|have|had|must|should|target|said)\b/i

/** Whether a sentence describes what is built or to be built, or goes on from one before it in its paragraph that did. */
export function describes({ normal, sentence }: ReadSentence, describedBefore: number | null): boolean {
  const [opens, tells] = hasHan(normal) ? [DESCRIBES, TELLS] : [DESCRIBES_EN, TELLS_EN]
  return opens.test(normal) || (describedBefore === sentence.paragraph && !tells.test(normal))
}
