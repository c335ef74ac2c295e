import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'
import { compileSelector, LONGEST_SELECTOR } from '../../src/html/select-elements.ts'

const { document } = parseHtml(`<html><body><div class="A x"><ul id="list">
  <li><a href="/1" title="t">一</a><span>2026</span><li class="top"><a href="/2">二</a></ul></div><p>end</body></html>`)
const found = (selector: string) =>
  compileSelector(selector)?.(document.children).map(({ name, attributes }) => attributes['href'] ?? name)

describe('a selector', () => {
  it.each([
    ['a', ['/1', '/2']],
    ['div.A > #list a', ['/1', '/2']],
    ['li:nth-child(2) a', ['/2']],
    ['li:not(.top) a[title]', ['/1']],
    ['li:has(span)', ['li']],
    ['li:contains(二) a', ['/2']],
    ['a, p', ['/1', '/2', 'p']],
    [':root', ['html']],
    ['div.a', []],
    ['[constructor]', []],
  ])('%s finds what it says', (selector, expected) => {
    expect(found(selector)).toEqual(expected)
  })

  it('begins at the nodes that it is given, themselves among them', () => {
    const [list] = compileSelector('#list')?.(document.children) ?? []
    expect(compileSelector('#list')?.(list ? [list] : [])).toHaveLength(1)
    expect(compileSelector('.A a')?.(list ? [list] : [])).toHaveLength(2)
  })

  it.each(['', ' ', 'a[', 'a:foo', '::before', 'p:is(', '..', `a${'.b'.repeat(LONGEST_SELECTOR)}`])(
    'is none: %s',
    (selector) => {
      expect(compileSelector(selector)).toBeNull()
    },
  )

  it('never throws, whatever is written', () => {
    const piece = fc.constantFrom(
      'a',
      ' > ',
      '.x',
      '#y',
      '[',
      ']',
      ':not(',
      ':has(',
      ')',
      ':nth-child(',
      '2n',
      ',',
      '*',
      '"',
      '\\',
      '+',
      '|',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (selector) => {
          compileSelector(selector)?.(document.children)
        },
      ),
    )
  })
})
