import { sequentialize } from '@grammyjs/runner'
import { Bot } from 'grammy'
import { addSourceCommands } from './commands/add-source.ts'
import { adminsCommands } from './commands/admins.ts'
import { answers } from './commands/answers.ts'
import { askCommand } from './commands/ask.ts'
import { catalogueCommand } from './commands/catalogue.ts'
import { channelCommands } from './commands/channels.ts'
import { chartButtons } from './commands/chart.ts'
import { claimCommand } from './commands/claim.ts'
import { comingCommand } from './commands/coming.ts'
import { digestCommand } from './commands/digest.ts'
import { editionCommands } from './commands/editions.ts'
import { filterCommands } from './commands/filter.ts'
import { helpCommand, unknownCommand } from './commands/help.ts'
import { languageCommand } from './commands/language.ts'
import { logCommand } from './commands/log.ts'
import { movedGroup } from './commands/moved.ts'
import { operationsCommands } from './commands/operations.ts'
import { opmlCommands } from './commands/opml.ts'
import { pauseCommands } from './commands/pause.ts'
import { previewCommands } from './commands/preview.ts'
import { previewTagButtons } from './commands/preview-tags.ts'
import { quietCommand } from './commands/quiet.ts'
import { removeSourceCommand } from './commands/remove-source.ts'
import { selectorsCommand } from './commands/selectors.ts'
import { sourceCardButtons } from './commands/source-card.ts'
import { sourceRobotsButtons } from './commands/source-robots.ts'
import { sourceZoneCommand } from './commands/source-zone.ts'
import { sourcesCommand } from './commands/sources.ts'
import { startCommand } from './commands/start.ts'
import { storySourcesButton } from './commands/story-sources.ts'
import { subscribeCommands } from './commands/subscribe.ts'
import { subscriptionsCommand } from './commands/subscriptions.ts'
import { tagsCommand } from './commands/tags.ts'
import { timeCommand } from './commands/time.ts'
import { timezoneCommand } from './commands/timezone.ts'
import { todayCommand } from './commands/today.ts'
import { watchCommands } from './commands/watch.ts'
import type { BotContext, BotParts } from './context.ts'
import { createErrands } from './errands.ts'
import { handleError } from './handle-error.ts'
import { clientOptions } from './open-api.ts'
import { type AnswerPace, paceAnswers } from './pace-answers.ts'
import { prepare } from './prepare.ts'
import { createQuestions } from './questions.ts'
import { answerPress } from './reply.ts'

export interface BotOptions extends BotParts {
  readonly token: string
  /** Telegram's address or that of another Bot API server. */
  readonly apiRoot: string
  /** What answers leave by; without one they leave at once. */
  readonly pace?: AnswerPace
  /** The operator pays Telegram for more than 30 messages a second. */
  readonly allowPaidBroadcast?: boolean
}

/** The bot with all it answers to; the first that takes an update is the only one. Nothing runs yet: see runBot. */
export function createBot(options: BotOptions): Bot<BotContext> {
  const { token, apiRoot, pace, allowPaidBroadcast = false, ...parts } = options
  const bot = new Bot<BotContext>(token, { client: clientOptions(apiRoot) })
  if (pace) bot.api.config.use(paceAnswers(pace, { allowPaidBroadcast }))
  const errands = createErrands()
  const updates = bot.filter((ctx) => ctx.chat !== undefined)
  updates.use(sequentialize((ctx) => String(ctx.chat?.id)))
  updates.use(prepare(parts))
  const questions = createQuestions()
  updates.use(answers(parts, questions))
  updates.use(channelCommands(parts, questions), movedGroup(parts))
  updates.use(startCommand(parts), helpCommand(parts))
  updates.use(subscribeCommands(parts), timeCommand(parts), timezoneCommand(parts), languageCommand(parts))
  updates.use(subscriptionsCommand(parts, questions))
  updates.use(filterCommands(parts), pauseCommands(parts), comingCommand(parts))
  updates.use(
    todayCommand(parts),
    digestCommand(parts),
    editionCommands(parts),
    chartButtons(parts),
    storySourcesButton(parts),
  )
  updates.use(sourcesCommand(parts), sourceCardButtons(parts))
  updates.use(
    addSourceCommands(parts, errands),
    previewCommands(parts, errands),
    removeSourceCommand(parts),
    claimCommand(parts),
  )
  updates.use(
    tagsCommand(parts, questions),
    previewTagButtons(parts, questions),
    sourceZoneCommand(parts, questions),
    selectorsCommand(parts, errands),
    sourceRobotsButtons(parts),
  )
  updates.use(opmlCommands(parts, errands), catalogueCommand(parts, errands), operationsCommands(parts))
  updates.use(adminsCommands(parts), logCommand(parts))
  updates.use(watchCommands(parts), quietCommand(parts))
  updates.on('callback_query', (ctx) => answerPress(ctx, ctx.words.label('toast-unknown')))
  updates.use(unknownCommand())
  updates.use(askCommand(parts))
  bot.catch(handleError(parts))
  return bot
}
