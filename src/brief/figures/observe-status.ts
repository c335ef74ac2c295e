import type { FigureStatus } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { hasHan } from '../../script/characters.ts'
import { wordSearch } from '../../script/word-search.ts'
import { addAll, naming, type Observation, observation } from '../judge/observation.ts'
import type { PeriodKind } from '../period/period-span.ts'
import { firstTense, lastTense } from './english/tense.ts'
import { metricHead } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { addWork, type WorkContext } from './observe-work.ts'
import { hintsOf } from './status-hints.ts'
import { wordAtEnd } from './word-at.ts'

/** Whether a project works: what is said of it is no longer a plan. */
export type ProjectStage = 'planned' | 'in use'

export interface StatusContext extends WorkContext {
  readonly metric: string
  /** How far the project is that the figure belongs to; null when it belongs to none. */
  readonly stage: ProjectStage | null
  /** What the article as a whole tells of, by its title. */
  readonly genre: string
  /** Its sentence tells somebody to act. */
  readonly instructed: boolean
  /** The nearest time of its sentence. */
  readonly sentenceTime: PeriodKind | null
  /** The next time after it in its sentence. */
  readonly timeAfter: PeriodKind | null
  /** Its time as seen from the day of the article. */
  readonly relativeTime: string
}

/** What was decided of the figures before. */
export interface StatusesBefore {
  /** The status of the figure before it in the sentence. */
  readonly previous: FigureStatus | null
  /** The status of the last figure in the same unit that its sentence holds. */
  readonly like: FigureStatus | null
}

/** Words that set a goal, tell of a plan or state a fact: each speaks for itself. */
const CUES = wordSearch(
  '力争|力拼|确保|争取|务必|必须|不得(?=低于|少于|超过)|目标|(?<![重主首需只必摘提])要(?!求|素|点|闻|客|害|道|件|领|塞)|要求|须(?!知)|(?<!适|响|供|反|对)应(?!急|用|税|付|对|收|邀|届|试)|冲刺|锚定|承诺|挑战|力保|奋力|年度计划|计划|预计|预期|预估|预定|预料|预测|估计|可望|(?<=[团局司方府并亦也就还署处起内前者])会(?![议同见计展所馆员场长商签晤审考报谈客])|编列|得标|决标|判给|(?<!虚|模)拟(?!合)|测算|将(?![军来对把]|近)|(?<![许认])可(?!支配|再生|持续|靠|以看|喜|比)|(?:建成|达产|投产|投用|通车|投运|竣工|完工|满产|运营|投入使用|实施|完成|落地|落成|启用|开通|商转|通水|并网|开业|营运|交付)[^，。]{0,4}后|届时|有望|能够|安排|谋划|规划|设计|(?<!项)目前|截至|实际|历时|累计|同比|环比|通报|去年|上年|据统计|数据显示|已(?!经批)|仅|仍有|拥有|现有|共有|新增|达到|实现|完成(?!后)|(?<!期)建成(?!后)|投产(?!后)|竣工(?!后|的)|签约|开工(?!的)|总投资|给予|奖励|补[贴助]|资助|最高|不超过|尚未|剩余|提高到|提升到|压[缩减]|缩短|控制在|列入|在建|续建|分[两二三]期|下达|拨付|兑现|获批|引进|带动|解决|辐射|来自|占|平均',
)
const CUES_EN =
  /\b(?:must|should|has to|have to|targets?|targeted|goal|aims?|aimed|pledged?|vow(?:ed|s)?|commit(?:ted|s)?|strive|ensure|at least|will|would|plans?|planned|planning|expected|expects?|is to|are to|due to|set to|slated|estimated?|estimates|proposed|could|can|projected|forecast|intends?|upon completion|on completion|once|when completed|full capacity|budget(?:ed)?|designed|comprises?|to build|has been|have been|had|rose|fell|grew|reached|totall?ed|stood|stands|was|were|is|are|now|completed|signed|received|recorded|posted|provided|increased|decreased|up|down|so far|year-on-year|approved|invested|announced|last year|already|currently|offers?|offered|creating|create|creates|costing|worth|covers?|covering|employs?|includes?|including|by 20\d\d|awarded|employed|attracted|opened|began|begun|built|build|produce|capacity)\b/gi
const NEXT =
  /^[^，。；,.;]{0,14}?(已|预计|将|拟|要|全部|竣工|投产|开工|动工|签约|落地|入驻|到位|完成|封顶|就业|以上|左右|以内|的|will|would|scheduled|planned|proposed|promised|expected|is|are|was|were|has been|have been|by)/

const [OWN, OWN_LAST] = [naming('own'), naming('own last')]
const [KIND, UNIT, BOUND] = [naming('kind'), naming('unit'), naming('bound')]
const [STAGE, GENRE] = [naming('stage'), naming('genre')]
const [PREVIOUS, LIKE, PART_OF] = [naming('previous'), naming('like'), naming('part of')]
const [METRIC_SAYS, METRIC] = [naming('metric says'), naming('metric')]
const [LEFT, NEXT_IS] = [naming('left'), naming('next')]
const [SILENT, INSTRUCTED] = [observation('silent'), observation('instructed')]
const [FROM_THERE, PARTLY] = [observation('from'), observation('partly done')]
/** Projects and people are counted as they are; spans, piles and towers as the design has them. */
const PARTLY_OF = naming('partly done, counted as they are')
const isLoose = characterSet('个项户家宗人名件')

