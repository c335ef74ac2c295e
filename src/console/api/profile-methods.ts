import type { BotCommand } from 'grammy/types'
import { integerOf, isObject, jsonOf, type Payload, requiredText, textOf } from './payload.ts'
import { badRequest } from './refusal.ts'
import type { Method, World } from './world.ts'

const MAX_COMMANDS = 100
const PLAIN_SCOPES = new Set(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'])
const SCOPE = "Can't parse BotCommandScope"
const COMMAND = "Can't parse BotCommand"

/** Methods by which a bot describes itself, by their names in lower case. */
export const profileMethods: Readonly<Record<string, Method>> = {
  getme: (world) => world.bot,
  logout: () => true,
  close: () => true,

  setmycommands(world, { payload }) {
    world.profile.setCommands(readScope(world, payload), readLanguage(payload), readCommands(payload))
    return true
  },

  getmycommands: (world, { payload }) =>
    world.profile.commands(readScope(world, payload), readLanguage(payload)),

  deletemycommands(world, { payload }) {
    world.profile.setCommands(readScope(world, payload), readLanguage(payload), [])
    return true
  },

  ...textMethods('name', 64),
  ...textMethods('description', 512),
  ...textMethods('short_description', 120),

  setchatmenubutton: () => true,
  getchatmenubutton: () => ({ type: 'commands' }),
  setmydefaultadministratorrights: () => true,
}

/** `setMyX` and `getMyX`. Telegram's own words for a text that is too long are not known. */
function textMethods(
  field: 'name' | 'description' | 'short_description',
  max: number,
): Record<string, Method> {
  const name = field.replace('_', '')
  return {
    [`setmy${name}`](world, { payload }) {
      const text = textOf(payload, field)
      if (text.length > max) throw badRequest(`${field} is too long`)
      world.profile.setText(field, readLanguage(payload), text)
      return true
    },
    [`getmy${name}`]: (world, { payload }) => ({ [field]: world.profile.text(field, readLanguage(payload)) }),
  }
}

function readLanguage(payload: Payload): string {
  const language = textOf(payload, 'language_code')
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('Invalid language code specified')
  return language
}

/** The scope as a key: its type, then the chat and the user it is for. */
function readScope(world: World, payload: Payload): string {
  const scope = jsonOf(payload, 'scope', 'BotCommandScope')
  if (scope === undefined) return 'default'
  if (!isObject(scope)) throw badRequest(`${SCOPE}: BotCommandScope must be an Object`)
  const type = requiredText(scope, 'type', SCOPE)
  if (PLAIN_SCOPES.has(type)) return type
  if (type !== 'chat' && type !== 'chat_administrators' && type !== 'chat_member') {
    throw badRequest(`${SCOPE}: Unsupported type specified`)
  }
  const { chat } = world.chats.resolve(requiredText(scope, 'chat_id', SCOPE))
  if (type !== 'chat_member') return `${type} ${chat.id}`
  const userId = integerOf(scope, 'user_id') ?? 0
  if (userId <= 0) throw badRequest(`${SCOPE}: Invalid user_id specified`)
  return `${type} ${chat.id} ${userId}`
}

function readCommands(payload: Payload): BotCommand[] {
  const values = jsonOf(payload, 'commands', 'commands')
  if (values === undefined) return []
  if (!Array.isArray(values)) throw badRequest('Expected an Array of BotCommand')
  if (values.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  return values.map(readCommand)
}

function readCommand(value: unknown): BotCommand {
  if (!isObject(value)) throw badRequest(`${COMMAND}: expected an Object`)
  const command = requiredText(value, 'command', COMMAND).trim().replace(/^\//, '')
  const description = requiredText(value, 'description', COMMAND).trim()
  if (command === '') throw badRequest('Command must be non-empty')
  if (command.length > 32) throw badRequest('Command length must not exceed 32')
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (description === '') throw badRequest('Command description must be non-empty')
  if ([...description].length > 256) throw badRequest('Command description length must not exceed 256')
  return { command, description }
}
