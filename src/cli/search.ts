import { answerWords } from '../app/bot-services.ts'
import { loadLocales } from '../bot/locales.ts'
import { renderAnswer } from '../bot/render/answer.ts'
import { lookOf, renderForTerminal } from '../console/render-for-terminal.ts'
import { UsageError } from '../errors.ts'
import { type Command, print, readArguments } from './command.ts'
import { withApp } from './with-app.ts'

/** What is known about some words. */
export const search: Command = {
  name: 'search',
  usage: '<words> [--json]',
  summary: 'look up projects and articles by words, in Chinese or English',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const words = positionals.join(' ').trim()
    if (words === '') throw new UsageError('name what to look for')
    return withApp<0>(io, async (app) => {
      const answer = await answerWords(app, words)
      if (values.json) {
        print(io.output, JSON.stringify(answer))
        return 0
      }
      const { locale, timezone } = app.config.defaults
      const look = lookOf(io.output)
      for (const html of renderAnswer(answer, loadLocales()[locale], timezone))
        print(io.output, renderForTerminal(html, look))
      return 0
    })
  },
}
