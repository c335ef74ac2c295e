import { Composer } from 'grammy'
import { type Filters, NO_FILTERS } from '../../domain/filters.ts'
import type { SourceTags } from '../../domain/source-settings.ts'
import { LENGTHS, type Subscription } from '../../domain/subscription.ts'
import { parseWeekdays } from '../../time/parse-weekdays.ts'
import { groupAdminsOnly } from '../access.ts'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { LENGTH_LABELS } from '../render/wishes.ts'
import { reply, show } from '../reply.ts'
import { tagKeyboard, toggled } from '../tag-keyboard.ts'
import { changeWishes, showWishes, subscriptionHere } from '../wishes.ts'

/** What a subscription tells, by words and buttons: /filter 宣城 锂电 -体育 ≥10亿, /length 标题, /days 工作日. */
export function filterCommands({ services }: BotParts): Composer<BotContext> {
  const { subscriptions, sources } = services
  const composer = new Composer<BotContext>()

  const withSubscription = async (ctx: BotContext, work: (one: Subscription) => Promise<void>) => {
    const subscription = await subscriptionHere(ctx, services)
    if (subscription !== null) await work(subscription)
  }
  const menu = (ctx: BotContext) => withSubscription(ctx, (one) => showWishes(ctx, services, one))

  const setFilters = async (ctx: BotContext, text: string, { filters: before }: Subscription) => {
    const read = await subscriptions.readFilters(text, before)
    if ('filters' in read) return changeWishes(ctx, services, { filters: read.filters })
    const { words } = ctx
    await reply(
      ctx,
      read.bad === '' ? words.t('filter-too-many') : words.t('filter-bad', { text: read.bad.slice(0, 60) }),
    )
  }

  const tagsOffered = async (words: Words): Promise<SourceTags> => {
    const { regions, industries } = await sources.tagsInUse()
    return { regions, industries: [...new Set([...industries, ...usualIndustries(words)])] }
  }
  const showTags = async (ctx: BotContext, filters: Filters) => {
    const { words } = ctx
    const buttons = tagKeyboard(words, {
      ...{ tags: filters, inUse: await tagsOffered(words) },
      toggle: (tag) => ({ kind: 'filter-tag', tag }),
      clear: { kind: 'filter-off' },
      back: { kind: 'filter' },
    })
    await show(ctx, words.t('filter-tags-ask'), buttons)
  }
  const toggle = async (ctx: BotContext, { filters }: Subscription, key: string) => {
    const changed = { ...filters, ...toggled(filters, await tagsOffered(ctx.words), key) }
    await subscriptions.change(chatIdOf(ctx), threadOf(ctx), { filters: changed })
    await showTags(ctx, changed)
  }

  composer.command('filter', groupAdminsOnly, (ctx) => {
    const text = ctx.match.trim()
    if (text === '') return menu(ctx)
    if (/^(?:off|none|clear|全部|清空|关|-)$/i.test(text))
      return changeWishes(ctx, services, { filters: NO_FILTERS })
    return withSubscription(ctx, (one) => setFilters(ctx, text, one))
  })
  composer.filter(pressed('filter')).use(groupAdminsOnly, menu)
  composer
    .filter(pressed('filter-off'))
    .use(groupAdminsOnly, (ctx) => changeWishes(ctx, services, { filters: NO_FILTERS }))
  composer
    .filter(pressed('filter-tags'))
    .use(groupAdminsOnly, (ctx) => withSubscription(ctx, ({ filters }) => showTags(ctx, filters)))
  composer
    .filter(pressed('filter-tag'))
    .use(groupAdminsOnly, (ctx) => withSubscription(ctx, (one) => toggle(ctx, one, ctx.press.tag)))

  composer.command('length', groupAdminsOnly, async (ctx) => {
    const text = ctx.match.trim().toLowerCase()
    if (text === '') return menu(ctx)
    const { words } = ctx
    const length = LENGTHS.find((one) => one === text || words.label(LENGTH_LABELS[one]) === text)
    await (length === undefined
      ? reply(ctx, words.t('length-bad', { text: text.slice(0, 40) }))
      : changeWishes(ctx, services, { length }))
  })
  composer
    .filter(pressed('length'))
    .use(groupAdminsOnly, (ctx) => changeWishes(ctx, services, { length: ctx.press.length }))

  composer.command('days', groupAdminsOnly, async (ctx) => {
    if (ctx.match.trim() === '') return menu(ctx)
    const weekdays = parseWeekdays(ctx.match)
    await (weekdays === null
      ? reply(ctx, ctx.words.t('days-bad', { text: ctx.match.slice(0, 40) }))
      : changeWishes(ctx, services, { weekdays }))
  })
  composer.filter(pressed('weekday')).use(groupAdminsOnly, (ctx) =>
    withSubscription(ctx, async (subscription) => {
      const weekdays = withToggled(subscription.weekdays, ctx.press.id)
      // The last day stays: who wants none pauses.
      await changeWishes(ctx, services, weekdays.length > 0 ? { weekdays } : {})
    }),
  )
  return composer
}

function withToggled(weekdays: readonly number[], day: number): number[] {
  const others = weekdays.filter((one) => one !== day)
  return others.length < weekdays.length || day > 7 ? others : [...others, day].sort()
}

/** Industries that Kaigong itself tells apart, for where sources have no tags. */
function usualIndustries(words: Words): string[] {
  return USUAL.map((key) => words.label(key))
}

const USUAL = [
  'industry-energy',
  'industry-vehicles',
  'industry-chips',
  'industry-medicine',
  'industry-materials',
  'industry-machines',
  'industry-digital',
  'industry-transport',
  'industry-food',
]
