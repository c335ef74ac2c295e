import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalUrl } from '../../src/sources/canonical-url.ts'

const base = 'https://www.zone.example/news/list.html'

describe('canonicalUrl', () => {
  it.each([
    ['a.html', 'https://www.zone.example/news/a.html'],
    [' ../a.html\n', 'https://www.zone.example/a.html'],
    ['//m.zone.example/a', 'https://m.zone.example/a'],
    ['HTTP://WWW.Zone.Example:80/A?b=1#c', 'http://www.zone.example/A?b=1'],
    ['http://zone.example:8080/', 'http://zone.example:8080/'],
    ['http://zone.example.', 'http://zone.example/'],
    ['/a?utm_source=x&id=5&spm=a.b&from=timeline', 'https://www.zone.example/a?id=5'],
    ['/a?from=x', 'https://www.zone.example/a'],
    ['/a?fromage=x', 'https://www.zone.example/a?fromage=x'],
    ['/a?id=5&q=%BF%AA%B9%A4+x%20y&&', 'https://www.zone.example/a?id=5&q=%BF%AA%B9%A4+x%20y'],
    ['/a;jsessionid=0F3.n1?id=1', 'https://www.zone.example/a?id=1'],
    ['/开工', 'https://www.zone.example/%E5%BC%80%E5%B7%A5'],
    ['', 'https://www.zone.example/news/list.html'],
  ])('%j', (href, expected) => {
    expect(canonicalUrl(href, base)).toBe(expected)
  })

  it.each([
    'javascript:void(0)',
    'mailto:a@b.example',
    'data:text/html,x',
    'ftp://a.example/',
    'http://',
    'http://u:p@a.example/',
    'http://:p@a.example/',
    'tel:1',
    `/${'x'.repeat(5000)}`,
    'http://[::1',
  ])('has none for %j', (href) => {
    expect(canonicalUrl(href, base)).toBeNull()
  })

  it('needs a base for a relative link', () => {
    expect(canonicalUrl('/a')).toBeNull()
  })

  it('is the same when asked twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (href) => {
          const once = canonicalUrl(href, base)
          if (once !== null) expect(canonicalUrl(once)).toBe(once)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
