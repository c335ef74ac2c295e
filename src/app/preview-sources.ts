import type { PreviewOutcome, PreviewProgress, PreviewServices } from '../bot/preview-services.ts'
import type { Refusal, SourceCandidate } from '../domain/candidate.ts'
import type { Preview, PreviewCandidate } from '../domain/preview.ts'
import type { Failure, Reading, SourceKind } from '../domain/source.ts'
import { type SourceSettings, USUAL_SETTINGS } from '../domain/source-settings.ts'
import { glimpseBrief, previewOf } from '../pipeline/preview-reading.ts'
import { readWithChildren } from '../pipeline/read-with-children.ts'
import { resolveSource } from '../pipeline/resolve-source.ts'
import { settled } from '../pipeline/settled.ts'
import { urgently } from '../pipeline/urgently.ts'
import { parseSelectors } from '../sources/selectors-text.ts'
import { changeSettings } from './change-settings.ts'
import type { App } from './create-app.ts'
import { addedDetails } from './describe-settings.ts'
import { findKnown, findTarget } from './find-target.ts'
import { createPreviewShelf } from './keep-previews.ts'
import { ENDED, untilEnded } from './until-ended.ts'

/** Longer than this nobody waits for a preview; what is there by then is shown. */
const PREVIEW_MS = 60_000
/** More are no choice but a list. */
const MOST_CANDIDATES = 8

interface PreviewRun extends PreviewProgress {
  /** Ends with `cancel`, and when the time is over. */
  readonly signal: AbortSignal
  readonly settings: SourceSettings
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

  /** The ways to its pages as its settings want them. */
  const waysTo = (settings: SourceSettings) => ({ ...pages, ...settled({ ...parts, ...pages }, settings) })

  /** The outline with the brief of its newest article, as far as there is time. */
  const complete = async (outline: PreviewCandidate, reading: Reading, run: PreviewRun) => {
    const { signal, onStep, settings } = run
    const onArticle = (title: string) => onStep({ kind: 'reading', title })
    const ways = { ...parts, ...waysTo(settings), body: settings.selectors.body }
    const brief = await untilEnded(signal, () => glimpseBrief(reading, { ...ways, onArticle, signal }))
    return { ...outline, brief: brief === ENDED ? null : brief }
  }

  const finish = async (preview: Preview, { cancel }: PreviewRun): Promise<PreviewOutcome> => {
    if (cancel.aborted) return { kind: 'cancelled' }
    await shelf.keep(preview)
    return { kind: 'ready', preview }
  }

  const within = (cancel: AbortSignal) => AbortSignal.any([cancel, AbortSignal.timeout(timeMs)])

  return {
    async look({ address, chatId, token, robots = 'obey' }, { onStep, cancel }) {
      const known = await findKnown(app, address)
      if (known) return { kind: 'known', source: known }
      const settings = { ...USUAL_SETTINGS, robots }
      const run = { onStep, cancel, signal: within(cancel), settings }
      const found = await untilEnded(run.signal, () =>
        resolveSource(address, { ...waysTo(settings), now: parts.now(), signal: run.signal }),
      )
      if (found === ENDED) return stopped(run)
      const candidates = candidatesOf(found).slice(0, MOST_CANDIDATES)
      const [first] = candidates
      if (first === undefined) return found.kind === 'failed' ? found : TOO_SLOW
      const [outline, ...others] = await Promise.all(
        candidates.map(({ url, reading }) => outlineOf(url, reading)),
      )
      if (outline === undefined) return TOO_SLOW
      const head = { token, address, chatId, state: { kind: 'open' }, settings, changes: null } as const
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
      const run = { onStep, cancel, signal: within(cancel), settings: preview.settings }
      const reading = candidate.brief ? null : await untilEnded(run.signal, () => readAgain(candidate, run))
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
      const { settings, changes } = preview
      if (changes !== null) {
        const change = { kind: 'selectors', selectors: settings.selectors } as const
        const source = await changeSettings(app, changes, { change, actor })
        await shelf.keep({ ...preview, state: { kind: 'added', sourceId: changes } })
        return source && { kind: 'changed', source }
      }
      const { kind, url, title } = candidate
      const { source, added } = await store.sources.add({ kind, url, title, settings }, parts.now())
      await shelf.keep({ ...preview, state: { kind: 'added', sourceId: source.id } })
      if (!added) return { kind: 'known', source }
      const details = addedDetails(source)
      await store.audit.add({ actor, action: 'source.add', sourceId: source.id, details }, parts.now())
      return { kind: 'added', source }
    },

    cancel: (preview) => shelf.keep({ ...preview, state: { kind: 'cancelled' } }),

    async tag(preview, tags) {
      const tagged = { ...preview, settings: { ...preview.settings, tags } }
      await shelf.keep(tagged)
      return tagged
    },

    async trySelectors({ about, text, chatId, token }, { onStep, cancel }) {
      const target = await findTarget(app, about)
      if (target === null) return { kind: 'gone' }
      const { source, url } = target
      const before = source?.settings ?? USUAL_SETTINGS
      const selectors = parseSelectors(text, before.selectors)
      if (selectors === null) return { kind: 'no_selectors' }
      if (source !== null && source.kind !== 'list' && selectors.link !== null) return { kind: 'no_list' }
      const settings = { ...before, selectors }
      const run = { onStep, cancel, signal: within(cancel), settings }
      const kind = selectors.link === null ? source?.kind : 'list'
      const reading = await untilEnded(run.signal, () => readAgain({ url, ...(kind ? { kind } : {}) }, run))
      if (reading === ENDED) return stopped(run)
      if (reading.kind === 'failed') return reading
      const shown = await complete(await outlineOf(url, reading), reading, run)
      const head = { token, address: url, chatId, state: { kind: 'open' }, settings } as const
      const changes = source?.id ?? shown.knownAs
      const candidates = [{ ...shown, knownAs: null }] as const
      return finish({ ...head, candidates, chosen: 0, refusal: null, changes }, run)
    },
  }

  /** A preview does not hold all that the candidates carried: the one that is chosen is asked again. */
  async function readAgain(
    { url, ...known }: Pick<PreviewCandidate, 'url'> & { readonly kind?: SourceKind },
    { settings, signal }: PreviewRun,
  ): Promise<Reading | Failure> {
    const { http, timezone, selectors } = waysTo(settings)
    const get = (address: string) => http.get({ url: address, signal })
    const page = await get(url)
    if (page.kind === 'failed') return page
    if (page.kind === 'unchanged') return TOO_SLOW
    const kind = known.kind === undefined ? {} : { kind: known.kind }
    const options = { timezone, now: parts.now(), selectors, page: 1, ...kind }
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

function stopped({ cancel }: PreviewProgress): Failure | { readonly kind: 'cancelled' } {
  return cancel.aborted ? { kind: 'cancelled' } : TOO_SLOW
}
