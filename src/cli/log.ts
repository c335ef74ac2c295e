import type { AuditEntry } from '../domain/audit.ts'
import { UsageError } from '../errors.ts'
import { type Command, print, readArguments } from './command.ts'
import { withApp } from './with-app.ts'

const NEWEST = 100

/** Who changed what: the newest hundred changes. */
export const log: Command = {
  name: 'log',
  usage: '[--json]',
  summary: 'who changed what and when: the newest changes, in the chat and here',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    if (positionals.length > 0) throw new UsageError('log takes no name')
    return withApp<0>(io, async ({ store }) => {
      const entries = await store.audit.list({ limit: NEWEST })
      if (values.json) print(io.output, JSON.stringify(entries))
      else if (entries.length === 0) print(io.output, 'Nothing was changed yet.')
      else for (const entry of entries) print(io.output, describe(entry))
      return 0
    })
  },
}

function describe({ at, actor, action, sourceId, details }: AuditEntry): string {
  const who = actor.kind === 'user' ? `user ${actor.userId}` : actor.kind
  const source = sourceId === null ? '' : ` #${sourceId}`
  return `${at.slice(0, 16).replace('T', ' ')} UTC  ${who}  ${action}${source}  ${details}`
}
