import { type App, createApp } from '../app/create-app.ts'
import { type Config, readConfig } from '../config.ts'
import { lockDataFolder } from '../store/process-lock.ts'
import type { Io } from './command.ts'

/** Opens everything for one command and closes it again, whatever happens. */
export async function withApp<T>(
  io: Io,
  work: (app: App) => Promise<T>,
  config: Config = readConfig(io.folder),
): Promise<T> {
  const app = await createApp(config)
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

/**
 * The same for the process that does the work. With SQLite it must be the only one of its data
 * folder, and frees what a killed one had begun; with PostgreSQL any number may run.
 */
export async function withAppAlone<T>(io: Io, work: (app: App) => Promise<T>, config: Config): Promise<T> {
  const isShared = /^postgres/.test(config.databaseUrl)
  const lock = isShared ? null : lockDataFolder(config.dataDir)
  try {
    return await withApp(
      io,
      async (app) => {
        if (lock) await app.store.releaseClaims()
        return work(app)
      },
      config,
    )
  } finally {
    lock?.release()
  }
}
