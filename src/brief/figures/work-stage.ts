import { hasHan } from '../../script/characters.ts'
import { wordSearch } from '../../script/word-search.ts'
import { classByWord } from './class-by-word.ts'

/** How far a work is that the words speak of; `to come` when they say that it will be there. */
export type WorkStage = 'agreed' | 'begun' | 'under way' | 'in use' | 'to come'

export interface ToldStage {
  readonly stage: WorkStage
  readonly end: number
  /** Told in passing, of a time gone by: a work that has got further is no less far for it. */
  readonly passing: boolean
}

const WORDS: Readonly<Record<Exclude<WorkStage, 'to come'>, string>> = {
  'in use':
    '投产|投用|投运|投入使用|投入运营|投入运行|启用|通车|并网(?!装机)|竣工|落成|建成|完工|通过验收|交工验收|开港|开园|开业|开街|开通|通水|试运营|运营(?!商|管理|公司|模式|收入|成本|权|单位|里程)|营业(?!收入|额|税|执照|利润|成本)|交付|开馆|(?<!日|年|引)供水(?!能力|工程|量|管|保障|厂)|点亮|通航|通气|带电|送电成功|投入商业?运[行营]|商运|正式运行|开诊|转产|满产(?!后)|搬进新|领到[^，。；]{0,4}钥匙|喜领[^，。；]{0,3}钥匙|入伙|上路|首航|迎来首批|上线|上榜|载客|迎客|供暖|满负荷生产(?!时)|满负荷运行(?!时)|满负荷运转(?!时)|开足马力',
  'under way':
    '封顶|合龙|贯通|在建|续建|铺轨|吊装|施工(?!许可|图|单位|企业|合同|方)|进场|掘进|浇筑|下闸|升顶|试产|试运行|建设现场|工地',
  begun: '开工|动工|奠基|破土|开建|启动建设|动土|始发|打桩|上马',
  agreed:
    '签约|签订|签署|签下|落户|落子|落地|选址|意向|获批|批复(?!概算|投资|总)|核准|审议|拟建|规划|方案|中标|得标|决标|推介|招商|谋划',
}
const STAGES = classByWord(WORDS)
const inChinese = wordSearch(Object.values(WORDS).join('|'))
const IN_ENGLISH =
  /\b(?:(opened|entered (?:trial |commercial )?(?:service|operation)|commissioned|completed|inaugurated|operational|in operation|came on stream|went live|went into (?:production|operation|service)|put into (?:use|operation|production|service)|passed acceptance|(?:began|started) (?:sending|operati(?:ng|ons?)|produc(?:ing|tion)|generating|commercial)|took [a-z0-9]+ (?:months|years) to build|switched on)|(under construction|topped out|installation|halfway|half[- ]finished)|(broke ground|breaks ground|groundbreaking|began work|work (?:starts|started|began|begins)|being built|is building)|(signed|agree(?:d|ment)|picks|picked|chosen|selected|approv(?:es|ed|al)|proposed|consent|to build|to invest))\b/gi
const ENGLISH_STAGES: readonly WorkStage[] = ['in use', 'under way', 'begun', 'agreed']

/** Between the start of its clause and the word: it is not so yet, 预计9月投产, 尚未竣工. */
const NOT_YET =
  /(?:将|预[计定期估料]|估计|料(?=[\d后明今于将可])|最快|计划|力争|力拼|确保|拟|有望|争取|未|待|目标|必须|要(?!求)|前|可)(?![^，；。]*已)[^，；。]*$/
/** 首批机组并网: the rest is still being built. */
const FIRST = /(?:首批|首台|首座|首条|首段|首列|部分|先行)[^，；。]{0,12}$/
/** 投产后, 竣工前, 投产率 */
const ONCE = /^(?:达产|达效|满产|运营)?(?:后(?!续)|前|之后|以后|时|率|\d+周年|首年|以来)/
const NOT_YET_IN_ENGLISH = /\b(?:will|would|to be|expected|due|when|once|until|before|by|not)\b[^,;.]*$/i
/** What was decided, which is told of finished works too. */
const IN_PASSING = /^(?:获批|批复|核准|审议|规划|方案|招商|谋划|意向)$/
/** 2019年5月开工, 去年4月动工: when it began; a day without a year is that of news. */
const DATED = /(?:\d|去|前)年[^，；。]{0,8}$/
/** How far before the word these are looked for. */
const REACH = 30

/** The stages that the words of a text tell, in order. */
export function stagesIn(text: string): ToldStage[] {
  return hasHan(text) ? chinese(text) : english(text)
}

function chinese(text: string): ToldStage[] {
  const told: ToldStage[] = []
  for (let word = inChinese.next(text); word !== null; word = inChinese.next(text, word.end)) {
    const { index, end } = word
    const stage = STAGES.get(text.slice(index, end)) as WorkStage
    const ahead =
      NOT_YET.test(text.slice(Math.max(0, index - REACH), index)) || ONCE.test(text.slice(end, end + 6))
    const partly = stage === 'in use' && FIRST.test(text.slice(Math.max(0, index - REACH), index))
    const passing =
      (stage === 'agreed' && IN_PASSING.test(text.slice(index, end))) ||
      (stage === 'begun' && DATED.test(text.slice(Math.max(0, index - 12), index)))
    told.push({ stage: ahead ? 'to come' : partly ? 'under way' : stage, end, passing })
  }
  return told
}

function english(text: string): ToldStage[] {
  return Array.from(text.matchAll(IN_ENGLISH), (found) => {
    const stage = ENGLISH_STAGES[found.slice(1).findIndex((word) => word !== undefined)] as WorkStage
    const ahead = NOT_YET_IN_ENGLISH.test(text.slice(Math.max(0, found.index - REACH), found.index))
    return {
      stage: ahead && stage === 'in use' ? 'to come' : stage,
      end: found.index + found[0].length,
      passing: false,
    }
  })
}
