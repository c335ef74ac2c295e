import { characterSet } from '../../script/character-set.ts'
import type { Document } from '../document.ts'
import { ROLE } from './lexicon.ts'

/** One or more offices right before a name, never reaching over another name: 区委副书记、区长. */
const ROLE_BEFORE = new RegExp(`(?<role>(?:[^、\\s]{0,16}${ROLE}、){0,3}[^、\\s]{0,16}${ROLE})$`, 'u')
const isPause = characterSet('，。；：！？,;: \n“”（）()')
const LONGEST = 48

/** 邀请经济部部长…, 看望了局长…: what stands in front of the office and is no part of it. */
const COMPANY_OF_OTHERS =
  /^.*(?:邀请|陪同|率领?|带领|由|与|和|听取|会见|跟随|当选|对|向|受|[见请问望访待]了)(?=\p{Script=Han}{2})/u

/** How far into a text people are introduced; keeps the time linear. */
const INTRODUCTIONS = 20_000

/** The office in which the article introduces a person: 区党工委书记梁伟主持会议. */
export function roleElsewhere(document: Document, name: string): string | null {
  const opening = document.text.slice(0, INTRODUCTIONS)
  let at = opening.indexOf(name)
  for (let tries = 0; at >= 0 && tries < 4; tries++) {
    // 局长 舒望
    const end = /[ 　]/.test(opening[at - 1] ?? '') ? at - 1 : at
    const role = ROLE_BEFORE.exec(phraseBefore(document.simplified, end))?.groups?.['role']?.replace(
      COMPANY_OF_OTHERS,
      '',
    )
    if (role) return document.text.slice(end - role.length, end)
    at = opening.indexOf(name, at + name.length)
  }
  return null
}

/** The words right before a place, back to a pause. */
function phraseBefore(text: string, at: number): string {
  let start = at
  while (start > Math.max(0, at - LONGEST) && !isPause(text, start - 1)) start--
  return text.slice(start, at)
}
