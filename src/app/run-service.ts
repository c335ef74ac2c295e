import type { BotParts } from '../bot/context.ts'
import { createBot } from '../bot/create-bot.ts'
import { loadLocales } from '../bot/locales.ts'
import { openApi } from '../bot/open-api.ts'
import { registerCommands } from '../bot/register-commands.ts'
import { runBot } from '../bot/run-bot.ts'
import { createSender } from '../bot/send.ts'
import { tellAdminsNoSources } from '../bot/tell-admins.ts'
import { createTellAlarm } from '../bot/tell-alarm.ts'
import { startScheduler } from '../scheduler.ts'
import { createBotServices } from './bot-services.ts'
import type { App } from './create-app.ts'
import { loadSourcesFile } from './load-sources-file.ts'
import { newsTicks } from './news-ticks.ts'
import { openPace } from './open-pace.ts'
import { createSamples } from './serve-samples.ts'

/** Stopping as a whole takes less than five seconds; the bot has its own share of them. */
const STOP_MS = 4000

/** Runs the bot and the schedule until `signal`; rejects with a UserError when Telegram refuses the token. */
export async function runService(
  app: App,
  telegram: { token: string; apiRoot: string },
  signal: AbortSignal,
): Promise<void> {
  const { log } = app
  const locales = loadLocales()
  const samples = createSamples(app)
  const parts = { services: createBotServices(app, { addSamples: samples.add }), locales, log }
  const pace = openPace(app)
  const { allowPaidBroadcast } = app.config
  const bot = createBot({ ...telegram, ...parts, pace, allowPaidBroadcast })
  const stopped = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  )
  await samples.resume()
  const running = runBot(bot, log)
  // Not after `ready`: while Telegram cannot be reached the news come in all the same.
  const send = createSender(openApi(telegram), { allowPaidBroadcast })
  const tell = createTellAlarm(createSender(bot.api), parts)
  const scheduler = startScheduler(newsTicks(app, { ...parts, pace, send, tell }), log)
  try {
    await Promise.race([running.ready, stopped])
    if (signal.aborted) return
    log.info({ bot: bot.botInfo.username, database: app.store.dialect }, 'Kaigong is running')
    await Promise.race([welcome(app, bot.api, parts), stopped])
    await Promise.race([running.done, stopped])
  } finally {
    await Promise.all([running.stop(), scheduler.stop(STOP_MS)])
    await samples.close()
  }
}

/** What is done once at each start: menus, the first sources, and what administrators must know. */
async function welcome(app: App, api: Parameters<typeof createSender>[0], parts: BotParts): Promise<void> {
  const { config, store, log, claimCode } = app
  const members = await parts.services.members.list()
  const admins = members.map(({ userId }) => userId)
  if (admins.length === 0) {
    log.warn(
      { send: `/claim ${claimCode}` },
      'There is no administrator yet: send the bot this to become one',
    )
  }
  await registerCommands(api, {
    locales: parts.locales,
    defaultLocale: config.defaults.locale,
    members,
    log,
  })
  await loadSourcesFile(app)
  if ((await store.sources.list()).length === 0) await tellAdminsNoSources(api, parts, admins)
}
