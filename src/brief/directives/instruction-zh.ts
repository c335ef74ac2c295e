import type { Force } from '../speech/attribution-zh.ts'
import { findCommitter } from './committer.ts'
import {
  asks,
  describes,
  grants,
  isBinding,
  isDone,
  isPoint,
  looksAhead,
  opensImperatively,
  plans,
  pledges,
  reports,
  setsGoal,
  threatens,
} from './cues-zh.ts'

/** The ground a Chinese sentence stands on when it is asked whether it tells somebody to act. */
export interface Ground {
  /** Whose words: named in this sentence, earlier in the paragraph or before it; `notice`: an official notice; null: nobody's. */
  readonly reach: 'named' | 'paragraph' | 'earlier' | 'notice' | null
  readonly force: Force
  /** The sentence before it, in the same paragraph, is a directive. */
  readonly follows: boolean
  /** The sentence names a period. */
  readonly dated: boolean
  /** The sentence names a date by which. */
  readonly due: boolean
  /** The sentence names a quantity. */
  readonly quantified: boolean
}

/** Decides whether what is said in a sentence is an instruction or a commitment to act. */
export function isInstructionZh(words: string, ground: Ground): boolean {
  if (grants(words) && !ground.due) return false
  switch (ground.reach) {
    case 'named':
      return isSaid(words, ground)
    case 'paragraph':
      return isSaidOn(words, ground)
    case 'earlier':
      return (isBinding(words) && !reports(words)) || opensImperatively(words) || isPublic(words, ground)
    case 'notice':
      return isClause(words, ground)
    case null:
      return isPublic(words, ground)
  }
}

/** The sentence that names its speaker: the more binding the verb, the less it takes. */
function isSaid(words: string, ground: Ground): boolean {
  const { force } = ground
  const ordered = isOrdered(words)
  if (force === 'order') return ordered || !reports(words)
  if (force === 'stress') return ordered || opensImperatively(words) || isDue(words, ground) || pledges(words)
  if (describes(words)) return false
  return (
    ordered ||
    pledges(words) ||
    plans(words) ||
    (force === 'promise' && (opensImperatively(words) || isDue(words, ground)))
  )
}

/** A later sentence of the same paragraph. */
function isSaidOn(words: string, ground: Ground): boolean {
  if (ground.force === 'tell') return (isOrdered(words) || pledges(words)) && !describes(words)
  if (
    isOrdered(words) ||
    isPoint(words) ||
    threatens(words) ||
    opensImperatively(words) ||
    isDue(words, ground)
  )
    return true
  return pledges(words) && !describes(words)
}

function isOrdered(words: string): boolean {
  return isBinding(words) || setsGoal(words) || asks(words)
}

/** Nobody is quoted: a body says what it will do next, or a goal is set. */
function isPublic(words: string, ground: Ground): boolean {
  if (reports(words) || describes(words) || GOING_ON.test(words)) return false
  const measured = ground.dated || ground.quantified
  if (ground.follows && ground.quantified && /达|完成|实现/.test(words)) return true
  if (setsGoal(words) && measured) return true
  return pledges(words) && (looksAhead(words) || (measured && findCommitter(words) !== null))
}

/** 工人们正加班加点: a scene, not an order. */
const GOING_ON = /正(?:在|加|抓|抢|紧|全力|有序|按|忙)|工人/

/** A clause of an official notice. */
function isClause(words: string, ground: Ground): boolean {
  if (NOT_A_CLAUSE.test(words) && !asks(words)) return false
  if (isOrdered(words) || isDue(words, ground)) return true
  return !reports(words) && words.includes('将') && ground.dated
}

const NOT_A_CLAUSE = /如下[。：]?$|^附件|^联系|施行|有效期/

/** A state to be reached by a date, said without a modal: 二号码头11月底前完成水下施工. */
function isDue(words: string, ground: Ground): boolean {
  if (/预计|原计划|计划投资/.test(words)) return false
  if (ground.due && !isDone(words)) return true
  return ground.dated && !reports(words) && /年内|全年|目标/.test(words)
}
