import { Composer, type InlineKeyboard } from 'grammy'
import type { Preview, PreviewStep } from '../../domain/preview.ts'
import { actorOf, adminsOnly } from '../access.ts'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'
import { describeTelegramError } from '../describe-telegram-error.ts'
import type { Errand, Errands } from '../errands.ts'
import { followImport } from '../follow-import.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { openLiveMessage } from '../live-message.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { type Html, joined } from '../render/html.ts'
import { candidateLabel, renderPreview, renderStep } from '../render/preview.ts'
import { addressCode, addressIn, renderFailure, sourceTitle } from '../render/sources.ts'
import { answerPress, reply, show } from '../reply.ts'
import type { PreviewOutcome, PreviewProgress } from '../services.ts'
import { sourceCard } from './source-card.ts'

/** /addsource and /checksource show what an address would bring, and add it when a button says so; /addsources takes many. */
export function addSourceCommands(parts: BotParts, errands: Errands): Composer<BotContext> {
  const { services, log } = parts
  const { previews, sources } = services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  /** What the outcome is shown as; `before` is the preview that was there, if any. */
  const present = async (ctx: BotContext, outcome: PreviewOutcome, about: Shown) => {
    const { words, settings } = ctx
    switch (outcome.kind) {
      case 'ready':
        return {
          text: renderPreview(outcome.preview, words, settings.timezone),
          buttons: previewButtons(outcome.preview, words),
        }
      case 'known': {
        const { id } = outcome.source
        const title = sourceTitle(outcome.source)
        return sourceCard(ctx, sources, { id, news: words.t('addsource-known', { id: String(id), title }) })
      }
      case 'cancelled':
        if (about.before) await previews.cancel(about.before)
        return { text: cancelled(about.address, words), buttons: undefined }
      case 'failed': {
        const text = renderFailure(outcome, words, about.address)
        if (!about.before)
          return { text: joined([text, addressCode(about.address)], '\n'), buttons: undefined }
        const before = renderPreview(about.before, words, settings.timezone)
        return { text: joined([text, before], '\n\n'), buttons: previewButtons(about.before, words) }
      }
    }
  }

  /** Does the work in its own time, so that the chat can go on and ✖ be pressed. */
  const follow = async (
    ctx: BotContext,
    errand: Errand,
    about: Shown & { readonly work: (progress: PreviewProgress) => Promise<PreviewOutcome> },
  ): Promise<void> => {
    const { words } = ctx
    const buttons = keyboard([
      [words.label('button-cancel'), { kind: 'preview-cancel', token: errand.token }],
    ])
    const head = words.t('addsource-working', { address: addressCode(about.address) })
    const live = await openLiveMessage(ctx, { text: head, keyboard: buttons })
    const lines: Html[] = [head]
    const onStep = (step: PreviewStep) => {
      lines.push(renderStep(step, words))
      live.show(joined(lines, '\n'), buttons)
    }
    const finish = async () => {
      const outcome = await about.work({ onStep, cancel: errand.signal })
      const { text, buttons: last } = await present(ctx, outcome, about)
      await live.finish(text, last)
    }
    void finish()
      .catch(async (error: unknown) => {
        log.error({ error: describeTelegramError(error) }, 'A source could not be previewed')
        await live.finish(words.t('answer-failed')).catch(() => {})
      })
      .finally(errand.end)
  }

  const look = async (ctx: BotContext, address: string) => {
    const chatId = chatIdOf(ctx)
    const errand = errands.begin(chatId)
    if (errand === null) return
    const wanted = { address, chatId, token: errand.token }
    await follow(ctx, errand, { address, before: null, work: (progress) => previews.look(wanted, progress) })
  }

  const command = async (ctx: BotContext, text: string, usage: Html) => {
    const [address, ...others] = addressesIn(text)
    if (address === undefined) return reply(ctx, usage)
    // Words behind an address are none; further lines are.
    if (others.length > 0) return followImport(ctx, parts, { errands, file: Buffer.from(text) })
    await look(ctx, address)
  }

  composer.command('addsource', admins, (ctx) => command(ctx, ctx.match, ctx.words.t('addsource-usage')))
  composer.command('checksource', admins, (ctx) => command(ctx, ctx.match, ctx.words.t('checksource-usage')))
  composer.command('addsources', admins, async (ctx) => {
    if (ctx.match.trim() === '') return reply(ctx, ctx.words.t('addsources-usage'))
    await followImport(ctx, parts, { errands, file: Buffer.from(ctx.match) })
  })
  // Below an expired preview, and messages of earlier versions.
  composer.filter(pressed('add-source')).use(admins, async (ctx) => {
    const address = addressIn(ctx.callbackQuery?.message)
    await (address ? look(ctx, address) : reply(ctx, ctx.words.t('addsource-usage')))
  })

  /** Hands the preview of a pressed button on while it is open; else shows what became of it. */
  const withPreview = async (ctx: BotContext, token: string, use: (preview: Preview) => Promise<void>) => {
    const { words } = ctx
    const preview = await previews.get(token, chatIdOf(ctx))
    if (preview === null) return expired(ctx)
    if (preview.state.kind === 'open') return use(preview)
    if (preview.state.kind === 'cancelled') return show(ctx, cancelled(shownAddress(preview), words))
    const { text, buttons } = await sourceCard(ctx, sources, { id: preview.state.sourceId })
    await show(ctx, text, buttons)
  }

  composer.filter(pressed('preview-add')).use(admins, (ctx) =>
    withPreview(ctx, ctx.press.token, async (preview) => {
      const { words } = ctx
      const outcome = await previews.accept(preview, actorOf(ctx))
      if (outcome === null) return expired(ctx)
      const { id } = outcome.source
      const title = sourceTitle(outcome.source)
      const news =
        outcome.kind === 'added'
          ? joined([words.t('addsource-added', { id: String(id) }), words.t('addsource-hint')], '\n')
          : words.t('addsource-known', { id: String(id), title })
      const { text, buttons } = await sourceCard(ctx, sources, { id, news })
      await show(ctx, text, buttons)
    }),
  )

  composer.filter(pressed('preview-choose')).use(admins, (ctx) =>
    withPreview(ctx, ctx.press.token, async (preview) => {
      const candidate = preview.candidates[ctx.press.index]
      const errand = errands.begin(chatIdOf(ctx), preview.token)
      // Pressed twice: the first is at it.
      if (errand === null || candidate === undefined) return errand?.end()
      await follow(ctx, errand, {
        address: candidate.url,
        before: preview,
        work: (progress) => previews.choose(preview, ctx.press.index, progress),
      })
    }),
  )

  composer.filter(pressed('preview-cancel')).use(admins, async (ctx) => {
    const { token } = ctx.press
    if (errands.stop(token, chatIdOf(ctx))) return answerPress(ctx)
    await withPreview(ctx, token, async (preview) => {
      await previews.cancel(preview)
      await show(ctx, cancelled(shownAddress(preview), ctx.words))
    })
  })
  return composer
}

