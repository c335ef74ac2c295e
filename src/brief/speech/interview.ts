import { characterSet } from '../../script/character-set.ts'
import type { Document } from '../document.ts'
import type { Sentence } from '../sentences.ts'
import { isPersonName } from './lexicon.ts'
import { roleElsewhere } from './role-elsewhere.ts'
import type { Speaker } from './speaker.ts'

const QUESTION = /^(?:问|记者|主持人|[QＱ])：/
const ANSWER = /^(?:答|[AＡ])：/
const isColon = characterSet('：')

/** 问：… · 记者：… */
export function isQuestion(words: string): boolean {
  return (isColon(words, 1) || isColon(words, 2) || isColon(words, 3)) && QUESTION.test(words)
}

/** How long the mark is with which an answer opens; 0 where none does. */
export function answerMark(words: string): number {
  return isColon(words, 1) && ANSWER.test(words) ? 2 : 0
}

/** Who answers the questions: whom the title visits, else the first who is introduced. */
export function interviewee(document: Document, people: ReadonlySet<string>): Speaker | null {
  const known = [...people]
  const word = known.find((name) => document.title.includes(name)) ?? known[0]
  if (!word) return null
  const at = document.simplified.indexOf(word)
  const inTitle = document.title.indexOf(word)
  const name =
    at >= 0
      ? document.text.slice(at, at + word.length)
      : document.article.title.slice(inTitle, inTitle + word.length)
  return { kind: 'person', name, role: roleElsewhere(document, name) }
}

/** 【发布人】国网供电公司副总经理　费云天: the line that calls up whose words follow. */
export function calledUp({ start, simplified }: Sentence, document: Document): Speaker | null {
  const found = opensBracket(simplified, 0) ? CALLED.exec(simplified)?.groups : undefined
  const name = found?.['name']?.replace(/[\s　]/g, '')
  if (!found || !name || !isPersonName(name)) return null
  const at = simplified.lastIndexOf(found['name'] as string)
  const office = found['role'] ?? ''
  const from = start + simplified.indexOf(office)
  return {
    kind: 'person',
    name: document.text
      .slice(start + at, start + at + (found['name'] as string).length)
      .replace(/[\s　]/g, ''),
    role: office ? document.text.slice(from, from + office.length) : null,
  }
}

const opensBracket = characterSet('【[〔')
const CALLED =
  /^[【[〔](?:发布人|发言人|主持人|主讲人|发布嘉宾|出席嘉宾|嘉宾|受访人|答问人)[】\]〕][：:]?[\s　]*(?:(?<role>[^\s　，。]{4,40})[\s　]+)?(?<name>\p{Script=Han}{2,4}|\p{Script=Han}[\s　]\p{Script=Han})$/u
