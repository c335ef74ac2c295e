import { hasHan } from '../../script/characters.ts'
import { wordSearch } from '../../script/word-search.ts'
import { classByWord } from './class-by-word.ts'
import type { Mention } from './mentions.ts'

/** What a word makes of the figures behind it, until another such word. */
export type Mood = 'goal' | 'forecast' | 'plan' | 'grant' | 'fact'

export interface Governor {
  readonly mood: Mood
  readonly start: number
}

const WORDS: Readonly<Record<Mood, string>> = {
  goal: '力争|力拼|力保|务求|务必|确保(?!了)|必须|冲刺|不得(?=低于|少于|超过|高于)|目标|(?<![重主首需只必摘提不])要(?!求|素|点|闻|客|害|道|件|领|塞)|争取',
  forecast:
    '预计|预期|预测|推估|有望|测算|(?<![许认])可(?!支配|再生|持续|靠|以看|喜|比)|能够|届时|(?<!市场|高|低)估(?!值|价|清)|可望|上看|(?<![原材饲燃肥涂塑面布资物颜染填用废饮辅照])料(?=可|将|于|为|\\d|每|带|创|今年|明年)',
  plan: '计划|拟(?!合)|将(?![军来对把]|近)|规划|设计|安排|打算|建设规模|建设内容|铺排|排定|编制|立项|(?<=[团局司方府并亦也就还署处起内前者])会(?![议同见计展所馆员场长商签晤审考报谈客])|原定|预定|预留|编列|定于|核定|正在(?=投资|建设|新建|扩建|改造|兴建|筹建)|想再|准备(?=投|建|在|再|新)|决定(?=投|追加|再|扩|新建|在)',
  grant:
    '给予|予以|奖励(?!资金)|(?<!中央|国家|省级|市级|上级)补贴(?!资金)|(?<!中央|国家|省级|市级|上级)补助(?!资金)|资助|返还|贴息|减免|享受',
  fact: '已(?!经批|备|知)|累计|截至|实际(?!利用|使用)|据统计|目前(?=已|有)|历时|拥有(?!量)|现有|通报|共有',
}
const IN_ENGLISH: Readonly<Record<Mood, string>> = {
  goal: 'must|targets?|targeted|aims?|aimed|pledged?|vow(?:s|ed)?|goal|ensure',
  forecast: 'expected|expects?|forecast|projected|estimates?|estimated|would|could|should',
  plan: 'will|plans?|planned|planning|proposed|proposes|slated|due|designed|budgeted|earmarked|scheduled|undertakes|promises|promised|calls for|is to|are to|set to|to be',
  grant: 'grants?|subsid(?:y|ies)|bonus|receives?|eligible',
  fact: 'has|have|had|rose|fell|grew|reached|total(?:l?ed)|stood|was|were|so far|last year|already|employs|posted|recorded|lost|spent|sold|bought|utili[sz]ed',
}

const MOODS = classByWord(WORDS)
const inChinese = wordSearch(Object.values(WORDS).join('|'))
const inEnglish = new RegExp(
  Object.entries(IN_ENGLISH)
    .map(([mood, words]) => `(?<${mood}>\\b(?:${words})\\b)`)
    .join('|'),
  'gi',
)

/** The words of a sentence that govern figures, in order. */
export function governorsIn(normal: string): Governor[] {
  return hasHan(normal) ? chinese(normal) : english(normal)
}

function chinese(normal: string): Governor[] {
  const found: Governor[] = []
  for (let word = inChinese.next(normal); word !== null; word = inChinese.next(normal, word.end)) {
    const { index, end } = word
    const written = normal.slice(index, end)
    const mood = MOODS.get(written)
    if (isOnlyNamed(normal, written, index, end)) continue
    if (mood) found.push({ mood, start: index })
  }
  return found
}

/** What was set only measures here, or a notice is where the words are from: 据集团通报，线路全长26公里. */
function isOnlyNamed(normal: string, written: string, start: number, end: number): boolean {
  if (IS_NOUN.test(written)) return measures(normal, start, end)
  if (IS_DESIGN.test(written)) return IS_RIGHT_BEHIND.test(normal.slice(Math.max(0, start - 4), start))
  return written === '通报' && IS_SOURCE.test(normal.slice(Math.max(0, start - 20), start))
}

/** 完成年度目标的六成, 超计划2个百分点, 目标完成率: what was set only measures what was done. */
function measures(normal: string, start: number, end: number): boolean {
  return (
    /^完成率/.test(normal.slice(end, end + 3)) ||
    IS_MEASURED_BY.test(normal.slice(Math.max(0, start - 14), start))
  )
}

const IS_NOUN = /^(?:目标|计划)$/
const IS_MEASURED_BY = /(?:完成|占|达到?|为|[较比超距离]|[低高]于|滞后|落后|提前)了?[^，；。：\d]{0,8}$/
/** 占设计规模的八成, 较原定时间表落后 */
const IS_DESIGN = /^(?:设计|原定)$/
const IS_RIGHT_BEHIND = /(?:[占较比]|超[过出]|落后|滞后|[低高快慢]于)$/
const IS_SOURCE = /据[^，；。：]*$/

function english(normal: string): Governor[] {
  return Array.from(normal.matchAll(inEnglish), ({ groups, index }) => {
    const [mood] = Object.entries(groups ?? {}).find(([, word]) => word !== undefined) ?? ['fact']
    return { mood: mood as Mood, start: index }
  })
}

/** The mood of the last governor before a figure, and whether that stands in its clause, its sentence or before that. */
export type GoverningMood = `${Mood} ${'own' | 'earlier' | 'lead'}` | 'none'

export function governorAt(governors: readonly Governor[], mention: Mention): GoverningMood {
  const { quantity, sentence, before, ownStart } = mention
  const last = governors.findLast(({ start }) => start < quantity.start)
  if (last === undefined) return 'none'
  if (last.start >= quantity.start - before.length + ownStart) return `${last.mood} own`
  return last.start >= sentence.start ? `${last.mood} earlier` : `${last.mood} lead`
}

/** The mood of the first governor behind a figure that none stands before: the project, at a cost of $6 million, will open. */
export function governorBehind(governors: readonly Governor[], { quantity }: Mention): Mood | null {
  return governors.find(({ start }) => start >= quantity.end)?.mood ?? null
}
