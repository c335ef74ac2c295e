import type { ChatMember, ChatMemberUpdated } from 'grammy/types'
import { type ChatRecord, type ChatUser, toUser } from './chats.ts'
import { badRequest } from './refusal.ts'
import type { UpdateContent } from './update-queue.ts'
import type { World } from './world.ts'

/** What somebody makes of the bot in a chat. `canPost` counts in channels only, where it is the right that posts need. */
export interface BotChange {
  readonly chatId: number
  readonly by: ChatUser
  readonly to: 'administrator' | 'member' | 'left' | 'kicked'
  readonly canPost?: boolean
}

/** Somebody changes what the bot is in a chat; it hears of that. Throws when the chat is unknown. */
export function changeBot(world: World, { chatId, by, to, canPost = true }: BotChange): void {
  const record = world.chats.get(chatId)
  if (record === undefined) throw new Error(`Chat ${chatId} is unknown; add it first`)
  const before = botMember(world, record)
  record.bot = { status: to, canPost: to === 'administrator' && canPost }
  record.isLeft = to === 'left' || to === 'kicked'
  const change = {
    chat: record.chat,
    from: toUser(by),
    date: Math.floor(world.now() / 1000),
    old_chat_member: before,
    new_chat_member: botMember(world, record),
  } as ChatMemberUpdated
  world.updates.add({ my_chat_member: change } as UpdateContent)
}

/** What the bot is in a chat. Until somebody changes it: administrator where it is listed as one, else a member. */
export function botMember(world: World, record: ChatRecord): ChatMember {
  const { id, is_bot, first_name, username } = world.bot
  const user = { id, is_bot, first_name, username }
  const isListed = record.input.admins?.some((admin) => admin.id === id) ?? false
  const usual = record.chat.type === 'channel' && !isListed ? 'left' : isListed ? 'administrator' : 'member'
  const { status, canPost } = record.bot ?? { status: record.isLeft ? 'left' : usual, canPost: isListed }
  switch (status) {
    case 'administrator':
      return administrator(user, record, canPost)
    case 'kicked':
      return { user, status, until_date: 0 }
    default:
      return { user, status }
  }
}

export function administrator(user: ChatMember['user'], { chat }: ChatRecord, canPost: boolean): ChatMember {
  return {
    user,
    status: 'administrator',
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: true,
    can_edit_stories: true,
    can_delete_stories: true,
    can_send_welcome_messages: false,
    ...(chat.type === 'channel' ? { can_post_messages: canPost, can_edit_messages: canPost } : {}),
  }
}

/** In a channel somebody must have given the bot the right to post. Throws a Refusal. */
export function checkMayPost({ chat, bot }: ChatRecord): void {
  if (chat.type === 'channel' && bot !== null && !bot.canPost)
    throw badRequest('need administrator rights in the channel chat')
}

/** Who is in a channel only its administrators are told. Throws a Refusal. */
export function checkMaySeeMembers({ chat, bot }: ChatRecord): void {
  if (chat.type === 'channel' && bot !== null && bot.status !== 'administrator')
    throw badRequest('member list is inaccessible')
}
