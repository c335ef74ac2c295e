import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { joined } from '../../../src/bot/render/html.ts'
import {
  candidateLabel,
  renderCancelled,
  renderPreview,
  renderStep,
} from '../../../src/bot/render/preview.ts'
import { addressIn, failureSentence } from '../../../src/bot/render/sources.ts'
import type { Preview, PreviewCandidate } from '../../../src/domain/preview.ts'
import type { SourceSettings } from '../../../src/domain/source-settings.ts'
import { anyDirective, anyFigure, text } from './arbitrary-digest.ts'
import { asTelegram } from './as-telegram.ts'

const { zh, en } = loadLocales()
const kind = fc.constantFrom('feed' as const, 'list' as const, 'sitemap' as const)
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.nat({ max: 2500 }).map((length) => `https://news.example/?q=${'a'.repeat(length)}&b=<2>`),
)
const publishedAt = fc.constantFrom(null, '2026-11-20T18:30:00+08:00', '0001-01-01T00:00:00Z')
const anyCandidate: fc.Arbitrary<PreviewCandidate> = fc.record({
  kind,
  url,
  title: text,
  count: fc.nat(),
  newest: fc.array(fc.record({ title: text, url, publishedAt }), { maxLength: 3 }),
  knownAs: fc.option(fc.nat(), { nil: null }),
  brief: fc.option(
    fc.record({
      url: fc.option(url, { nil: null }),
      headline: text,
      publishedAt,
      figures: fc.array(anyFigure, { maxLength: 3 }),
      directive: fc.option(anyDirective, { nil: null }),
      isNews: fc.boolean(),
      start: text,
      isBodyUnmatched: fc.boolean(),
    }),
    { nil: null },
  ),
  hasOlder: fc.boolean(),
  unmatched: fc.subarray(['title' as const, 'date' as const]),
})
const tags = fc.array(
  text.map((word) => word.slice(0, 24)),
  { maxLength: 12 },
)
const selector = fc.option(
  text.map((one) => one.slice(0, 300)),
  { nil: null },
)
const anySettings: fc.Arbitrary<SourceSettings> = fc.record({
  tags: fc.record({ regions: tags, industries: tags }),
  timezone: fc.constantFrom(null, 'America/Argentina/ComodRivadavia'),
  selectors: fc.record({ link: selector, title: selector, date: selector, body: selector }),
  robots: fc.constantFrom('obey', 'ignore'),
})
const refusal = {
  kind: 'failed',
  reason: 'article',
  message: 'this is an article',
  retryAfter: null,
} as const
const anyPreview: fc.Arbitrary<Preview> = fc
  .tuple(anyCandidate, anyCandidate, url, fc.constantFrom(null, 0, 1), anySettings, fc.constantFrom(null, 7))
  .map(([one, other, address, chosen, settings, changes]) => ({
    ...{ settings, changes },
    ...{ token: 'abcdefghijkl', address, chatId: 1, candidates: [one, other], chosen },
    ...{ refusal: chosen === null ? refusal : null, state: { kind: 'open' } },
  }))

it('is one message that Telegram takes, whatever the pages say, also below a failure', () => {
  fc.assert(
    fc.property(anyPreview, fc.constantFrom(zh, en), (preview, words) => {
      const message = renderPreview(preview, words, 'Asia/Shanghai')
      const failure = failureSentence({ reason: 'server_error', message: '(503)' }, words, preview.address)
      expect(asTelegram(joined([failure, message], '\n\n').html).text.length).toBeLessThanOrEqual(4096)
    }),
  )
})

it('lets a button read its address back, unless that is very long', () => {
  fc.assert(
    fc.property(anyPreview, (preview) => {
      const shown =
        (preview.chosen === null ? null : preview.candidates[preview.chosen]?.url) ?? preview.address
      const seen = asTelegram(renderPreview(preview, en, 'UTC').html)
      const message = { text: seen.text, entities: seen.entities }
      if (shown.length <= 800) expect(addressIn(message)).toBe(shown)
      else expect(addressIn(message)).toBeNull()
    }),
  )
})

it('has steps, labels and an end for anything', () => {
  fc.assert(
    fc.property(anyPreview, text, fc.array(kind, { minLength: 1 }), (preview, title, kinds) => {
      asTelegram(renderStep({ kind: 'reading', title }, zh).html)
      asTelegram(renderStep({ kind: 'found', kinds }, en).html)
      asTelegram(renderCancelled(preview.address, en).html)
      for (const candidate of preview.candidates)
        expect(candidateLabel(candidate, preview.address, zh).length).toBeLessThanOrEqual(80)
    }),
  )
})

it('counts what was found by kinds', () => {
  const step = { kind: 'found', kinds: ['feed', 'list', 'feed'] } as const
  expect(renderStep(step, en).html).toBe('Found 2 feeds, 1 list page.')
  expect(renderStep(step, zh).html).toBe('找到2个订阅源、1个列表页。')
})
