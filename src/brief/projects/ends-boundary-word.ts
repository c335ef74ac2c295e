import { wordsEnding } from '../../script/word-ends.ts'
import { BOUNDARY_WORDS, INSIDE_NAMES } from './boundary-words.ts'

/** 新建青山至白溪铁路 is what the railway is called. */
const FROM_TO = /^[^，。；、]{2,8}[至—-]/
const ZONE_WORDS = new Set(['开发', '集中', '合作', '服务', '建设', '投资'])

/** 固废综合利用示范项目, 余热利用: a trade. */
const KIND_OF_USE = /^(?:综合|循环|资源|回收|再生|梯级|.[废热压渣灰秆])$/

const wordsBefore = wordsEnding([...BOUNDARY_WORDS, '新建', '新开'])

/** 电连接器, 服务器, 收购站: the verb is the beginning of the name of a thing. */
const THING_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    连接: '器件杆板',
    连通: '工项管渠线桥隧道及与和湖',
    服务: '器业中设',
    利用: '设',
    收购: '站',
    检查: '站',
    规划: '馆',
    保障: '房设',
    促进: '剂',
    推进: '剂器',
    加速: '器剂',
    继: '电峰续',
    报告: '厅',
  }),
)

/** Whether a word ends at `at` that no name holds: 总投资|云岭机场; `headStart` is where the head noun of the name begins. */
export function endsBoundaryWord(sentence: string, at: number, headStart: number): boolean {
  for (const word of wordsBefore(sentence, at)) {
    if (word === '新开' && sentence[at] !== '工') return true
    if (word === '新建' && !FROM_TO.test(sentence.slice(at, at + 10))) return true
    if (word === '利用' && KIND_OF_USE.test(sentence.slice(Math.max(0, at - 4), at - 2))) continue
    const zone = sentence[at] === '区' && ZONE_WORDS.has(word)
    if (!BOUNDARY_WORDS.has(word) || zone || THING_OF.get(word)?.includes(sentence[at] ?? '')) continue
    if (!INSIDE_NAMES.has(word) || !runsToHead(sentence.slice(at, headStart))) return true
  }
  return false
}

/** 综合开发建设项目: nothing but verbs that may stand inside a name lies between a verb and the head. */
function runsToHead(words: string): boolean {
  return words === '' || (words.length <= LONGEST_INSIDE && INSIDE_NAMES.has(words))
}

const LONGEST_INSIDE = 4
