import { createBot } from '../bot/create-bot.ts'
import { loadLocales } from '../bot/locales.ts'
import { registerCommands } from '../bot/register-commands.ts'
import { runBot } from '../bot/run-bot.ts'
import { createSender } from '../bot/send.ts'
import { tellAdminsNoSources } from '../bot/tell-admins.ts'
import { startScheduler } from '../scheduler.ts'
import { createBotServices } from './bot-services.ts'
import type { App } from './create-app.ts'
import { loadSourcesFile } from './load-sources-file.ts'
import { newsTicks } from './news-ticks.ts'
import { createSamples } from './serve-samples.ts'

/** Stopping as a whole takes less than five seconds; the bot has its own share of them. */
const STOP_MS = 4000

/** Runs the bot and the schedule until `signal`; rejects with a UserError when Telegram refuses the token. */
export async function runService(
  app: App,
  telegram: { token: string; apiRoot: string },
  signal: AbortSignal,
): Promise<void> {
  const { log, store, config } = app
  const locales = loadLocales()
  const samples = createSamples(app)
  const services = createBotServices(app, { addSamples: samples.add })
  const parts = { services, locales, log }
  const bot = createBot({ ...telegram, ...parts })
  const running = runBot(bot, log)
  const stopped = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  )
  try {
    await Promise.race([running.ready, stopped])
    if (signal.aborted) return
    await samples.resume()
    await loadSourcesFile(app)
    const admins = [...new Set([...config.adminIds, ...(await store.admins.list())])]
    await registerCommands(bot.api, { locales, defaultLocale: config.defaults.locale, adminIds: admins, log })
    log.info({ bot: bot.botInfo.username, database: store.dialect }, 'Kaigong is running')
    if (admins.length === 0)
      log.warn(
        { send: `/claim ${app.claimCode}` },
        'There is no administrator yet: send the bot this to become one',
      )
    if ((await store.sources.list()).length === 0) await tellAdminsNoSources(bot.api, parts, admins)
    const scheduler = startScheduler(newsTicks(app, { locales, send: createSender(bot.api) }), log)
    try {
      await Promise.race([running.done, stopped])
    } finally {
      await Promise.all([running.stop(), scheduler.stop(STOP_MS)])
    }
  } finally {
    await running.stop()
    await samples.close()
  }
}
