import type { Readable, Writable } from 'node:stream'
import { createBot } from '../bot/create-bot.ts'
import { loadLocales } from '../bot/locales.ts'
import { registerCommands } from '../bot/register-commands.ts'
import { renderDigest } from '../bot/render/digest.ts'
import { runBot } from '../bot/run-bot.ts'
import { createSender, type Sender } from '../bot/send.ts'
import { createTellAlarm } from '../bot/tell-alarm.ts'
import { startLocalBotApi } from '../console/local-bot-api.ts'
import { lookOf, renderForTerminal } from '../console/render-for-terminal.ts'
import { startTerminalChat } from '../console/terminal-chat.ts'
import { ingestSource } from '../pipeline/ingest-source.ts'
import { makeDigest } from '../pipeline/make-digest.ts'
import { sweepArticles } from '../pipeline/sweep.ts'
import { startScheduler } from '../scheduler.ts'
import { dayInZone } from '../time/day.ts'
import { createBotServices } from './bot-services.ts'
import type { App } from './create-app.ts'
import { loadSourcesFile } from './load-sources-file.ts'
import { newsTicks } from './news-ticks.ts'
import { openPace } from './open-pace.ts'
import { createSamples, type Samples } from './serve-samples.ts'

export interface Terminal {
  readonly input: Readable
  readonly output: Writable & { columns?: number; hasColors?: () => boolean }
  /** Where progress is told. */
  tell(line: string): void
  /** Whether to go on with a chat after the briefing. */
  readonly chat: boolean
}

/** The person at the keyboard. No Telegram user has this id. */
const USER_ID = 1
const STOP_MS = 4000

/** Kaigong without Telegram: reads all sources (the sample site when there is none), prints today's briefing, then chats. */
export async function runTerminal(app: App, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const samples = createSamples(app)
  try {
    await prepareSources(app, samples, terminal)
    await pullAll(app, terminal, signal)
    await printBriefing(app, terminal)
    if (terminal.chat && !signal.aborted) await chat(app, samples, terminal, signal)
  } finally {
    await samples.close()
  }
}

async function prepareSources(app: App, samples: Samples, { tell }: Terminal): Promise<void> {
  await loadSourcesFile(app)
  await samples.resume()
  if ((await app.store.sources.list()).length > 0) return
  tell(
    'No source is set up yet: showing the sample site. Add your own with /addsource or "kaigong source add".',
  )
  await samples.add()
}

/** Asks every source now, due or not: somebody is waiting for today's briefing. */
async function pullAll({ store, parts }: App, { tell }: Terminal, signal: AbortSignal): Promise<void> {
  const sources = await store.sources.list()
  tell(`Reading ${sources.length} ${sources.length === 1 ? 'source' : 'sources'} …`)
  const outcomes = await Promise.all(sources.map((source) => ingestSource(parts, source, signal)))
  await sweepArticles(parts, signal)
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed').length
  const { briefed, unread } = await store.articles.counts()
  const notes = [
    failed > 0 ? `${failed} sources failed (kaigong source list tells why)` : '',
    unread > 0 ? `${unread} pages are tried again later` : '',
  ]
  tell([`${briefed} articles are briefed`, ...notes.filter(Boolean)].join('; ').concat('.'))
}

async function printBriefing({ config, parts }: App, { output }: Terminal): Promise<void> {
  const { timezone, time, locale } = config.defaults
  const digest = await makeDigest(parts, { date: dayInZone(parts.now(), timezone), timezone, time })
  const look = lookOf(output)
  const messages = renderDigest(digest, loadLocales()[locale]).map((html) => renderForTerminal(html, look))
  output.write(`\n${messages.join('\n\n')}\n\n`)
}

async function chat(
  app: App,
  samples: Samples,
  { input, output }: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const { log, config } = app
  const locales = loadLocales()
  const api = await startLocalBotApi()
  const user = { id: USER_ID, first_name: 'You', language_code: config.defaults.locale }
  const services = createBotServices(app, { addSamples: samples.add, localAdmins: [USER_ID] })
  const bot = createBot({ token: api.token, apiRoot: api.root, services, locales, log })
  const running = runBot(bot, log)
  try {
    await running.ready
    api.addChat({ id: USER_ID, type: 'private', user })
    await registerCommands(bot.api, {
      locales,
      defaultLocale: config.defaults.locale,
      members: await services.members.list(),
      log,
    })
    const send = onlyTo(USER_ID, createSender(bot.api))
    const tell = createTellAlarm(send, { services, locales })
    const scheduler = startScheduler(
      newsTicks(app, { locales, pace: openPace(app), send, tell, services }),
      log,
    )
    try {
      await startTerminalChat({ api, input, output, user, chatId: USER_ID, signal })
    } finally {
      await Promise.all([running.stop(), scheduler.stop(STOP_MS)])
    }
  } finally {
    await running.stop()
    await api.close()
  }
}

/** The data folder may hold Telegram's subscribers: their messages wait for the bot, this is not the way to them. */
function onlyTo(chatId: number, send: Sender): Sender {
  return async (target, ...message) =>
    target.chatId === chatId
      ? send(target, ...message)
      : { kind: 'unavailable', description: 'Kaigong runs in a terminal, without Telegram' }
}
