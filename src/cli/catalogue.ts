import { listCatalogue, tryEntries } from '../app/catalogue.ts'
import type { CatalogueCheck } from '../domain/catalogue.ts'
import { UsageError, UserError } from '../errors.ts'
import { type Io, print } from './command.ts'
import { withApp } from './with-app.ts'

/** Lists the bundled catalogue, or tries the entries of these numbers; 1 when some of them could not be read. */
export function catalogue(wanted: readonly string[], io: Io, json: boolean): Promise<0 | 1> {
  const numbers = new Set(wanted.flatMap(numbersIn))
  return withApp<0 | 1>(io, async (app) => {
    const listed = await listCatalogue(app)
    if (wanted.length === 0) {
      if (json) print(io.output, JSON.stringify(listed.map(({ entry, check }) => ({ ...entry, check }))))
      else for (const { entry, check } of listed) print(io.output, describe(entry, check))
      return 0
    }
    const unknown = [...numbers].find((number) => !listed.some(({ entry }) => entry.number === number))
    if (unknown !== undefined)
      throw new UserError(
        `The catalogue has no number ${unknown}.`,
        '"kaigong source catalogue" shows them all.',
      )
    const chosen = listed.map(({ entry }) => entry).filter(({ number }) => numbers.has(number))
    const outcome = await tryEntries(app, chosen, { actor: { kind: 'cli' }, stop: io.signal })
    const { added, known, failed, left } = outcome
    for (const { number, title } of added) print(io.output, `${number}  ${title} works and is a source now.`)
    for (const { number, title } of known) print(io.output, `${number}  ${title} is a source already.`)
    for (const { entry, failure } of failed)
      print(io.errors, `${entry.number}  ${entry.title}: ${failure.message}`)
    if (left > 0) print(io.errors, `${left} were not tried.`)
    return failed.length > 0 ? 1 : 0
  })
}

function describe(
  { number, group, title, address }: { number: number; group: string; title: string; address: string },
  check: CatalogueCheck | null,
): string {
  const state =
    check === null
      ? 'unverified'
      : `${check.reason === null ? 'worked' : `failed (${check.reason})`} on ${check.at.slice(0, 10)}`
  return `${String(number).padStart(3)}  ${group}  ${title}  ${address}  ${state}`
}

/** `7` or `7-12`. */
function numbersIn(word: string): number[] {
  const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(word) ?? []
  const from = Number(first)
  const to = Number(last)
  if (first === undefined || to < from)
    throw new UsageError(`source catalogue takes numbers such as 7 or 7-12, not "${word}"`)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
