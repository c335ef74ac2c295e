import type { MiddlewareFn } from 'grammy'
import type { Actor, Role } from '../domain/access.ts'
import { type BotContext, type BotParts, chatIdOf, isPrivate } from './context.ts'
import { answerPress, reply } from './reply.ts'
import type { BotServices } from './services.ts'

/** Lets on who may change the chat's settings: anybody in a private chat, only its administrators in a group. */
export const groupAdminsOnly: MiddlewareFn<BotContext> = async (ctx, next) => {
  if (await mayChangeHere(ctx)) return next()
  if (ctx.callbackQuery) await answerPress(ctx, ctx.words.label('toast-group-admin-only'))
  else await reply(ctx, ctx.words.t('group-admin-only'))
}

/** True for anybody in a private chat, and for the administrators of a group. */
export async function mayChangeHere(ctx: BotContext): Promise<boolean> {
  return isPrivate(ctx) || (await isGroupAdmin(ctx))
}

async function isGroupAdmin(ctx: BotContext): Promise<boolean> {
  // An administrator who stays anonymous writes as the group itself.
  if (ctx.message?.sender_chat?.id === chatIdOf(ctx)) return true
  if (ctx.from === undefined) return false
  const { status } = await ctx.api.getChatMember(chatIdOf(ctx), ctx.from.id)
  return status === 'creator' || status === 'administrator'
}

/** An editor cares for sources; an administrator also sees to operations and names editors; an owner may do all. */
export type Right = 'sources' | 'operations' | 'members'

/** Readers, who have no role, have no right of these. */
export function hasRight(role: Role | null, right: Right): boolean {
  return role !== null && (right === 'sources' || role !== 'editor')
}

/** Lets on those of Kaigong's administrators who have the right, refuses others politely. */
export function adminsOnly({ services }: BotParts, right: Right = 'sources'): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const role = await roleOf(ctx, services)
    if (hasRight(role, right)) return next()
    const key = role === null ? 'admin-only' : 'not-for-editors'
    if (ctx.callbackQuery) await answerPress(ctx, ctx.words.label('toast-admin-only'))
    else await reply(ctx, ctx.words.t(key))
  }
}

/** True when somebody with a role wrote or pressed this. */
export async function isAdmin(ctx: BotContext, services: Pick<BotServices, 'members'>): Promise<boolean> {
  return (await roleOf(ctx, services)) !== null
}

/** The role of whoever wrote or pressed this; null for a reader. */
export async function roleOf(
  ctx: BotContext,
  { members }: Pick<BotServices, 'members'>,
): Promise<Role | null> {
  // People who write as a channel or group have a made-up sender, which nobody can be sure of.
  if (ctx.from === undefined || ctx.message?.sender_chat !== undefined) return null
  return members.roleOf(ctx.from.id)
}

/** Whose doing this is, for the log of changes. */
export function actorOf(ctx: BotContext): Actor {
  return ctx.from === undefined ? { kind: 'system' } : { kind: 'user', userId: ctx.from.id }
}
