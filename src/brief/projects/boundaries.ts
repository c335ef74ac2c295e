import { characterSet } from '../../script/character-set.ts'
import type { Span } from '../span.ts'
import { endsBoundaryWord } from './ends-boundary-word.ts'
import { isPaired, joinsTrades, NAME_WITH_HE } from './joined-in-name.ts'
import type { ProtectedParticles } from './protected-particles.ts'

/** A name is not longer than this. */
const LONGEST = 40
const isStop = characterSet('，。；：、！？!?;:,（）()《》<>【】〔〕[]　 \t…|｜/“‘「①②③④⑤⑥⑦⑧⑨⑩')
/** Single characters that end what stands before a name. */
const isParticle = characterSet(
  '的了是暨将把被由从让使给该各其这那到于等与及即已也还又另以为在对向按就并则且或因据受赴含含共但仍有变仅比某看着',
)

/**
 * Where the name that ends with the head `head` begins: after the last pause, particle or verb in front of it.
 * Words in quotation marks belong to the name.
 */
export function nameStart(sentence: string, head: Span, inside: ProtectedParticles): number {
  let at = head.start
  const limit = Math.max(0, head.end - LONGEST)
  while (at > limit) {
    const char = sentence[at - 1] as string
    if (char === '”' || char === '）') {
      const open = openerBefore(sentence, at - 1, char === '”' ? '“' : '（')
      if (open < limit) return at
      at = open
      continue
    }
    if (char === '/' && /[年日天]/.test(sentence[at] ?? '')) {
      at--
      continue
    }
    if (isStop(sentence, at - 1) || isDash(sentence, at - 1)) return at
    if (endsCountOrDate(sentence, at) || isCompass(sentence, at)) return at
    if ((char === '及' || char === '暨') && joinsTrades(sentence, at, head)) {
      at--
      continue
    }
    if (char === '建' && sentence[at - 2] === '元') return at
    if (char === '如' && opensItem(sentence, at - 1) && !/^[东皋意]/.test(sentence.slice(at))) return at
    if (char === '属' && !'金附直所下隶归家'.includes(sentence[at - 2] ?? '金')) return at
    // 微型放大器及其核心激光器产业化基地项目
    if (char === '其' && sentence[at - 2] === '及' && isPlainHead(sentence, head)) {
      at -= 2
      continue
    }
    if (
      isParticle(sentence, at - 1) &&
      !inside.has(at - 1) &&
      !(char === '与' && isPaired(sentence, at, head))
    )
      return at
    if (
      char === '和' &&
      !NAME_WITH_HE.test(sentence.slice(at - 2, at + 1)) &&
      !opensClause(sentence, at - 1) &&
      !isPaired(sentence, at, head)
    )
      return at
    const length = char === '里' ? lengthOfLine(sentence, at) : 0
    if (length > 0) {
      at -= length
      continue
    }
    if (endsBoundaryWord(sentence, at, head.start)) return at
    at--
  }
  return at
}

/** 29座|抽水蓄能电站, 2023年|云岭机场: a count or a date stands before the name; 第三条生产线, 年产 are of it. */
function endsCountOrDate(sentence: string, at: number): boolean {
  const char = sentence[at - 1] as string
  if (char === '起' && '年月日季度'.includes(sentence[at - 2] ?? '起')) return true
  if (char === '前' && '季期节庆底月日年'.includes(sentence[at - 2] ?? '起')) return true
  if (char === '内' && '年月日度周'.includes(sentence[at - 2] ?? '起')) return true
  if (char === '份' && sentence[at - 2] === '月') return true
  if (char === '度' && isOfYear(sentence, at - 2)) return true
  if (isDateUnit(sentence, at - 1)) return isDigit(sentence, at - 2) && sentence[at] !== '产'
  // 该项目分三期: 项 is no measure there
  if (!isMeasure(sentence, at - 1) || (char === '项' && sentence[at] === '目')) return false
  return isCount(sentence, at - 2) && sentence[at - 3] !== '第'
}

/** 青山至白溪280公里快速铁路, G351白塘段26.4公里改建工程: how long the line is may stand inside. */
function lengthOfLine(sentence: string, at: number): number {
  return LENGTH_OF_LINE.exec(sentence.slice(Math.max(0, at - 24), at))?.[0].length ?? 0
}

const LENGTH_OF_LINE = /(?:(?<=[段路线])|(?<=\p{Script=Han}{2})至\p{Script=Han}{2,8})\d[\d.]*公里$/u
/** 东至机场大道: where it begins and ends. */
function isCompass(sentence: string, at: number): boolean {
  return mayEndAtCompass(sentence, at - 1) && COMPASS.test(sentence.slice(Math.max(0, at - 3), at))
}

const COMPASS = /(?:^|[，。；：、])[东西南北][至起接临抵]$/

const mayEndAtCompass = characterSet('至起接临抵')
const isOfYear = characterSet('年季')
const isDateUnit = characterSet('年月日')
const isDigit = characterSet('0123456789０１２３４５６７８９')
const isCount = characterSet('0123456789０１２３４５６７８９一二两三四五六七八九十余多几各这那该每')
const isMeasure = characterSet('座条个家处所栋幢项')

function isPlainHead(sentence: string, head: Span): boolean {
  return /(?:项目|工程)$/.test(sentence.slice(head.start, head.end))
}

/** 和悦府: nothing stands before it that it could join. */
function opensClause(sentence: string, at: number): boolean {
  return at === 0 || isStop(sentence, at - 1)
}

/** ，如益阳至常德高速公路扩容: an example of what was said. */
function opensItem(sentence: string, at: number): boolean {
  return opensClause(sentence, at) || sentence[at - 1] === '、'
}

const LONGEST_INSET = 16

/** Where the mark that `closer` closes stands; -1 when it is not near. */
function openerBefore(sentence: string, closer: number, opener: string): number {
  for (let at = closer - 1; at >= 0 && closer - at < LONGEST_INSET; at--)
    if (sentence[at] === opener) return at
  return -1
}

/** —— ends what stands before it; a single one joins: 中国—东盟. */
function isDash(sentence: string, at: number): boolean {
  return sentence[at] === '—' && (sentence[at - 1] === '—' || sentence[at + 1] === '—')
}
