import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtmlMode } from '../../src/console/api/parse-html-mode.ts'
import { tidyText } from '../../src/console/api/tidy-text.ts'

const read = (html: string) => tidyText(parseHtmlMode(html))

describe('HTML parse mode', () => {
  it.each([
    ['<b>粗</b>', '粗', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<STRONG>x</strong>', 'x', [{ type: 'bold', offset: 0, length: 1 }]],
    ['a<em>b</em>', 'ab', [{ type: 'italic', offset: 1, length: 1 }]],
    ['<ins>x</ins>', 'x', [{ type: 'underline', offset: 0, length: 1 }]],
    ['<strike>x</strike>', 'x', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['<del>x</del>', 'x', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['<tg-spoiler>x</tg-spoiler>', 'x', [{ type: 'spoiler', offset: 0, length: 1 }]],
    ['<span class="tg-spoiler">x</span>', 'x', [{ type: 'spoiler', offset: 0, length: 1 }]],
    ['😀<code>x</code>', '😀x', [{ type: 'code', offset: 2, length: 1 }]],
    ['<pre>x</pre>', 'x', [{ type: 'pre', offset: 0, length: 1 }]],
    [
      '<pre><code class="language-js">x</code></pre>',
      'x',
      [{ type: 'pre', language: 'js', offset: 0, length: 1 }],
    ],
    [
      '<code class="language-js"><pre>x</pre></code>',
      'x',
      [{ type: 'pre', language: 'js', offset: 0, length: 1 }],
    ],
    ['<pre><code>x</code></pre>', 'x', [{ type: 'pre', offset: 0, length: 1 }]],
    ['<blockquote>x</blockquote>', 'x', [{ type: 'blockquote', offset: 0, length: 1 }]],
    ['<blockquote expandable>x</blockquote>', 'x', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
    [
      '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
      '👍',
      [{ type: 'custom_emoji', custom_emoji_id: '5368324170671202286', offset: 0, length: 2 }],
    ],
    [
      '<a href="http://zone.example/a?b=1&amp;c=2">x</a>',
      'x',
      [{ type: 'text_link', url: 'http://zone.example/a?b=1&c=2', offset: 0, length: 1 }],
    ],
    [
      "<a href='zone.example'>x</a>",
      'x',
      [{ type: 'text_link', url: 'http://zone.example/', offset: 0, length: 1 }],
    ],
    [
      '<a>https://zone.example</a>',
      'https://zone.example',
      [{ type: 'text_link', url: 'https://zone.example/', offset: 0, length: 20 }],
    ],
    ['<a href="http://localhost:80/">x</a>', 'x', []],
    ['<a href="javascript:alert(1)">x</a>', 'x', []],
    ['<a href="">x</a>', 'x', []],
    ['x<b></b>', 'x', []],
    ['<b>x</>', 'x', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<b >x</b >', 'x', [{ type: 'bold', offset: 0, length: 1 }]],
    ['a &lt;b&gt; &amp; &quot;c&quot;', 'a <b> & "c"', []],
    ['&#65;&#x42;&#128512;', 'AB😀', []],
    ['5 &amp 6 &lt 7', '5 & 6 < 7', []],
    ['&foo; &nbsp; &copy; & &&amp;', '&foo; &nbsp; &copy; & &&', []],
    ['&#0; &#99999999; &#x;', '&#0; &#99999999; &#x;', []],
    ['a > b', 'a > b', []],
    ['  \n x \n ', 'x', []],
    ['<b> x </b>', ' x', [{ type: 'bold', offset: 0, length: 2 }]],
    ['a\r\n\tb', 'a\n b', []],
    ['\r<b>x</b>', 'x', [{ type: 'bold', offset: 0, length: 1 }]],
  ])('reads %j', (html, text, entities) => {
    expect(read(html)).toEqual({ text, entities })
  })

  it.each([
    ['<x>a</x>', 'Unsupported start tag "x" at byte offset 0'],
    ['总<br>', 'Unsupported start tag "br" at byte offset 3'],
    ['<p>a</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['a <> b', 'Unsupported start tag "" at byte offset 2'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href', 'Unclosed start tag "a" at byte offset 0'],
    ['<a href=a_b>x</a>', 'Unexpected end of name token at byte offset 8'],
    ['<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<tg-emoji emoji-id="x">x</tg-emoji>', 'Invalid custom emoji identifier specified'],
    [
      '&#xd800;',
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    ],
  ])('refuses %j', (html, reason) => {
    expect(() => read(html)).toThrow(`Bad Request: can't parse entities: ${reason}`)
  })

  it.each(['<b></b>', ' \n ', '&#8203;', '\u2800'])('finds nothing visible in %j', (html) => {
    expect(() => read(html)).toThrow('Bad Request: text must be non-empty')
  })

  it('merges styles that touch and lets no entity into code, no quote into a quote, no link into a link', () => {
    expect(read('<b>a</b><b>b</b>').entities).toEqual([{ type: 'bold', offset: 0, length: 2 }])
    expect(read('<code>a<b>b</b></code>').entities).toEqual([{ type: 'code', offset: 0, length: 2 }])
    expect(read('<blockquote>a<blockquote>b</blockquote></blockquote>').entities).toHaveLength(1)
    const nested = read('<a href="http://one.example/">a<a href="http://two.example/">b</a></a>').entities
    expect(nested).toEqual([{ type: 'text_link', url: 'http://one.example/', offset: 0, length: 2 }])
    expect(
      read('<blockquote><b>a</b> <a href="http://one.example/">b</a></blockquote>').entities,
    ).toHaveLength(3)
  })

  it('keeps the first hundred entities', () => {
    expect(read('<b>a</b> '.repeat(130)).entities).toHaveLength(100)
  })

  it('gives back any escaped text unchanged, with entities inside it', () => {
    const escapeHtml = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (before, marked) => {
        const { text, entities } = parseHtmlMode(`${escapeHtml(before)}<b>${escapeHtml(marked)}</b>`)
        expect(text).toBe(before + marked)
        expect(entities).toEqual(
          marked === '' ? [] : [{ type: 'bold', offset: before.length, length: marked.length }],
        )
      }),
    )
  })

  it('either reads or refuses any soup of tags, with all entities within the text', () => {
    const pieces = [
      '<b>',
      '</b>',
      '<a href="',
      'x.example',
      '">',
      '</a>',
      '<',
      '>',
      '&',
      ';',
      'lt',
      '文',
      ' ',
      '\n',
      '<pre>',
      '</pre>',
      '/',
      '=',
      "'",
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (soup) => {
        try {
          const { text, entities } = read(soup.join(''))
          for (const { offset, length } of entities) {
            expect(offset).toBeGreaterThanOrEqual(0)
            expect(length).toBeGreaterThan(0)
            expect(offset + length).toBeLessThanOrEqual(text.length)
          }
        } catch (error) {
          expect(String(error)).toMatch(
            /Refusal: Bad Request: (?:can't parse entities|text must be non-empty)/,
          )
        }
      }),
    )
  })
})
