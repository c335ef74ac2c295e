import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html, joined, link } from '../../../src/bot/render/html.ts'
import { excerpt, shorten } from '../../../src/bot/render/shorten.ts'
import { measure, splitMessages } from '../../../src/bot/render/split-messages.ts'
import { text } from './arbitrary-digest.ts'
import { asTelegram, linksOf } from './as-telegram.ts'

const shortText = text.map((one) => one.slice(0, 1500))

describe('html', () => {
  it('escapes what is put into it and keeps markup', () => {
    expect(html`<b>${'a<b>&"'}</b>${html`<i>${1}</i>`}`.html).toBe('<b>a&lt;b&gt;&amp;&quot;</b><i>1</i>')
  })

  it('keeps foreign directions to themselves', () => {
    expect(html`${'שלום \u202Eab'}!`.html).toBe('\u2068שלום ab\u2069!')
  })

  it('links web addresses only', () => {
    expect(link('a', 'https://x.example/?q="<&').html).toBe(
      '<a href="https://x.example/?q=&quot;&lt;&amp;">a</a>',
    )
    for (const url of [
      null,
      'javascript:alert(1)',
      'ftp://x.example',
      'https://',
      `https://x/${'a'.repeat(2000)}`,
    ]) {
      expect(link('a', url).html).toBe('a')
    }
    expect(linksOf(asTelegram(link('a', 'https://x.example/?q="<&').html))).toHaveLength(1)
  })

  it('counts as Telegram counts', () => {
    fc.assert(
      fc.property(shortText, shortText, (one, other) => {
        const markup = html`|<b>${one}</b>${link(other, 'https://x.example/')}|`
        expect(measure(markup).units).toBeGreaterThanOrEqual(asTelegram(markup.html).text.length)
      }),
    )
    expect(measure(html`<b>建&🏗</b>`)).toEqual({ units: 4, entities: 1, bytes: 7 + 3 + 1 + 4 })
  })
})

describe('shorten', () => {
  it('ends after a sentence, else a clause, else a word', () => {
    expect(shorten('第一句话说完了。第二句话没有说完', 12)).toBe('第一句话说完了。…')
    expect(shorten('第一句话没有说完，后面还有很多', 12)).toBe('第一句话没有说完，…')
    expect(shorten('one two three four', 12)).toBe('one two…')
    expect(shorten('The plan stands. More is to come', 20)).toBe('The plan stands.…')
  })

  it('keeps to its length and never halves a character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 300 }), fc.nat(400), (long, max, at) => {
        for (const short of [shorten(long, max), excerpt(long, at, max)]) {
          expect(short.length).toBeLessThanOrEqual(max)
          expect(short).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
  })

  it('shows the part of a sentence that holds the figure', () => {
    const sentence = `${'前面'.repeat(400)}总投资174.3亿元${'后面'.repeat(400)}`
    expect(excerpt(sentence, sentence.indexOf('174.3'), 100)).toContain('总投资174.3亿元')
  })
})

describe('splitMessages', () => {
  it('keeps a block together and parts between blocks', () => {
    const block = (name: string) =>
      Array.from({ length: 30 }, (_, line) => html`${name}${line} ${'字'.repeat(50)}`)
    const messages = splitMessages([block('a'), block('b'), block('c')])
    expect(messages).toHaveLength(2)
    expect(messages[0]).toMatch(/^a0 .*b29 .*\n\n\(1\/2\)$/s)
    expect(messages[1]).toMatch(/^c0 .*\n\n\(2\/2\)$/s)
  })

  it('parts a block that no message holds between its lines', () => {
    const lines = Array.from({ length: 300 }, (_, line) => html`<b>${line}</b> ${'字'.repeat(50)}`)
    const texts = splitMessages([lines]).map((message) => asTelegram(message).text)
    expect(texts).toHaveLength(5)
    expect(texts.flatMap((one) => one.match(/^\d+(?= )/gm) ?? [])).toEqual(
      lines.map((_, line) => String(line)),
    )
  })

  it('keeps to a hundred marked spans, beyond which Telegram forgets them', () => {
    const block = [
      joined(
        Array.from({ length: 60 }, (_, index) => link(`x${index}`, 'https://x.example/')),
        ' ',
      ),
    ]
    expect(splitMessages([block, block])).toHaveLength(2)
  })

  it('gives up the markup of a line that no message holds', () => {
    const [message = ''] = splitMessages([[html`<b>${'字'.repeat(5000)}</b>`]])
    expect(asTelegram(message).text).toMatch(/^字+…$/)
  })
})
