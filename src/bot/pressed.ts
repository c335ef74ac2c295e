import type { Press, PressOf } from './callback-data.ts'
import type { BotContext } from './context.ts'

/** A filter for presses of one kind of button. */
export function pressed<K extends Press['kind']>(kind: K) {
  return (ctx: BotContext): ctx is BotContext & { press: PressOf<K> } => ctx.press?.kind === kind
}
