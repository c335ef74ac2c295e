import type { ChatMember, User } from 'grammy/types'
import { administrator, botMember, checkMaySeeMembers } from './bot-membership.ts'
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
    checkMaySeeMembers(record)
    const userId = integerOf(payload, 'user_id') ?? 0
    if (userId <= 0) throw badRequest('Invalid user_id specified')
    const member = memberOf(world, record, userId)
    if (member === null) throw badRequest('user not found')
    return member
  },

  getchatadministrators(world, { payload }) {
    const record = world.chats.resolve(textOf(payload, 'chat_id'))
    if (record.chat.type === 'private') throw badRequest('there are no administrators in the private chat')
    checkMaySeeMembers(record)
    const bot = record.bot?.status === 'administrator' ? [botMember(world, record)] : []
    return [...(record.input.admins ?? []).map((admin) => memberOf(world, record, admin.id)), ...bot]
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
  if (userId === world.bot.id) return botMember(world, record)
  const admins = record.input.admins ?? []
  const place = admins.findIndex((admin) => admin.id === userId)
  const listed = admins[place]
  const user: User | undefined = listed ? toUser(listed) : record.members.get(userId)
  if (user === undefined) return null
  if (listed === undefined) return { user, status: 'member' }
  return place === 0 ? { user, status: 'creator', is_anonymous: false } : administrator(user, record, true)
}
