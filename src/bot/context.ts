import type { Context } from 'grammy'
import type { ChatSettings } from '../domain/subscription.ts'
import type { Press } from './callback-data.ts'
import type { Locales, Words } from './locales.ts'
import type { BotServices } from './services.ts'

/** Where the bot reports; pino's loggers are such. */
export interface BotLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What every feature of the bot is built from. */
export interface BotParts {
  readonly services: BotServices
  readonly locales: Locales
  readonly log: BotLog
}

/** An update with what `prepare` found out about its chat. */
export type BotContext = Context & {
  /** In the chat's language. */
  words: Words
  /** The chat's wishes, or the defaults while nothing is stored of it. */
  settings: ChatSettings
  isKnownChat: boolean
  /** What the pressed button asks for; null for any other update and for data that is not ours. */
  press: Press | null
  /** True when the pressed button stopped waiting. */
  isPressAnswered: boolean
}

/** The forum topic an update belongs to. Replies in ordinary groups carry a thread too, which is no place to write to. */
export function threadOf(ctx: BotContext): number | null {
  const message = ctx.msg
  return message?.is_topic_message ? (message.message_thread_id ?? null) : null
}

export function isPrivate(ctx: BotContext): boolean {
  return ctx.chat?.type === 'private'
}

/** The chat of an update; every update the bot asks for has one. */
export function chatIdOf(ctx: BotContext): number {
  if (ctx.chat === undefined) throw new Error('An update without a chat')
  return ctx.chat.id
}
