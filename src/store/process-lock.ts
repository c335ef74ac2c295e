import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { describeError, UserError } from '../errors.ts'
import { makeFolder } from './make-folder.ts'
import { sqliteFault } from './sqlite-fault.ts'

/** Also keeps them from the garbage collector, which would close them, and so unlock the folder. */
const held = new Set<DatabaseSyncInstance>()

/**
 * Makes this process the only one that works in a data folder, until it releases it or ends in any
 * way: the lock is an open SQLite transaction, which the system drops with the process.
 * Throws a `UserError` when another process has it.
 */
export function lockDataFolder(folder: string): { release(): void } {
  const file = join(folder, 'kaigong.lock')
  try {
    makeFolder(folder)
    return hold(new DatabaseSync(file, { timeout: 0 }))
  } catch (error) {
    if (!/is locked/.test(describeError(error))) throw sqliteFault(error, file)
    throw new UserError(
      `Another Kaigong is already running with the data folder ${folder}.`,
      'Stop it first, or give this one another folder by DATA_DIR.',
      { cause: error },
    )
  }
}

function hold(lock: DatabaseSyncInstance): { release(): void } {
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    throw error
  }
  held.add(lock)
  return {
    release: () => {
      if (held.delete(lock)) lock.close()
    },
  }
}
