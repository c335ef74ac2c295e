import type { InlineKeyboard } from 'grammy'
import type { Preview, PreviewStep } from '../domain/preview.ts'
import { sourceCard } from './commands/source-card.ts'
import type { BotContext, BotParts } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'
import type { Errand } from './errands.ts'
import { type Button, keyboard } from './keyboard.ts'
import { type LiveMessage, openLiveMessage } from './live-message.ts'
import type { Words } from './locales.ts'
import type { PreviewOutcome, PreviewProgress, TrialFault } from './preview-services.ts'
import { type Html, joined } from './render/html.ts'
import {
  candidateLabel,
  previewAddress,
  renderCancelled,
  renderPreview,
  renderStep,
} from './render/preview.ts'
import { addressCode, failureSentence, renderFailure, sourceTitle } from './render/sources.ts'

export interface Looking {
  readonly errand: Errand
  readonly address: string
  /** The preview that is shown now, when another of its candidates was chosen. */
  readonly before: Preview | null
  readonly work: (progress: PreviewProgress) => Promise<PreviewOutcome | { readonly kind: TrialFault }>
}

/**
 * Looks at an address, and shows in one message each step and at last the preview. Gives when that message stands, so
 * that the chat can go on and ✖ be pressed.
 */
export async function followPreview(ctx: BotContext, parts: BotParts, looking: Looking): Promise<void> {
  const { words } = ctx
  const { errand, address, work } = looking
  const buttons = keyboard([[words.label('button-cancel'), { kind: 'preview-cancel', token: errand.token }]])
  const lines: Html[] = [words.t('addsource-working', { address: addressCode(address) })]
  const live = await openLiveMessage(ctx, { text: joined(lines, '\n'), keyboard: buttons }).catch((error) => {
    errand.end()
    throw error
  })
  const onStep = (step: PreviewStep) => {
    lines.push(renderStep(step, words))
    live.show(joined(lines, '\n'), buttons)
  }
  void work({ onStep, cancel: errand.signal })
    .then((outcome) => showOutcome(ctx, parts, { ...looking, live, outcome }))
    .catch(async (error: unknown) => {
      parts.log.error({ error: describeTelegramError(error) }, 'A source could not be previewed')
      await live.finish(words.t('answer-failed')).catch(() => {})
    })
    .finally(errand.end)
}

async function showOutcome(
  ctx: BotContext,
  { services: { previews, sources } }: BotParts,
  {
    outcome,
    live,
    address,
    before,
  }: Looking & { live: LiveMessage; outcome: PreviewOutcome | { readonly kind: TrialFault } },
): Promise<void> {
  const { words, settings } = ctx
  switch (outcome.kind) {
    case 'ready': {
      const { preview } = outcome
      return live.finish(renderPreview(preview, words, settings.timezone), previewButtons(preview, words))
    }
    case 'known': {
      const { id } = outcome.source
      const news = words.t('addsource-known', { id: String(id), title: sourceTitle(outcome.source) })
      const { text, buttons } = await sourceCard(ctx, sources, { id, news })
      return live.finish(text, buttons)
    }
    case 'cancelled':
      if (before) await previews.cancel(before)
      return live.finish(renderCancelled(address, words))
    case 'gone':
      return live.finish(words.t('source-gone'))
    case 'no_list':
      return live.finish(words.t('selectors-no-list'))
    case 'no_selectors':
      return live.finish(words.t('selectors-usage', { what: '12' }))
    case 'failed':
      if (!before)
        return live.finish(
          joined([renderFailure(outcome, words, address), addressCode(address)], '\n'),
          outcome.reason === 'robots' ? lookClosed(words) : undefined,
        )
      return live.finish(
        joined(
          [failureSentence(outcome, words, address), renderPreview(before, words, settings.timezone)],
          '\n\n',
        ),
        previewButtons(before, words),
      )
  }
}

/** For who answers for it: the page of a robots.txt that closes it, looked at all the same. */
function lookClosed(words: Words): InlineKeyboard {
  return keyboard([[words.label('button-look-closed'), { kind: 'look-closed' }]])
}

/** What can be done with a preview: add it or keep its selectors, tag it, see another candidate, or leave it. */
export function previewButtons(preview: Preview, words: Words): InlineKeyboard {
  const { token, candidates, chosen, changes } = preview
  const leave = words.label(changes === null ? 'button-cancel' : 'button-drop')
  const cancel: Button = [leave, { kind: 'preview-cancel', token }]
  const take = words.label(changes === null ? 'button-accept' : 'button-keep')
  const add: Button = [take, { kind: 'preview-add', token }]
  if (changes !== null) return keyboard([add, cancel])
  const tags: Button = [words.label('button-tags'), { kind: 'preview-tags', token }]
  const home = previewAddress(preview)
  const others = candidates.flatMap((candidate, index): Button[][] =>
    index === chosen
      ? []
      : [[[candidateLabel(candidate, home, words), { kind: 'preview-choose', token, index }]]],
  )
  return chosen === null ? keyboard(...others, [cancel]) : keyboard([add, tags, cancel], ...others)
}
