import { Composer } from 'grammy'
import { groupAdminsOnly } from '../access.ts'
import { addNamed } from '../add-subscription.ts'
import type { BotContext, BotParts } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import type { Question, Questions } from '../questions.ts'
import { cleanLine } from '../render/html.ts'
import { subscriptionName } from '../render/subscription-name.ts'
import { answerPress, reply, show } from '../reply.ts'
import { listSubscriptions } from '../subscription-list.ts'
import { isAtHand, mayChange, personOf, placeOf, sayGone, withNamed } from '../which-subscription.ts'
import { changeWishes, showWishes } from '../wishes.ts'

/** /subscriptions: all of a chat or topic, and of a person's channels, to choose from, to add to and to delete. */
export function subscriptionsCommand({ services }: BotParts, questions: Questions): Composer<BotContext> {
  const { subscriptions } = services
  const composer = new Composer<BotContext>()

  composer.command('subscriptions', (ctx) => listSubscriptions(ctx, services))
  composer.filter(pressed('subscriptions')).use((ctx) => listSubscriptions(ctx, services))

  composer.filter(pressed('subscription')).use(groupAdminsOnly, (ctx) =>
    withNamed(ctx, services, ctx.press.id, async (one) => {
      await subscriptions.choose(personOf(ctx), placeOf(ctx), one.id)
      await showWishes(ctx, services, one)
    }),
  )

  composer.filter(pressed('subscription-new')).use(groupAdminsOnly, async (ctx) => {
    questions.ask(ctx, { kind: 'subscription-new', ...placeOf(ctx) })
    await reply(ctx, ctx.words.t('subscription-ask-name'))
  })

  composer.filter(pressed('subscription-name')).use(groupAdminsOnly, (ctx) =>
    withNamed(ctx, services, ctx.press.id, async (one) => {
      questions.ask(ctx, { kind: 'subscription-name', id: one.id })
      await reply(ctx, ctx.words.t('subscription-ask-rename', { name: subscriptionName(one, ctx.words) }))
    }),
  )

  composer
    .filter(pressed('subscription-language'))
    .use(groupAdminsOnly, (ctx) => changeWishes(ctx, services, { locale: ctx.press.locale }))

  composer.filter(pressed('subscription-delete')).use(groupAdminsOnly, async (ctx) => {
    const { words, press } = ctx
    // Of two who press it at once the second finds it deleted, and may undo it too.
    const place = await subscriptions.placeOf(press.id)
    if (place === null || !(await isAtHand(ctx, services, place))) return sayGone(ctx)
    const one = await subscriptions.get(press.id)
    await subscriptions.end(press.id)
    const name = one ? subscriptionName(one, words) : ''
    await show(
      ctx,
      one ? words.t('subscription-deleted', { name }) : words.t('subscription-deleted-already'),
      keyboard(
        [[words.label('button-undo'), { kind: 'subscription-restore', id: press.id }]],
        [[words.label('button-subscriptions'), { kind: 'subscriptions' }]],
      ),
    )
  })

  composer.filter(pressed('subscription-restore')).use(groupAdminsOnly, async (ctx) => {
    const { words, press } = ctx
    const place = await subscriptions.placeOf(press.id)
    if (place === null || !(await isAtHand(ctx, services, place))) return sayGone(ctx)
    const outcome = await subscriptions.restore(press.id)
    if (outcome.kind === 'too_late') return show(ctx, words.t('subscription-too-late'))
    if (outcome.kind === 'too_many')
      return answerPress(ctx, words.label('toast-subscription-too-many', { most: outcome.most }))
    await showWishes(ctx, services, outcome.subscription, words.t('subscription-restored'))
  })
  return composer
}

/** Takes what somebody writes as the name that was asked for. False when it was none and may be followed by a better one. */
export async function nameSubscription(
  ctx: BotContext,
  { services }: BotParts,
  question: Extract<Question, { kind: 'subscription-new' | 'subscription-name' }>,
  text: string,
): Promise<boolean> {
  const name = cleanLine(text)
  if (question.kind === 'subscription-new') {
    const channel = await services.channels.ofChat(question.chatId)
    // A right can be taken away between question and answer.
    if (channel && !(await mayChange(ctx, services, channel))) await sayGone(ctx)
    else return (await addNamed(ctx, services, question, name)) !== 'bad_name'
    return true
  }
  let isNamed = true
  await withNamed(ctx, services, question.id, async (one) => {
    isNamed = one.name === name || (await services.subscriptions.rename(one.id, name))
    await (isNamed
      ? showWishes(ctx, services, { ...one, name }, ctx.words.t('wishes-changed'))
      : reply(ctx, ctx.words.t('subscription-bad-rename')))
  })
  return isNamed
}
