import { Composer } from 'grammy'
import type { Role } from '../../domain/access.ts'
import { actorOf, adminsOnly, roleOf } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import type { MemberOutcome } from '../member-services.ts'
import { setMenu } from '../register-commands.ts'
import { joined } from '../render/html.ts'
import { renderMembers } from '../render/members.ts'
import { reply } from '../reply.ts'

/** /admins shows who has which role, adds and removes; /whoami tells people the number to be named by. */
export function adminsCommands(parts: BotParts): Composer<BotContext> {
  const { services, locales, log } = parts
  const composer = new Composer<BotContext>()

  composer.command('whoami', async (ctx) => {
    await reply(ctx, ctx.words.t('whoami', { id: String(ctx.from?.id ?? '') }))
  })

  composer.command('admins', adminsOnly(parts, 'members'), async (ctx) => {
    const { words } = ctx
    const by = actorOf(ctx)
    const wish = parseWish(ctx.match)
    const usage = words.t((await roleOf(ctx, services)) === 'owner' ? 'admins-usage' : 'admins-usage-editors')
    if (ctx.match.trim() === '') {
      const members = renderMembers(await services.members.list(), words)
      return reply(ctx, joined([members, usage], '\n\n'))
    }
    if (wish === null) return reply(ctx, usage)
    const { userId, role } = wish
    const outcome =
      role === null ? await services.members.remove(userId, by) : await services.members.add(userId, role, by)
    if (outcome !== 'done') return reply(ctx, words.t(REFUSALS[outcome]))
    const id = String(userId)
    await reply(ctx, role === null ? words.t('admins-removed', { id }) : words.t('admins-added', { id }))
    await setMenu(ctx.api, { locales, defaultLocale: services.defaults.locale, log }, { userId, role })
  })
  return composer
}

const REFUSALS: Readonly<Record<Exclude<MemberOutcome, 'done'>, string>> = {
  unknown: 'admins-unknown',
  not_allowed: 'admins-not-allowed',
  configured: 'admins-configured',
  last_owner: 'admins-last-owner',
}

const ROLES: readonly Role[] = ['owner', 'administrator', 'editor']

/** `add NUMBER [role]`, an editor unless said otherwise, or `remove NUMBER`; null for anything else. */
function parseWish(text: string): { userId: number; role: Role | null } | null {
  const [, verb, id, named = 'editor'] = /^\s*(add|remove)\s+(\d{1,15})(?:\s+([a-z]+))?\s*$/i.exec(text) ?? []
  const role = ROLES.find((one) => one === named.toLowerCase())
  if (verb === undefined || role === undefined || Number(id) === 0) return null
  return { userId: Number(id), role: verb.toLowerCase() === 'add' ? role : null }
}
