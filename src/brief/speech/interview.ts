import { characterSet } from '../../script/character-set.ts'
import type { Document } from '../document.ts'
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

const INVITED = /(?:专访|对话|采访了?|邀请(?:到|了)?|访)(?=[^，。；]{0,30}$)/

/** Who answers the questions: whom the title visits, or whom the opening invites; else the first who is introduced. */
export function interviewee(document: Document, people: ReadonlySet<string>): Speaker | null {
  const opening = document.simplified.slice(0, OPENING)
  const known = [...people]
  const invited = known.find((name) => {
    const at = opening.indexOf(name)
    return at > 0 && INVITED.test(opening.slice(Math.max(0, at - 36), at))
  })
  const word = known.find((name) => document.title.includes(name)) ?? invited ?? known[0]
  if (!word) return office(document)
  const at = document.simplified.indexOf(word)
  const inTitle = document.title.indexOf(word)
  const name =
    at >= 0
      ? document.text.slice(at, at + word.length)
      : document.article.title.slice(inTitle, inTitle + word.length)
  return { kind: 'person', name, role: roleElsewhere(document, name) }
}

/** 市发改委负责人就民间投资答记者问: the body whose unnamed officer answers. */
function office({ title, text, simplified }: Document): Speaker | null {
  const body = OFFICE.exec(title)?.groups?.['body']
  if (!body) return null
  const at = simplified.indexOf(body)
  return { kind: 'body', name: at < 0 ? body : text.slice(at, at + body.length), role: null }
}

const OFFICE = /^(?<body>\p{Script=Han}{2,16}?)(?:有关|相关|主要)?(?:负责人|负责同志|新闻发言人|发言人)就/u

const OPENING = 800
