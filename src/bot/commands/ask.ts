import { Composer } from 'grammy'
import { type BotContext, type BotParts, isPrivate } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import { withProgress } from '../progress.ts'
import { renderAnswer } from '../render/answer.ts'
import { cleanLine } from '../render/html.ts'
import { reply, replyAll } from '../reply.ts'

/** A query is a few words; of a whole article that somebody forwards, the beginning is enough. */
const MAX_QUERY = 200

/** Plain words are a query: any in a private chat, in a group only those meant for the bot. */
export function askCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.on('message:text').filter(isForBot, async (ctx) => {
    const query = queryIn(ctx.message.text, ctx.me.username)
    if (query === '') return reply(ctx, ctx.words.t('not-text'))
    const answer = await withProgress(ctx, null, () => services.ask(query))
    const { project } = answer
    const watch =
      project && keyboard([[ctx.words.label('button-watch'), { kind: 'watch-project', id: project.id }]])
    await replyAll(ctx, renderAnswer(answer, ctx.words, ctx.settings.timezone), watch ?? undefined)
  })
  composer
    .on(['message:file', 'message:contact', 'message:location', 'message:poll', 'message:dice'])
    .filter(isPrivate, (ctx) => reply(ctx, ctx.words.t('not-text')))
  return composer
}

function isForBot(ctx: BotContext): boolean {
  if (isPrivate(ctx)) return true
  // Replies to a briefing are people talking about it, so only a mention counts.
  const name = `@${ctx.me.username.toLowerCase()}`
  return ctx.entities('mention').some(({ text }) => text.toLowerCase() === name)
}

function queryIn(text: string, username: string): string {
  const words = cleanLine(text.replace(new RegExp(`@${username}(?!\\w)`, 'gi'), ' '))
  return cleanLine(words.slice(0, MAX_QUERY).replace(/[\ud800-\udbff]$/, ''))
}
