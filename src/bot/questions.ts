import type { Place } from '../domain/subscription.ts'
import { type BotContext, chatIdOf, isPrivate } from './context.ts'

/** What the bot has asked somebody to write. */
export type Question =
  | { readonly kind: 'source-tags'; readonly id: number }
  | { readonly kind: 'source-zone'; readonly id: number }
  | { readonly kind: 'preview-tags'; readonly token: string }
  /** The name of another subscription in this place: here, or a channel. */
  | ({ readonly kind: 'subscription-new' } & Place)
  | { readonly kind: 'subscription-name'; readonly id: number }

/** Questions that wait for an answer, of each person in each chat the last one. */
export interface Questions {
  /** The next words that whoever pressed this writes in this chat are the answer, for ten minutes. */
  ask(ctx: BotContext, question: Question): void
  /** The question that this message answers; in a group only a reply to the bot is an answer. */
  answered(ctx: BotContext): Question | null
  /** Whoever does something else answers no more. */
  forget(ctx: BotContext): void
}

const WAIT_MS = 10 * 60_000

/** None waits at first, and none outlives the process: each can be answered by a command too. */
export function createQuestions(): Questions {
  const waiting = new Map<string, { question: Question; until: number }>()
  return {
    ask(ctx, question) {
      for (const [key, { until }] of waiting) if (until < performance.now()) waiting.delete(key)
      waiting.set(keyOf(ctx), { question, until: performance.now() + WAIT_MS })
    },
    answered(ctx) {
      const one = waiting.get(keyOf(ctx))
      if (one === undefined || !(isPrivate(ctx) || isReplyToBot(ctx))) return null
      waiting.delete(keyOf(ctx))
      return one.until < performance.now() ? null : one.question
    },
    forget: (ctx) => void waiting.delete(keyOf(ctx)),
  }
}

function keyOf(ctx: BotContext): string {
  return `${chatIdOf(ctx)}/${ctx.from?.id}`
}

function isReplyToBot(ctx: BotContext): boolean {
  return ctx.message?.reply_to_message?.from?.id === ctx.me.id
}
