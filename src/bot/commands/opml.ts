import { Composer, InputFile } from 'grammy'
import { actorOf, adminsOnly, isAdmin } from '../access.ts'
import { type BotContext, type BotParts, chatIdOf, isPrivate } from '../context.ts'
import { downloadFile } from '../download-file.ts'
import type { Errands } from '../errands.ts'
import { followImport } from '../follow-import.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { answerPress, reply } from '../reply.ts'

/** A list of 2,000 addresses takes less than half of it. */
const MAX_BYTES = 1024 ** 2

/** Sources as a file: /export gives one to administrators, and one that they send in private is read. */
export function opmlCommands(parts: BotParts, errands: Errands): Composer<BotContext> {
  const { services, log } = parts
  const composer = new Composer<BotContext>()

  composer.command('export', adminsOnly(parts), async (ctx) => {
    const text = await withProgress(ctx, null, () => services.files.exportFile(actorOf(ctx)))
    if (text === null) return reply(ctx, ctx.words.t('sources-none'))
    const file = new InputFile(Buffer.from(text), 'kaigong-sources.opml')
    await ctx.replyWithDocument(file, { caption: ctx.words.t('export-hint').html, parse_mode: 'HTML' })
  })

  composer
    .on('message:document')
    .filter(isPrivate)
    .filter((ctx) => isAdmin(ctx, services))
    .use(async (ctx) => {
      const { words, message } = ctx
      const { file_name: name = '', file_size: size = 0 } = message?.document ?? {}
      if (!/\.(opml|xml|txt)$/i.test(name)) return reply(ctx, words.t('import-other-file'))
      if (size > MAX_BYTES) return reply(ctx, words.t('import-too-large'))
      const download = await withProgress(ctx, null, () => downloadFile(ctx, { maxBytes: MAX_BYTES, log }))
      if (download.kind === 'too_large') return reply(ctx, words.t('import-too-large'))
      if (download.kind === 'failed') return reply(ctx, words.t('import-not-fetched'))
      await followImport(ctx, parts, { errands, file: download.bytes })
    })

  composer.filter(pressed('import-stop')).use(adminsOnly(parts), async (ctx) => {
    // It ends by itself, after a restart too: then its message is of the past.
    const isStopped = errands.stop(ctx.press.token, chatIdOf(ctx))
    await answerPress(ctx, ctx.words.label(isStopped ? 'toast-stopping' : 'toast-not-running'))
  })
  return composer
}
