import { characterSet, holdsOne } from '../../script/character-set.ts'
import type { Document } from '../document.ts'
import { matchesOf } from '../matches.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import type { Issuer } from './compose-directive.ts'
import { STAND_IN } from './stand-in.ts'

/** The name for a word that only stands in for one. */
export function resolveStandIn(
  issuer: Issuer,
  { speaker, sentence, reach }: SpokenSentence,
  document: Document,
): Issuer {
  const stand = STAND_IN.exec(
    document.simplified.slice(sentence.start, sentence.end).includes(issuer.name ?? '')
      ? (issuer.name ?? '')
      : simplifiedOf(issuer.name ?? ''),
  )
  if (!stand) return issuer
  // 该县 paragraphs after a villager spoke is not he
  const isHis = reach !== 'earlier' || /^(?:我|咱)/.test(stand[0])
  if (isHis && speaker && speaker.name !== issuer.name) return { name: speaker.name, role: speaker.role }
  const kind = stand.groups?.['kind']
  const antecedent = findAntecedent(
    document,
    sentence.start,
    kind && !/公司|集团|企业|厂/.test(kind) ? kind : null,
  )
  return antecedent ? { name: antecedent, role: null } : issuer
}

const isTraditional = characterSet('們該團業負關')

/** The few words that stand in for a name, in Simplified. */
function simplifiedOf(name: string): string {
  if (!holdsOne(isTraditional, name)) return name
  return name
    .replace(/們/g, '们')
    .replace(/該/g, '该')
    .replace(/團/g, '团')
    .replace(/業/g, '业')
    .replace(/負責/g, '负责')
    .replace(/關/g, '关')
}

const COMPANY =
  /公司|集团|股份|科技|食品|药业|制药|重工|汽车|专汽|汽配|能源|电子|材料|新材|实业|控股|物流|纺织|机械|生物|化工|光电|半导体|装备/g
const REACH = 400
/** Where a name cannot go on to the left. */
const BREAK = /[\s,;:，。；：！？、“”（）()《》在到进走访了的与和由对向为从据是被给让比]/

/** 公司力争今年完成机械…: words of a sentence, no name. */
const NO_NAME =
  /^[预可每\d]|^[一二两三四五六七八九十百]+[个名家位]|(?:预计|新增|新型|多送)|^(?:公司|企业|集团|我们?|本)|力争|承诺|确保|计划|将|今年|明年|季度|目前|首批|开放|\d月/

/** Where a text brings in whom it is about: at the head of a paragraph, 走进…, 在…, 由… */
const SUBJECT_PLACE = /^$|[\n进到在由访]/

/** The last company, or body of a kind, named before a place; null when there is none. */
function findAntecedent(document: Document, at: number, kind: string | null): string | null {
  const from = Math.max(0, at - REACH)
  const before = document.simplified.slice(from, at)
  const ends = kind ? [...before.matchAll(new RegExp(kind, 'g'))] : matchesOf(COMPANY, before)
  let last: string | null = null
  for (const match of ends.reverse()) {
    let start = match.index
    while (start > 0 && match.index - start < 14 && !BREAK.test(before[start - 1] as string)) start--
    const end = match.index + match[0].length
    if (match.index - start < 2 || before[start] === '该' || NO_NAME.test(before.slice(start, end))) continue
    const name = document.text.slice(from + start, from + end)
    if (SUBJECT_PLACE.test(before.slice(Math.max(0, start - 1), start))) return name
    last ??= name
  }
  return last
}
