import type { PreviewOutcome, PreviewProgress, PreviewServices } from '../bot/services.ts'
import type { Refusal, SourceCandidate } from '../domain/candidate.ts'
import type { Preview, PreviewCandidate } from '../domain/preview.ts'
import type { Failure, Reading, Source } from '../domain/source.ts'
import { glimpseBrief, previewOf } from '../pipeline/preview-reading.ts'
import { readWithChildren } from '../pipeline/read-with-children.ts'
import { resolveSource } from '../pipeline/resolve-source.ts'
import { urgently } from '../pipeline/urgently.ts'
import type { App } from './create-app.ts'
import { createPreviewShelf } from './keep-previews.ts'

/** Longer than this nobody waits for a preview; what is there by then is shown. */
const PREVIEW_MS = 60_000
/** More are no choice but a list. */
const MOST_CANDIDATES = 8

interface PreviewRun extends PreviewProgress {
  /** Ends with `cancel`, and when the time is over. */
  readonly signal: AbortSignal
}

/** Sources that are looked at before they are added. */
export function createPreviews(app: App, timeMs: number = PREVIEW_MS): PreviewServices {
  const { store, parts } = app
  const shelf = createPreviewShelf(parts.memory)
  const pages = urgently(parts)

  const outlineOf = async (url: string, reading: Reading): Promise<PreviewCandidate> => {
    const known = await store.sources.findByUrl(url)
    return { ...previewOf(url, reading), knownAs: known?.id ?? null, brief: null }
  }

  /** The outline with the brief of its newest article, as far as there is time. */
  const complete = async (outline: PreviewCandidate, reading: Reading, run: PreviewRun) => {
    const { signal, onStep } = run
    const onArticle = (title: string) => onStep({ kind: 'reading', title })
    const brief = await untilEnded(signal, () =>
      glimpseBrief(reading, { ...parts, ...pages, onArticle, signal }),
    )
    return { ...outline, brief: brief === ENDED ? null : brief }
  }

  const finish = async (preview: Preview, { cancel }: PreviewRun): Promise<PreviewOutcome> => {
    if (cancel.aborted) return { kind: 'cancelled' }
    await shelf.keep(preview)
    return { kind: 'ready', preview }
  }

  const within = (cancel: AbortSignal) => AbortSignal.any([cancel, AbortSignal.timeout(timeMs)])

  return {
    async look({ address, chatId, token }, { onStep, cancel }) {
      const known = await findKnown(app, address)
      if (known) return { kind: 'known', source: known }
      const run = { onStep, cancel, signal: within(cancel) }
      const found = await untilEnded(run.signal, () =>
        resolveSource(address, { ...parts, ...pages, now: parts.now(), signal: run.signal }),
      )
      if (found === ENDED) return stopped(run)
      const candidates = candidatesOf(found).slice(0, MOST_CANDIDATES)
      const [first] = candidates
      if (first === undefined) return found.kind === 'failed' ? found : TOO_SLOW
      const [outline, ...others] = await Promise.all(
        candidates.map(({ url, reading }) => outlineOf(url, reading)),
      )
      if (outline === undefined) return TOO_SLOW
      const head = { token, address, chatId, state: { kind: 'open' } } as const
      if (found.kind === 'failed') {
        const { reason, message, retryAfter } = found
        const refusal: Failure = { kind: 'failed', reason, message, retryAfter }
        return finish({ ...head, candidates: [outline, ...others], chosen: null, refusal }, run)
      }
      const source = outline.knownAs === null ? null : await store.sources.get(outline.knownAs)
      if (source && others.length === 0) return { kind: 'known', source }
      onStep({ kind: 'found', kinds: candidates.map(({ kind }) => kind) })
      const shown = await complete(outline, first.reading, run)
      return finish({ ...head, candidates: [shown, ...others], chosen: 0, refusal: null }, run)
    },

    get: (token, chatId) => shelf.get(token, chatId),

    async choose(preview, index, { onStep, cancel }) {
      const candidate = preview.candidates[index]
      if (candidate === undefined) return { kind: 'ready', preview }
      const run = { onStep, cancel, signal: within(cancel) }
      const reading = candidate.brief
        ? null
        : await untilEnded(run.signal, () => readAgain(candidate, run.signal))
      if (reading === ENDED) return stopped(run)
      if (reading?.kind === 'failed') return reading
      const shown =
        reading === null ? candidate : await complete(await outlineOf(candidate.url, reading), reading, run)
      const [first, ...others] = preview.candidates.map((one, at) => (at === index ? shown : one))
      return finish({ ...preview, candidates: [first ?? shown, ...others], chosen: index }, run)
    },

    async accept(preview, actor) {
      const { state, chosen } = preview
      const candidate = chosen === null ? undefined : preview.candidates[chosen]
      if (candidate === undefined || state.kind === 'cancelled') return null
      const { kind, url, title } = candidate
      const { source, added } = await store.sources.add({ kind, url, title }, parts.now())
      await shelf.keep({ ...preview, state: { kind: 'added', sourceId: source.id } })
      if (!added) return { kind: 'known', source }
      const details = source.title || url
      await store.audit.add({ actor, action: 'source.add', sourceId: source.id, details }, parts.now())
      return { kind: 'added', source }
    },

    cancel: (preview) => shelf.keep({ ...preview, state: { kind: 'cancelled' } }),
  }

  /** A preview does not hold all that the candidates carried: the one that is chosen is asked again. */
  async function readAgain({ url, kind }: PreviewCandidate, signal: AbortSignal): Promise<Reading | Failure> {
    const get = (address: string) => pages.http.get({ url: address, signal })
    const page = await get(url)
    if (page.kind === 'failed') return page
    if (page.kind === 'unchanged') return TOO_SLOW
    const options = { timezone: parts.timezone, now: parts.now(), kind }
    return readWithChildren(page, options, { reader: pages.reader, get, signal })
  }
}

const TOO_SLOW: Failure = {
  kind: 'failed',
  reason: 'timeout',
  message: 'the site did not answer in time: try again later',
  retryAfter: null,
}

function candidatesOf(found: { candidates?: readonly SourceCandidate[] } | Failure | Refusal) {
  return 'candidates' in found ? (found.candidates ?? []) : []
}

/** The source that an address is already, as it stands or with the scheme that people leave out. */
async function findKnown({ store }: App, address: string): Promise<Source | null> {
  for (const url of [address, `https://${address}`, `http://${address}`]) {
    const source = await store.sources.findByUrl(url)
    if (source) return source
  }
  return null
}

const ENDED = Symbol('ended')

/** What the work comes to, or ENDED as soon as the signal ends it, whatever the work itself waits for. */
async function untilEnded<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | typeof ENDED> {
  const ended = new Promise<typeof ENDED>((resolve) => {
    if (signal.aborted) resolve(ENDED)
    signal.addEventListener('abort', () => resolve(ENDED), { once: true })
  })
  try {
    return await Promise.race([ended, work()])
  } catch (error) {
    if (signal.aborted) return ENDED
    throw error
  }
}

function stopped({ cancel }: PreviewProgress): Failure | { readonly kind: 'cancelled' } {
  return cancel.aborted ? { kind: 'cancelled' } : TOO_SLOW
}
