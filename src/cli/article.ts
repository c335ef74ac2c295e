import { type Command, readArguments } from './command.ts'
import { eachInput } from './each-input.ts'

/** The clean text of pages, without storing anything. */
export const article: Command = {
  name: 'article',
  usage: '<file|url|->... [--json]',
  summary: 'print title, date and clean text of pages',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    return eachInput(positionals, io, async (read, id) => {
      if (values.json) return JSON.stringify({ ...id, ...read })
      const about = [read.publishedAt, read.sourceName].filter(Boolean).join(' · ')
      const unread = (read.attachments ?? []).filter((one) => one.unread !== null)
      const notes = unread.map(({ name, url, unread: why }) => `[not read: ${name}, ${why}: ${url}]\n`)
      return [read.title, about, '', read.text, '', ...notes]
        .filter((line, index) => index !== 1 || line)
        .join('\n')
    })
  },
}