interface Shown {
  readonly address: string
  readonly before: Preview | null
}

function shownAddress({ candidates, chosen, address }: Preview): string {
  return (chosen === null ? undefined : candidates[chosen]?.url) ?? address
}

function cancelled(address: string, words: Words): Html {
  return joined([words.t('preview-cancelled'), addressCode(address)], '\n')
}

/** Tells how to see it again; the address stands in the message still. */
async function expired(ctx: BotContext): Promise<void> {
  const { words } = ctx
  const address = addressIn(ctx.callbackQuery?.message)
  if (address === null) return show(ctx, words.t('preview-expired'))
  await show(
    ctx,
    joined([words.t('preview-expired'), addressCode(address)], '\n'),
    keyboard([[words.label('button-look-again'), { kind: 'add-source' }]]),
  )
}

function previewButtons(preview: Preview, words: Words): InlineKeyboard {
  const { token, candidates, chosen, address } = preview
  const cancel: Button = [words.label('button-cancel'), { kind: 'preview-cancel', token }]
  const add: Button = [words.label('button-accept'), { kind: 'preview-add', token }]
  const home = shownAddress(preview) || address
  const others = candidates.flatMap((candidate, index): Button[][] =>
    index === chosen
      ? []
      : [[[candidateLabel(candidate, home, words), { kind: 'preview-choose', token, index }]]],
  )
  return keyboard(chosen === null ? [] : [add, cancel], ...others, ...(chosen === null ? [[cancel]] : []))
}

/** The first word of each line that has one. */
function addressesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim().split(/\s+/, 1).filter(Boolean))
}
