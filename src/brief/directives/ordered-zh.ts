import { asks, isBinding, setsGoal } from './orders-zh.ts'

/** Orders, sets a goal or asks: what tells to act wherever it stands. */
export function isOrdered(words: string): boolean {
  return isBinding(words) || setsGoal(words) || asks(words)
}
