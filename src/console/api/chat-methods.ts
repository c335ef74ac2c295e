import type { ChatMember, User } from 'grammy/types'
import { type ChatRecord, toUser } from './chats.ts'
import { integerOf, textOf } from './payload.ts'
import { badRequest } from './refusal.ts'
import type { Method, World } from './world.ts'

/** Methods that ask about chats and files, by their names in lower case. */
export const chatMethods: Readonly<Record<string, Method>> = {
  getchat(world, { payload }) {
    const { chat } = world.chats.resolve(textOf(payload, 'chat_id'))
    return { ...chat, accent_color_id: 0, max_reaction_count: 11 }
  },

  getchatmember(world, { payload }) {
    const record = world.chats.resolve(textOf(payload, 'chat_id'))
    const userId = integerOf(payload, 'user_id') ?? 0
    if (userId <= 0) throw badRequest('Invalid user_id specified')
    const member = memberOf(world, record, userId)
    if (member === null) throw badRequest('user not found')
    return member
  },

  getchatadministrators(world, { payload }) {
    const record = world.chats.resolve(textOf(payload, 'chat_id'))
    if (record.chat.type === 'private') throw badRequest('there are no administrators in the private chat')
    return (record.input.admins ?? []).map((admin) => memberOf(world, record, admin.id))
  },

  getchatmembercount(world, { payload }) {
    const record = world.chats.resolve(textOf(payload, 'chat_id'))
    const people = new Set([
      ...record.members.keys(),
      ...(record.input.admins ?? []).map((admin) => admin.id),
    ])
    return people.add(world.bot.id).size
  },

  leavechat(world, { payload }) {
    const record = world.chats.resolveToWrite(textOf(payload, 'chat_id'))
    if (record.chat.type === 'private')
      throw badRequest("chat member status can't be changed in private chats")
    record.isLeft = true
    return true
  },

  getfile(world, { payload }) {
    const fileId = textOf(payload, 'file_id')
    if (fileId === '') throw badRequest('file_id not specified')
    const file = world.files.get(fileId)
    return {
      file_id: file.fileId,
      file_unique_id: `unique-${file.fileId}`,
      file_size: file.bytes.length,
      file_path: file.path,
    }
  },
}

/** Null for somebody the chat has never seen. */
function memberOf(world: World, record: ChatRecord, userId: number): ChatMember | null {
  const admins = record.input.admins ?? []
  const place = admins.findIndex((admin) => admin.id === userId)
  const listed = admins[place]
  const isBot = userId === world.bot.id
  const user: User | undefined = isBot ? botUser(world) : listed ? toUser(listed) : record.members.get(userId)
  if (user === undefined) return null
  if (isBot && record.isLeft) return { user, status: 'left' }
  if (listed === undefined) return { user, status: 'member' }
  return place === 0 && !isBot ? { user, status: 'creator', is_anonymous: false } : administrator(user)
}

function administrator(user: User): ChatMember {
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
  }
}

function botUser(world: World): User {
  const { id, is_bot, first_name, username } = world.bot
  return { id, is_bot, first_name, username }
}