const [TENSE, TENSE_BEFORE, TENSE_BEHIND] = [naming('tense'), naming('tense before'), naming('tense behind')]
const [RELATIVE_TIME, TIME_AFTER] = [naming('relative time'), naming('time after')]
/** 39座隧道已贯通17座, 613根桩基打完589根: a whole of which a part is done. */
const PARTLY_DONE =
  /^[^，；。\d]{0,10}(?:已|完成|打完|完工|建成|贯通|浇筑|架设|吊装|立起|封顶|开工|有)[^，；。\d]{0,8}\d+[\d.,]*(?:\p{Script=Han})/u

/** What is observed about a figure that tells whether it is a fact, a plan or a goal, whatever those before it are. */
export function observeStatus(mention: Mention, context: StatusContext): Observation[] {
  const { before, clause, ownStart } = mention
  const isEnglish = !hasHan(clause)
  const cues = isEnglish ? englishCues : chineseCues
  const own = cuesOf(before.slice(ownStart), cues)
  const alone = factsOf(mention, context)
  alone.push(OWN_LAST(own.at(-1)))
  addMetric(context.metric, cues, alone)
  if (own.length === 0) alone.push(SILENT)
  addEach(own, OWN, alone)
  alone.push(TIME_AFTER(context.timeAfter), RELATIVE_TIME(context.relativeTime))
  addAll(hintsOf(mention, context), alone)
  addBeside(mention, alone)
  if (isEnglish) addTense(mention, alone)
  addWork(context, alone)
  return alone
}

/** The verb that an English clause has, or the nearest before and behind where it has none. */
function addTense({ before, ownStart, after }: Mention, to: Observation[]): void {
  const own = lastTense(before.slice(ownStart))
  if (own) to.push(TENSE(own))
  else to.push(TENSE_BEFORE(lastTense(before.slice(0, ownStart))), TENSE_BEHIND(firstTense(after)))
}

/** What those before it tell of its status. */
export function observeBefore({ before }: Mention, { previous, like }: StatusesBefore): Observation[] {
  const observed = [PREVIOUS(previous), LIKE(like)]
  if (before.includes('其中')) observed.push(PART_OF(like))
  return observed
}

/** Where the figure stands, told apart from the words around it. */
function factsOf({ quantity }: Mention, { stage, genre, instructed }: StatusContext): Observation[] {
  const { kind, bound, unit } = quantity
  const facts = [KIND(kind), UNIT(kind === 'count' ? unit : null), BOUND(bound), STAGE(stage), GENRE(genre)]
  if (instructed) facts.push(INSTRUCTED)
  return facts
}

/** What each different cue is observed as, in the order of their first. */
function addEach(cues: readonly string[], as: (cue: string) => Observation, to: Observation[]): void {
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at] as string
    if (cues.indexOf(cue) === at) to.push(as(cue))
  }
}

function addMetric(metric: string, cues: FindCues, to: Observation[]): void {
  const head = metricHead(metric)
  if (head) to.push(METRIC(head))
  addEach(cues(metric), METRIC_SAYS, to)
}

/** Where nothing of the clause stands behind the number, most patterns have nothing to look for. */
const isStop = characterSet('，；')

/** The words right beside the number. */
function addBeside(mention: Mention, to: Observation[]): void {
  const { left, right, after } = mention
  to.push(LEFT(wordAtEnd(left.trim())))
  const next = right || after
  const said = isStop(next, 0) ? undefined : NEXT.exec(next)?.[1]
  if (said) to.push(NEXT_IS(said))
  if (mention.isBefore) to.push(FROM_THERE)
  if (!isStop(after, 0) && PARTLY_DONE.test(after))
    to.push(PARTLY, PARTLY_OF(isLoose(mention.quantity.unit, 0)))
}

type FindCues = (text: string) => readonly string[]

function englishCues(text: string): readonly string[] {
  return (text.match(CUES_EN) ?? []).map((cue) => (ONCE_EN.test(cue) ? 'once' : cue.toLowerCase()))
}

const ONCE_EN = /^(?:once|when completed|(?:up)?on completion)$/i

/** 建成后, 全部达产后, 竣工投用后: whatever the word, it tells what will be once that is done. */
function chineseCues(text: string): readonly string[] {
  return CUES.all(text).map((cue) => (cue.endsWith('后') ? '建成后' : (SAME_AS.get(cue) ?? cue)))
}

/** What Taiwan and Hong Kong say where the mainland has another word. */
const SAME_AS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      预估: '预计',
      预定: '预计',
      预料: '预计',
      预测: '预计',
      估计: '预计',
      可望: '有望',
      会: '将',
      力拼: '力争',
    },
    ...{ 编列: '安排', 得标: '签约', 决标: '签约', 判给: '签约' },
  }),
)

const NO_CUES: readonly string[] = []

function cuesOf(text: string, cues: FindCues): readonly string[] {
  return text === '' ? NO_CUES : cues(text)
}
