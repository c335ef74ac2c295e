import { Composer } from 'grammy'
import { isAdmin, mayChangeHere } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import type { Question, Questions } from '../questions.ts'
import { tagPreview } from './preview-tags.ts'
import { setZone } from './source-zone.ts'
import { nameSubscription } from './subscriptions.ts'
import { setTags } from './tags.ts'

/** Takes what somebody writes as the answer to what the bot asked; before all that could take it for something else. */
export function answers(parts: BotParts, questions: Questions): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.on('message:text', async (ctx, next) => {
    if (ctx.message.text.startsWith('/')) questions.forget(ctx)
    const question = questions.answered(ctx)
    // A role can be taken away between question and answer.
    if (question === null || !(await mayAnswer(ctx, parts, question))) return next()
    // What was no answer may be followed by a better one.
    if (!(await answer(ctx, question, ctx.message.text))) questions.ask(ctx, question)
  })
  composer.on('callback_query', (ctx, next) => {
    questions.forget(ctx)
    return next()
  })

  const answer = (ctx: BotContext, question: Question, text: string): Promise<boolean> => {
    switch (question.kind) {
      case 'source-tags':
        return setTags(ctx, parts, { id: question.id, text })
      case 'source-zone':
        return setZone(ctx, parts, { id: question.id, text: text.trim() })
      case 'preview-tags':
        return tagPreview(ctx, parts, { token: question.token, text })
      case 'subscription-new':
      case 'subscription-name':
        return nameSubscription(ctx, parts, question, text)
    }
  }
  return composer
}

/** Subscriptions are their readers' own; sources are the administrators' of Kaigong. */
function mayAnswer(ctx: BotContext, { services }: BotParts, { kind }: Question): Promise<boolean> {
  const isOwn = kind === 'subscription-new' || kind === 'subscription-name'
  return isOwn ? mayChangeHere(ctx) : isAdmin(ctx, services)
}
