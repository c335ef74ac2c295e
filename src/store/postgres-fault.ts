import { describeError, UserError } from '../errors.ts'

/** SQLSTATE codes, system codes and words, and what they mean to an operator. */
const FAULTS: readonly { signs: RegExp; message: string; remedy: string }[] = [
  {
    signs: /^(28P01|28000)|password must be a string|SASL/,
    message: 'refuses the user name or password.',
    remedy: 'Correct the user and password in the address of the database.',
  },
  {
    signs: /^3D000/,
    message: 'has no such database.',
    remedy: 'Create it (createdb), or correct the name at the end of the address.',
  },
  {
    signs: /^42501/,
    message: 'does not let this user do that.',
    remedy: 'Make the user the owner of the database, or grant it the right to create tables.',
  },
  {
    signs: /^(53100|53200|58030)/,
    message: 'is out of disk or memory.',
    remedy: 'Free some space on the server. Nothing stored is lost, and unfinished work is done again.',
  },
  {
    signs: /^25006/,
    message: 'is read-only.',
    remedy: 'Use the address of the primary server, or end its read-only mode.',
  },
  {
    signs: /^53300/,
    message: 'has no free connection.',
    remedy: 'Raise max_connections, or stop other programs that use the server.',
  },
  {
    signs:
      /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|EPIPE|ENOENT|EACCES|57P|08)|Connection terminated|timeout exceeded|not queryable|server does not support SSL/,
    message: 'does not answer.',
    remedy: 'Start it, or correct host and port in the address of the database.',
  },
]

/** A fault of the server or the way to it as a `UserError`, never with the password; anything else unchanged. */
export function postgresFault(error: unknown, place: string): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const fault = FAULTS.find(({ signs }) => signs.test(`${code} ${describeError(error)}`))
  return fault ? new UserError(`${place} ${fault.message}`, fault.remedy, { cause: error }) : error
}
