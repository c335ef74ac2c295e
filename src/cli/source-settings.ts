import { randomBytes } from 'node:crypto'
import { changeSettings, undoSettings } from '../app/change-settings.ts'
import type { App } from '../app/create-app.ts'
import { describeChange } from '../app/describe-settings.ts'
import { createPreviews } from '../app/preview-sources.ts'
import type { Preview } from '../domain/preview.ts'
import type { Source } from '../domain/source.ts'
import type { SettingsChange } from '../domain/source-settings.ts'
import { UsageError, UserError } from '../errors.ts'
import { parseTags } from '../sources/tags-text.ts'
import { findTimezone } from '../time/find-timezone.ts'
import { findSource } from './change-source.ts'
import { type Io, print } from './command.ts'
import { withApp } from './with-app.ts'

const ACTOR = { kind: 'cli' } as const

/** What follows the name of the source. */
interface Words {
  readonly words: readonly string[]
}

/** Gives a source other tags: regions, a slash, industries; - for none. Without words, tells those that it has. */
export function tags(name: string, io: Io, { words }: Words): Promise<0> {
  return edit(name, words, io, (source, text) => {
    const given = text === '' ? source.settings.tags : parseTags(text)
    if (given === null)
      throw new UsageError('tags are regions, a slash, industries, such as: Anhui Hefei / batteries')
    return { kind: 'tags', tags: given }
  })
}

/** Gives a source the zone of its dates that name none; - for the usual one. Without a name, tells it. */
export function zone(name: string, io: Io, { words }: Words): Promise<0> {
  return edit(name, words, io, (source, text) => {
    if (text === '') return { kind: 'zone', timezone: source.settings.timezone }
    const timezone = text === '-' ? null : findTimezone(text)
    if (timezone === null && text !== '-') throw new UsageError(`there is no time zone "${text}"`)
    return { kind: 'zone', timezone }
  })
}

/** Whether a source is read against its robots.txt. Without a word, tells it. */
export function robots(name: string, io: Io, { words }: Words): Promise<0> {
  return edit(name, words, io, (source, text) => {
    const wanted = text === '' ? source.settings.robots : text
    if (wanted !== 'obey' && wanted !== 'ignore') throw new UsageError('robots takes obey or ignore')
    return { kind: 'robots', robots: wanted }
  })
}

/** Takes the last change of a source's settings back. */
export function undo(name: string, io: Io): Promise<0> {
  return withApp<0>(io, async (app) => {
    const { id, title } = await findSource(app, name)
    if ((await undoSettings(app, id, ACTOR)) === null)
      throw new UserError(
        `No change of ${title} in the last day can be taken back.`,
        '"kaigong log" shows them.',
      )
    print(io.output, `The last change of ${title} is taken back.`)
    return 0
  })
}

/** Tries selectors at once, and keeps them unless `isTrial`, or one of them finds nothing. `-` takes all away. */
export function selectors(
  name: string,
  io: Io,
  { words, isTrial }: Words & { readonly isTrial: boolean },
): Promise<0 | 1> {
  const text = words.join(' ')
  if (text === '' || text === '-')
    return edit(name, words, io, (source) => ({
      kind: 'selectors',
      selectors: text === '' ? source.settings.selectors : NONE,
    }))
  return withApp<0 | 1>(io, async (app) => {
    const previews = createPreviews(app)
    const token = randomBytes(9).toString('base64url')
    const progress = { onStep: () => {}, cancel: io.signal }
    const preview = previewIn(
      await previews.trySelectors({ about: name, text, chatId: 0, token }, progress),
      name,
    )
    const missed = tell(preview, io)
    if (isTrial) return missed.length > 0 ? 1 : 0
    if (missed.length > 0) {
      print(io.errors, `kaigong: nothing is kept, because ${missed.join(' and ')} found nothing.`)
      return 1
    }
    const kept = await previews.accept(preview, ACTOR)
    if (kept) print(io.output, `${kept.source.id}  ${kept.source.title} is read by them now.`)
    return 0
  })
}

const NONE = { link: null, title: null, date: null, body: null }

/** Changes the settings of a source, and says how they are then. */
function edit(
  name: string,
  words: readonly string[],
  io: Io,
  changeFor: (source: Source, text: string) => SettingsChange,
): Promise<0> {
  return withApp<0>(io, async (app: App) => {
    const source = await findSource(app, name)
    const change = changeFor(source, words.join(' ').trim())
    await changeSettings(app, source.id, { change, actor: ACTOR })
    print(io.output, `${source.id}  ${source.title}  ${describeChange(change)}`)
    return 0
  })
}

type Outcome = Awaited<ReturnType<ReturnType<typeof createPreviews>['trySelectors']>>

function previewIn(outcome: Outcome, name: string): Preview {
  switch (outcome.kind) {
    case 'ready':
      return outcome.preview
    case 'failed':
      throw new UserError(`${name}: ${outcome.message}`, '')
    case 'no_selectors':
      throw new UsageError('selectors are given as link=… title=… date=… body=…, each in quotes')
    case 'no_list':
      throw new UserError(`${name} is no list page: only body=… can be given.`, '')
    default:
      throw new UserError(`There is no source ${name}.`, '"kaigong source list" shows their numbers.')
  }
}

/** What they find now; gives the names of those that find nothing. */
function tell(
  { candidates: [{ title, count, newest, brief, unmatched }], settings }: Preview,
  io: Io,
): string[] {
  print(io.output, `${title}: ${count} items`)
  for (const item of newest)
    print(io.output, `   ${item.publishedAt?.slice(0, 16).replace('T', ' ') ?? 'no date'}  ${item.title}`)
  if (brief) print(io.output, `   ${brief.start.replace(/\s+/g, ' ')}`)
  const isBodyMissed = settings.selectors.body !== null && brief?.isBodyUnmatched !== false
  return [...unmatched, ...(isBodyMissed ? ['body'] : [])]
}
