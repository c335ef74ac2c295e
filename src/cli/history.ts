import type { App } from '../app/create-app.ts'
import { loadLocales, type Words } from '../bot/locales.ts'
import { correctionLine } from '../bot/render/correction-line.ts'
import { lookOf, renderForTerminal } from '../console/render-for-terminal.ts'
import type { Revision } from '../domain/revision.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { UserError } from '../errors.ts'
import { canonicalUrl } from '../sources/canonical-url.ts'
import { type Io, print } from './command.ts'
import { withApp } from './with-app.ts'

/** What a stored article said before its site edited it, and what each edit changed, the newest first. */
export function showHistory(url: string, io: Io, json: boolean): Promise<0> {
  return withApp<0>(io, async (app) => {
    const { record, revisions } = await findHistory(app, url)
    if (json) {
      print(io.output, JSON.stringify({ current: record.brief, revisions }))
      return 0
    }
    const { locale, timezone } = app.config.defaults
    const words = loadLocales()[locale]
    print(io.output, `${record.brief.title}\n${record.brief.url ?? url}`)
    if (revisions.length === 0) print(io.output, 'Not edited since it was first read.')
    for (const revision of revisions) print(io.output, describe(revision, { words, timezone, io }))
    return 0
  })
}

async function findHistory(
  { store }: App,
  url: string,
): Promise<{ record: BriefRecord; revisions: Revision[] }> {
  const id = await store.articles.findByUrl(canonicalUrl(url) ?? url)
  const [record] = id === null ? [] : await store.briefs.byArticles([id])
  if (record) return { record, revisions: await store.revisions.of([record.articleId]) }
  throw new UserError(`${url} is no article that is stored.`, '"kaigong search <words>" shows addresses.')
}

function describe(
  { replacedAt, brief, changes }: Revision,
  { words, timezone, io }: { words: Words; timezone: string; io: Io },
): string {
  const at = new Date(replacedAt).toLocaleString('sv-SE', { timeZone: timezone }).slice(0, 16)
  const lines = changes.map(
    (change) => `  ${renderForTerminal(correctionLine(change, words).html, lookOf(io.output))}`,
  )
  const title = `  until then: ${brief.title}`
  return [`\n${at}`, title, ...(lines.length > 0 ? lines : ['  no figure changed'])].join('\n')
}
