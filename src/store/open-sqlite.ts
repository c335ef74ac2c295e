import { dirname } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { makeFolder } from './make-folder.ts'
import { sqliteFault } from './sqlite-fault.ts'

/**
 * Opens the database file, and makes it and its folder when they are missing.
 *
 * synchronous=FULL: in WAL mode NORMAL survives a killed process but may forget the last commits
 * when the power fails, and a forgotten "sent" is a message sent twice. It costs one fsync a commit.
 * Throws a `UserError` when the file cannot be used.
 */
export function openSqlite(file: string): DatabaseSyncInstance {
  try {
    if (file !== ':memory:') makeFolder(dirname(file))
    const database = new DatabaseSync(file, { timeout: 10_000 })
    try {
      database.exec('pragma journal_mode = wal')
      database.exec('pragma synchronous = full')
      database.exec('pragma foreign_keys = on')
      database.exec('pragma temp_store = memory')
      // After a great read or write the log shrinks again.
      database.exec('pragma journal_size_limit = 67108864')
      // From here on waiting is the driver's: a blocked event loop would stop the bot.
      database.exec('pragma busy_timeout = 0')
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw sqliteFault(error, file)
  }
}
