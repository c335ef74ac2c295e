import { Composer } from 'grammy'
import { isAdmin } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import type { Question, Questions } from '../questions.ts'
import { tagPreview } from './preview-tags.ts'
import { setZone } from './source-zone.ts'
import { setTags } from './tags.ts'

/** Takes what somebody writes as the answer to what the bot asked; before all that could take it for something else. */
export function answers(parts: BotParts, questions: Questions): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.on('message:text', async (ctx, next) => {
    if (ctx.message.text.startsWith('/')) questions.forget(ctx)
    const question = questions.answered(ctx)
    // A role can be taken away between question and answer.
    if (question === null || !(await isAdmin(ctx, parts.services))) return next()
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
    }
  }
  return composer
}
