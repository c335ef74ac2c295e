import type { MiddlewareFn } from 'grammy'
import type { Actor } from '../domain/access.ts'
import { type BotContext, type BotParts, chatIdOf, isPrivate } from './context.ts'
import { answerPress, reply } from './reply.ts'

/** Lets on who may change the chat's settings: anybody in a private chat, only its administrators in a group. */
export const groupAdminsOnly: MiddlewareFn<BotContext> = async (ctx, next) => {
  if (isPrivate(ctx) || (await isGroupAdmin(ctx))) return next()
  if (ctx.callbackQuery) await answerPress(ctx, ctx.words.label('toast-group-admin-only'))
  else await reply(ctx, ctx.words.t('group-admin-only'))
}

async function isGroupAdmin(ctx: BotContext): Promise<boolean> {
  // An administrator who stays anonymous writes as the group itself.
  if (ctx.message?.sender_chat?.id === chatIdOf(ctx)) return true
  if (ctx.from === undefined) return false
  const { status } = await ctx.api.getChatMember(chatIdOf(ctx), ctx.from.id)
  return status === 'creator' || status === 'administrator'
}

/** Lets on Kaigong's administrators, refuses others politely. */
export function adminsOnly({ services }: BotParts): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (await isAdmin(ctx, services.access)) return next()
    if (ctx.callbackQuery) await answerPress(ctx, ctx.words.label('toast-admin-only'))
    else await reply(ctx, ctx.words.t('admin-only'))
  }
}

/** True when one of Kaigong's administrators wrote or pressed this. */
export async function isAdmin(
  ctx: BotContext,
  access: { isAdmin(userId: number): Promise<boolean> },
): Promise<boolean> {
  // People who write as a channel or group have a made-up sender, which nobody can be sure of.
  return ctx.from !== undefined && ctx.message?.sender_chat === undefined && access.isAdmin(ctx.from.id)
}

/** Whose doing this is, for the log of changes. */
export function actorOf(ctx: BotContext): Actor {
  return ctx.from === undefined ? { kind: 'system' } : { kind: 'user', userId: ctx.from.id }
}
