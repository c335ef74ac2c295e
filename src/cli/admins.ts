import type { App } from '../app/create-app.ts'
import { createMembers } from '../app/members.ts'
import type { Role } from '../domain/access.ts'
import { UsageError, UserError } from '../errors.ts'
import { type Command, type Io, print, readArguments } from './command.ts'
import { withApp } from './with-app.ts'

type Members = ReturnType<typeof createMembers>

const ROLES: readonly Role[] = ['owner', 'administrator', 'editor']
const ACTOR = { kind: 'cli' } as const

/** Who runs the bot, as /admins has it; whoever may start this program may name anybody. */
export const admins: Command = {
  name: 'admins',
  usage: 'list [--json] | add <number> owner|administrator|editor | remove <number>',
  summary: 'who may run the bot from the chat, by Telegram’s number of the person (they learn it by /whoami)',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const [verb, name, role, ...rest] = positionals
    if (verb === 'list' && name === undefined) return list(io, values.json ?? false)
    if (verb === 'add' && role !== undefined && rest.length === 0)
      return change(io, userIdOf(name), roleOf(role))
    if (verb === 'remove' && role === undefined) return change(io, userIdOf(name), null)
    throw new UsageError('admins needs list, add with a number and a role, or remove with a number')
  },
}

function list(io: Io, json: boolean): Promise<0> {
  return withApp<0>(io, async (app) => {
    const members = await createMembers(app, []).list()
    if (json) print(io.output, JSON.stringify(members))
    else if (members.length === 0) print(io.output, NOBODY)
    else
      for (const { userId, role } of members)
        print(io.output, `${userId}  ${role}${isConfigured(app, userId)}`)
    return 0
  })
}

const NOBODY = 'Nobody yet. Name somebody: kaigong admins add <number> owner'

function isConfigured({ config }: App, userId: number): string {
  return config.adminIds.includes(userId) ? ' (by ADMIN_IDS)' : ''
}

function change(io: Io, userId: number, role: Role | null): Promise<0> {
  return withApp<0>(io, async (app) => {
    const members = createMembers(app, [])
    const outcome =
      role === null ? await members.remove(userId, ACTOR) : await members.add(userId, role, ACTOR)
    if (outcome !== 'done') throw refusal(outcome, userId)
    print(
      io.output,
      role === null
        ? `${userId} has no role any more.`
        : `${userId} is ${role} now; the commands are in their menu after they send the bot /start.`,
    )
    return 0
  })
}

function refusal(
  outcome: Exclude<Awaited<ReturnType<Members['remove']>>, 'done'>,
  userId: number,
): UserError {
  switch (outcome) {
    case 'unknown':
      return new UserError(`${userId} has no role.`, '"kaigong admins list" shows who has.')
    case 'configured':
      return new UserError(`ADMIN_IDS in the settings names ${userId} as an owner.`, 'Change it there.')
    case 'last_owner':
      return new UserError(`${userId} is the last owner.`, 'Name another one first.')
    case 'not_allowed':
      return new UserError('This is not allowed.', '')
  }
}

function userIdOf(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,14}$/.test(text))
    throw new UsageError(
      text === undefined ? 'name somebody by their number' : `a person’s number is digits, not "${text}"`,
    )
  return Number(text)
}

function roleOf(text: string): Role {
  const role = ROLES.find((one) => one === text)
  if (role) return role
  throw new UsageError(`a role is ${ROLES.join(', ')}, not "${text}"`)
}
