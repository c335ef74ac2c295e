import { Composer } from 'grammy'
import { NO_FILTERS } from '../../domain/filters.ts'
import type { SourceTags } from '../../domain/source-settings.ts'
import { LENGTHS, type Subscription } from '../../domain/subscription.ts'
import { parseWeekdays } from '../../time/parse-weekdays.ts'
import { groupAdminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { LENGTH_LABELS } from '../render/wishes.ts'
import { reply, show } from '../reply.ts'
import { tagKeyboard, toggled } from '../tag-keyboard.ts'
import { sayGone, withSubscription } from '../which-subscription.ts'
import { changeWishes, showWishes } from '../wishes.ts'

/** What a subscription tells, by words and buttons: /filter 宣城 锂电 -体育 ≥10亿, /length 标题, /days 工作日. */
export function filterCommands({ services }: BotParts): Composer<BotContext> {
  const { subscriptions, sources } = services
  const composer = new Composer<BotContext>()

  const menu = (ctx: BotContext) => withSubscription(ctx, services, (one) => showWishes(ctx, services, one))

  const setFilters = async (ctx: BotContext, text: string) => {
    const { words } = ctx
    const read = await subscriptions.filterReader()
    await withSubscription(ctx, services, async ({ id }) => {
      let bad: string | null = null
      const changed = await subscriptions.change(id, ({ filters: before }) => {
        const outcome = read(text, before)
        bad = 'bad' in outcome ? outcome.bad : null
        return 'bad' in outcome ? {} : { filters: outcome.filters }
      })
      if (changed === null) return sayGone(ctx)
      if (bad === null) return showWishes(ctx, services, changed, words.t('wishes-changed'))
      await reply(
        ctx,
        bad === '' ? words.t('filter-too-many') : words.t('filter-bad', { text: String(bad).slice(0, 60) }),
      )
    })
  }

  const tagsOffered = async (words: Words): Promise<SourceTags> => {
    const { regions, industries } = await sources.tagsInUse()
    return { regions, industries: [...new Set([...industries, ...usualIndustries(words)])] }
  }
  const showTags = async (ctx: BotContext, { id: of, filters }: Subscription) => {
    const { words } = ctx
    const buttons = tagKeyboard(words, {
      ...{ tags: filters, inUse: await tagsOffered(words) },
      toggle: (tag) => ({ kind: 'filter-tag', tag, of }),
      clear: { kind: 'filter-off', of },
      back: { kind: 'filter', of },
    })
    await show(ctx, words.t('filter-tags-ask'), buttons)
  }
  const toggle = async (ctx: BotContext, { id }: Subscription, key: string) => {
    const offered = await tagsOffered(ctx.words)
    const changed = await subscriptions.change(id, ({ filters }) => ({
      filters: { ...filters, ...toggled(filters, offered, key) },
    }))
    await (changed === null ? sayGone(ctx) : showTags(ctx, changed))
  }

  composer.command('filter', groupAdminsOnly, (ctx) => {
    const text = ctx.match.trim()
    if (text === '') return menu(ctx)
    if (/^(?:off|none|clear|全部|清空|关|-)$/i.test(text))
      return changeWishes(ctx, services, { filters: NO_FILTERS })
    return setFilters(ctx, text)
  })
  composer.filter(pressed('filter')).use(groupAdminsOnly, menu)
  composer
    .filter(pressed('filter-off'))
    .use(groupAdminsOnly, (ctx) => changeWishes(ctx, services, { filters: NO_FILTERS }))
  composer
    .filter(pressed('filter-tags'))
    .use(groupAdminsOnly, (ctx) => withSubscription(ctx, services, (one) => showTags(ctx, one)))
  composer
    .filter(pressed('filter-tag'))
    .use(groupAdminsOnly, (ctx) => withSubscription(ctx, services, (one) => toggle(ctx, one, ctx.press.tag)))

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
    changeWishes(ctx, services, (current) => {
      const weekdays = withToggled(current.weekdays, ctx.press.id)
      // The last day stays: who wants none pauses.
      return weekdays.length > 0 ? { weekdays } : {}
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
